package article

import (
	"strings"

	"github.com/copydesk/copydesk/internal/markup"
)

const (
	standfirstReach = 8  // segments below the headline that are looked at
	minStandfirst   = 60 // bytes; a shorter line is a label
)

// findStandfirst takes for the deck a sentence that stands between the headline
// and the body, in no part of the page that is called something else: it would
// be left out as furniture otherwise.
//
//	<header><h1>Dam holds</h1><p>Engineers praise the wall that …</p></header>
func (s *story) findStandfirst(m *metadata) {
	if m.deckNode > 0 || s.headline < 0 {
		return
	}
	for i := s.headline + 1; i < min(s.first, s.headline+standfirstReach); i++ {
		if s.roles[i] == roleResidue && s.isStandfirst(i) {
			s.roles[i] = roleField
			m.deckNode, m.deck = int(s.segs[i].node), s.textOf(i)
			m.evidence = append(m.evidence, Evidence{Field: fieldNames[deckField], Source: "text", Value: m.deck})
			return
		}
	}
}

// isStandfirst tells whether segment i, which isn't body, reads like a deck.
// It is a whole sentence without link, date or line break, in no list, table or figure.
func (s *story) isStandfirst(i int) bool {
	seg, text := &s.segs[i], s.textOf(i)
	if s.reasons[i] != Furniture || len(text) < minStandfirst || len(text) > maxDeckBlock || !endsSentence(text) || strings.Contains(text, "\n") {
		return false
	}
	if seg.linked > 0 || seg.list != 0 || seg.table != 0 || seg.figure != 0 || seg.has(controlText) || hasDate(text) || noteKind(text) != "" {
		return false
	}
	for n := int(seg.node); n > 0 && !s.tree.Within(int(s.segs[s.headline].node), n); n = s.tree.Parent(n) {
		if s.hints[n]&(hintFurniture|hintCaption|hintByline|hintTime|hintPlayer|hintConsent) != 0 {
			return false
		}
	}
	return markup.HeadingLevel(s.tree.Nodes[seg.node].Tag) == 0
}
