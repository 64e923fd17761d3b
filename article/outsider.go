package article

import "golang.org/x/net/html/atom"

// dropOutsiders takes segments out of the body that can't be the story's
// however much they read like it: those of a consent dialog, and hidden ones
// apart from the element that holds most of the body.
func (s *story) dropOutsiders() {
	consent := s.inConsent()
	body := s.sumBody()
	home, main := s.home(body), s.mainPart(body)
	for i := s.first; i <= s.last; i++ {
		seg := &s.segs[i]
		if s.roles[i] != roleBody {
			continue
		}
		if consent[seg.node] || !s.tree.Within(int(seg.node), main) || seg.has(hiddenText) && !s.tree.Within(int(seg.node), home) {
			s.roles[i] = roleOutside
			s.keep[i] = false
		}
	}
	s.shrink()
}

// mainPart is the main element that holds the body, the root where there is none
// or several that do, or where a part of the body waits to be put in its place.
// What stands outside of it is the site's: dialogs, forms, footers.
// https://html.spec.whatwg.org/multipage/grouping-content.html#the-main-element
func (s *story) mainPart(body sums) int {
	part := 0
	for n := 0; n < len(s.tree.Nodes); n++ {
		switch isMain := s.tree.Nodes[n].Tag == atom.Main; {
		case body[n] == 0:
			n = int(s.tree.Nodes[n].End) - 1
		case part > 0 && s.tree.Within(n, part):
		case !isMain && isStreamed(s.tree, n), isMain && (part > 0 || 4*body[n] < body[0]):
			return 0
		case !isMain:
		default:
			part = n
		}
	}
	return part
}

// inConsent marks the nodes of consent dialogs. An element that holds the first
// h1 is the page with a dialog open.
// It is false for all nodes where the page has no such dialog.
func (s *story) inConsent() []bool {
	nodes := s.tree.Nodes
	in := make([]bool, len(nodes))
	if !s.anyNamed(hintConsent) {
		return in // as on most pages
	}
	h1 := s.tree.First(0, atom.H1)
	for n := 1; n < len(nodes); n++ {
		in[n] = in[nodes[n].Parent] || s.hints[n]&hintConsent != 0 && nodes[n].Tag != atom.Body && nodes[n].Tag != atom.Html && !s.tree.Within(h1, n)
	}
	return in
}

// anyNamed tells whether any element of the page has the hint.
func (s *story) anyNamed(h hint) bool {
	for _, other := range s.hints {
		if other&h != 0 {
			return true
		}
	}
	return false
}

// homeShare is the part of the body, in tenths, that makes an element its home.
const homeShare = 6

// home is the innermost element that holds most of the body.
// It is the root where no element below holds more than homeShare tenths.
func (s *story) home(body sums) int {
	n := 0
	for next := 0; next >= 0; {
		n, next = next, -1
		for c := range s.tree.Children(n) {
			if 10*body[c] > homeShare*body[0] {
				next = c
			}
		}
	}
	return n
}
