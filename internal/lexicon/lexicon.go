// Package lexicon holds the vocabulary of the library as embedded tables, one
// entry a line, each decoded once, when it is first asked for.
//
// A table is a text file. A line is an entry: the entry's names apart by " | ",
// the first of them its usual one, then the entry's other fields, each behind a
// tab. A line that begins with "#" is a comment; the comments at a table's head
// say what it lists, what its fields are and where they come from.
package lexicon

import (
	"embed"
	"strings"
	"sync"
)

//go:embed *.txt
var files embed.FS

// An Entry is one line of a table.
type Entry struct {
	Name    string   // the usual name
	Aliases []string // other names; may be empty
	Fields  []string // what stands behind the names; may be empty
}

// Field returns the entry's i-th field, counted from 0, or "".
func (e Entry) Field(i int) string {
	if i < len(e.Fields) {
		return e.Fields[i]
	}
	return ""
}

// A Table finds entries by any of their names. A Table is never changed once
// it is made.
type Table struct {
	Entries []Entry // in the file's order
	names   Index   // in lower case
	owners  []int32 // by a name's number, the entry that it belongs to
}

// Find returns the entry that has s among its names, in whatever case.
func (t *Table) Find(s string) (Entry, bool) {
	i, ok := t.index(s)
	if !ok {
		return Entry{}, false
	}
	return t.Entries[i], true
}

// Has tells whether s is a name in the table, in whatever case.
func (t *Table) Has(s string) bool {
	_, ok := t.index(s)
	return ok
}

// index returns where the entry named s stands.
func (t *Table) index(s string) (int, bool) {
	n, ok := t.names.FindFold(s)
	if !ok {
		return 0, false
	}
	return int(t.owners[n]), true
}

// Agencies lists news agencies and picture services.
func Agencies() *Table { return agencies() }

var agencies = table("agencies.txt")

// table returns a function that decodes the named file at its first call.
func table(name string) func() *Table {
	return sync.OnceValue(func() *Table {
		src, err := files.ReadFile(name)
		if err != nil {
			panic(err) // the file is embedded: a missing one is a mistake in this package
		}
		return Decode(string(src))
	})
}

// Decode reads a table from its text. Of two entries with one name the first
// counts.
func Decode(src string) *Table {
	t := new(Table)
	for line := range strings.Lines(src) {
		line = strings.TrimRight(line, "\r\n")
		if strings.TrimSpace(line) == "" || line[0] == '#' {
			continue
		}
		fields := strings.Split(line, "\t")
		names := strings.Split(fields[0], " | ")
		t.add(Entry{Name: names[0], Aliases: names[1:], Fields: fields[1:]})
	}
	return t
}

func (t *Table) add(e Entry) {
	at := len(t.Entries)
	t.Entries = append(t.Entries, e)
	t.addName(e.Name, at)
	for _, name := range e.Aliases {
		t.addName(name, at)
	}
}

func (t *Table) addName(name string, entry int) {
	if n := t.names.Add(strings.ToLower(name)); n == len(t.owners) {
		t.owners = append(t.owners, int32(entry))
	}
}
