package markup

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"golang.org/x/net/html"
)

var hostile = []struct{ name, head, unit, tail string }{
	{"nested div", "", "<div>", ""},
	{"anchors", "", "<a>", ""},
	{"unclosed bold, stray ends", strings.Repeat("<b>", 50_000), "</i>", ""},
	{"unclosed bold, paragraphs", "<p>" + strings.Repeat("<b>", 50_000), "<table><div>", ""},
	{"cells", "<table>", "<tr><td><table>", ""},
	{"items", "", "<ul><li>", ""},
	{"unknown elements", "", "<x-a>", ""},
	{"attributes", "<p ", "a1=x b2 ", ">"},
	{"class of one element", "<p class='", "word ", "'>"},
	{"entities", "", "&amp;&#65;", ""},
	{"drawings", "", "<svg><p>", ""},
	{"noscript", "", "<noscript>", ""},
	{"scripts", "", "<script type=application/ld+json>{}</script>", ""},
	{"nul", "", "\x00", ""},
}

// TestLinear doubles inputs made to hurt and holds their cost to a multiple.
// The bound is loose: a quadratic reading is off by a thousand.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("measures time")
	}
	for _, c := range hostile {
		t.Run(c.name, func(t *testing.T) {
			src := c.head + strings.Repeat(c.unit, 1<<20/len(c.unit)) + c.tail
			begin := time.Now()
			tree := Parse(src)
			assert.Less(t, time.Since(begin), 5*time.Second)
			assert.Equal(t, len(tree.Nodes), int(tree.Nodes[0].End))
		})
	}
}

// TestDeepNode walks a tree deeper than any call stack should be.
func TestDeepNode(t *testing.T) {
	root := &html.Node{Type: html.DocumentNode}
	n := root
	for range 200_000 {
		child := &html.Node{Type: html.ElementNode, Data: "div"}
		n.AppendChild(child)
		n = child
	}
	assert.Len(t, FromNode(root).Nodes, 200_001)
}

// check holds the laws of a tree.
func check(t *testing.T, tree *Tree) {
	for i, n := range tree.Nodes {
		if i > 0 {
			assert.Less(t, int(n.Parent), i)
			assert.LessOrEqual(t, n.End, tree.Nodes[n.Parent].End)
			assert.GreaterOrEqual(t, n.Start, tree.Nodes[n.Parent].Start)
			assert.LessOrEqual(t, n.Stop, tree.Nodes[n.Parent].Stop)
		}
		assert.Greater(t, int(n.End), i)
		assert.LessOrEqual(t, n.Start, n.Stop)
		for range tree.Attrs(i) {
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, c := range outlines {
		f.Add(c.src)
	}
	for _, c := range hostile {
		f.Add(c.head[:min(99, len(c.head))] + c.unit + c.unit + c.tail)
	}
	f.Fuzz(func(t *testing.T, src string) { check(t, Parse(src)) })
}
