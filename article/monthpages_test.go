package article

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// monthPages tell the month of their publication and no day. The want is what the
// evidence says of it.
var monthPages = []struct{ name, page, want string }{
	{"last updated, at the foot", `<html lang="en"><h1>Swimming in cold water</h1>` + storyText + manyLines + `<div><b>Last Updated: </b>June 2022</div>`, "2022-06"},
	{"label list of a report", `<html lang="en"><meta property="article:modified_time" content="2024-09-17T17:00:45+00:00"><h1>Harbour tolls since 1950</h1><aside class="facts"><h6>Type</h6>Report<h6>Date</h6><p>November 2003</p><h6>Author</h6><p>Ana Ruiz</p></aside>` + storyText, "2003-11"},
	{"under the headline", `<html lang="en"><h1>Harbour tolls since 1950</h1><p>March 2019</p>` + storyText, "2019-03"},
	{"published, German", `<html lang="de"><h1>Die Gebühren im Hafen</h1><p>Veröffentlicht: März 2019</p>` + storyText, "2019-03"},
	{"stand, German", `<html lang="de"><h1>Die Gebühren im Hafen</h1>` + storyText + `<p>Stand: März 2019</p>`, "2019-03"},
	{"French", `<html lang="fr"><h1>Les droits de port</h1><p>Publié en mars 2019</p>` + storyText, "2019-03"},
	{"Japanese", `<html lang="ja"><h1>港の料金</h1><p>公開日：2019年3月</p>` + storyText, "2019-03"},
	{"meta element of a journal", `<html lang="en"><meta name="citation_publication_date" content="2019/03"><h1>Harbour tolls since 1950</h1>` + storyText, "2019-03"},
	{"JSON-LD", `<html lang="en"><script type="application/ld+json">{"@type":"Article","headline":"Harbour tolls since 1950","datePublished":"2019-03"}</script><h1>Harbour tolls since 1950</h1>` + storyText, "2019-03"},
	{"a day beats it", `<html lang="en"><meta name="citation_publication_date" content="2019/03"><h1>Harbour tolls since 1950</h1><p>Published: 12 February 2019</p>` + storyText, "2019-02-12"},
	{"month of the story", `<html lang="en"><h1>Harbour tolls since 1950</h1><p>The tolls were raised in March 2019.</p>` + storyText, ""},
	{"month of an event", `<html lang="en"><h1>Harbour tolls since 1950</h1>` + storyText + `<p>Next event: March 2019</p>`, ""},
	{"month of copyright", `<html lang="en"><h1>Harbour tolls since 1950</h1>` + storyText + `<p>© March 2019</p>`, ""},
	{"archive of a blog", `<html lang="en"><h1>Harbour tolls since 1950</h1>` + storyText + `<div class="widget"><h3>Archives</h3><ul><li><a href="/2019/03/">March 2019</a></li><li><a href="/2019/02/">February 2019</a></li></ul></div>`, ""},
	{"subhead of a story", `<html lang="en"><h1>Harbour tolls since 1950</h1>` + storyText + `<h2>March 2019</h2>` + storyText, ""},
	{"year alone", `<html lang="en"><meta name="citation_publication_date" content="2019"><h1>Harbour tolls since 1950</h1><p>Published: 2019</p>` + storyText, ""},
}

func TestMonthPages(t *testing.T) {
	for _, c := range monthPages {
		m := metadataOf(c.page)
		got := ""
		for _, e := range m.evidence {
			if e.Field == "published" {
				got = e.Value
			}
		}
		assert.Equal(t, c.want, got, c.name)
		if len(c.want) == len("2006-01") {
			assert.Equal(t, c.want+"-01", dayOf(m.published), c.name)
		}
	}
}
