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
	m.headlineNode = p.headNode
	losers := make([]claim, len(all))
	for i := range all {
		losers[i] = all[i].claim
	}
	m.evidence = append(m.evidence, evidence(headlineField, all[best].claim, m.headline, losers))
}

// sameHeadline is the likeness from which two texts are one headline.
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
func (p *profile) printed(all []title, h int) int {
	for i := range all {
		c := &all[i]
		if c.rank > rankMeta+1 || c.from != metaTag && c.from != linkedData || likeness(c.words, all[h].words) >= sameHeadline {
			continue
		}
		for n, j := range p.titles {
			if n > maxTitles {
				break
			}
			if size := len(p.tree.TextOf(j)); size > len(c.value)/2 && size < 3*len(c.value)+60 && !p.teaser(j) &&
				sameWords(p.tree.TextOf(j), c.value) {
				return i
			}
		}
	}
	return h
}

// teaser tells whether element i is a link or stands in one, as the headlines
// of other stories do.
func (p *profile) teaser(i int) bool {
	for n := i; n > 0; n = p.tree.Parent(n) {
		if p.tree.Nodes[n].Tag == atom.A || p.hints[n]&(hintRelated|hintNavigation|hintShare) != 0 {
			return true
		}
	}
	return p.tree.First(i, atom.A) > 0
}

// maxTitles is how many headings of a page are compared with its title.
const maxTitles = 200

// titleClaims returns the claims for the headline without the site's name.
func (p *profile) titleClaims(works []work) []title {
	var all []title
	add := func(c claim) {
		if c.value = p.withoutSite(c.value); c.value != "" {
			all = append(all, title{c, tokens(c.value)})
		}
	}
	h := p.firstHeading()
	if h > 0 && p.endsTitle(tokens(textOf(p.tree, h))) {
		p.addSite(textOf(p.tree, h))
	}
	if len(works) > 0 && works[0].kind == articleType {
		add(claim{value: workHeadline(works[0].value), from: linkedData, rank: rankLinked})
	}
	for _, c := range p.claims[headlineField] {
		c.rank += rankMeta - 1
		add(c)
	}
	add(claim{value: p.title, from: element, name: "title", rank: rankTitle})
	if h > 0 {
		c := claim{value: textOf(p.tree, h), from: element, name: "h1", rank: rankHeading, node: h}
		words := tokens(c.value)
		if p.stray(h, words, all) {
			c.rank = rankStray
		}
		for i := range all {
			if p.madeForSearch(h) && likeness(all[i].words, words) >= sameHeadline {
				all[i].rank = rankStray
			}
		}
		add(c)
	}
	cutAgreed(all)
	if len(all) > 0 && h == 0 {
		p.cutPrinted(&all[len(all)-1])
	}
	return all
}

// cutPrinted cuts a title to the part, before or behind a separator, that the
// page prints as a heading and that isn't the shorter one.
func (p *profile) cutPrinted(t *title) {
	for _, sep := range separators {
		at := strings.LastIndex(t.value, sep)
		if at <= 0 {
			continue
		}
		part := t.value[:at]
		if rest := t.value[at+len(sep):]; len(rest) > len(part) {
			part = rest
		}
		key := wordKey(part)
		for n, i := range p.titles {
			if n == maxTitles {
				break
			}
			if text := p.tree.TextOf(i); len(text) < 2*len(part)+maxLabel && wordKey(text) == key {
				t.value, t.words = part, tokens(part)
				return
			}
		}
	}
}

// cutAgreed cuts titles behind or before a separator to what another claim says
// alone: the rest is a site's name that the page states nowhere else.
func cutAgreed(all []title) {
	for i := range all {
		for _, sep := range separators {
			at := strings.LastIndex(all[i].value, sep)
			if at <= 0 {
				continue
			}
			front := all[i].value[:at]
			for j := range all {
				if j != i && len(all[j].words) > 1 && sameWords(all[j].value, front) {
					all[i].value, all[i].words = all[j].value, all[j].words
					break
				}
			}
		}
	}
}

// stray tells whether h1 element h is no headline: part of a menu or a list or
// made for search engines by its class, the end of the page's title, where the
// site's name stands, other than what all claims of the page's head agree on, or
// without a word of any of them.
func (p *profile) stray(h int, words []string, others []title) bool {
	if p.listed(h) || p.madeForSearch(h) {
		return true
	}
	if len(others) == 0 {
		return false
	}
	near := 0.0
	for _, o := range others {
		near = max(near, likeness(words, o.words))
	}
	if near < strayHeading {
		sentence := len(words) >= minSentence && len(words) <= maxSentence
		return !sentence || p.headings[0] != h
	}
	return near < otherHeadline && agree(others) || p.endsTitle(words)
}

// listed tells whether h1 element h stands in a menu or is an entry of a list.
func (p *profile) listed(h int) bool {
	for n, up := h, 0; n > 0 && up < 3; n, up = p.tree.Parent(n), up+1 {
		small := p.tree.Nodes[n].Stop-p.tree.Nodes[n].Start < 2*maxHeadline
		if small && (p.hints[n]&hintNavigation != 0 || p.tree.Nodes[n].Tag == atom.Li) {
			return true
		}
	}
	return false
}

// madeForSearch tells whether the class of an h1 says that it is there for
// search engines.
func (p *profile) madeForSearch(h int) bool {
	return h > 0 && strings.Contains(strings.ToLower(p.tree.Class(h)), "seo")
}

const (
	// strayHeading is the likeness to the page's titles below which an h1 is no
	// headline, unless it is the first and has the length of one.
	strayHeading = 0.25
	// otherHeadline is the likeness below which it is none where the page's
	// titles are all the same.
	otherHeadline = 0.5
	minSentence   = 6
	maxSentence   = 25
)

// agree tells whether JSON-LD, the best meta element and the page's title say
// the same.
func agree(all []title) bool {
	var said [3][]string
	for _, c := range all {
		switch {
		case c.rank == rankLinked:
			said[0] = c.words
		case c.rank == rankMeta:
			said[1] = c.words
		case c.rank == rankTitle:
			said[2] = c.words
		}
	}
	return likeness(said[0], said[1]) >= sameHeadline && likeness(said[1], said[2]) >= sameHeadline
}

// endsTitle tells whether a few words are the shorter last part of the page's
// title.
func (p *profile) endsTitle(words []string) bool {
	for _, sep := range separators {
		if i := strings.LastIndex(p.title, sep); i > 0 {
			first, last := tokens(p.title[:i]), tokens(p.title[i+len(sep):])
			return len(last) < len(first) && len(last) == len(words) && overlap(last, words) == len(words)
		}
	}
	return false
}

// firstHeading returns the h1 that is most like what the page's head calls its
// title, or the first that isn't empty; 0 for none.
func (p *profile) firstHeading() int {
	if p.heading != 0 {
		return max(p.heading, 0)
	}
	p.heading = -1
	var wanted [][]string
	for _, c := range p.claims[headlineField] {
		wanted = append(wanted, tokens(c.value))
		if len(wanted) == 2 {
			break
		}
	}
	if p.title != "" {
		wanted = append(wanted, tokens(p.title))
	}
	bestScore := -1.0
	for n, h := range p.headings {
		if n == maxHeadings {
			break
		}
		text := textOf(p.tree, h)
		if text == "" || len(text) > maxHeadline || p.hidden[h]&hiddenText != 0 && p.heading > 0 {
			continue
		}
		words, score := tokens(text), 0.0
		for _, w := range wanted {
			score = max(score, contained(words, w)+likeness(words, w))
		}
		if score > bestScore+0.2 {
			p.heading, bestScore = h, score
		}
	}
	return max(p.heading, 0)
}

// maxHeadings is how many h1 elements of a page are looked at.
const maxHeadings = 20

// headlineNode returns the element that shows the headline: its own, or an h1,
// h2 or element of that class with its words.
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
	if len(p.headings) > 0 {
		return p.firstHeading()
	}
	return 0
}

// separators part a headline from the site's name in titles.
var separators = [...]string{" | ", " - ", " – ", " — ", " · ", " • ", " :: ", " » ", " « ", " > ", " ‹ ", " / ", " ~ ", "｜", " : ", ": ", "_", "|", " -- ", " @ ", " – "}

// withoutSite cuts the site's name off a title: at its end, or at its front.
func (p *profile) withoutSite(s string) string {
	for range 3 {
		cut := p.cutSite(s)
		if cut == s {
			break
		}
		s = cut
	}
	return s
}

func (p *profile) cutSite(s string) string {
	for _, sep := range separators {
		if i := strings.LastIndex(s, sep); i > 0 && p.isSite(s[i+len(sep):]) {
			return strings.TrimSpace(s[:i])
		}
	}
	for _, sep := range separators {
		if i := strings.Index(s, sep); i > 0 && p.isSite(s[:i]) {
			return strings.TrimSpace(s[i+len(sep):])
		}
	}
	return s
}

// isSite tells whether s is a name of the site: of its publisher, or its host.
func (p *profile) isSite(s string) bool {
	key := wordKey(s)
	if key == "" {
		return false
	}
	for _, name := range p.siteKeys {
		if key == name || len(key) > 4 && len(name) > 4 && (strings.HasPrefix(name, key) || strings.HasPrefix(key, name) && len(key) < len(name)+12) {
			return true
		}
	}
	return false
}
