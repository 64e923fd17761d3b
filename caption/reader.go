package caption

import (
	"slices"
	"strings"
	"unicode"

	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/person"
)

// window is the number of tokens at a caption's end among which its credit is
// looked for. The longest printed credits, chains of a school, a handout and
// three agencies, have some thirty.
const window = 64

// A mark says which phrases of the tables begin at a token. Lengths are in
// tokens.
type mark struct {
	roles     role // of the longest phrase that isn't an agency's
	length    int  // of that phrase; 0 where there is none
	agency    int  // length of the longest agency name; 0 where there is none
	uncertain bool // the agency's name is an ordinary word too
}

// A reader reads the tokens of one caption.
// Lexemes and classes are of all tokens, marks only of those near the end, where credits
// stand.
type reader struct {
	s        string
	tokens   []token
	lexemes  []lexeme       // of tokens
	classes  []person.Class // of tokens; "" not looked up yet
	marks    []mark         // of tokens[first:]
	first    int            // the first token that has a mark
	agencies []string       // the caller's own
	german   int8           // whether nouns are capitals: 0 not looked up, 1 yes, -1 no
	english  int8           // whether it has small words of English, likewise
	nordic   int8           // of Swedish, Norwegian or Danish, likewise
}

// mark returns what begins at token i.
// It is zero, without any phrase, before the window and behind the last token.
func (r *reader) mark(i int) mark {
	if i < r.first || i >= len(r.tokens) {
		return mark{}
	}
	return r.marks[i-r.first]
}

// markTail finds the phrases among the last tokens of the caption.
func (r *reader) markTail() {
	r.first = max(0, len(r.tokens)-window)
	r.splitHyphens()
	r.marks = make([]mark, len(r.tokens)-r.first)
	out := r.lastOut()
	for i := range r.marks {
		r.marks[i] = r.findPhrases(r.first + i)
		if n := r.outLen(r.first+i, out); n > 0 {
			r.marks[i] = mark{roles: rights, length: n}
		}
		if r.isCentre(r.first+i, r.marks[i]) {
			r.marks[i] = mark{}
		}
	}
}

// isCentre tells whether the "(c)" at token i says where somebody stands and is
// no sign of copyright: behind a name, with no other behind it.
func (r *reader) isCentre(i int, m mark) bool {
	after := i + m.length
	return m.roles&bare != 0 && r.is(i, "(") && i > 0 && r.tokens[i-1].named() && (r.tokenShape(after) == lower || r.tokenShape(after) == punct)
}

// isPoolWord reports the words that a hyphen joins to the name of a person:
// "Ana Ruiz-Pool/Getty Images".
// Other words behind a hyphen are the name's: "Ruiz-Lang".
func isPoolWord(s string) bool {
	return strings.EqualFold(s, "pool") || strings.EqualFold(s, "handout")
}

// splitHyphens parts a person from the agency that a hyphen joins to the name:
// "Ana Ruiz-USA TODAY Sports".
// A double name stays whole: "Ana Ruiz-Lang".
func (r *reader) splitHyphens() {
	for i := r.first; i < len(r.tokens); i++ {
		r.splitGlued(i)
		t := r.tokens[i]
		hyphen := t.start + strings.LastIndexByte(r.word(i), '-')
		if hyphen <= t.start || !t.named() || r.findPhrases(i).agency > 0 || !r.agencyAhead(hyphen+1) && !isPoolWord(r.s[hyphen+1:t.end]) {
			continue
		}
		r.tokens[i].start = hyphen + 1
		r.lookUp()
		if r.findPhrases(i).agency == 0 && !isPoolWord(r.s[hyphen+1:t.end]) {
			r.tokens[i].start = t.start
			r.lookUp()
			continue
		}
		r.tokens = slices.Insert(r.tokens, i,
			token{t.start, hyphen, shapeOf(r.s[t.start:hyphen]), t.glued}, token{hyphen, hyphen + 1, punct, true})
		r.tokens[i+2].glued, r.tokens[i+2].shape = true, shapeOf(r.s[hyphen+1:t.end])
		r.lookUp()
		i += 2
	}
}

// splitGlued parts a word of the text from the agency that the page has glued
// to it, where that ends the caption: "the harborGetty Images".
func (r *reader) splitGlued(i int) {
	t := r.tokens[i]
	if len(r.tokens)-i > maxGlued || t.shape != capital && t.shape != lower {
		return
	}
	var before rune
	for k, c := range r.word(i) {
		cut := t.start + k
		if k > 2 && unicode.IsUpper(c) && unicode.IsLower(before) && lexicon.Agencies().Has(strings.TrimRight(r.s[cut:], " .")) {
			r.tokens = slices.Insert(r.tokens, i, token{t.start, cut, shapeOf(r.s[t.start:cut]), t.glued})
			r.tokens[i+1].start, r.tokens[i+1].glued = cut, true
			r.tokens[i+1].shape = shapeOf(r.s[cut:t.end])
			r.lookUp()
			return
		}
		before = c
	}
}

// maxGlued is the number of tokens of an agency's name that a page may glue to
// the text.
const maxGlued = 4

// isNoAcronym tells whether a word in small letters behind its capital is
// another word than the agency's letters: "Ana", "Un", "Map", where the agencies
// are ANA, UN and MAP.
func (r *reader) isNoAcronym(i int) bool {
	t := r.tokens[i]
	if t.shape != capital || t.end-t.start > 4 {
		return t.shape == capital && r.class(i) == person.GivenName
	}
	class := r.class(i)
	return t.end-t.start <= 2 || class == person.GivenName || class == person.CommonWord
}

// agencyAhead tells whether a word that begins the name of an agency stands at
// byte at.
func (r *reader) agencyAhead(at int) bool {
	var buf [maxKey]byte
	end := at + strings.IndexByte(r.s[at:]+" ", ' ')
	key := appendKey(buf[:0], clip(r.s[at:end]))
	return words().longest[string(key)] > 0
}

// findPhrases looks up the phrases that begin at token i.
// A longer name of the caller's counts more than the table's, and is never doubtful.
func (r *reader) findPhrases(i int) mark {
	var m mark
	if longest := int(r.lexemes[i].credit); longest > 0 {
		r.findMarked(i, longest, &m)
	}
	if m.agency == 0 && isAgencyDomain(r.word(i)) {
		m.agency = 1
	}
	if own := r.ownAgency(i); own > m.agency {
		m.agency, m.uncertain = own, false
	}
	return m
}

// isAgencyDomain tells whether word is the domain of an agency: "Shutterstock.com".
func isAgencyDomain(word string) bool {
	dot := strings.LastIndexByte(word, '.')
	if dot < 3 || len(word)-dot > len(".info") || len(word)-dot < len(".de") {
		return false
	}
	e, ok := lexicon.Agencies().Find(word[:dot])
	return ok && e.Field(1) == ""
}

// findMarked looks up the phrases of up to longest tokens at token i.
func (r *reader) findMarked(i, longest int, m *mark) {
	var buf [maxKey * 2]byte
	v := words()
	key := appendKey(buf[:0], clip(r.word(i)))
	for count := 1; count <= longest; count++ {
		if count > 1 {
			at := i + count - 1
			if at >= len(r.tokens) || len(key) > maxKey {
				break
			}
			key = appendKey(append(key, ' '), clip(r.word(at)))
		}
		roles := v.phrases[string(key)]
		if rest := roles &^ (agency | common); rest != 0 {
			m.roles, m.length = rest, count
		}
		if roles&agency != 0 && !(count == 1 && r.isNoAcronym(i)) && r.word(i) != "the" {
			m.agency, m.uncertain = count, roles&common != 0
		}
	}
}

// ownAgency returns the length of the caller's agency that begins at token i.
// It compares text, not words, but must end where a token does. 0 is none.
func (r *reader) ownAgency(i int) int {
	rest := r.s[r.tokens[i].start:]
	for _, name := range r.agencies {
		if name == "" || len(rest) < len(name) || !strings.EqualFold(rest[:len(name)], name) {
			continue
		}
		end := r.tokens[i].start + len(name)
		for n := i; n < len(r.tokens) && r.tokens[n].start < end; n++ {
			if r.tokens[n].end == end {
				return n - i + 1
			}
		}
	}
	return 0
}

// word returns the text of token i.
// It has no white space in it or around it.
func (r *reader) word(i int) string { return r.s[r.tokens[i].start:r.tokens[i].end] }

// is tells whether token i is one of the signs.
// It is false for words, and outside of the caption.
func (r *reader) is(i int, signs string) bool {
	if i < 0 || i >= len(r.tokens) || r.tokens[i].shape != punct {
		return false
	}
	if t := r.tokens[i]; t.end-t.start == 1 {
		return strings.IndexByte(signs, r.s[t.start]) >= 0
	}
	return strings.Contains(signs, r.word(i))
}

// span returns the text from token i up to token j, which is not in it.
// White space and signs between them are in it. i must be less than j.
func (r *reader) span(i, j int) string { return r.s[r.tokens[i].start:r.tokens[j-1].end] }
