package article

import (
	"strings"
	"time"
)

// isRepublished tells whether day, the only one that stands between headline and
// story, is that of a later publication: its element says by class or words that
// it is one, and the page wasn't changed then.
//
//	<span class="release-date">March 20, 2023</span>
//
// where the head says 2013. Many themes print the day of the last change in that
// place, so a day on which the page was changed is none.
func (p *profile) isRepublished(day time.Time, published, updated []dated) bool {
	if day.IsZero() {
		return false
	}
	for i := range updated {
		if updated[i].Time.Sub(day).Abs() < zoneSpan {
			return false
		}
	}
	for i := range published {
		if c := &published[i]; isNearby(c) && p.besideHeadline(c.node) && sameDay(c.Time, day) && p.saysPublished(c) {
			return true
		}
	}
	return false
}

// saysPublished tells whether the words or the class of a claim's element say that
// its day is that of publication.
// "Posted on March 20, 2023" does, class="post-published" or "release-date" too.
func (p *profile) saysPublished(c *dated) bool {
	if c.label == publishedLabel || c.label == firstLabel {
		return true
	}
	class := strings.ToLower(p.tree.Class(c.node))
	return strings.Contains(class, "publi") || strings.Contains(class, "posted") || strings.Contains(class, "release")
}

// precedes tells whether t is a day before the given one, and neither the page's
// address nor an order of numbers speaks for it.
func precedes(t, day time.Time, published []dated) bool {
	return day.Sub(t) >= zoneSpan && !isSwapped(t, day) && !addressSays(t, published)
}

// addressSays tells whether the page's address has the day of t.
func addressSays(t time.Time, published []dated) bool {
	for i := range published {
		if c := &published[i]; c.from == address && sameDay(c.Time, t) {
			return true
		}
	}
	return false
}

// isCreation tells whether a claim of the page's head is the time at which the
// page was created: by its name, or because a claim of that name says the same and
// another one that the story was published on another day.
func isCreation(c *dated, published []dated) bool {
	if isCreated(c) {
		return true
	}
	same, another := false, false
	for i := range published {
		switch other := &published[i]; {
		case other.from > microdata: // printed
		case isCreated(other):
			same = same || other.Time.Equal(c.Time)
		default:
			another = another || other.Time.Sub(c.Time).Abs() >= zoneSpan
		}
	}
	return same && another
}

// isCreated tells a claim of a creation: JSON-LD dateCreated, meta dcterms.created.
// So "reat" is for created, Created and creation.
func isCreated(c *dated) bool { return strings.Contains(c.name, "reat") }
