package article

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// dialogueCues are the verbs of saying that tell dialogue from a list.
// In small letters: "preguntó", "säger", "powiedział".
var dialogueCues = sync.OnceValue(func() map[string]bool {
	m := make(map[string]bool)
	for _, t := range []*lexicon.Table{lexicon.ForeignCues(), lexicon.DialogueCues()} {
		for _, e := range t.Entries {
			m[strings.ToLower(e.Name)] = true
			for _, name := range e.Aliases {
				m[strings.ToLower(name)] = true
			}
			for participle := range strings.SplitSeq(e.Field(3), " ") { // "a répondu"
				m[participle] = true
			}
		}
	}
	delete(m, "")
	delete(m, "–")
	return m
})

// isDialogue tells whether units that dashes open are speech, as the languages
// of the tables print it, and no list: one of them asks in the Spanish way, or
// goes on behind the speech with a verb of saying.
//
//	— ¿Cuándo abre la línea? — preguntó el alcalde.
//	– Det är bra, säger Axel Norén.
//	- To wielki dzień - powiedział burmistrz.
func isDialogue(list []unit) bool {
	for _, u := range list {
		b, ok := bulletOf(u.text)
		if ok && b.dash && isSpoken(u.text[b.size:]) {
			return true
		}
	}
	return false
}

// isSpoken tells whether behind a dash, comma, question or exclamation mark a
// verb of saying follows within two words: "Demain, a répondu la directrice".
// "¿Cuándo abre?" is by its first mark. A list's "rice, beans and oil" has a comma, but
// no such verb.
func isSpoken(text string) bool {
	if strings.HasPrefix(text, "¿") || strings.HasPrefix(text, "¡") {
		return true
	}
	cues := dialogueCues()
	near := 0 // words behind the last mark, from 1; 0 is too far
	for word := range strings.FieldsSeq(text[:cutLength(text, maxSpoken)]) {
		bare := strings.TrimFunc(word, func(r rune) bool { return !unicode.IsLetter(r) })
		if near > 0 && near <= 2 && startsLower(bare) && cues[bare] {
			return true
		}
		last, _ := utf8.DecodeLastRuneInString(word)
		switch {
		case strings.ContainsRune(",?!–—-»”\".", last):
			near = 1
		case near > 0 && near < 2 && startsLower(bare):
			near++
		default:
			near = 0
		}
	}
	return false
}

// maxSpoken is how many bytes of a line are searched for a verb of saying.
const maxSpoken = 600
