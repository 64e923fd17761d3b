package article

// ofTeaser tells whether a date without a word in segment i, below the story's
// first prose, is that of another story: one whose title, a link, opens the line
// or is the line above.
//
//	<h4><a href="/bread">Bread on the quay</a></h4> <span>January 4, 2019</span>
func (p *profile) ofTeaser(i int) bool {
	if i <= p.firstProse() || i >= len(p.segs) {
		return false
	}
	if links := p.linksOf(i); len(links) > 0 && links[0].start == p.segs[i].start && links[0].end < p.segs[i].end && p.isTitleLink(links[0]) {
		return true
	}
	for j := i - 1; j > 0 && i-j <= teaserLines; j-- {
		links := p.linksOf(j)
		switch {
		case len(links) > 0 && p.isTitleLink(links[0]):
			return 10*p.segs[j].linked >= 9*p.size(j)
		case len(p.textOf(j)) > maxDateLine:
			return false
		}
	}
	return false
}

// teaserLines is how many lines the title of a teaser stands over its date.
const teaserLines = 2

// isTitleLink tells whether a link's words may be the title of a story.
func (p *profile) isTitleLink(l pageLink) bool {
	words := p.text[l.start:l.end]
	return len(tokens(words)) >= minHeadline && !isAuthorLink(p.tree.Attr(int(l.node), "href")) && !isPersonsName(words)
}

// firstProse returns the first segment of prose below the headline; len(p.segs)
// for none.
func (p *profile) firstProse() int {
	if p.prose == 0 {
		if p.headNode > 0 {
			p.prose = p.segAt(int32(p.headNode))
		}
		for p.prose++; p.prose < len(p.segs) && p.size(p.prose) < minProse; p.prose++ {
		}
	}
	return p.prose
}

// minProse is the length in bytes from which a block is no title or deck.
const minProse = 180

// segOf returns the segment in which node n stands, or the next one.
func (p *profile) segOf(n int) int {
	i := p.segAt(int32(n))
	if i > 0 && (i == len(p.segs) || p.segs[i].textNode >= p.tree.Nodes[n].End) {
		i--
	}
	return i
}
