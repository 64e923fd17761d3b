package article

import "golang.org/x/net/html/atom"

const (
	maxCell    = 300 // bytes of a cell on the average: more is a page laid out as a table
	minColumns = 2
)

// isDataTable tells a table of data from one that lays out a page: it has
// several rows or columns, short cells and no tables or headings in them.
//
//	<table><tr><th>Gate<th>State<tr><td>First<td>open</table>
//
// A table of a single cell, or with an h2 or another table in it, is layout. Half of the rows may
// lack a cell: a title stands over all columns.
func (s *story) isDataTable(table int32) bool {
	is, known := s.dataTables[table]
	if !known {
		is = s.looksLikeData(table)
		s.dataTables[table] = is
	}
	return is
}

// looksLikeData is isDataTable without its memory.
func (s *story) looksLikeData(table int32) bool {
	n := int(table)
	if s.tree.First(n, atom.Table) >= 0 || s.tree.First(n, atom.H2) >= 0 {
		return false
	}
	rows, cells := 0, 0
	for i := range s.tree.Elements(n, atom.Tr) {
		rows++
		for c := range s.tree.Children(i) {
			if tag := s.tree.Nodes[c].Tag; tag == atom.Td || tag == atom.Th {
				cells++
			}
		}
	}
	return rows > 0 && cells >= minColumns*rows-rows/2 && cells > 1 && s.textSize(n) <= maxCell*cells
}

// table writes the data table around segment i.
// It returns the segment behind the table. A caption is left out.
//
//	Gate\tState\nFirst\topen
//
// is the text of two rows of two cells.
func (c *composer) table(i int) int {
	n := int(c.segs[i].table)
	_, hi := c.segsIn(n)
	c.assembly.begin(Block{Kind: Table})
	for row := range c.tree.Elements(n, atom.Tr) {
		if lo, hi := c.segsIn(row); lo == hi {
			continue
		}
		c.row()
		for cell := range c.tree.Children(row) {
			tag := c.tree.Nodes[cell].Tag
			if tag != atom.Td && tag != atom.Th {
				continue
			}
			c.cell(tag == atom.Th)
			lo, hi := c.segsIn(cell)
			for j := lo; j < hi; j++ {
				c.write(" ")
				c.segment(j)
			}
		}
	}
	c.end()
	for ; i < hi; i++ {
		if c.segs[i].cell == 0 && c.segs[i].caption != 0 {
			c.leaveOut(c.textOf(i), Furniture)
		}
	}
	return hi
}

// inTable tells whether segment i stands in a cell of a table of data. A layout's cell
// is a box like any other.
func (s *story) inTable(i int) bool {
	seg := &s.segs[i]
	return seg.cell != 0 && (seg.table == 0 || s.isDataTable(seg.table))
}
