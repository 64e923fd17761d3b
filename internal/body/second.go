package body

import "strings"

// A Layout is what the second look needs to know of how a page's blocks lie to
// each other. All slices are by block.
type Layout struct {
	Words     []float32
	Prose     []float32 // words of prose, 0 for other blocks
	Linked    []float32
	Heading   []int8
	Signature []int32
	Above     []int32
	Parents   [3][]int32 // the ancestors of parentGroup, by node; -1 for none
	Copies    []int32
}

// secondNames are the features of the second look, behind those of the first.
var secondNames = strings.Fields("p pb1 pb2 pb3 pa1 pa2 pa3 pwindow pbefore5 pafter5 " +
	"pparent1 pparent2 pparent3 gparent1 gparent2 gparent3 palike pabove " +
	"goodbefore goodafter goodtotal sincegood untilgood wordssince wordsuntil lastgoodalike nextgoodalike " +
	"pnextplain pprevplain pheading runlen longgood")

// A mean is a weighted mean in the making.
type mean struct{ sum, weight float32 }

func (m *mean) add(value, weight float32) {
	m.sum += value * weight
	m.weight += weight
}

func (m mean) value() float32 {
	if m.weight == 0 {
		return -1
	}
	return m.sum / m.weight
}

// A second looks at a page's blocks once more, knowing what the first look said
// of each.
type second struct {
	*Layout
	p           []float32
	parents     [3]map[int32]*mean
	alike       map[int32]*mean
	good        []float32 // words of good blocks before each block
	total       float32
	last, next  []int32 // nearest good block before and after; -1
	wordsBefore []float32
	longest     float32
}

// goodWords is the least size of a block that counts as good.
const goodWords = 6

func weightOf(words float32) float32 { return min(words, 40) + .5 }

func newSecond(l *Layout, p []float32) *second {
	n := len(p)
	s := &second{Layout: l, p: p, alike: make(map[int32]*mean), good: make([]float32, n+1), wordsBefore: make([]float32, n+1)}
	s.last, s.next = make([]int32, n), make([]int32, n)
	for k := range s.parents {
		s.parents[k] = make(map[int32]*mean)
	}
	last := int32(-1)
	for i := range p {
		w := weightOf(l.Words[i])
		for k := range s.parents {
			addTo(s.parents[k], l.Parents[k][i], p[i], w)
		}
		addTo(s.alike, l.Signature[i], p[i], w)
		if l.Above[i] != l.Signature[i] {
			addTo(s.alike, l.Above[i], p[i], w)
		}
		s.good[i+1] = s.good[i] + p[i]*l.Words[i]
		s.wordsBefore[i+1] = s.wordsBefore[i] + l.Words[i]
		s.last[i] = last
		if s.isGood(i) {
			last = int32(i)
			s.longest = max(s.longest, l.Words[i])
		}
	}
	s.total = s.good[n]
	next := int32(-1)
	for i := n - 1; i >= 0; i-- {
		s.next[i] = next
		if s.isGood(i) {
			next = int32(i)
		}
	}
	return s
}

func (s *second) isGood(i int) bool { return s.p[i] > .5 && s.Words[i] >= goodWords }

func addTo(means map[int32]*mean, key int32, value, weight float32) {
	m := means[key]
	if m == nil {
		m = new(mean)
		means[key] = m
	}
	m.add(value, weight)
}

// at is the probability of block i; -1 off the page.
func (s *second) at(i int) float32 {
	if i < 0 || i >= len(s.p) {
		return -1
	}
	return s.p[i]
}

// window is the mean probability of the blocks from i to j, both included.
func (s *second) window(i, j, without int) float32 {
	var m mean
	for k := max(0, i); k <= min(j, len(s.p)-1); k++ {
		if k != without {
			m.add(s.p[k], weightOf(s.Words[k]))
		}
	}
	return m.value()
}

// fill writes the features of block i.
func (s *second) fill(i int, x []float32) {
	x[0] = s.p[i]
	for k := range 3 {
		x[1+k], x[4+k] = s.at(i-1-k), s.at(i+1+k)
	}
	x[7] = s.window(i-5, i+5, i)
	x[8], x[9] = s.window(i-5, i-1, -1), s.window(i+1, i+5, -1)
	w := weightOf(s.Words[i])
	for k := range 3 {
		x[10+k], x[13+k] = -1, 0
		if key := s.Parents[k][i]; key >= 0 {
			m := *s.parents[k][key]
			x[13+k] = m.sum
			m.add(s.p[i], -w)
			if m.weight > .1 {
				x[10+k] = m.value()
			}
		}
	}
	own := *s.alike[s.Signature[i]]
	if own.add(s.p[i], -w); own.weight > .1 {
		x[16] = own.value()
	} else {
		x[16] = -1
	}
	x[17] = s.alike[s.Above[i]].value()
	x[18] = s.good[i] / max(1, s.total)
	x[19] = (s.total - s.good[i+1]) / max(1, s.total)
	x[20] = s.total
	s.fillNearest(i, x[21:27])
	x[27], x[28] = s.plain(i, 1), s.plain(i, -1)
	x[29] = s.headingAbove(i)
	x[30] = s.run(i)
	x[31] = s.Words[i] / max(1, s.longest)
}

// fillNearest is about the nearest good blocks.
func (s *second) fillNearest(i int, x []float32) {
	x[0], x[1], x[2], x[3] = far*10, far*10, far*100, far*100
	if l := s.last[i]; l >= 0 {
		x[0] = float32(i - int(l))
		x[2] = s.wordsBefore[i] - s.wordsBefore[l+1]
		x[4] = flag(s.Signature[l] == s.Signature[i]) + flag(s.Parents[0][l] == s.Parents[0][i])
	}
	if n := s.next[i]; n >= 0 {
		x[1] = float32(int(n) - i)
		x[3] = s.wordsBefore[n] - s.wordsBefore[i+1]
		x[5] = flag(s.Signature[n] == s.Signature[i]) + flag(s.Parents[0][n] == s.Parents[0][i])
	}
}

// plain is the probability of the nearest block in a direction that is no
// heading and has some words.
func (s *second) plain(i, step int) float32 {
	for j, k := i+step, 0; j >= 0 && j < len(s.p) && k < 6; j, k = j+step, k+1 {
		if s.Heading[j] == 0 && s.Words[j] >= 4 {
			return s.p[j]
		}
	}
	return -1
}

// headingAbove is the probability of the nearest heading above.
func (s *second) headingAbove(i int) float32 {
	for j, k := i-1, 0; j >= 0 && k < 12; j, k = j-1, k+1 {
		if s.Heading[j] > 0 {
			return s.p[j]
		}
	}
	return -1
}

// run is how many blocks in a row round block i are rather good.
func (s *second) run(i int) float32 {
	n := float32(0)
	for j := i - 1; j >= 0 && s.p[j] > .5 && n < 20; j-- {
		n++
	}
	for j := i + 1; j < len(s.p) && s.p[j] > .5 && n < 40; j++ {
		n++
	}
	return n
}
