package quote

import (
	"bytes"
	"slices"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/scan"
)

// A tag is the part of speech that a unit plays in its place.
type tag uint8

const (
	tNoun tag = iota // nouns, adjectives, whatever else stands in a noun phrase
	tName            // capitalised
	tDet             // "the"
	tPoss            // "his", "’s"
	tPron            // "he", "everyone"
	tNum             // "12", "1,200"
	tPrep            // "of"
	tTo              // "to"
	tConj            // "and"
	tSub             // "that", "because"
	tRel             // "who"
	tVerb            // finite
	tPart            // past participle that isn't finite: "described by"
	tIng             // "saying"
	tInf             // base form behind to or a modal
	tAux             // "has", "was", "would"
	tAdv             // "also"
	tDay             // "Tuesday", "Nov.", "today"
	tComma
	tDash // "—", "--"
	tColon
	tSemi
	tOpen
	tClose
	tStop
	tQuote // a segment in marks
	tOther
	tUnset // no unit has it: what stands beside a word decides
)

// A unit is a word, a mark of punctuation, or a whole segment in quotation
// marks.
type unit struct {
	start, end int
	word       *word // never nil
	seg        int   // index of the segment, or -1
	tag        tag
	capital    bool
}

// fillUnits fills the reader's units, which are none, with the tokens outside
// quotation marks and the segments.
func (p *reader) fillUnits() {
	p.units = slices.Grow(p.units, len(p.tokens))
	from := 0
	for n := range p.segs {
		s := &p.segs[n]
		p.fillPlain(from, s.first)
		p.units = append(p.units, unit{start: s.outer.Start, end: s.outer.End, word: &unknown, tag: tQuote, seg: n})
		from = s.last + 1
		if from < len(p.tokens) && p.tokens[from].Kind == scan.Mark && !p.tokens[from].Spaced && !(n+1 < len(p.segs) && p.segs[n+1].first == from) {
			from++ // the rest of '''
		}
	}
	p.fillPlain(from, len(p.tokens))
}

// fillPlain appends the units of the tokens from..to, none of them in marks.
func (p *reader) fillPlain(from, to int) {
	if from >= to {
		return
	}
	n := len(p.units)
	p.units = p.units[:n+to-from]
	units, tokens := p.units[n:], p.tokens[from:to]
	for i := range tokens {
		t, u := &tokens[i], &units[i]
		u.start, u.end, u.seg = t.Start, t.End, -1
		if t.Kind == scan.Word {
			u.word, u.tag, u.capital = p.lookUp(t), tNoun, t.Capital
		} else {
			u.word, u.tag, u.capital = &unknown, p.signTag(t), false
		}
	}
}

// signTag returns the tag of a token that is no word.
func (p *reader) signTag(t *scan.Token) tag {
	s := p.text[t.Start:t.End]
	if len(s) == 1 && s[0] < utf8.RuneSelf && signTags[s[0]] != 0 {
		return signTags[s[0]]
	}
	switch t.Kind {
	case scan.Number:
		return tNum
	case scan.Clitic:
		return tPoss
	case scan.Mark:
		if s == "'" || s == "’" {
			return tPoss // the voters’
		}
		return tOther
	}
	if s == "-" && !t.Spaced {
		return tOther // two- and three-day talks
	}
	return punctTag(s)
}

// lookUp finds a word in the vocabulary, whatever its case. One that is nowhere
// is guessed by its ending, but not with a capital.
func (p *reader) lookUp(t *scan.Token) *word {
	r := p.recent.place(t.Key)
	if r.key != t.Key || r.word == nil {
		if t.Key == (lexicon.Key{}) {
			return p.lookUpLong(p.text[t.Start:t.End])
		}
		*r = recentWord{t.Key, p.words.find(t.Key)}
	}
	if t.Capital && r.word.guessed {
		return &unknown // a name: "Skelly" is no adverb
	}
	return r.word
}

// lookUpLong is lookUp for a word that is long or has other letters than ASCII's.
func (p *reader) lookUpLong(s string) *word {
	low := make([]byte, 0, 32)
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case len(low) == cap(low):
			return &unknown
		case isCapital(c):
			c += 'a' - 'A'
		case c == 0xe2 && i+2 < len(s) && s[i+1] == 0x80 && s[i+2] == 0x99: // ’
			c = '\''
			i += 2
		}
		low = append(low, c)
	}
	if n, ok := p.words.index.Find(string(low)); ok {
		return p.words.at(n)
	}
	if isCapital(s[0]) {
		return &unknown
	}
	return guess(low)
}

// isCapital tells an ASCII capital.
func isCapital(b byte) bool { return 'A' <= b && b <= 'Z' }

// What is known of a word that the vocabulary lacks.
var (
	unknown = word{}
	lyWord  = word{class: isAdv, fixed: tAdv, guessed: true}
	ingWord = word{form: ing, fixed: tUnset, guessed: true}
	edWord  = word{form: past | perfect, fixed: tUnset, guessed: true}
)

// guess tells from a word's ending what it may be.
// Samples: "quickly", "rebuilding", "redesigned"; "so-called" is no verb, "re-elected" is.
// Short words ("fly", "bring") are too many to guess.
func guess(s []byte) *word {
	n := len(s)
	switch {
	case n > 4 && string(s[n-2:]) == "ly":
		return &lyWord
	case n > 5 && string(s[n-3:]) == "ing":
		return &ingWord
	case n > 4 && string(s[n-2:]) == "ed":
		if i := bytes.IndexByte(s, '-'); i > 0 && !isVerbPrefix(string(s[:i])) {
			return &unknown // so-called, state-backed
		}
		return &edWord
	}
	return &unknown
}

// isVerbPrefix tells whether a verb may begin with s and a hyphen.
func isVerbPrefix(s string) bool {
	switch s {
	case "re", "co", "pre", "de", "e", "over", "out", "under", "double", "cross", "live", "fact":
		return true
	}
	return false
}

// signTags holds the tags of the commonest signs, whatever stands beside them.
var signTags = [utf8.RuneSelf]tag{
	',': tComma, ':': tColon, ';': tSemi, '(': tOpen, '[': tOpen, '{': tOpen, ')': tClose, ']': tClose, '}': tClose,
	'.': tStop, '!': tStop, '?': tStop,
}

// punctTag tells dashes from all other signs.
func punctTag(s string) tag {
	switch s {
	case "—", "–", "--", "―", "---", "-":
		return tDash
	}
	return tOther
}

// lower tells whether unit i is the word s, whatever its case.
func (p *reader) lower(i int, s string) bool {
	u := &p.units[i]
	if u.end-u.start != len(s) {
		return false
	}
	for k := 0; k < len(s); k++ {
		c := p.text[u.start+k]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c != s[k] {
			return false
		}
	}
	return true
}
