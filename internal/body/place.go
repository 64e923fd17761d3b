package body

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// ownBlocks is how many blocks stand right in node.
func (r *reader) ownBlocks(node int32) float32 { return r.sum[node].blocks }

// climb tells how many elements lie between node and the first ancestor that
// holds target too, and whether that is target itself.
func (r *reader) climb(node, target int32) (up float32, inside bool) {
	if r.page.Tree.Within(int(node), int(target)) && r.depth[node] < maxDepth {
		return float32(min(r.depth[node]-r.depth[target], maxClimb)), true
	}
	for n := node; n >= 0 && up < maxClimb; n, up = r.nodes[n].Parent, up+1 {
		if n == target {
			return up, true
		}
		if r.page.Tree.Within(int(target), int(n)) {
			return up, false
		}
	}
	return up, r.page.Tree.Within(int(node), int(target))
}

// A part is a node with the range of blocks in it.
type part struct {
	node       int32
	first, end int
}

// partOf is node as a part.
func (r *reader) partOf(node int32) part {
	return part{node, r.blockAt(node), r.blockAt(r.nodes[node].End)}
}

// between is the number of words between block i and a part: negative before it,
// 0 inside.
// A block right behind the part is 1 away.
func (r *reader) between(i int, p part) float32 {
	switch {
	case i < p.first:
		return r.before[i].words + r.shape[i].words - r.beforeAt(p.first)
	case i >= p.end:
		return r.before[i].words - r.beforeAt(p.end) + 1
	}
	return 0
}

// beforeAt is the number of words before block i; i may be the page's end.
func (r *reader) beforeAt(i int) float32 {
	if i < len(r.before) {
		return r.before[i].words
	}
	return r.total.words
}

// blockAt is the first block whose text is at or after node.
func (r *reader) blockAt(node int32) int {
	lo, hi := 0, len(r.page.Blocks)
	for lo < hi {
		if mid := (lo + hi) / 2; r.page.Blocks[mid].First < node {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// proseAfter is the words of prose behind block i in a part; -1 outside of it.
func (r *reader) proseAfter(i int, p part) float32 {
	if i < p.first || i >= p.end {
		return -1
	}
	if p.end >= len(r.before) {
		return r.total.prose - r.before[i].prose
	}
	return r.before[p.end].prose - r.before[i].prose
}

// wrapper is the inline element around a block's first words, if it is one of
// those that set a line apart: 1 em or i, 2 strong or b, 3 small, 4 a.
// 0 is none of them. Elements around the block's own don't count.
func (r *reader) wrapper(i int) float32 {
	b := &r.page.Blocks[i]
	for n, up := r.nodes[b.First].Parent, 0; n > b.Node && up < maxClimb; n, up = r.nodes[n].Parent, up+1 {
		switch r.nodes[n].Tag {
		case atom.Em, atom.I, atom.Cite:
			return 1
		case atom.Strong, atom.B:
			return 2
		case atom.Small, atom.Sub, atom.Sup:
			return 3
		case atom.A:
			return 4
		}
	}
	return 0
}

// declaredKind is what a page's JSON-LD says it is: 3 news, 2 a blog's post, 1
// another article, 0 nothing. News sites and others differ in what they put
// between the paragraphs of a story.
// The types are those of schema.org.
func declaredKind(scripts []string) float32 {
	kind := float32(0)
	for _, s := range scripts {
		switch {
		case strings.Contains(s, "NewsArticle"), strings.Contains(s, "LiveBlogPosting"):
			return 3
		case strings.Contains(s, "BlogPosting"):
			kind = max(kind, 2)
		case strings.Contains(s, `Article"`):
			kind = max(kind, 1)
		}
	}
	return kind
}

// apart is how far up the common ancestor of two blocks is.
// It is 0 in one element and 1 for neighbours in one parent.
func (r *reader) apart(i, j int) float32 {
	a, b := r.page.Blocks[i].Node, r.page.Blocks[j].Node
	switch {
	case a == b:
		return 0
	case r.nodes[a].Parent == r.nodes[b].Parent:
		return 1
	}
	up, _ := r.climb(a, b)
	return up
}
