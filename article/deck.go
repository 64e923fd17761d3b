package article

import (
	"sort"

	"golang.org/x/net/html/atom"
)

// readDeck finds deck and kicker: elements of that class round the headline. A
// subhead under the headline that says what the page's description says is a
// deck too; a paragraph that does so is the lede, from which systems copy it.
func (p *profile) readDeck(m *metadata) {
	if len(p.claims[deckField]) > 0 {
		m.description = p.claims[deckField][0].value
	}
	if p.headNode == 0 {
		return
	}
	head := tokens(m.headline)
	if i := p.firstDeck(p.decks, head, nil); i > 0 {
		m.deckNode = i
	} else if m.description != "" {
		m.deckNode = p.firstDeck(p.titles, head, tokens(m.description))
	}
	if m.deckNode == 0 {
		m.deckNode = p.longSubhead(head)
	}
	if m.deckNode > 0 {
		m.deck = textOf(p.tree, m.deckNode)
		m.evidence = append(m.evidence, p.shown(deckField, m.deckNode, m.deck))
	}
	for _, i := range p.kickers {
		if text := textOf(p.tree, i); text != "" && len(text) < maxKickerText && p.above(i) && !p.isSite(text) && !isTime(text) && residueReason(text) != TimeLabel && !p.inFurniture(i) {
			m.kicker, m.kickerNode = text, i // the one closest to the headline stands last
		}
	}
	if m.kickerNode > 0 {
		m.evidence = append(m.evidence, p.shown(kickerField, m.kickerNode, m.kicker))
	}
}

// firstDeck returns the first of the elements under the headline that may be
// its deck, and says what wanted says where that isn't nil; 0 for none.
// Nor is a deck a note, "Correction: …", or a line that says who wrote the story and
// when: "Ana Ruiz, May 7, 2023". It may not repeat the headline, whose words head are.
func (p *profile) firstDeck(list []int, head, wanted []string) int {
	for _, i := range list {
		if !p.below(i) || p.inFurniture(i) || p.ofPicture(i) || p.holdsTime(i) {
			continue
		}
		text := textOf(p.tree, i)
		if len(text) < minDeck || noteKind(text) != "" {
			continue
		}
		words := tokens(text)
		if likeness(words, head) > sameHeadline || wanted != nil && likeness(words, wanted) <= sameHeadline {
			continue
		}
		if endsSentence(text) || !hasDate(text) { // a date in a line: who wrote it, and when
			return i
		}
	}
	return 0
}

// holdsTime tells whether element i holds a time: then it is the line that says
// who wrote the story and when.
// <p>By Ana Ruiz <time>May 7</time></p> does.
func (p *profile) holdsTime(i int) bool {
	k := sort.SearchInts(p.times, i)
	return k < len(p.times) && p.times[k] < int(p.tree.Nodes[i].End)
}

// longSubhead returns the first subhead under the headline if it is one text and
// longer than subheads are, and 0 otherwise.
// A deck of one text is a single segment; several are the entries of a list.
func (p *profile) longSubhead(head []string) int {
	i := p.firstDeck(p.titles, head, nil)
	if i == 0 || len(textOf(p.tree, i)) < minLongSubhead {
		return 0
	}
	if lo, hi := p.segsIn(i); hi-lo != 1 {
		return 0 // a list of contents
	}
	return i
}

// shown is the evidence for a field that an element shows.
// Its source is the element's class, "article-deck", or else its tag, "h2".
func (p *profile) shown(f field, i int, value string) Evidence {
	name := p.tree.Class(i)
	if name == "" {
		name = p.tree.Name(i)
	}
	return Evidence{Field: fieldNames[f], Source: name, Value: value}
}

const (
	// minDeck is the least bytes of a deck: shorter ones are labels.
	minDeck = 20
	// minLongSubhead is the least bytes of a first subhead that is a deck
	// whatever its element is called: other subheads are shorter.
	minLongSubhead = 120
	// maxKickerText is more bytes than a kicker has.
	maxKickerText = 100
	// nearHead is how many bytes of text may stand between the headline and a
	// deck, kicker, byline or date that belongs to it.
	nearHead = 1200
	// overHead is the same for what stands over the headline.
	overHead = 300
)

// below tells whether element i stands under the headline and near it.
// The distance counts bytes of the page's text, from the end of the headline.
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
// An element within the headline counts: <h1><span class="kicker">Sport</span> …</h1>.
func (p *profile) above(i int) bool {
	h := &p.tree.Nodes[p.headNode]
	return i < int(h.End) && i > p.headNode || int(p.tree.Nodes[i].End) <= p.headNode && p.offsetOf(int32(p.headNode))-p.offsetOf(int32(i)) < overHead
}

// inFurniture tells whether node i is part of a menu, a teaser or the like. An
// element that holds the headline is none, whatever its class says.
func (p *profile) inFurniture(i int) bool { return p.wallAt(i) != nil }

// wallAt returns the wall that node i stands behind, or nil.
// Walls are in order, so that it searches by halves.
func (p *profile) wallAt(i int) *wall {
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
	if lo < len(p.walls) && p.walls[lo].start <= i {
		return &p.walls[lo]
	}
	return nil
}

// A wall is a run of nodes, half-open, that hold other things than the story.
type wall struct {
	start, end int
	aside      bool // an aside by its tag alone: it may hold the story's data
	hint       hint // what the element's class and tag say
}

// findWalls returns the runs of furniture in order. They never overlap.
func (p *profile) findWalls() []wall {
	walls := make([]wall, 0, len(p.furniture)+1)
	end := 0
	for _, i := range p.furniture {
		article := p.tree.Nodes[i].Tag == atom.Article && p.hints[i]&hintOther == 0
		if article && !p.isListed(i) {
			continue
		}
		if i < end || p.headNode > 0 && (p.tree.Within(p.headNode, i) || !article && p.asideOfHead(i) || p.footOfStory(i)) || p.isLarge(i) {
			continue
		}

		end = int(p.tree.Nodes[i].End)
		walls = append(walls, wall{i, end, p.tree.Nodes[i].Tag == atom.Aside && p.hints[i]&hintOther == 0, p.hints[i]})
	}
	return walls
}

// footOfStory tells whether element i is a footer by its tag alone in the article
// element of the headline.
//
//	<article><h1>Dam holds</h1> … <footer>By Ana Ruiz</footer></article>
func (p *profile) footOfStory(i int) bool {
	if p.tree.Nodes[i].Tag != atom.Footer || p.hints[i]&hintOther != 0 {
		return false
	}
	for n := p.tree.Parent(i); n > 0; n = p.tree.Parent(n) {
		if p.tree.Nodes[n].Tag == atom.Article {
			return p.tree.Within(p.headNode, n)
		}
	}
	return false
}

// isLarge tells whether element i holds most of the page's text.
// Such an element is the page, whatever its class says.
func (p *profile) isLarge(i int) bool {
	n := &p.tree.Nodes[i]
	return 2*int(n.Stop-n.Start) > len(p.tree.Text)
}

// asideOfHead tells whether element i is an aside or a footer by its tag alone
// and stands at the headline: there some sites put their bylines.
// It is less than 400 bytes of source text away and no larger than a byline.
func (p *profile) asideOfHead(i int) bool {
	n := &p.tree.Nodes[i]
	if p.hints[i]&hintOther != 0 || n.Tag == atom.Nav {
		return false
	}
	h := &p.tree.Nodes[p.headNode]
	gap := max(n.Start-h.Stop, h.Start-n.Stop)
	return gap < 400 && n.Stop-n.Start < maxByline
}
