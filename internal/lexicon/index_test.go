package lexicon

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestIndex(t *testing.T) {
	var x Index
	_, ok := x.Find([]byte("mayor"))
	assert.False(t, ok)
	const n = 5000
	for i := range n {
		require.Equal(t, i, x.Add("word"+strconv.Itoa(i)))
	}
	for i := range n {
		got, ok := x.Find([]byte("word" + strconv.Itoa(i)))
		require.True(t, ok)
		require.Equal(t, i, got)
	}
	assert.Equal(t, 7, x.Add("word7"))
	for _, key := range []string{"", "word", "word5000", "Word1", "word1 "} {
		_, ok := x.Find([]byte(key))
		assert.False(t, ok, key)
	}
	assert.Equal(t, n, x.Add(""))
	_, ok = x.Find(nil)
	assert.True(t, ok)
}
