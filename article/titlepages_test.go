package article

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// titlePages are pages whose headline is "Bridge to close for a month", as
// sites put their own name round it.
var titlePages = []struct{ name, page string }{
	{"behind a hyphen", `<title>Bridge to close for a month - Harbour Courier</title><h1>Bridge to close for a month</h1>`},
	{"behind a bar, no h1", `<title>Bridge to close for a month | Harbour Courier</title><meta property="og:site_name" content="Harbour Courier">`},
	{"behind two bars", `<title>Bridge to close for a month | Local | Harbour Courier</title><meta property="og:title" content="Bridge to close for a month"/>`},
	{"site and section, known site", `<title>Bridge to close for a month | Local | Harbour Courier</title><meta property="og:site_name" content="Harbour Courier"><meta property="article:section" content="Local">`},
	{"front with colon", `<title>Harbour Courier: Bridge to close for a month</title><meta property="og:site_name" content="Harbour Courier">`},
	{"front with double colon", `<title>Harbour Courier :: Bridge to close for a month</title><meta property="og:site_name" content="Harbour Courier">`},
	{"long name in front, colon, smaller heading", `<title>Notes from the old harbour and its quays: Bridge to close for a month</title><h3 class="post-title">Bridge to close for a month</h3><p>Well.</p>`},
	{"long name behind, smaller heading is a link to itself", `<title>Bridge to close for a month - Notes from the old harbour and its quays</title><h2><a href="">Bridge to close for a month</a></h2><p>Well.</p>`},
	{"front with guillemet", `<title>Harbour Courier » Bridge to close for a month</title><meta property="og:site_name" content="Harbour Courier">`},
	{"front with guillemet, site by its host", `<title>Harbour Courier » Bridge to close for a month</title><link rel="canonical" href="https://www.harbourcourier.example/x">`},
	{"behind a guillemet", `<title>Bridge to close for a month « Harbour Courier</title><meta property="og:site_name" content="Harbour Courier">`},
	{"behind an en dash, by the host", `<title>Bridge to close for a month – harbourcourier.example</title><link rel="canonical" href="https://www.harbourcourier.example/x">`},
	{"behind a dot", `<title>Bridge to close for a month · Harbour Courier</title><meta property="og:site_name" content="Harbour Courier">`},
	{"behind an arrow", `<title>Bridge to close for a month ← Harbour Courier</title><meta property="og:site_name" content="Harbour Courier">`},
	{"behind a star", `<title>Bridge to close for a month ★ Harbour Courier</title><meta property="og:site_name" content="Harbour Courier">`},
	{"behind an em dash without blanks", `<title>Bridge to close for a month—Harbour Courier</title><meta property="og:site_name" content="Harbour Courier">`},
	{"in brackets", `<title>Bridge to close for a month (Harbour Courier)</title><meta property="og:site_name" content="Harbour Courier">`},
	{"in square brackets", `<title>Bridge to close for a month [Harbour Courier]</title><meta property="og:site_name" content="Harbour Courier">`},
	{"with by-word", `<title>Bridge to close for a month by Harbour Courier</title><meta property="og:site_name" content="Harbour Courier"><h1>Bridge to close for a month</h1>`},
	{"full width bar", `<title>Bridge to close for a month｜Harbour Courier</title><meta property="og:site_name" content="Harbour Courier">`},
	{"a Korean vowel for a bar", `<title>Bridge to close for a monthㅣHarbour Courier</title><meta property="og:site_name" content="Harbour Courier">`},
	{"a Chinese stroke for a bar", `<title>Bridge to close for a month丨Harbour Courier</title><meta property="og:site_name" content="Harbour Courier">`},
	{"full width hyphen", `<title>Bridge to close for a month－Harbour Courier</title><meta property="og:site_name" content="Harbour Courier">`},
	{"domain", `<title>Bridge to close for a month | HarbourCourier.example</title><link rel="canonical" href="https://harbourcourier.example/x">`},
	{"og:title cut short", `<meta property="og:title" content="Bridge to close for a..."><h1>Bridge to close for a month</h1><title>Bridge to close for a month | Harbour Courier</title>`},
	{"og:title cut short, no h1", `<meta property="og:title" content="Bridge to close for…"><title>Bridge to close for a month | Harbour Courier</title><meta property="og:site_name" content="Harbour Courier">`},
	{"og:title is the site", `<meta property="og:title" content="Harbour Courier"><meta property="og:site_name" content="Harbour Courier"><title>Bridge to close for a month - Harbour Courier</title><h2>Bridge to close for a month</h2>`},
	{"JSON-LD headline is the site", `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour Courier","publisher":{"name":"Harbour Courier"}}</script><title>Bridge to close for a month - Harbour Courier</title>`},
	{"h1 is the logo", `<title>Bridge to close for a month | Harbour Courier</title><h1 class="logo"><a href="/">Harbour Courier</a></h1><h2 class="headline">Bridge to close for a month</h2>`},
	{"h1 is a picture of the logo", `<title>Bridge to close for a month | Harbour Courier</title><h1><a href="/"><img src="logo.png" alt="Harbour Courier"></a></h1><h2>Bridge to close for a month</h2>`},
	{"h1 is the logo with a motto", `<meta property="og:site_name" content="Harbour Courier"><title>Bridge to close for a month | Harbour Courier</title><h1>Harbour Courier – news from the quays</h1><h2>Bridge to close for a month</h2>`},
	{"h1 is the section", `<title>Bridge to close for a month - Local news - Harbour Courier</title><h1>Local news</h1><h2>Bridge to close for a month</h2>`},
	{"h1 is the section, og:title says more", `<meta property="og:title" content="Bridge to close for a month"><title>Bridge to close for a month | Harbour Courier</title><h1>Blog</h1><h2>Bridge to close for a month</h2>`},
	{"h1 twice, for small and large screens", `<title>Bridge to close for a month</title><h1 class="mobile">Bridge to close for a month</h1><h1 class="desktop">Bridge to close for a month</h1>`},
	{"h1 of the site first, in a menu", `<title>Bridge to close for a month</title><header><nav><h1>Harbour Courier</h1></nav></header><article><h1>Bridge to close for a month</h1></article>`},
	{"h1 for each related story", `<title>Bridge to close for a month</title><article><h1>Bridge to close for a month</h1></article><section class="more"><h1>Mayor opens market hall on Friday</h1><h1>Ferry gets new engine</h1></section>`},
	{"h1 in a cookie box", `<title>Bridge to close for a month | Harbour Courier</title><div class="consent"><h1>We value your privacy and that of our partners</h1></div><h1>Bridge to close for a month</h1>`},
	{"h1 is the blog's name, title is the page's alone", `<title>Bridge to close for a month</title><div id="header"><h1><a href="/">Ana writes</a></h1></div><h2 class="post-title">Bridge to close for a month</h2>`},
	{"h1 is the blog's name, site first in the title", `<title>Ana writes: Bridge to close for a month</title><div id="header"><h1><a href="/">Ana writes</a></h1></div><h3 class="post-title">Bridge to close for a month</h3>`},
	{"h1 with the kicker inside", `<title>Bridge to close for a month | Harbour Courier</title><meta property="og:title" content="Bridge to close for a month"><h1><span class="kicker">Transport</span> <span class="headline">Bridge to close for a month</span></h1>`},
	{"h1 with the section in front", `<title>Bridge to close for a month | Harbour Courier</title><meta property="og:title" content="Bridge to close for a month"><h1><small>Transport</small><br>Bridge to close for a month</h1>`},
	{"h1 with a badge behind", `<title>Bridge to close for a month | Harbour Courier</title><meta property="og:title" content="Bridge to close for a month"><h1>Bridge to close for a month <span class="badge">Premium</span></h1>`},
	{"h1 with line breaks", "<title>Bridge to close for a month</title><h1>\n  Bridge to close<br/>\n for a month\n</h1>"},
	{"no title element", `<h1>Bridge to close for a month</h1>`},
	{"title only", `<title>Bridge to close for a month</title>`},
	{"entities", `<title>Bridge to close for a month &#124; Harbour Courier</title><meta property="og:site_name" content="Harbour Courier">`},
	{"microdata name", `<div itemscope itemtype="https://schema.org/NewsArticle"><h2 itemprop="headline">Bridge to close for a month</h2></div><title>Harbour Courier</title>`},
	{"hidden h1", `<title>Bridge to close for a month | Harbour Courier</title><h1 style="display:none">Harbour Courier</h1><h2>Bridge to close for a month</h2>`},
	{"title with the page's number", `<title>Bridge to close for a month | Page 2 | Harbour Courier</title><meta property="og:site_name" content="Harbour Courier"><h1>Bridge to close for a month</h1>`},
	{"h2 in a link, as on a blog's page", `<title>Harbour Courier » Blog Archive » Bridge to close for a month</title><meta property="og:site_name" content="Harbour Courier"><h2><a href="/x">Bridge to close for a month</a></h2>`},
	{"font elements under the path to the page", `<title>Bridge to close for a month | Harbour Courier</title><table><tr><td><font size="1"><a href="/">Home</a> &gt; <a href="/local">Local</a></font><br><font size="5"><b>Bridge to close for a month</b></font><br><font size="1">Sunday, 7 May 2023</font></td></tr></table>`},
	{"bold line under a kicker", `<title>Bridge to close for a month - Harbour Courier</title><p>Transport<br><b>Bridge to close for a month</b></p>`},
	{"big line under a day and a section", `<title>Harbour Courier: Bridge to close for a month</title><div>Sunday, 7 May 2023<br>Transport<br><big>Bridge to close for a month</big></div>`},
	{"blog archive without a name of the site", `<title>Quay notes » Blog Archive » Bridge to close for a month</title><h1><a href="/">Quay notes</a></h1><h2><a href="/x">Bridge to close for a month</a></h2>`},
}

func TestTitlePages(t *testing.T) {
	const kicker = `<title>Transport: Bridge to close</title><h1><span>Transport</span> <span>Bridge to close</span></h1>`
	assert.Equal(t, "Transport: Bridge to close", metadataOf(kicker).headline)
	for _, c := range titlePages {
		assert.Equal(t, "Bridge to close for a month", metadataOf(`<html lang="en">`+c.page+storyText).headline, c.name)
	}
}
