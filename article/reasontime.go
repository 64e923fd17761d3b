package article

import (
	"strings"
	"unicode"

	"github.com/copydesk/copydesk/internal/date"
)

// tellsTime tells whether segment i may be a time: "Updated", "9:05", "3 hours
// ago". Much that isn't is of a class such as "data".
func (s *story) tellsTime(i int) bool {
	text := s.textOf(i)
	if len(text) > maxEntryLine {
		return false
	}
	return len(text) <= bareRest && labelIn(text) != noLabel || hasASCIIDigit(text) && (len(text) <= maxAgo && hasLetter(text) || hasClock(text)) || hasDate(text)
}

// hasDate tells whether a text has a date in it.
func hasDate(text string) bool {
	_, _, _, ok := date.Find(text)
	return ok
}

// isTime tells a line that is a date or time and little else.
func isTime(text string) bool {
	if len(text) > maxDateLine || !hasASCIIDigit(text) {
		return false
	}
	if isReadTime(strings.TrimFunc(text, unicode.IsPunct)) {
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
	if len(text) > bareRest && !hasClock(text) {
		text = text[:cutLength(text, maxLabelEnd)] // the label opens the line
	}
	label := labelIn(text)
	return label == publishedLabel || label == updatedLabel
}

const (
	maxAgo      = 30 // bytes of a line such as "3 hours ago"
	maxLabelEnd = 24 // bytes within which a label opens its line: "Last updated on"
)

// hasClock tells whether a time of day stands in a text.
func hasClock(text string) bool {
	for i := 1; i+1 < len(text); i++ {
		if text[i] == ':' && isDigit(text[i-1]) && isDigit(text[i+1]) {
			return true
		}
	}
	return false
}
