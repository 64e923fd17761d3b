package main

import (
	"fmt"
	"hash/fnv"
	"math"
	"os"
	"path/filepath"

	"github.com/copydesk/copydesk/internal/body"
	"github.com/copydesk/copydesk/internal/boost"
)

// bins is the number of bins a feature's numbers are cut into.
const bins = 48

// A trainer holds all blocks of all pages as rows.
type trainer struct {
	settings
	files         []*page
	rows          [][]float32
	data          *boost.Data
	label, weight []float32
	page          []int32 // by row
}

func newTrainer(s settings, pages []*page) *trainer {
	t := &trainer{settings: s, files: pages}
	for i, p := range pages {
		p.first = len(t.rows)
		for k := range p.Texts {
			t.rows = append(t.rows, p.Sheet.Rows[k])
			t.label = append(t.label, p.examples[k].label)
			t.weight = append(t.weight, p.examples[k].weight*s.sourceWeight(p))
			t.page = append(t.page, int32(i))
		}
	}
	for f := range dropped(body.Names(), s.drop) {
		for _, row := range t.rows {
			row[f] = 0
		}
	}
	t.data = boost.NewData(t.rows, bins)
	return t
}

// foldOf puts a site into one of n folds.
func foldOf(site string, seed uint64, n int) int {
	h := fnv.New64a()
	fmt.Fprintf(h, "%d %s", seed, site)
	x := h.Sum64()
	x ^= x >> 32
	x *= 0x9E3779B97F4A7C15
	return int(x >> 33 % uint64(n))
}

// teaching returns the rows that teach something, of the pages that want takes.
func (t *trainer) teaching(want func(*page) bool) []int32 {
	var out []int32
	for r, i := range t.page {
		if p := t.files[i]; t.weight[r] > 0 && p.trains() && want(p) {
			out = append(out, int32(r))
		}
	}
	return out
}

// predict writes what m says of the blocks of the pages that want takes.
func (t *trainer) predict(m *boost.Model, p []float32, want func(*page) bool) {
	for _, f := range t.files {
		if want(f) {
			for r := f.first; r < f.first+len(f.Texts); r++ {
				p[r] = boost.Probability(m.Score(t.rows[r]))
			}
		}
	}
}

// crossValidate returns the probability of each row from models that never saw
// its site.
func (t *trainer) crossValidate() []float32 {
	p := make([]float32, len(t.rows))
	for k := range t.folds {
		o := t.boost
		o.Seed = t.seed*100 + uint64(k)
		m := boost.Fit(t.data, t.teaching(func(f *page) bool { return foldOf(f.site, t.seed, t.folds) != k }), t.label, t.weight, o)
		t.predict(m, p, func(f *page) bool { return foldOf(f.site, t.seed, t.folds) == k })
	}
	t.report(p)
	return p
}

// report prints how well p fits the labels.
func (t *trainer) report(p []float32) {
	type sums struct{ loss, weight, hit, got, want float64 }
	by := make(map[string]*sums)
	for r := range p {
		f := t.files[t.page[r]]
		if t.weight[r] == 0 || !f.trains() {
			continue
		}
		s := by[f.truth.Source]
		if s == nil {
			s = new(sums)
			by[f.truth.Source] = s
		}
		y, q, w := float64(t.label[r]), math.Min(math.Max(float64(p[r]), 1e-4), 1-1e-4), float64(t.weight[r])
		s.loss -= w * (y*math.Log(q) + (1-y)*math.Log(1-q))
		s.weight += w
		words := float64(f.Sheet.Words[r-f.first])
		if q > .5 {
			s.got += words
			s.hit += words * y
		}
		s.want += words * y
	}
	for _, source := range []string{"aeb", "wcxb", "fundus"} {
		if s := by[source]; s != nil {
			fmt.Fprintf(os.Stderr, "%s: loss %.4f, words P %.4f R %.4f\n", source, s.loss/s.weight, s.hit/s.got, s.hit/s.want)
		}
	}
}

// sourceWeight is how much more a block of a page weighs for its data set.
func (s *settings) sourceWeight(p *page) float32 {
	switch p.truth.Source {
	case "fundus":
		return float32(s.fundus)
	case "aeb":
		return float32(s.aeb)
	}
	return 1
}

// stops are the numbers of trees after which a clear answer stands.
var stops = []int{16, 32, 64, 128}

// writeWeights fits the models to all pages and writes their tables.
func (t *trainer) writeWeights() error {
	o := t.boost
	o.Seed = t.seed
	m := boost.Fit(t.data, t.teaching(func(*page) bool { return true }), t.label, t.weight, o)
	m.SetStops(t.rows, stops...)
	return writeTable(filepath.Join(t.out, "body.boost"), m)
}

func writeTable(file string, m *boost.Model) error {
	table, err := m.MarshalBinary()
	if err != nil {
		return err
	}
	fmt.Fprintf(os.Stderr, "%s: %d trees, %d bytes\n", file, m.Trees(), len(table))
	return os.WriteFile(file, table, 0o644)
}
