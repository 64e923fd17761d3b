package article

// ofOtherStory tells whether byline element n is that of another story, which has
// a box of its own with the link of its title: in the author's line, above it or,
// over the headline of the page, below it. In the few lines between headline and
// first prose there are links of other kinds.
//
//	<li><a class="author" href="/author/7">Ana Ruiz</a> <a href="/bread">Bread on the quay</a></li>
func (p *profile) ofOtherStory(n int) bool {
	i := p.segOf(n)
	if i >= len(p.segs) || p.headNode == 0 || n > p.headNode && i <= min(p.firstProse(), p.segAt(int32(p.headNode))+besideLines) && !p.listsStories() {
		return false
	}
	links := p.linksOf(i)
	for _, l := range links[:min(len(links), maxTeaserLinks)] {
		if int(l.node) != n && p.inOneBox(n, int(l.node)) && p.isTitleLink(l) {
			return true
		}
	}
	if l, ok := p.titleOver(i); ok && p.inOneBox(n, int(l.node)) {
		return true
	}
	if n > p.headNode || i+1 >= len(p.segs) {
		return false
	}
	links = p.linksOf(i + 1)
	return len(links) > 0 && p.isTitleLink(links[0]) && p.inOneBox(n, int(links[0].node))
}

// inOneBox tells whether the innermost element round nodes a and b holds no more
// than the teaser of a story.
func (p *profile) inOneBox(a, b int) bool {
	box := a
	for up := 0; box > 0 && up < maxClimb && !p.tree.Within(b, box); up++ {
		box = p.tree.Parent(box)
	}
	n := &p.tree.Nodes[box]
	return box > 0 && p.tree.Within(b, box) && n.Stop-n.Start <= maxTeaserBox
}

const (
	maxTeaserBox   = 600 // bytes of source text of a teaser, with its deck
	maxTeaserLinks = 8   // in the line of a teaser that its author stands in
)
