package markup

import (
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// blockTexts returns the texts that stand between the block borders of a tree,
// each with its white space collapsed. Head, hidden and silent parts are out.
func blockTexts(t *Tree) []string {
	var texts []string
	var sb strings.Builder
	flush := func() {
		if s := strings.Join(strings.Fields(sb.String()), " "); s != "" {
			texts = append(texts, s)
		}
		sb.Reset()
	}
	var walk func(i int)
	walk = func(i int) {
		n := t.Nodes[i]
		if n.Kind == Text {
			sb.WriteString(t.TextOf(i))
			return
		}
		if n.Tag == atom.Title || n.Tag == atom.Template || n.Tag == atom.Select {
			return
		}
		border := closesP(n.Tag) || tablePart(n.Tag) || n.Tag == atom.Br
		if border {
			flush()
		}
		for c := range t.Children(i) {
			walk(c)
		}
		if border {
			flush()
		}
	}
	walk(0)
	flush()
	return texts
}

func parseBoth(t testing.TB, src string) (ours, theirs *Tree, err error) {
	t.Helper()
	doc, err := html.Parse(strings.NewReader(src))
	if err != nil {
		return nil, nil, err
	}
	return Parse(src), FromNode(doc), nil
}

// TestSameBlocks compares the tree with the one of html.Parse: the same blocks
// of text in the same order.
func TestSameBlocks(t *testing.T) {
	for _, c := range outlines {
		t.Run(c.name, func(t *testing.T) {
			ours, theirs, err := parseBoth(t, c.src)
			require.NoError(t, err)
			assert.Equal(t, blockTexts(theirs), blockTexts(ours))
		})
	}
}

// corpusPages calls f with each page of the development corpus.
func corpusPages(t testing.TB, f func(name string, src string)) {
	t.Helper()
	dir := os.Getenv("COPYDESK_CORPORA")
	if dir == "" {
		t.Skip("COPYDESK_CORPORA is not set")
	}
	files, err := filepath.Glob(filepath.Join(dir, "web", "html", "*.html.gz"))
	require.NoError(t, err)
	for _, file := range files {
		f(filepath.Base(file), gunzip(t, file))
	}
}

func gunzip(t testing.TB, file string) string {
	t.Helper()
	f, err := os.Open(file)
	require.NoError(t, err)
	defer f.Close()
	zr, err := gzip.NewReader(f)
	require.NoError(t, err)
	src, err := io.ReadAll(zr)
	require.NoError(t, err)
	return string(src)
}

func TestCorpusSameBlocks(t *testing.T) {
	pages, same := 0, 0
	corpusPages(t, func(name string, src string) {
		ours, theirs, err := parseBoth(t, src)
		if err != nil {
			t.Log(name, err)
			return
		}
		pages++
		a, b := blockTexts(ours), blockTexts(theirs)
		if assert.ObjectsAreEqual(a, b) {
			same++
			return
		}
		for i := range a {
			if i >= len(b) || a[i] != b[i] {
				t.Logf("%s: %d and %d blocks, first difference at %d: %.80q", name, len(a), len(b), i, a[i])
				break
			}
		}
	})
	t.Logf("%d of %d pages have the blocks of html.Parse", same, pages)
	assert.GreaterOrEqual(t, same*100, pages*99)
}
