package date

import (
	"iter"
	"strings"
)

// A Finder finds dates. The zero Finder reads every form that is clear without
// knowing the language.
type Finder struct {
	// Language is the text's language as a BCP 47 tag, such as "en-US" or
	// "fr"; it decides how 03/04/2024 is read. Empty means unknown.
	Language string
}

// A Match is a date and the bytes it stands on, half-open, on rune borders,
// with the day of the week where one is printed before it.
type Match struct {
	Date       Date
	Start, End int
}

// Find returns the first date in s with the zero Finder.
func Find(s string) (d Date, start, end int, ok bool) {
	return Finder{}.Find(s)
}

// ParsePrefix reads the date that s begins with, with the zero Finder, and
// returns its length in bytes.
func ParsePrefix(s string) (d Date, n int, ok bool) {
	return Finder{}.ParsePrefix(s)
}

// Find returns the first date in s and the bytes s[start:end] it stands on. A
// text without a date gives ok = false.
func (f Finder) Find(s string) (d Date, start, end int, ok bool) {
	m, ok := f.next(s, 0)
	return m.Date, m.Start, m.End, ok
}

// All yields the dates of s from left to right. They never overlap.
func (f Finder) All(s string) iter.Seq[Match] {
	return func(yield func(Match) bool) {
		for at := 0; ; {
			m, ok := f.next(s, at)
			if !ok || !yield(m) {
				return
			}
			at = m.End
		}
	}
}

// ParsePrefix reads the date that s begins with, day of the week included, and
// returns its length in bytes.
func (f Finder) ParsePrefix(s string) (d Date, n int, ok bool) {
	r := reader{s: s, order: numericOrder(f.Language)}
	if end, isDay := r.weekday(0); isDay {
		r.pos = r.skipComma(end)
	}
	d, ok = r.date()
	if !ok {
		return Date{}, 0, false
	}
	return d, r.pos, true
}

// next returns the first date at or behind from. Every date has a digit, so
// only the surroundings of digits are read.
func (f Finder) next(s string, from int) (Match, bool) {
	r := reader{s: s, order: numericOrder(f.Language)}
	for i := from; i < len(s); {
		if !opensDigit[s[i]] {
			i++
			continue
		}
		value, size := digitAt(s, i)
		if value < 0 {
			i++ // a continuation byte is no digit, so bytes will do
			continue
		}
		end := i + size
		for value >= 0 {
			value, size = digitAt(s, end)
			if value >= 0 {
				end += size
			}
		}
		if m, ok := r.around(i, from); ok {
			return m, true
		}
		i = end
	}
	return Match{}, false
}

// around reads the date whose first number begins at i: from the month's name
// or the era in front of it, or from the number itself. It looks no further
// back than floor.
func (r *reader) around(i, floor int) (Match, bool) {
	before := r.wordBefore(i, floor)
	for word := before; word < i; {
		if m, ok := r.match(word, floor); ok {
			return m, true
		}
		dot := strings.IndexByte(r.s[word:i], '.') // "end.May 7"
		if dot < 0 {
			break
		}
		word += dot + 1
	}
	if m, ok := r.linkedMonth(before, i, floor); ok {
		return m, true
	}
	if start := eraBefore(r.s[floor:i]); start >= 0 {
		return r.match(floor+start, floor)
	}
	if r.gluedBefore(i) {
		return Match{}, false
	}
	return r.match(i, floor)
}

// linkedMonth reads the date whose year begins at i, with the word at small
// between it and the month: "enero de 2024".
func (r *reader) linkedMonth(small, i, floor int) (Match, bool) {
	r.pos = small
	if small == i || !r.small(link) {
		return Match{}, false
	}
	if word := r.wordBefore(small, floor); word < small {
		return r.match(word, floor)
	}
	return Match{}, false
}

// match reads the date at start.
func (r *reader) match(start, floor int) (Match, bool) {
	r.pos = start
	d, ok := r.date()
	if !ok {
		return Match{}, false
	}
	return Match{d, r.withWeekday(start, floor), r.pos}, true
}
