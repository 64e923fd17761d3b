package article

// readDeck finds deck and kicker: elements of that class round the headline.
// The description of the page's head is the deck only where the page shows it.
func (p *profile) readDeck(m *metadata, works []work) {
	if m.headlineNode == 0 {
		return
	}
	head := tokens(m.headline)
	for _, i := range p.decks {
		text := textOf(p.tree, i)
		if !p.below(i) || len(text) < minDeck || likeness(tokens(text), head) > sameHeadline || p.inFurniture(i) {
			continue
		}
		m.deck, m.deckNode = text, i
		m.evidence = append(m.evidence, Evidence{Field: fieldNames[deckField], Source: p.tree.Class(i), Value: text})
		break
	}
	for _, i := range p.kickers {
		text := textOf(p.tree, i)
		if text == "" || !p.above(i) || p.isSite(text) || p.inFurniture(i) {
			continue
		}
		m.kicker, m.kickerNode = text, i
		m.evidence = append(m.evidence, Evidence{Field: fieldNames[kickerField], Source: p.tree.Class(i), Value: text})
	}
	_ = works
}

const (
	// minDeck is the least bytes of a deck: shorter ones are labels.
	minDeck = 20
	// nearHead is how many bytes of text may stand between the headline and a
	// deck, kicker, byline or date that belongs to it.
	nearHead = 1500
)

// below tells whether element i stands under the headline and near it.
func (p *profile) below(i int) bool {
	h := &p.tree.Nodes[p.headNode]
	return i >= int(h.End) && p.tree.Nodes[i].Start-h.Stop < nearHead
}

// above tells whether element i stands closely over the headline, or in it.
func (p *profile) above(i int) bool {
	h := &p.tree.Nodes[p.headNode]
	return i < int(h.End) && i > p.headNode || i < p.headNode && h.Start-p.tree.Nodes[i].Stop < 300 && int(p.tree.Nodes[i].End) <= p.headNode
}

// inFurniture tells whether element i is part of a menu, a teaser or the like.
// An element that holds the headline, or much of the page's text, is none,
// whatever its class says.
func (p *profile) inFurniture(i int) bool {
	for _, f := range p.furniture {
		if f > i {
			return false
		}
		if p.tree.Within(i, f) && !p.tree.Within(p.headNode, f) {
			return true
		}
	}
	return false
}
