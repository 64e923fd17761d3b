package article_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/quote"
)

// laws fails the test where a breaks what every Article promises: spans lie in
// their text, on rune borders, and cut what their value claims; blocks stand in
// order and make up the text; JSON loses nothing.
func laws(t testing.TB, a *article.Article) {
	t.Helper()
	lawsOfBlocks(t, a)
	lawsOfFields(t, a)
	for _, q := range a.Quotes {
		lawsOfQuote(t, textOf(t, a, q), q)
	}
	roundTrip(t, a)
}

// cut is text[start:end], having checked that there is such a piece.
func cut(t testing.TB, text string, start, end int, what string) string {
	t.Helper()
	if !assert.True(t, 0 <= start && start <= end && end <= len(text), "%s: %d to %d of %d bytes", what, start, end, len(text)) {
		return ""
	}
	for _, i := range []int{start, end} {
		assert.True(t, i == len(text) || utf8.RuneStart(text[i]), "%s: %d lies inside a character", what, i)
	}
	return text[start:end]
}

func lawsOfBlocks(t testing.TB, a *article.Article) {
	t.Helper()
	assert.True(t, utf8.ValidString(a.Text), "Text is UTF-8")
	var texts []string
	last := 0
	for _, b := range a.Blocks {
		what := string(b.Kind)
		assert.Equal(t, b.Text, cut(t, a.Text, b.Start, b.End, what))
		assert.GreaterOrEqual(t, b.Start, last, "%s stands behind the block before it", what)
		last = b.End
		if b.Text != "" {
			texts = append(texts, b.Text)
		}
		for _, it := range b.Items {
			inside(t, b, it.Span, "item")
		}
		for _, row := range b.Rows {
			for _, c := range row {
				inside(t, b, c.Span, "cell")
			}
		}
		for _, l := range b.Links {
			inside(t, b, l.Span, "link")
		}
		if b.Caption != nil {
			assert.Less(t, *b.Caption, len(a.Captions), "a figure's caption")
		}
	}
	assert.Equal(t, strings.Join(texts, "\n\n"), a.Text, "Text is the blocks, joined by a blank line")
}

// inside checks that s lies in the block b and on rune borders.
func inside(t testing.TB, b article.Block, s article.Span, what string) {
	t.Helper()
	cut(t, b.Text, s.Start-b.Start, s.End-b.Start, what+" in "+string(b.Kind))
}

func lawsOfFields(t testing.TB, a *article.Article) {
	t.Helper()
	if d := a.Dateline; d.Raw != "" {
		assert.Equal(t, d.Raw, cut(t, a.Text, d.Start, d.End, "dateline"))
	}
	for _, b := range a.Bylines {
		assert.NotEmpty(t, b.Credits, b.Raw)
		for _, c := range b.Credits {
			cut(t, b.Raw, c.Start, c.End, "credit")
		}
	}
	for _, c := range a.Captions {
		if c.Credit.Raw != "" {
			assert.Equal(t, c.Credit.Raw, cut(t, c.Raw, c.Credit.Start, c.Credit.End, "credit"))
		}
		for _, p := range c.People {
			assert.Equal(t, p.Name, cut(t, c.Raw, p.Start, p.End, "person"))
		}
	}
	last := 0
	for _, r := range a.Residue {
		assert.NotEmpty(t, r.Text)
		cut(t, a.Text, r.Offset, r.Offset, "residue")
		assert.GreaterOrEqual(t, r.Offset, last, "residue stands in order")
		last = r.Offset
	}
}

// textOf is the text in which q's offsets count.
func textOf(t testing.TB, a *article.Article, q quote.Quote) string {
	t.Helper()
	switch q.Where {
	case "":
		return a.Text
	case quote.InHeadline:
		return a.Headline
	case quote.InDeck:
		return a.Deck
	}
	assert.Equal(t, quote.InCaption, q.Where)
	if !assert.Less(t, q.Index, len(a.Captions)) {
		return ""
	}
	return a.Captions[q.Index].Raw
}

func lawsOfQuote(t testing.TB, text string, q quote.Quote) {
	t.Helper()
	whole := cut(t, text, q.Start, q.End, "quotation")
	if len(q.Spans) > 0 {
		var parts []string
		for _, s := range q.Spans {
			parts = append(parts, cut(t, text, s.Start, s.End, "part of a quotation"))
		}
		whole = strings.Join(parts, " ")
		assert.Equal(t, q.Start, q.Spans[0].Start)
		assert.Equal(t, q.End, q.Spans[len(q.Spans)-1].End)
	}
	assert.Equal(t, q.Text, whole)
	assert.Equal(t, q.Speaker.Mention, cut(t, text, q.Speaker.Start, q.Speaker.End, "speaker"))
	assert.Equal(t, q.Cue.Text, cut(t, text, q.Cue.Start, q.Cue.End, "cue"))
	assert.Equal(t, q.Addressee.Text, cut(t, text, q.Addressee.Start, q.Addressee.End, "addressee"))
	for _, s := range q.Segments {
		assert.NotEmpty(t, cut(t, text, s.Start, s.End, "segment"))
		assert.True(t, q.Start <= s.Start && s.End <= q.End, "a segment lies in its quotation")
	}
	for _, s := range append(q.Insertions, q.Ellipses...) {
		assert.NotEmpty(t, cut(t, text, s.Start, s.End, "insertion"))
	}
	assert.Equal(t, q.Kind == quote.Indirect, len(q.Segments) == 0, "%s quotation with %d pieces in marks: %s", q.Kind, len(q.Segments), q.Text)
}
