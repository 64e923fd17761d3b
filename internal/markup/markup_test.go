package markup

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// outline prints a tree on one line: p(a b(i) text).
func outline(t *Tree) string {
	var sb strings.Builder
	var print func(i int)
	print = func(i int) {
		if t.Nodes[i].Kind == Text {
			fmt.Fprintf(&sb, "%q", strings.Join(strings.Fields(t.TextOf(i)), " "))
			return
		}
		sb.WriteString(t.Name(i))
		if int(t.Nodes[i].End) == i+1 {
			return
		}
		sb.WriteByte('(')
		sep := ""
		for c := range t.Children(i) {
			if t.Nodes[c].Kind == Text && strings.TrimSpace(t.TextOf(c)) == "" {
				continue
			}
			sb.WriteString(sep)
			sep = " "
			print(c)
		}
		sb.WriteByte(')')
	}
	print(0)
	return sb.String()
}

var outlines = []struct{ name, src, want string }{
	{"whole page", `<!doctype html><html><head><title>A &amp; B</title><meta charset=utf-8></head><body><p>Hi</body></html>tail`,
		`(html(head(title("A & B") meta) body(p("Hitail"))))`},
	{"no tags at all", `just text`, `("just text")`},
	{"implied paragraphs", `<p>one<p>two<div>three</div>`, `(p("one") p("two") div("three"))`},
	{"implied items", `<ul><li>a<ul><li>b<li>c</ul><li>d</ul>`, `(ul(li("a" ul(li("b") li("c"))) li("d")))`},
	{"terms", `<dl><dt>t<dd>d<dt>u</dl>`, `(dl(dt("t") dd("d") dt("u")))`},
	{"cells", `<table><tr><td>a<td>b<tr><th>c</table>x`, `(table(tr(td("a") td("b")) tr(th("c"))) "x")`},
	{"groups", `<table><thead><tr><th>a<tbody><tr><td>b</table>`, `(table(thead(tr(th("a"))) tbody(tr(td("b")))))`},
	{"table in cell", `<table><tr><td><table><tr><td>a</table>b<td>c</table>`, `(table(tr(td(table(tr(td("a"))) "b") td("c"))))`},
	{"stray end tags", `<div>a</p></span></table>b</div>c`, `(div("a" p "b") "c")`},
	{"end tag closes what is open in it", `<div><span>a</div>b`, `(div(span("a")) "b")`},
	{"inline end tag stays in its block", `<b><div>a</b>b</div>`, `(b(div("ab")))`},
	{"heading ends heading", `<h2>a<h3>b</h2>c`, `(h2("a") h3("b") "c")`},
	{"anchors don't nest", `<a>x<a>y</a>`, `(a("x") a("y"))`},
	{"options", `<select><option>a<option>b</select>`, `(select(option("a") option("b")))`},
	{"void", `a<br/>b<img src=x>c<hr>`, `("a" br "b" img "c" hr)`},
	{"self-closing div stays open", `<div/>a`, `(div("a"))`},
	{"script and style are silent", `<p>a<script>if (a<b) "<p>"</script><style>p{}</style>b`, `(p("a" script style "b"))`},
	{"drawing", `<p>a<svg><title>t</title><g><path/></g></svg>b`, `(p("a" svg "b"))`},
	{"drawing left open", `<svg><g><p>b`, `(svg p("b"))`},
	{"noscript keeps pictures only", `<noscript><figure><img src=a>words</figure></noscript>b`, `(noscript(figure(img)) "b")`},
	{"end tag doesn't leave noscript", `<div><noscript></div><img></noscript>b</div>`, `(div(noscript(img) "b"))`},
	{"unknown elements", `<x-card>a<amp-img></amp-img></x-card>b`, `(x-card("a" amp-img) "b")`},
	{"head ends at the first element of the body", `<head><meta><div>a</div><body class=x>b`, `(head(meta) div("a") body("b"))`},
	{"NUL in a name", "<p\x00>a</p\x00><p>b</p>", `(p("a") p("b"))`},
	{"text area and frame", `<textarea>a<b></textarea><iframe><p>x</iframe>`, `(textarea iframe)`},
	{"comments", `a<!-- <p>x</p> -->b<![CDATA[c]]>`, `("ab")`},
}

func TestParse(t *testing.T) {
	for _, c := range outlines {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, outline(Parse(c.src)))
		})
	}
}

func TestAttributes(t *testing.T) {
	tree := Parse(`<P Class="lead&amp;more  big" ID=x data-src='a b' class=no hidden>t`)
	require.Equal(t, atom.P, tree.Nodes[1].Tag)
	assert.Equal(t, "lead&more  big", tree.Class(1))
	assert.Equal(t, "x", tree.ID(1))
	assert.Equal(t, "a b", tree.Attr(1, "data-src"))
	_, hidden := tree.Lookup(1, "hidden")
	assert.True(t, hidden)
	_, title := tree.Lookup(1, "title")
	assert.False(t, title)
	var keys []string
	for a := range tree.Attrs(1) {
		keys = append(keys, a.Key)
	}
	assert.Equal(t, []string{"class", "id", "data-src", "hidden"}, keys)
}

func TestJSONLD(t *testing.T) {
	src := `<script type="application/ld+json">{"a":"&amp;"}</script><script>x</script><script type='application/LD+JSON; charset=utf-8'>[]</script>`
	want := []string{`{"a":"&amp;"}`, `[]`}
	assert.Equal(t, want, Parse(src).JSONLD)
	doc, err := html.Parse(strings.NewReader(src))
	require.NoError(t, err)
	assert.Equal(t, want, FromNode(doc).JSONLD)
}

func TestState(t *testing.T) {
	long := "window.state = {" + strings.Repeat(" ", minState) + "}"
	src := "<script>x</script><script>" + long + "</script><style>" + long + "</style>"
	assert.Equal(t, []string{long}, Parse(src).State)
	doc, err := html.Parse(strings.NewReader(src))
	require.NoError(t, err)
	assert.Equal(t, []string{long}, FromNode(doc).State)
}

func TestTextOf(t *testing.T) {
	tree := Parse(`<div><p>one <b>two</b></p><p>three</p></div>`)
	assert.Equal(t, "one twothree", tree.TextOf(1))
	assert.Equal(t, "two", tree.TextOf(tree.First(1, atom.B)))
	assert.Equal(t, -1, tree.First(1, atom.I))
	b := tree.First(0, atom.B)
	assert.True(t, tree.Within(b, 1))
	assert.False(t, tree.Within(1, b))
	assert.Equal(t, 2, tree.Parent(b))
}
