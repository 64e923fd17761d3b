package date

import (
	"strings"
	"unicode/utf8"
)

// date reads the date at the cursor.
//
//	date        = east-asian / month-first / year-first / day-first / numeric
//	month-first = month day [","] [year] / month [","] [link] year
//	day-first   = day [link] month [[","] [link] year]
//	year-first  = year month day
//	day         = number [ordinal / "."] [("-" / "–") number]
//	year        = 4 digits [year-word] / "’" 2 digits
func (r *reader) date() (Date, bool) {
	if r.pos < len(r.s) && isASCIILetter(r.s[r.pos]) {
		return r.form(monthFirst) // every other form begins with a digit or an era
	}
	for f := eastAsian; f <= dayFirst; f++ {
		if d, ok := r.form(f); ok {
			return d, true
		}
	}
	return Date{}, false
}

// A form is an order of a date's parts.
type form int

// The forms, in the order in which they are tried.
const (
	eastAsian form = iota
	monthFirst
	numeric
	yearFirst
	dayFirst
)

// form reads a date of the given form. A table of functions would put every
// reader on the heap.
func (r *reader) form(f form) (d Date, ok bool) {
	start := r.pos
	switch f {
	case eastAsian:
		d, ok = r.eastAsian()
	case monthFirst:
		d, ok = r.monthFirst()
	case numeric:
		d, ok = r.numeric()
	case yearFirst:
		d, ok = r.yearFirst()
	case dayFirst:
		d, ok = r.dayFirst()
	}
	if !ok || !d.valid() {
		r.pos = start
		return Date{}, false
	}
	return d, true
}

// monthFirst reads "Jan. 12, 2015", "May 7", "mayo de 2023".
func (r *reader) monthFirst() (Date, bool) {
	m, upper, ok := r.month()
	if !ok || m.english && !upper {
		return Date{}, false
	}
	d := Date{Month: m.number}
	name := r.pos
	r.pos = r.skipSpace(r.pos)
	if day, ok := r.day(); ok && !r.quantity() {
		d.Day = day
		end := r.pos
		if d.Year, ok = r.year(m); !ok {
			r.pos = end
		}
		return d, ok || upper || !m.weak
	}
	r.pos = name
	d.Year, ok = r.year(m)
	return d, ok
}

// dayFirst reads "7 mai 2023", "7. Mai", "4 de marzo de 2024", "7-May-23".
func (r *reader) dayFirst() (Date, bool) {
	day, ok := r.day()
	if !ok {
		return Date{}, false
	}
	comma := r.literal(",")
	if !comma {
		r.literal(".", "-")
	}
	r.pos = r.skipSpace(r.pos)
	for r.small(link) {
		r.pos = r.skipSpace(r.pos)
	}
	m, upper, ok := r.anyMonth()
	if !ok {
		return Date{}, false
	}
	d := Date{Month: m.number, Day: day}
	end := r.pos
	if d.Year, ok = r.year(m); !ok {
		r.pos = end
	}
	return d, ok || !comma && (upper || !m.weak) // "Issue 12, May 7, 2023"
}

// yearFirst reads "2023. május 7.", "2023 m. gegužės 7 d.", "2023 May 7".
func (r *reader) yearFirst() (Date, bool) {
	year, digits, ok := r.number()
	if !ok || digits != 4 {
		return Date{}, false
	}
	r.pos = r.skipSpace(r.pos)
	r.small(yearEnd)
	r.literal(".")
	r.pos = r.skipSpace(r.pos)
	m, upper, ok := r.month()
	if !ok || m.english && !upper {
		return Date{}, false
	}
	r.pos = r.skipSpace(r.pos)
	day, ok := r.day()
	return Date{year, m.number, day}, ok && !r.quantity()
}

// day reads the number of a day with its ordinal ending, and the first of a
// range of days with the last: "7", "7th", "1er", "7-9".
func (r *reader) day() (int, bool) {
	n, digits, ok := r.number()
	if !ok || digits > 2 || n == 0 || n > 31 {
		return 0, false
	}
	r.small(ordinal)
	end := r.pos
	if r.literal("-", "–", "—") {
		r.literal(".") // "7.–9. Mai"
		r.pos = r.skipSpace(r.pos)
		if last, _, ok := r.number(); ok && n < last && last <= 31 {
			r.small(ordinal)
			return n, true
		}
	}
	r.pos = end
	if r.literal(".–", ".-", ". –") {
		r.pos = r.skipSpace(r.pos)
		if last, _, ok := r.number(); ok && n < last && last <= 31 {
			return n, true
		}
	}
	r.pos = end
	return n, true
}

// quantity tells whether the day just read begins a longer number or an amount:
// "May 7.5 million", "May 7,500", "May 12:30", "May 7%".
func (r *reader) quantity() bool {
	rest := r.s[r.pos:]
	if strings.HasPrefix(rest, "%") {
		return true
	}
	if rest == "" || !strings.Contains(".,:", rest[:1]) {
		return false
	}
	probe := reader{s: rest, pos: 1}
	_, digits, ok := probe.number()
	return ok && (rest[0] != ',' || digits != 4) // "May 7,2023" is a date
}

// anyMonth reads a month's name, two names of one month ("أيار/مايو"), or the
// Vietnamese "tháng 5".
func (r *reader) anyMonth() (m month, upper, ok bool) {
	if r.small(monthOf) {
		r.pos = r.skipSpace(r.pos)
		n, digits, ok := r.number()
		return month{number: n}, true, ok && digits <= 2
	}
	m, upper, ok = r.month()
	if end := r.pos; ok && r.literal("/") {
		if second, _, isMonth := r.month(); !isMonth || second.number != m.number {
			r.pos = end
		}
	}
	return m, upper, ok
}

// buddhistEra is what Thai years count more than the common era.
const buddhistEra = 543

// year reads the year behind day or month, with the comma, link or hyphen in
// front of it and the word for "year" behind it.
func (r *reader) year(m month) (int, bool) {
	hyphen := r.literal("-")
	if !hyphen {
		r.literal(",", ".", "،")
	}
	r.pos = r.skipSpace(r.pos)
	if r.small(link) {
		r.pos = r.skipSpace(r.pos)
	}
	short := r.literal("’", "'", "‘")
	n, digits, ok := r.number()
	switch {
	case !ok:
		return 0, false
	case digits == 2 && (short || hyphen):
		return century(n), true
	case digits != 4 || n < 1000 || n > 2999 || short:
		return 0, false
	}
	if m.thai && n > 2400 {
		n -= buddhistEra
	}
	end := r.pos
	r.pos = r.skipSpace(r.pos)
	if !r.small(yearEnd) {
		r.pos = end
	} else if c, _ := utf8.DecodeRuneInString(r.s[r.pos:]); c == '.' {
		r.pos++
	}
	return n, true
}

// century completes a year of two digits: 70 to 99 are of the last century.
func century(n int) int {
	if n < 70 {
		return 2000 + n
	}
	return 1900 + n
}
