package article_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/article"
)

// roundTrip writes a as JSON, reads that back, and checks that both print the
// same bytes.
func roundTrip(t testing.TB, a *article.Article) {
	t.Helper()
	first, err := json.Marshal(a)
	require.NoError(t, err)
	var back article.Article
	require.NoError(t, json.Unmarshal(first, &back))
	second, err := json.Marshal(&back)
	require.NoError(t, err)
	assert.Equal(t, string(first), string(second))
}
