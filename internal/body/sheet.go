package body

import "strings"

// A Sheet is the features of a page's blocks, for fitting weights.
type Sheet struct {
	Rows  [][]float32 // by block, in the order of Names
	Words []float32   // by block, by script
}

// Read reads the features of a page's blocks.
func Read(page *Page) *Sheet {
	r := newReader(page)
	defer r.release()
	s := &Sheet{Rows: make([][]float32, len(page.Blocks)), Words: make([]float32, len(page.Blocks))}
	width := starts[len(groups)]
	flat := make([]float32, width*len(page.Blocks))
	for i := range s.Rows {
		s.Rows[i] = flat[i*width : (i+1)*width : (i+1)*width]
		r.row(i, s.Rows[i])
		s.Words[i] = r.shape[i].words
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

// Names returns the features' names in the order of a row.
func Names() []string {
	var all []string
	for _, g := range groups {
		all = append(all, strings.Fields(g.names)...)
	}
	return all
}
