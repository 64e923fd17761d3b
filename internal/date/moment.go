package date

import (
	"iter"
	"strings"
	"time"
	"unicode/utf8"
)

// A Moment is a date and, as far as it is printed, the time of day.
type Moment struct {
	Time  time.Time // in the printed zone; UTC where none is
	Clock bool      // a time of day is printed; else Time is midnight
	Zone  bool      // a zone is printed
}

// IsZero tells whether m is no moment at all.
func (m Moment) IsZero() bool { return m.Time.IsZero() }

// Moment reads the first complete date of s with the time of day next to it:
// ISO 8601 in its variants, RFC 5322 and what else programs print, seconds or
// milliseconds since 1970, and what people read in the languages that Find
// knows.
//
//	2023-05-07T16:35:00+02:00    20230507T143500Z    1683470100
//	May 7, 2023 4:35 p.m. ET     07.05.2023, 14:30 Uhr
//	14:30, 7 mai 2023            2023年5月7日 14時30分
//	Sun, 07 May 2023 16:35:00 GMT
//
// It is the zero Moment where s has no date with a year.
func (f Finder) Moment(s string) Moment {
	s = strings.TrimSpace(s)
	if m, ok := compact(s); ok {
		return m
	}
	for m := range f.Moments(s) {
		return m.Moment
	}
	return Moment{}
}

// A Printed is a moment and the bytes of the text that its date and what
// follows of it stand on, half-open. A time of day printed in front of the date
// is read, but not part of the span.
type Printed struct {
	Moment
	Start, End int
}

// Moments yields the complete dates of s, those with a year, with the times of
// day next to them.
func (f Finder) Moments(s string) iter.Seq[Printed] {
	return func(yield func(Printed) bool) {
		for from := 0; ; {
			m, ok := f.next(s, from)
			if !ok {
				return
			}
			out, ok := f.momentAt(s, from, m)
			from = max(out.End, m.End)
			if ok && !yield(out) {
				return
			}
		}
	}
}

// momentAt completes the date at m: by the time of day behind it, else by the
// one in front of it. floor is the end of what was read already.
func (f Finder) momentAt(s string, floor int, m Match) (Printed, bool) {
	d := m.Date
	r := reader{s: s, pos: m.End, order: numericOrder(f.Language)}
	c, ok := r.clockAfter()
	if d.Year == 0 && ok { // "Sun May 07 16:35:00 EDT 2023"
		r.pos = r.skipSpace(r.pos)
		if year, digits, isYear := r.number(); isYear && digits == 4 {
			d.Year = year
		}
	}
	if !plausibleYear(d.Year) || d.Day == 0 || !d.valid() {
		return Printed{}, false
	}
	if before, found := clockBefore(s[floor:m.Start]); found && (!ok || f.opensNext(s, r.pos)) {
		c, ok, r.pos = before, true, m.End
	}
	return Printed{moment(d, c, ok), m.Start, max(r.pos, m.End)}, true
}

// opensNext tells whether a date follows right behind offset at, so that the time
// of day that ends there is the next date's: "17:12, 29 May 2014 | Updated 08:10,
// 30 May 2014".
func (f Finder) opensNext(s string, at int) bool {
	end := min(len(s), at+maxBefore)
	for end < len(s) && !utf8.RuneStart(s[end]) {
		end++
	}
	m, ok := f.next(s[:end], at)
	return ok && m.Start-at <= len(", on ") && m.Date.Year != 0
}

// maxBefore is how many bytes in front of a date are searched for its time of
// day: room for "10:05 p.m. Pacific Time on Sunday, ".
const maxBefore = 40

// clockBefore reads the time of day that stands in front of a date: "14:30 Uhr,
// ", "4:35 p.m. ET on ".
func clockBefore(s string) (Clock, bool) {
	if len(s) > maxBefore {
		s = s[len(s)-maxBefore:]
	}
	r := reader{s: s}
	var found Clock
	ok := false
	for i := 0; i < len(s); i++ {
		if value, _ := digitAt(s, i); value < 0 || i > 0 && r.gluedBefore(i) {
			continue
		}
		r.pos = i
		if c, is := r.clock(); is {
			found, ok = c, true
			i = r.pos - 1
		}
	}
	return found, ok
}

// moment puts a date and a time of day together.
func moment(d Date, c Clock, printed bool) Moment {
	zone := c.Zone
	if zone == nil {
		zone = time.UTC
	}
	t := time.Date(d.Year, time.Month(d.Month), d.Day, c.Hour, c.Minute, c.Second, 0, zone)
	if c.american && americanSummer(t) {
		name, offset := t.Zone()
		t = time.Date(d.Year, time.Month(d.Month), d.Day, c.Hour, c.Minute, c.Second, 0, time.FixedZone(name, offset+3600))
	}
	return Moment{Time: t, Clock: printed, Zone: c.Zone != nil}
}

// americanSummer tells whether daylight saving time holds in the United States:
// from the second Sunday of March to the first of November, at two o'clock
// (Energy Policy Act of 2005).
func americanSummer(t time.Time) bool {
	sunday := func(month time.Month, nth int) time.Time {
		first := time.Date(t.Year(), month, 1, 2, 0, 0, 0, t.Location())
		return first.AddDate(0, 0, (7-int(first.Weekday()))%7+7*(nth-1))
	}
	return !t.Before(sunday(time.March, 2)) && t.Before(sunday(time.November, 1))
}

// compact reads dates of digits alone.
//
//	compact = 8 digits [["T"] 4 or 6 digits [zone]]   ; 20230507T143500Z
//	        / 10 digits                               ; seconds since 1970
//	        / 13 digits / 16 digits                   ; milli-, microseconds
func compact(s string) (Moment, bool) {
	n, digits := 0, 0
	for digits < len(s) && '0' <= s[digits] && s[digits] <= '9' && digits < 17 {
		n = n*10 + int(s[digits]-'0')
		digits++
	}
	rest := s[digits:]
	switch {
	case rest != "" && digits != 8 && digits != 14 && !strings.HasPrefix(rest, "."):
		return Moment{}, false
	case digits == 10:
		return epoch(time.Unix(int64(n), 0))
	case digits == 13:
		return epoch(time.UnixMilli(int64(n)))
	case digits == 16:
		return epoch(time.UnixMicro(int64(n)))
	case digits != 8 && digits != 12 && digits != 14:
		return Moment{}, false
	}
	d := Date{Year: decimal(s[:4]), Month: decimal(s[4:6]), Day: decimal(s[6:8])}
	if !plausibleYear(d.Year) || d.Day == 0 || !d.valid() {
		return Moment{}, false
	}
	var c Clock
	clock := s[8:digits]
	r := reader{s: rest}
	if digits == 8 && strings.HasPrefix(rest, "T") {
		end := 1
		for end < len(rest) && '0' <= rest[end] && rest[end] <= '9' {
			end++
		}
		clock, r.pos = rest[1:end], end
	}
	switch len(clock) {
	case 0:
		return moment(d, c, false), digits == 8 && rest == ""
	case 4, 6:
		c.Hour, c.Minute, c.Second = decimal(clock[:2]), decimal(clock[2:4]), decimal(clock[4:])
		r.zone(&c)
		return moment(d, c, true), c.Hour < 24 && c.Minute < 60
	}
	return Moment{}, false
}

// epoch is a moment by a count from 1970, which no news page has.
func epoch(t time.Time) (Moment, bool) {
	return Moment{Time: t.UTC(), Clock: true, Zone: true}, t.Year() > 1970
}

// decimal returns the value of a run of digits.
func decimal(s string) int {
	n := 0
	for i := range len(s) {
		n = n*10 + int(s[i]-'0')
	}
	return n
}
