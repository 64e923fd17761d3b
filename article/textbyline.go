package article

import (
	"strings"

	"github.com/copydesk/copydesk/byline"
	"github.com/copydesk/copydesk/internal/date"
	"github.com/copydesk/copydesk/internal/lexicon"
)

// startsBy tells whether a line opens as a byline does: "By Ana Ruiz".
func startsBy(text string) bool {
	word, rest, ok := strings.Cut(text, " ")
	if !ok || len(text) > maxTextByline || !strings.EqualFold(strings.TrimRight(word, ":"), "by") {
		return false
	}
	_, err := byline.Parse(text)
	return err == nil && startsUpper(rest)
}

// maxTextByline is the length in bytes up to which a line may be a byline.
const maxTextByline = 240

// readByline keeps a line as a byline. A line without "By" is one where it is
// short and a name.
func (s *wireStory) readByline(text string) bool {
	if len(text) > maxTextByline || endsSentence(text) && !startsBy(text) && !strings.Contains(text, "@") {
		return false
	}
	if !startsBy(text) && strings.Count(text, " ") > 8 {
		return false
	}
	if !s.byline(text) {
		return false
	}
	for _, t := range readDateLine(date.Finder{}, text) { // "By Ana Ruiz | May 7, 2023"
		if t.label != updatedLabel && s.Published.IsZero() && t.Time.Year() >= firstYear {
			s.Published = t.Time
			s.found("published", text)
		}
	}
	return true
}

// readTitle joins a line that tells the writer's title or paper with the byline
// above it: "AP Business Writer", "Staff Writer", "Special to The Star".
func (s *wireStory) readTitle(text string) bool {
	if len(s.Bylines) == 0 || len(text) > 80 || s.at == 0 {
		return false
	}
	last := &s.Bylines[len(s.Bylines)-1]
	if !strings.HasPrefix(bareCaret(s.units[s.at-1].text), last.Raw) || !isTitle(text) {
		return false
	}
	joined, err := byline.Parse(last.Raw + ", " + text)
	if err != nil || len(joined.Credits) != len(last.Credits) {
		return false
	}
	*last = joined
	return true
}

// isTitle tells whether a line is a job, an agency, or both.
func isTitle(text string) bool {
	if isAgency(text) || strings.HasPrefix(text, "Special to ") || strings.HasPrefix(text, "For ") {
		return true
	}
	word := text[strings.LastIndexByte(text, ' ')+1:]
	return lexicon.JobWords().Has(word) && strings.Count(text, " ") < 6
}
