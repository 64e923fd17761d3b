package caption

import (
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// A role is what a phrase does in a credit; phrases have sets of them.
type role uint32

const (
	noun      role = 1 << iota // "Photo"
	qualifier                  // "Staff", "source"
	bare                       // "Credit", "©"
	by                         // "by", "von": a person follows
	via                        // "via", "über": an organization follows
	client                     // "for"
	and                        // "and", "und"
	pool                       // "Pool"
	handout                    // "Handout", "Supplied"
	file                       // "File", "Archiv"
	courtesy                   // "Courtesy of"
	staff                      // "Staff", "STR"
	social                     // "Screenshot"
	rights                     // "All rights reserved"
	kin                        // "family": the people round it are no maker and no organization
	side                       // "left", of photographers in a credit
	clipped                    // with noun: "fot.", whose full stop ends no sentence
	agency                     // in the table of agencies
	common                     // with agency: an ordinary word too
)

// roleNames are the names of roles in creditwords.txt.
var roleNames = map[string]role{
	"noun": noun, "qualifier": qualifier, "bare": bare, "by": by, "via": via, "for": client, "and": and, "pool": pool,
	"handout": handout, "file": file, "courtesy": courtesy, "staff": staff, "social": social, "rights": rights, "place": side, "kin": kin, "clipped": clipped,
}

// maxKey is more bytes than the longest phrase of the tables has.
const maxKey = 96

// A vocabulary holds phrases by their key: words in lower case without full
// stops, a blank between.
type vocabulary struct {
	phrases  map[string]role
	longest  map[string]int // first word → words of the longest phrase
	orgWords map[string]bool
	endings  endingTable // of compound words
	surnames map[string]bool
}

// words holds credits' words and agencies, with the words that make a name an
// organization's. Names of agencies that are common words too, "Dawn", are marked.
var words = sync.OnceValue(func() *vocabulary {
	v := &vocabulary{
		phrases: map[string]role{}, longest: map[string]int{}, orgWords: map[string]bool{}, surnames: map[string]bool{}, endings: endingTable{},
	}
	for _, e := range lexicon.CreditWords().Entries {
		v.add(e, roleNames[e.Field(0)])
	}
	for _, e := range lexicon.Agencies().Entries {
		r := agency
		if e.Field(1) == "word" {
			r |= common
		}
		v.add(e, r)
	}
	for _, e := range lexicon.OrgWords().Entries {
		for _, name := range append([]string{e.Name}, e.Aliases...) {
			switch e.Field(0) {
			case "suffix":
				v.endings.add(name)
			case "surname":
				v.surnames[name] = true
				v.orgWords[name] = true
			default:
				v.orgWords[name] = true
			}
		}
	}
	return v
})

// abbreviations are apart from words, whose making reads words with full stops.
var abbreviations = sync.OnceValue(func() map[string]bool {
	set := map[string]bool{}
	for _, e := range lexicon.FullStops().Entries {
		set[e.Name] = true
		for _, name := range e.Aliases {
			set[name] = true
		}
	}
	return set
})

// isAbbreviation tells whether the full stop behind the word belongs to it.
func isAbbreviation(word string) bool {
	if len(word) > 6 {
		return false
	}
	var buf [maxKey]byte
	return abbreviations()[string(appendKey(buf[:0], word))]
}

// isDomainEnd tells whether the word behind a full stop ends a site's address.
// "com", "org", "info": four letters are the longest.
func isDomainEnd(word string) bool {
	return len(word) <= len("info") && lexicon.DomainEnds().Has(word)
}

// add enters the names of e with a role.
// A phrase that has several entries gets the roles of all.
func (v *vocabulary) add(e lexicon.Entry, r role) {
	for _, name := range append([]string{e.Name}, e.Aliases...) {
		count := 0
		var key, first string
		for _, t := range tokenizeName(name) {
			if count > 0 {
				key += " "
			}
			key += string(appendKey(nil, name[t.start:t.end]))
			if count == 0 {
				first = key
			}
			count++
		}
		v.phrases[key] |= r
		v.longest[first] = max(v.longest[first], count)
	}
}

// tokenizeName splits a phrase of a table as captions are split, without the
// search for glued labels, which would need the tables.
func tokenizeName(name string) []token {
	var tokens []token
	for i := 0; i < len(name); {
		c, size := utf8.DecodeRuneInString(name[i:])
		end := i + size
		switch {
		case isBlank(c) || c == '.':
			i = end
			continue
		case isEastern(c):
			end = runEnd(name, i, isEastern)
		case isLetter(c) || unicode.IsDigit(c):
			end = wordEnd(name, end)
		}
		tokens = append(tokens, token{start: i, end: end})
		i = end
	}
	return tokens
}

// appendKey appends word as keys have it.
// Capitals become small, full stops go, and a curly apostrophe becomes a straight one:
// "U.S." is "us".
func appendKey(key []byte, word string) []byte {
	for _, c := range word {
		switch {
		case c < utf8.RuneSelf:
			switch {
			case 'A' <= c && c <= 'Z':
				c += 'a' - 'A'
			case c == '.':
				continue
			}
			key = append(key, byte(c))
		case c == '’':
			key = append(key, '\'')
		case isBlank(c):
		default:
			key = utf8.AppendRune(key, unicode.ToLower(c))
		}
	}
	return key
}

// isLabel tells whether the word is a noun or a label of credits.
func isLabel(word string) bool {
	var buf [maxKey]byte
	return words().phrases[string(appendKey(buf[:0], clip(word)))]&(noun|bare) != 0
}

// clip keeps a word from overflowing a key's room.
// It may cut a rune in two; the key then matches no entry.
func clip(word string) string {
	if len(word) > maxKey/2 {
		return word[:maxKey/2]
	}
	return word
}
