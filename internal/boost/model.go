// Package boost is gradient-boosted decision trees for yes-or-no questions:
// fitting them to examples, keeping them in a small table, and asking them.
//
// A model answers with log odds: above 0 means yes is the likelier answer, and
// Probability turns them into a probability. Fitting is deterministic for a
// seed; asking allocates nothing.
package boost

import (
	"math"
)

// A Model is a sum of trees, all of one depth. The zero Model answers 0 to
// everything. A Model is never changed once it is made.
type Model struct {
	features int // how many numbers describe an example
	depth    int // questions on the way to a leaf, the same for all trees
	bias     float32
	nodes    []node    // per tree 1<<depth - 1 questions as a heap: below i are 2i+1 and 2i+2
	leaves   []float32 // per tree 1<<depth
	stops    []stop    // in ascending order of trees; may be empty
	usual    []usualTree
	scale    float32 // what one step of a usual tree's leaf stands for
}

// An Example is the numbers that describe an example; those behind the model's
// Features aren't looked at.
type Example [maxFeatures]float32

// A node asks whether a feature is above a threshold. A node that asks nothing
// has the threshold +Inf, so that the way goes left.
type node struct {
	threshold float32
	feature   uint32
}

// Features returns how many numbers an example must have.
func (m *Model) Features() int { return m.features }

// Trees returns how many trees the model has.
func (m *Model) Trees() int { return len(m.leaves) >> m.depth }

// A stop is a place between the trees where an answer may be clear already.
type stop struct {
	trees     int     // after so many of them
	low, high float32 // a sum below or above isn't turned any more
}

// afterStop is what the trees behind a stop would add at the least.
const afterStop = 2

// Score returns the log odds that the answer for example x is yes. x must have
// no NaN.
func (m *Model) Score(x *Example) float32 {
	sum, from := m.bias, 0
	for _, s := range m.stops {
		sum += m.part(x, from, s.trees)
		from = s.trees
		switch {
		case sum < s.low:
			return sum - afterStop
		case sum > s.high:
			return sum + afterStop
		}
	}
	return sum + m.part(x, from, m.Trees())
}

// part adds up the answers of the trees from one up to another, for Score.
func (m *Model) part(x *Example, from, to int) float32 {
	if m.usual != nil {
		return float32(sumUsual(m.usual[from:to], x)) * m.scale
	}
	return m.sum(x[:], from, to)
}

// sum adds up the answers of the trees from one up to another.
func (m *Model) sum(x []float32, from, to int) float32 {
	inner := 1<<m.depth - 1
	leaves := m.leaves[from<<m.depth : to<<m.depth]
	sum := float32(0)
	for nodes := m.nodes[from*inner : to*inner]; len(nodes) >= inner && len(leaves) > inner; nodes = nodes[inner:] {
		// The sum over the trees is a chain of dependent additions only; the
		// ways down different trees overlap in the processor, as no branch is
		// taken on the answers.
		i := 0
		for range m.depth {
			n := &nodes[i]
			right := 0
			if x[n.feature] > n.threshold {
				right = 1
			}
			i = 2*i + 1 + right
		}
		sum += leaves[i-inner]
		leaves = leaves[inner+1:]
	}
	return sum
}

// Probability turns log odds into a probability.
func Probability(logOdds float32) float32 {
	return float32(1 / (1 + math.Exp(-float64(logOdds))))
}
