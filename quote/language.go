package quote

import (
	"sync"

	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/scan"
)

// sampleBytes is how much of a text its language is told from.
const sampleBytes = 1500

// maxLanguages is how many languages the table of little words may hold.
const maxLanguages = 32

// A littleWordTable tells for the commonest words of each language which
// languages have them, as bits in the order of languages.
type littleWordTable struct {
	index   lexicon.Index
	langs   []uint32
	longest int // in bytes
}

var littleWords = sync.OnceValue(func() *littleWordTable {
	t := new(littleWordTable)
	for i, e := range lexicon.Languages().Entries {
		t.add(e.Name, 1<<i)
		for _, alias := range e.Aliases {
			t.add(alias, 1<<i)
		}
	}
	return t
})

func (t *littleWordTable) add(s string, lang uint32) {
	n := t.index.Add(s)
	if n == len(t.langs) {
		t.langs = append(t.langs, 0)
	}
	t.langs[n] |= lang
	t.longest = max(t.longest, len(s))
}

// find returns the languages that have the word, 0 for none.
func (t *littleWordTable) find(s []byte) uint32 {
	if len(s) > t.longest {
		return 0
	}
	n, ok := t.index.Find(string(s))
	if !ok {
		return 0
	}
	return t.langs[n]
}

// language tells the text's language by its little words: "en", "fr", …; "" for
// one that isn't known. Where the words don't tell, hint does; without one a
// text of few words is taken for English, where its letters are Latin.
func (p *reader) language(hint string) string {
	entries := lexicon.Languages().Entries
	var counts [maxLanguages]int
	words, latin := 0, 0
	var low [24]byte
	little := littleWords()
	for i := range p.sample {
		t := &p.sample[i]
		if t.Kind != scan.Word {
			continue
		}
		words++
		s := p.text[t.Start:t.End]
		if s[0] < 0x80 {
			latin++
		}
		if len(s) > len(low) {
			continue
		}
		n := copy(low[:], s)
		if c := low[0]; c >= 'A' && c <= 'Z' {
			low[0] = c + 'a' - 'A'
		}
		for bits, i := little.find(low[:n]), 0; bits != 0; bits, i = bits>>1, i+1 {
			counts[i] += int(bits & 1)
		}
	}
	best, hinted := 0, -1
	for i := range entries {
		if counts[i] > counts[best] {
			best = i
		}
		if entries[i].Field(0) == hint {
			hinted = i
		}
	}
	if hinted > 0 && counts[hinted]*3+2 >= counts[best] && counts[hinted] >= counts[0] {
		return hint
	}
	switch {
	case counts[best]*20 >= words && counts[best] > counts[0]+1:
		return entries[best].Field(0)
	case hint != "" && (counts[0] < 3 || counts[0]*12 < words):
		return hint
	case latin*2 < words || words >= 60 && counts[0]*20 < words:
		return ""
	}
	return "en"
}

// langBit returns the bit of a language in the table of little words.
func langBit(lang string) uint32 {
	for i, e := range lexicon.Languages().Entries {
		if e.Field(0) == lang {
			return 1 << i
		}
	}
	return 0
}
