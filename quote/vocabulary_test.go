package quote

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/scan"
)

// TestRecentWords holds what the recent words tell against the index, for each
// word of the grammar, in small letters and with a capital, looked up twice.
func TestRecentWords(t *testing.T) {
	v := words()
	p := &reader{words: v, recent: new(recentWords)}
	for range 2 {
		for _, e := range lexicon.Grammar().Entries {
			for _, s := range append([]string{e.Name}, e.Aliases...) {
				at, ok := v.index.Find(s)
				require.True(t, ok, s)
				for _, s := range []string{s, strings.ToUpper(s[:1]) + s[1:]} {
					assert.Same(t, v.at(at), lookUpIn(p, s), s)
				}
			}
		}
	}
}

func TestGuessedWords(t *testing.T) {
	p := &reader{words: words(), recent: new(recentWords)}
	for range 2 {
		assert.Same(t, &unknown, lookUpIn(p, "Skelly"), "a name")
		assert.Same(t, &lyWord, lookUpIn(p, "skelly"))
		assert.Same(t, &edWord, lookUpIn(p, "regritted"))
		assert.Same(t, &unknown, lookUpIn(p, "Regritted"))
		assert.Same(t, &unknown, lookUpIn(p, "grit-backed"))
		assert.Same(t, &ingWord, lookUpIn(p, "overembellishing"), "a long word")
	}
}

// lookUpIn looks a text of one word up.
func lookUpIn(p *reader, s string) *word {
	p.text = s
	k, _ := lexicon.LowerKeyAt(s, 0, len(s))
	return p.lookUp(&scan.Token{End: len(s), Key: k, Capital: isCapital(s[0])})
}
