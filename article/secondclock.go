package article

import (
	"strings"
	"time"

	"github.com/copydesk/copydesk/internal/date"
)

// withSecondClock adds the time of an update that a line prints behind its only
// date without the day, which is the same, and gives its zone to the first:
//
//	March 04, 2024 09:11 am | Updated 10:15 am IST - CHENNAI
//
// behind is what the line has behind its date. A second time before the first is none,
// unless only one of them has a zone.
func withSecondClock(f date.Finder, times []labelled, behind string) []labelled {
	if len(times) != 1 || !times[0].Clock || times[0].label != noLabel && times[0].label != publishedLabel {
		return times
	}
	label, end := lastLabel(behind)
	if label != updatedLabel {
		return times
	}
	clock := strings.TrimLeft(behind[end:], " :|-–")
	_, n, ok := date.ParseClock(clock)
	first := times[0].Time
	second := f.Moment(first.Format(time.DateOnly) + " " + clock[:n])
	if !ok || !second.Clock || second.Time.Before(first) && second.Zone == times[0].Zone {
		return times
	}
	if !times[0].Zone && second.Zone {
		times[0].Time = time.Date(first.Year(), first.Month(), first.Day(), first.Hour(), first.Minute(), first.Second(), 0, second.Time.Location())
		times[0].Zone = true
	}
	times[0].label = publishedLabel
	return append(times, labelled{Moment: second, label: updatedLabel})
}
