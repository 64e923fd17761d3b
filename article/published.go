package article

import (
	"time"

	"github.com/copydesk/copydesk/internal/date"
)

// A dated is a claim for a time.
type dated struct {
	claim
	date.Moment
	label dateLabel // what is printed with it
}

// readDates finds when the story was published and updated.
func (p *profile) readDates(m *metadata, works []work) {
	f := date.Finder{Language: p.numericLanguage(m)}
	published, updated := p.workDates(f, works)
	published = p.metaDates(published, f, publishedField)
	updated = p.metaDates(updated, f, updatedField)
	p.timeElements(&published, &updated, f)
	p.visibleDates(&published, &updated, f, isSettled(published, updated))
	p.openingDates(&published, f)
	if c, ok := addressDate(m.url); ok {
		published = append(published, c)
	}
	p.demoteDoubtful(published, updated)
	demoteStale(updated)
	published = addChanges(published, updated)
	if best, ok := settle(published); ok {
		best.Time = zoneAsPrinted(best, published)
		best.Time = p.zoneOfSite(best, published)
		m.published = best.Time
		m.evidence = append(m.evidence, evidence(publishedField, best.claim, best.stamp(), claims(published)))
	}
	if best, ok := settle(updated); ok {
		m.updated = best.Time
		m.evidence = append(m.evidence, evidence(updatedField, best.claim, best.stamp(), claims(updated)))
	}
}

// isSettled tells whether the page's head gives a time of publication that no
// printed line can better: to the minute, and not just that of the last change.
// "2023-05-07" and a time at midnight are bettered by a line with the hour.
func isSettled(published, updated []dated) bool {
	for i := range published {
		if c := &published[i]; c.rank < rankTime && c.Clock && c.Zone && !midnight(c.Time) && !repeats(c, updated) {
			return true
		}
	}
	return false
}

// stamp writes a time as far as it is known.
// "2023-05-07", or "2023-05-07T09:05:00+02:00" where the time of day is known.
// It is what evidence shows as the value.
func (d *dated) stamp() string {
	if !d.Clock {
		return d.Time.Format(time.DateOnly)
	}
	return d.Time.Format(time.RFC3339)
}

// claims are the claims of all for the evidence, in their order.
func claims(all []dated) []claim {
	out := make([]claim, len(all))
	for i := range all {
		out[i] = all[i].claim
	}
	return out
}

// workDates reads the dates of JSON-LD.
// dateCreated, and uploadDate, which is that of a video, come after datePublished.
// https://schema.org/datePublished
func (p *profile) workDates(f date.Finder, works []work) (published, updated []dated) {
	for _, w := range works {
		rank := 1
		if w.kind != articleType {
			rank = 3
		}
		published = addDate(published, f, claim{value: ldText(w.value.Get("datePublished")), from: linkedData, rank: rank})
		published = addDate(published, f, claim{value: ldText(w.value.Get("uploadDate")), from: linkedData, name: "uploadDate", rank: 4})
		published = addDate(published, f, claim{value: ldText(w.value.Get("dateCreated")), from: linkedData, name: "dateCreated", rank: 4})
		updated = addDate(updated, f, claim{value: ldText(w.value.Get("dateModified")), from: linkedData, name: "dateModified", rank: rank})
	}
	return published, updated
}

// addDate adds a claim that can be read as a time.
// The second 0 of 1970 is what programs write where they have no time.
func addDate(list []dated, f date.Finder, c claim) []dated {
	if c.value == "" || len(c.value) > maxDateText {
		return list
	}
	d := dated{claim: c, Moment: f.Moment(c.value)}
	if !d.IsZero() && d.Time.Year() >= firstYear && d.Time.Unix() != 0 && len(list) < maxMarks {
		list = append(list, d)
	}
	return list
}

// metaDates adds the dates of meta elements and microdata. Microdata counts
// less, and not at all where it is a teaser's: see isOfOther.
func (p *profile) metaDates(list []dated, f date.Finder, which field) []dated {
	for _, c := range p.claims[which] {
		if c.from == microdata && p.isOfOther(c.node) {
			continue
		}
		list = addDate(list, f, c)
	}
	return list
}

// isOfOther tells whether microdata at node i is that of another story: it stands in
// furniture, but for a line between headline and story that calls for something.
//
//	<div class="cta"><time itemprop="datePublished">May 7</time> <a>Support us</a></div>
func (p *profile) isOfOther(i int) bool {
	w := p.wallAt(i)
	return w != nil && (w.hint&hintFurniture != hintPromotion || !p.besideHeadline(i))
}

// fileDate adds a time to the list that its label asks for.
// One with a label of something else, otherLabel, is in neither.
func (p *profile) fileDate(published, updated *[]dated, d dated) {
	switch {
	case len(*published)+len(*updated) > maxMarks || d.Time.Year() < firstYear || d.Time.Unix() == 0:
	case d.label == updatedLabel:
		*updated = append(*updated, d)
	case d.label != otherLabel:
		*published = append(*published, d)
	}
}

// The order of claims for a time. JSON-LD has 1 and, for other than stories, 3;
// the ranks of meta elements stand in their table.
const (
	rankTime     = 6 + iota // a time element near the headline, with a machine's time
	rankTimeText            // and with a reader's
	rankLine                // a line near the headline that says "published": "Publié le 7 mai"
	rankBareLine            // a line near the headline with a date and little else: "News · 7 May 2023"
	rankAddress             // the date in the address: /2023/05/07/
	rankFarLine             // a line elsewhere that says "published"
	rankNearText            // a line near the headline with a date and other words
	rankAbove               // a line above the headline with a date and no label
	rankFarTime             // a time element elsewhere
	rankFarText             // the same with a reader's time
	rankFarDate             // the first line below the headline that is a date
	rankUpdated             // the time of the last change, where there is no other

	rankStamp = 2 * rankUpdated // a publication that the page's last change denies
)

// firstYear is the first year that a news page's date may have: archives go
// back to the first newspapers.
const firstYear = 1690

// settle chooses among the claims for one time.
// The lowest rank wins, of equals the first; then a claim that says more of the same day.
func settle(all []dated) (dated, bool) {
	best := -1
	for i, c := range all {
		if best < 0 || c.rank < all[best].rank {
			best = i
		}
	}
	if best < 0 {
		return dated{}, false
	}
	chosen := all[best]
	for _, c := range all {
		if better(c, chosen) {
			chosen = c
		}
	}
	return chosen, true
}

// better tells whether c says the same day as chosen and more of it: a time of
// day, a zone.
//
//	2023-05-07            gives way to 2023-05-07T09:05:00+02:00
//	2023-05-07T07:05:00Z  gives way to 2023-05-07T09:05:00+02:00, the same moment
//
// A time without a zone gives way to one with a zone that is up to 14 hours off, by whole
// quarters of an hour, as zones are.
func better(c, chosen dated) bool {
	gap := c.Time.Sub(chosen.Time).Abs()
	switch {
	case (!chosen.Clock || midnight(chosen.Time)) && c.rank >= rankUpdated && chosen.rank < rankUpdated:
		return false // changed on the same day
	case !chosen.Clock || midnight(chosen.Time):
		span := 24 * time.Hour
		if c.Zone && c.rank < rankTime && chosen.rank < rankTime {
			span = zoneSpan // the day may be that of the site's zone
		}
		return c.Clock && !midnight(c.Time) && (gap < span && c.Time.After(chosen.Time) || sameDay(c.Time, chosen.Time))
	case chosen.Zone && chosen.Time.Location() == time.UTC:
		return c.Zone && c.Clock && gap < time.Minute && c.Time.Location() != time.UTC
	case !chosen.Zone:
		return c.Zone && c.Clock && gap <= 14*time.Hour && gap%(15*time.Minute) < time.Minute
	}
	return false
}

// midnight tells whether t may be a mere day: programs write 00:00:00 for the time that they
// don't know.
func midnight(t time.Time) bool { return t.Hour() == 0 && t.Minute() == 0 && t.Second() == 0 }

// sameDay compares the days as they are in each time's own zone.
func sameDay(a, b time.Time) bool { return a.Format(time.DateOnly) == b.Format(time.DateOnly) }
