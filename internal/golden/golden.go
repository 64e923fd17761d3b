// Package golden compares a value with the JSON file, or a text with the file,
// that a test expects.
//
// UPDATE_GOLDEN=1 in the environment rewrites the files instead; read that diff
// as code.
package golden

import (
	"bytes"
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

// JSON compares v, indented as JSON, with the file at path.
func JSON(t *testing.T, path string, v any) {
	t.Helper()
	var got bytes.Buffer
	enc := json.NewEncoder(&got)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	require.NoError(t, enc.Encode(v))
	Text(t, path, got.String())
}

// Text compares a text with the file at path.
func Text(t *testing.T, path, got string) {
	t.Helper()
	if os.Getenv("UPDATE_GOLDEN") != "" {
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
		return
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err, "no golden: make it with UPDATE_GOLDEN=1 go test ./...")
	require.Equal(t, string(want), got, "%s differs; if the change is meant, UPDATE_GOLDEN=1 go test ./...", path)
}
