package article

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// topHeading returns the claim of the h1 element h, and lowers those of the
// others that say the same for search engines.
// others are the titles of the page's head. Its rank is rankStray where it is no headline.
func (p *profile) topHeading(h int, others []title) title {
	whole := p.headText(h)
	c := claim{value: p.withoutSite(whole), from: element, name: "h1", rank: rankHeading, node: h}
	words := tokens(c.value)
	if p.stray(h, words, others) || c.value != whole && len(others) > 0 && nearest(words, others) < otherHeadline {
		c.rank = rankStray
	}
	for i := range others {
		if p.madeForSearch(h) && likeness(others[i].words, words) >= sameHeadline {
			others[i].rank = rankStray
		}
	}
	if better := p.innerHeadline(h, c.value, others); better != "" {
		c.value, words = better, tokens(better)
	}
	return title{c, words}
}

// headText returns the text of a heading as it is printed, without a link to
// itself; of a hidden one what it would print.
func (p *profile) headText(h int) string {
	if text := p.read(h, p.isPermalink); text != "" {
		return text
	}
	return textOf(p.tree, h)
}

// isPermalink tells whether node i is a link to its own place in the page, a mark
// without a letter: <a href="#install">¶</a>.
func (p *profile) isPermalink(i int) bool {
	return p.tree.Nodes[i].Tag == atom.A && strings.HasPrefix(p.tree.Attr(i, "href"), "#") && wordKey(p.tree.TextOf(i)) == ""
}

// innerHeadline returns the title of the page's head that the h1 prints beside a
// rubric or a badge, one of them in an element of its own, or with the colon that
// the h1 prints as an end of line; "" for none.
//
//	<h1><span>Analysis</span> Dam holds after storm</h1>     og:title "Dam holds after storm"
//	<h1>Storm<br>Dam holds</h1>                              og:title "Storm: Dam holds"
func (p *profile) innerHeadline(h int, text string, others []title) string {
	key := wordKey(text)
	for i := range others {
		value := others[i].value
		if wordKey(value) == key {
			if strings.Contains(value, ": ") && !strings.Contains(text, ":") {
				return value
			}
			continue
		}
		for _, inner := range [...]string{value, longestPart(value)} {
			if inner != "" && p.isPartOf(h, key, wordKey(inner)) {
				return inner
			}
		}
	}
	return ""
}

// isPartOf tells whether the words of h1 element h are inner and others in front
// of them or behind them, and an element within it has the one or the other.
// key and inner are word keys, in small letters without spaces. What is left may be at
// most half of the words.
func (p *profile) isPartOf(h int, key, inner string) bool {
	rest, found := strings.CutSuffix(key, inner)
	if !found {
		rest, found = strings.CutPrefix(key, inner)
	}
	if !found || rest == "" || 2*len(rest) > len(key) {
		return false
	}
	for n := h + 1; n < int(p.tree.Nodes[h].End); n++ {
		if !p.isElement(n) {
			continue
		}
		if part := wordKey(p.tree.TextOf(n)); part == rest || part == inner {
			return true
		}
	}
	return false
}

// stray tells whether h1 element h is no headline: part of a menu or a list or
// made for search engines by its class, the end of the page's title, where the
// site's name stands, other than what all claims of the page's head agree on, or
// without a word of any of them.
// "Castle Bay Courier" above the story of a dam is; so is "Most read".
func (p *profile) stray(h int, words []string, others []title) bool {
	if p.listed(h) || p.madeForSearch(h) {
		return true
	}
	if len(others) == 0 {
		return false
	}
	near := nearest(words, others)
	if near < strayHeading {
		sentence := len(words) >= minSentence && len(words) <= maxSentence
		return !sentence || p.headings[0] != h
	}
	return near < otherHeadline && agree(others) || p.namesPage(h)
}

// nearest returns the greatest likeness of words to a claim.
// 0 where there is none, 1 for the same words.
func nearest(words []string, others []title) float64 {
	near := 0.0
	for _, o := range others {
		near = max(near, likeness(words, o.words))
	}
	return near
}

// listed tells whether h1 element h stands in a menu or is an entry of a list.
// It must be small, or whole pages that are a list would lose their headline. It, its
// parent and theirs are asked.
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
// class="seo-title" does.
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
// Where one of the three is missing they don't.
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

// namesPage tells whether h1 element h is a part of the page's title that isn't
// the headline: the shorter last part, where the site's name stands, or a part
// of which the page prints the longest neighbour as another heading.
//
//	<title>Dam holds after storm | Castle Bay Courier</title>   <h1>Castle Bay Courier</h1>
//
// A link to the home page with a part of the title is such an h1 as well.
func (p *profile) namesPage(h int) bool {
	text := p.headText(h)
	words := tokens(text)
	if key := wordKey(text); p.linksHome(h) && strings.Contains(wordKey(p.title), key) && wordKey(p.title) != key {
		return true
	}
	for _, sep := range separators {
		if i := strings.LastIndex(p.title, sep); i > 0 {
			first, last := tokens(p.title[:i]), tokens(p.title[i+len(sep):])
			if len(last) < len(first) && len(last) == len(words) && overlap(last, words) == len(words) {
				return true
			}
			break
		}
	}
	longest := longestPart(p.title)
	return longest != "" && wordKey(longest) != wordKey(text) && isPart(p.title, text) && p.printsHeading(longest)
}

// isPart tells whether s is a part of a title between separators.
// "Sport" is a part of "Dam Cup final | Sport | Castle Bay Courier"; "Cup" isn't.
func isPart(title, s string) bool {
	key := wordKey(s)
	for _, sep := range separators {
		if !strings.Contains(title, sep) {
			continue
		}
		for part := range strings.SplitSeq(title, sep) {
			if len(part) < 2*len(s)+maxLabel && wordKey(part) == key {
				return true
			}
		}
	}
	return false
}

// firstHeading returns the h1 that is most like what the page's head calls its
// title, or the first that isn't empty; 0 for none.
// A later h1 must be more like it by 0.2, so that the first of equals stays.
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
		text := p.headText(h)
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
