package article

import (
	"time"

	"github.com/copydesk/copydesk/internal/date"
)

// zoneAsPrinted returns the time of d in the zone in which the page prints it:
// the head says 2014-05-30T02:05:00Z and the line below the headline "May 29, 2014
// 10:05 pm", so the day is the 29th, four hours behind.
func zoneAsPrinted(d dated, all []dated) time.Time {
	if !d.Clock || !d.Zone || d.Time.Location() != time.UTC {
		return d.Time
	}
	for i := range all {
		c := &all[i]
		if c.rank < rankTime || c.rank > rankNearText || !c.Clock || c.Zone {
			continue
		}
		if gap := c.Time.Sub(d.Time.Truncate(time.Minute)); gap != 0 && isZone(gap) {
			return d.Time.In(time.FixedZone("", int(gap/time.Second)))
		}
	}
	return d.Time
}

// isZone tells whether a zone of that offset is in use where papers are printed:
// from Hawaii to New Zealand, whole hours and that of India.
// Four hours behind is one, 4:55 hours are none.
func isZone(offset time.Duration) bool {
	return offset >= -10*time.Hour && offset <= 13*time.Hour && (offset%time.Hour == 0 || offset == 5*time.Hour+30*time.Minute)
}

// zoneOfSite returns the time of d in the zone of the page's other machine times,
// such as those of comments, where that makes it the day that the page prints: the
// head says 2014-05-30T02:05:00Z, the line below the headline "May 29, 2014" and a
// comment 2014-05-29T23:10:00-04:00.
// Of several zones the one whose time is nearest wins, for summer time and winter time.
func (p *profile) zoneOfSite(d dated, all []dated) time.Time {
	day, ok := otherDay(d, all)
	if !ok {
		return d.Time
	}
	best, nearest := d.Time, time.Duration(-1)
	for _, i := range p.times[:min(len(p.times), maxFarTimes)] {
		m := (date.Finder{}).Moment(p.machineTime(i))
		if !m.Zone || m.Time.Location() == time.UTC {
			continue
		}
		here := d.Time.In(m.Time.Location())
		if gap := m.Time.Sub(d.Time).Abs(); sameDay(here, day) && (nearest < 0 || gap < nearest) {
			best, nearest = here, gap
		}
	}
	return best
}

// otherDay returns the day that the page prints near its headline or has in its
// address, where that isn't the day of d, a time in UTC.
func otherDay(d dated, all []dated) (time.Time, bool) {
	if !d.Clock || !d.Zone || d.Time.Location() != time.UTC {
		return time.Time{}, false
	}
	var other time.Time
	for i := range all {
		c := &all[i]
		switch {
		case c.rank < rankTime || c.rank > rankAddress:
		case sameDay(c.Time, d.Time):
			return time.Time{}, false
		default:
			other = c.Time
		}
	}
	return other, !other.IsZero()
}
