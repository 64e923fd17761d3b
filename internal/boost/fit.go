package boost

import (
	"math"
	"math/rand/v2"
	"sync"
)

// Options are the settings of Fit. A zero field takes the default named beside
// it.
type Options struct {
	Trees   int     // 120
	Depth   int     // 5
	Rate    float64 // .12: the share of each tree's answer that is believed
	Rows    float64 // .5: the share of examples a tree sees
	Columns float64 // .5: the share of features a tree sees
	Lambda  float64 // 2: pulls leaves with few examples to 0
	Least   float64 // 2: the least weight of evidence in a leaf
	Seed    uint64
	Workers int // goroutines; 1. Their number doesn't change the result.
}

// withDefaults returns the options with the defaults in the place of zeros.
func (o Options) withDefaults() Options {
	set := func(v *float64, d float64) {
		if *v == 0 {
			*v = d
		}
	}
	set(&o.Rate, .12)
	set(&o.Rows, .5)
	set(&o.Columns, .5)
	set(&o.Lambda, 2)
	set(&o.Least, 2)
	o.Workers = max(1, o.Workers)
	if o.Trees == 0 {
		o.Trees = 120
	}
	if o.Depth == 0 {
		o.Depth = 5
	}
	return o
}

// Fit makes a model from the examples of d at the given rows, with a label
// between 0 and 1 and a weight for each row of d.
// It is gradient boosting of the logistic loss: each tree answers what those before it got
// wrong.
func Fit(d *Data, rows []int32, label, weight []float32, options Options) *Model {
	o := options.withDefaults()
	m := &Model{features: len(d.bins), depth: o.Depth, bias: bias(rows, label, weight)}
	f := fitter{
		Options: o, data: d, model: m,
		random: rand.New(rand.NewPCG(o.Seed, 0x5eed)),
		score:  make([]float32, d.rows),
		slope:  make([]slope, d.rows),
	}
	for _, r := range rows {
		f.score[r] = m.bias
	}
	for range o.Trees {
		for _, r := range rows {
			p := 1 / (1 + math.Exp(-float64(f.score[r])))
			w := float64(weight[r])
			f.slope[r] = slope{float32(w * (p - float64(label[r]))), float32(w * p * (1 - p))}
		}
		f.tree(rows)
	}
	return m
}

// bias returns the log odds of yes over all examples.
// Two examples are added, one of them a yes, so that it is finite.
func bias(rows []int32, label, weight []float32) float32 {
	yes, all := 1.0, 2.0
	for _, r := range rows {
		yes += float64(weight[r] * label[r])
		all += float64(weight[r])
	}
	return float32(math.Log(yes / (all - yes)))
}

// A slope is the first and second derivative of an example's loss.
type slope struct{ g, h float32 }

// A total is a sum of slopes.
type total struct{ g, h float64 }

// minus returns what is left of t without u.
func (t total) minus(u total) total { return total{t.g - u.g, t.h - u.h} }

// A fitter grows the trees of one model, one after another.
type fitter struct {
	Options
	data    *Data
	model   *Model
	random  *rand.Rand
	score   []float32
	slope   []slope
	scale   float64 // a row whose slopes are as large is drawn for sure
	columns []int
	rows    []int32 // the tree's examples, those of a node side by side
	swap    []int32
}

// A branch is a node under construction.
type branch struct {
	from, to int // its examples in fitter.rows
	sum      total
	hist     [][]total // per column of the tree and bin; nil until needed
	node     int       // index in the heap
}

// A split is the best question at a branch.
type split struct {
	gain        float64
	column, bin int
}

// tree grows one tree, adds it to the model and moves the scores of all rows.
func (f *fitter) tree(all []int32) {
	f.sample(all)
	inner := 1<<f.Depth - 1
	bins := make([]int, inner) // each question as a bin, -1 for none
	features := make([]int, inner)
	leaves := make([]float32, inner+1)
	for i := range bins {
		bins[i] = -1
	}
	level := []branch{{to: len(f.rows)}}
	level[0].hist = f.histogram(level[0])
	level[0].sum = sum(level[0].hist)
	for depth := range f.Depth {
		var next []branch
		for _, b := range level {
			s := f.best(b)
			if s.gain <= 0 {
				f.settle(b, depth, leaves)
				continue
			}
			features[b.node], bins[b.node] = f.columns[s.column], s.bin
			left, right := f.part(b, s)
			if depth+1 < f.Depth {
				f.share(b, &left, &right)
			}
			next = append(next, left, right)
		}
		level = next
	}
	for _, b := range level {
		f.settle(b, f.Depth, leaves)
	}
	f.keep(all, features, bins, leaves)
}

// sample draws the tree's rows and columns. A row is drawn the likelier the
// more it has to teach, and counts the more the less likely it was drawn, so
// that the sums stay what they would be over all rows: Ibragimov and Gusev,
// Minimal Variance Sampling in Stochastic Gradient Boosting, 2019.
func (f *fitter) sample(all []int32) {
	f.rows = f.rows[:0]
	want := f.Rows * float64(len(all))
	if f.scale == 0 {
		f.scale = 1
		for range 20 {
			expected := 0.0
			for _, r := range all {
				expected += f.chance(r)
			}
			f.scale *= expected / want
		}
	}
	expected := 0.0
	for _, r := range all {
		p := f.chance(r)
		expected += p
		if f.random.Float64() < p {
			f.rows = append(f.rows, r)
			s := &f.slope[r]
			s.g, s.h = s.g/float32(p), s.h/float32(p)
		}
	}
	f.scale *= expected / want // for the next tree, whose slopes are much the same
	f.swap = append(f.swap[:0], f.rows...)
	n := len(f.data.bins)
	f.columns = f.random.Perm(n)[:max(1, int(float64(n)*f.Columns))]
}

// chance is how likely row r is drawn.
func (f *fitter) chance(r int32) float64 {
	s := f.slope[r]
	return min(1, math.Sqrt(float64(s.g*s.g+s.h*s.h))/f.scale)
}

// histogram sums the slopes of a branch's examples by column and bin.
func (f *fitter) histogram(b branch) [][]total {
	hist := make([][]total, len(f.columns))
	rows := f.rows[b.from:b.to]
	f.parallel(len(f.columns), func(c int) {
		col := f.data.bins[f.columns[c]]
		h := make([]total, len(f.data.edges[f.columns[c]])+1)
		for _, r := range rows {
			s, t := f.slope[r], &h[col[r]]
			t.g += float64(s.g)
			t.h += float64(s.h)
		}
		hist[c] = h
	})
	return hist
}

// parallel calls do for 0 to n-1.
func (f *fitter) parallel(n int, do func(int)) {
	if f.Workers == 1 {
		for i := range n {
			do(i)
		}
		return
	}
	var wg sync.WaitGroup
	for w := range f.Workers {
		wg.Go(func() {
			for i := w; i < n; i += f.Workers {
				do(i)
			}
		})
	}
	wg.Wait()
}

// sum adds up the slopes of all examples of a branch: each is in one bin of each column.
func sum(hist [][]total) total {
	var t total
	for _, bin := range hist[0] {
		t.g += bin.g
		t.h += bin.h
	}
	return t
}

// best finds the question that lowers the loss most.
// Its gain is 0 where none lowers it, or all leave too little evidence on a side.
func (f *fitter) best(b branch) split {
	var s split
	own := b.sum.g * b.sum.g / (b.sum.h + f.Lambda)
	for c, hist := range b.hist {
		var left total
		for bin := range len(hist) - 1 {
			left.g += hist[bin].g
			left.h += hist[bin].h
			right := b.sum.minus(left)
			if left.h < f.Least || right.h < f.Least {
				continue
			}
			gain := left.g*left.g/(left.h+f.Lambda) + right.g*right.g/(right.h+f.Lambda) - own
			if gain > s.gain+1e-9 {
				s = split{gain, c, bin}
			}
		}
	}
	return s
}

// part divides a branch's examples by the answer, in their order.
func (f *fitter) part(b branch, s split) (left, right branch) {
	col := f.data.bins[f.columns[s.column]]
	at, end := b.from, 0
	for _, r := range f.rows[b.from:b.to] {
		if int(col[r]) <= s.bin {
			f.rows[at] = r
			at++
		} else {
			f.swap[end] = r
			end++
		}
	}
	copy(f.rows[at:b.to], f.swap[:end])
	left = branch{from: b.from, to: at, node: 2*b.node + 1}
	right = branch{from: at, to: b.to, node: 2*b.node + 2}
	for bin := range s.bin + 1 {
		left.sum.g += b.hist[s.column][bin].g
		left.sum.h += b.hist[s.column][bin].h
	}
	right.sum = b.sum.minus(left.sum)
	return left, right
}

// share gives both halves of b their histograms: the smaller one is counted,
// the other is what remains of b's.
func (f *fitter) share(b branch, left, right *branch) {
	small, large := left, right
	if large.to-large.from < small.to-small.from {
		small, large = large, small
	}
	small.hist = f.histogram(*small)
	large.hist = b.hist
	for c := range large.hist {
		for i, t := range small.hist[c] {
			large.hist[c][i] = large.hist[c][i].minus(t)
		}
	}
}

// settle writes the answer of a branch at the given depth into all leaves below
// it.
// That is a step of Newton's method, as long as Rate says.
func (f *fitter) settle(b branch, depth int, leaves []float32) {
	value := float32(-f.Rate * b.sum.g / (b.sum.h + f.Lambda))
	width := 1 << (f.Depth - depth)
	first := (b.node - (1<<depth - 1)) * width
	for i := range width {
		leaves[first+i] = value
	}
}

// keep appends the tree to the model and adds its answers to the scores.
// Examples that the tree wasn't grown from are scored too.
func (f *fitter) keep(all []int32, features, bins []int, leaves []float32) {
	for i, bin := range bins {
		n := node{feature: uint32(features[i]), threshold: float32(math.Inf(1))}
		if bin >= 0 {
			n.threshold = f.data.edges[features[i]][bin]
		}
		f.model.nodes = append(f.model.nodes, n)
	}
	f.model.leaves = append(f.model.leaves, leaves...)
	inner := len(bins)
	for _, r := range all {
		i := 0
		for i < inner {
			if bins[i] >= 0 && int(f.data.bins[features[i]][r]) > bins[i] {
				i = 2*i + 2
			} else {
				i = 2*i + 1
			}
		}
		f.score[r] += leaves[i-inner]
	}
}
