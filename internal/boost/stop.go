package boost

import "slices"

// Course returns the sums that the model comes to for example x after each of
// the given numbers of trees and after all of them.
func (m *Model) Course(x []float32, trees []int) []float32 {
	course := make([]float32, 0, len(trees)+1)
	sum, from := m.bias, 0
	for _, n := range append(trees[:len(trees):len(trees)], m.Trees()) {
		sum += m.sum(x, from, n)
		from = n
		course = append(course, sum)
	}
	return course
}

// SetStops lets Score leave out the last trees for examples that are clear
// before: at each of the given numbers of trees it looks up the sums beyond
// which hardly any of the courses still change sides. The courses should be
// those of many examples that the model, or models fitted like it, never saw.
func (m *Model) SetStops(courses [][]float32, trees []int) {
	m.stops = nil
	for k, n := range trees {
		var yes, no []float32 // sums at the stop, by the answer at the end
		for _, c := range courses {
			if c[len(c)-1] > 0 {
				yes = append(yes, c[k])
			} else {
				no = append(no, c[k])
			}
		}
		if n >= m.Trees() || len(yes) == 0 || len(no) == 0 {
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

// ScoreOf is what Score returns for an example with the given course, and after
// how many trees.
func (m *Model) ScoreOf(course []float32) (score float32, trees int) {
	for k, s := range m.stops {
		switch sum := course[k]; {
		case sum < s.low:
			return sum - afterStop, s.trees
		case sum > s.high:
			return sum + afterStop, s.trees
		}
	}
	return course[len(course)-1], m.Trees()
}

const (
	turning    = 2000 // one in so many answers may change by a stop
	stopMargin = .2   // log odds, for examples unlike those seen
)
