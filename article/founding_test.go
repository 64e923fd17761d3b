package article_test

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/caption"
	"github.com/copydesk/copydesk/internal/golden"
)

// inputs lists the pages and texts in testdata.
func inputs(t testing.TB) []string {
	t.Helper()
	var all []string
	for _, pattern := range []string{"../testdata/*.html", "../testdata/*.txt", "../testdata/wire/*.txt"} {
		paths, err := filepath.Glob(pattern)
		require.NoError(t, err)
		all = append(all, paths...)
	}
	require.NotEmpty(t, all)
	return all
}

// parserFor is the entry point for a file of that name.
func parserFor(path string) func(io.Reader) (*article.Article, error) {
	if strings.HasSuffix(path, ".txt") {
		return article.ParseText
	}
	return article.Parse
}

// parseFile reads a page or a text, by its name.
func parseFile(t testing.TB, path string) *article.Article {
	t.Helper()
	f, err := os.Open(path)
	require.NoError(t, err)
	defer f.Close()
	a, err := parserFor(path)(f)
	require.NoError(t, err, path)
	return a
}

// TestGoldens holds each page and text of testdata against its golden. The
// goldens of wire stories are about their form and leave quotations out.
func TestGoldens(t *testing.T) {
	for _, path := range inputs(t) {
		t.Run(path, func(t *testing.T) {
			a := parseFile(t, path)
			laws(t, a)
			if strings.Contains(path, "/wire/") {
				a.Quotes = nil
			}
			golden.JSON(t, path+".golden.json", a)
		})
	}
}

// TestPageAndTextAgree: a story is the same, printed on a page or copied off it.
// A page knows more of its links and pictures.
func TestPageAndTextAgree(t *testing.T) {
	page, text := parseFile(t, "../testdata/kishida.html"), parseFile(t, "../testdata/kishida.txt")
	for _, a := range []*article.Article{page, text} {
		for i := range a.Blocks {
			a.Blocks[i].Links, a.Blocks[i].Image = nil, caption.Image{}
		}
		for i := range a.Captions {
			a.Captions[i].Image.URL = ""
		}
	}
	assert.Equal(t, text.Headline, page.Headline)
	assert.Equal(t, text.Deck, page.Deck)
	assert.Equal(t, text.Bylines, page.Bylines)
	assert.Equal(t, text.Dateline, page.Dateline)
	assert.Equal(t, text.Updated, page.Updated)
	assert.Equal(t, text.Text, page.Text)
	assert.Equal(t, text.Blocks, page.Blocks)
	assert.Equal(t, text.Captions, page.Captions)
	assert.Equal(t, text.Quotes, page.Quotes)
}

// TestSameFromAnyReader reads the inputs in the least pieces there are.
func TestSameFromAnyReader(t *testing.T) {
	for _, path := range inputs(t) {
		src, err := os.ReadFile(path)
		require.NoError(t, err)
		want := parseFile(t, path)
		for name, r := range map[string]io.Reader{
			"a byte at a time":          iotest.OneByteReader(bytes.NewReader(src)),
			"the end with the rest":     iotest.DataErrReader(bytes.NewReader(src)),
			"half of what is asked for": iotest.HalfReader(bytes.NewReader(src)),
		} {
			got, err := parserFor(path)(r)
			require.NoError(t, err, name)
			assert.Equal(t, want, got, name)
		}
	}
}

func TestReaderThatFails(t *testing.T) {
	broken := errors.New("line went dead")
	for _, path := range inputs(t) {
		src, err := os.ReadFile(path)
		require.NoError(t, err)
		a, err := parserFor(path)(io.MultiReader(bytes.NewReader(src), iotest.ErrReader(broken)))
		assert.ErrorIs(t, err, broken)
		assert.Nil(t, a)
	}
}

// TestParseNode reads a page that html.Parse has read, and leaves it as it was.
func TestParseNode(t *testing.T) {
	src, err := os.ReadFile("../testdata/kishida.html")
	require.NoError(t, err)
	doc, err := html.Parse(bytes.NewReader(src))
	require.NoError(t, err)
	var before, after bytes.Buffer
	require.NoError(t, html.Render(&before, doc))

	a, err := new(article.Parser).ParseNode(doc)
	require.NoError(t, err)
	assert.Equal(t, parseFile(t, "../testdata/kishida.html"), a)

	require.NoError(t, html.Render(&after, doc))
	assert.Equal(t, before.String(), after.String())
}
