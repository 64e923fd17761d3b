package article

import (
	"slices"
	"strings"
	"time"

	"github.com/copydesk/copydesk/internal/date"
	"github.com/copydesk/copydesk/internal/lexicon"
)

// numericLanguage is the language by which 03/04/2024 is read. English without a
// country is that of the site's; where its address has none, that of the page's
// other dates, and else American.
// "en-GB" reads 04/03 as March 4, "en-US" as April 3. "news.uk" tells a country, "news.io"
// doesn't: a table lists such domains.
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
// them can be read in no other way than can't be read in this way. A date that may
// be read either way counts as much as ten where the page's address or a machine's
// time says the same day.
// "17/05/2023" is a vote for, "05/17/2023" one against; "05/05/2023" says nothing and
// "07/05/2023" is unclear.
// False where the votes are even.
func (p *profile) dayFirst(address string) bool {
	votes := 0
	var unclear []date.Date // with the first number as the day
	for i := range p.segs {
		if p.size(i) > maxDateLine {
			continue
		}
		a, b, year, ok := numbersWithYear(p.textOf(i))
		switch {
		case !ok || a == b:
		case a > 12 && b <= 12:
			votes++
		case b > 12 && a <= 12:
			votes--
		case len(unclear) < maxFarTimes:
			unclear = append(unclear, date.Date{Year: year, Month: b, Day: a})
		}
	}
	if len(unclear) > 0 {
		known := p.knownDays(address)
		for _, d := range unclear {
			if slices.Contains(known, d) {
				votes += 10
			}
			if slices.Contains(known, date.Date{Year: d.Year, Month: d.Day, Day: d.Month}) {
				votes -= 10
			}
		}
	}
	return votes > 0
}

// knownDays returns the days that the page writes in an order that is clear: that
// of its address and those of its first machine's times, each once.
// "2023-05-07T09:00:00Z" has a clear order. The bound on times is that of maxFarTimes.
func (p *profile) knownDays(address string) []date.Date {
	var days []date.Date
	if c, ok := addressDate(address); ok {
		days = append(days, calendarDay(c.Time))
	}
	for _, i := range p.times[:min(len(p.times), maxFarTimes)] {
		value := p.machineTime(i)
		if !opensYear(value) {
			continue
		}
		if m := (date.Finder{}).Moment(value); !m.IsZero() && !slices.Contains(days, calendarDay(m.Time)) {
			days = append(days, calendarDay(m.Time))
		}
	}
	return days
}

// calendarDay is the day of t in t's own zone.
func calendarDay(t time.Time) date.Date {
	return date.Date{Year: t.Year(), Month: int(t.Month()), Day: t.Day()}
}

// numbersWithYear reads the two numbers in front of the first year of s that has
// slashes or hyphens before it: 7 and 5 of "07/05/2023".
// "07.05.2023" isn't read, nor is "07/05/23".
func numbersWithYear(s string) (a, b, year int, ok bool) {
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
			return a, b, year, true
		}
	}
	return 0, 0, 0, false
}
