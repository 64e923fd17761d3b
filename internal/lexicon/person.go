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
// may be either. It is false for a name that the table lacks. The name may be
// in whatever case, with "'" as its apostrophe.
func GivenName(name string) (string, bool) {
	t := given()
	n, ok := t.names.FindFold(name)
	if !ok {
		return "", false
	}
	return t.field(n), true
}

// CommonWord tells whether a word, given in lower case, is among the most
// frequent words of English.
func CommonWord(lower string) bool {
	_, ok := words().names.Find(lower)
	return ok
}

var (
	honorifics = table("honorifics.txt")
	particles  = table("particles.txt")
	suffixes   = table("suffixes.txt")
	surnames   = table("surnames.txt")
	given      = longTable("given.txt")
	words      = longTable("words.txt")
)

// A long is a table of many names, each with one field of few values.
type long struct {
	names  Index
	fields []uint8  // by a name's number, the number of its field in values
	values []string // few
}

func (t *long) field(name int) string { return t.values[t.fields[name]] }

// longTable returns a function that decodes the named file at its first call.
func longTable(name string) func() *long {
	return sync.OnceValue(func() *long {
		src, err := files.ReadFile(name)
		if err != nil {
			panic(err) // the file is embedded: a missing one is a mistake in this package
		}
		text := string(src)
		count := strings.Count(text, "\n")
		t := &long{fields: make([]uint8, 0, count)}
		t.names.reserve(count)
		for line := range strings.Lines(text) {
			if line[0] == '#' {
				continue
			}
			name, field, _ := strings.Cut(strings.TrimRight(line, "\r\n"), "\t")
			if n := t.names.Add(name); n == len(t.fields) {
				t.fields = append(t.fields, t.value(field))
			}
		}
		return t
	})
}

// value returns the number of a field, a new one for one not seen before.
func (t *long) value(field string) uint8 {
	for i, v := range t.values {
		if v == field {
			return uint8(i)
		}
	}
	t.values = append(t.values, strings.Clone(field))
	return uint8(len(t.values) - 1)
}
