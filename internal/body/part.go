package body

import "github.com/copydesk/copydesk/internal/scratch"

// branchGroup is about the part of the page that a block stands in as seen from
// the paragraphs: a fact box, a list of links or a newsletter's form among them
// is a part of another make than they are.
var branchGroup = group{
	"branchup branchblocks branchwords branchlinked branchprose branchtag branchkin branchhead",
	func(r *reader, i int, x []float32) {
		b := &r.branches[i]
		t := &r.sum[b.node]
		x[0], x[1], x[2], x[3], x[4] = b.up, t.blocks, t.words, t.linked/max(1, t.words), t.prose/max(1, t.words)
		x[5] = tagOrder(r.nodes[b.node].Tag)
		x[6] = float32(r.kinCounts[b.kin])
		x[7] = -1
		if int(b.first) < i {
			x[7] = float32(r.heading[b.first])
		}
	},
}

// A branch is the child, on the way to a block, of the innermost element that
// holds both the block and the part with the most prose right in it.
type branch struct {
	node  int32
	up    float32 // elements up from the block's own
	first int32   // the first block in it
	kin   int32   // number in kins: branches of one parent, tag and class
}

// findBranches finds each block's branch, and counts those alike.
func (r *reader) findBranches() {
	n := len(r.shape)
	r.branches = scratch.Zeroed(r.branches, n)
	r.kins.reset(n)
	r.kinCounts = scratch.Zeroed(r.kinCounts, n)
	for i := range n {
		b := &r.branches[i]
		b.node, b.up = r.branchOf(r.page.Blocks[i].Node)
		if i > 0 && r.branches[i-1].node == b.node {
			b.first, b.kin = r.branches[i-1].first, r.branches[i-1].kin
			continue
		}
		b.first = int32(i)
		b.kin = r.kins.add(joinHash(r.nameHash(b.node), uint64(r.nodes[b.node].Parent)))
		r.kinCounts[b.kin]++
	}
}

// branchOf returns the branch that node stands in, and how many elements up.
func (r *reader) branchOf(node int32) (branch int32, up float32) {
	for n := node; n > 0 && up < maxClimb; n, up = r.nodes[n].Parent, up+1 {
		branch = n
		if r.page.Tree.Within(int(r.direct.node), int(r.nodes[n].Parent)) {
			break
		}
	}
	return branch, up
}

// sectionGroup is about the blocks from one heading to the next: those that a
// heading heads, or those that a block stands among.
var sectionGroup = group{
	"sectionblocks sectionwords sectionlinked sectionprose sectionends sectionnear sectionheadwords sectionheadcopies sectionheadin",
	func(r *reader, i int, x []float32) {
		s := &r.sections[r.section[i]]
		x[0], x[1], x[2], x[3], x[4] = s.blocks, s.words, s.linked/max(1, s.words), s.prose/max(1, s.words), s.ends/max(1, s.blocks)
		x[5], x[6] = -1, -1
		if s.heading >= 0 {
			x[5] = r.apart(i, int(s.heading))
			x[6] = r.shape[s.heading].words
			x[7] = float32(r.copies[s.heading])
			x[8] = flag(r.page.Tree.Within(int(r.page.Blocks[s.heading].Node), int(r.best[1].node)))
		}
	},
}

// A section is a heading with the blocks up to the next one.
type section struct {
	tally
	ends    float32 // blocks that hold the end of a sentence
	heading int32   // -1 for none
}

// cutSections finds the sections. A run of headings heads one.
func (r *reader) cutSections() {
	r.section = scratch.Zeroed(r.section, len(r.shape))
	r.sections = append(r.sections[:0], section{heading: -1})
	for i := range r.shape {
		s := &r.sections[len(r.sections)-1]
		if r.heading[i] > 0 {
			r.sections = append(r.sections, section{heading: int32(i)})
		} else {
			s.add(r.tallyOf(i))
			s.ends += float32(min(r.shape[i].ends, 1))
		}
		r.section[i] = int32(len(r.sections) - 1)
	}
}
