package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/internal/contract"
)

// parse runs the program and returns its lines and its exit status.
func parse(t *testing.T, stdin string, args ...string) ([]line, int) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	status := run(args, strings.NewReader(stdin), &stdout, &stderr)
	assert.Empty(t, stderr.String())
	var lines []line
	for dec := json.NewDecoder(&stdout); dec.More(); {
		var l line
		require.NoError(t, dec.Decode(&l))
		lines = append(lines, l)
	}
	return lines, status
}

func TestFiles(t *testing.T) {
	const story = "Dam holds\n\nThe dam above the town held on Sunday, the mayor said.\n"
	dir := t.TempDir()
	write := func(name, content string) {
		path := filepath.Join(dir, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, []byte(content), 0o644))
	}
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	_, err := z.Write([]byte("<h1>Dam holds</h1><p>The dam above the town held."))
	require.NoError(t, err)
	require.NoError(t, z.Close())
	write("b.txt", story)
	write("a/2.html.gz", packed.String())
	write("a/1.txt", "")
	write("a/notes.pdf", "not read")
	write("c.html.gz", "not packed")

	lines, status := parse(t, "", dir, filepath.Join(dir, "missing.txt"))

	assert.Equal(t, 1, status)
	var names []string
	for _, l := range lines {
		name, err := filepath.Rel(dir, l.Source)
		require.NoError(t, err)
		names = append(names, filepath.ToSlash(name))
	}
	require.Equal(t, []string{"a/1.txt", "a/2.html.gz", "b.txt", "c.html.gz", "missing.txt"}, names)
	assert.Contains(t, lines[0].Error, "empty")
	assert.NotNil(t, lines[1].Article)
	assert.Contains(t, lines[2].Article.Text, "The dam above the town held on Sunday")
	assert.Contains(t, lines[3].Error, "gzip")
	assert.Contains(t, lines[4].Error, "no such file")
}

func TestStandardInput(t *testing.T) {
	for _, args := range [][]string{{"-text"}, {"-text", "-"}} {
		lines, status := parse(t, "The dam < the wall held.", args...)
		require.Len(t, lines, 1)
		assert.Equal(t, 0, status)
		assert.Equal(t, "-", lines[0].Source)
		assert.Contains(t, lines[0].Article.Text, "The dam < the wall held.")
	}
}

func TestFoundingArticle(t *testing.T) {
	lines, status := parse(t, "", "../../testdata/kishida.txt")
	require.Len(t, lines, 1)
	assert.Equal(t, 0, status)
	assert.Contains(t, lines[0].Article.Text, "“Our shuttle diplomacy continues.")
	contract.Read(t, "../../article/article.schema.json", "").Holds(t, lines[0].Article)
}

func TestWrongFlag(t *testing.T) {
	var stderr bytes.Buffer
	assert.Equal(t, 2, run([]string{"-nonsense"}, nil, nil, &stderr))
	assert.Contains(t, stderr.String(), "-nonsense")
}
