package main

import (
	"bytes"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/quote"
)

// annotate runs the program on the founding article.
func annotate(t *testing.T, args ...string) string {
	t.Helper()
	var stdout, stderr bytes.Buffer
	require.Equal(t, 0, run(args, nil, &stdout, &stderr), stderr.String())
	assert.Empty(t, stderr.String())
	return stdout.String()
}

func TestPageStandsAlone(t *testing.T) {
	for _, path := range []string{"../../testdata/kishida.html", "../../testdata/kishida.txt"} {
		page := annotate(t, path)
		for _, request := range []string{"<img", "<script", "<link", "<iframe", "src=", "url(", "@import"} {
			assert.NotContains(t, page, request, path)
		}
		assert.NotContains(t, page, "ZgotmplZ")
	}
}

func TestEveryLinkHasItsTarget(t *testing.T) {
	page := annotate(t, "../../testdata/kishida.html")
	ids := make(map[string]int)
	for _, m := range regexp.MustCompile(` id="([^"]*)"`).FindAllStringSubmatch(page, -1) {
		ids[m[1]]++
	}
	for id, n := range ids {
		assert.Equal(t, 1, n, "id %s", id)
	}
	for _, m := range regexp.MustCompile(` href="([^"]*)"`).FindAllStringSubmatch(page, -1) {
		assert.Equal(t, 1, ids[strings.TrimPrefix(m[1], "#")], "link to %s", m[1])
	}
}

func TestNoWordIsLost(t *testing.T) {
	f, err := os.Open("../../testdata/kishida.html")
	require.NoError(t, err)
	defer f.Close()
	a, err := article.Parse(f)
	require.NoError(t, err)
	shown := textOf(t, annotate(t, "../../testdata/kishida.html"))
	assert.Contains(t, shown, a.Headline)
	for _, b := range a.Blocks {
		assert.Contains(t, shown, b.Text)
	}
	for _, c := range a.Captions {
		assert.Contains(t, shown, c.Raw)
	}
	for _, r := range a.Residue {
		assert.Contains(t, shown, r.Text)
	}
	for _, b := range a.Bylines {
		assert.Contains(t, shown, b.Raw)
	}
}

// textOf is the text of a page without its badges, whose words stand in none of
// the texts they are put into.
func textOf(t *testing.T, page string) string {
	t.Helper()
	doc, err := html.Parse(strings.NewReader(page))
	require.NoError(t, err)
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		for _, a := range n.Attr {
			if a.Key == "class" && a.Val == "badge" {
				return
			}
		}
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		for c := range n.ChildNodes() {
			walk(c)
		}
	}
	walk(doc)
	return b.String()
}

func TestMarks(t *testing.T) {
	const text = "“A dam,” he said. “It [the dam] held.”"
	at := func(words string) quote.Span {
		start := strings.Index(text, words)
		return quote.Span{Start: start, End: start + len(words)}
	}
	q := quote.Quote{
		Kind:       quote.Direct,
		Text:       "“A dam,” “It [the dam] held.”",
		Span:       quote.Span{End: len(text)},
		Spans:      []quote.Span{at("“A dam,”"), at("“It [the dam] held.”")},
		Insertions: []quote.Span{at("[the dam]")},
		Speaker:    quote.Speaker{Name: "Tom Hale", Mention: "he", Span: at("he"), Basis: quote.Pronoun},
		Cue:        quote.Cue{Text: "said", Span: at("said")},
	}
	a := &article.Article{
		Text:   text,
		Blocks: []article.Block{{Kind: article.Paragraph, Span: article.Span{End: len(text)}, Text: text}},
		Quotes: []quote.Quote{q},
	}
	p := newPage(a)
	var got []string
	for _, piece := range p.Rows[0].Parts[0] {
		got = append(got, piece.Class+"|"+piece.Text)
	}
	const content = "quote direct q1 by1"
	assert.Equal(t, []string{
		content + "|“A dam,”", "| ", "speaker|he", "| ", "cue|said", "|. ",
		content + "|“It ", content + " insertion|[the dam]", content + "| held.”",
	}, got)
	assert.Equal(t, []person{{ID: 1, Name: "Tom Hale", Mentions: []string{"he"}, Kinds: "1 direct",
		Quotes: []said{{Number: 1, Text: q.Text}}}}, p.People)
}

func TestPieces(t *testing.T) {
	const text = "Ruiz said “no.” Then left"
	over := func(words, class string) mark {
		start := strings.Index(text, words)
		return mark{start: start, end: start + len(words), class: class, badge: &badge{}}
	}
	marks := []mark{
		over("iz said “no", "b"), // short of the punctuation
		{start: 0, end: 4, class: "a"},
		{start: 9, end: 9, class: "nothing"},
		{start: strings.Index(text, "left"), end: 99, class: "c", badge: &badge{}}, // goes on in the next block
	}
	var got []string
	for _, p := range pieces(text, 1, len(text), marks) {
		got = append(got, p.Class+"|"+p.Text+strings.Repeat("*", len(p.Badges)))
	}
	assert.Equal(t, []string{"a|u", "a b|iz", "b| said “no", "|.”*", "| Then ", "c|left"}, got)
}

func TestWhatCannotBeShown(t *testing.T) {
	for _, c := range []struct {
		args   []string
		stdin  string
		status int
	}{
		{[]string{"-nonsense"}, "", 2},
		{[]string{"a", "b"}, "", 2},
		{[]string{"missing.html"}, "", 1},
		{[]string{"-text"}, " ", 1},
	} {
		var stdout, stderr bytes.Buffer
		assert.Equal(t, c.status, run(c.args, strings.NewReader(c.stdin), &stdout, &stderr))
		assert.NotEmpty(t, stderr.String())
		assert.Empty(t, stdout.String())
	}
}
