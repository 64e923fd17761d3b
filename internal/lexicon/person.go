package lexicon

import (
	"sort"
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

// A sorted is a long table whose lines are in the order of their bytes. It is
// searched as it stands, so that it costs next to nothing to decode.
type sorted struct {
	text  string
	lines []int32 // where each line begins
}

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
		s := sorted{text: text, lines: make([]int32, 0, len(text)/8)}
		for at := 0; at < len(text); at += strings.IndexByte(text[at:], '\n') + 1 {
			s.lines = append(s.lines, int32(at))
		}
		return s
	})
}

// find returns the first field of the line that is headed by key.
func (s sorted) find(key string) (string, bool) {
	i, found := sort.Find(len(s.lines), func(i int) int {
		return strings.Compare(key, s.head(i))
	})
	if !found {
		return "", false
	}
	line := s.text[s.lines[i]:]
	line = line[len(key):strings.IndexByte(line, '\n')]
	return strings.TrimPrefix(line, "\t"), true
}

// head returns the name that heads the i-th line.
func (s sorted) head(i int) string {
	line := s.text[s.lines[i]:]
	for end := range len(line) {
		if line[end] == '\t' || line[end] == '\n' {
			return line[:end]
		}
	}
	return line
}
