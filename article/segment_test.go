package article

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/internal/markup"
)

func TestSegments(t *testing.T) {
	cases := []struct {
		name, src string
		want      []string
	}{
		{"borders and breaks", `<div>one <b>two</b><p>three<br>four<br> <br>five</p>six</div>`,
			[]string{"one two", "three\nfour", "five", "six"}},
		{"white space", "<p> The&nbsp;dam \n held&shy;.&#x200b; </p><p>&nbsp;</p>", []string{"The dam held."}},
		{"inline elements join", `<p>Dr<em>a</em>ma <a href=x>in</a> <span>May</span></p>`, []string{"Drama in May"}},
		{"break in a heading", `<h2>Dam<br><br>holds</h2>`, []string{"Dam holds"}},
		{"preformatted", "<pre>a\n  b</pre>", []string{"a\n  b"}},
		{"white space between the words of code", "<pre>\n<b>func</b> <i>main</i>()\n<b>x</b>\n\t<i>y</i>\n </pre>", []string{"func main()\nx\n\ty"}},
		{"what never shows", `<p>a<script>x</script><select><option>y</select><textarea>z</textarea></p><video>no video</video>`, []string{"a"}},
		{"words for screen readers inside a text", `<p>See <a href=x>it<span class="sr-only"> (opens in a tab)</span></a>.</p>`, []string{"See it."}},
		{"cells and items", `<ul><li>a<li>b<ul><li>c</ul></ul><table><tr><td>d<td>e</table>`, []string{"a", "b", "c", "d", "e"}},
		{"styled block", `<span style="display: block">a</span>b`, []string{"a", "b"}},
		{"button in a text", `<p>The dam <button>What is a <b>dam</b>?</button>held <a href=x>all</a> night.</p><p>Then</p>`,
			[]string{"The dam held all night.", "What is a dam?", "Then"}},
		{"button behind a heading", `<h2>The dam <button>Copy link</button></h2><p>It held.</p>`, []string{"The dam", "Copy link", "It held."}},
		{"button before a text", `<p><button>Play</button>The dam held.</p>`, []string{"Play", "The dam held."}},
		{"button and breaks", `<p>One <button>x</button><br><br>two <button>y</button></p>`, []string{"One", "x", "two", "y"}},
		{"what a term means, in a text", `<p>The <span class="term">sluice<span class="tooltip-text"><b>Sluice</b>: a gate for water.</span></span>, held.</p>` +
			`<p>So did <span class="x_Tip_tooltip__9">the <i>wall</i></span> above it.</p>`,
			[]string{"The sluice, held.", "Sluice: a gate for water.", "So did the wall above it."}},
		{"breaks that are spans", `<div>One<span class="x br"></span>two<span class="br"></span><span class="br"></span>three<span class="brand"></span> four</div>`,
			[]string{"One\ntwo", "three four"}},
		{"subhead behind one break", `<div>One.<br><b>The <i>gate</i></b><br> <br>Two.<br><span class="x strong">The wall</span><span class="br"></span><span class="br"></span>Three.</div>`,
			[]string{"One.", "The gate", "Two.", "The wall", "Three."}},
		{"bold words behind one break", `<div>One.<br><b>Two</b> goes on.<br><br><b>Three</b><br>four.<br>five <b>six</b><br><br>seven</div>`,
			[]string{"One.\nTwo goes on.", "Three\nfour.\nfive six", "seven"}},
		{"breaks around a picture", `<p>a<br><img src=x><br>b</p>`, []string{"a", "b"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			p := segmentPage(markup.Parse(c.src))
			var got []string
			for i := range p.segs {
				got = append(got, p.textOf(i))
			}
			assert.Equal(t, c.want, got)
		})
	}
}

func TestSegmentContext(t *testing.T) {
	p := segmentPage(markup.Parse(`<ul><li>a <a href=u>b c</a> <b>d</b></ul><figure><img src=i><figcaption>e</figcaption></figure>` +
		`<div hidden><p>f</div><p>g<br><br>h</p><blockquote><p>i</blockquote>`))
	require.Len(t, p.segs, 6)
	first := p.segs[0]
	assert.Equal(t, atom.Li, p.tree.Nodes[first.item].Tag)
	assert.Equal(t, atom.Ul, p.tree.Nodes[first.list].Tag)
	assert.EqualValues(t, 1, first.bold)
	require.Len(t, p.linksOf(0), 1)
	link := p.linksOf(0)[0]
	assert.Equal(t, "b c", p.text[link.start:link.end])
	assert.EqualValues(t, 3, first.linked)
	assert.Equal(t, atom.Figcaption, p.tree.Nodes[p.segs[1].caption].Tag)
	assert.True(t, p.segs[2].has(hiddenText))
	assert.False(t, p.segs[3].has(afterBreak))
	assert.True(t, p.segs[4].has(afterBreak))
	assert.Equal(t, atom.Blockquote, p.tree.Nodes[p.segs[5].quote].Tag)
	require.Len(t, p.media, 1)
	assert.EqualValues(t, 1, p.media[0].seg)
	assert.NotZero(t, p.media[0].figure)
}

// TestDeepPage holds that depth costs no stack.
func TestDeepPage(t *testing.T) {
	p := segmentPage(markup.Parse(strings.Repeat("<div><b>", 100_000) + "deep"))
	require.Len(t, p.segs, 1)
	assert.Equal(t, "deep", p.textOf(0))
}
