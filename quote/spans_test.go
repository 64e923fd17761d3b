package quote

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestSpansAreWrittenAsPairs(t *testing.T) {
	q := Quote{Kind: Direct, Text: "a b", Spans: Spans{{0, 4}, {14, 18}}}
	out, err := json.Marshal(q)
	require.NoError(t, err)
	assert.Contains(t, string(out), `"spans":[[0,4],[14,18]]`)
	assert.NotContains(t, string(out), `"segments"`)

	var back Quote
	require.NoError(t, json.Unmarshal(out, &back))
	assert.Equal(t, q, back)
	assert.Error(t, json.Unmarshal([]byte(`{"spans":[{"start":0}]}`), &back))
}
