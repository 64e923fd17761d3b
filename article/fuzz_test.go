package article_test

import (
	"errors"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/article"
)

var parsers = map[string]func(io.Reader) (*article.Article, error){
	"page": article.Parse,
	"text": article.ParseText,
}

// oddities are small inputs that hurt parsers.
var oddities = []string{
	"", " ", "\x00", "\ufeff", "<", "</", "<!", "<!--", "<p", "&", "&#", "&#x110000;", "\xff\xfe", "\xfe\xff\xd8",
	"“", "”", "\"", "'", "“”", "“ said", "“A,” he said. “", "said", "he said", ":", "—", "(AP)", "SEOUL —", "()", "By", "By ,", "and",
	"Photo:", "/AP", "(", "[", "[]", "“[”", "…", "-30-", "###", "a\u00ad", "\u200b\u200b", "é", "e\u0301", "한", "\U0001f600",
	"<h1>", "<h1></h1><p>", "<article>", "<article><article>", "<figure><figcaption>", "<figcaption>x</figcaption>", "<table><tr><td>", "<ul><li><ul>",
	"<li>x", "<td>x", "<p>“<b>A,</b>” he <i>said</i>.", "<br><br>", "<title>", "<title>x</title>", "<script type=application/ld+json>", "<script type=application/ld+json>{",
	`<script type="application/ld+json">[[[{"@type":"NewsArticle","author":{"author":[]},"headline":7}]]]</script><p>x`,
	`<meta property="og:title">`, `<meta property="og:title" content="">`, `<base href="::"><a href="::">x</a>`, `<time datetime="x">`, "<time datetime=2023-99-99T99:99:99>x",
	"<plaintext>", "<noscript><p>x", "<template><p>x", "<svg><p>x", "<math><annotation-xml><p>x", "<select><p>x", "<frameset>", "<iframe src=x>", "<p hidden>x",
}

func TestOddities(t *testing.T) {
	for _, in := range oddities {
		for name, parse := range parsers {
			t.Run(name, func(t *testing.T) { keepsLaws(t, parse, in) })
			t.Run(name+" often", func(t *testing.T) { keepsLaws(t, parse, strings.Repeat(in, 500)) })
		}
	}
}

// keepsLaws parses in, whatever it is: the result is an Article that keeps the
// laws, or one of the errors that Parse promises.
func keepsLaws(t testing.TB, parse func(io.Reader) (*article.Article, error), in string) {
	t.Helper()
	a, err := parse(strings.NewReader(in))
	if err == nil || errors.Is(err, article.ErrNoArticle) {
		require.NotNil(t, a)
		laws(t, a)
		return
	}
	require.Nil(t, a)
	require.True(t, errors.Is(err, article.ErrEmpty) || errors.Is(err, article.ErrBinary), "%v", err)
}

// fuzz seeds a target with the inputs of the tests.
func fuzz(f *testing.F, parse func(io.Reader) (*article.Article, error)) {
	for _, in := range append(oddities, cafe, frontPage, png) {
		f.Add(in)
	}
	for _, path := range inputs(f) {
		src, err := os.ReadFile(path)
		require.NoError(f, err)
		f.Add(string(src))
	}
	f.Fuzz(func(t *testing.T, in string) { keepsLaws(t, parse, in) })
}

func FuzzParse(f *testing.F) { fuzz(f, article.Parse) }

func FuzzParseText(f *testing.F) { fuzz(f, article.ParseText) }
