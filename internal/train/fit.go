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
	page          []int32     // by row
	courses       [][]float32 // by row, of models that never saw its site
	last          *boost.Model
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

// crossValidate returns the probability of each row from models that never saw
// its site, with the stops that hold for such rows.
func (t *trainer) crossValidate() []float32 {
	t.courses = make([][]float32, len(t.rows))
	for k := range t.folds {
		o := t.boost
		o.Seed = t.seed*100 + uint64(k)
		m := boost.Fit(t.data, t.teaching(func(f *page) bool { return foldOf(f.site, t.seed, t.folds) != k }), t.label, t.weight, o)
		for _, f := range t.files {
			if foldOf(f.site, t.seed, t.folds) == k {
				for r := f.first; r < f.first+len(f.Texts); r++ {
					t.courses[r] = m.Course(t.rows[r], stops)
				}
			}
		}
		t.last = m
	}
	t.last.SetStops(t.courses, stops)
	p := make([]float32, len(t.rows))
	asked, turned := 0, 0
	for r, course := range t.courses {
		score, trees := t.last.ScoreOf(course)
		p[r] = boost.Probability(score)
		asked += trees
		if (score > 0) != (course[len(stops)] > 0) {
			turned++
		}
	}
	fmt.Fprintf(os.Stderr, "%.0f trees a block; stops turn %d of %d blocks\n", float64(asked)/float64(len(p)), turned, len(p))
	t.report(p)
	return p
}

// report prints how well p fits the labels.
func (t *trainer) report(p []float32) {
	type sums struct{ loss, weight, hit, got, want, f1, pages float64 }
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
	for _, f := range t.files {
		if s := by[f.truth.Source]; s != nil && f.trains() {
			s.f1 += t.pageF1(f, p)
			s.pages++
		}
	}
	for _, source := range []string{"aeb", "wcxb", "fundus"} {
		if s := by[source]; s != nil {
			fmt.Fprintf(os.Stderr, "%s: loss %.4f, words P %.4f R %.4f, F1 a page %.4f\n", source, s.loss/s.weight, s.hit/s.got, s.hit/s.want, s.f1/s.pages)
		}
	}
}

// pageF1 is how well p tells the words of a page's body by the labels.
func (t *trainer) pageF1(f *page, p []float32) float64 {
	var hit, got, want float64
	for k, words := range f.Sheet.Words {
		y, w := float64(t.label[f.first+k]), float64(words)
		want += w * y
		if p[f.first+k] > .5 {
			got += w
			hit += w * y
		}
	}
	if got+want == 0 {
		return 1
	}
	return 2 * hit / (got + want)
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
	if t.courses == nil {
		t.crossValidate()
	}
	m.SetStops(t.courses, stops)
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
