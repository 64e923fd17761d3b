package article

import (
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/scratch"
)

// sums holds, for each node of a tree, a total over the segments in it; the root, at 0, has
// that of the page.
type sums []int32

// sumUp adds up value over the segments of each node's subtree, in memory that the
// page keeps.
func (p *page) sumUp(memory *sums, value func(seg int) int32) sums {
	*memory = scratch.Zeroed(*memory, len(p.tree.Nodes))
	total := *memory
	for i := range p.segs {
		total[p.segs[i].node] += value(i)
	}
	for n := len(total) - 1; n > 0; n-- {
		if total[n] != 0 { // few of a page's nodes hold any
			total[p.tree.Nodes[n].Parent] += total[n]
		}
	}
	return total
}

// sumBody adds up the bytes of body in each node.
func (s *story) sumBody() sums {
	return s.sumUp(&s.ofBody, func(i int) int32 {
		if s.roles[i] == roleBody {
			return s.size(i)
		}
		return 0
	})
}

// segsIn returns the range of the segments that begin in node n.
// hi is behind the last of them; lo is hi where there is none.
func (p *page) segsIn(n int) (lo, hi int) {
	return p.segAt(int32(n)), p.segAt(p.tree.Nodes[n].End)
}

// segAt is the index of the first segment that begins at or after node n.
func (p *page) segAt(n int32) int {
	lo, hi := 0, len(p.segs)
	for lo < hi {
		if mid := (lo + hi) / 2; p.segs[mid].textNode < n {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// size is the length of segment i in bytes.
func (p *page) size(i int) int32 { return p.segs[i].end - p.segs[i].start }

// isLinkList tells whether most of segment i stands in anchors.
func (p *page) isLinkList(i int) bool { return 2*p.segs[i].linked > p.size(i) }

const (
	proseBytes    = 80 // a text this long is prose without a full stop
	sentenceBytes = 25 // a text this long that ends as a sentence is prose
)

// isProse tells whether segment i looks like sentences.
// A heading, a button or a link is none, however long.
// "The dam held overnight, officials said." is, "The dam held." is too short to tell.
func (p *page) isProse(i int) bool {
	s := &p.segs[i]
	if s.has(controlText) || s.heading != 0 || p.isLinkList(i) {
		return false
	}
	size := p.size(i)
	return size >= proseBytes || size >= sentenceBytes && endsSentence(p.textOf(i))
}

// endsSentence tells whether text ends with the mark that ends a sentence in
// any script, within closing quotation marks or not.
// Two such marks may follow: "he said.”)" does, "He left”" and "Ferries:" don't.
func endsSentence(text string) bool {
	for range 3 {
		r, size := utf8.DecodeLastRuneInString(text)
		switch r {
		case '.', '!', '?', '…', '。', '！', '？', '।', '؟', '։', '።', '‥':
			return true
		case '"', '\'', '”', '’', '»', '«', ')', '“', '」', '』', '）', '›', ']':
			text = text[:len(text)-size]
		default:
			return false
		}
	}
	return false
}
