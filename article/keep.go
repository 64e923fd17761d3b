package article

import (
	"math"
	"strings"
	"unicode"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/internal/body"
	"github.com/copydesk/copydesk/internal/scratch"
)

// A likelihood tells of a segment how likely it is part of the article's body,
// from 0 to 1.
type likelihood func(seg int) float64

// judge returns the likelihood of a page's segments, and what gives its memory
// back. Of the metadata it looks at the headline and the deck.
//
// The weights behind it were fitted to segments as segmentPage cuts them and to
// hints as readNames reads them. A change of either, or of what the table of
// class words holds, calls for fitting them anew: internal/train/README.md.
func judge(p *page, m *metadata) (likely likelihood, release func()) {
	j := body.NewJudge(p.bodyPage(m))
	return func(seg int) float64 { return float64(j.Likely(seg)) }, j.Release
}

// listed is the likelihood of segments of which it is known.
func listed(likely []float64) likelihood { return func(seg int) float64 { return likely[seg] } }

// settle turns what is said of single segments into what is kept: the items of
// a list and the cells of a table of data stand or fall together.
func (s *story) settle(likely likelihood) {
	s.keep = make([]bool, len(s.segs))
	for i := 0; i < len(s.segs); {
		to := s.wholeFrom(i)
		if to == i+1 && s.isLabel(i) {
			i = to
			continue
		}
		keep := s.mean(likely, i, to) >= bodyScore
		for ; i < to; i++ {
			s.keep[i] = keep && s.mayBeBody(i)
		}
	}
}

// mean is how likely the segments from one up to another are: the mean of them,
// each weighed by the square root of its bytes. It is 0 as soon as the rest of them
// can't bring it up to bodyScore: of a menu half is asked for.
func (s *story) mean(likely likelihood, from, to int) float64 {
	rest := 0.0
	for i := from; i < to; i++ {
		rest += math.Sqrt(float64(s.size(i)))
	}
	hopeless := (bodyScore - .01) * rest // sums of fractions aren't exact
	var sum, weight float64
	for i := from; i < to; i++ {
		w := math.Sqrt(float64(s.size(i)))
		sum += w * likely(i)
		weight += w
		if rest -= w; sum+rest < hopeless {
			return 0
		}
	}
	return sum / weight
}

// isLabel tells a caption or a button.
func (s *story) isLabel(i int) bool { return s.segs[i].caption != 0 || s.segs[i].has(controlText) }

// mayBeBody tells whether segment i can be body at all: captions, buttons, lines
// that point elsewhere and blank ones can't.
// "* * *" as a heading has no letter. A page line is one of a table: "Advertisement".
func (s *story) mayBeBody(i int) bool {
	if s.isLabel(i) {
		return false
	}
	text := s.textOf(i)
	if s.segs[i].heading != 0 && !strings.ContainsFunc(text, isWordRune) {
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
