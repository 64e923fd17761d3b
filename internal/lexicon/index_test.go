package lexicon

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestIndex(t *testing.T) {
	var x Index
	_, ok := x.Find("mayor")
	assert.False(t, ok)
	const n = 5000
	for i := range n {
		require.Equal(t, i, x.Add("word"+strconv.Itoa(i)))
	}
	for i := range n {
		got, ok := x.Find("word" + strconv.Itoa(i))
		require.True(t, ok)
		require.Equal(t, i, got)
	}
	assert.Equal(t, 7, x.Add("word7"))
	for _, key := range []string{"", "word", "word5000", "Word1", "word1 "} {
		_, ok := x.Find(key)
		assert.False(t, ok, key)
	}
	assert.Equal(t, n, x.Add(""))
	_, ok = x.Find("")
	assert.True(t, ok)
}

func TestIndexOfAnyLength(t *testing.T) {
	var x Index
	const text = "Associated Press @[`{z"
	for n := range len(text) {
		require.Equal(t, n, x.Add(strings.ToLower(text[:n])))
	}
	for n := range len(text) {
		got, ok := x.findFold(text[:n])
		require.True(t, ok, text[:n])
		require.Equal(t, n, got)
		if k, ok := LowerKey(text[:n]); ok {
			assert.Equal(t, strings.ToLower(text[:n]), string(k.Append(nil)))
		}
		for _, other := range []string{text[:n] + "\x00", text[:n] + "É"} {
			_, ok = x.findFold(other)
			assert.False(t, ok, "%q", other)
		}
	}
}

// TestLittleWords finds words with or without a capital in front; each must be
// short, since others aren't looked for.
func TestLittleWords(t *testing.T) {
	table := LittleWords()
	assert.LessOrEqual(t, table.longest, maxKey)
	for i, e := range Languages().Entries {
		for _, s := range append([]string{e.Name}, e.Aliases...) {
			assert.NotZero(t, table.Find(s)&(1<<i), s)
		}
	}
	assert.Equal(t, table.Find("und"), table.Find("Und"))
	assert.Zero(t, table.Find("UND"))
	assert.Zero(t, table.Find("bridge"))
}
