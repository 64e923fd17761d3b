package article

import (
	"strings"

	"github.com/copydesk/copydesk/internal/date"
)

// readTime reads a line that tells when the story was published or updated.
func (s *wireStory) readTime(text string) bool {
	if len(text) > maxLabelLine || !strings.ContainsAny(text, "0123456789") {
		return false
	}
	times := readDateLine(date.Finder{}, text)
	if len(times) == 0 {
		return false
	}
	used := false
	for _, t := range times {
		switch {
		case t.Time.Year() < firstYear:
		case t.rest > maxAroundTime, t.label == noLabel && t.rest > maxAroundBareTime:
			return false
		case t.label == updatedLabel && s.Updated.IsZero():
			s.Updated = t.Time
			s.found("updated", text)
			used = true
		case (t.label == publishedLabel || t.label == noLabel) && s.Published.IsZero():
			s.Published = t.Time
			s.found("published", text)
			used = true
		}
	}
	if used {
		s.leaveOut(text, TimeLabel)
	}
	return used
}

// The most bytes beside the dates in a line of dates, with a label and without.
const (
	maxAroundTime     = 40
	maxAroundBareTime = 10
)

// found records the line that a field was read from. The line itself is residue:
// the field holds its time, not its words.
func (s *wireStory) found(field, line string) {
	s.Evidence = append(s.Evidence, Evidence{Field: field, Source: "text", Value: line})
}
