package metrics

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestShingle(t *testing.T) {
	var s Shingle
	s.Add("one two three four five", "one two three four five")
	got, exact := s.Result()
	assert.Equal(t, PRF{1, 1, 1}, got)
	assert.Equal(t, 1.0, exact)

	s.Add("one two three four five", "zero one two three four five") // three shingles, two of them right
	got, exact = s.Result()
	assert.InDelta(t, (1+2.0/3)/2, got.P, 1e-9)
	assert.InDelta(t, 1, got.R, 1e-9)
	assert.Equal(t, 0.5, exact)

	s.Add("alpha", "") // nothing predicted: the page leaves the mean of precision
	got, _ = s.Result()
	assert.InDelta(t, (1+2.0/3)/2, got.P, 1e-9)
	assert.InDelta(t, 2.0/3, got.R, 1e-9)
}

func TestWords(t *testing.T) {
	var w Words
	w.Add("The bridge is closed", "the bridge, the bridge")
	assert.InDelta(t, 0.5, w.Result().P, 1e-9)
	assert.InDelta(t, 0.5, w.Result().R, 1e-9)
}

func TestParagraphs(t *testing.T) {
	var p Paragraphs
	p.Add([]string{"“It’s late,” she said.", "Second."}, []string{`"It's  late," she said.`, "Menu", "Summary"}, []string{"Summary"})
	assert.InDelta(t, 0.5, p.Result().P, 1e-9)
	assert.InDelta(t, 0.5, p.Result().R, 1e-9)
}

func TestParagraphsOfAList(t *testing.T) {
	var p Paragraphs
	p.Add([]string{"• First item", "Second item", "Whole\nlist"}, []string{"First item\nSecond item", "Whole\nlist"}, nil)
	assert.InDelta(t, 1, p.Result().F1, 1e-9)
}
