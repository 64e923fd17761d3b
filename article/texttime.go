package article

import (
	"strings"

	"github.com/copydesk/copydesk/internal/date"
)

// readTime reads a line that tells when the story was published or updated.
//
//	Updated May 9, 2023 8 a.m. | Published May 7, 2023 9:05 a.m. ET
//
// A line with many words beside its dates is prose. The first time of each kind counts.
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
		case t.rest > maxAroundTime, t.label == noLabel && t.rest > maxAroundBareTime && !t.Clock:
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

// isStamp tells whether a short line is a day of a year with a time of day, and
// little else: "Lagos - 09 MAR 2024 - 15:12 CET".
// "May 7, 2023" has no time of day and is none.
func isStamp(text string) bool {
	if len(text) > maxStamp || !strings.ContainsAny(text, "0123456789") || endsSentence(text) && strings.Count(text, " ") > 8 {
		return false
	}
	times := readDateLine(date.Finder{}, text)
	return len(times) > 0 && times[0].Clock && times[0].rest <= maxAroundTime && times[0].Time.Year() >= firstYear
}

// maxStamp is the length in bytes up to which a line may be a stamp.
const maxStamp = 80

// tellFields adds the evidence for the fields that lines of the text fill.
func (s *wireStory) tellFields() {
	s.found("headline", s.Headline)
	s.found("deck", s.Deck)
	s.found("kicker", s.Kicker)
	s.found("slug", s.Slug)
	var bylines []string
	for _, b := range s.Bylines {
		bylines = append(bylines, b.Raw)
	}
	s.found("bylines", strings.Join(bylines, "; "))
}

// found records the line that a field was read from. That of a time is residue as
// well: the field holds its time, not its words.
func (s *wireStory) found(field, line string) {
	if line != "" {
		s.Evidence = append(s.Evidence, Evidence{Field: field, Source: "text", Value: line})
	}
}
