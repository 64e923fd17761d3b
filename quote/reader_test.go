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
