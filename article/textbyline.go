package article

import (
	"strings"

	"github.com/copydesk/copydesk/byline"
	"github.com/copydesk/copydesk/internal/date"
	"github.com/copydesk/copydesk/internal/lexicon"
)

// startsBy tells whether a line opens as a byline does: "By Ana Ruiz".
// "By noon, the water had reached the square." doesn't: its rest is read as no name.
func startsBy(text string) bool {
	word, rest, ok := strings.Cut(text, " ")
	if !ok || len(text) > maxTextByline || !strings.EqualFold(strings.TrimRight(word, ":"), "by") {
		return false
	}
	_, err := byline.Parse(text)
	return err == nil && startsUpper(rest)
}

// isNameLine tells whether a short line is a byline without "By" that names
// somebody: "Ana Ruiz in Porto".
// "Ana Ruiz, Staff Writer" is one, "Ferry line opens after a year" isn't.
func isNameLine(text string) bool {
	if len(text) > maxNameLine || endsSentence(text) {
		return false
	}
	b, err := byline.Parse(text)
	return err == nil && b.Credits[0].Name != ""
}

// maxNameLine is the length in bytes of a name with a place or title.
const maxNameLine = 90

// readSignature keeps the line below a story without a byline that names its
// writer, as a tagline:
//
//   - Ana Ruiz
//     Ana Ruiz, The Canadian Press
//
// A name without a dash before it must have an agency behind it.
func (s *wireStory) readSignature(text string) bool {
	if s.repeatsByline(text) {
		s.leaveOut(text, RepeatedText)
		return true
	}
	bare := strings.TrimSuffix(strings.TrimLeft(text, "-–— "), ".")
	if len(s.units)-s.at > signatureReach || len(s.Bylines) > 0 || len(s.Blocks) < 2 || !isNameLine(bare) {
		return false
	}
	b, err := byline.Parse(text)
	if err != nil || len(b.Credits) > 2 || b.Credits[0].Role != byline.Author {
		return false
	}
	if bare == strings.TrimSuffix(text, ".") && !isAgency(strings.TrimPrefix(b.Credits[0].Organization, "The ")) {
		return false
	}
	s.Bylines = append(s.Bylines, b)
	s.add(Block{Kind: Note, Note: Tagline}, text)
	return true
}

// repeatsByline tells whether a line at the story's end is a byline of its head
// once more, with or without "By".
func (s *wireStory) repeatsByline(text string) bool {
	if len(text) > maxNameLine || len(s.units)-s.at > signatureReach || len(s.Blocks) == 0 {
		return false
	}
	for _, b := range s.Bylines {
		_, names, _ := strings.Cut(b.Raw, " ")
		if b.Raw == text || names == text && strings.Contains(text, " ") {
			return true
		}
	}
	return false
}

// signatureReach is how many units before the end a signature may stand.
const signatureReach = 3

// maxTextByline is the length in bytes up to which a line may be a byline.
const maxTextByline = 240

// readByline keeps a line as a byline. A line without "By" is one where it is
// short and a name.
// A day in the line is that of publication: "By Ana Ruiz | May 7, 2023".
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
// It must be the very next line, and give as many credits as before.
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
// "Reuters", "Reporting from Rome" and "BBC News, Lagos" are such lines, "The line was
// closed" isn't.
func isTitle(text string) bool {
	if isAgency(text) || strings.HasPrefix(text, "Special to ") || strings.HasPrefix(text, "For ") || strings.HasPrefix(text, "Reporting from ") {
		return true
	}
	if paper, city, ok := strings.Cut(text, ", "); ok && isAgency(paper) && isPlaceName(city) {
		return true // "BBC News, Lagos"
	}
	if strings.HasPrefix(text, "The ") && strings.Count(text, " ") < 5 && isPlaceName(text) && !endsSentence(text) {
		return true // "The Daily Ledger"
	}
	word := text[strings.LastIndexByte(text, ' ')+1:]
	return lexicon.JobWords().Has(word) && strings.Count(text, " ") < 6
}
