package quote

import (
	"encoding/json"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestResultsOutliveReaders holds that quotations stay as they are, and are the
// same, while readers pass from text to text.
func TestResultsOutliveReaders(t *testing.T) {
	texts := []string{
		newsText, strings.Repeat(newsText, 3), "“Not in May,” Ana Sol said. “Not ever.”", "No one spoke.", "",
		"« Il est tard », a déclaré la maire, et la ville attend que le pont soit ouvert à tous dans le centre.",
		strings.Repeat("“x,” he said. ", 6000),
	}
	var want []string
	for _, text := range texts {
		want = append(want, jsonOf(t, Find(text)))
	}
	var group sync.WaitGroup
	for n := range 4 {
		group.Go(func() {
			var found [][]Quote
			for i := range texts {
				found = append(found, Find(texts[(i+n)%len(texts)]))
			}
			for i, quotes := range found {
				assert.Equal(t, want[(i+n)%len(texts)], jsonOf(t, quotes))
			}
		})
	}
	group.Wait()
}

func jsonOf(t *testing.T, quotes []Quote) string {
	src, err := json.Marshal(quotes)
	require.NoError(t, err)
	return string(src)
}

// TestCutField holds the fields against those of the standard library.
func TestCutField(t *testing.T) {
	for _, text := range []string{
		"", " ", "a", "Council Votes", "  Mayor\u00a0Sol: \u201cNo\u201d\u3000again ", "caf\xc3\u2003\x1f \x85é\t\v\n", "été\u0085 à",
	} {
		var got []string
		for rest := text; rest != ""; {
			var w string
			if w, rest = cutField(rest); w != "" {
				got = append(got, w)
			}
		}
		assert.Equal(t, strings.Join(strings.Fields(text), "|"), strings.Join(got, "|"), "%q", text)
	}
}
