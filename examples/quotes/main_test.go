package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/internal/contract"
)

func TestOffsetsAreThoseOfTheFile(t *testing.T) {
	const path = "../../testdata/kishida.txt"
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	var stdout, stderr bytes.Buffer
	require.Equal(t, 0, run([]string{path}, nil, &stdout, &stderr))

	var l line
	require.NoError(t, json.Unmarshal(stdout.Bytes(), &l))
	assert.Equal(t, path, l.Source)
	schema := contract.Read(t, "../../article/article.schema.json", "quote")
	for _, q := range l.Quotes {
		schema.Holds(t, q)
		if q.Cue.Text != "" {
			assert.Equal(t, q.Cue.Text, string(text[q.Cue.Start:q.Cue.End]))
		}
	}
}

func TestInputs(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "a.txt"), []byte("The dam held."), 0o644))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "b.html"), []byte("not read"), 0o644))
	var stdout, stderr bytes.Buffer
	status := run([]string{dir, "missing.txt", "-"}, strings.NewReader("The wall held."), &stdout, &stderr)
	assert.Equal(t, 1, status)
	lines := strings.Split(strings.TrimSpace(stdout.String()), "\n")
	require.Len(t, lines, 3)
	assert.Contains(t, lines[0], `a.txt","quotes":[]}`)
	assert.Contains(t, lines[1], `"error":"open missing.txt: `)
	assert.Contains(t, lines[2], `{"source":"-","quotes":[]}`)
	assert.Equal(t, 2, run([]string{"-nonsense"}, nil, nil, &stderr))
}
