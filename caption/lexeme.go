package caption

import (
	"bytes"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/person"
)

// A lexeme is all that the tables know of one word, so that a caption's words
// are looked up once each. Lengths are of the longest phrase of a table that
// begins with the word, in words; 0 where none does.
type lexeme struct {
	credit, text, position uint8
	organization           bool // "Museum"
	surname                bool // a family name though a word of organizations: "Park"
	particle               bool // "van", "de la"
	roles                  role // of the word alone
	kinds                  wordKind
}

// lexemes merges the tables by their phrases' first words.
var lexemes = sync.OnceValue(func() map[string]lexeme {
	merged := map[string]lexeme{}
	change := func(key string, f func(*lexeme)) {
		l := merged[key]
		f(&l)
		merged[key] = l
	}
	v, g := words(), captionGrammar()
	for key, n := range v.longest {
		change(key, func(l *lexeme) { l.credit, l.roles = uint8(n), v.phrases[key] })
	}
	for key, n := range g.words.longest {
		change(key, func(l *lexeme) { l.text, l.kinds = uint8(n), g.words.values[key] })
	}
	for _, longest := range []map[string]int{g.positions.longest, g.ordinals.longest, g.counted.longest} {
		for key, n := range longest {
			change(key, func(l *lexeme) { l.position = max(l.position, uint8(n)) })
		}
	}
	for key := range v.orgWords {
		change(key, func(l *lexeme) { l.organization, l.surname = true, v.surnames[key] })
	}
	for _, e := range lexicon.Particles().Entries {
		for _, name := range append([]string{e.Name}, e.Aliases...) {
			change(string(appendKey(nil, name)), func(l *lexeme) { l.particle = true })
		}
	}
	for kind, table := range map[wordKind]*lexicon.Table{weekday: lexicon.Weekdays(), monthName: lexicon.Months()} {
		for _, e := range table.Entries {
			for _, name := range append([]string{e.Name}, e.Aliases...) {
				change(string(appendKey(nil, name)), func(l *lexeme) { l.kinds |= kind })
			}
		}
	}
	return merged
})

// newReader splits s and looks its words up.
func newReader(s string, agencies []string) *reader {
	r := &reader{s: s, tokens: tokenize(s), agencies: agencies}
	r.lookUp()
	return r
}

// lookUp fills the lexemes of all tokens.
// Words that no table has are looked at by their ends and begins, German and other
// compounds: "Stadtmuseum", "Justizminister", "expresidente".
func (r *reader) lookUp() {
	all := lexemes()
	r.lexemes = make([]lexeme, len(r.tokens))
	r.classes = make([]person.Class, len(r.tokens))
	var buf [maxKey]byte
	for i := range r.tokens {
		key := appendKey(buf[:0], clip(r.word(i)))
		l, ok := all[string(key)]
		if !ok && len(key) >= minCompound {
			r.lookUpCompound(i, string(key), &l)
		}
		if at := bytes.IndexByte(key[:min(len(key), 6)], '\''); !ok && at > 0 && len(key) > at+3 {
			l.kinds |= all[string(key[at+1:])].kinds & job // "L'écrivaine"
		}
		if !ok && len(key) >= minCompound && hasJobPrefix(key, all) {
			l.kinds |= jobEnding
		}
		r.lexemes[i] = l
	}
}

// lookUpCompound looks at the end of word i, which no table has. Nouns of
// German have a capital; those of Dutch, Finnish, Hungarian and the Nordic
// languages mostly none.
func (r *reader) lookUpCompound(i int, key string, l *lexeme) {
	endings := captionGrammar().endings
	if r.tokens[i].named() || key[0] >= 0x80 {
		l.organization = words().endings.end(key, minStem)
		if endings[jobEnding].end(key, minStem) {
			l.kinds = jobEnding
		}
	}
	if endings[smallEnding].end(key, minStem) {
		l.kinds |= jobEnding
	}
	if at := strings.LastIndexByte(key, '-'); at > 0 && lexemes()[key[at+1:]].kinds&job != 0 && r.isSmallBehind(i, '-') {
		l.kinds |= jobEnding // "tenente-coronel", "Oud-minister"
	}
	if at := strings.IndexByte(key, '-'); at > 0 && r.tokens[i].shape == lower && lexemes()[key[:at]].kinds&job != 0 {
		l.kinds |= jobEnding // "secretário-executivo"
	}
}

// isSmallBehind tells whether a small letter follows the last sign in word i.
// The names in "Ana Ruiz-Baker" have capitals.
func (r *reader) isSmallBehind(i int, sign byte) bool {
	word := r.word(i)
	c, _ := utf8.DecodeRuneInString(word[strings.LastIndexByte(word, sign)+1:])
	return unicode.IsLower(c)
}

// hasJobPrefix tells whether key is an office behind a prefix.
// Three bytes at least must stand behind the prefix: "vice" alone is none.
func hasJobPrefix(key []byte, all map[string]lexeme) bool {
	for _, prefix := range captionGrammar().prefixes {
		if len(key) > len(prefix)+2 && string(key[:len(prefix)]) == prefix {
			return all[string(key[len(prefix):])].kinds&job != 0
		}
	}
	return false
}

// minStem is the least length in bytes of what stands before a compound's
// ending, minCompound that of a compound.
const (
	minStem     = 3
	minCompound = 7
)

// class returns what token i may be inside a name.
// A possessive's "'s" is left out: "Ruiz's". Roman numbers in capitals are suffixes.
func (r *reader) class(i int) person.Class {
	if r.classes[i] == "" {
		r.classes[i] = person.Classify(unpossessive(r.word(i)))
		if r.tokens[i].shape == upper && strings.Trim(r.word(i), "IVX") == "" {
			r.classes[i] = person.Suffix // "Clement XV"
		}
	}
	return r.classes[i]
}

// kind returns what token i does by itself in a caption's text.
// It is 0 for words that no table has, and outside of the caption.
func (r *reader) kind(i int) wordKind {
	if i < 0 || i >= len(r.tokens) {
		return 0
	}
	return r.lexemes[i].kinds
}

// isOrgWord tells whether token i makes a name an organization's: "Museum",
// "Stadtmuseum".
func (r *reader) isOrgWord(i int) bool { return r.lexemes[i].organization }

// isJob tells whether token i is an office or a job, or a compound that ends
// with one: "Justizminister", "EU-Kommissionspräsidentin".
func (r *reader) isJob(i int) bool {
	kind := r.kind(i)
	return kind&(job|royal|jobEnding) != 0 || kind&smallJob != 0 && r.tokens[i].shape == lower
}

// phrase returns the kinds of the longest phrase of captions' text at token i.
func (r *reader) phrase(i int) (wordKind, int) {
	if i < 0 || i >= len(r.tokens) || r.lexemes[i].text == 0 {
		return 0, 0
	}
	if r.lexemes[i].text == 1 {
		return r.lexemes[i].kinds, 1
	}
	return captionGrammar().words.find(r, i)
}
