package quote

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// A foreignUnit is what is known of a unit of a paragraph in another language.
type foreignUnit struct {
	foreignWord
	left    foreignClass // of the letters before an apostrophe: "l'", "dell'"
	start   int          // the byte behind that apostrophe; the unit's start without one
	split   int          // the byte at which a pronoun behind a hyphen begins ("dit-il"), 0 without one
	capital bool         // what begins at start does with a capital
}

// fillForeign looks up the paragraph's units.
func (p *reader) fillForeign() {
	p.foreign = slices.Grow(p.foreign[:0], len(p.units))[:len(p.units)]
	for i := range p.units {
		u := &p.units[i]
		f := &p.foreign[i]
		if u.seg < 0 && u.end > u.start && u.tag < tComma && p.tongue != nil {
			p.tongue.fill(f, p.text[u.start:u.end], u.start)
		} else {
			*f = foreignUnit{start: u.start, capital: u.capital}
		}
	}
}

// lookUp returns what is known of the word s that begins at byte at of the text.
func (t *tongue) lookUp(s string, at int) foreignUnit {
	var f foreignUnit
	t.fill(&f, s, at)
	return f
}

// fill fills f with the word s that begins at byte at of the text: as it is,
// without a pronoun behind a hyphen ("a-t-il"), or without a vowel lost before an
// apostrophe ("qu'elle", "n'a").
func (t *tongue) fill(f *foreignUnit, s string, at int) {
	*f = foreignUnit{start: at, capital: startsLarge(s)}
	if w := t.find(s); w != nil {
		f.foreignWord = *w
		return
	}
	hyphen, apostrophe := joints(s)
	if hyphen > 0 && t.hyphened(f, s, hyphen, at) {
		return
	}
	if apostrophe > 0 {
		t.elided(f, s, apostrophe, at)
	}
}

// hyphened fills f with the verb of the word s, where a pronoun stands behind its
// hyphen, and tells whether there is one.
// Samples: "dit-il", "a-t-elle", and "disse-nos", whose pronoun is no source.
func (t *tongue) hyphened(f *foreignUnit, s string, hyphen, at int) bool {
	left, right := t.findPart(trimBridge(s[:hyphen])), t.findPart(s[hyphen+1:])
	switch {
	case left.classes()&(fSaid|fAux) != 0 && right.classes()&fPronoun != 0:
		f.foreignWord, f.split = *left, at+hyphen+1
		f.class |= right.class & fPronoun
	case left.classes()&fSaid != 0 && right.classes()&fClitic != 0:
		f.foreignWord = *left // disse-nos
	default:
		return false
	}
	return true
}

// trimBridge cuts the letter between a verb and its pronoun: "a-t" of "a-t-il".
func trimBridge(s string) string {
	if n := len(s) - 2; n >= 0 && s[n] == '-' && s[n+1]|0x20 == 't' {
		return s[:n]
	}
	return s
}

// elided fills f with the word behind the apostrophe of s.
// Samples: "l'élu" is "élu" behind an article, "qu'elle" begins a clause.
func (t *tongue) elided(f *foreignUnit, s string, apostrophe, at int) {
	n := apostrophe + 1
	if s[apostrophe] != '\'' {
		n = apostrophe + len("’")
	}
	f.left = t.findPart(s[:apostrophe]).classes()
	if w := t.findPart(s[n:]); w != nil {
		f.foreignWord = *w
	}
	f.start = at + n
	f.capital = startsLarge(s[n:])
	if f.left&fThat != 0 {
		f.class |= fThat
	}
}

// joints returns where the last hyphen and the first apostrophe of a word stand,
// -1 for none.
func joints(s string) (hyphen, apostrophe int) {
	hyphen, apostrophe = -1, -1
	for i := range len(s) {
		switch c := s[i]; {
		case c == '-':
			hyphen = i
		case apostrophe < 0 && (c == '\'' || c == 0xe2 && strings.HasPrefix(s[i:], "’")):
			apostrophe = i
		}
	}
	return hyphen, apostrophe
}

// startsLarge tells whether s begins with a capital letter.
func startsLarge(s string) bool {
	if s != "" && s[0] < utf8.RuneSelf {
		return isCapital(s[0])
	}
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// find returns what is known of a word, whatever its case and its apostrophes;
// nil for one that the vocabulary lacks.
func (t *tongue) find(s string) *foreignWord {
	if k, ok := lexicon.LowerKey(s); ok {
		return t.at(t.index.FindKey(k))
	}
	if strings.Contains(s, "’") {
		s = strings.ReplaceAll(s, "’", "'")
	}
	return t.findPart(s)
}

// findPart is find for a part of a word, whose apostrophes count as printed.
func (t *tongue) findPart(s string) *foreignWord {
	if k, ok := lexicon.LowerKey(s); ok {
		return t.at(t.index.FindKey(k))
	}
	var space [32]byte
	return t.at(t.index.Find(string(appendSmall(space[:0], s))))
}

// at returns what is known of word n, nil where ok is false.
func (t *tongue) at(n int, ok bool) *foreignWord {
	if !ok {
		return nil
	}
	return &t.words[n]
}

// classes returns the classes of a word, none for nil.
func (w *foreignWord) classes() foreignClass {
	if w == nil {
		return 0
	}
	return w.class
}

// appendSmall appends s in small letters to buf.
func appendSmall(buf []byte, s string) []byte {
	for _, r := range s {
		switch {
		case r >= utf8.RuneSelf:
			buf = utf8.AppendRune(buf, unicode.ToLower(r))
		case 'A' <= r && r <= 'Z':
			buf = append(buf, byte(r)+'a'-'A')
		default:
			buf = append(buf, byte(r))
		}
	}
	return buf
}
