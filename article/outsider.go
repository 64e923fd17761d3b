package article

import "golang.org/x/net/html/atom"

// dropOutsiders takes segments out of the body that can't be the story's
// however much they read like it: those of a consent dialog, and hidden ones
// apart from the element that holds most of the body.
func (s *story) dropOutsiders() {
	consent := s.inConsent()
	home := s.home()
	for i := s.first; i <= s.last; i++ {
		seg := &s.segs[i]
		if s.roles[i] != roleBody {
			continue
		}
		if consent[seg.node] || seg.has(hiddenText) && !s.tree.Within(int(seg.node), home) {
			s.roles[i] = roleOutside
			s.keep[i] = 0
		}
	}
	s.shrink()
}

// inConsent marks the nodes of consent dialogs. An element that holds the first
// h1 is the page with a dialog open.
func (s *story) inConsent() []bool {
	nodes := s.tree.Nodes
	in := make([]bool, len(nodes))
	h1 := s.tree.First(0, atom.H1)
	for n := 1; n < len(nodes); n++ {
		in[n] = in[nodes[n].Parent] || s.hints[n]&hintConsent != 0 && nodes[n].Tag != atom.Body && nodes[n].Tag != atom.Html && !s.tree.Within(h1, n)
	}
	return in
}

// homeShare is the part of the body, in tenths, that makes an element its home.
const homeShare = 6

// home is the innermost element that holds most of the body.
func (s *story) home() int {
	body := s.sumUp(func(i int) int32 {
		if s.roles[i] == roleBody {
			return s.size(i)
		}
		return 0
	})
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
