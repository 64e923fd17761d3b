// Package date finds calendar dates in prose, as print writes them in some
// forty languages:
//
//	Monday, Jan. 12, 2015    7 mai 2023          7. Mai 2023     May 7
//	2023年5月7日              2023년 5월 7일        2023-05-07      07.05.2023
//	4 de marzo de 2024       12 мая 2023 года    2023. május 7.  May 2023
//
// Find returns the first date of a text with the bytes it stands on, All every
// one, and ParsePrefix the date that a text begins with. What is not printed is
// not guessed: a date without a year has Year 0, a month alone has Day 0, and a
// number like 03/04/2024, whose order depends on the country, is a date only
// for a Finder that knows the language. A year alone is no date here.
//
// Names of months and days are tables of package lexicon; the order of day,
// month and year follows from the form, so no language need be known for a date
// with a named month.
package date

import "strconv"

// A Date is a day of the Gregorian calendar, or as much of it as was printed.
// The zero Date stands for none.
type Date struct {
	Year  int // 0 where none is printed
	Month int // 1 to 12
	Day   int // 1 to 31, 0 where only month and year are printed
}

// IsZero tells whether d is no date at all.
func (d Date) IsZero() bool { return d == Date{} }

// ISO writes d as ISO 8601 does, as much as is known: "2023-05-07", "2023-05",
// "2023", "--05-07" without a year, "--05" for a month alone. The zero Date is
// "".
func (d Date) ISO() string {
	b := make([]byte, 0, len("2006-01-02"))
	switch {
	case d.IsZero():
		return ""
	case d.Year == 0:
		b = append(b, '-')
	default:
		b = pad(b, d.Year, 4)
	}
	if d.Month == 0 {
		return string(b)
	}
	b = pad(append(b, '-'), d.Month, 2)
	if d.Day != 0 {
		b = pad(append(b, '-'), d.Day, 2)
	}
	return string(b)
}

// pad appends n in decimal with at least width digits.
func pad(b []byte, n, width int) []byte {
	digits := strconv.Itoa(n)
	for range width - len(digits) {
		b = append(b, '0')
	}
	return append(b, digits...)
}

// valid tells whether the calendar has d. A date without a year may be
// February 29.
func (d Date) valid() bool {
	if d.Month < 1 || d.Month > 12 || d.Day < 0 || d.Year < 0 {
		return false
	}
	return d.Day <= daysIn(d.Year, d.Month)
}

// daysIn returns the length of a month, in days.
func daysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		leap := year%4 == 0 && (year%100 != 0 || year%400 == 0) // year 0 stands for any
		if leap {
			return 29
		}
		return 28
	}
	return 31
}
