package quote

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// TestCommonWords holds what the table of common words tells against the index,
// for each word of the grammar, in small letters and with a capital.
func TestCommonWords(t *testing.T) {
	v, n := words(), 0
	for _, e := range lexicon.Grammar().Entries {
		for _, s := range append([]string{e.Name}, e.Aliases...) {
			at, ok := v.index.Find(s)
			require.True(t, ok, s)
			for _, text := range []string{s, strings.ToUpper(s[:1]) + s[1:], s + ", and so they said"} {
				p := &reader{text: text, words: v}
				assert.Same(t, v.at(at), p.lookUp(0, len(s)), text)
			}
			if k, ok := lexicon.LowerKey(s); ok && v.place(k.Hash()).key == k {
				n++
			}
		}
	}
	assert.Greater(t, n, 400, "common words")
}
