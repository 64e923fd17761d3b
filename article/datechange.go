package article

import (
	"strings"
	"time"
)

// addChanges adds the times of the last change to those of publication, as the
// last: what the page prints near its headline before what its head says, which
// systems write each time they save a page. A wiki's page that says when it was edited
// last was published on no day.
func addChanges(published, updated []dated) []dated {
	for _, c := range updated {
		if c.from == visibleText && opensWiki(strings.TrimLeft(c.value, " ")) {
			continue
		}
		if isPrintedChange(&c) {
			c.rank = rankUpdated
		} else {
			c.rank += rankUpdated
		}
		published = append(published, c)
	}
	return published
}

// isPrintedChange tells a time of change that stands near the headline.
func isPrintedChange(c *dated) bool { return c.rank >= rankTime && c.rank <= rankLine }

// demoteStale lowers the changes of a page's head that are before the one that it
// prints near its headline: the last change is the last.
// A head that says it was changed on May 7, on a page that prints "Updated May 9", has
// a stamp of another kind.
func demoteStale(updated []dated) {
	printed := printedChange(updated)
	for i := range updated {
		if c := &updated[i]; c.rank < rankTime && printed.Sub(c.Time) >= zoneSpan {
			c.rank = rankFarTime
		}
	}
}

// printedChange returns the last time of change that the page prints near its
// headline, the zero Time for none.
func printedChange(updated []dated) time.Time {
	var last time.Time
	for i := range updated {
		if c := &updated[i]; isPrintedChange(c) && c.Time.After(last) {
			last = c.Time
		}
	}
	return last
}
