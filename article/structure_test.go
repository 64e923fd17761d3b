package article

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/internal/markup"
)

// before and after are paragraphs that make a page's body one beyond doubt.
var (
	before = "<p>" + strings.Repeat("The keeper of the dam said on Friday that it had held through the night. ", 6) + "</p>"
	after  = "<p>" + strings.Repeat("Engineers from the capital will come to look at the wall next week. ", 6) + "</p>"
)

// newsPage is a page with the given HTML between two paragraphs.
func newsPage(middle string) string {
	return `<html><head><title>Dam holds</title></head><body><nav><a href=/>Home</a></nav><main><article><h1>Dam holds</h1>` +
		`<div class=story-body>` + before + middle + after + `</div></article></main><footer>Imprint</footer></body></html>`
}

// parseMiddle returns the blocks and the article of newsPage(middle), without
// the paragraphs around it.
func parseMiddle(t *testing.T, middle string) ([]Block, *Article) {
	t.Helper()
	a, err := (&Parser{URL: "https://news.example/2023/dam"}).Parse(strings.NewReader(newsPage(middle)))
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(a.Blocks), 2)
	for _, b := range a.Blocks {
		assert.Equal(t, a.Text[b.Start:b.End], b.Text)
	}
	return a.Blocks[1 : len(a.Blocks)-1], a
}

// outline prints blocks in short: h2 "Aftermath".
func outline(blocks []Block) []string {
	var lines []string
	for _, b := range blocks {
		kind := string(b.Kind)
		if b.Level > 0 {
			kind += fmt.Sprint(b.Level)
		}
		lines = append(lines, fmt.Sprintf("%s %q", kind, b.Text))
	}
	return lines
}

func TestStructure(t *testing.T) {
	cases := []struct {
		name, middle string
		want         []string
	}{
		{"headings", `<h2>Aftermath</h2><p>Nobody in the valley was hurt, the mayor said.</p><h4>What next</h4>`,
			[]string{`heading2 "Aftermath"`, `paragraph "Nobody in the valley was hurt, the mayor said."`, `heading4 "What next"`}},
		{"breaks", `<p>The first gate was opened at noon on Friday.<br><br>The second stayed shut.<br>It is broken.</p>`,
			[]string{`paragraph "The first gate was opened at noon on Friday."`, `paragraph "The second stayed shut.\nIt is broken."`}},
		{"subhead and its paragraph", `<p><b>The second gate</b><br>Nobody knows yet who will pay for it, the mayor said.</p>`,
			[]string{`heading2 "The second gate"`, `paragraph "Nobody knows yet who will pay for it, the mayor said."`}},
		{"subhead, link in its paragraph", `<div><strong>Das zweite Tor</strong> <br/>Noch weiß <a href="/b">der Bürgermeister</a> nicht, wer es bezahlen wird.</div>`,
			[]string{`heading2 "Das zweite Tor"`, `paragraph "Noch weiß der Bürgermeister nicht, wer es bezahlen wird."`}},
		{"question and answer", `<p><b>Who will pay for it?</b><br>Nobody knows yet who will, and I have asked them all.</p>`,
			[]string{`paragraph "Who will pay for it?\nNobody knows yet who will, and I have asked them all."`}},
		{"name and what is said of it", `<p><b>Ana Ruiz, 54</b><br>The keeper has lived by the dam all of her life.</p>`,
			[]string{`paragraph "Ana Ruiz, 54\nThe keeper has lived by the dam all of her life."`}},
		{"bold words in the first line", `<p><b>The mayor said</b> that nobody knows<br>Who will pay for it is for the valley to say.</p>`,
			[]string{`paragraph "The mayor said that nobody knows\nWho will pay for it is for the valley to say."`}},
		{"label and place", `<p><b>Where:</b><br>The old mill on the river below the dam, from nine until dusk.</p>`,
			[]string{`paragraph "Where:\nThe old mill on the river below the dam, from nine until dusk."`}},
		{"subhead above a list", `<p><strong>Lo que hay que llevar</strong></p><ul><li>Botas para el barro</li><li>Una linterna</li></ul>`,
			[]string{`heading2 "Lo que hay que llevar"`, `list "Botas para el barro\nUna linterna"`}},
		{"words above a list", `<p><strong>Bring these along:</strong></p><ul><li>Boots for the mud</li><li>A lamp</li></ul>`,
			[]string{`paragraph "Bring these along:"`, `list "Boots for the mud\nA lamp"`}},
		{"list", `<ul><li>Two gates<ul><li>One open</li></ul></li><li>One <a href=/w>wall</a></li></ul>`,
			[]string{`list "Two gates\nOne open\nOne wall"`}},
		{"table", `<table><tr><th>Gate</th><th>State</th></tr><tr><td>First</td><td>open</td></tr></table>`,
			[]string{`table "Gate\tState\nFirst\topen"`}},
		{"quotation", `<blockquote><p>We were lucky this time.</p><p>We may not be again.</p></blockquote>`,
			[]string{`quotation "We were lucky this time.\nWe may not be again."`}},
		{"pull quote in an aside", `<aside class="pullquote">The keepers stayed awake</aside>`, []string{`quotation "The keepers stayed awake"`}},
		{"pull quote, name below", `<div class="x-pull-quote"><p>We were lucky this time.</p><cite>Ana Ruiz, keeper</cite></div>`, []string{`quotation "We were lucky this time.\nAna Ruiz, keeper"`}},
		{"pull quote of a paragraph", `<p class="pullquote">We were lucky this time</p>`, []string{`quotation "We were lucky this time"`}},
		{"paragraph that begins with a quotation mark", `<p class="startsWithQuote">“We were lucky this time,” the keeper said.</p>`, []string{`paragraph "“We were lucky this time,” the keeper said."`}},
		{"preformatted", "<pre>The first gate  is open.\n  The second gate is shut, the keeper said.</pre>", []string{`preformatted "The first gate  is open.\n  The second gate is shut, the keeper said."`}},
		{"correction", `<p>Correction: An earlier version of this story gave the wrong height of the dam.</p>`,
			[]string{`note "Correction: An earlier version of this story gave the wrong height of the dam."`}},
		{"repeated headline", `<h2>Dam holds</h2>`, nil},
		{"answer to the headline", `<h3>Re: Dam holds</h3><h3>AW: Dam holds</h3>`, nil},
		{"another title behind a mark", `<h3>Re: The wall of Rio</h3><p>Nobody in the valley was hurt, the mayor said.</p>`, []string{`heading3 "Re: The wall of Rio"`, `paragraph "Nobody in the valley was hurt, the mayor said."`}},
		{"share bar", `<div class="share-bar"><a href="https://s.example/">Share</a></div>`, nil},
		{"time stamp", `<div class="timestamp">Updated:</div>`, nil},
		{"related", `<div class="related"><h4>Read more</h4><ul><li><a href=/a>Another dam in the east is under repair</a></li></ul></div>`, nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			blocks, _ := parseMiddle(t, c.middle)
			assert.Equal(t, c.want, outline(blocks))
		})
	}
}

func TestListItems(t *testing.T) {
	blocks, a := parseMiddle(t, `<ol><li>Two gates that the keeper opens by hand<ul><li>One of them open since Friday</li></ul></li><li>One long stone <a href=/w>wall</a></li></ol>`)
	require.Len(t, blocks, 1)
	b := blocks[0]
	assert.True(t, b.Ordered)
	require.Len(t, b.Items, 3)
	for i, want := range []string{"Two gates that the keeper opens by hand", "One of them open since Friday", "One long stone wall"} {
		assert.Equal(t, want, a.Text[b.Items[i].Start:b.Items[i].End])
	}
	assert.Equal(t, []int{0, 1, 0}, []int{b.Items[0].Depth, b.Items[1].Depth, b.Items[2].Depth})
	require.Len(t, b.Links, 1)
	assert.Equal(t, "https://news.example/w", b.Links[0].URL)
	assert.Equal(t, "wall", a.Text[b.Links[0].Start:b.Links[0].End])
}

func TestFigures(t *testing.T) {
	cases := []struct {
		name, middle, caption, credit, url string
	}{
		{"figure", `<figure><img src=/dam.jpg><figcaption>The dam on Friday. <span class="photo-credit">Ana Ruiz</span></figcaption></figure>`,
			"The dam on Friday.", "Ana Ruiz", "https://news.example/dam.jpg"},
		{"credit beside the caption", `<figure><img src=/dam.jpg><figcaption>The dam on Friday.</figcaption><small>Ana Ruiz</small></figure>`,
			"The dam on Friday.", "Ana Ruiz", "https://news.example/dam.jpg"},
		{"lazy picture", `<div class="image-box"><img src="data:image/gif;base64,R0" data-src="dam.jpg"><p class="caption">The dam on Friday.</p></div>`,
			"The dam on Friday.", "", "https://news.example/2023/dam.jpg"},
		{"widest of a set", `<figure><picture><source srcset="/s.jpg 300w, /l.jpg 900w"><img></picture><figcaption>The dam.</figcaption></figure>`,
			"The dam.", "", "https://news.example/l.jpg"},
		{"plain text below", `<div class="photo"><img src=/dam.jpg><div>The dam on Friday.</div></div>`,
			"The dam on Friday.", "", "https://news.example/dam.jpg"},
		{"in a noscript element", `<figure><noscript><img src=/dam.jpg></noscript><figcaption>The dam.</figcaption></figure>`,
			"The dam.", "", "https://news.example/dam.jpg"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			blocks, a := parseMiddle(t, c.middle)
			require.Len(t, blocks, 1)
			assert.Equal(t, Figure, blocks[0].Kind)
			require.Len(t, a.Captions, 1)
			require.NotNil(t, blocks[0].Caption)
			assert.Zero(t, *blocks[0].Caption)
			assert.Equal(t, c.caption, a.Captions[0].Text)
			assert.Equal(t, c.credit, a.Captions[0].Credit.Raw)
			assert.Equal(t, c.url, a.Captions[0].Image.URL)
		})
	}
}

func TestLargest(t *testing.T) {
	assert.Equal(t, "b.jpg", largest("a.jpg 480w, b.jpg 1200w, c.jpg 900w"))
	assert.Equal(t, "b.jpg", largest("a.jpg, b.jpg 2x"))
	assert.Empty(t, largest(""))
}

func TestEmbeds(t *testing.T) {
	cases := []struct {
		name, middle string
		text         string
		media        Media
	}{
		{"post", `<blockquote class="twitter-tweet"><p>The wall holds.</p>— Dam (@dam) <a href="https://twitter.com/dam/status/1">May 7</a></blockquote><script src=x></script>`,
			"The wall holds.\n— Dam (@dam) May 7", Media{"x", "https://twitter.com/dam/status/1"}},
		{"frame", `<div class=video><iframe src="//www.youtube.com/embed/abc"></iframe></div>`, "", Media{"youtube", "https://www.youtube.com/embed/abc"}},
		{"frame in a figure", `<figure><iframe data-src="https://player.vimeo.com/video/1"></iframe></figure>`, "", Media{"vimeo", "https://player.vimeo.com/video/1"}},
		{"placeholder of a frame", `<div class="consent" data-src="https://www.youtube.com/embed/abc"><p>Show the video?</p><button>Yes</button></div>`, "", Media{"youtube", "https://www.youtube.com/embed/abc"}},
		{"placeholder of a post", `<div data-oembed-url="https://x.com/dam/status/1"></div>`, "", Media{"x", "https://x.com/dam/status/1"}},
		{"element of its own", `<lite-youtube videoid="abc"></lite-youtube>`, "", Media{"youtube", "https://www.youtube.com/watch?v=abc"}},
		{"AMP post", `<amp-twitter data-tweetid="1" width="3" height="2"></amp-twitter>`, "", Media{"x", "https://x.com/i/status/1"}},
		{"AMP post by its address", `<amp-twitter data-tweetid="https://twitter.com/dam/status/1"></amp-twitter>`, "", Media{"x", "https://twitter.com/dam/status/1"}},
		{"AMP picture", `<amp-instagram data-shortcode="abc" width="3" height="2"></amp-instagram>`, "", Media{"instagram", "https://www.instagram.com/p/abc/"}},
		{"for wide screens and for narrow ones", `<div><video src="/dam.mp4#t=0.1"></video></div><div><video src="/dam.mp4"></video></div>`, "", Media{"video", "https://news.example/dam.mp4#t=0.1"}},
		{"audio", `<audio><source src="/dam.mp3"></audio>`, "", Media{"audio", "https://news.example/dam.mp3"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			blocks, _ := parseMiddle(t, c.middle)
			require.Len(t, blocks, 1)
			assert.Equal(t, Embed, blocks[0].Kind)
			assert.Equal(t, c.text, blocks[0].Text)
			assert.Equal(t, c.media, blocks[0].Media)
		})
	}
	blocks, _ := parseMiddle(t, `<div data-src="https://www.facebook.com/sharer.php?u=x">Share</div><iframe src="https://tracker.example/p"></iframe><div class=ad><iframe src="https://youtube.com/embed/a"></iframe></div>`)
	assert.Empty(t, blocks)
}

func TestTagline(t *testing.T) {
	src := strings.Replace(newsPage(""), after, after+"<p>(Reporting by Ana Ruiz in Rome; Editing by Tom Hale)</p>", 1)
	a, err := Parse(strings.NewReader(src))
	require.NoError(t, err)
	require.Len(t, a.Blocks, 3)
	assert.Equal(t, Note, a.Blocks[2].Kind)
	assert.Equal(t, Tagline, a.Blocks[2].Note)
}

func TestPullQuote(t *testing.T) {
	blocks, _ := parseMiddle(t, `<p>“We were lucky this time, and we know it,” the mayor said on Friday.</p><blockquote>We were lucky this time, and we know it</blockquote><blockquote>Nobody knows what the next storm will bring us.</blockquote>`)
	require.Len(t, blocks, 3)
	assert.True(t, blocks[1].Pull)
	assert.False(t, blocks[2].Pull)
}

func TestPosts(t *testing.T) {
	entry := func(clock, head string) string {
		return `<article class="entry"><time datetime="2023-05-07T` + clock + `Z">` + clock + `</time><h3>` + head + `</h3>` + before + `</article>`
	}
	src := strings.Replace(newsPage(""), before, before+`<div class="live-blog">`+entry("10:40", "The second gate opens")+entry("09:15", "Water at the mark")+`</div>`, 1)
	src = strings.Replace(src, "keeper of the dam said on Friday", "mayor of the town said", 1)
	a, err := Parse(strings.NewReader(src))
	require.NoError(t, err)
	var posts []Block
	for _, b := range a.Blocks {
		if b.Kind == Post {
			posts = append(posts, b)
		}
	}
	require.Len(t, posts, 2)
	assert.Equal(t, "The second gate opens", posts[0].Text)
	assert.Equal(t, time.Date(2023, 5, 7, 10, 40, 0, 0, time.UTC), posts[0].Posted)
}

// TestTimeLines reads a live report whose entries print their time in a line of
// its own.
func TestTimeLines(t *testing.T) {
	entry := func(at, text string) string {
		return `<div class="entry"><div class="info"><time>` + at + `</time><mark>Key event</mark></div><h3>` + text + `</h3><p>` +
			strings.Repeat("Nobody was hurt, and the roads were open again by noon on Saturday. ", 4) + `</p></div>`
	}
	blocks, a := parseMiddle(t, entry("20:42", "The north gate opens")+entry("19:11", "Army sends boats"))
	for _, b := range blocks {
		assert.NotContains(t, b.Text, "Key event")
	}
	assert.Contains(t, a.Residue, Residue{Text: "20:42Key event", Reason: TimeLabel, Offset: residueAt(a, "20:42Key event")})
}

func residueAt(a *Article, text string) int {
	for _, r := range a.Residue {
		if r.Text == text {
			return r.Offset
		}
	}
	return -1
}

// TestLeadHeadings reads a page that sets its kicker and deck as headings.
func TestLeadHeadings(t *testing.T) {
	a, err := Parse(strings.NewReader(`<html><head><title>Dam holds</title></head><body><main><article><h1>Dam holds</h1>` +
		`<div class=story-body><h3>Weather</h3><h2>The wall above the town stood through the worst night in years</h2><h4>The night</h4>` +
		before + `<h4>The morning</h4>` + after + `</div></article></main></body></html>`))
	require.NoError(t, err)
	var heads []string
	for _, b := range a.Blocks {
		if b.Kind == Heading {
			heads = append(heads, b.Text)
		}
	}
	assert.Equal(t, []string{"The night", "The morning"}, heads)
}

// TestLeadByline reads a page that sets its byline as a heading.
func TestLeadByline(t *testing.T) {
	a, err := Parse(strings.NewReader(`<html><head><title>Dam holds</title></head><body><main><article><h1>Dam holds</h1>` +
		`<div class=story-body><h5>Von Ana Ruiz, Zürich</h5>` + before + `<h4>The morning</h4>` + after + `</div></article></main></body></html>`))
	require.NoError(t, err)
	assert.NotContains(t, a.Text, "Ana Ruiz")
	require.Len(t, a.Bylines, 1)
	assert.Equal(t, "Ana Ruiz", a.Bylines[0].Credits[0].Name)
}

// TestDecks reads decks that only their size and place tell.
func TestDecks(t *testing.T) {
	const long = "Engineers who looked at the wall at first light say that it moved by less than a finger's breadth, and that the keeper did all that could be done"
	cases := []struct{ name, head, first, want string }{
		{"first subhead, long", ``, `<h2>` + long + `</h2>`, long},
		{"first subhead, short", ``, `<h2>The wall above the town stood</h2>`, ""},
		{"list of contents", ``, `<h2>In this story<ul><li>Engineers who looked at the wall at first light<li>The keeper did all that could be done and went home</ul></h2>`, ""},
		{"in the slide that is the story", `<div class="swiper-slide"><h1>Dam holds</h1>`, `<h2 class="deck">` + long + `</h2>`, long},
		{"line of byline and time", ``, `<div class="deck">Ana Ruiz <time>May 7, 2023, 9:05 a.m.</time></div>`, ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			head := c.head
			if head == "" {
				head = `<div><h1>Dam holds</h1>`
			}
			a, err := Parse(strings.NewReader(`<html><head><title>Dam holds</title></head><body><main><article>` + head +
				c.first + before + `<h4>The morning</h4>` + after + `</div></article></main></body></html>`))
			require.NoError(t, err)
			assert.Equal(t, c.want, a.Deck)
			if c.want != "" {
				assert.NotContains(t, a.Text, c.want)
			}
		})
	}
}

// TestDeckIsNoByline: a line that says who wrote the story and when is no deck,
// whatever its class.
func TestDeckIsNoByline(t *testing.T) {
	for text, want := range map[string]string{
		"Ana Ruiz, professor of rivers at Castle Bay, May 7, 2023, 19:59": "",
		"Engineers praise the wall that was built on May 7, 1923.":        "Engineers praise the wall that was built on May 7, 1923.",
	} {
		m := readMetadata(segmentPage(markup.Parse(`<body><h1>Dam holds</h1><div class="deck">`+text+`</div>`+before+after)), "")
		assert.Equal(t, want, m.deck, text)
	}
}

// TestStandfirst reads decks that nothing names: sentences that stand between
// the headline and the body, apart from it.
func TestStandfirst(t *testing.T) {
	const deck = "Engineers praise the wall that kept a whole town dry, and say who built it."
	cases := []struct{ name, below, want string }{
		{"a sentence", `<p>` + deck + `</p>`, deck},
		{"no sentence", `<p>Our towns, their rivers and the walls that stand between the two of them</p>`, ""},
		{"a disclosure", `<p>If you buy a product featured here, we may earn an affiliate commission or other compensation.</p>`, ""},
		{"a promotion", `<div class="newsletter-promo"><p>Our letter tells you each morning what happened in the town in the night.</p></div>`, ""},
		{"a line with a date", `<p>Ana Ruiz wrote this story in the town on the river on May 7, 2023, for the paper.</p>`, ""},
		{"a link", `<p><a href=/x>` + deck + `</a></p>`, ""},
		{"the description, as a teaser", `<p class="page-teaser">Town and river stand still for a night, says who was there: our letter from Castle Bay</p>`,
			"Town and river stand still for a night, says who was there: our letter from Castle Bay"},
		{"another teaser", `<p class="page-teaser">Harbour pilots end their strike after eleven days and go back to their boats</p>`, ""},
		{"a deck of a class, above a body in parts", `<p class="subtitle">Our towns, their rivers and the walls</p>`, "Our towns, their rivers and the walls"},
	}
	const description = `<meta name="description" content="Town and river stand still for a night, says who was there: our letter from …">`
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			p := segmentPage(markup.Parse(`<html><head>` + description + `</head><body><div><header><h1>Dam holds</h1>` + c.below + `</header><article>` + before + `</article><article>` + after + `</article><article>` + before + `</article></div></body></html>`))
			m := readMetadata(p, "")
			s := tellApart(p, m, listed([]float64{0, 0, 1, 1, 1}))
			assert.Equal(t, c.want, m.deck)
			assert.Equal(t, c.want != "", s.roles[1] == roleField)
		})
	}
}

// TestTimeLabelTellsTime: what a class calls a time is one by its words too.
func TestTimeLabelTellsTime(t *testing.T) {
	for text, want := range map[string]Reason{"Updated": TimeLabel, "9:05": TimeLabel, "3 hours ago": TimeLabel, "95%": Furniture} {
		_, a := parseMiddle(t, `<div class="data">`+text+`</div>`)
		require.Len(t, a.Residue, 1, text)
		assert.Equal(t, want, a.Residue[0].Reason, text)
	}
}
