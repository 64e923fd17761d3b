package article

import (
	"math"
	"strings"
	"unicode"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/internal/body"
	"github.com/copydesk/copydesk/internal/scratch"
)

// keepBlocks returns for each segment how likely it is part of the article's
// body, from 0 to 1. Of the metadata it looks at the headline and the
// deck.
//
// The weights behind it were fitted to segments as segmentPage cuts them and to
// hints as readNames reads them. A change of either, or of what the table of
// class words holds, calls for fitting them anew: internal/train/README.md.
func keepBlocks(p *page, m *metadata) []float64 {
	keep := make([]float64, len(p.segs))
	for i, likely := range body.Probabilities(p.bodyPage(m)) {
		keep[i] = float64(likely)
	}
	return keep
}

// settle turns what is said of single segments into what is kept: the items of
// a list and the cells of a table of data stand or fall together. What is less
// likely than bodyScore is kept at 0.
// The likelihood of a whole is the mean of its segments, each weighed by the square root
// of its bytes.
func (s *story) settle(likely []float64) {
	s.keep = make([]float64, len(s.segs))
	for i := 0; i < len(s.segs); {
		to := s.wholeFrom(i)
		var sum, weight float64
		for k := i; k < to; k++ {
			w := math.Sqrt(float64(s.size(k)))
			sum += w * likely[k]
			weight += w
		}
		for ; i < to; i++ {
			if sum/weight >= bodyScore && s.mayBeBody(i) {
				s.keep[i] = sum / weight
			}
		}
	}
}

// mayBeBody tells whether segment i can be body at all: captions, buttons, lines
// that point elsewhere and blank ones can't.
// "* * *" as a heading has no letter. A page line is one of a table: "Advertisement".
func (s *story) mayBeBody(i int) bool {
	seg := &s.segs[i]
	if seg.caption != 0 || seg.has(controlText) {
		return false
	}
	text := s.textOf(i)
	if seg.heading != 0 && !strings.ContainsFunc(text, isWordRune) {
		return false // a rule between parts
	}
	return strings.ContainsFunc(text, unicode.IsGraphic) && (len(text) > maxPageLine || !body.IsPageLine(text))
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// maxPageLine is the most bytes of a line that is looked up among page lines.
const maxPageLine = 200

// wholeFrom returns the end of the segments from i that stand or fall together:
// those of one list or table, or i alone.
// Tables of layout aren't whole, nor is a list with headings in it.
func (s *story) wholeFrom(i int) int {
	seg := &s.segs[i]
	node := s.topList(seg.list)
	isList := node != 0 && node > seg.table
	if !isList {
		node = seg.table
		if node == 0 || !s.isDataTable(node) {
			return i + 1
		}
	}
	lo, hi := s.segsIn(int(node))
	if lo < i || isList && !s.isWhole(lo, hi) {
		return i + 1 // lo < i: the rest of a list that is no whole
	}
	return max(hi, i+1)
}

// isWhole tells whether the segments of a list, from lo up to hi, are short and
// have no headings among them: otherwise it is a page laid out as a list.
func (s *story) isWhole(lo, hi int) bool {
	items, last, size := int32(0), int32(0), int32(0)
	for k := lo; k < hi; k++ {
		seg := &s.segs[k]
		if seg.heading != 0 || seg.table != s.segs[lo].table {
			return false
		}
		if seg.item != last {
			items, last = items+1, seg.item
		}
		size += s.size(k)
	}
	return size <= maxItem*items
}

// topList is the outermost list around a list with nothing but lists and their
// items between, as far as maxClimb elements up.
// <ul><li><ul><li>…</ul></ul>: from the inner list it is the outer one; 0 for 0.
func (s *story) topList(list int32) int32 {
	top := list
	for n, steps := list, 0; n > 0 && steps < maxClimb; n, steps = s.tree.Nodes[n].Parent, steps+1 {
		switch s.tree.Nodes[n].Tag {
		case atom.Ul, atom.Ol, atom.Dl, atom.Menu:
			top = n
		case atom.Li, atom.Dd, atom.Dt:
		default:
			return top
		}
	}
	return top
}

// bodyPage is p as package body reads it.
// Its slices are p's own, used again for the next page.
func (p *page) bodyPage(m *metadata) *body.Page {
	p.blocks, p.shown = scratch.Zeroed(p.blocks, len(p.segs)), p.shown[:0]
	for i := range p.segs {
		s := &p.segs[i]
		p.blocks[i] = body.Block{
			Node: s.node, First: s.textNode, Start: s.start, End: s.end,
			Linked: s.linked, Bold: s.bold, Links: s.links[1] - s.links[0],
			Hidden: s.has(hiddenText), AriaHidden: s.has(ariaHidden),
			Control: s.has(controlText), AfterBreak: s.has(afterBreak),
		}
	}
	for _, m := range p.media {
		if !m.hidden {
			p.shown = append(p.shown, body.Medium{Node: m.node, Block: m.seg})
		}
	}
	return &body.Page{
		Tree: p.tree, Text: p.text, Blocks: p.blocks, Media: p.shown, Hints: p.hints,
		Headline: m.headline, Summary: m.deck,
	}
}
