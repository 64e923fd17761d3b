package article

import (
	"strings"

	"github.com/copydesk/copydesk/internal/date"
)

// ofTeaser tells whether a date without a word in segment i is that of another
// story: one whose title, a link, opens the line or is the line above. It stands
// below the first prose, or the page lists stories and has no prose of its own.
//
//	<h4><a href="/bread">Bread on the quay</a></h4> <span>January 4, 2019</span>
//
// In a list of links with dates any words may be a title.
func (p *profile) ofTeaser(i int) bool {
	return i < len(p.segs) && ((i > p.firstProse() || p.listsStories()) && p.underTitle(i) || p.inLinkList(i))
}

// inLinkList tells whether segment i is an item of a list that opens with a link and
// goes on behind it, and so is the item before or behind.
//
//	<li><a href="/rye">Rye</a> <span>4 January 2019</span></li>
func (p *profile) inLinkList(i int) bool {
	if !p.opensWithLink(i) {
		return false
	}
	for _, j := range [...]int{i - 1, i + 1} {
		if j >= 0 && j < len(p.segs) && p.segs[j].list == p.segs[i].list && p.segs[j].item != p.segs[i].item && p.opensWithLink(j) {
			return true
		}
	}
	return false
}

// inDateColumn tells whether segment i is a date in the cell of a table that has one in
// the row above or below, as tables of reviews and results have.
func (p *profile) inDateColumn(i int) bool {
	seg := &p.segs[i]
	if seg.cell == 0 || !isDateAlone(p.textOf(i)) {
		return false
	}
	for j := max(0, i-maxRowCells); j < min(len(p.segs), i+maxRowCells+1); j++ {
		if o := &p.segs[j]; o.table == seg.table && o.row != seg.row && o.cell != 0 && isDateAlone(p.textOf(j)) {
			return true
		}
	}
	return false
}

// maxRowCells is how many cells of a row are looked past for those of the next.
const maxRowCells = 8

// isDateAlone tells whether a line is a date and little else.
func isDateAlone(line string) bool {
	if len(line) > maxLabel || !hasDigit(line) {
		return false
	}
	_, start, end, ok := date.Find(line)
	return ok && len(line)-(end-start) <= placeRest
}

// opensWithLink tells whether segment i is the item of a list that begins with a link
// to something else than an author or a day, and has more words.
func (p *profile) opensWithLink(i int) bool {
	seg := &p.segs[i]
	links := p.linksOf(i)
	if seg.item == 0 || len(links) == 0 || links[0].start != seg.start || links[0].end >= seg.end {
		return false
	}
	words := p.text[links[0].start:links[0].end]
	_, _, _, dated := date.Find(words)
	return !dated && !isPersonsName(words) && !isAuthorLink(p.tree.Attr(int(links[0].node), "href"))
}

// underTitle tells whether a link that may be the title of a story opens the line
// of segment i or is the line above.
func (p *profile) underTitle(i int) bool {
	_, ok := p.titleOver(i)
	return ok
}

// titleOver returns the link for underTitle.
func (p *profile) titleOver(i int) (pageLink, bool) {
	if links := p.linksOf(i); len(links) > 0 && links[0].start == p.segs[i].start && links[0].end < p.segs[i].end && p.isTitleLink(links[0]) {
		return links[0], true
	}
	head := 0
	if h := p.segAt(int32(p.headNode)); p.headNode > 0 && h < i {
		head = h // what stands above the headline titles nothing below it
	}
	for j := i - 1; j > head && i-j <= teaserLines; j-- {
		links := p.linksOf(j)
		switch {
		case len(links) > 0 && p.isTitleLink(links[0]):
			return links[0], 10*p.segs[j].linked >= 9*p.size(j)
		case len(p.textOf(j)) > maxDateLine:
			return pageLink{}, false
		}
	}
	return pageLink{}, false
}

// listsStories tells whether the page is a list: below its headline stand several
// dated titles that are links, the first of them before all prose.
// p.dated keeps what was found: 0 before the first call, else one more than were counted.
func (p *profile) listsStories() bool {
	if p.dated == 0 && p.headNode > 0 {
		p.dated = 1 // so as not to look again
		first := -1
		for _, i := range p.times {
			at := p.segOf(i)
			if i < p.headNode || !p.underTitle(at) {
				continue
			}
			if first < 0 {
				first = at
			}
			if p.dated++; p.dated > minListed {
				break
			}
		}
		if first < 0 || first >= p.firstProse() {
			p.dated = 1
		}
	}
	return p.dated > minListed
}

// minListed is how many dated titles make a list.
const minListed = 3

// teaserLines is how many lines the title of a teaser stands over its date.
const teaserLines = 2

// isTitleLink tells whether a link's words may be the title of another story: no
// date, no person's name, no place of the page itself, and not the headline, which may
// be a link or the words of a picture's.
// "Sunday, May 7, 2023", "Ana Ruiz" and "More news" are none; a title has three words.
func (p *profile) isTitleLink(l pageLink) bool {
	words, node := p.text[l.start:l.end], int(l.node)
	href := p.tree.Attr(node, "href")
	if len(words) > maxTeaserBox || len(tokens(words)) < minHeadline || strings.HasPrefix(href, "#") || isAuthorLink(href) || isPersonsName(words) {
		return false
	}
	if _, start, end, ok := date.Find(words); ok && len(words)-(end-start) <= placeRest {
		return false // "Sunday, May 7, 2023"
	}
	return p.headNode == 0 || !p.tree.Within(p.headNode, node) && !p.tree.Within(node, p.headNode) && !sameWords(words, p.tree.TextOf(p.headNode))
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
