package article

import (
	"strings"
	"time"

	"github.com/copydesk/copydesk/internal/date"
	"github.com/copydesk/copydesk/internal/lexicon"
)

// readPost appends a line that is the time of an entry in a live report:
//
//	10:45 a.m.   3 p.m. EDT   12:05 GMT   12 noon   11:20 p.m. Tuesday
func (s *wireStory) readPost(text string) bool {
	clock, ok := postClock(text)
	if !ok {
		return false
	}
	s.posts = append(s.posts, post{len(s.Blocks), clock})
	s.add(Block{Kind: Post}, text)
	return true
}

// opensPosts tells whether the next unit is the time of the first of several
// entries.
func (s *wireStory) opensPosts() bool {
	if _, ok := postClock(s.next().text); !ok {
		return false
	}
	for _, u := range s.units[s.at+1:] {
		if len(u.text) < len("Wednesday, 12:00 p.m. ET") {
			if _, ok := postClock(u.text); ok {
				return true
			}
		}
	}
	return false
}

// A post is the time of day above an entry of a live report.
type post struct {
	block int // index into Article.Blocks
	date.Clock
}

// postClock reads a line that is a time of day, perhaps with a day of the week.
// "noon", "11:20 p.m. Tuesday" and "Tuesday, 11:20 p.m." are; "11:20 trains were late"
// is none.
func postClock(text string) (date.Clock, bool) {
	switch strings.ToLower(strings.TrimRight(text, ":")) {
	case "noon", "12 noon":
		return date.Clock{Hour: 12}, true
	case "midnight", "12 midnight":
		return date.Clock{}, true
	}
	if len(text) > len("Wednesday, 12:00 p.m. Eastern Daylight Time") {
		return date.Clock{}, false
	}
	if day, rest, ok := strings.Cut(text, " "); ok && lexicon.Weekdays().Has(strings.TrimRight(day, ",")) {
		text = rest
	}
	if text[0] < '0' || text[0] > '9' {
		return date.Clock{}, false
	}
	clock, n, ok := date.ParseClock(text)
	rest := strings.Trim(text[n:], " .,:")
	return clock, ok && (rest == "" || lexicon.Weekdays().Has(rest))
}

// datePosts gives the entries of a live report their times, where the story
// states its day: in the line of its publication or update, or in the dateline.
// The entries stand in order, the newest first or last, whichever makes the
// report shorter; where their times of day run against the order, midnight lies
// between them.
//
// So "10 p.m.", "11:50 p.m.", "12:05 a.m.", one below the other, run over midnight: 125
// minutes forth is less than 2755 back, and the last is of the next day.
func datePosts(a *Article, posts []post) {
	day, zone, ok := postDay(a)
	if !ok || len(posts) == 0 {
		return
	}
	down, up := 0, 0 // minutes from each entry to the next, back and forth in time
	for i := 1; i < len(posts); i++ {
		back := (minuteOf(posts[i-1].Clock) - minuteOf(posts[i].Clock) + minutesOfDay) % minutesOfDay
		down += back
		up += minutesOfDay - back
	}
	for i, p := range posts {
		if i > 0 {
			switch before := posts[i-1].Clock; {
			case down <= up && minuteOf(p.Clock) > minuteOf(before):
				day = day.AddDate(0, 0, -1)
			case down > up && minuteOf(p.Clock) < minuteOf(before):
				day = day.AddDate(0, 0, 1)
			}
		}
		at := p.Zone
		if at == nil {
			at = zone
		}
		a.Blocks[p.block].Posted = time.Date(day.Year(), day.Month(), day.Day(), p.Hour, p.Minute, p.Second, 0, at)
	}
}

// minutesOfDay is what a clock that runs over midnight starts anew at.
const minutesOfDay = 24 * 60

// minuteOf is the minute of the day, from 0.
func minuteOf(c date.Clock) int { return 60*c.Hour + c.Minute }

// postDay returns the day that the story states, and the zone of its times: the
// one that it states for all of them ("all times EDT"), else that of the line of
// its publication.
func postDay(a *Article) (day time.Time, zone *time.Location, ok bool) {
	day = a.Updated
	if day.IsZero() {
		day = a.Published
	}
	if day.IsZero() {
		day, _ = time.Parse(time.DateOnly, a.Dateline.Date)
	}
	zone = day.Location()
	const all = "all times "
	head := a.Text[:min(len(a.Text), maxAllTimes)]
	if i := strings.Index(head, all); i >= 0 {
		if c, _, ok := date.ParseClock("12:00 " + head[i+len(all):]); ok && c.Zone != nil {
			zone = c.Zone
		}
	}
	return day, zone, !day.IsZero()
}

// maxAllTimes is how many bytes of a story are searched for the zone of its times.
const maxAllTimes = 1000
