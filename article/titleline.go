package article

import (
	"golang.org/x/net/html/atom"
)

// titleLine returns the element that prints s as the first line of a block, as
// pages without headings do, <font size="5"><b>Ferry strike</b></font>; 0 for none.
// Menus, teasers and hidden texts don't count.
func (p *profile) titleLine(s string) int {
	key := wordKey(s)
	for i := range p.segs {
		line := p.textOf(i)
		if end := indexLine(line); end < len(line) {
			line = line[:end]
		}
		if len(line) > 2*len(s)+maxLabel || len(line) < len(s)/2 || wordKey(line) != key {
			continue
		}
		node := int(p.segs[i].textNode)
		if p.segs[i].has(hiddenText) || p.inFurniture(node) || p.teaser(node) {
			continue
		}
		if around := p.tree.Parent(node); wordKey(p.tree.TextOf(around)) == key {
			return around
		}
		return node
	}
	return 0
}

// indexLine returns the end of the first line of s.
func indexLine(s string) int {
	for i := range len(s) {
		if s[i] == '\n' {
			return i
		}
	}
	return len(s)
}

// linksHome tells whether an h1 is a link to the front page and says less than
// the title: the site's name, over a story under a smaller heading.
//
//	<h1><a href="/">Harbour Blog</a></h1>
func (p *profile) linksHome(h int) bool {
	a := p.tree.First(h, atom.A)
	if a <= 0 || wordKey(p.tree.TextOf(a)) != wordKey(p.tree.TextOf(h)) {
		return false
	}
	href := p.tree.Attr(a, "href")
	if href == "/" {
		return true
	}
	u := p.absolute(href)
	return u != "" && isFront(u)
}

// loneHeading returns the claim of the h2 that is the headline of a page whose
// title names the site and a part of it, "Acme Marine :: News": the only one that
// is no teaser.
func (p *profile) loneHeading() []title {
	found := 0
	for n, i := range p.titles {
		if p.tree.Nodes[i].Tag != atom.H2 || p.inFurniture(i) || p.teaser(i) {
			continue
		}
		if found > 0 || n > maxTitles || len(tokens(p.tree.TextOf(i))) < minHeadline {
			return nil
		}
		found = i
	}
	if found == 0 {
		return nil
	}
	text := p.headText(found)
	return []title{{claim{value: text, from: element, name: "h2", rank: rankHeading, node: found}, tokens(text)}}
}

// minHeadline is how many words a headline has at least.
const minHeadline = 3

// namesPart tells whether the page's only title is that of a part of its site.
// "Acme Marine :: News" is one: its longest part has fewer words than a headline.
func (p *profile) namesPart(all []title) bool {
	return len(all) == 1 && all[0].rank == rankTitle && longestPart(p.title) != "" && len(tokens(longestPart(p.title))) < minHeadline
}
