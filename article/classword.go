package article

import (
	"sync"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// A formFilter tells most words that a table doesn't hold from those that it
// does, by their first, middle and last letter and their length, in whatever
// case.
// It errs on one side only: what it refuses is in no table; what it lets through may
// not be either.
type formFilter [1 << 10]uint64

func (f *formFilter) add(word string) {
	at, bit := form(word)
	f[at] |= bit
}

// addEntry adds all names of an entry.
func (f *formFilter) addEntry(e lexicon.Entry) {
	f.add(e.Name)
	for _, name := range e.Aliases {
		f.add(name)
	}
}

// may tells whether the table may hold a word, which isn't empty.
func (f *formFilter) may(word string) bool {
	at, bit := form(word)
	return f[at]&bit != 0
}

// form is the place of a word in a formFilter. The word isn't empty.
// at takes five bits of the first letter and five of the middle one; the bit takes four
// of the last letter and two of the length. "By" and "BY" have one place.
func form[W string | []byte](word W) (at int, bit uint64) {
	n := len(word)
	return int(word[0]&31)<<5 | int(word[n/2]&31), 1 << (word[n-1]&15<<2 | byte(n&3))
}

// A partTable maps each class word to its hint.
// "byline" → hintByline. A word that the table lists under several parts has all their
// hints.
type partTable struct {
	words lexicon.Index
	hints []hint // by number in words
	forms formFilter
}

func (t *partTable) add(word string, h hint) {
	n := t.words.Add(word)
	if n == len(t.hints) {
		t.hints = append(t.hints, 0)
	}
	t.hints[n] |= h
	t.forms.add(word)
}

// find returns the hint of a word, 0 for one that isn't in the table.
func (t *partTable) find(word string) hint {
	if t.forms.may(word) {
		return t.known(word)
	}
	return 0
}

func (t *partTable) known(word string) hint {
	if n, ok := t.words.Find(word); ok {
		return t.hints[n]
	}
	return 0
}

var classHints = sync.OnceValue(func() *partTable {
	t := new(partTable)
	for _, e := range lexicon.ClassWords().Entries {
		for _, h := range hintNames {
			if h.name == e.Field(0) {
				t.add(e.Name, h.hint)
				for _, alias := range e.Aliases {
					t.add(alias, h.hint)
				}
			}
		}
	}
	return t
})
