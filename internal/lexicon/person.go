package lexicon

import (
	"strings"
	"sync"
)

// Honorifics lists forms of address and titles in front of names. Field 0 is
// "address" or "office", field 1 the sex it tells ("m", "f" or "").
func Honorifics() *Table { return honorifics() }

// Particles lists the small words inside family names, such as "von".
func Particles() *Table { return particles() }

// Suffixes lists what stands behind a name. Field 0 is "generation" for a part
// of the name ("Jr"), "degree" for what is none ("PhD").
func Suffixes() *Table { return suffixes() }

// Surnames lists East Asian family names, romanised. Field 0 is a language
// (ISO 639), field 1 the forms in Han or Hangul, apart by blanks.
func Surnames() *Table { return surnames() }

// GivenName returns the sex that a given name tells: "m", "f" or "u" where it
// may be either. It is false for a name that the table lacks. The name must be
// in lower case, with "'" as its apostrophe.
func GivenName(lower string) (string, bool) { return given().find(lower) }

// CommonWord tells whether a word, given in lower case, is among the most
// frequent words of English.
func CommonWord(lower string) bool {
	_, ok := words().find(lower)
	return ok
}

var (
	honorifics = table("honorifics.txt")
	particles  = table("particles.txt")
	suffixes   = table("suffixes.txt")
	surnames   = table("surnames.txt")
	given      = sortedTable("given.txt")
	words      = sortedTable("words.txt")
)

// A sorted is the text of a long table whose lines are in the order of their
// bytes. It is searched as it stands, so that it costs nothing to decode.
type sorted string

func sortedTable(name string) func() sorted {
	return sync.OnceValue(func() sorted {
		src, err := files.ReadFile(name)
		if err != nil {
			panic(err) // the file is embedded: a missing one is a mistake in this package
		}
		text := string(src)
		for strings.HasPrefix(text, "#") {
			_, text, _ = strings.Cut(text, "\n")
		}
		return sorted(text)
	})
}

// find returns the first field of the line that is headed by key.
func (s sorted) find(key string) (string, bool) {
	lo, hi := 0, len(s) // both at the begin of a line, or the end
	for lo < hi {
		at := (lo + hi) / 2
		at = strings.LastIndexByte(string(s[:at]), '\n') + 1
		line, _, _ := strings.Cut(string(s[at:hi]), "\n")
		name, field, _ := strings.Cut(line, "\t")
		switch {
		case name == key:
			return field, true
		case name < key:
			lo = at + len(line) + 1
		default:
			hi = at
		}
	}
	return "", false
}
