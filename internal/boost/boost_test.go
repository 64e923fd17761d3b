package boost

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// rings are points in a square; those between two circles round the middle are
// labelled 1. The third feature is noise, the fourth a constant.
func rings(n int, seed uint64) (rows [][]float32, label, weight []float32, all []int32) {
	random := rand.New(rand.NewPCG(seed, 1))
	for i := range n {
		x, y := 2*random.Float32()-1, 2*random.Float32()-1
		r := math.Hypot(float64(x), float64(y))
		l := float32(0)
		if .3 < r && r < .8 {
			l = 1
		}
		rows = append(rows, []float32{x, y, random.Float32(), 7})
		label, weight, all = append(label, l), append(weight, 1), append(all, int32(i))
	}
	return rows, label, weight, all
}

func example(row []float32) *Example {
	x := new(Example)
	copy(x[:], row)
	return x
}

func accuracy(m *Model, rows [][]float32, label []float32) float64 {
	right := 0
	for i, x := range rows {
		if (m.Score(example(x)) > 0) == (label[i] > .5) {
			right++
		}
	}
	return float64(right) / float64(len(rows))
}

func TestFitLearnsRings(t *testing.T) {
	rows, label, weight, all := rings(4000, 1)
	m := Fit(NewData(rows, 48), all, label, weight, Options{Trees: 80, Columns: 1, Seed: 3})
	assert.Equal(t, 80, m.Trees())
	assert.Equal(t, 4, m.Features())
	test, want, _, _ := rings(2000, 2)
	assert.Greater(t, accuracy(m, test, want), .95)
}

func TestFitIsDeterministic(t *testing.T) {
	rows, label, weight, all := rings(1000, 1)
	d := NewData(rows, 32)
	first := Fit(d, all, label, weight, Options{Trees: 10, Seed: 5})
	assert.Equal(t, first, Fit(d, all, label, weight, Options{Trees: 10, Seed: 5, Workers: 3}))
	assert.NotEqual(t, first, Fit(d, all, label, weight, Options{Trees: 10, Seed: 6}))
}

func TestFitSeesOnlyItsRows(t *testing.T) {
	rows, label, weight, all := rings(1000, 1)
	some := all[:500]
	d := NewData(rows, 32)
	before := Fit(d, some, label, weight, Options{Trees: 5})
	for i := 500; i < 1000; i++ {
		label[i] = 1 - label[i]
	}
	assert.Equal(t, before, Fit(d, some, label, weight, Options{Trees: 5}))
}

func TestFitOneSided(t *testing.T) {
	rows, _, weight, all := rings(50, 1)
	m := Fit(NewData(rows, 8), all, make([]float32, 50), weight, Options{Trees: 3})
	assert.Less(t, m.Score(example(rows[0])), float32(0))
}

func TestTableRoundTrip(t *testing.T) {
	rows, label, weight, all := rings(1000, 1)
	m := Fit(NewData(rows, 48), all, label, weight, Options{Trees: 20, Depth: 4})
	table, err := m.MarshalBinary()
	require.NoError(t, err)
	var got Model
	require.NoError(t, got.UnmarshalBinary(table))
	assert.Equal(t, m.nodes, got.nodes)
	for _, x := range rows {
		assert.InDelta(t, m.Score(example(x)), got.Score(example(x)), .01)
	}
	again, err := got.MarshalBinary()
	require.NoError(t, err)
	assert.Equal(t, table, again)
}

// Trees of the usual depth have a way of their own.
func TestUsualDepth(t *testing.T) {
	rows, label, weight, all := rings(1000, 1)
	for _, depth := range []int{usualDepth, usualDepth - 1} {
		table, err := Fit(NewData(rows, 48), all, label, weight, Options{Trees: 20, Depth: depth}).MarshalBinary()
		require.NoError(t, err)
		var m Model
		require.NoError(t, m.UnmarshalBinary(table))
		assert.Equal(t, depth == usualDepth, m.usual != nil)
		for _, x := range rows {
			assert.InDelta(t, m.Course(x, nil)[0], m.Score(example(x)), 1e-5)
		}
	}
}

func TestStops(t *testing.T) {
	rows, label, weight, all := rings(4000, 1)
	m := Fit(NewData(rows, 48), all, label, weight, Options{Trees: 80, Columns: 1})
	whole := make([]float32, len(rows))
	for i, x := range rows {
		whole[i] = m.Score(example(x))
	}
	stops := []int{20, 40}
	courses := make([][]float32, len(rows))
	for i, x := range rows {
		courses[i] = m.Course(x, stops)
		require.InDelta(t, whole[i], courses[i][2], 1e-4)
	}
	m.SetStops(courses, stops)
	require.Len(t, m.stops, 2)
	turned := 0
	for i, x := range rows {
		score, trees := m.ScoreOf(courses[i])
		require.InDelta(t, m.Score(example(x)), score, 1e-4)
		require.Contains(t, []int{20, 40, 80}, trees)
		if (m.Score(example(x)) > 0) != (whole[i] > 0) {
			turned++
		}
	}
	assert.LessOrEqual(t, turned, 8)
	table, err := m.MarshalBinary()
	require.NoError(t, err)
	var got Model
	require.NoError(t, got.UnmarshalBinary(table))
	assert.Equal(t, m.stops, got.stops)
}

func TestTableRejects(t *testing.T) {
	rows, label, weight, all := rings(100, 1)
	table, err := Fit(NewData(rows, 8), all, label, weight, Options{Trees: 2}).MarshalBinary()
	require.NoError(t, err)
	var m Model
	for name, b := range map[string][]byte{
		"nothing":        nil,
		"other bytes":    []byte("GIF89a, a picture and not a model"),
		"cut short":      table[:len(table)-1],
		"too long":       append(table[:len(table):len(table)], 0),
		"the head alone": table[:headBytes],
	} {
		assert.ErrorIs(t, m.UnmarshalBinary(b), ErrTable, name)
	}
}

func TestZeroModel(t *testing.T) {
	var m Model
	assert.Zero(t, m.Score(new(Example)))
	assert.Zero(t, m.Trees())
}

func TestProbability(t *testing.T) {
	assert.InDelta(t, .5, Probability(0), 1e-6)
	assert.InDelta(t, .88, Probability(2), .01)
	assert.InDelta(t, 0, Probability(-100), 1e-6)
}

func TestScoreAllocatesNothing(t *testing.T) {
	rows, label, weight, all := rings(200, 1)
	m := Fit(NewData(rows, 8), all, label, weight, Options{Trees: 5})
	x := example(rows[0])
	assert.Zero(t, testing.AllocsPerRun(100, func() { m.Score(x) }))
}

// FuzzUnmarshal: no table, however broken, makes decoding or asking panic.
func FuzzUnmarshal(f *testing.F) {
	rows, label, weight, all := rings(100, 1)
	table, err := Fit(NewData(rows, 8), all, label, weight, Options{Trees: 2, Depth: 2}).MarshalBinary()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(table)
	f.Add(table[:20])
	f.Fuzz(func(t *testing.T, b []byte) {
		var m Model
		if m.UnmarshalBinary(b) == nil {
			m.Score(new(Example))
		}
	})
}

func BenchmarkScore(b *testing.B) {
	rows, label, weight, all := rings(2000, 1)
	m := Fit(NewData(rows, 48), all, label, weight, Options{Trees: 120})
	for i := 0; b.Loop(); i++ {
		m.Score(example(rows[i%len(rows)]))
	}
}
