package article

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// changePages are pages that say when they were changed and not, or not clearly,
// when they were published.
var changePages = []struct{ name, page, published, updated string }{
	{"printed change, later stamp of a system", `<html lang="en"><meta property="article:modified_time" content="2023-06-02T08:12:44+00:00"><h1>How to book the ferry</h1><p>Last updated: May 7, 2023</p>` + storyText, "2023-05-07", "2023-06-02"},
	{"change printed in the footer of the page", `<html lang="en"><meta property="article:modified_time" content="2023-05-07T08:12:44+00:00"><h1>How to book the ferry</h1>` + storyText + manyLines + `<p>Page last modified: May 3, 2021</p>`, "2023-05-07", "2023-05-07"},
	{"printed change is later than the head's", `<html lang="en"><script type="application/ld+json">{"@type":"Article","headline":"How to book the ferry","datePublished":"2023-02-01","dateModified":"2023-02-01"}</script><h1>How to book the ferry</h1><div class="info">Updated May 7, 2023 · 12 min read</div>` + storyText, "2023-02-01", "2023-05-07"},
	{"printed change is that of UTC's day before", `<html lang="en"><meta property="article:published_time" content="2023-02-01T08:00:00Z"><meta property="article:modified_time" content="2023-05-08T02:12:44Z"><h1>How to book the ferry</h1><p>Updated May 7, 2023</p>` + storyText, "2023-02-01", "2023-05-08"},
	{"publication stamped at each save", `<html lang="en"><script type="application/ld+json">{"@type":"Article","headline":"How to book the ferry","datePublished":"2024-11-13T09:21:40Z","dateModified":"2024-11-13T09:21:40Z"}</script><h1>How to book the ferry</h1><time class="date-info"><div>Page updated:</div><div class="date">7 May 2023</div></time>` + storyText, "2023-05-07", "2024-11-13"},
}

func TestChangePages(t *testing.T) {
	for _, c := range changePages {
		m := metadataOf(c.page)
		assert.Equal(t, c.published, dayOf(m.published), "%s: published", c.name)
		assert.Equal(t, c.updated, dayOf(m.updated), "%s: updated", c.name)
	}
}
