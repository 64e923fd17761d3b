package article

import (
	"github.com/copydesk/copydesk/byline"
	"github.com/copydesk/copydesk/internal/markup"
)

// maxBylineBlock is how many bytes of text an element of bylines may hold: one
// with more holds other things, too.
const maxBylineBlock = 300

const (
	maxDeckBlock = 400  // bytes; a longer text below the headline is the story
	maxDeckApart = 1000 // bytes; the same of a text that isn't body
	deckPart     = 4    // the least body, as a multiple of its deck
)

// markFields marks the segments that print the deck, the kicker and bylines. A
// deck that is part of a figure is its caption and none, and one that stands
// among the paragraphs is the first of them.
// The kicker may have the bytes of a credit line. What a field prints is no residue: it
// stands in the Article already.
func (s *story) markFields(m *metadata) {
	if s.last < s.first {
		return
	}
	for i := range s.figures {
		if m.deckNode > 0 && s.inFigure(m.deckNode, s.figures[i].node) {
			m.dropDeck()
		}
	}
	if m.deckNode > 0 && !s.isDeck(m.deckNode) {
		m.dropDeck()
	}
	if m.deck == "" {
		s.printed.deck = ""
	}
	s.markField(m.deckNode, maxDeckApart)
	s.markField(m.kickerNode, maxCredit)
	for _, n := range m.bylineNodes {
		s.markField(n, maxBylineBlock)
	}
	for _, n := range m.repeatedBylines {
		s.markRepeated(n, m.bylines)
	}
}

// inFigure tells whether a node stands in a figure, or is little more than it.
// Little more is less than twice the figure's text.
func (s *story) inFigure(n, figure int) bool {
	return s.tree.Within(n, figure) || s.tree.Within(figure, n) && 2*s.textSize(figure) > s.textSize(n)
}

// markRepeated marks the segments in a node that prints the bylines again: as
// they stand in the metadata they are the field, in other words a repetition.
// "By Ana Ruiz" at the headline, "Ana Ruiz" above her portrait: the second is repeated
// text.
func (s *story) markRepeated(n int, bylines []byline.Byline) {
	if n <= 0 || s.textSize(n) > maxBylineBlock {
		return
	}
	lo, hi := s.segsIn(n)
	for i := lo; i < hi; i++ {
		if s.roles[i] != roleBody && s.roles[i] != roleOutside {
			continue
		}
		s.leave(i)
		if why := s.reasons[i]; why == Furniture || why == Related || s.bytesOfNames(s.textOf(i)) > 0 {
			s.reasons[i] = RepeatedText
		}
		for _, b := range bylines {
			if sameWords(b.Raw, s.textOf(i)) {
				s.roles[i] = roleField
			}
		}
	}
	s.shrink()
}

// isDeck tells a deck from a first paragraph: it is short and set as a heading, or
// stands apart from the element that holds most of the body.
// The body must have four times its bytes: in a brief of two paragraphs the first is
// no deck. What stands above the body and is no part of it is a deck all the same.
func (s *story) isDeck(n int) bool {
	size := s.textSize(n)
	if _, hi := s.segsIn(n); hi <= s.first {
		return size <= maxDeckApart
	}
	if size > maxDeckBlock || deckPart*size > int(s.body[0]) {
		return false
	}
	if markup.HeadingLevel(s.tree.Nodes[n].Tag) > 0 {
		return true
	}
	inner := s.root
	for next := inner; next >= 0; {
		inner, next = next, -1
		for c := range s.tree.Children(inner) {
			if 2*s.body[c] > s.body[0] {
				next = c
			}
		}
	}
	return !s.tree.Within(n, inner)
}

// markField marks the segments in node n, unless it holds more text than limit.
// n is 0 for a field that no element shows.
func (s *story) markField(n, limit int) {
	if n <= 0 || s.textSize(n) > limit {
		return
	}
	lo, hi := s.segsIn(n)
	for i := lo; i < hi; i++ {
		if s.roles[i] == roleBody || s.roles[i] == roleOutside {
			s.roles[i] = roleField
		}
	}
	s.shrink()
}

// dropDeck takes the deck and its evidence back.
func (m *metadata) dropDeck() {
	m.deck, m.deckNode = "", 0
	for i, e := range m.evidence {
		if e.Field == fieldNames[deckField] {
			m.evidence = append(m.evidence[:i], m.evidence[i+1:]...)
			return
		}
	}
}
