package article

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/copydesk/copydesk/internal/markup"
)

func TestHints(t *testing.T) {
	cases := []struct {
		src  string
		want hint
	}{
		{`<div class="x read-more-box">`, hintRelated},
		{`<div class="readMore">`, hintRelated},
		{`<div class="spread">`, 0},
		{`<div id="StoryBody">`, hintBody},
		{`<div class="styles_caption__x7Gd9">`, hintCaption},
		{`<p data-testid="photo-credit-text">`, hintCredit | hintImage},
		{`<div class="you_may_like">`, hintRelated},
		{`<div class="header loading">`, 0},
		{`<nav>`, hintNavigation},
		{`<div class="story body">`, 0},
		{`<div title="share">`, 0},
		{`<p class="no-share has-caption">`, 0},
		{`<div class="print:hidden">`, 0},
		{`<div class="ad--d v-a--d">`, hintAd},
		{`<h2 id="share-prices-fall">`, 0},
		{`<svg class="share">`, 0},
	}
	for _, c := range cases {
		assert.Equal(t, c.want, segmentPage(markup.Parse(c.src)).hints[1], c.src)
	}
}

func TestHiddenClasses(t *testing.T) {
	for _, class := range []string{"sr-only", "note sr-only", "show-for-sr\tnote"} {
		p := segmentPage(markup.Parse(`<p class="` + class + `"><p class="note"><p class="` + class + `">`))
		assert.Equal(t, []segmentFlags{0, hiddenText, 0, hiddenText}, p.hidden, class)
	}
	for _, class := range []string{"sr-onl", "sm:sr-only", "sr only", ""} {
		assert.Zero(t, segmentPage(markup.Parse(`<p class="` + class + `">`)).hidden[1], class)
	}
}

func TestJudge(t *testing.T) {
	long := strings.Repeat("The keeper of the dam said that it had held before. ", 12) + "It will hold again."
	p := segmentPage(markup.Parse(`<div class=teaser><p><a href=n>A dam held in the north of the country on Friday.</a></div>
<div><h1>Dam holds</h1><p>The dam above the town held through the night, officials said.</p>
<p>Nobody was hurt, and the roads were open again by noon on Saturday.</p><p>` + long + `</p><div class="share">Share this page with friends.</div></div>
<ul><li><a href=a>Other news</a><li><a href=b>More news</a></ul>`))
	m := &metadata{headline: "Dam holds"}
	likely, release := judge(p, m)
	defer release()
	s := tellApart(p, m, likely)
	var kept []string
	for i, role := range s.roles {
		if role == roleBody {
			kept = append(kept, p.textOf(i))
		}
	}
	assert.Equal(t, []string{"The dam above the town held through the night, officials said.",
		"Nobody was hurt, and the roads were open again by noon on Saturday.", long}, kept)
}

func TestEndsSentence(t *testing.T) {
	for _, s := range []string{"Yes.", "“Yes!”", "はい。」", "(No?)"} {
		assert.True(t, endsSentence(s), s)
	}
	for _, s := range []string{"", "Yes", "”””", "a,"} {
		assert.False(t, endsSentence(s), s)
	}
}
