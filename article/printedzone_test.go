package article

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

func TestZoneAsPrinted(t *testing.T) {
	for _, c := range []struct{ name, line, want string }{
		{"four hours behind", `<p class="date">May 29, 2014 10:05 pm</p>`, "2014-05-29T22:05:32-04:00"},
		{"two hours ahead", `<p class="date">30.05.2014, 04:05 Uhr</p>`, "2014-05-30T04:05:32+02:00"},
		{"India", `<p class="date">May 30, 2014 07:35</p>`, "2014-05-30T07:35:32+05:30"},
		{"Thai year, desk behind", `<p class="date">30 พ.ค. 2557 09:05 น. โดย ทีมข่าวท่าเรือ</p>`, "2014-05-30T09:05:32+07:00"},
		{"no zone is so far off", `<p class="date">May 29, 2014 9:05</p>`, "2014-05-30T02:05:32Z"},
		{"another time", `<p class="date">May 30, 2014 3:17</p>`, "2014-05-30T02:05:32Z"},
		{"day alone", `<p class="date">May 29, 2014</p>`, "2014-05-30T02:05:32Z"},
	} {
		m := metadataOf(`<html lang="en"><meta property="article:published_time" content="2014-05-30T02:05:32+00:00"><h1>Bridge to close</h1>` + c.line + storyText)
		assert.Equal(t, c.want, m.published.Format(time.RFC3339), c.name)
	}
}

func TestZoneOfSite(t *testing.T) {
	comment := `<ol class="comments"><li><time datetime="2014-05-29T23:10:00-04:00">May 29, 2014, 11:10 pm</time> Good.</li></ol>`
	for _, c := range []struct{ name, line, after, want string }{
		{"a comment's zone makes the printed day", `<p class="date">Posted on May 29, 2014</p>`, comment, "2014-05-29T22:05:32-04:00"},
		{"the printed day is that of UTC", `<p class="date">Posted on May 30, 2014</p>`, comment, "2014-05-30T02:05:32Z"},
		{"no day is printed", "", comment, "2014-05-30T02:05:32Z"},
		{"the zone doesn't make the printed day", `<p class="date">Posted on May 31, 2014</p>`, comment, "2014-05-30T02:05:32Z"},
		{"no other time has a zone", `<p class="date">Posted on May 29, 2014</p>`, `<time datetime="2014-05-29T23:10:00Z">May 29, 2014</time>`, "2014-05-30T02:05:32Z"},
		{"the nearer of winter and summer", `<p class="date">Posted on May 29, 2014</p>`, `<time datetime="2014-01-29T23:10:00-05:00">Jan 29</time>` + comment, "2014-05-29T22:05:32-04:00"},
	} {
		m := metadataOf(`<html lang="en"><meta property="article:published_time" content="2014-05-30T02:05:32+00:00"><h1>Bridge to close</h1>` + c.line + storyText + c.after)
		assert.Equal(t, c.want, m.published.Format(time.RFC3339), c.name)
	}
}
