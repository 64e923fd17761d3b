package quote

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/internal/golden"
)

func FuzzFind(f *testing.F) {
	for _, seed := range []string{
		"“It is late,” Reyes said. “We go home.”", "“", "'''", "\"a\" \"", "he said he said", "Reyes:\n\n“Go.”",
		"— Va, dit-il.", "told told told that", "according to", "\xff“\xfe said", "a\u00a0said\u00a0“b”", "( ( ( said",
		"The bridge, Reyes, who said, said, will close.", "„a“ «b» »c« 「d」",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		quotes := Find(text)
		laws(t, text, quotes)
		src, err := json.Marshal(quotes)
		require.NoError(t, err)
		var back []Quote
		require.NoError(t, json.Unmarshal(src, &back))
		again, err := json.Marshal(back)
		require.NoError(t, err)
		require.JSONEq(t, string(src), string(again))
	})
}

// TestLinear holds that hostile text costs about as much a byte when there is
// more of it.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	for _, unit := range []string{
		`"`, `" `, "“", "“a ", "‘", "‘a ", "he said ", "said ", "said, ", "Reyes, ", "who said, ", "(", "a “b” and ",
		"and said ", "according to ", "told X ", "“a” said b, ", "-", "selon X ", "dit que ", "sagte er, ", "a-t-il ", "…", "Hale Reyes ", "he said.\n",
	} {
		small, large := strings.Repeat(unit, 15_000/len(unit)), strings.Repeat(unit, 120_000/len(unit))
		a, b := cost(small), cost(large)
		require.Less(t, b, 40*a+200*time.Millisecond, "%q: %v for 15 kB, %v for 120 kB", unit, a, b)
	}
}

func cost(text string) time.Duration {
	best := time.Hour
	for range 2 {
		start := time.Now()
		Find(text)
		best = min(best, time.Since(start))
	}
	return best
}

// TestGoldens holds the quotations of the texts in testdata/quote, a news story
// in each language, against the goldens beside them.
func TestGoldens(t *testing.T) {
	files, err := filepath.Glob("../testdata/quote/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			text, err := os.ReadFile(file)
			require.NoError(t, err)
			quotes := Find(string(text))
			laws(t, string(text), quotes)
			golden.JSON(t, file+".golden.json", quotes)
		})
	}
}

func TestFoundingArticle(t *testing.T) {
	text, err := os.ReadFile("../testdata/kishida.txt")
	require.NoError(t, err)
	quotes := Find(string(text))
	laws(t, string(text), quotes)
	golden.JSON(t, "../testdata/quote/kishida.golden.json", quotes)
}
