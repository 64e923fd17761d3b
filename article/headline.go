package article

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// A title is a claim for the headline with its words.
type title struct {
	claim
	words []string
}

// readHeadline finds the headline and the element that holds it.
//
// The h1 is the headline as printed, unless it is a menu's, a search engine's
// or the site's own. Then comes what JSON-LD calls the headline, then og:title
// and the other titles of the page's head, if need be without the site's name.
// An og:title that the page prints as a heading beside another h1 goes first.
func (p *profile) readHeadline(m *metadata, works []work) {
	all := p.titleClaims(works)
	if len(all) == 0 {
		return
	}
	best := 0
	for i := range all {
		if all[i].rank < all[best].rank {
			best = i
		}
	}
	best = p.printed(all, best)
	m.headline = all[best].value
	p.headNode = p.headlineNode(all[best])
	p.walls = nil // they were found without it
	m.headlineNode = p.headNode
	losers := make([]claim, len(all))
	for i := range all {
		losers[i] = all[i].claim
	}
	m.evidence = append(m.evidence, evidence(headlineField, all[best].claim, m.headline, losers))
}

// sameHeadline is the likeness from which two texts are one headline.
// 1 is the same words; see likeness.
const sameHeadline = 0.8

// The order of claims for the headline.
const (
	rankHeading = iota + 1
	rankLinked
	rankMeta  // and those of the table of meta names behind it
	rankTitle = rankMeta + 9
	rankStray = rankTitle + 1 // an h1 that shares no words with the page's titles
)

// printed returns the claim of the page's head that the page prints as a
// heading, in place of all[h] that says something else; or h.
// og:title "Dam holds after storm" beside <h1>Storm</h1> and <h2>Dam holds after
// storm</h2>: then the h2 is the headline.
func (p *profile) printed(all []title, h int) int {
	for i := range all {
		c := &all[i]
		if c.rank > rankMeta+1 || c.from != metaTag && c.from != linkedData || likeness(c.words, all[h].words) >= sameHeadline {
			continue
		}
		if p.isPrinted(c.value) {
			return i
		}
		if part := longestPart(c.value); len(tokens(part)) >= minHeadline && p.isPrinted(part) {
			c.value, c.words = part, tokens(part)
			return i
		}
	}
	return h
}

// isPrinted tells whether the page prints s as a heading that is no teaser.
// Headings in a link or in a list of related stories are teasers, and don't count.
func (p *profile) isPrinted(s string) bool {
	for n, j := range p.titles {
		if n > maxTitles {
			break
		}
		if size := len(p.tree.TextOf(j)); size > len(s)/2 && size < 3*len(s)+60 && !p.teaser(j) && sameWords(p.tree.TextOf(j), s) {
			return true
		}
	}
	return false
}

// teaser tells whether element i is a link or stands in one, as the headlines
// of other stories do.
func (p *profile) teaser(i int) bool {
	for n := i; n > 0; n = p.tree.Parent(n) {
		if p.leadsAway(n) || p.hints[n]&(hintRelated|hintNavigation|hintShare) != 0 {
			return true
		}
	}
	a := p.tree.First(i, atom.A)
	return a > 0 && p.leadsAway(a)
}

// leadsAway tells whether element n is a link to another page. One without an
// address, or with a place of the page alone, is none.
func (p *profile) leadsAway(n int) bool {
	if p.tree.Nodes[n].Tag != atom.A {
		return false
	}
	href := p.tree.Attr(n, "href")
	return href != "" && href[0] != '#'
}

// inTeaser tells whether node i stands in a link that holds more than a line,
// as the whole teaser of another story is made a link.
// <a href="/other"><h3>…</h3><p>…</p></a> does; a link round the page's own headline
// doesn't.
func (p *profile) inTeaser(i int) bool {
	for n := i; n > 0; n = p.tree.Parent(n) {
		node := &p.tree.Nodes[n]
		if node.Tag == atom.A {
			ofHead := p.headNode > 0 && (p.tree.Within(p.headNode, n) || p.tree.Within(n, p.headNode))
			return node.Stop-node.Start > maxTeaserLine && !ofHead
		}
	}
	return false
}

// maxTeaserLine is how many bytes a link that is a date or a byline has at most.
const maxTeaserLine = 60

// maxTitles is how many headings of a page are compared with its title.
const maxTitles = 200

// titleClaims returns the claims for the headline without the site's name.
// The h1 comes last. Without one a lone h2 may stand for it: see loneHeading.
func (p *profile) titleClaims(works []work) []title {
	h := p.firstHeading()
	if h > 0 && p.namesPage(h) {
		p.addSite(p.headText(h))
	}
	all := p.statedTitles(works)
	if h > 0 {
		all = append(all, p.topHeading(h, all))
	}
	cutAgreed(all)
	if h == 0 && p.namesPart(all) {
		all = append(all, p.loneHeading()...)
	}
	if h == 0 || all[len(all)-1].rank == rankStray {
		for i := range all {
			if all[i].rank == rankTitle {
				p.cutPrinted(&all[i])
			}
		}
	}
	return all
}

// statedTitles returns the titles of the page's head.
// "Dam holds - Castle Bay Courier" counts as "Dam holds".
func (p *profile) statedTitles(works []work) []title {
	var all []title
	add := func(c claim) {
		if c.value = p.withoutSite(c.value); c.value != "" {
			all = append(all, title{c, tokens(c.value)})
		}
	}
	if len(works) > 0 && works[0].kind == articleType {
		add(claim{value: workHeadline(works[0].value), from: linkedData, rank: rankLinked})
	}
	for n, c := range p.claims[headlineField] {
		if n == maxStated {
			break
		}
		c.rank += rankMeta - 1
		add(c)
	}
	if n := p.itemHeadline; n > 0 {
		add(claim{value: p.headText(n), from: microdata, name: "headline", rank: rankTitle - 1, node: n})
	}
	add(claim{value: p.title, from: element, name: "title", rank: rankTitle})
	all = p.withoutSites(all)
	fillCut(all)
	return all
}

// maxStated is how many titles of meta elements are looked at.
const maxStated = 30

// withoutSites drops the claims that are the site's name and nothing else, if
// others are left.
// <meta name="title" content="Castle Bay Courier"> is such a claim.
func (p *profile) withoutSites(all []title) []title {
	kept := make([]title, 0, len(all)+1)
	for _, t := range all {
		if !p.isSiteName(t.value) {
			kept = append(kept, t)
		}
	}
	if len(kept) == 0 {
		return all
	}
	return kept
}

// longestPart returns the longest part of a title between separators, "" where
// it has none.
// "Dam holds after storm | Courier" gives "Dam holds after storm".
func longestPart(s string) string {
	for _, sep := range separators {
		if !strings.Contains(s, sep) {
			continue
		}
		best := ""
		for part := range strings.SplitSeq(s, sep) {
			if part = strings.TrimSpace(part); len(part) > len(best) {
				best = part
			}
		}
		return best
	}
	return ""
}

// printsHeading tells whether the page prints s as a heading below the first
// level.
// Among them are elements whose class says headline.
func (p *profile) printsHeading(s string) bool {
	key := wordKey(s)
	for n, i := range p.titles {
		if n == maxTitles {
			break
		}
		if text := p.tree.TextOf(i); len(text) < 2*len(s)+maxLabel && wordKey(text) == key {
			return true
		}
	}
	return false
}

// headlineNode returns the element that shows the headline: its own, or an h1,
// h2 or element of that class with its words.
// 0 where the page doesn't show it.
func (p *profile) headlineNode(t title) int {
	if t.node > 0 && t.from == element {
		return t.node
	}
	for _, list := range [...][]int{p.headings, p.titles} {
		for n, i := range list {
			if n > 200 {
				break
			}
			text := p.tree.TextOf(i)
			if len(text) < 4*len(t.value)+100 && likeness(tokens(text), t.words) >= sameHeadline {
				return i
			}
		}
	}
	if h := p.titleLine(t.value); h > 0 || len(p.headings) == 0 {
		return h
	}
	return p.firstHeading()
}
