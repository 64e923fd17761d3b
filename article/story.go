package article

import (
	"iter"
	"time"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/byline"
	"github.com/copydesk/copydesk/internal/markup"
)

// A story is a page whose segments have been told apart: what is the body, what
// belongs to a figure, and why the rest is left out.
type story struct {
	*page
	keep       []bool            // by segment: it is likely body
	roles      []role            // by segment
	reasons    []Reason          // by segment: why it is left out, where it is
	figures    []figure          // in reading order
	embeds     []embed           // in reading order
	taglines   []byline.Byline   // of those that the body lacks
	posts      map[int]time.Time // by segment: the times of a live blog's entries that they head
	headline   int               // the segment that prints the headline, -1 for none
	root       int               // the node that holds headline and body
	first      int               // the first segment of the body
	last       int               // and the last; less than first where there is no body
	body       sums              // bytes of body text in each node
	linked     sums              // bytes of anchors' text in each node
	pictures   []pictureClaim    // what JSON-LD says of pictures
	printed    printed           // what the fields say
	form       int               // the form that was asked last what it is for, 0 for none
	formSays   Reason            // what it said; "" for nothing
	dataTables map[int32]bool    // by table element, what isDataTable said of it
	lists      map[int]bool      // by list element, what isList said of it
	sources    map[int]string    // by picture element, what pictureSource said of it
}

// A role is what a segment is to the story.
type role uint8

const (
	roleOutside  role = iota // not in the article's area, or hidden
	roleBody                 // in a block
	roleFigure               // caption or credit of a figure
	roleEmbed                // in an embed
	roleHeadline             // prints the headline
	roleField                // prints a field: deck, kicker, byline
	roleResidue              // left out, with a reason
)

// bodyScore is the least score of a segment of the body.
const bodyScore = 0.5

// tellApart gives the segments of a page their roles. likely says how likely
// each is part of the body, m which elements print a field; a deck that turns
// out to be a caption is taken out of m.
func tellApart(p *page, m *metadata, likely likelihood) *story {
	s := &story{page: p, headline: -1, pictures: m.pictures, printed: printedOf(m), dataTables: make(map[int32]bool), lists: make(map[int]bool), sources: make(map[int]string)}
	s.settle(likely)
	s.roles = make([]role, len(p.segs))
	s.reasons = make([]Reason, len(p.segs))
	s.findBody()
	s.dropOutsiders()
	s.dropCopy()
	s.findHeadline(m)
	s.findRoot()
	s.findFigures()
	s.markFields(m)
	s.label()
	s.findLeadDeck(m)
	s.findStandfirst(m)
	s.findStyledDeck(m)
	s.findPosts()
	return s
}

// findBody marks the segments of the body and where it begins and ends.
func (s *story) findBody() {
	s.first, s.last = len(s.segs), -1
	for i, keep := range s.keep {
		if !keep {
			continue
		}
		s.roles[i] = roleBody
		s.first, s.last = min(s.first, i), i
	}
}

// findHeadline finds the segment that prints the headline: in the element that
// the metadata name, or else the last one before the body's first paragraph
// that says it, a heading rather than another.
// s.headline stays -1 where nothing looks like it.
func (s *story) findHeadline(m *metadata) {
	if m.headlineNode > 0 {
		if lo, hi := s.segsIn(m.headlineNode); lo < hi && lo <= s.last {
			s.headline = lo
			return
		}
	}
	want := wordKey(m.headline)
	best := 0
	for i := 0; i <= s.last; i++ {
		if i > s.first && best > 0 && s.roles[i] == roleBody && s.isProse(i) {
			break
		}
		if points := s.headlinePoints(i, want); points > best {
			best, s.headline = points, i
		}
	}
}

// headlinePoints says how much segment i looks like the headline, whose words
// are want.
// 4 are its words in an h1, 3 in another heading, 2 elsewhere or an h1 with other words; a
// hidden one has 1 at most.
func (s *story) headlinePoints(i int, want string) int {
	seg := &s.segs[i]
	points := 0
	if want != "" && int(s.size(i)) < 2*len(want)+20 && sameWords(s.textOf(i), want) {
		points = 2
	}
	switch {
	case seg.heading == 0:
	case s.tree.Nodes[seg.heading].Tag == atom.H1:
		points += 2
	case points > 0:
		points++
	}
	if seg.has(hiddenText) {
		points = min(points, 1)
	}
	return points
}

// findRoot finds the node that holds the headline and the body.
func (s *story) findRoot() {
	if s.last < s.first {
		return
	}
	s.root = s.common(int(s.segs[s.first].node), int(s.segs[s.last].node))
	if s.headline >= 0 {
		s.root = s.common(s.root, int(s.segs[s.headline].node))
	}
}

// bodySize is how many bytes of body the page shows.
func (s *story) bodySize() int {
	size := 0
	for i, r := range s.roles {
		if r == roleBody {
			size += int(s.size(i))
		}
	}
	return size
}

// common returns the innermost node that holds both a and b.
func (s *story) common(a, b int) int {
	for !s.tree.Within(b, a) {
		a = s.tree.Parent(a)
	}
	return a
}

// begin is the first segment that can belong to the story: the headline, or
// the body's first where the headline stands below it or nowhere.
// What stands above it is the site's.
func (s *story) begin() int {
	if s.headline >= 0 {
		return min(s.headline, s.first)
	}
	return s.first
}

// maxClimb is how many elements are looked at from a text or picture outwards.
// Pages nest a few dozen deep; without a bound a page nested a million deep would
// take a million steps for each of its texts.
const maxClimb = 200

// outward yields node n and the elements around it inside of the root, the
// innermost first, maxClimb at most.
func (s *story) outward(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for steps := 0; n > s.root && steps < maxClimb; n, steps = s.tree.Parent(n), steps+1 {
			if !yield(n) {
				return
			}
		}
	}
}

// mediaIn returns the range of the pictures and players that begin in node n, as segsIn
// does of segments.
func (p *page) mediaIn(n int) (lo, hi int) {
	return mediaAt(p.media, int32(n)), mediaAt(p.media, p.tree.Nodes[n].End)
}

// mediaAt is the index of the first of the media at or after node n.
func mediaAt(media []mediaPlace, n int32) int {
	lo, hi := 0, len(media)
	for lo < hi {
		if mid := (lo + hi) / 2; media[mid].node < n {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// read returns the text of node n with white space normalised, without the
// parts that skip names and without hidden ones.
func (p *page) read(n int, skip func(int) bool) string {
	var w textWriter
	nodes := p.tree.Nodes
	for i := n; i < int(nodes[n].End); {
		node := &nodes[i]
		switch {
		case node.Kind == markup.Text:
			w.writeText(p.tree.TextOf(i))
			i++
		case neverShown(node.Tag) || i != n && (skip(i) || p.hidden[i]&hiddenText != 0):
			w.space = true
			i = int(node.End)
		default:
			w.space = w.space || isBlock(node.Tag) || node.Tag == atom.Br
			i++
		}
	}
	return string(w.buf)
}
