package article

import "golang.org/x/net/html/atom"

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
	nearHead = 1200
	// overHead is the same for what stands over the headline.
	overHead = 300
)

// below tells whether element i stands under the headline and near it.
func (p *profile) below(i int) bool {
	end := p.tree.Nodes[p.headNode].End
	return i >= int(end) && p.offsetOf(int32(i))-p.offsetOf(end) < nearHead
}

// offsetOf returns where the text of node i, or what follows it, begins in the
// page's text.
func (p *profile) offsetOf(i int32) int {
	at := p.segAt(i)
	if at == len(p.segs) {
		return len(p.text)
	}
	return int(p.segs[at].start)
}

// above tells whether element i stands closely over the headline, or in it.
func (p *profile) above(i int) bool {
	h := &p.tree.Nodes[p.headNode]
	return i < int(h.End) && i > p.headNode || int(p.tree.Nodes[i].End) <= p.headNode && p.offsetOf(int32(p.headNode))-p.offsetOf(int32(i)) < overHead
}

// inFurniture tells whether node i is part of a menu, a teaser or the like. An
// element that holds the headline is none, whatever its class says.
func (p *profile) inFurniture(i int) bool {
	if p.walls == nil {
		p.walls = p.findWalls()
	}
	lo, hi := 0, len(p.walls)
	for lo < hi {
		if mid := (lo + hi) / 2; p.walls[mid].end <= i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo < len(p.walls) && p.walls[lo].start <= i
}

// A wall is a run of nodes, half-open, that hold other things than the story.
type wall struct{ start, end int }

// findWalls returns the runs of furniture in order. They never overlap.
func (p *profile) findWalls() []wall {
	walls := make([]wall, 0, len(p.furniture)+1)
	end := 0
	for _, i := range p.furniture {
		if i < end || p.headNode > 0 && (p.tree.Within(p.headNode, i) || p.asideOfHead(i)) || p.isLarge(i) {
			continue
		}
		end = int(p.tree.Nodes[i].End)
		walls = append(walls, wall{i, end})
	}
	return walls
}

// isLarge tells whether element i holds most of the page's text.
func (p *profile) isLarge(i int) bool {
	n := &p.tree.Nodes[i]
	return 2*int(n.Stop-n.Start) > len(p.tree.Text)
}

// asideOfHead tells whether element i is an aside or a footer by its tag alone
// and stands at the headline: there some sites put their bylines.
func (p *profile) asideOfHead(i int) bool {
	n := &p.tree.Nodes[i]
	if p.hints[i]&hintOther != 0 || n.Tag == atom.Nav {
		return false
	}
	h := &p.tree.Nodes[p.headNode]
	gap := max(n.Start-h.Stop, h.Start-n.Stop)
	return gap < 400 && n.Stop-n.Start < maxByline
}
