package article

import "time"

// zoneAsPrinted returns the time of d in the zone in which the page prints it:
// the head says 2014-05-30T02:05:00Z and the line below the headline "May 29, 2014
// 10:05 pm", so the day is the 29th, four hours behind.
func zoneAsPrinted(d dated, all []dated) time.Time {
	if !d.Clock || !d.Zone || d.Time.Location() != time.UTC {
		return d.Time
	}
	for i := range all {
		c := &all[i]
		if c.rank < rankTime || c.rank > rankBareLine || !c.Clock || c.Zone {
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
func isZone(offset time.Duration) bool {
	return offset >= -10*time.Hour && offset <= 13*time.Hour && (offset%time.Hour == 0 || offset == 5*time.Hour+30*time.Minute)
}
