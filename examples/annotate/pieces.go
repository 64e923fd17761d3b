package main

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
)

// A mark says that a piece of a text is something: a quotation, its speaker, a
// credit. Marks may overlap in any way.
type mark struct {
	start, end int
	class      string // of the words
	anchor     string // an id to link to, at the first word
	title      string // what a pointer resting on the words shows
	badge      *badge // what stands behind the last word
	badgeAt    int    // where: past the punctuation behind the last word
}

// A badge is a small link from a quotation to its speaker.
type badge struct {
	Number int    // of the quotation, from 1
	Person int    // of the speaker, from 1
	Name   string // of the speaker
}

// A piece is a stretch of text under the same marks throughout. Pieces stand side by
// side and never in each other, so overlapping marks need no nesting: a piece has
// the classes of all its marks.
type piece struct {
	Text    string
	Class   string
	Title   string
	Anchors []string
	Badges  []badge
}

// pieces cuts text[start:end] at the ends of all marks. Marks that reach beyond
// it count as far as they lie inside.
func pieces(text string, start, end int, marks []mark) []piece {
	marks = within(text, start, end, marks)
	cuts := []int{start, end}
	for _, m := range marks {
		cuts = append(cuts, max(m.start, start), min(m.end, end))
		if m.badge != nil {
			cuts = append(cuts, m.badgeAt)
		}
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var out []piece
	for i := range len(cuts) - 1 {
		out = append(out, between(text, cuts[i], cuts[i+1], marks))
	}
	return out
}

// within returns the marks that hold a word of text[start:end], the longest
// first where several begin together. A badge is left where its mark ends.
func within(text string, start, end int, marks []mark) []mark {
	var inside []mark
	for _, m := range marks {
		if m.start >= m.end || m.start >= end || m.end <= start {
			continue
		}
		if m.end > end {
			m.badge = nil
		} else {
			m.badgeAt = behind(text[:end], m.end)
		}
		inside = append(inside, m)
	}
	slices.SortStableFunc(inside, func(a, b mark) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(b.end, a.end))
	})
	return inside
}

// between is the piece from start to end, which no mark's end parts.
func between(text string, start, end int, marks []mark) piece {
	p := piece{Text: text[start:end]}
	var classes, titles []string
	for _, m := range marks {
		if m.badge != nil && m.badgeAt == end {
			p.Badges = append(p.Badges, *m.badge)
		}
		if m.start > start || m.end < end {
			continue
		}
		classes = append(classes, m.class)
		if m.title != "" {
			titles = append(titles, m.title)
		}
		if m.anchor != "" && m.start == start {
			p.Anchors = append(p.Anchors, m.anchor)
		}
	}
	p.Class = strings.Join(classes, " ")
	p.Title = strings.Join(titles, "; ")
	return p
}

// behind is the offset at which a badge for words that end at end stands: past
// the punctuation that belongs to them.
func behind(text string, end int) int {
	for end < len(text) {
		r, size := utf8.DecodeRuneInString(text[end:])
		if !strings.ContainsRune(".,;:!?)’”\"'", r) {
			break
		}
		end += size
	}
	return end
}
