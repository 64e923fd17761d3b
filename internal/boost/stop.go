package boost

import "slices"

// SetStops lets Score leave out the last trees for examples that are clear
// before: at each of the given numbers of trees it looks up the sums beyond
// which hardly any of the rows still change sides. Rows should be many, and at
// best not those that the model was fitted to.
func (m *Model) SetStops(rows [][]float32, trees ...int) {
	m.stops = nil
	for _, n := range trees {
		if n >= m.Trees() {
			break
		}
		var yes, no []float32 // sums at the stop, by the answer at the end
		for _, x := range rows {
			at := m.bias + m.sum(x, 0, n)
			if at+m.sum(x, n, m.Trees()) > 0 {
				yes = append(yes, at)
			} else {
				no = append(no, at)
			}
		}
		if len(yes) == 0 || len(no) == 0 {
			return
		}
		slices.Sort(yes)
		slices.Sort(no)
		m.stops = append(m.stops, stop{
			trees: n,
			low:   yes[len(yes)/turning] - stopMargin,
			high:  no[len(no)-1-len(no)/turning] + stopMargin,
		})
	}
}

const (
	turning    = 2000 // one in so many answers may change by a stop
	stopMargin = .2   // log odds, for examples unlike those seen
)
