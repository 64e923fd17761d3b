package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/date"
)

// tellsTime tells whether segment i may be a time: "Updated", "9:05", "3 hours
// ago". Much that isn't is of a class such as "data".
// A headline in an element of class "date" is none: "Valleys for a night: 10 towns".
func (s *story) tellsTime(i int) bool {
	text := s.textOf(i)
	if len(text) > maxEntryLine {
		return false
	}
	return len(text) <= maxAgo && labelIn(text) != noLabel || hasASCIIDigit(text) && (len(text) <= maxAgo && hasLetter(text) || hasClock(text)) || hasDate(text)
}

// hasDate tells whether a text has a date in it.
func hasDate(text string) bool {
	_, _, _, ok := date.Find(text)
	return ok
}

// isTime tells a line that is a date or time and little else.
//
//	Sept. 25, 2023    25.4.24    4 min read    Last Updated January, 2024
//
// "The valley in 2019, an update: how to leave in time" and "4.8 / 5" are none.
func isTime(text string) bool {
	if len(text) > maxDateLine || !hasASCIIDigit(text) {
		return false
	}
	if isReadTime(strings.TrimFunc(text, unicode.IsPunct)) || isDayInDigits(text) {
		return true
	}
	rest := len(text) // bytes that belong to no date
	for m := range (date.Finder{}).Moments(text) {
		rest -= m.End - m.Start
	}
	if rest < len(text) {
		return rest <= bareRest
	}
	if len(text) > maxSmallPart || endsSentence(text) {
		return false
	}
	if hasClock(text) {
		return isPublishing(labelIn(text))
	}
	label, end := lastLabel(text[:cutLength(text, maxLabelEnd)])
	return isPublishing(label) && strings.Count(text[:end], " ") < wordsOfLabel
}

// isPublishing tells the labels of a story's own times from those of other days.
func isPublishing(label dateLabel) bool { return label == publishedLabel || label == updatedLabel }

const (
	maxAgo       = 30 // bytes of a line such as "3 hours ago"
	wordsOfLabel = 4  // the most words up to a label's end in a line that it opens
	maxLabelEnd  = 24 // bytes within which a label opens its line: "Last updated on"
)

// hasClock tells whether a time of day stands in a text.
// "9:05" is one, "10: towns" isn't.
func hasClock(text string) bool {
	for i := 1; i+1 < len(text); i++ {
		if text[i] == ':' && isDigit(text[i-1]) && isDigit(text[i+1]) {
			return true
		}
	}
	return false
}

// isDayInDigits tells a day of three numbers, in whatever order and with whatever
// mark between: "25.4.24", "2025•01•08".
// The year, of four digits or two, stands first or last: "4.3.4" has none, and "3.14" is two.
func isDayInDigits(text string) bool {
	mark, numbers := "", 1
	size := [3]int{}
	for _, r := range text {
		switch {
		case isDigit(byte(r)) && r < utf8.RuneSelf:
			size[numbers-1]++
		case size[numbers-1] == 0 || numbers == len(size) || mark != "" && mark != string(r) || !strings.ContainsRune("./-•·", r):
			return false
		default:
			mark = string(r)
			numbers++
		}
	}
	first, last := size[0], size[2]
	return numbers == len(size) && size[1] > 0 && size[1] <= 2 && (first == 4 && last <= 2 && last > 0 || first <= 2 && (last == 2 || last == 4))
}
