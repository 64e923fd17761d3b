package date

import "strings"

// An order says how a language orders the numbers of a date.
type order int

const (
	unknownOrder order = iota
	dayMonth           // 31/12/2024
	monthDay           // 12/31/2024
	republic           // 31/12/2024, and years of the Chinese Republic: 113/12/31
)

// numericOrder returns the order of a language, a BCP 47 tag. English without a
// country stays unknown: Britain and America differ.
func numericOrder(language string) order {
	lang, region, _ := strings.Cut(language, "-")
	switch {
	case lang == "":
		return unknownOrder
	case strings.EqualFold(region, "us") || strings.EqualFold(region, "ph"):
		return monthDay
	case strings.EqualFold(lang, "en") && region == "":
		return unknownOrder
	case strings.EqualFold(lang, "zh") && isTraditional(region):
		return republic
	}
	return dayMonth
}

// isTraditional tells whether the tag behind "zh-" is that of Taiwan, or of its
// characters without a country: "TW", "Hant", "Hant-TW".
func isTraditional(rest string) bool {
	return strings.EqualFold(rest, "tw") || strings.EqualFold(rest, "hant") || strings.EqualFold(rest, "hant-tw")
}

// republicYear returns the common year of a year of three digits since 1911, 0 for
// one before 2001 or far ahead: "114" is 2025.
func (r *reader) republicYear(n int) int {
	if r.order != republic || n < 90 || n > 150 {
		return 0
	}
	return n + republicEra
}

// republicEra is what is added to years of the Chinese Republic.
const republicEra = 1911

// numeric reads a date of numbers alone.
//
//	numeric = year sep month sep day / first sep second sep year / republic-year sep month sep day
//	sep     = "-" / "/" / "." , the same both times; spaces may follow "."
//
// Between full stops the day comes first. Else the order is the language's,
// unless only one is possible.
func (r *reader) numeric() (Date, bool) {
	a, aDigits, ok := r.number()
	if !ok || r.pos >= len(r.s) || !strings.Contains("-/.", r.s[r.pos:r.pos+1]) {
		return Date{}, false
	}
	sep := r.s[r.pos]
	b, bDigits, ok := r.behind(sep)
	if !ok || bDigits > 2 {
		return Date{}, false
	}
	c, cDigits, ok := r.behind(sep)
	if !ok || r.goesOn(sep) {
		return Date{}, false
	}
	switch {
	case aDigits == 4 && cDigits <= 2:
		return Date{a, b, c}, plausibleYear(a)
	case aDigits == 3 && bDigits <= 2 && cDigits <= 2:
		return Date{r.republicYear(a), b, c}, r.republicYear(a) > 0
	case aDigits > 2:
		return Date{}, false
	case cDigits == 2 && aDigits == 2 && bDigits == 2 || cDigits == 2 && sep == '/':
		c = century(c)
	case cDigits != 4 || !plausibleYear(c):
		return Date{}, false
	}
	return r.ordered(a, b, c, sep)
}

// plausibleYear tells whether n may be the year of a date in the news.
func plausibleYear(n int) bool { return 1000 <= n && n <= 2999 }

// ordered makes a date of two numbers, of which one is the day, and the year.
func (r *reader) ordered(a, b, year int, sep byte) (Date, bool) {
	switch {
	case sep == '.' || a == b || a > 12:
		return Date{year, b, a}, true
	case b > 12 || r.order == monthDay:
		return Date{year, a, b}, true
	case r.order == dayMonth || r.order == republic:
		return Date{year, b, a}, true
	}
	return Date{}, false
}

// behind reads sep and the number behind it.
func (r *reader) behind(sep byte) (n, digits int, ok bool) {
	if r.pos >= len(r.s) || r.s[r.pos] != sep {
		return 0, 0, false
	}
	r.pos++
	if sep == '.' {
		r.pos = r.skipSpace(r.pos)
	}
	return r.number()
}

// goesOn tells whether another number follows, so that the three were no date:
// "1.2.3.4".
func (r *reader) goesOn(sep byte) bool {
	if r.pos+1 >= len(r.s) || r.s[r.pos] != sep {
		return false
	}
	next, _ := digitAt(r.s, r.pos+1)
	return next >= 0
}
