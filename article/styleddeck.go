package article

import (
	"strings"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// styledReach is how many segments may stand between the headline and a deck that is
// told by its class: names, days, buttons to share the story.
const styledReach = 40

// maxDeckClass is the most bytes of a class name that is looked at: generated names are
// long, "Typography_text-m__XI0da".
const maxDeckClass = 64

// findStyledDeck takes the first paragraph of the body for the deck where its class says
// so and no other text was found to be the deck.
//
//	<h1>Dam holds</h1><p class="ingress">Engineers praise the wall.</p><p>The dam held …</p>
//
// Guides without a day begin with such a paragraph, too, which is part of their text.
func (s *story) findStyledDeck(m *metadata) {
	i := s.first
	if m.deckNode > 0 || m.published.IsZero() || s.headline < 0 || i <= s.headline || i > s.headline+styledReach || i >= s.last {
		return
	}
	if s.mayLead(i) && s.isStyledDeck(i) {
		s.takeDeck(m, i)
		s.shrink()
	}
}

// isStyledDeck tells whether segment i, the first of the body, is all of an element that
// its class calls a deck: whole sentences in a style that no other paragraph has, and no
// line that says who wrote the story and when, "Ana Ruiz, May 7, 9:05 a.m."
func (s *story) isStyledDeck(i int) bool {
	text := s.textOf(i)
	if !endsSentence(text) || strings.Contains(text, "\n") || len(text) < minStandfirst && hasDate(text) {
		return false
	}
	for n := int(s.segs[i].node); n > 0; n = s.tree.Parent(n) {
		if lo, hi := s.segsIn(n); lo != i || hi != i+1 {
			return false
		}
		if class := s.tree.Class(n); namesDeck(class) {
			return !s.isStyleOfOthers(i, class)
		}
	}
	return false
}

// namesDeck tells whether a class attribute has a name of the table or one of its words:
// "article-intro", "story_lead_text__x1".
func namesDeck(class string) bool {
	for name := range strings.FieldsSeq(class) {
		if len(name) > maxDeckClass {
			continue
		}
		words := nameParts(name)
		if lexicon.DeckClasses().Has(strings.Join(words, "")) {
			return true
		}
		for _, word := range words {
			if lexicon.DeckClasses().Has(word) {
				return true
			}
		}
	}
	return false
}

// isStyleOfOthers tells whether the body has a paragraph behind segment i of the same
// class attribute.
func (s *story) isStyleOfOthers(i int, class string) bool {
	for k := i + 1; k <= s.last; k++ {
		if s.roles[k] == roleBody && s.tree.Class(int(s.segs[k].node)) == class {
			return true
		}
	}
	return false
}
