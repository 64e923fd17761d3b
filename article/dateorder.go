package article

import (
	"strings"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// numericLanguage is the language by which 03/04/2024 is read. English without a
// country is that of the site's; where its address has none, that of the page's
// other dates, and else American.
func (p *profile) numericLanguage(m *metadata) string {
	lang := m.language
	if lang != "en" && lang != "" {
		return lang
	}
	host := strings.TrimPrefix(m.url, "https://")
	host, _, _ = strings.Cut(strings.TrimPrefix(host, "http://"), "/")
	dot := strings.LastIndexByte(host, '.')
	if tld := host[dot+1:]; len(tld) == 2 && !lexicon.LooseDomains().Has(tld) || p.dayFirst(m.url) {
		return "en-GB"
	}
	return "en-US"
}

// dayFirst tells whether the page's dates of numbers put the day first: more of
// them can be read in no other way than can't be read in this way. The day in
// the page's address counts as much as ten.
func (p *profile) dayFirst(address string) bool {
	votes := 0
	known, hasDay := addressDate(address)
	for i := range p.segs {
		if p.size(i) > maxDateLine {
			continue
		}
		a, b, ok := numbersWithYear(p.textOf(i))
		switch {
		case !ok || a == b:
		case hasDay && known.Time.Day() == a && int(known.Time.Month()) == b:
			votes += 10
		case hasDay && known.Time.Day() == b && int(known.Time.Month()) == a:
			votes -= 10
		case a > 12 && b <= 12:
			votes++
		case b > 12 && a <= 12:
			votes--
		}
	}
	return votes > 0
}

// numbersWithYear reads the two numbers in front of the first year of s that has
// slashes or hyphens before it: 7 and 5 of "07/05/2023".
func numbersWithYear(s string) (a, b int, ok bool) {
	for i := 0; i+len("7/5/2023") <= len(s); i++ {
		if !isDigit(s[i]) || i > 0 && isDigit(s[i-1]) {
			continue
		}
		a, n := leadingNumber(s[i:], 2)
		j := i + n
		if j >= len(s) || s[j] != '/' && s[j] != '-' {
			continue
		}
		b, m := leadingNumber(s[j+1:], 2)
		k := j + 1 + m
		if m == 0 || k >= len(s) || s[k] != s[j] {
			continue
		}
		if year, n := leadingNumber(s[k+1:], 4); n == 4 && year >= firstYear && year <= lastYear {
			return a, b, true
		}
	}
	return 0, 0, false
}
