package body

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestAppendWords(t *testing.T) {
	for _, c := range []struct {
		a, b  string
		words int
	}{
		{"The dam held", "the — DAM, held!", 3},
		{"Élan vital", "élan VITAL", 2},
		{"Die Mühle 3b", "die mühle, 3B", 3},
		{"ダムは", "ダムは", 3},
		{"ダム2基", "ダム2基", 4},
		{"", " \xff—", 0},
	} {
		words := appendWords(nil, c.a)
		assert.Len(t, words, c.words, c.a)
		assert.Equal(t, words, appendWords(nil, c.b), c.a)
	}
	assert.NotEqual(t, appendWords(nil, "dam"), appendWords(nil, "mad"))
}

func TestWordSet(t *testing.T) {
	var s wordSet
	s.fill("The dam, the old dam")
	assert.Equal(t, 3, s.size)
	assert.EqualValues(t, .5, s.overlap(appendWords(nil, "Old dams hold the")))
	assert.EqualValues(t, 0, s.overlap(nil))
	s.fill("…")
	assert.EqualValues(t, 0, s.overlap(appendWords(nil, "dam")), "a text without words")
	s.fill(" ")
	assert.EqualValues(t, -1, s.overlap(appendWords(nil, "dam")), "no text")
}

func TestHashTable(t *testing.T) {
	var h hashTable
	h.reset(2)
	assert.EqualValues(t, 0, h.add(7))
	assert.EqualValues(t, 1, h.add(0))
	assert.EqualValues(t, 0, h.add(7))
	assert.True(t, h.has(0))
	assert.False(t, h.has(7<<32))
	h.reset(2)
	assert.False(t, h.has(7))
}

func TestWordStartOf(t *testing.T) {
	for _, c := range []struct {
		text                        string
		n                           int
		letters, uppers             int
		firstIsUpper, firstIsLetter bool
	}{
		{"dam", 3, 3, 0, false, true},
		{"Dam held", 3, 3, 1, true, true},
		{"reservoirs", 8, 8, 0, false, true},
		{"B52s-", 4, 2, 1, true, true},
		{"3rd", 3, 2, 0, false, false},
		{"a@Z", 1, 1, 0, false, true},
		{"zé", 1, 1, 0, false, true},
		{"A{z[`/:", 1, 1, 1, true, true},
		{"", 0, 0, 0, false, false},
		{"été", 0, 0, 0, false, false},
	} {
		e := wordStartOf(c.text)
		assert.Equal(t, c.n, e.n, c.text)
		assert.EqualValues(t, c.letters, e.count(e.letters), c.text)
		assert.EqualValues(t, c.uppers, e.count(e.uppers), c.text)
		assert.Equal(t, c.firstIsUpper, e.uppers.first(), c.text)
		assert.Equal(t, c.firstIsLetter, e.letters.first(), c.text)
	}
}
