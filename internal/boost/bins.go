package boost

import "slices"

// Data is a set of examples for fitting, kept by feature. Each number is held
// as the index of its bin: the bins of a feature are cut so that they hold
// about as many examples each.
type Data struct {
	rows  int
	edges [][]float32 // per feature, ascending: bin b holds the numbers in (edges[b-1], edges[b]]
	bins  [][]uint8   // per feature and row
}

// NewData cuts the examples' numbers into at most bins bins a feature. All rows
// are of one length. At most 255 bins.
func NewData(rows [][]float32, bins int) *Data {
	d := &Data{rows: len(rows)}
	if len(rows) == 0 {
		return d
	}
	column := make([]float32, len(rows))
	for f := range rows[0] {
		for i, row := range rows {
			column[i] = row[f]
		}
		edges := cut(column, bins)
		col := make([]uint8, len(rows))
		for i, x := range column {
			b, _ := slices.BinarySearch(edges, x)
			col[i] = uint8(b)
		}
		d.edges = append(d.edges, edges)
		d.bins = append(d.bins, col)
	}
	return d
}

// cutSample is the number of examples a feature's edges are taken from.
const cutSample = 50_000

// cut returns the upper edges of all bins but the last.
func cut(column []float32, bins int) []float32 {
	step := max(1, len(column)/cutSample)
	sorted := make([]float32, 0, len(column)/step+1)
	for i := 0; i < len(column); i += step {
		sorted = append(sorted, column[i])
	}
	slices.Sort(sorted)
	distinct := slices.Compact(slices.Clone(sorted))
	if len(distinct) <= bins {
		return distinct[:len(distinct)-1]
	}
	// Values that are frequent take a bin of their own; the others share what
	// is left evenly.
	var edges []float32
	last := len(sorted) - 1
	for at := 0; at < last && len(edges) < bins-1; {
		at += max(1, (len(sorted)-at)/(bins-len(edges)))
		if at > last {
			break
		}
		e := sorted[at]
		for at < last && sorted[at+1] == e {
			at++
		}
		if at < last {
			edges = append(edges, e)
		}
	}
	return edges
}
