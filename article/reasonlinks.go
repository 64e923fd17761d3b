package article

import "strings"

// hasLinks tells whether segment i is links for the most part.
func (s *story) hasLinks(i int) bool {
	return s.segs[i].links[1] > s.segs[i].links[0] && s.isLinkList(i)
}

// leadsInside tells whether the first link of segment i leads to a part of the page.
// Its address is "#costs", or the page's own with a fragment. The segment has a link.
func (s *story) leadsInside(i int) bool {
	before, _, found := strings.Cut(s.tree.Attr(int(s.linksOf(i)[0].node), "href"), "#")
	return found && (before == "" || s.base != nil && addressKey(s.resolve(before)) == addressKey(s.base.String()))
}

const (
	titleWords = 4  // a link of fewer words names a part of the site
	maxSection = 40 // bytes of such a link
)

// linkReason is why a segment of links is left out: they share, lead to
// another story, or to a part of the page or of the site: "#costs", "Opinion". The
// words of a link are all those in its anchor, in other segments, too.
func (s *story) linkReason(i int) Reason {
	links := s.linksOf(i)
	size := int(s.size(i))
	words := strings.Count(s.textOf(i), " ") + 1
	switch {
	case isShareAddress(s.tree.Attr(int(links[0].node), "href")): // "mailto:?subject=Dam"
		return Share
	case s.leadsInside(i): // href="#costs"
		return Navigation
	case s.holdsTitle(int(links[0].node)):
		return Related
	case size < sentenceBytes, // "Opinion"
		words > 1 && words < titleWords*len(links) && size < maxSection*len(links):
		return Navigation
	}
	return Related
}

// holdsTitle tells whether one of several texts in an anchor is long enough for
// the title of another story: a kicker or a button stands beside it.
//
//	<a href="/older"><span>DRY AGAIN</span><h3>The dam that gave way last spring</h3></a>
func (s *story) holdsTitle(anchor int) bool {
	lo, hi := s.segsIn(anchor)
	for i := lo; hi-lo > 1 && i < hi; i++ {
		if s.size(i) >= sentenceBytes && int(s.segs[i].textNode) > anchor {
			return true
		}
	}
	return false
}

// endsInPointer tells the first words of another story: "When you walk along the
// river, you hear… [Read more]".
// Two bytes may stand behind the link, for a bracket. A segment that is mostly link is
// a pointer alone, not words of a story.
func (s *story) endsInPointer(i int) bool {
	links := s.linksOf(i)
	if len(links) == 0 || s.isLinkList(i) {
		return false
	}
	seg, l := &s.segs[i], links[len(links)-1]
	return seg.end-l.end <= 2 && residueReason(s.page.text[l.start:l.end]) == Related
}

// sells tells whether segment i is links that are paid for or show a price.
// rel="sponsored" is what search engines ask of paid links. The segment has a link.
func (s *story) sells(i int) bool {
	rel := s.tree.Attr(int(s.linksOf(i)[0].node), "rel")
	return strings.Contains(rel, "sponsored") || beginsWithPrice(s.textOf(i))
}

// isShortList tells whether element n holds several texts that are short on the
// whole: the topics of a story, one or two of which may be as long as a title.
func (s *story) isShortList(n int) bool {
	lo, hi := s.segsIn(n)
	return hi-lo >= shortList && s.textSize(n) < sentenceBytes*(hi-lo)
}

// shortList is the least texts of a list that is told by their length.
const shortList = 3

// isTrail tells the way to a page through its site: links, a mark between, and at
// the end the headline: "Home ❯ Valley ❯ Dam holds".
func (s *story) isTrail(i int) bool {
	if s.segs[i].links[1] == s.segs[i].links[0] || s.size(i) > maxDateLine {
		return false
	}
	marks := 0
	for _, r := range s.textOf(i) {
		if strings.ContainsRune("❯›»>/→", r) {
			marks++
		}
	}
	return marks > 0 && marks <= maxTrail && strings.HasSuffix(wordKey(s.textOf(i)), s.printed.headline) && s.printed.headline != ""
}

// maxTrail is the most marks in the way to a page.
const maxTrail = 8

// holdsBody tells whether element n holds most of the body: what it is named says
// nothing of what else is in it.
func (s *story) holdsBody(n int) bool {
	return n < len(s.body) && s.body[0] > 0 && 2*s.body[n] > s.body[0]
}
