package article

import (
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// languageSample is how many bytes of a page's longer lines its language is told
// from, and sampleLine the least length of such a line.
const (
	languageSample = 2000
	sampleLine     = 80
)

// A wordCount tells how many of a sample's words each language has among its
// commonest.
type wordCount struct {
	counts []int // by index into lexicon.Languages
	words  int
	best   int // the language that has most
}

// countWords counts the words of the lines below the headline.
// Lines under sampleLine are labels and menus, often in another language.
func (p *profile) countWords() wordCount {
	c := wordCount{counts: make([]int, len(lexicon.Languages().Entries))}
	from := 0
	if len(p.headings) > 0 {
		from = p.segAt(int32(p.headings[0]))
	}
	size := 0
	for i := from; i < len(p.segs) && size < languageSample; i++ {
		line := p.textOf(i)
		if len(line) < sampleLine || p.segs[i].has(hiddenText) {
			continue
		}
		size += len(line)
		c.add(line[:min(len(line), languageSample)])
	}
	for i, n := range c.counts {
		if n > c.counts[c.best] {
			c.best = i
		}
	}
	return c
}

// add counts the words of a line.
// Digits and marks part words; a word may be common in several languages.
func (c *wordCount) add(line string) {
	known := lexicon.LittleWords()
	start := -1 // of the word at i, -1 between words
	for i := 0; i <= len(line); {
		inWord, size := false, 1
		switch {
		case i == len(line):
		case line[i] < utf8.RuneSelf:
			inWord = 'a' <= line[i]|0x20 && line[i]|0x20 <= 'z'
		default:
			var r rune
			r, size = utf8.DecodeRuneInString(line[i:])
			inWord = unicode.IsLetter(r) || unicode.IsMark(r)
		}
		switch {
		case inWord && start < 0:
			start = i
		case !inWord && start >= 0:
			c.words++
			for langs := known.FindFold(line[start:i]); langs != 0; langs &= langs - 1 {
				c.counts[bits.TrailingZeros32(langs)]++
			}
			start = -1
		}
		i += size
	}
}

// minSampleWords is the least number of words that tell a language, and
// littleShare of how many one must be a common word of it.
const (
	minSampleWords = 30
	littleShare    = 5
)

// told returns the language that the words tell, or "". Danish and Norwegian
// have the same little words, so that neither is told.
// Fewer than minSampleWords words tell nothing.
func (c *wordCount) told() string {
	name := lexicon.Languages().Entries[c.best].Field(0)
	if c.words < minSampleWords || littleShare*c.counts[c.best] < c.words || name == "da" {
		return ""
	}
	return name
}

// denies tells whether the words are of another language than tag: one of which
// they have more than twice as many common words.
// A language that the table lacks is never denied.
func (c *wordCount) denies(tag string) bool {
	told := c.told()
	base, _, _ := strings.Cut(tag, "-")
	if told == "" || base == told {
		return false
	}
	for i, e := range lexicon.Languages().Entries {
		if e.Field(0) == base {
			return 2*c.counts[i] < c.counts[c.best]
		}
	}
	return false
}
