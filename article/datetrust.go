package article

import "time"

// zoneSpan is how far two times may be apart that are one day in two zones.
const zoneSpan = 36 * time.Hour

// demoteDoubtful lowers the times of publication of a page's head that other
// dates of the page give the lie, as systems write them that were fed with an
// archive or that stamp a story each time it is saved: one that is later than
// the only day that stands between headline and story; one that repeats the last
// change, where the page prints an earlier day, be it that of a change; one that is
// later than the last change, where the head has another that isn't; one that says
// when the page was created, where the page prints when it was published; and one
// before the day on which the page says that the story was published again. Dates
// printed without a word give way to an earlier one that the page says is the first.
func (p *profile) demoteDoubtful(published, updated []dated) {
	demoteLater(published)
	printed := p.printedDay(published)
	last := lastChange(updated)
	labelled := printsPublished(published)
	again := p.isRepublished(printed, published, updated)
	changed := printedChange(updated)
	for i := range published {
		c := &published[i]
		switch {
		case c.rank >= rankTime:
		case isMoved(c.Time, printed, published),
			repeats(c, updated) && earlierPrinted(published, c.Time),
			!last.IsZero() && c.Time.Sub(last) >= zoneSpan && stated(published, last),
			labelled && isCreation(c, published),
			again && precedes(c.Time, printed, published):
			c.rank = rankFarTime
		case !changed.IsZero() && c.Time.Sub(changed) >= zoneSpan && repeats(c, updated):
			c.rank = rankStamp
		}
	}
}

// demoteLater lowers the dates printed without a word that are later than the
// date of which the page says that the story was first published on it.
// "May 9, 2023" with no word beside it gives way to "First published May 7, 2023".
func demoteLater(published []dated) {
	for i := range published {
		first := &published[i]
		if first.label != firstLabel {
			continue
		}
		first.rank = min(first.rank, rankNearText)
		for j := range published {
			if c := &published[j]; c.label == noLabel && c.rank >= rankTime && c.Time.Sub(first.Time) >= zoneSpan {
				c.rank = rankFarTime
			}
		}
	}
}

// printsPublished tells whether the page prints a day and says that the story was
// published on it.
// "Published May 7" does; "May 7" by itself doesn't.
func printsPublished(published []dated) bool {
	for i := range published {
		if c := &published[i]; c.rank >= rankTime && c.rank <= rankFarLine && (c.label == publishedLabel || c.label == firstLabel) {
			return true
		}
	}
	return false
}

// printedDay returns the day that is printed between the headline and the story,
// if no other day is printed there or above the headline; else the zero Time.
// Zero also where dates there differ: they may be those of other stories.
func (p *profile) printedDay(published []dated) time.Time {
	var day time.Time
	found := false
	for i := range published {
		c := &published[i]
		if !isNearby(c) {
			continue
		}
		below := c.node > p.headNode
		if below && !p.besideHeadline(c.node) {
			continue
		}
		if !day.IsZero() && !sameDay(c.Time, day) {
			return time.Time{}
		}
		day = c.Time
		found = found || below && c.rank >= rankTimeText
	}
	if !found {
		return time.Time{}
	}
	return day
}

// isNearby tells whether a claim is a date in an element or a line of its own
// near the headline.
func isNearby(c *dated) bool {
	return c.rank >= rankTime && c.rank <= rankBareLine || c.rank == rankAbove
}

// besideHeadline tells whether node i stands between headline and story: a few
// short lines below the headline.
func (p *profile) besideHeadline(i int) bool {
	if p.headNode == 0 || i < p.headNode {
		return false
	}
	head, at := p.segAt(int32(p.headNode)), p.segAt(int32(i))
	if at-head > besideLines {
		return false
	}
	for j := head + 1; j < at; j++ {
		if p.size(j) > maxDateLine {
			return false
		}
	}
	return true
}

// besideLines is how many lines, deck and byline among them, may stand between
// the headline and its date.
const besideLines = 8

// isMoved tells whether t is later than the day that the page prints, and no
// address or order of numbers explains the day otherwise.
func isMoved(t, printed time.Time, published []dated) bool {
	return !printed.IsZero() && t.Sub(printed) >= zoneSpan && !isSwapped(t, printed) && !addressSays(t, published)
}

// isSwapped tells whether two days differ in the order of day and month only.
// May 7 and July 5 are: both can be printed as 07/05.
func isSwapped(a, b time.Time) bool {
	return a.Year() == b.Year() && a.Day() == int(b.Month()) && b.Day() == int(a.Month())
}

// lastChange returns the latest time of change that the page's head states.
func lastChange(updated []dated) time.Time {
	var last time.Time
	for i := range updated {
		if c := &updated[i]; c.rank < rankTime && c.Time.After(last) {
			last = c.Time
		}
	}
	return last
}

// stated tells whether the page's head has a time of publication up to t.
// Up to t means not 36 hours after it: see zoneSpan.
func stated(published []dated, t time.Time) bool {
	for i := range published {
		if c := &published[i]; c.rank < rankTime && c.Time.Sub(t) < zoneSpan {
			return true
		}
	}
	return false
}

// repeats tells whether c says the time of the last change, be it in another
// zone, and no claim says a later one.
func repeats(c *dated, updated []dated) bool {
	same := false
	for i := range updated {
		u := &updated[i]
		switch {
		case u.rank > rankLine:
		case u.Time.Sub(c.Time).Abs() <= touchTime, u.Time.Format(time.DateTime) == c.Time.Format(time.DateTime):
			same = true
		case (!u.Clock || !c.Clock) && sameDay(u.Time, c.Time):
			same = true
		case u.Time.After(c.Time):
			return false
		}
	}
	return same
}

// touchTime is how far the two times may be apart that a system writes when a
// story is saved.
const touchTime = 5 * time.Minute

// earlierPrinted tells whether a page prints a day in a line of its own near the
// headline, or elsewhere with a word, and every date there is before t, by more
// than time zones can make.
func earlierPrinted(all []dated, t time.Time) bool {
	found := false
	for i := range all {
		c := &all[i]
		if !isNearby(c) && c.rank != rankFarLine {
			continue
		}
		if t.Sub(c.Time) < zoneSpan {
			return false
		}
		found = found || c.rank >= rankLine
	}
	return found
}
