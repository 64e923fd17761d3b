package article

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/internal/markup"
)

// TestReasons asks why a line is left out.
func TestReasons(t *testing.T) {
	for _, test := range []struct {
		html string
		want Reason
	}{
		// what a field says already
		{`<p class="banner">Dam holds through the night</p>`, RepeatedHeadline},
		{`<p><a href="/staff/ana-ruiz">By Ana Ruiz</a></p>`, RepeatedText},
		{`<p>Ana Ruiz | May 7, 2023</p>`, RepeatedText},
		// lines that pages print
		{`<div class="ad-list"><a href="#">Add to Favourites</a></div>`, Share},
		{`<p>Paylaş</p>`, Share},
		{`<p class="share">12 comentarios</p>`, Comments},
		{`<p>Реклама:</p>`, Advertisement},
		{`<p>スポンサードリンク</p>`, Advertisement},
		{`<p class="banner">Advertisement</p>`, Advertisement},
		{`<p>Inhaltsverzeichnis</p>`, Navigation},
		{`<p>Read also: <a href="/older">The dam that gave way in the spring of last year</a></p>`, Related},
		// class words
		{`<div class="banner"><p>Want to know what the river does next? We send you a letter each Friday.</p></div>`, Promotion},
		{`<div class="banner"><p>Rio</p></div>`, Furniture},
		{`<div class="social"><p>Rivers</p>` + strings.Repeat("<p>The valley stayed awake.</p>", 20) + `</div>`, Furniture},
		{`<div class="related"><a href="#costs">What does it cost to keep a dam in repair?</a></div>`, Navigation},
		{`<div class="navigation"><a href="/older">The dam that gave way in the spring of last year</a></div>`, Related},
		// dates
		{`<p>Sept. 25, 2023</p>`, TimeLabel},
		{`<p>Last Updated January, 2024</p>`, TimeLabel},
		{`<p>입력 2026.07.12 22:09</p>`, TimeLabel},
		{`<p>4 min read</p>`, TimeLabel},
		{`<p>0:00 / 3:45</p>`, Player},
		{`<p class="player">0:00</p>`, Player},
		{`<p class="date">9:05</p>`, TimeLabel},
		{`<div class="share"><p>Publié le 7 mai 2023 à 09h42</p></div>`, TimeLabel},
		{`<p>Join 13 million readers of the river</p>`, Furniture},
		// links
		{`<p><a href="#costs">What does it cost to keep a dam in repair?</a></p>`, Navigation},
		{`<p><a href="/opinion">Opinion</a></p>`, Navigation},
		{`<p><a href="/t/dam">Dams</a> <a href="/t/rio">Rio</a> <a href="/t/flood">Floods</a></p>`, Navigation},
		{`<p><a href="/older">The dam that gave way in the spring of last year</a></p>`, Related},
	} {
		p := segmentPage(markup.Parse("<article>" + test.html + "</article>"))
		s := &story{page: p, printed: printed{headline: wordKey("Dam holds through the night"), names: []string{"Ana Ruiz"}}}
		require.NotEmpty(t, p.segs, test.html)
		assert.Equal(t, test.want, s.reason(0), test.html)
	}
}

// TestEvidenceInOrder: fields stand as in an Article, each of them with its
// evidence.
func TestEvidenceInOrder(t *testing.T) {
	a, err := Parse(strings.NewReader(`<meta name="author" content="Ana Ruiz"><meta property="article:tag" content="Dams"><meta property="article:tag" content="Rio"><meta name="keywords" content="dam, river">
		<h1>Dam holds through the night</h1><p>RIO, Brazil (AP) — The dam held through the night, the mayor said on Tuesday, and nobody had to leave.</p>`))
	require.NoError(t, err)
	var fields []string
	for _, e := range a.Evidence {
		fields = append(fields, e.Field)
		if e.Field == "keywords" {
			for _, c := range e.Candidates {
				assert.NotContains(t, e.Value, c.Value, "a part of what won is no loser")
			}
		}
	}
	assert.Equal(t, []string{"headline", "bylines", "dateline", "keywords"}, fields)
}

// TestEvidenceOfText: a wire story's fields are lines of it.
func TestEvidenceOfText(t *testing.T) {
	a, err := ParseText(strings.NewReader("Dam holds through the night\n\nBy Ana Ruiz\n\nRIO, Brazil (AP) — The dam held through the night, the mayor said.\n"))
	require.NoError(t, err)
	assert.Equal(t, []Evidence{
		{Field: "headline", Source: "text", Value: "Dam holds through the night"},
		{Field: "bylines", Source: "text", Value: "By Ana Ruiz"},
		{Field: "dateline", Source: "text", Value: "RIO, Brazil (AP) —"},
	}, a.Evidence)
}
