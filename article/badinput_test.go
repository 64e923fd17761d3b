package article_test

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"github.com/copydesk/copydesk/article"
)

// png is the head of a picture that was saved under a story's name.
const png = "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x04\xb0\x00\x00\x03 \x08\x02\x00\x00\x00"

func TestWhatIsNoArticle(t *testing.T) {
	large := strings.NewReader(strings.Repeat("<p>The dam held.\n", 1<<20))
	for _, c := range []struct {
		name, in string
		want     error
	}{
		{"empty", "", article.ErrEmpty},
		{"white space", " \r\n\t\u00a0\ufeff\n", article.ErrEmpty},
		{"picture", png, article.ErrBinary},
	} {
		for name, parse := range parsers {
			a, err := parse(strings.NewReader(c.in))
			require.ErrorIs(t, err, c.want, "%s as %s", c.name, name)
			assert.True(t, strings.HasPrefix(err.Error(), "article: "), err)
			assert.Nil(t, a, c.name)
		}
	}
	p := article.Parser{MaxBytes: 8 << 20}
	a, err := p.Parse(large)
	assert.ErrorIs(t, err, article.ErrTooLarge)
	assert.Nil(t, a)
}

// frontPage is a site's entrance: teasers, no story.
const frontPage = `<!DOCTYPE html><html lang="en"><head><title>The Harbor Gazette</title>
<meta property="og:type" content="website"><meta property="og:site_name" content="The Harbor Gazette">
<link rel="canonical" href="https://www.harborgazette.example/"></head><body>
<nav><a href="/world">World</a> <a href="/sport">Sport</a></nav>
<main><section><h2><a href="/1">Ferry line reopens after three years</a></h2><p><a href="/1">The first passengers boarded before dawn.</a></p></section>
<section><h2><a href="/2">Harbor votes on a new seawall</a></h2><p><a href="/2">Residents are divided over the cost.</a></p></section>
<section><h2><a href="/3">Rice prices rise again</a></h2><p><a href="/3">Dry fields have cut the harvest.</a></p></section></main>
<footer><a href="/about">About</a> © The Harbor Gazette</footer></body></html>`

func TestFrontPage(t *testing.T) {
	a, err := article.Parse(strings.NewReader(frontPage))
	require.ErrorIs(t, err, article.ErrNoArticle)
	require.NotNil(t, a)
	assert.Equal(t, "The Harbor Gazette", a.Publisher.Name)
	assert.Equal(t, "https://www.harborgazette.example/", a.URL)
	assert.Equal(t, "en", a.Language)
}

// cafe is a page whose text needs its charset.
const cafe = `<html><head><meta charset="%s"><title>Café reopens</title></head><body><article><h1>Café reopens</h1>
<p>The café on the quay reopened on Sunday after the flood, and its owner, Zoë Müller, poured the first cup at noon.</p>
<p>“Naïve of us to think it would take a week,” Müller said. It took three months, and the town’s help.</p>
<p>The river had stood a metre high in the kitchen in March, and the oven was found two streets away.</p></article></body></html>`

func TestCharsets(t *testing.T) {
	for label, enc := range map[string]encoding.Encoding{
		"utf-8":        encoding.Nop,
		"windows-1252": charmap.Windows1252,
		"iso-8859-1":   charmap.Windows1252, // as browsers read it
		"utf-16le":     unicode.UTF16(unicode.LittleEndian, unicode.UseBOM),
		"utf-16be":     unicode.UTF16(unicode.BigEndian, unicode.UseBOM),
	} {
		src, err := enc.NewEncoder().String(strings.Replace(cafe, "%s", label, 1))
		require.NoError(t, err)
		a, err := article.Parse(strings.NewReader(src))
		require.NoError(t, err, label)
		assert.Equal(t, "Café reopens", a.Headline, label)
		assert.Contains(t, a.Text, "its owner, Zoë Müller, poured", label)
		assert.Contains(t, a.Text, "“Naïve of us", label)
	}
}

func TestInvalidUTF8(t *testing.T) {
	a, err := article.ParseText(strings.NewReader("The caf\xe9 on the quay reopened.\n\nIts owner, Zoë, poured the first cup \x97 at noon."))
	require.NoError(t, err)
	laws(t, a)
	assert.Contains(t, a.Text, "The café on the quay")
	assert.Contains(t, a.Text, "Zoë, poured the first cup — at noon.")
}

// TestLineEnds: the ends of lines don't matter.
func TestLineEnds(t *testing.T) {
	for _, path := range inputs(t) {
		src, err := os.ReadFile(path)
		require.NoError(t, err)
		want := parseFile(t, path)
		for _, end := range []string{"\r\n", "\r"} {
			got, err := parserFor(path)(bytes.NewReader(bytes.ReplaceAll(src, []byte("\n"), []byte(end))))
			require.NoError(t, err)
			assert.Equal(t, want, got, "%s with %q", path, end)
		}
	}
}

func TestLoneHeadline(t *testing.T) {
	const headline = "Dam Holds as River Crests"
	a, err := article.ParseText(strings.NewReader(headline + "\n"))
	require.NoError(t, err)
	laws(t, a)
	accounted(t, headline, a)
}
