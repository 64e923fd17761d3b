package article

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestLeadDeck: what stands above the lines of author and date is the deck, though no
// class says so; without such lines it is the first paragraph.
func TestLeadDeck(t *testing.T) {
	const deck = "Engineers praise the wall that kept the water out. The keepers are less sure of it"
	const text = `<div class="x"><p>The dam held through the night, the keepers said on Friday, and nobody slept.</p>` +
		`<p>The mayor praised the engineers who had built the wall ninety years ago and more.</p>` +
		`<p>Water had risen since Monday, when rain fell in the hills above the town of Rio.</p>` +
		`<p>Nobody in the valley was hurt, and the schools will open on Monday, the mayor said.</p></div>`
	for name, c := range map[string]struct{ head, want string }{
		"byline and time":    {`<div>` + deck + `</div><p class="byline">By Ana Ruiz</p><time datetime="2023-05-07">May 7, 2023</time>`, deck},
		"figure between":     {`<div class="Art_x__1">` + deck + `</div><figure><img src="/a.jpg"></figure><div class="m"><a class="authorLink" href="/a">Ana Ruiz</a><p>Publié le 7 mai 2023 à 19:00. / Modifié le 8 mai 2023 à 07:44.</p><p>2 min. de lecture</p></div>`, deck},
		"times in details":   {`<div><p>` + deck + `</p></div><aside><a rel="author" href="/a">Ana Ruiz</a><details><summary>Fri 31 Jan 2025 06.00 GMT</summary>Last modified on Fri 31 Jan 2025 09.12 GMT</details></aside>`, deck},
		"byline above":       {`<p class="byline">By Ana Ruiz</p><time datetime="2023-05-07">May 7, 2023</time><div>` + deck + `</div>`, ""},
		"nothing in between": {`<div>` + deck + `</div>`, ""},
	} {
		a, err := Parse(strings.NewReader(`<html><head><title>Dam holds through the night</title></head><body><article><h1>Dam holds through the night</h1>` + c.head + text + `</article></body></html>`))
		require.NoError(t, err, name)
		assert.Equal(t, c.want, a.Deck, name)
		assert.Equal(t, c.want == "", strings.Contains(a.Text, deck), name)
	}
}

// TestStyledDeck: the first paragraph is the deck where its class says so and the page
// tells a day; what is one of several in that style, or no sentence, is none.
func TestStyledDeck(t *testing.T) {
	const deck = "Engineers praise the wall that kept the water out."
	const day = `<time datetime="2023-05-07">May 7, 2023</time>`
	const text = `<p>The dam held through the night, the keepers said on Friday, and nobody slept.</p>` +
		`<p>The mayor praised the engineers who had built the wall ninety years ago and more.</p>` +
		`<p>Water had risen since Monday, when rain fell in the hills above the town of Rio.</p>` +
		`<p class="x">Nobody in the valley was hurt, and the schools will open on Monday, the mayor said.</p>`
	for name, c := range map[string]struct{ head, want string }{
		"ingress":           {day + `<p class="ingress">` + deck + `</p>`, deck},
		"chapeau, bold":     {day + `<p class="chapeau"><strong>` + deck + `</strong></p>`, deck},
		"module's class":    {day + `<p class="Typo_m__x1 story_lead_text__q9">` + deck + `</p>`, deck},
		"intro":             {day + `<p class="intro">` + deck + `</p>`, deck},
		"article-intro":     {day + `<div class="article-intro"><p>` + deck + `</p></div>`, deck},
		"day in it":         {day + `<p class="perex">Engineers praise the wall that kept the water out on 7 May 2023.</p>`, "Engineers praise the wall that kept the water out on 7 May 2023."},
		"opener":            {day + `<div class="opener"><strong>` + deck + `</strong></div>`, deck},
		"Polish":            {day + `<p class="art-wstep">` + deck + `</p>`, deck},
		"body with summary": {day + `<div class="text-with-summary"><p>` + deck + `</p></div>`, ""},
		"no day":            {`<p class="intro">` + deck + `</p>`, ""},
		"id for speakers":   {day + `<p id="speakable-summary">` + deck + `</p>`, ""},
		"class of another":  {day + `<p class="x">` + deck + `</p>`, ""},
		"several of them":   {day + `<p class="lead">` + deck + `</p><p class="lead">The keepers are less sure of it, for they have seen the water.</p>`, ""},
		"part of one":       {day + `<p><span class="lead-in">` + deck + `</span> The keepers are less sure of it.</p>`, ""},
	} {
		a, err := Parse(strings.NewReader(`<html><head><title>Dam holds through the night</title></head><body><article><h1>Dam holds through the night</h1>` + c.head + text + `</article></body></html>`))
		require.NoError(t, err, name)
		assert.Equal(t, c.want, a.Deck, name)
		assert.Equal(t, c.want == "", strings.Contains(a.Text, deck), name)
	}
}
