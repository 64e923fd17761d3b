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
		got, ok := x.FindFold(text[:n])
		require.True(t, ok, text[:n])
		require.Equal(t, n, got)
		if k, ok := LowerKey(text[:n]); ok {
			assert.Equal(t, strings.ToLower(text[:n]), string(k.Append(nil)))
		}
		for _, other := range []string{text[:n] + "\x00", text[:n] + "É"} {
			_, ok = x.FindFold(other)
			assert.False(t, ok, "%q", other)
		}
	}
}

// TestIndexOfLongOnes looks for long strings, which their first bytes tell from
// others, and for such as are short in small letters only.
func TestIndexOfLongOnes(t *testing.T) {
	var x Index
	for n, s := range []string{"written and photographed by", "kilometres", "tekst og fotografier av åse"} {
		require.Equal(t, n, x.Add(s))
	}
	for s, want := range map[string]int{
		"Written and photographed by": 0, "WRITTEN AND PHOTOGRAPHED BY": 0,
		"\u212AILOMETRES": 1, "\u212Ailometres": 1, // the Kelvin sign
		"Tekst og fotografier av Åse": 2, "TEKST OG FOTOGRAFIER AV ÅSE": 2,
	} {
		n, ok := x.FindFold(s)
		require.True(t, ok, s)
		assert.Equal(t, want, n, s)
	}
	for _, s := range []string{
		"written and photographed at", "written and photographed by hand", "written and photo", "Kilometres and more",
		"tekst og fotografier av åke", "The bridge over the Iver is closed until the end of the month", "Ünter der Brücke am Fluss",
	} {
		_, ok := x.FindFold(s)
		assert.False(t, ok, s)
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
	for _, s := range []string{"und", "Und", "UND", "für", "FÜR", "bridge", "", "Straßenbahnhaltestelle", "İ"} {
		assert.Equal(t, table.Find(strings.ToLower(s)), table.FindFold(s), s)
	}
	assert.NotZero(t, table.FindFold("FÜR"))
}
