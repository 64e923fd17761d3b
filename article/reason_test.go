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
		{`<p>SEE MORE: The dam that gave way in the spring of last year</p>`, Related},
		{`<p><a href="/">Home</a> ❯ <a href="/valley">Valley</a> ❯ Dam holds through the night</p>`, Navigation},
		{`<p>Read also: <a href="/older">The dam that gave way in the spring of last year</a></p>`, Related},
		{`<p>Publish date:</p>`, TimeLabel},
		// words with which such lines begin, or that they have in them
		{`<p>Sign up for the valley's letter on Fridays</p>`, Promotion},
		{`<p><a href="/join">Start your free trial</a></p>`, Promotion},
		{`<p>Jetzt abonnieren und die ganze Reportage über das Tal lesen.</p>`, Promotion},
		{`<p>The week on the river, delivered to your inbox.</p>`, Promotion},
		{`<p><a href="https://shop.example/boots">Buy on Rivershop</a></p>`, Advertisement},
		{`<p><a href="https://shop.example/boots">Buy the Valley Walker II</a></p>`, Advertisement},
		{`<p>Buy the boots before the river rises, he told his son.</p>`, Furniture},
		{`<p><a href="https://tours.example/dam">Book now</a></p>`, Advertisement},
		{`<p>Follow us wherever the river goes</p>`, Share},
		{`<p>Most read in Valley</p>`, Related},
		{`<p>Read more in our guides below:</p>`, Related},
		{`<p>Learn more about the dam here: Dams of the valley</p>`, Related},
		{`<p>You must be logged in to post a comment.</p>`, Comments},
		{`<p>© 2024 Valley Press. All Rights Reserved.</p>`, Legal},
		{`<p>The Valley may earn a commission if you buy boots through these links.</p>`, Legal},
		{`<p>Medically reviewed by Tom Hale, MD</p>`, AuthorBio},
		{`<p>Ana Ruiz writes of rivers and those who live by them. She was born in Rio.</p>`, AuthorBio},
		{`<p>He had begun to follow us, she wrote.</p>`, Furniture},
		// what was said
		{`<h2 class="x">The river rose and the keepers stayed all night.</h2>`, RepeatedText},
		{`<p>박준석 기자 외 1명</p>`, RepeatedText},
		// class words
		{`<div class="related"><div class="cta"><p>The dam that gave way in the spring of last year</p></div></div>`, Related},
		{`<div class="related"><p class="post-author">Tom’s pick</p></div>`, Related},
		{`<div class="promo"><a href="/older">The dam that gave way in the spring of last year</a></div>`, Related},
		{`<div class="promo"><a href="/older">Subscribe to read of the dam that gave way last year</a></div>`, Promotion},
		{`<div class="terms"><span>Language: Spanish</span></div>`, Furniture},
		{`<div class="copyright"><span>Photo: Ana Ruiz/AP</span></div>`, Legal},
		{`<div class="tags"><p>Tags: the river, dams and their keepers, floods</p></div>`, Navigation},
		{`<div class="copyright"><span>© Valley Press</span></div>`, Legal},
		{`<div class="disclaimer"><p>The keepers of the dam don't speak for the valley.</p></div>`, Legal},
		{`<div class="related no d-print-none"><h5>The dam that gave way in the spring</h5></div>`, Related},
		{`<form><p>Give once, or each month?</p><button>Donate</button></form>`, Promotion},
		{`<form><label>Your words</label><button>Post a comment</button></form>`, Comments},
		{`<form><label>Rivers</label><button>Find</button></form>`, Furniture},
		{`<p class="date">Keepers ‘concerned,’ mayor of the valley says on the bridge</p>`, Furniture},
		{`<ul class="tags"><li><a href="/t/1">Rivers, dams and those who keep them</a><li><a href="/t/2">Rio</a><li><a href="/t/3">Floods</a><li><a href="/t/4">Dams</a></ul>`, Navigation},
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
		{`<p>25.4.24</p>`, TimeLabel},
		{`<p>2025•01•08</p>`, TimeLabel},
		{`<p>3.14</p>`, Furniture},
		{`<p>4.3.4</p>`, Furniture},
		{`<p>4.8 / 5</p>`, Furniture},
		{`<p>0:00 / 3:45</p>`, Player},
		{`<p class="player">0:00</p>`, Player},
		{`<p class="date">9:05</p>`, TimeLabel},
		{`<div class="share"><p>Publié le 7 mai 2023 à 09h42</p></div>`, TimeLabel},
		{`<p class="date">Valleys for a night: 10 towns below the dam</p>`, Furniture},
		{`<p>The 5 lessons of big data in valleys</p>`, Furniture},
		{`<p>The valley in 2019, an update: how to leave in time</p>`, Furniture},
		{`<p>Join 13 million readers of the river</p>`, Furniture},
		// links
		{`<p><a href="#costs">What does it cost to keep a dam in repair?</a></p>`, Navigation},
		{`<p><a href="/opinion">Opinion</a></p>`, Navigation},
		{`<p><a href="/t/dam">Dams</a> <a href="/t/rio">Rio</a> <a href="/t/flood">Floods</a></p>`, Navigation},
		{`<p><a href="/older">The dam that gave way in the spring of last year</a></p>`, Related},
		{`<a href="/older"><span>DRY AGAIN</span><h3>The dam that gave way in the spring of last year</h3></a>`, Related},
		{`<div class="recommended"><a href="https://shop.example/boots" rel="sponsored">The Valley Walker II</a></div>`, Advertisement},
		{`<p><a href="https://shop.example/boots" rel="nofollow sponsored">Boots for those who walk along rivers in the spring</a></p>`, Advertisement},
		{`<p><a href="https://shop.example/boots">$49 at Rivershop</a> <a href="https://boots.example">€52 at Boots</a></p>`, Advertisement},
		{`<p>When you walk along the river in the spring, you hear… <a href="/older">Read more</a></p>`, Related},
		{`<p><a href="/shares/dam">$132.22 (+0.02%)</a></p>`, Navigation},
		{`<p><a href="mailto:?subject=Dam">Email</a></p>`, Share},
		{`<p><a href="https://www.facebook.com/sharer/sharer.php?u=x">Tell your friends</a></p>`, Share},
		{`<p><a href="/a">Facebook</a> <a href="/b">Twitter</a> <a href="/c">Email</a></p>`, Share},
	} {
		p := segmentPage(markup.Parse("<article>" + test.html + "</article>"))
		s := &story{page: p, printed: printed{headline: wordKey("Dam holds through the night"), deck: wordKey("The river rose, and the keepers stayed all night."), names: []string{"Ana Ruiz", "박준석", "Valleypress"}}}
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

// TestKickerIsNoDate: a day above the headline is no kicker.
func TestKickerIsNoDate(t *testing.T) {
	for above, want := range map[string]string{"Transport": "Transport", "July 29, 2025": "", "Updated": ""} {
		a, err := Parse(strings.NewReader(`<article><p class="eyebrow">` + above + `</p><h1>Dam holds</h1>` + before + after + `</article>`))
		require.NoError(t, err)
		assert.Equal(t, want, a.Kicker)
	}
}

// TestReadTimes: how long a story takes to read, in the languages of the table.
func TestReadTimes(t *testing.T) {
	for text, want := range map[string]bool{
		"4 min read": true, "3-min read": true, "Reading time: 4 minutes": true, "2 min. de lecture": true, "Lesezeit: 3 Min.": true,
		"3 minuti di lettura": true, "Tempo de leitura: 2 minutos": true, "5 хв читання": true, "3 dk okuma": true, "5 минут": false,
		"5 minutes later": false, "The night took 5 minutes": false, "minutes": false, "": false,
	} {
		assert.Equal(t, want, isReadTime(text), text)
	}
}
