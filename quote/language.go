package quote

import (
	"math/bits"

	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/scan"
)

// sampleBytes is how much of a text its language is told from.
const sampleBytes = 1500

// maxLanguages is how many languages the table of little words may hold.
const maxLanguages = 32

// language tells the text's language by its little words: "en", "fr", …; "" for
// one that isn't known. Where the words don't tell, hint does; without one a
// text of few words is taken for English, where its letters are Latin.
// The hint counts where its words are at least about a third of the winner’s, and no fewer
// than English has. Another language than English needs one little word in twenty.
func (p *reader) language(hint string) string {
	entries := lexicon.Languages().Entries
	var counts [maxLanguages]int
	words, latin := 0, 0
	little := lexicon.LittleWords()
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
		for langs := little.Find(s); langs != 0; langs &= langs - 1 {
			counts[bits.TrailingZeros32(langs)]++
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
// 0 stands for one without little words.
func langBit(lang string) uint32 {
	for i, e := range lexicon.Languages().Entries {
		if e.Field(0) == lang {
			return 1 << i
		}
	}
	return 0
}
