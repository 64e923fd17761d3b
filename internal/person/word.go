package person

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// A Class says what a word may be inside a name.
type Class string

// The classes of words. A word has the first that fits.
const (
	None       Class = "none"       // no word of a name: digits, signs, "the"
	Initial    Class = "initial"    // "J.", "J.R.R.", "K"
	Suffix     Class = "suffix"     // "Jr.", "III"
	Degree     Class = "degree"     // "PhD", "M.D."
	Particle   Class = "particle"   // "van", "de", "al", in small letters
	GivenName  Class = "given"      // capitalised and in the table of given names
	Capital    Class = "capital"    // capitalised otherwise: "Kishida", "O'Neill"
	CommonWord Class = "commonword" // capitalised, but a frequent English word that no family is called: "Design"
	Lower      Class = "lower"      // in small letters
)

// maxSuffix bounds the length of suffixes and degrees, in bytes.
const maxSuffix = 10

// Classify tells what a single word, without blanks or outer commas, may be
// inside a name. Small letters matter: "van" is a particle, "Van" a name.
func Classify(word string) Class { return ClassifyLower(word, strings.ToLower(word)) }

// ClassifyLower is Classify for callers who have the word in small letters too.
func ClassifyLower(word, lower string) Class {
	first, size := utf8.DecodeRuneInString(word)
	switch {
	case word == "" || !isNameWord(word):
		return None
	case isInitial(word):
		return Initial
	case !unicode.IsUpper(first) && !startsParticle(word):
		return classifySmall(word)
	}
	if len(word) <= maxSuffix && size > 0 {
		if c, ok := suffixClass(word); ok {
			return c
		}
	}
	return classifyCapital(lower)
}

// classifySmall is Classify for a word that doesn't begin with a capital.
func classifySmall(word string) Class {
	r, _ := utf8.DecodeRuneInString(word)
	switch {
	case unicode.IsLower(r) || r == '\'' || r == '’':
		if lexicon.Particles().Has(plain(word)) {
			return Particle
		}
		if c, ok := suffixClass(word); ok {
			return c
		}
		return Lower
	default: // a script without capitals
		return Capital
	}
}

// classifyCapital is Classify for a capitalised word, given in small letters. Of one with a
// hyphen ("Jean-Luc") the first part may be the given name.
func classifyCapital(lower string) Class {
	low := plain(lower)
	if _, ok := lexicon.GivenName(low); ok {
		return GivenName
	}
	if head, _, hyphen := strings.Cut(low, "-"); hyphen {
		if _, ok := lexicon.GivenName(head); ok {
			return GivenName
		}
	}
	if lexicon.CommonWord(low) && !lexicon.FamilyWords().Has(low) {
		return CommonWord
	}
	return Capital
}

// startsParticle tells whether a small letter only begins a particle glued to
// a name: "d'Afflisio", "al-Sisi", "d’Estaing", "el-Sayed".
// Its part before the sign has four bytes at the most.
func startsParticle(word string) bool {
	if isSmallASCII(word) {
		return false
	}
	for _, glue := range [...]string{"'", "’", "-"} {
		head, tail, ok := strings.Cut(word, glue)
		r, _ := utf8.DecodeRuneInString(tail)
		if ok && len(head) <= 4 && (unicode.IsUpper(r) || unicode.In(r, unicode.Arabic)) {
			return true
		}
	}
	for _, head := range [...]string{"mc", "mac", "de", "di", "la", "van"} { // deGrasse, diGenova
		if tail, ok := strings.CutPrefix(word, head); ok && tail != "" && tail[0] >= 'A' && tail[0] <= 'Z' {
			return true
		}
	}
	return false
}

// isSmallASCII tells whether the word has neither ASCII capitals nor letters of
// other scripts, as most words in small letters.
func isSmallASCII(word string) bool {
	for i := range len(word) {
		if c := word[i]; c >= utf8.RuneSelf || 'A' <= c && c <= 'Z' {
			return false
		}
	}
	return true
}

// isInitial reports "J.", "J", "J.R.R.", "Ch.", "A.-M." and "Ю.".
func isInitial(word string) bool {
	letters, lower := 0, 0
	for _, r := range word {
		switch {
		case unicode.IsUpper(r):
			letters++
		case unicode.IsLower(r):
			if lower++; lower > 1 {
				return false
			}
		case r != '.' && r != '-':
			return false
		}
	}
	dotted := strings.HasSuffix(word, ".")
	switch {
	case letters == 0:
		return false
	case lower == 0 && letters == 1:
		return true
	case lower == 0:
		return dotted && strings.Count(word, ".") >= letters && letters <= 4
	default: // "Ch.", "Th.", "Yu."
		return dotted && letters == 1 && lower == 1 && !lexicon.Honorifics().Has(word[:len(word)-1]) &&
			!lexicon.Suffixes().Has(word[:len(word)-1])
	}
}

// suffixClass tells whether the word is a suffix or a degree, whatever its full stops: "Ph.D."
// and "PhD".
func suffixClass(word string) (Class, bool) {
	e, ok := lexicon.Suffixes().Find(strings.ReplaceAll(strings.Trim(word, ".,"), ".", ""))
	switch {
	case !ok:
		return None, false
	case e.Field(0) == "degree":
		return Degree, word == strings.ToUpper(word) || strings.ContainsAny(word, ".") || word != lowerCapital(word)
	default:
		return Suffix, true
	}
}

// lowerCapital returns the word in small letters with a capital in front, as
// a name is written: "Ma" is a name, "MA" a degree.
func lowerCapital(word string) string {
	_, size := utf8.DecodeRuneInString(word)
	return word[:size] + strings.ToLower(word[size:])
}

// isNameWord tells whether the word has a letter and is made of letters and of
// the signs that names hold: full stops, apostrophes, hyphens, middle dots.
func isNameWord(word string) bool {
	letter := false
	for _, r := range word {
		switch {
		case 'a' <= r|0x20 && r|0x20 <= 'z', r >= utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsMark(r)):
			letter = true
		case strings.ContainsRune(".'’‘`ʼ-‐‑·・＝", r):
		default:
			return false
		}
	}
	return letter
}

// plain returns the word in small letters, without full stops, its apostrophe
// the ASCII one: the key of the tables.
func plain(word string) string {
	word = strings.ToLower(word)
	if strings.IndexByte(word, '.') >= 0 {
		word = strings.ReplaceAll(word, ".", "")
	}
	if strings.Contains(word, "’") {
		word = strings.ReplaceAll(word, "’", "'")
	}
	return word
}
