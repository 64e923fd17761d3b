package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/copydesk/copydesk/quote"
)

// A person is a source of the story with all they are quoted with.
type person struct {
	ID       int    // from 1, in the order of first words
	Name     string // or the mention, where no name is known
	Unnamed  bool   // no name is known
	Mentions []string
	Kinds    string // "3 direct, 1 mixed"
	Quotes   []said
}

// said is one quotation of a person.
type said struct {
	Number int // from 1
	Text   string
}

// unknownSpeaker is shown where a quotation has no speaker.
const unknownSpeaker = "Unknown speaker"

// speakers lists the sources of quotes, most quoted first, and who said each.
func speakers(quotes []quote.Quote) (people []person, by []int) {
	index := make(map[string]int)
	kinds := make(map[int][]quote.Kind)
	for i, q := range quotes {
		name := cmp.Or(q.Speaker.Name, q.Speaker.Mention, unknownSpeaker)
		at, known := index[name]
		if !known {
			at = len(people)
			index[name] = at
			people = append(people, person{ID: at + 1, Name: name, Unnamed: q.Speaker.Name == ""})
		}
		p := &people[at]
		if m := q.Speaker.Mention; m != "" && m != name && !slices.Contains(p.Mentions, m) {
			p.Mentions = append(p.Mentions, m)
		}
		p.Quotes = append(p.Quotes, said{Number: i + 1, Text: q.Text})
		kinds[at] = append(kinds[at], q.Kind)
		by = append(by, at)
	}
	for i := range people {
		people[i].Kinds = countKinds(kinds[i])
	}
	sorted := slices.Clone(people)
	slices.SortStableFunc(sorted, func(a, b person) int {
		return cmp.Compare(len(b.Quotes), len(a.Quotes))
	})
	return sorted, by
}

func countKinds(kinds []quote.Kind) string {
	var parts []string
	for _, kind := range []quote.Kind{quote.Direct, quote.Mixed, quote.Indirect} {
		n := 0
		for _, k := range kinds {
			if k == kind {
				n++
			}
		}
		if n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, kind))
		}
	}
	return strings.Join(parts, ", ")
}

// A place is a text that quotations stand in: the body, the headline, the deck,
// or one of the captions.
type place struct {
	where quote.Where
	index int
}

// quoteMarks returns the marks of all quotations by the text they count in.
func quoteMarks(quotes []quote.Quote) (map[place][]mark, []person) {
	people, by := speakers(quotes)
	names := make(map[int]string)
	for _, p := range people {
		names[p.ID-1] = p.Name
	}
	marks := make(map[place][]mark)
	for i, q := range quotes {
		at := place{q.Where, q.Index}
		b := badge{Number: i + 1, Person: by[i] + 1, Name: names[by[i]]}
		marks[at] = append(marks[at], marksOf(q, b)...)
	}
	return marks, people
}

// marksOf returns the marks of one quotation: each part of its content, then
// what stands in and beside it.
func marksOf(q quote.Quote, b badge) []mark {
	parts := q.Spans
	if len(parts) == 0 {
		parts = []quote.Span{q.Span}
	}
	class := fmt.Sprintf("quote %s q%d by%d", q.Kind, b.Number, b.Person)
	var marks []mark
	for _, part := range parts {
		marks = append(marks, mark{start: part.Start, end: part.End, class: class})
	}
	marks[0].anchor = fmt.Sprintf("q%d", b.Number)
	marks[len(marks)-1].badge = &b
	for _, s := range q.Insertions {
		marks = append(marks, mark{start: s.Start, end: s.End, class: "insertion", title: "editorial insertion"})
	}
	for _, s := range q.Ellipses {
		marks = append(marks, mark{start: s.Start, end: s.End, class: "insertion", title: "words left out"})
	}
	return append(marks,
		mark{start: q.Speaker.Start, end: q.Speaker.End, class: "speaker", title: speakerTitle(q.Speaker)},
		mark{start: q.Cue.Start, end: q.Cue.End, class: "cue", title: cueTitle(q.Cue)},
		mark{start: q.Addressee.Start, end: q.Addressee.End, class: "addressee", title: "addressee"})
}

func speakerTitle(s quote.Speaker) string {
	if s.Name == "" {
		return "speaker, no name known"
	}
	return fmt.Sprintf("speaker: %s (%s)", s.Name, s.Basis)
}

func cueTitle(c quote.Cue) string {
	title := "cue"
	if c.Class != "" {
		title += ", " + c.Class
	}
	if c.Negated {
		title += ", negated"
	}
	return title
}
