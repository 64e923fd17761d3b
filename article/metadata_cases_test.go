package article

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/internal/markup"
)

func metadataOf(html string) *metadata {
	return readMetadata(segmentPage(markup.Parse(html)), "")
}

// storyText keeps bylines and dates away from the page's end.
const storyText = `<p>` + "The council met on Tuesday evening and heard from engineers, shop owners and two ferry captains. " +
	`</p><p>` + "Nobody spoke against the plan, which the mayor had announced in spring after a long inspection. " + `</p>`

var headlineCases = []struct{ name, page, want string }{
	{"h1", `<title>Bridge to close | Courier</title><h1>Bridge to close</h1>`, "Bridge to close"},
	{"site cut off og:title", `<meta property="og:site_name" content="Castle Bay Courier"><meta property="og:title" content="Bridge to close - Castle Bay Courier">`, "Bridge to close"},
	{"site cut off the front", `<meta property="og:site_name" content="Courier"><title>Courier | Bridge to close</title>`, "Bridge to close"},
	{"site known only by another claim", `<meta property="og:title" content="Bridge to close – The Daily Harbour"><title>Bridge to close</title>`, "Bridge to close"},
	{"a dash of its own stays", `<meta property="og:title" content="Bridge closes - for good"><h1>Bridge closes - for good</h1>`, "Bridge closes - for good"},
	{"title says less than the h1", `<title>Bridge to close for a month - Harbour Blog</title><meta name="title" content="Bridge to close for a month: what the town must know"><h1>Bridge to close for a month: what the town must know</h1>`, "Bridge to close for a month: what the town must know"},
	{"site's name is the title", `<title>How to paint a bridge: a guide for towns | Quay</title><meta property="og:site_name" content="How to paint a bridge: a guide for towns | Quay"><meta property="og:title" content="How to paint a bridge: a guide for towns | Quay"><h1>How to paint a bridge: a guide for towns</h1>`, "How to paint a bridge: a guide for towns"},
	{"headline is an h2, h1 is in the story", `<title>What do towns love about bridges? | Quay Blog</title><meta property="og:title" content="What do towns love about bridges? | Quay Blog"><header><h2>What do towns love about bridges?</h2></header>` + storyText + `<h1>But what they love most is the view from bridges</h1>` + storyText, "What do towns love about bridges?"},
	{"h1 is the site's name", `<title>Bridge to close for a month | Harbour Blog</title><h1>Harbour Blog</h1><h2>Bridge to close for a month</h2>`, "Bridge to close for a month"},
	{"h1 in a menu", `<meta property="og:title" content="Bridge to close for a month"><nav><ul><li><h1>Bridge: what engineers now demand from the town</h1></li></ul></nav>`, "Bridge to close for a month"},
	{"two h1", `<title>Bridge to close</title><h1>Today's weather</h1><h1>Bridge to close</h1>`, "Bridge to close"},
	{"printed beside a search engine's h1", `<title>Bridge closure: dates and detours</title><meta property="og:title" content="A town without its bridge"><h1>Bridge closure: dates and detours</h1><div><h2>A town without its bridge</h2></div>`, "A town without its bridge"},
	{"entities escaped twice", `<meta property="og:title" content="R&amp;amp;D at the <b>harbour</b>">`, "R&D at the harbour"},
	{"nothing", `<p>Words.</p>`, ""},
}

func TestHeadline(t *testing.T) {
	for _, c := range headlineCases {
		assert.Equal(t, c.want, metadataOf(c.page+storyText).headline, c.name)
	}
}

// people writes the authors: names, organizations in brackets.
func people(m *metadata) string {
	var out []string
	for _, b := range m.bylines {
		for _, c := range b.Credits {
			if c.Name == "" {
				out = append(out, "["+c.Organization+"]")
			} else {
				out = append(out, c.Name)
			}
		}
	}
	return strings.Join(out, ", ")
}

const head = `<meta property="og:site_name" content="Castle Bay Courier"><h1>Bridge to close for a month</h1>`

func ld(author string) string {
	return `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge to close for a month","author":` + author + `}</script>`
}

var authorCases = []struct{ name, page, want string }{
	{"person", ld(`{"@type":"Person","name":"Ana Ruiz"}`), "Ana Ruiz"},
	{"list", ld(`[{"name":"Ana Ruiz"},{"name":"Tom Hale"},{"name":"Ana Ruiz"}]`), "Ana Ruiz, Tom Hale"},
	{"one string", ld(`"By Ana Ruiz and Tom Hale"`), "Ana Ruiz, Tom Hale"},
	{"agency", ld(`{"@type":"Organization","name":"Reuters"}`), "[Reuters]"},
	{"site and a printed name", ld(`{"@type":"Organization","name":"Castle Bay Courier"}`) + `<div class="byline">By <a href="/author/ana-ruiz">Ana Ruiz</a></div>`, "Ana Ruiz"},
	{"site alone", ld(`"Castle Bay Courier"`), "[Castle Bay Courier]"},
	{"address", ld(`"https://www.castlebay.example/authors/7"`) + `<meta name="author" content="Ana Ruiz">`, "Ana Ruiz"},
	{"nobody", ld(`"admin"`), ""},
	{"login", ld(`"aruiz7"`), "aruiz7"},
	{"rank of a reporter", ld(`"김민지 기자"`), "김민지"},
	{"family name first", `<meta name="citation_author" content="Ruiz, Ana"><meta name="citation_author" content="Hale, Tom">`, "Ana Ruiz, Tom Hale"},
	{"two meta elements", `<meta property="article:author" content="https://social.example/ana"><meta name="parsely-author" content="Ana Ruiz">`, "Ana Ruiz"},
	{"Twitter card", `<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ana Ruiz">`, "Ana Ruiz"},
	{"more printed than declared", ld(`{"name":"Ana Ruiz"}`) + `<p class="byline">By Ana Ruiz and Tom Hale</p>`, "Ana Ruiz, Tom Hale"},
	{"reviewer", `<div>Written by <a href="/author/ana">Ana Ruiz</a></div><div>Reviewed by <a href="/author/tom">Tom Hale</a></div>`, "Ana Ruiz"},
	{"picture credit", `<figure><img src="a.jpg"><figcaption>The bridge. <span class="author">Tom Hale</span></figcaption></figure><p class="author">Ana Ruiz</p>`, "Ana Ruiz"},
	{"teaser", `<p class="byline">By Ana Ruiz</p>` + storyText + `<div class="related"><p class="byline">By Tom Hale</p></div>`, "Ana Ruiz"},
	{"words alone", `<p>By Ana Ruiz</p>`, "Ana Ruiz"},
	{"name beside a date", `<p>Ana Ruiz</p><p>May 7, 2023</p>`, "Ana Ruiz"},
	{"nothing", ``, ""},
}

func TestAuthors(t *testing.T) {
	for _, c := range authorCases {
		m := metadataOf(head + c.page + storyText)
		assert.Equal(t, c.want, people(m), c.name)
		for _, b := range m.bylines {
			for _, credit := range b.Credits {
				assert.Contains(t, []string{credit.Name, credit.Organization}, b.Raw[credit.Start:credit.End], c.name)
			}
		}
	}
}

func dates(published, modified string) string {
	return `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"` + published + `","dateModified":"` + modified + `"}</script>`
}

var dateCases = []struct{ name, page, want string }{
	{"json-ld", dates("2023-05-07T09:05:00+02:00", "2023-05-08T10:00:00+02:00"), "2023-05-07T09:05:00+02:00"},
	{"a day takes the time of the same day", dates("2023-05-07", "") + `<time datetime="2023-05-07T09:05:00+02:00">9.05 Uhr</time>`, "2023-05-07T09:05:00+02:00"},
	{"the local zone of one moment", dates("2023-05-07T07:05:00Z", "") + `<time datetime="2023-05-07T09:05:00+02:00">9.05 Uhr</time>`, "2023-05-07T09:05:00+02:00"},
	{"meta", `<meta property="article:published_time" content="2023-05-07T09:05:00Z"><meta property="article:modified_time" content="2023-05-09T09:05:00Z">`, "2023-05-07T09:05:00Z"},
	{"meta name unknown to the table", `<meta name="x-published-date" content="2023-05-07">`, "2023-05-07T00:00:00Z"},
	{"time element", `<time datetime="2023-05-07T09:05:00Z">today</time>`, "2023-05-07T09:05:00Z"},
	{"time of a teaser", `<aside class="related"><time datetime="2020-01-01">1 January</time></aside><p>7 May 2023</p>`, "2023-05-07T00:00:00Z"},
	{"updated behind published", `<p>Updated May 9, 2023 8 a.m. | Published May 7, 2023 9:05 a.m. ET</p>`, "2023-05-07T09:05:00-04:00"},
	{"German", `<p>Stand: 09.05.2023, 8 Uhr</p><p>Veröffentlicht am 07.05.2023, 09:05 Uhr</p>`, "2023-05-07T09:05:00Z"},
	{"Japanese", `<p>公開日：2023年5月7日 午前9時05分 更新日：2023年5月9日</p>`, "2023-05-07T09:05:00Z"},
	{"Korean", `<p>입력 2023.05.07 09:05 수정 2023.05.09 10:00</p>`, "2023-05-07T09:05:00Z"},
	{"Spanish", `<p>Publicado el 7 de mayo de 2023 a las 9:05</p>`, "2023-05-07T09:05:00Z"},
	{"address", `<link rel="canonical" href="https://courier.example/2023/05/07/bridge/">`, "2023-05-07T00:00:00Z"},
	{"saved again", dates("2023-09-01T10:00:00Z", "2023-09-01T10:00:00Z") + `<p>May 7, 2023</p>`, "2023-05-07T00:00:00Z"},
	{"changed again", dates("2023-05-07T10:00:00Z", "2023-09-01T10:00:00Z") + `<p>Updated September 1, 2023</p>`, "2023-05-07T10:00:00Z"},
	{"only the last change", `<p>Last updated: May 7, 2023</p>`, "2023-05-07T00:00:00Z"},
	{"in prose only", `<p>The old bridge was opened on May 7, 1923, by the king, and has carried the road to the islands ever since that day, which is why the council kept the plans, the drawings and the names of all builders.</p>`, ""},
	{"nothing", ``, ""},
}

func TestPublished(t *testing.T) {
	for _, c := range dateCases {
		got := ""
		if m := metadataOf(`<html lang="en">` + head + c.page + storyText); !m.published.IsZero() {
			got = m.published.Format(time.RFC3339)
		}
		assert.Equal(t, c.want, got, c.name)
	}
}

func TestLanguage(t *testing.T) {
	for _, c := range []struct{ page, want string }{
		{`<html lang="en-us">`, "en-US"},
		{`<html lang="de"><meta property="og:locale" content="de_AT">`, "de-AT"},
		{`<html lang="en"><h1>المجلس يوافق على إغلاق الجسر</h1>`, "ar"},
		{`<h1>橋の通行止め、来月から</h1>`, "ja"},
		{`<html lang="xx-template"><meta http-equiv="content-language" content="fr">`, "fr"},
		{`<h1>Bridge to close</h1>`, ""},
	} {
		assert.Equal(t, c.want, metadataOf(c.page+"<p>7</p>").language, c.page)
	}
}

func TestAccess(t *testing.T) {
	for page, want := range map[string]Access{
		`<meta property="article:content_tier" content="metered">` + `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>`: Metered,
		`<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"True"}</script>`:                                                             Free,
		`<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>`:                                                              Subscription,
		`<h1>Bridge</h1>`: "",
	} {
		assert.Equal(t, want, metadataOf(page).access, page)
	}
}

func TestEvidenceKeepsLosers(t *testing.T) {
	m := metadataOf(storyPage)
	for _, e := range m.evidence {
		if e.Field == "published" {
			assert.Equal(t, "json-ld", e.Source)
			assert.NotEmpty(t, e.Candidates)
		}
	}
}

func FuzzMetadata(f *testing.F) {
	f.Add(storyPage)
	for _, c := range authorCases {
		f.Add(head + c.page)
	}
	for _, c := range dateCases {
		f.Add(c.page)
	}
	f.Fuzz(func(t *testing.T, page string) {
		m := metadataOf(page)
		for _, b := range m.bylines {
			require.NotEmpty(t, b.Credits)
			for _, c := range b.Credits {
				require.True(t, 0 <= c.Start && c.Start <= c.End && c.End <= len(b.Raw))
				if utf8.ValidString(b.Raw) {
					require.True(t, utf8.ValidString(b.Raw[c.Start:c.End]))
				}
			}
		}
		seen := map[string]bool{}
		for _, e := range m.evidence {
			require.False(t, seen[e.Field], e.Field)
			seen[e.Field] = true
		}
	})
}
