package caption

import (
	"bytes"
	"strings"
	"sync"

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
	for key, n := range g.positions.longest {
		change(key, func(l *lexeme) { l.position = uint8(n) })
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
		if !ok && len(key) >= minCompound && (r.tokens[i].named() || key[0] >= 0x80) {
			l.organization = hasEnding(string(key), words().endings, minStem)
			if hasEnding(string(key), captionGrammar().endings, minStem) {
				l.kinds = jobEnding
			}
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

// jobPrefixes stand before an office in one word with it: "expresidente",
// "then-Gov.", "Vizekanzler".
var jobPrefixes = [...]string{"ex-", "then-", "vice-", "vize-", "co-", "ex", "vice", "vize", "sub"}

// hasJobPrefix tells whether key is an office behind a prefix.
// Three bytes at least must stand behind the prefix: "vice" alone is none.
func hasJobPrefix(key []byte, all map[string]lexeme) bool {
	for _, prefix := range jobPrefixes {
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

// hasEnding tells whether key is a compound that ends with one of endings.
// stem is how many bytes must stand before the ending.
func hasEnding(key string, endings []string, stem int) bool {
	for _, ending := range endings {
		if len(key) >= len(ending)+stem && strings.HasSuffix(key, ending) {
			return true
		}
	}
	return false
}

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
func (r *reader) isJob(i int) bool { return r.kind(i)&(job|royal|jobEnding) != 0 }

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

// positionPhrase returns the position that a phrase at token i names.
// It is in English, with the length of the phrase: "zweiter von rechts" is "second from
// right" of three words.
func (r *reader) positionPhrase(i int) (string, int) {
	if i < 0 || i >= len(r.tokens) || r.lexemes[i].position == 0 {
		return "", 0
	}
	return captionGrammar().positions.find(r, i)
}
