package person

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// maxWords bounds a name's words, its title aside. Longer runs are no names.
const maxWords = 8

// Parse reads a string that is one personal name, with or without a title. It
// is false where the string can't be a name.
//
//	name   = [title] (western / eastern / ideographic) [suffix] *degree
//	western = given *middle *particle family
//	eastern = family given [given]
//
// Samples: "Sen. Ana Ruiz", "Ruiz, PhD", "Piet de Boer Jr."; "The Board" is none.
func Parse(s string) (Name, bool) {
	n := Name{Raw: s}
	title, rest := StripTitle(s)
	n.Title = title
	if han, ok := parseIdeographs(rest); ok {
		han.Raw, han.Title = s, title
		return han, true
	}
	words := strings.Fields(strings.ReplaceAll(rest, ",", " "))
	words = n.takeSuffixes(words)
	if len(words) == 0 || len(words) > maxWords || !plausible(words) {
		return Name{}, false
	}
	n.split(words)
	return n, true
}

// StripTitle cuts titles and forms of address from the front of a name:
// "former Sen. Dr. Ana Ruiz" gives "former Sen. Dr." and "Ana Ruiz". A title
// with nothing behind it is left as the rest.
func StripTitle(s string) (title, rest string) {
	rest = strings.TrimSpace(s)
	start := rest
	for {
		size := titleLen(rest)
		if size == 0 {
			break
		}
		rest = strings.TrimLeft(rest[size:], " \u00a0\t")
	}
	return strings.TrimSpace(start[:len(start)-len(rest)]), rest
}

// titleLen returns the length of the longest title at the begin of s that has
// another word behind it, or 0.
// It is in bytes, no more than 60.
func titleLen(s string) int {
	best := 0
	end := 0
	for range 4 { // the longest titles have four words
		word := strings.IndexAny(s[end:], " \u00a0\t")
		if word < 0 {
			break
		}
		end += word
		if end > 60 {
			break
		}
		if isTitle(s[:end]) {
			best = end
		}
		_, size := utf8.DecodeRuneInString(s[end:])
		end += size
	}
	return best
}

// A title begins with a capital, but for "former" and "then". Its full stops don't count.
func isTitle(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	if s == "" || unicode.IsLower(r) && !strings.EqualFold(s, "former") && !strings.EqualFold(s, "then") {
		return false
	}
	if strings.Contains(s, ".") {
		s = strings.ReplaceAll(s, ".", "")
	}
	if _, given := lexicon.GivenName(s); given && !lexicon.Honorifics().Has(s) {
		return false
	}
	return lexicon.Honorifics().Has(s)
}

// takeSuffixes cuts degrees and the suffix from the end of a name's words.
// "V" and "I" are suffixes only behind two words or more, since they are initials too.
func (n *Name) takeSuffixes(words []string) []string {
	for len(words) > 1 {
		last := words[len(words)-1]
		class := Classify(last)
		switch {
		case class == Degree:
		case class == Suffix && n.Suffix == "" && (last != "V" && last != "I" || len(words) > 2):
			n.Suffix = last
		default:
			return words
		}
		words = words[:len(words)-1]
	}
	return words
}

// plausible tells whether the words can be a name: each of them fits into one,
// one at least is no particle, initial or common word; words in small letters
// only where all are and the first is a known given name.
func plausible(words []string) bool {
	strong, lower := 0, 0
	for i, w := range words {
		switch Classify(w) {
		case None, Suffix, Degree:
			return false
		case GivenName, Capital:
			strong++
		case Lower:
			lower++
		case Particle:
			if i == len(words)-1 && len(words) > 1 {
				return false
			}
		}
	}
	if lower == 0 {
		return strong > 0
	}
	_, known := lexicon.GivenName(plain(words[0]))
	return known && strong == 0 && len(words) <= 3
}

// split sets the name's parts from its words.
// A single word is a given name where the table has it and no title stands before it.
func (n *Name) split(words []string) {
	switch {
	case len(words) == 1:
		if _, ok := lexicon.GivenName(plain(words[0])); ok && n.Title == "" {
			n.Given = words[0]
		} else {
			n.Family = words[0]
		}
	case isEastern(words):
		n.FamilyFirst = true
		n.Family, n.Given = words[0], strings.Join(words[1:], " ")
	default:
		n.splitWestern(words)
	}
}

// Samples: "Ana | María | Ruiz", "Piet | | de Boer", "T. K. | | Osei". The family name begins
// with the last particle.
func (n *Name) splitWestern(words []string) {
	given := 1
	for given < len(words)-1 && Classify(words[given-1]) == Initial && Classify(words[given]) == Initial {
		given++ // "T. K. Osei"
	}
	family := len(words) - 1
	for i := given; i < family; i++ {
		if isParticle(words[i]) {
			family = i
		}
	}
	n.Given = strings.Join(words[:given], " ")
	n.Middle = strings.Join(words[given:family], " ")
	n.Family = strings.Join(words[family:], " ")
}

// isParticle is for words behind the given name: a capital doesn't matter
// there, save for the particles that are initials too.
func isParticle(word string) bool {
	return utf8.RuneCountInString(word) > 1 && !strings.HasSuffix(word, ".") && lexicon.Particles().Has(plain(word))
}
