package article

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// A phraseIndex finds the phrase of a table with which a text begins. Phrases
// are filed under their first word, in lower case.
type phraseIndex struct {
	words lexicon.Index // the first words
	lists [][]phrase    // by a word's number
}

// A phrase is one name of a table's entry.
type phrase struct {
	text  string // in lower case
	entry lexicon.Entry
}

// phrases files the entries of a table.
func phrases(t *lexicon.Table) *phraseIndex {
	x := new(phraseIndex)
	for _, e := range t.Entries {
		x.file(e.Name, e)
		for _, name := range e.Aliases {
			x.file(name, e)
		}
	}
	return x
}

// file files an entry under one of its names.
func (x *phraseIndex) file(name string, e lexicon.Entry) {
	name = strings.ToLower(name)
	n := x.words.Add(firstWord(name))
	if n == len(x.lists) {
		x.lists = append(x.lists, nil)
	}
	x.lists[n] = append(x.lists[n], phrase{name, e})
}

// find returns the longest phrase with which text begins, in whatever case and
// up to a word's border, and its length in bytes.
// "REPORTING BY Ana" begins with "reporting by", "Reporting bylaws" with "reporting" alone.
// The length is 0 where it begins with none.
func (x *phraseIndex) find(text string) (lexicon.Entry, int) {
	return x.findFrom(text, firstWord(text))
}

// findFrom is find for a text whose firstWord is known.
func (x *phraseIndex) findFrom(text, word string) (lexicon.Entry, int) {
	if word == "" || len(word) > maxPhraseWord {
		return lexicon.Entry{}, 0
	}
	n, ok := x.words.FindFold(word)
	if !ok {
		return lexicon.Entry{}, 0
	}
	list, best := x.lists[n], -1
	for i, p := range list {
		if len(p.text) <= len(text) && strings.EqualFold(p.text, text[:len(p.text)]) && isBorder(text, len(p.text)) &&
			(best < 0 || len(p.text) > len(list[best].text)) {
			best = i
		}
	}
	if best < 0 {
		return lexicon.Entry{}, 0
	}
	return list[best].entry, len(list[best].text)
}

// maxPhraseWord is more bytes than the first word of any phrase has: letters of Cyrillic
// take two, "подписывайтесь" has 28.
const maxPhraseWord = 48

// firstWord is the run of letters, digits and apostrophes at the head of s, or
// its first rune where that is something else.
// "don’t stop" has "don’t", "(AP" has "(".
func firstWord(s string) string {
	for i, r := range s {
		if r < utf8.RuneSelf && isASCIILetter(byte(r)) {
			continue
		}
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' && r != '’' {
			if i == 0 {
				return s[:utf8.RuneLen(r)]
			}
			return s[:i]
		}
	}
	return s
}

// isBorder tells whether no word of text runs over offset i.
// Offset 3 is one in "dam holds", none in "damage".
func isBorder(text string, i int) bool {
	if i == 0 || i >= len(text) {
		return true
	}
	before, _ := utf8.DecodeLastRuneInString(text[:i])
	after, _ := utf8.DecodeRuneInString(text[i:])
	return !(unicode.IsLetter(before) || unicode.IsDigit(before)) || !(unicode.IsLetter(after) || unicode.IsDigit(after))
}

// The phrases with which lines of a kind begin: "FOR IMMEDIATE RELEASE", "Media contact",
// "Editor's note", "Reporting by", "Advertisement"; and taglineVerbs those that stand
// behind the names in a tagline: "contributed to this report".
var (
	headerOpenings  = sync.OnceValue(func() *phraseIndex { return phrases(lexicon.HeaderLines()) })
	contactOpenings = sync.OnceValue(func() *phraseIndex { return phrases(lexicon.ContactLabels()) })
	noteOpenings    = sync.OnceValue(func() *phraseIndex { return phrases(lexicon.NoteLabels()) })
	taglineOpenings = sync.OnceValue(func() *phraseIndex { return phrases(lexicon.Taglines()) })
	taglineVerbs    = sync.OnceValue(func() *phraseIndex { return phrases(lexicon.TaglineVerbs()) })
	labelOpenings   = sync.OnceValue(func() *phraseIndex { return phrases(lexicon.TextLabels()) })
)
