package main

import (
	"encoding/binary"
	"fmt"
	"hash/fnv"
	"math"
	"os"
	"path/filepath"
	"slices"

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
	first, _ := body.Names()
	for f := range dropped(first, s.drop) {
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

// crossFit returns what models that never saw a page's site say of its blocks.
// data are the rows to fit and rows the same as numbers.
func (t *trainer) crossFit(data *boost.Data, rows [][]float32, o boost.Options, seed uint64, n int, among func(*page) bool) []float32 {
	p := make([]float32, len(t.rows))
	for k := range n {
		in := t.teaching(func(f *page) bool { return among(f) && foldOf(f.site, seed, n) != k })
		o.Seed = seed*100 + uint64(k)
		m := boost.Fit(data, in, t.label, t.weight, o)
		t.predict(m, rows, p, func(f *page) bool { return among(f) && foldOf(f.site, seed, n) == k })
	}
	return p
}

func (t *trainer) predict(m *boost.Model, rows [][]float32, p []float32, want func(*page) bool) {
	for _, f := range t.files {
		if want(f) {
			for r := f.first; r < f.first+len(f.Texts); r++ {
				p[r] = boost.Probability(m.Score(rows[r]))
			}
		}
	}
}

func all(*page) bool { return true }

// crossValidate returns the probability of each row from models that never saw
// its site.
func (t *trainer) crossValidate() []float32 {
	first := t.firstLook()
	t.report("first look", first)
	if t.second.Trees == 0 {
		return first
	}
	if !t.nested {
		rows := t.secondRows(first)
		t.spare(first)
		t.report("first look, rest", first)
		p := t.crossFit(boost.NewData(rows, bins), rows, t.second, t.seed, t.folds, all)
		for r := range p {
			if float64(first[r]) < t.certain {
				p[r] = first[r]
			}
		}
		t.report("second look", p)
		return p
	}
	p := make([]float32, len(t.rows))
	for k := range t.folds {
		outside := func(f *page) bool { return foldOf(f.site, t.seed, t.folds) != k }
		inside := func(f *page) bool { return !outside(f) }
		in := t.crossFit(t.data, t.rows, t.first, t.seed+1000, t.folds-1, outside)
		for r := range in {
			if inside(t.files[t.page[r]]) {
				in[r] = first[r]
			}
		}
		rows := t.secondRows(in)
		o := t.second
		o.Seed = t.seed*100 + uint64(k)
		m := boost.Fit(boost.NewData(rows, bins), t.teaching(outside), t.label, t.weight, o)
		t.predict(m, rows, p, inside)
	}
	t.report("second look, nested", p)
	return p
}

// secondRows are the rows of the second look.
func (t *trainer) secondRows(p []float32) [][]float32 {
	rows := make([][]float32, 0, len(t.rows))
	for _, f := range t.files {
		added := f.Sheet.Layout.Second(p[f.first : f.first+len(f.Texts)])
		for k := range added {
			rows = append(rows, slices.Concat(t.rows[f.first+k], added[k]))
		}
	}
	return rows
}

// report prints how well p fits the labels.
func (t *trainer) report(name string, p []float32) {
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
		words := float64(f.Sheet.Layout.Words[r-f.first])
		if q > .5 {
			s.got += words
			s.hit += words * y
		}
		s.want += words * y
	}
	for _, source := range []string{"aeb", "wcxb", "fundus"} {
		if s := by[source]; s != nil {
			fmt.Fprintf(os.Stderr, "%s %s: loss %.4f, words P %.4f R %.4f\n", name, source, s.loss/s.weight, s.hit/s.got, s.hit/s.want)
		}
	}
}

// firstLook is the cross-fitted first look, from a file where there is one.
func (t *trainer) firstLook() []float32 {
	if src, err := os.ReadFile(t.saved); err == nil && len(src) == 4*len(t.rows) {
		p := make([]float32, len(t.rows))
		binary.Decode(src, binary.LittleEndian, p)
		return p
	}
	p := t.crossFit(t.data, t.rows, t.first, t.seed, t.folds, all)
	if t.saved != "" {
		src, _ := binary.Append(nil, binary.LittleEndian, p)
		os.WriteFile(t.saved, src, 0o644)
	}
	return p
}

// spare takes the rows that the first look is certain of out of the second.
func (t *trainer) spare(first []float32) {
	t.weight = slices.Clone(t.weight)
	n := 0
	for r := range first {
		if float64(first[r]) < t.certain {
			t.weight[r] = 0
			n++
		}
	}
	fmt.Fprintf(os.Stderr, "second look spared for %d of %d blocks\n", n, len(first))
}

// sourceWeight is how much more a block of a page weighs for its data set.
func (s *settings) sourceWeight(p *page) float32 {
	switch p.truth.Source {
	case "fundus":
		return float32(s.boostFundus)
	case "aeb":
		return float32(s.boostAEB)
	}
	return 1
}

// writeWeights fits the models to all pages and writes their tables.
func (t *trainer) writeWeights() error {
	o := t.first
	o.Seed = t.seed
	m := boost.Fit(t.data, t.teaching(all), t.label, t.weight, o)
	return writeTable(filepath.Join(t.out, "first.boost"), m)
}

func writeTable(file string, m *boost.Model) error {
	table, err := m.MarshalBinary()
	if err != nil {
		return err
	}
	fmt.Fprintf(os.Stderr, "%s: %d trees, %d bytes\n", file, m.Trees(), len(table))
	return os.WriteFile(file, table, 0o644)
}
