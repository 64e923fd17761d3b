package body

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/internal/markup"
)

// pageOf makes a page of HTML, a block for each text node in an element of its
// own.
func pageOf(src string) *Page {
	tree := markup.Parse(src)
	p := &Page{Tree: tree, Headline: "Dam holds"}
	var text strings.Builder
	for i, n := range tree.Nodes {
		if n.Kind != markup.Text || strings.TrimSpace(tree.TextOf(i)) == "" {
			continue
		}
		node, linked := n.Parent, int32(0)
		start := int32(text.Len())
		text.WriteString(strings.TrimSpace(tree.TextOf(i)))
		if tree.Nodes[node].Tag == atom.A {
			node, linked = tree.Nodes[node].Parent, int32(text.Len())-start
		}
		p.Blocks = append(p.Blocks, Block{Node: node, First: int32(i), Start: start, End: int32(text.Len()), Linked: linked})
		text.WriteString("\n\n")
	}
	p.Text = text.String()
	return p
}

const story = `<html><body><ul class=menu><li><a href=/a>News</a><li><a href=/b>Sport</a></ul>
<main><article><h1>Dam holds</h1><p>The dam above the town held through the night, officials said on Saturday.</p>
<p>Nobody was hurt, and the roads, which had been closed, were open again by noon, the mayor told reporters.</p>
<p>“It has held for a hundred years,” said Ana Ruiz, its keeper. “It will hold for another hundred, if it is looked after.”</p>
<p>Engineers from the capital are to look at the wall next week, and the council will hear them in May.</p></article></main>
<div class=footer><a href=/t>Terms</a><a href=/p>Privacy</a></div></body></html>`

func TestJudge(t *testing.T) {
	page := pageOf(story)
	judge := NewJudge(page)
	defer judge.Release()
	for i := range page.Blocks {
		p, text := judge.Likely(i), page.text(i)
		assert.Equal(t, p, judge.Likely(i), "asked again")
		if strings.HasSuffix(text, ".") || strings.HasSuffix(text, "”") {
			assert.Greater(t, p, float32(.5), text)
		} else if text != page.Headline {
			assert.Less(t, p, float32(.5), text)
		}
	}
}

func TestJudgeOfNothing(t *testing.T) {
	NewJudge(pageOf("")).Release()
}

// TestWeightsFit holds that the weights were fitted to the features there are.
func TestWeightsFit(t *testing.T) {
	assert.Equal(t, len(Names()), weights().Features())
	assert.LessOrEqual(t, len(table), 150_000)
}

func TestRead(t *testing.T) {
	page := pageOf(story)
	sheet := Read(page)
	require.Len(t, sheet.Rows, len(page.Blocks))
	seen := make(map[string]bool)
	for _, name := range Names() {
		assert.False(t, seen[name], "two features are named %s", name)
		seen[name] = true
	}
	at := make(map[string]int)
	for i, name := range Names() {
		at[name] = i
	}
	first := sheet.Rows[3] // The dam above …
	assert.EqualValues(t, 13, first[at["words"]])
	assert.EqualValues(t, 1, first[at["article"]])
	assert.EqualValues(t, 1, first[at["headline"]])
	assert.EqualValues(t, 1, sheet.Rows[0][at["linked"]])
}

func TestMeasure(t *testing.T) {
	cases := []struct {
		text                string
		words               float32
		commas, ends, first int
	}{
		{"", 0, 0, 0, int(opensEmpty)},
		{"The dam held, he said.", 5, 1, 1, int(opensUpper)},
		{"“Ja!” Dann, um 10 Uhr … nichts.", 6, 1, 2, int(opensQuote)},
		{"ダムは、一晩もった。", 4, 1, 1, int(opensCaseless)},
		{"السد صمد، قال.", 3, 1, 1, int(opensCaseless)},
		{"เขื่อน", 1, 0, 0, int(opensCaseless)},
		{"3.5 per cent", 4, 0, 0, int(opensDigit)},
	}
	for _, c := range cases {
		s, _ := readText(c.text, nil)
		assert.InDelta(t, c.words, s.words, .5, c.text)
		assert.EqualValues(t, c.commas, s.commas, c.text)
		assert.EqualValues(t, c.ends, s.ends, c.text)
		assert.EqualValues(t, c.first, s.first, c.text)
	}
}

func TestIsPageLine(t *testing.T) {
	for _, line := range []string{"Advertisement", "ADVERTISEMENT", "Read more: Dam in the east under repair", "Lesen Sie auch: Wie ein Damm entsteht",
		"À lire aussi : le barrage", "Les også: Demningen holdt", "広告"} {
		assert.True(t, IsPageLine(line), line)
	}
	for _, line := range []string{"", "The dam held.", "Advertisement for the dam was banned.", "Read more books, said Ana Ruiz.",
		"Related: " + strings.Repeat("the dam held again ", 10)} {
		assert.False(t, IsPageLine(line), line)
	}
}

func FuzzJudge(f *testing.F) {
	f.Add(story)
	f.Add("<p>a<table><td>b<h1>c</h1><p>d")
	f.Add("<p>広告<p>ダムは、一晩もった。<p>\xff")
	f.Fuzz(func(t *testing.T, src string) {
		page := pageOf(src)
		judge := NewJudge(page)
		for i := range page.Blocks {
			if p := judge.Likely(i); !(p >= 0 && p <= 1) {
				t.Fatalf("probability %v", p)
			}
		}
		judge.Release()
	})
}
