package article

import "golang.org/x/net/html/atom"

// outerList is the outermost list around segment i that holds no more than
// lists between it and the segment's own: an item of a list in a cell or a
// quotation is no item of a list around them.
func (s *story) outerList(i int) int {
	outer := int(s.segs[i].list)
	for n := range s.outward(outer) {
		switch s.tree.Nodes[n].Tag {
		case atom.Ul, atom.Ol, atom.Dl, atom.Menu:
			outer = n
		case atom.Li, atom.Dd, atom.Dt:
		case atom.Td, atom.Th, atom.Blockquote, atom.Article, atom.Section, atom.Figure:
			return outer
		}
	}
	return outer
}

// maxItem is the most bytes of an entry on the average of a list: longer ones
// are a page laid out as a list.
const maxItem = 700

// isList tells a list from a list element that lays out other things: its
// items are short and hold no headings.
// Items are counted and measured together: on the average they have maxItem bytes at most.
func (s *story) isList(n int) bool {
	is, known := s.lists[n]
	if !known && n != 0 {
		is = s.looksLikeList(n)
		s.lists[n] = is
	}
	return is
}

// looksLikeList is isList without its memory.
func (s *story) looksLikeList(n int) bool {
	lo, hi := s.segsIn(n)
	items, last, size := 0, int32(0), int32(0)
	for i := lo; i < hi; i++ {
		if s.roles[i] != roleBody {
			continue
		}
		seg := &s.segs[i]
		if seg.heading != 0 {
			return false
		}
		if seg.item != last {
			items, last = items+1, seg.item
		}
		size += s.size(i)
	}
	return items > 0 && size <= maxItem*int32(items)
}

// list writes the list around segment i, up to the first heading, table or
// end of it.
// It returns the segment to go on with.
//
//	<ul><li>Two gates<ul><li>One open</li></ul></li><li>One wall</li></ul>
//
// is "Two gates\nOne open\nOne wall", the second of depth 1.
func (c *composer) list(i int) int {
	outer := c.outerList(i)
	_, hi := c.segsIn(outer)
	c.assembly.begin(Block{Kind: List, Ordered: c.tree.Nodes[outer].Tag == atom.Ol})
	item := int32(-1)
	for ; i < hi; i++ {
		seg := &c.segs[i]
		switch {
		case c.roles[i] == roleResidue:
			c.leaveOut(c.textOf(i), c.reasons[i])
			continue
		case c.roles[i] != roleBody:
			continue
		case seg.item != item:
			item = seg.item
			c.item(c.depth(int(item), outer))
		default:
			c.newLine()
		}
		c.segment(i)
	}
	c.end()
	return hi
}

// depth is how many lists stand between an item and the outermost list.
// An item of the outermost list has 0.
func (s *story) depth(item, outer int) int {
	depth := -1
	for n, steps := item, 0; n >= outer && steps < maxClimb; n, steps = s.tree.Parent(n), steps+1 {
		switch s.tree.Nodes[n].Tag {
		case atom.Ul, atom.Ol, atom.Dl, atom.Menu:
			depth++
		}
	}
	return max(depth, 0)
}
