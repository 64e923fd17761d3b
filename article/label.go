package article

import "golang.org/x/net/html/atom"

// label gives each visible segment of the article's area that isn't body a role
// or the reason why it is left out.
func (s *story) label() {
	if s.last < s.first {
		return
	}
	if s.headline >= 0 {
		s.roles[s.headline] = roleHeadline
	}
	s.dropSmallParts()
	s.trim()
	s.dropStrayHeadings()
	s.dropLeadHeadings()
	if s.last < s.first {
		return // there were headings only
	}
	lo, hi := s.segsIn(s.area())
	for i := min(lo, s.begin()); i < max(hi, s.last+1); i++ {
		if s.roles[i] == roleOutside && !s.segs[i].has(hiddenText) {
			s.roles[i] = roleResidue
			s.reasons[i] = s.reason(i)
			if s.segs[i].heading != 0 {
				s.reasons[i] = s.headingReason(i)
			} else {
				s.findNote(i)
			}
		}
	}
}

// area is the element that holds the article: the one around the body that the
// page calls an article, or else the least that holds the body.
func (s *story) area() int {
	body := s.common(int(s.segs[s.first].node), int(s.segs[s.last].node))
	for n := body; n > 0; n = s.tree.Parent(n) {
		if s.tree.Nodes[n].Tag == atom.Article {
			return n
		}
	}
	return body
}

const (
	maxSmallPart = 80 // bytes of a label, clock, button or the like
	smallReach   = 60 // bytes of other text in the element that names it
)

// dropSmallParts takes short texts out of the body that stand in an element of
// their own which is named as something else: a time stamp, a player's clock.
//
//	<div class="timestamp">Updated:</div>
func (s *story) dropSmallParts() {
	for i := s.first; i <= s.last; i++ {
		seg := &s.segs[i]
		if s.roles[i] != roleBody || s.size(i) > maxSmallPart || seg.heading != 0 || s.isProse(i) {
			continue
		}
		if s.beginsWithTime(i) {
			s.roles[i], s.reasons[i] = roleResidue, TimeLabel
			continue
		}
		for n := int(seg.node); n > s.root && s.textSize(n) <= int(s.size(i))+smallReach; n = s.tree.Parent(n) {
			if s.hints[n]&(hintFurniture&^hintSide|hintTime|hintPlayer) != 0 {
				s.roles[i] = roleResidue
				s.reasons[i] = s.reason(i)
				break
			}
		}
	}
	s.shrink()
}

// beginsWithTime tells whether the first words of segment i stand in a time
// element inside of it: "20:42 Key event" over an entry of a live report.
func (s *story) beginsWithTime(i int) bool {
	seg := &s.segs[i]
	for n, steps := s.tree.Parent(int(seg.textNode)), 0; n > int(seg.node) && steps < postReach; n, steps = s.tree.Parent(n), steps+1 {
		if s.tree.Nodes[n].Tag == atom.Time {
			return true
		}
	}
	return false
}

// dropStrayHeadings takes headings out of the body that head nothing of it: at
// its end, and those of parts that were left out.
func (s *story) dropStrayHeadings() {
	next := -1 // the next segment of the body
	for i := s.last; i >= s.first; i-- {
		if s.roles[i] != roleBody {
			continue
		}
		if s.segs[i].heading != 0 && !s.heads(i, next) {
			s.roles[i], s.reasons[i] = roleResidue, s.headingReason(i)
			continue
		}
		next = i
	}
	s.shrink()
}

// dropLeadHeadings takes headings out of the body that stand above its first
// paragraph and head only the next heading: kickers, decks and bylines that a
// page sets as headings. The last of them may be the first subhead, unless it
// says who wrote the story.
// A figure or player between two headings parts them: the one above it is kept.
func (s *story) dropLeadHeadings() {
	last := -1
	for i := s.first; i <= s.last; i++ {
		switch {
		case s.roles[i] == roleFigure || s.roles[i] == roleEmbed:
			last = -1
		case s.roles[i] != roleBody:
		case s.segs[i].heading == 0:
			if last >= 0 && s.size(last) <= maxBylineLine && signed(s.textOf(last)) {
				s.leave(last)
			}
			s.shrink()
			return
		default:
			if last >= 0 {
				s.leave(last)
			}
			last = i
		}
	}
}

// heads tells whether heading i belongs to the next segment of the body, and
// not to something that was left out between the two.
// A time stamp or another small part between the two does no harm; a list of links or a
// longer text does.
func (s *story) heads(i, next int) bool {
	if next < 0 || next-i > maxBetween {
		return false
	}
	part := s.partApart(int(s.segs[i].node), int(s.segs[next].node))
	for j := i + 1; j < next; j++ {
		if s.segs[j].has(hiddenText) || s.roles[j] == roleFigure || s.roles[j] == roleField {
			continue
		}
		if part > 0 && s.tree.Within(int(s.segs[j].node), part) || s.isLinkList(j) || s.size(j) > maxSmallPart {
			return false
		}
	}
	return true
}

// maxBetween is how many segments may stand between a heading and what it heads.
const maxBetween = 200

// partApart is the outermost element around node n that doesn't hold node other,
// 0 for none.
//
// In <div><h3>Related</h3></div><p>…</p> it is the div, seen from the heading.
func (s *story) partApart(n, other int) int {
	part := 0
	for n := range s.outward(n) {
		if s.tree.Within(other, n) {
			break
		}
		part = n
	}
	return part
}

// shrink moves the ends of the body to its first and last segments.
func (s *story) shrink() {
	for s.first <= s.last && s.roles[s.first] != roleBody {
		s.first++
	}
	for s.last >= s.first && s.roles[s.last] != roleBody {
		s.last--
	}
}
