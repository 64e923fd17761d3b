package article

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

// updatedPages are pages published on 7 May 2023 with the days of their last change,
// "" for none.
var updatedPages = []struct{ name, page, want string }{
	{"theme's class on the only time", `<meta property="article:published_time" content="2023-05-07T05:30:41+00:00"><h1>Bridge to close</h1><time class="entry-date updated" datetime="2023-05-07T05:30:41+00:00">May 7, 2023</time>`, ""},
	{"theme's class on a later time", `<meta property="article:published_time" content="2023-05-07T05:30:41+00:00"><h1>Bridge to close</h1><time class="entry-date updated" datetime="2023-05-09T06:10:00+00:00">May 9, 2023</time>`, "2023-05-09"},
	{"state of a file", `<h1>Bridge to close</h1><p>7 May 2023</p>` + storyText + `<ul><li>PDF (210 KB), updated 12.05.2023</li></ul>`, ""},
	{"state of a file, German", `<h1>Bridge to close</h1><p>7 May 2023</p>` + storyText + `<p>Merkblatt herunterladen (1,4 MB) Stand: 12.05.2023</p>`, ""},
	{"state of the page beside a file", `<h1>Bridge to close</h1><p>7 May 2023</p>` + storyText + `<p>Stand: 12.05.2023</p><p>Merkblatt (PDF, 1,4 MB)</p>`, "2023-05-12"},
}

func TestUpdatedPages(t *testing.T) {
	for _, c := range updatedPages {
		m := metadataOf(`<html lang="en-GB">` + c.page + storyText)
		got := ""
		if !m.updated.IsZero() {
			got = m.updated.Format(time.DateOnly)
		}
		assert.Equal(t, c.want, got, c.name)
		assert.Equal(t, "2023-05-07", m.published.Format(time.DateOnly), c.name)
	}
}
