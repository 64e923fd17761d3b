package date

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// maxWord is more bytes than any word of the tables has.
const maxWord = 40

// A month is what the table says of a month's name.
type month struct {
	number  int
	english bool // in lower case an ordinary word where a number follows: "march 5"
	weak    bool // in lower case it counts only with a year
	thai    bool // the year counts from 543 BC
}

// A role is what a small word does in a date.
type role int

const (
	link    role = iota + 1 // between day, month and year
	ordinal                 // behind the day
	yearEnd                 // behind the year
	monthOf                 // before the month's number
)

// A vocabulary holds the words of dates by their lower-case form.
type vocabulary struct {
	months   map[string]month
	weekdays map[string]bool
	roles    map[string]role
}

var words = sync.OnceValue(func() *vocabulary {
	v := &vocabulary{map[string]month{}, map[string]bool{}, map[string]role{}}
	for _, e := range lexicon.Months().Entries {
		m := month{number(e.Field(0)), e.Field(1) == "en", e.Field(2) == "weak", e.Field(1) == "th"}
		eachName(e, func(name string) {
			if _, taken := v.months[name]; !taken {
				v.months[name] = m
			}
		})
	}
	for _, e := range lexicon.Weekdays().Entries {
		eachName(e, func(name string) { v.weekdays[name] = true })
	}
	kinds := map[string]role{"link": link, "ordinal": ordinal, "year": yearEnd, "month": monthOf}
	for _, e := range lexicon.DateWords().Entries {
		eachName(e, func(name string) {
			if v.roles[name] == 0 {
				v.roles[name] = kinds[e.Field(0)]
			}
		})
	}
	return v
})

// eachName calls f with each name of the entry in the form lookups use.
func eachName(e lexicon.Entry, f func(string)) {
	var key lowered
	f(string(key.of(e.Name)))
	for _, name := range e.Aliases {
		f(string(key.of(name)))
	}
}

// number reads the decimal digits of a table's field.
func number(field string) int {
	n := 0
	for _, c := range field {
		n = n*10 + int(c-'0')
	}
	return n
}

// lowered is room for a word in lower case, so that a look-up costs no
// allocation.
type lowered [maxWord + utf8.UTFMax]byte

// of returns word in lower case, or nothing for a word that is too long.
func (l *lowered) of(word string) []byte {
	if len(word) > maxWord {
		return nil
	}
	b := l[:0]
	for _, c := range word {
		if len(b) > maxWord {
			return nil
		}
		b = utf8.AppendRune(b, unicode.ToLower(c))
	}
	return b
}

// month reads a month's name at the cursor with its full stop: "Jan.",
// "toukokuuta", "พ.ค.". upper tells whether it begins with a capital, or its
// script has none.
func (r *reader) month() (m month, upper, ok bool) {
	first, _ := utf8.DecodeRuneInString(r.s[r.pos:])
	if !unicode.IsLetter(first) {
		return month{}, false, false
	}
	var key lowered
	for _, dots := range [...]bool{false, true} {
		end := r.wordEnd(r.pos, dots)
		m, ok = words().months[string(key.of(r.s[r.pos:end]))]
		if !ok {
			continue
		}
		if end < len(r.s) && r.s[end] == '.' {
			end++
		}
		r.pos = end
		return m, !unicode.IsLower(first), true
	}
	return month{}, false, false
}

// weekday returns the end of the weekday's name at i with its full stop.
func (r *reader) weekday(i int) (end int, ok bool) {
	var key lowered
	end = r.wordEnd(i, false)
	if len(r.s) > end && r.s[end] == '-' { // Portuguese "segunda-feira"
		if long := r.wordEnd(end+1, false); words().weekdays[string(key.of(r.s[i:long]))] {
			return long, true
		}
	}
	if end == i || !words().weekdays[string(key.of(r.s[i:end]))] {
		return i, false
	}
	if end < len(r.s) && r.s[end] == '.' {
		end++
	}
	return end, true
}

// withWeekday returns the start of the weekday that stands before start, or
// start.
func (r *reader) withWeekday(start, floor int) int {
	at := r.wordBefore(start, floor)
	if hyphen := at - 1; at < start && hyphen > floor && r.s[hyphen] == '-' {
		at = r.wordBefore(at, floor) // "segunda-feira"
	}
	if end, ok := r.weekday(at); ok && r.skipComma(end) == start {
		return at
	}
	return start
}

// small reads a small word of the given role at the cursor. An apostrophe ends
// it: "d’abril".
func (r *reader) small(want role) bool {
	end := r.pos
	for end < len(r.s) && end-r.pos <= maxWord {
		c, size := utf8.DecodeRuneInString(r.s[end:])
		if !isWordRune(c) && !strings.ContainsRune("'’-:°", c) {
			break
		}
		end += size
		if c == '\'' || c == '’' {
			break
		}
	}
	var key lowered
	if words().roles[string(key.of(r.s[r.pos:end]))] != want {
		return false
	}
	r.pos = end
	return true
}
