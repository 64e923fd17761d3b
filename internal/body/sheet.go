package body

import "strings"

// A Sheet is the features of a page's blocks.
type Sheet struct {
	Rows   [][]float32 // by block, those of the first look
	Layout Layout
}

// Read reads the features of the first look and the layout off a page.
func Read(page *Page) *Sheet {
	r := newReader(page)
	s := &Sheet{Rows: make([][]float32, len(page.Blocks)), Layout: r.layout()}
	width := len(names())
	flat := make([]float32, width*len(page.Blocks))
	for i := range s.Rows {
		s.Rows[i] = flat[i*width : (i+1)*width : (i+1)*width]
		r.row(i, s.Rows[i])
	}
	return s
}

// row writes the features of block i.
func (r *reader) row(i int, x []float32) {
	for g := range groups {
		groups[g].fill(r, i, x[starts[g]:starts[g+1]])
	}
}

// starts are the places of the groups in a row, and the row's length.
var starts = func() (at [len(groups) + 1]int) {
	for g, names := range groups {
		at[g+1] = at[g] + len(strings.Fields(names.names))
	}
	return at
}()

// Names are the features' names: those of the first look, then those that the
// second look adds.
func Names() (first, added []string) { return names(), secondNames }

// Second returns the features that the second look adds, where p is what the
// first one said of each block.
func (l *Layout) Second(p []float32) [][]float32 {
	s := newSecond(l, p)
	rows := make([][]float32, len(p))
	flat := make([]float32, len(p)*len(secondNames))
	for i := range rows {
		rows[i] = flat[i*len(secondNames) : (i+1)*len(secondNames)]
		s.fill(i, rows[i])
	}
	return rows
}

func (r *reader) layout() Layout {
	n := len(r.shape)
	l := Layout{Words: make([]float32, n), Prose: make([]float32, n), Linked: r.linked, Heading: r.heading, Signature: r.signature, Above: r.above, Copies: r.copies}
	for k := range l.Parents {
		l.Parents[k] = make([]int32, n)
	}
	for i := range r.shape {
		t := r.tallyOf(i)
		l.Words[i], l.Prose[i] = t.words, t.prose
		blocks, k := float32(1), 0
		for node, up := r.page.Blocks[i].Node, 0; node >= 0 && up < maxClimb && k < 3; node, up = r.nodes[node].Parent, up+1 {
			if r.sum[node].blocks > blocks {
				blocks = r.sum[node].blocks
				l.Parents[k][i] = node
				k++
			}
		}
		for ; k < 3; k++ {
			l.Parents[k][i] = -1
		}
	}
	return l
}
