package article

import (
	"strings"
)

// A title is a claim for the headline with its words.
type title struct {
	claim
	words []string
}

// readHeadline finds the headline and the element that holds it.
func (p *profile) readHeadline(m *metadata, works []work) {
	all := p.titleClaims(works)
	best, bestSupport := -1, 0.0
	for i := range all {
		support := weight(all[i])
		for j := range all {
			if i != j && all[i].value != "" && likeness(all[i].words, all[j].words) >= sameHeadline {
				support += weight(all[j])
			}
		}
		if support > bestSupport {
			best, bestSupport = i, support
		}
	}
	if best < 0 {
		return
	}
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

// weight says how much a claim for the headline counts.
func weight(t title) float64 {
	switch {
	case t.from == linkedData:
		return 3
	case t.from == element && t.name == "h1":
		return 3.2
	case t.from == metaTag && t.rank == 1:
		return 2.6
	case t.from == metaTag:
		return 1
	}
	return 1.5
}

// titleClaims returns the claims for the headline without the site's name.
func (p *profile) titleClaims(works []work) []title {
	var all []title
	add := func(c claim) {
		if c.value = p.withoutSite(c.value); c.value != "" {
			all = append(all, title{c, tokens(c.value)})
		}
	}
	if len(works) > 0 && works[0].kind == articleType {
		add(claim{value: workHeadline(works[0].value), from: linkedData, rank: 1})
	}
	if h := p.firstHeading(); h > 0 {
		add(claim{value: textOf(p.tree, h), from: element, name: "h1", rank: 1, node: h})
	}
	for _, c := range p.claims[headlineField] {
		add(c)
	}
	add(claim{value: p.title, from: element, name: "title", rank: 5})
	return all
}

// firstHeading returns the h1 that is most like what the page's head calls its
// title, or the first that isn't empty; 0 for none.
func (p *profile) firstHeading() int {
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
	best, bestScore := 0, -1.0
	for n, h := range p.headings {
		text := textOf(p.tree, h)
		if text == "" || n == 20 {
			continue
		}
		words, score := tokens(text), 0.0
		for _, w := range wanted {
			score = max(score, contained(words, w)+likeness(words, w))
		}
		if score > bestScore+0.2 {
			best, bestScore = h, score
		}
	}
	return best
}

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
