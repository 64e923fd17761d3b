package lexicon

import (
	"strings"
	"sync"
)

// LittleWords tells which languages have a word among their commonest, by the
// table that Languages lists.
func LittleWords() *LittleWordTable { return littleWords() }

// A LittleWordTable holds the commonest words of several languages in small
// letters, each with the languages that have it.
type LittleWordTable struct {
	words   Index
	langs   []uint32 // by a word's number
	longest int      // in bytes, a Key's at the most
}

var littleWords = sync.OnceValue(func() *LittleWordTable {
	t := new(LittleWordTable)
	for i, e := range Languages().Entries {
		t.add(e.Name, 1<<i)
		for _, alias := range e.Aliases {
			t.add(alias, 1<<i)
		}
	}
	return t
})

func (t *LittleWordTable) add(s string, lang uint32) {
	n := t.words.Add(s)
	if n == len(t.langs) {
		t.langs = append(t.langs, 0)
	}
	t.langs[n] |= lang
	t.longest = max(t.longest, len(s))
}

// Find returns the languages that have the word as bits in the order of
// Languages, 0 for none. The word is given in small letters but for its first.
func (t *LittleWordTable) Find(word string) uint32 {
	k, ok := pack(word)
	if !ok || len(word) > t.longest {
		return 0
	}
	if c := byte(k.lo); 'A' <= c && c <= 'Z' {
		k.lo += 'a' - 'A'
	}
	return t.find(k)
}

// FindFold is Find for a word in whatever case.
func (t *LittleWordTable) FindFold(word string) uint32 {
	k, ok := LowerKey(word)
	if !ok {
		return t.Find(strings.ToLower(word))
	}
	return t.find(k)
}

func (t *LittleWordTable) find(k Key) uint32 {
	n, ok := t.words.FindKey(k)
	if !ok {
		return 0
	}
	return t.langs[n]
}
