package article

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/copydesk/copydesk/internal/markup"
)

const storyPage = `<!DOCTYPE html><html lang="en"><head>
<title>Harbour bridge to close for a month | Castle Bay Courier</title>
<meta property="og:title" content="Harbour bridge to close for a month">
<meta property="og:site_name" content="Castle Bay Courier">
<meta property="og:locale" content="en_GB">
<meta name="keywords" content="bridge, harbour, Bridge">
<link rel="canonical" href="https://www.castlebaycourier.example/news/bridge-closes">
<script type="application/ld+json">
{"@context": "https://schema.org", "@graph": [
  {"@type": "NewsArticle", "headline": "Market hall opens", "url": "https://www.castlebaycourier.example/news/market", "datePublished": "2023-01-01",
   "author": {"name": "Wrong Person"}},
  {"@type": "NewsArticle", "headline": "Harbour bridge to close for a month", "mainEntityOfPage": "https://castlebaycourier.example/news/bridge-closes",
   "datePublished": "2023-05-07T09:05:00+01:00", "dateModified": "2023-05-08", "author": {"@id": "#ana"}, "articleSection": "Local",
   "isAccessibleForFree": false, "publisher": {"@type": "Organization", "name": "Castle Bay Courier", "url": "https://www.castlebaycourier.example/"},},
  {"@type": "Person", "@id": "#ana", "name": "Ana Ruiz"}
]}</script></head><body>
<aside><h3>More</h3><time datetime="2020-02-02">2 Feb</time></aside>
<main><p class="kicker">Transport</p><h1>Harbour bridge to close for a month</h1>
<p class="standfirst">Engineers say that the steel needs new paint before winter.</p>
<p>The bridge will close.</p></main></body></html>`

func TestReadMetadata(t *testing.T) {
	m := readMetadata(segmentPage(markup.Parse(storyPage)), "")
	assert.Equal(t, "Harbour bridge to close for a month", m.headline)
	assert.Equal(t, "Engineers say that the steel needs new paint before winter.", m.deck)
	assert.Equal(t, "Transport", m.kicker)
	assert.Equal(t, "Ana Ruiz", m.bylines[0].Credits[0].Name)
	assert.Equal(t, "2023-05-07T09:05:00+01:00", m.published.Format(time.RFC3339))
	assert.Equal(t, "2023-05-08", m.updated.Format(time.DateOnly))
	assert.Equal(t, "en-GB", m.language)
	assert.Equal(t, "https://www.castlebaycourier.example/news/bridge-closes", m.url)
	assert.Equal(t, Publisher{"Castle Bay Courier", "https://www.castlebaycourier.example/"}, m.publisher)
	assert.Equal(t, "Local", m.section)
	assert.Equal(t, []string{"bridge", "harbour"}, m.keywords)
	assert.Equal(t, Subscription, m.access)
}
