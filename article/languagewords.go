package article

import (
	"strings"
	"unicode"

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
	counts []int
	words  int
	best   int // the language that has most
}

// countWords counts the words of the lines below the headline.
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
		for word := range strings.FieldsFuncSeq(line[:min(len(line), languageSample)], notLetter) {
			c.words++
			for bits, j := lexicon.LittleWords().Find(strings.ToLower(word)), 0; bits != 0; bits, j = bits>>1, j+1 {
				c.counts[j] += int(bits & 1)
			}
		}
	}
	for i, n := range c.counts {
		if n > c.counts[c.best] {
			c.best = i
		}
	}
	return c
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }

// minSampleWords is the least number of words that tell a language, and
// littleShare of how many one must be a common word of it.
const (
	minSampleWords = 30
	littleShare    = 5
)

// told returns the language that the words tell, or "". Danish and Norwegian
// have the same little words, so that neither is told.
func (c *wordCount) told() string {
	name := lexicon.Languages().Entries[c.best].Field(0)
	if c.words < minSampleWords || littleShare*c.counts[c.best] < c.words || name == "da" {
		return ""
	}
	return name
}

// denies tells whether the words are of another language than tag: one of which
// they have more than twice as many common words.
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
