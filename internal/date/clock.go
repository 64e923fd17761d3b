package date

import (
	"strings"
	"sync"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// A Clock is a time of day as printed. The zero Clock is midnight without a
// zone.
type Clock struct {
	Hour, Minute, Second int            // of a day of 24 hours
	Zone                 *time.Location // nil where none is printed
	american             bool           // the zone has a summer offset: "ET"
}

// maxBetween is the most bytes between a date and its time of day: room for
// " | Updated at ", not for a sentence.
const maxBetween = 28

// clockAfter reads the time of day that stands behind a date, from the cursor.
//
//	after = [","] [zone-less words] clock
//
// Between the two may stand marks and small words: "May 7, 2023 at 4:35 p.m.",
// "07.05.2023, 14:30 Uhr", "7 mai 2023 à 14h30", "2023-05-07T14:30".
func (r *reader) clockAfter() (Clock, bool) {
	start := r.pos
	for r.pos < len(r.s) && r.pos-start <= maxBetween {
		if c, ok := r.clock(); ok {
			return c, true
		}
		c, size := utf8.DecodeRuneInString(r.s[r.pos:])
		switch {
		case c == 'T' && r.pos == start, c == '年':
			r.pos += size
		case unicode.IsDigit(c):
			r.pos = start
			return Clock{}, false
		case !unicode.IsLetter(c):
			r.pos += size
		default:
			if !r.clockWord(clockAt) {
				if r.pos = r.wordEnd(r.pos, false); r.pos == start {
					return Clock{}, false
				}
			}
		}
	}
	r.pos = start
	return Clock{}, false
}

// clock reads a time of day at the cursor.
//
//	clock  = [half] hour [hour-word / sep minute [sep second]] [half] [zone]
//	half   = "a.m." / "PM" / "午後" …
//	sep    = ":" / "." / "h" / "時" …
//
// An hour alone needs a half of the day or an hour word: "4 p.m.", "14 Uhr".
func (r *reader) clock() (Clock, bool) {
	start := r.pos
	half := r.half()
	r.pos = r.skipSpace(r.pos)
	hour, digits, ok := r.number()
	if !ok || digits > 2 || hour > 24 {
		r.pos = start
		return Clock{}, false
	}
	c := Clock{Hour: hour}
	clear := r.minutes(&c)
	end := r.pos
	r.pos = r.skipSpace(r.pos)
	r.clockWord(clockHour)
	if half == 0 {
		r.pos = r.skipSpace(r.pos)
		half = r.half()
	}
	if half == 0 && !clear || c.Hour > 23 || c.Minute > 59 || c.Second > 60 {
		r.pos = start
		return Clock{}, false
	}
	switch {
	case half == clockPM && c.Hour < 12:
		c.Hour += 12
	case half == clockAM && c.Hour == 12:
		c.Hour = 0
	}
	r.pos = max(r.pos, end)
	r.zone(&c)
	return c, true
}

// minutes reads what stands behind the hour and tells whether it makes a time
// of day without more words.
func (r *reader) minutes(c *Clock) bool {
	end := r.pos
	sep := ""
	switch {
	case r.sepDigit(":"), r.sepDigit("："):
		sep = ":"
	case r.sepDigit("."):
		sep = "."
	default:
		r.pos = r.skipSpace(r.pos)
		if !r.clockWord(clockHour) {
			r.pos = end
			return false
		}
		end = r.pos
		r.pos = r.skipSpace(r.pos)
	}
	minute, digits, ok := r.number()
	if !ok || digits > 2 || digits < 2 && sep != "" {
		r.pos = end
		return sep == ""
	}
	c.Minute = minute
	r.clockWord(clockMinute)
	r.seconds(c, sep)
	if sep == "." && r.sepDigit(sep) {
		r.pos = end // "05.04.2025" is a date
		return false
	}
	return true
}

// seconds reads the seconds and their fraction, if there are any.
func (r *reader) seconds(c *Clock, sep string) {
	end := r.pos
	switch {
	case sep != "" && r.sepDigit(sep):
	case sep == "":
		r.pos = r.skipSpace(r.pos)
	default:
		return
	}
	second, digits, ok := r.number()
	if !ok || digits != 2 {
		r.pos = end
		return
	}
	c.Second = second
	if sep == "" && !r.clockWord(clockSecond) {
		c.Second, r.pos = 0, end
		return
	}
	if r.sepDigit(".") || r.sepDigit(",") {
		for value, size := digitAt(r.s, r.pos); value >= 0; value, size = digitAt(r.s, r.pos) {
			r.pos += size
		}
	}
}

// sepDigit reads sep where a digit follows it.
func (r *reader) sepDigit(sep string) bool {
	if !strings.HasPrefix(r.s[r.pos:], sep) {
		return false
	}
	if value, _ := digitAt(r.s, r.pos+len(sep)); value < 0 {
		return false
	}
	r.pos += len(sep)
	return true
}

// half reads the word for a half of the day.
func (r *reader) half() clockRole {
	for _, role := range [...]clockRole{clockAM, clockPM} {
		if r.clockWord(role) {
			return role
		}
	}
	return 0
}

// zone reads the time zone behind a time of day.
//
//	zone = ["("] (name [offset] / offset) [")"]
//	offset = ("+" / "-" / "−") 2 digits [[":"] 2 digits]
func (r *reader) zone(c *Clock) {
	start := r.pos
	r.pos = r.skipSpace(r.pos)
	r.literal("(")
	name := r.pos
	if e, ok := r.zoneName(); ok {
		c.Zone = fixedZone(r.s[name:r.pos], offsetOf(e.Field(0)))
		c.american = e.Field(1) != ""
		if seconds, ok := r.offset(); ok {
			c.Zone, c.american = fixedZone("", seconds), false
		}
		return
	}
	if seconds, ok := r.offset(); ok {
		c.Zone = fixedZone("", seconds)
		return
	}
	r.pos = start
}

// zoneName reads a name of the table of zones, in its own case but for the
// words.
func (r *reader) zoneName() (lexicon.Entry, bool) {
	end := r.wordEnd(r.pos, false)
	if end == r.pos {
		return lexicon.Entry{}, false
	}
	e, ok := lexicon.Zones().Find(r.s[r.pos:end])
	if first, _ := utf8.DecodeRuneInString(r.s[r.pos:]); !ok || unicode.IsLower(first) && first < utf8.RuneSelf {
		return lexicon.Entry{}, false
	}
	r.pos = end
	return e, true
}

// offset reads an offset from UTC, in seconds.
func (r *reader) offset() (seconds int, ok bool) {
	start := r.pos
	sign := 1
	switch {
	case r.literal("+"):
	case r.literal("-", "−"):
		sign = -1
	default:
		return 0, false
	}
	hours, digits, ok := r.number()
	minutes := 0
	switch {
	case ok && digits == 4:
		hours, minutes = hours/100, hours%100
	case ok && digits <= 2 && r.sepDigit(":"):
		minutes, digits, ok = r.number()
		ok = ok && digits == 2
	}
	if !ok || digits == 3 || hours > 14 || minutes > 59 {
		r.pos = start
		return 0, false
	}
	return sign * (hours*60 + minutes) * 60, true
}

// offsetOf decodes an offset of the table of zones.
func offsetOf(field string) int {
	seconds, _ := (&reader{s: field}).offset()
	return seconds
}

// fixedZone returns UTC itself for offset 0.
func fixedZone(name string, seconds int) *time.Location {
	if seconds == 0 {
		return time.UTC
	}
	return time.FixedZone(strings.Clone(strings.ToUpper(name)), seconds) // no piece of the page
}

// A clockRole is what a word does in a time of day.
type clockRole uint8

const (
	clockAM clockRole = 1 << iota
	clockPM
	clockHour
	clockMinute
	clockSecond
	clockAt
)

var clockWords = sync.OnceValue(func() *vocabulary[clockRole] {
	return vocabularyOf(lexicon.ClockWords(), map[string]clockRole{
		"am": clockAM, "pm": clockPM, "hour": clockHour, "minute": clockMinute, "second": clockSecond, "at": clockAt,
	})
})

// maxClockWord is more bytes than any clock word has.
const maxClockWord = 24

// clockWord reads the longest word of the given role at the cursor. Letters
// may follow only where the script sets no spaces: "14時30分更新".
func (r *reader) clockWord(role clockRole) bool {
	words := clockWords()
	if !words.mayOpen(r.s, r.pos, role) {
		return false
	}
	best := -1
	for end := r.pos; end < len(r.s) && end-r.pos < maxClockWord; {
		c, size := utf8.DecodeRuneInString(r.s[end:])
		if !isWordRune(c) && c != '.' && c != ' ' && c != '\u00A0' {
			break
		}
		end += size
		next, _ := utf8.DecodeRuneInString(r.s[end:])
		if isWordRune(c) && isWordRune(next) && !unicode.In(c, unicode.Han, unicode.Hangul) {
			continue
		}
		if words.of(r.s[r.pos:end])&role != 0 {
			best = end
		}
	}
	if best < 0 {
		return false
	}
	r.pos = best
	return true
}

// ParseClock reads the time of day that s begins with and returns its length in
// bytes: "10:45 a.m.", "14h30", "3 p.m. EDT".
func ParseClock(s string) (c Clock, n int, ok bool) {
	r := reader{s: s}
	c, ok = r.clock()
	if !ok {
		return Clock{}, 0, false
	}
	return c, r.pos, true
}
