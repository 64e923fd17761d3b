package article

import (
	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/internal/markup"
)

// titleLine returns the element that prints s as one of the first lines of a block, as
// pages without headings do, <font size="5"><b>Ferry strike</b></font>, under the path to
// the page or a section's name; 0 for none.
// Menus, teasers and hidden texts don't count.
func (p *profile) titleLine(s string) int {
	key := wordKey(s)
	for i := range p.segs {
		line := lineOf(p.textOf(i), s, key)
		if line < 0 {
			continue
		}
		node := int(p.segs[i].textNode)
		if line > 0 {
			node = p.nodeOfLine(i, key)
		}
		if node == 0 || p.segs[i].has(hiddenText) || p.inFurniture(node) || p.teaser(node) {
			continue
		}
		if around := p.tree.Parent(node); wordKey(p.tree.TextOf(around)) == key {
			return around
		}
		return node
	}
	return 0
}

// maxTitleLine is how many lines of a block may stand over a title.
const maxTitleLine = 2

// lineOf returns which of the first lines of a block has the words of s, whose key is
// given, -1 for none.
func lineOf(text, s, key string) int {
	for n := 0; n <= maxTitleLine; n++ {
		end := indexLine(text)
		if line := text[:end]; len(line) <= 2*len(s)+maxLabel && len(line) >= len(s)/2 && wordKey(line) == key {
			return n
		}
		if end == len(text) {
			break
		}
		text = text[end+1:]
	}
	return -1
}

// nodeOfLine returns the text node of segment i whose words have the key, 0 for none.
func (p *profile) nodeOfLine(i int, key string) int {
	for n := int(p.segs[i].textNode); n < int(p.tree.Nodes[p.segs[i].node].End); n++ {
		if p.tree.Nodes[n].Kind == markup.Text && wordKey(p.tree.TextOf(n)) == key {
			return n
		}
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
