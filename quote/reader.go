package quote

import (
	"slices"
	"sync"

	"github.com/copydesk/copydesk/internal/scan"
)

// maxSentence is the number of units at which a sentence without an end is
// cut, so that no rule looks at more than so many.
const maxSentence = 200

// maxAttributions is the number of attributions that verbs of one sentence may
// make. It bounds what a text of nothing but cues costs.
const maxAttributions = 16

// A reader reads a text paragraph by paragraph. Its buffers serve one paragraph
// at a time.
type reader struct {
	text     string
	words    *vocabulary
	recent   *recentWords // of this text and others
	lang     string       // "en", or another language that has other rules
	langBit  uint32       // of another language than English
	tongue   *tongue      // of another language than English; nil where no rules are known
	headline bool         // the paragraph is a headline or a subhead

	sample []scan.Token // of the text's first sampleBytes
	cut    int          // of sample, what paragraphs have taken over
	tokens []scan.Token // of the paragraph, in sample or in room
	room   []scan.Token
	segs   []segment // of the paragraph, in drafts
	units  []unit    // of the paragraph, in drafts
	groups []group
	drafts drafts

	foreign []foreignUnit // of the units, in another language than English
	kept    []unit        // of the silent sentences
	silents []silentSentence
	inner   []bool // of the sentence's attributions, which stand inside another
	spans   []Span // lent to attributions, two at a time

	para int

	starts    []int // of the parts still to be read
	partFirst int   // index in found of the part's first attribution

	sentences int         // read so far
	ahead     attribution // a source and cue whose content the next paragraph holds
	open      int         // index+1 of an attribution without a source whose marks were left open
	goesOn    bool        // the marks of a known speaker were left open
	sent      sentence
	found     []attribution
	strangers []stranger
	people
}

// maxLent is the length in bytes of the longest text whose reader is kept for
// the next one, so that a very long text's buffers don't stay.
const maxLent = 1 << 16

// readers keeps readers whose text is done with. Nothing that Find returns
// points into their buffers.
var readers = sync.Pool{New: func() any {
	return &reader{
		recent: new(recentWords),
		sample: make([]scan.Token, 0, 320),
		room:   make([]scan.Token, 0, 160),
		drafts: drafts{units: make([]unit, 0, maxDrafted+160)},
		people: people{byName: make(map[string][2]int), byFull: make(map[[2]string]int)},
	}
}}

// newReader returns a reader of text, to be given back with release.
func newReader(text, hint string) *reader {
	r := readers.Get().(*reader)
	r.text, r.words = text, words()
	r.sample = scan.Tokens(r.sample[:0], text, 0, min(len(text), sampleBytes))
	r.lang = r.language(hint)
	if r.lang != "en" {
		r.langBit = langBit(r.lang)
		r.tongue = tongues()[r.lang]
	}
	return r
}

// release keeps the reader's buffers, empty, for another text.
func (p *reader) release() {
	if len(p.text) > maxLent {
		return
	}
	clear(p.found)
	*p = reader{
		recent: p.recent, sample: p.sample[:0], room: p.room[:0], drafts: p.drafts.emptied(), foreign: p.foreign[:0], groups: p.groups[:0],
		kept: p.kept[:0], silents: p.silents[:0], inner: p.inner[:0], spans: p.spans[:0], found: p.found[:0], strangers: p.strangers[:0], people: p.people.emptied(),
	}
	readers.Put(p)
}

// lend returns an empty list with room for two spans; few attributions have
// more.
func (p *reader) lend() []Span {
	if cap(p.spans)-len(p.spans) < 2 {
		p.spans = make([]Span, 0, max(64, 2*cap(p.spans)))
	}
	n := len(p.spans)
	p.spans = p.spans[:n+2]
	return p.spans[n : n : n+2]
}

// An attribution is a quotation before its speaker is resolved.
type attribution struct {
	spans    []Span
	cue      Span
	verb     *verb
	negated  bool
	source   Span // the words that name the source; empty when none do
	head     Span // the source's head word
	field    Span // the word before the head where it says of what: "health" in "the health minister"
	thing    bool // the head word is a group's or a thing's: "the committee"
	listener Span
	segs     []Span
	para     int
	sent     int // the sentence it stands in, counted over the text
	basis    Basis
	quoted   bool  // words stand in marks that are no title of a work
	label    bool  // "Hale: It is late.", which is a quotation if Hale is a person
	carried  int   // index+1 of the attribution whose speaker goes on
	mention  int   // index+1 of the mention that names the source
	pronoun  class // isMale or isFemale where the source is a pronoun
	person   int   // index of the speaker in people, -1 for nobody known
}

// read finds the attributions of the whole text.
func (p *reader) read() {
	for para := range scan.Paragraphs(p.text) {
		p.found, p.mentions = roomy(p.found), roomy(p.mentions)
		if p.lang != "en" {
			p.enterPart(para.Start)
			p.foreignText(para)
			p.para++
		} else if p.draft(para); len(p.drafts.units) >= maxDrafted {
			p.readDrafts()
		}
	}
	p.readDrafts()
}

// roomy returns a list with room for a paragraph's. A long one is doubled, where
// append would add a quarter and copy it over and over.
func roomy[T any](list []T) []T {
	if len(list) < 1024 || cap(list)-len(list) > len(list)/4 {
		return list
	}
	return slices.Grow(list, len(list))
}

// foreignText reads a paragraph of another language than English.
func (p *reader) foreignText(para scan.Paragraph) {
	p.headline = isHeadline(p.text, para)
	p.fillTokens(para)
	p.segs, p.units = pair(p.drafts.segs[:0], p.text, p.tokens), p.drafts.units[:0]
	if p.tongue == nil && len(p.segs) == 0 {
		return // nothing but words in marks is a quotation
	}
	p.splitIncises()
	p.fillUnits()
	p.markWorks()
	p.foreignParagraph()
	p.drafts.segs, p.drafts.units = p.segs[:0], p.units[:0] // they may have grown
}

// fillTokens fills the reader's tokens with those of the paragraph. What stands
// in the sample is cut already: white space ends it, as it ends the paragraph.
func (p *reader) fillTokens(para scan.Paragraph) {
	if para.End >= sampleBytes {
		p.room = scan.Tokens(p.room[:0], p.text, para.Start, para.End)
		p.tokens = p.room
		return
	}
	for p.cut < len(p.sample) && p.sample[p.cut].Start < para.Start {
		p.cut++
	}
	first := p.cut
	for p.cut < len(p.sample) && p.sample[p.cut].End <= para.End {
		p.cut++
	}
	p.tokens = p.sample[first:p.cut]
	if len(p.tokens) > 0 {
		p.tokens[0].Spaced = true // as at a paragraph's beginning
	}
}

// sentenceEnd returns the unit behind the sentence that begins at from.
func (p *reader) sentenceEnd(from int) int {
	for i := from; i+1 < len(p.units) && i < from+maxSentence; i++ {
		switch u := &p.units[i]; u.tag {
		case tStop:
			for i+1 < len(p.units) && (p.units[i+1].tag == tStop || p.units[i+1].tag == tClose) {
				i++
			}
			return i + 1
		case tQuote:
			if n := p.opensBehind(i); n > 0 && p.endsSentence(u.seg) {
				return i + n
			}
		default:
			if p.units[i+1].capital && p.text[u.end-1] == '.' && u.end-u.start > 1 && p.abbreviationEnds(i) {
				return i + 1
			}
		}
	}
	return min(len(p.units), from+maxSentence)
}

// opensBehind returns how many units behind words in marks at unit i a sentence
// may begin; 0 where none does.
func (p *reader) opensBehind(i int) int {
	next := &p.units[i+1]
	switch {
	case next.capital:
		return 1
	case next.tag == tClose:
		return 2
	}
	switch next.tag {
	case tQuote, tNum, tOpen, tDash:
		return 1
	}
	return 0
}

// endsSentence tells whether the segment ends with a full stop or its like.
func (p *reader) endsSentence(seg int) bool {
	c := p.lastChar(seg)
	return c == '.' || c == '?' || c == '!'
}

// abbreviationEnds tells whether the sentence ends at the abbreviation i: a
// little word that begins sentences follows it.
func (p *reader) abbreviationEnds(i int) bool {
	const starter = isDet | isPoss | isSubj | isPrep | isSub | isConj | isAdv
	if p.units[i].word.class&(isTitle|isMonth) != 0 {
		return false
	}
	return p.units[i+1].word.class&starter != 0 && p.units[i+1].word.class&isTitle == 0
}
