package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// headlineRest counts the units that go on with a headline in capitals, which a
// blank line ends.
//
//	FERRY LINE OPENS
//	AFTER A YEAR IN DOCK
//
// Two of them go on at most; 0 where no blank line follows, as all may be the story then.
func (s *wireStory) headlineRest(u *unit) int {
	if !isCapitals(u.text) {
		return 0
	}
	for n := 1; n <= 2; n++ {
		next := s.peek(n)
		if next == nil || next.table || next.first().gap {
			break
		}
		if !isCapitals(next.text) || !mostlyLetters(next.text) || !isHeadline(next) {
			return 0
		}
		if after := s.peek(n + 1); after != nil && after.first().gap {
			return n
		}
	}
	return 0
}

// cutStars cuts the stars off that mark a snap, and leaves them out.
// "***FERRY LINE OPENS" is "FERRY LINE OPENS".
func (s *wireStory) cutStars(text string) string {
	rest := strings.TrimLeft(text, "*")
	if n := len(text) - len(rest); n >= minStars && rest != "" {
		s.leaveOut(text[:n], WireHeader)
		return strings.TrimLeft(rest, " ")
	}
	return text
}

// minStars is how many stars mark a snap at least; two are a typist's bold.
const minStars = 3

// isRubric tells whether a line above another is a section's name or a kind of
// story: it is in the table, or a word or two above a long headline.
// "Breaking news" is in the table, "Transport" a word above "Ferry line opens after a
// year in the dock". Either has less than 40 bytes.
func isRubric(text, below string) bool {
	if len(text) >= 40 || endsSentence(text) || startsBy(below) {
		return false
	}
	return lexicon.Rubrics().Has(strings.Trim(text, " :|/")) ||
		strings.Count(text, " ") == 0 && len(below) > 3*len(text) && !endsSentence(below) && strings.Count(below, " ") > 2 && !opensDatelined(below) && text[0] < 0x80
}

// maxTextHeadline is the length in bytes up to which a line may be a headline.
const maxTextHeadline = 300

// isStopped tells whether a first unit with a full stop is a headline all the
// same, as some archives set them: one short sentence above a longer story.
// Two sentences are a paragraph.
func (s *wireStory) isStopped(u *unit) bool {
	below := s.peek(1)
	if below == nil || !isHeadline(u) || len(u.text) > 140 {
		return false
	}
	for i := range len(u.text) - 1 {
		if u.text[i] == '.' && stopEndsSentence(u.text, i) {
			return false
		}
	}
	return opensDatelined(below.text) || startsBy(below.text) || s.peek(3) != nil || isTitleCase(u.text)
}

// isTitleCase tells whether each longer word begins with a capital letter.
// It needs three such words: "Ferry Line Opens After a Year" is, "Ferry line opens" isn't.
// A longer word has more than four bytes.
func isTitleCase(text string) bool {
	long := 0
	for word := range strings.FieldsSeq(text) {
		if len(word) > 4 {
			if startsLower(word) {
				return false
			}
			long++
		}
	}
	return long >= 3
}

// mostlyLetters tells whether s is prose rather than figures.
// Four fifths are letters and blanks: "284 1/4 UP 3/4" has less.
func mostlyLetters(s string) bool {
	letters := 0
	for _, r := range s {
		if unicode.IsLetter(r) || r == ' ' {
			letters++
		}
	}
	return letters*5 > utf8.RuneCountInString(s)*4
}
