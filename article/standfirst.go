package article

import (
	"strings"

	"github.com/copydesk/copydesk/internal/markup"
)

const (
	standfirstReach = 8   // segments below the headline that are looked at
	summaryReach    = 12  // the same for what says the description
	minStandfirst   = 60  // bytes; a shorter line is a label
	maxStandfirst   = 600 // bytes; a longer text is the story, or another one
)

// findStandfirst takes for the deck a sentence that stands between the headline
// and the body, in no part of the page that is called something else, or what
// says the page's description there: it would be left out otherwise.
//
//	<header><h1>Dam holds</h1><p>Engineers praise the wall that …</p></header>
func (s *story) findStandfirst(m *metadata) {
	if m.deckNode > 0 || s.headline < 0 {
		return
	}
	var said []string // the words of the description
	for i := s.headline + 1; i < min(s.first, s.headline+summaryReach); i++ {
		if s.roles[i] != roleResidue || !s.mayBeStandfirst(i) {
			continue
		}
		if said == nil && m.description != "" {
			said = tokens(m.description)
		}
		if i < s.headline+standfirstReach && s.isStandfirst(i) || saysDescription(said, tokens(s.textOf(i))) {
			s.takeDeck(m, i)
			return
		}
	}
}

// findLeadDeck takes the first paragraph of the body for the deck where the lines that
// say who wrote the story and when stand below it.
//
//	<h1>Dam holds</h1><div>Engineers praise the wall.</div>
//	<p>By Ana Ruiz</p><time>May 7, 2023</time><p>The dam held …</p>
func (s *story) findLeadDeck(m *metadata) {
	i := s.first
	if m.deckNode > 0 || s.headline < 0 || i <= s.headline || i > s.headline+standfirstReach || i >= s.last || !s.mayLead(i) || hasDate(s.textOf(i)) {
		return
	}
	headed := false
	for k := i + 1; k <= min(s.last, i+summaryReach); k++ {
		switch {
		case s.roles[k] == roleBody:
			if headed && s.isProse(k) {
				s.takeDeck(m, i)
				s.shrink()
			}
			return
		case s.roles[k] == roleField, s.roles[k] == roleResidue && s.reasons[k] == TimeLabel && s.segs[k].list == 0:
			headed = true
		}
	}
}

// mayLead tells whether segment i, the first of the body, is a paragraph of a deck's size
// and a small part of the body.
func (s *story) mayLead(i int) bool {
	seg, text := &s.segs[i], s.textOf(i)
	if len(text) < minDeck || len(text) > maxStandfirst || deckPart*len(text) > int(s.body[0]) || noteKind(text) != "" {
		return false
	}
	return seg.heading == 0 && seg.quote == 0 && standsFree(seg)
}

// standsFree tells whether a segment has no link and stands in no list, table or figure.
func standsFree(seg *segment) bool {
	return seg.linked == 0 && seg.list == 0 && seg.table == 0 && seg.figure == 0
}

// takeDeck makes segment i the deck.
func (s *story) takeDeck(m *metadata, i int) {
	s.roles[i] = roleField
	m.deckNode, m.deck = int(s.segs[i].node), s.textOf(i)
	m.evidence = append(m.evidence, Evidence{Field: fieldNames[deckField], Source: "text", Value: m.deck})
}

// mayBeStandfirst tells whether segment i, which isn't body, is a text of a deck's
// size without link or line break, in no list, table or figure.
// A class that speaks of teasers says little of what stands below the headline.
func (s *story) mayBeStandfirst(i int) bool {
	seg, text := &s.segs[i], s.textOf(i)
	if why := s.reasons[i]; why != Furniture && why != Related || len(text) < minStandfirst || len(text) > maxStandfirst {
		return false
	}
	return standsFree(seg) && !seg.has(controlText) && !strings.Contains(text, "\n")
}

// saysDescription tells whether a text says what the page's description does, which may
// be cut short: "Engineers praise the wall that kept …".
func saysDescription(description, text []string) bool {
	return likeness(description, text) > sameHeadline || contained(description, text) > sameDescription
}

// sameDescription is the share of a description's words that a deck has.
const sameDescription = .9

// isStandfirst tells whether such a segment reads like a deck whatever the page says:
// a whole sentence that tells no date and is no note.
func (s *story) isStandfirst(i int) bool {
	seg, text := &s.segs[i], s.textOf(i)
	if s.reasons[i] != Furniture || !endsSentence(text) || hasDate(text) || noteKind(text) != "" {
		return false
	}
	for n := int(seg.node); n > 0 && !s.tree.Within(int(s.segs[s.headline].node), n); n = s.tree.Parent(n) {
		if s.hints[n]&(hintFurniture|hintCaption|hintByline|hintTime|hintPlayer|hintConsent) != 0 {
			return false
		}
	}
	return markup.HeadingLevel(s.tree.Nodes[seg.node].Tag) == 0
}
