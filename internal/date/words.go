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

// monthNamed returns the month of a name in whatever case.
func monthNamed(name string) (month, bool) {
	e, ok := lexicon.Months().Find(name)
	if !ok {
		return month{}, false
	}
	return month{number(e.Field(0)), e.Field(1) == "en", e.Field(2) == "weak", e.Field(1) == "th"}, true
}

// A role is what a small word does in a date.
type role uint8

const (
	link    role = 1 << iota // between day, month and year
	ordinal                  // behind the day
	yearEnd                  // behind the year
	monthOf                  // before the month's number
)

// A vocabulary tells the roles of small words.
type vocabulary[R ~uint8] struct {
	names lexicon.Index
	roles []R              // by a name's number
	opens [utf8.RuneSelf]R // those of the words that begin with an ASCII character
}

// vocabularyOf reads a table whose first field names a role.
func vocabularyOf[R ~uint8](t *lexicon.Table, roles map[string]R) *vocabulary[R] {
	v := new(vocabulary[R])
	for _, e := range t.Entries {
		for _, name := range append([]string{e.Name}, e.Aliases...) {
			v.add(strings.ToLower(name), roles[e.Field(0)])
		}
	}
	return v
}

func (v *vocabulary[R]) add(name string, r R) {
	n := v.names.Add(name)
	if n == len(v.roles) {
		v.roles = append(v.roles, 0)
	}
	v.roles[n] |= r
	if c := rune(name[0]); c < utf8.RuneSelf {
		v.opens[c] |= r
		v.opens[unicode.ToUpper(c)] |= r
	}
}

// of returns the roles of a word in whatever case.
func (v *vocabulary[R]) of(word string) R {
	n, ok := v.names.FindFold(word)
	if !ok {
		return 0
	}
	return v.roles[n]
}

// mayOpen tells whether a word of one of the roles may begin at s[i]. Most
// places tell by their character.
func (v *vocabulary[R]) mayOpen(s string, i int, r R) bool {
	return i < len(s) && (s[i] >= utf8.RuneSelf || v.opens[s[i]]&r != 0)
}

var smallWords = sync.OnceValue(func() *vocabulary[role] {
	return vocabularyOf(lexicon.DateWords(), map[string]role{"link": link, "ordinal": ordinal, "year": yearEnd, "month": monthOf})
})

// number reads the decimal digits of a table's field.
func number(field string) int {
	n := 0
	for _, c := range field {
		n = n*10 + int(c-'0')
	}
	return n
}

// month reads a month's name at the cursor with its full stop: "Jan.",
// "toukokuuta", "พ.ค.". upper tells whether it begins with a capital, or its
// script has none.
func (r *reader) month() (m month, upper, ok bool) {
	first, _ := utf8.DecodeRuneInString(r.s[r.pos:])
	if !unicode.IsLetter(first) {
		return month{}, false, false
	}
	end := r.wordEnd(r.pos, false)
	m, ok = monthNamed(r.s[r.pos:end])
	if !ok && end < len(r.s) && r.s[end] == '.' {
		end = r.wordEnd(end, true)
		m, ok = monthNamed(r.s[r.pos:end])
	}
	if !ok {
		return month{}, false, false
	}
	if end < len(r.s) && r.s[end] == '.' {
		end++
	}
	r.pos = end
	return m, !unicode.IsLower(first), true
}

// weekday returns the end of the weekday's name at i with its full stop.
func (r *reader) weekday(i int) (end int, ok bool) {
	end = r.wordEnd(i, false)
	if len(r.s) > end && r.s[end] == '-' { // Portuguese "segunda-feira"
		if long := r.wordEnd(end+1, false); lexicon.Weekdays().Has(r.s[i:long]) {
			return long, true
		}
	}
	if end == i || !lexicon.Weekdays().Has(r.s[i:end]) {
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
	words := smallWords()
	if !words.mayOpen(r.s, r.pos, want) {
		return false
	}
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
	if words.of(r.s[r.pos:end])&want == 0 {
		return false
	}
	r.pos = end
	return true
}
