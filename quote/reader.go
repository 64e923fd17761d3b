package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

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
	words    map[string]word
	lang     string // "en", or another language that has other rules
	headline bool   // the paragraph is the text's first line

	tokens []scan.Token
	segs   []segment
	units  []unit
	groups []group
	inner  []bool // of the sentence's attributions, which stand inside another

	para int

	sentences int         // read so far
	ahead     attribution // a source and cue whose content the next paragraph holds
	open      int         // index+1 of an attribution without a source whose marks were left open
	sent      sentence
	found     []attribution
	people
}

// newReader returns a reader with room for what a news text of that length
// mostly holds.
func newReader(text string) *reader {
	r := &reader{text: text, words: words(), lang: language(text)}
	r.tokens = make([]scan.Token, 0, 160)
	r.units = make([]unit, 0, 160)
	r.found = make([]attribution, 0, len(text)/180+2)
	r.mentions = make([]mention, 0, len(text)/70+4)
	return r
}

// An attribution is a quotation before its speaker is resolved.
type attribution struct {
	spans    []Span
	cue      Span
	verb     *verb
	negated  bool
	source   Span // the words that name the source; empty when none do
	head     Span // the source's head word
	listener Span
	segs     []Span
	para     int
	sent     int // the sentence it stands in, counted over the text
	basis    Basis
	words    bool  // every word stands in marks
	carried  int   // index+1 of the attribution whose speaker goes on
	mention  int   // index+1 of the mention that names the source
	pronoun  class // isMale or isFemale where the source is a pronoun
	person   int   // index of the speaker in people, -1 for nobody known
}

// read finds the attributions of the whole text.
func (p *reader) read() {
	for para := range scan.Paragraphs(p.text) {
		p.headline = p.para < 3 && isHeadline(p.text, para)
		p.paragraph(para)
		p.para++
	}
}

// isHeadline tells whether a paragraph near the text's beginning is a headline:
// a short line without a full stop, most of its longer words capitalised.
func isHeadline(text string, para scan.Paragraph) bool {
	if para.End-para.Start > 200 || para.Start > 400 {
		return false
	}
	s := strings.TrimRight(text[para.Start:para.End], ".")
	words, capitals := 0, 0
	for w := range strings.FieldsSeq(s) {
		if len(w) < 4 {
			continue
		}
		words++
		if r, _ := utf8.DecodeRuneInString(strings.TrimLeft(w, "\"'“‘")); unicode.IsUpper(r) {
			capitals++
		}
	}
	return words > 1 && capitals*4 >= words*3
}

func (p *reader) paragraph(para scan.Paragraph) {
	p.tokens = scan.Tokens(p.tokens[:0], p.text, para.Start, para.End)
	p.segs = pair(p.segs[:0], p.text, p.tokens)
	p.fillUnits()
	if p.lang != "en" {
		p.foreignParagraph()
		return
	}
	if p.signature() {
		return
	}
	before := len(p.found)
	for from := 0; from < len(p.units); {
		to := p.sentenceEnd(from)
		p.tagUnits(from, to)
		p.fillGroups(from, to)
		p.sentences++
		p.sentence(from, to)
		from = to
	}
	p.unclaimed(before)
	p.lookAhead(before)
}

// sentenceEnd returns the unit behind the sentence that begins at from.
func (p *reader) sentenceEnd(from int) int {
	for i := from; i < len(p.units) && i < from+maxSentence; i++ {
		u := p.units[i]
		if i+1 == len(p.units) {
			return i + 1
		}
		next := p.units[i+1]
		fresh := next.capital || next.tag == tQuote || next.tag == tNum || next.tag == tOpen || next.tag == tDash
		switch {
		case u.tag == tStop:
			for i+1 < len(p.units) && (p.units[i+1].tag == tStop || p.units[i+1].tag == tClose) {
				i++
			}
			return i + 1
		case u.tag == tQuote && fresh && p.endsSentence(u.seg):
			return i + 1
		case u.seg < 0 && p.text[u.end-1] == '.' && u.end-u.start > 1 && next.capital && p.abbreviationEnds(i):
			return i + 1
		}
	}
	return min(len(p.units), from+maxSentence)
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
