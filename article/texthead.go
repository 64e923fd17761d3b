package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/byline"
	"github.com/copydesk/copydesk/internal/date"
	"github.com/copydesk/copydesk/internal/lexicon"
)

// readHead labels what stands above the story's first paragraph:
//
//	head = { wire line | note } [ kicker ] [ headline ]
//	       { headline again | deck | byline | title | time | label | caption }
func (s *wireStory) readHead() {
	s.readWireLines()
	if u := s.next(); u != nil && s.peek(1) != nil && isRubric(u.text, s.peek(1).text) && isHeadline(s.peek(1)) {
		s.Kicker = u.text
		s.at++
	}
	if u := s.next(); u != nil && s.isHeadline(u) {
		rest := s.headlineRest(u)
		text := s.cutStars(bareCaret(u.text))
		for range rest {
			s.at++
			text += " " + s.next().text
		}
		s.at++
		s.headline(text)
	}
	for range maxHead {
		if s.next() == nil || !s.readHeadUnit() {
			return
		}
	}
}

// maxHead is more units than stand above a story.
const maxHead = 30

// readWireLines leaves out the wire's lines above the headline and keeps notes
// to editors.
func (s *wireStory) readWireLines() {
	for n := s.contactLines(); n > 0; n-- {
		s.leaveOut(s.next().text, WireHeader)
		s.at++
	}
	for range maxHead {
		u := s.next()
		if u == nil {
			return
		}
		text := bareCaret(u.text)
		switch {
		case isHeaderLine(text):
			for _, l := range u.lines {
				s.headerLine(l.text)
			}
		case isRule(u.text):
			s.leaveOut(u.text, WireHeader)
		case len(s.Residue) > 0 && s.readTime(text):
		case noteKind(text) != "" && s.peek(1) != nil && !isCapitals(text):
			s.add(Block{Kind: Note, Note: noteKind(text)}, text)
		default:
			return
		}
		s.at++
	}
}

// contactLines counts the short lines above the release line of a press
// release: whom to call.
func (s *wireStory) contactLines() int {
	for n := range maxHead {
		u := s.peek(n)
		if u == nil || len(u.text) > 100 || endsSentence(u.text) {
			return 0
		}
		if e, size := headerOpenings().find(u.text); size > 0 && e.Field(0) == "starts" && strings.Contains(strings.ToLower(u.text), "release") {
			return n
		}
	}
	return 0
}

// headlineRest counts the units that go on with a headline in capitals, which a
// blank line ends.
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

// bareCaret takes the marks of ANPA 1312 off a line: a caret before it, "<" or
// "=" behind it.
func bareCaret(text string) string {
	rest, ok := strings.CutPrefix(text, "^")
	if !ok {
		return text
	}
	return strings.TrimSpace(strings.TrimRight(rest, "<=^"))
}

// cutStars cuts the stars off that mark a snap, and leaves them out.
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
func isRubric(text, below string) bool {
	if len(text) >= 40 || endsSentence(text) || startsBy(below) {
		return false
	}
	return lexicon.Rubrics().Has(strings.Trim(text, " :|/")) ||
		strings.Count(text, " ") == 0 && len(below) > 3*len(text) && !endsSentence(below) && strings.Count(below, " ") > 2 && !opensDatelined(below) && text[0] < 0x80
}

// maxTextHeadline is the length in bytes up to which a line may be a headline.
const maxTextHeadline = 300

// isHeadline tells whether the story's first unit is its headline and no
// sentence with a full stop.
func (s *wireStory) isHeadline(u *unit) bool {
	if strings.HasSuffix(u.text, ".") && strings.Count(u.text, " ") > 3 && !isCapitals(u.text) && !strings.ContainsAny(u.text[:1], "*^") {
		return s.isStopped(u)
	}
	return isHeadline(u)
}

// isStopped tells whether a first unit with a full stop is a headline all the
// same, as some archives set them: one short sentence above a longer story.
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

// isHeadline tells whether a unit can be a headline: it isn't long, opens with
// no dateline, and is no byline or bullet.
func isHeadline(u *unit) bool {
	text := bareCaret(u.text)
	if u.table && len(u.lines) > 1 || len(text) > maxTextHeadline || isEndMark(text) {
		return false
	}
	if len(text) > 160 && endsSentence(text) && !isCapitals(text) {
		return false
	}
	return !opensStory(text) && !startsBy(text)
}

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

// readHeadUnit labels the next unit as part of the head, or says that the story
// begins there.
func (s *wireStory) readHeadUnit() bool {
	u := s.next()
	text := bareCaret(u.text)
	switch {
	case u.table:
		return false
	case s.Headline != "" && sameWords(s.Headline, text):
		s.leaveOut(text, RepeatedHeadline)
	case opensStory(text):
		return s.joinDateline()
	case s.joinDateline():
		return true
	case isHeaderLine(text):
		s.headerLine(u.text)
	case noteKind(text) != "":
		s.add(Block{Kind: Note, Note: noteKind(text)}, text)
	case isRule(text):
		s.leaveOut(text, Furniture)
	case s.readTitle(text), s.readByline(text):
	case s.readTime(text):
	case lineReason(text) != "":
		s.leaveOut(text, lineReason(text))
	case s.readCaption():
		return true
	case s.isDeck(u):
		s.Deck = strings.TrimLeft(s.Deck+" "+text, " ")
	default:
		return false
	}
	s.at++
	return true
}

// opensStory tells whether a unit opens with a dateline, and with one that says
// more than a name: a headline may begin with a name and a dash, too.
func opensStory(text string) bool {
	d, ok := splitDateline(strings.TrimLeft(text, "*"))
	return ok && (d.Date != "" || d.Agency != "" || d.Region != "" || d.Country != "" || isCity(d.City) && !isCapitals(text))
}

// joinDateline joins a dateline that stands on a line of its own with the
// paragraph below it.
func (s *wireStory) joinDateline() bool {
	u, below := s.next(), s.peek(1)
	if below == nil || below.table || len(u.text) > maxDateline || startsBy(u.text) || startsBy(below.text) {
		return false
	}
	d, ok := splitDateline(u.text)
	if !ok {
		d, ok = splitDateline(u.text + " - " + below.text)
		if d.End > len(u.text)+len(" -") {
			return false
		}
	}
	if !ok || d.End < len(u.text) || d.Date == "" && d.Agency == "" {
		return false
	}
	below.text = u.text + " " + below.text
	below.lines = s.units[s.at].lines
	s.at++
	return true
}

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

// isDeck tells whether a unit is the deck, or a line of it: what stands between
// headline and byline or dateline, or a line that is no sentence, above longer
// ones.
func (s *wireStory) isDeck(u *unit) bool {
	below := s.peek(1)
	if s.Headline == "" || below == nil || below.table || len(u.text) > maxTextHeadline || len(s.Bylines) > 0 || isBullet(u.text) || !mostlyLetters(u.text) {
		return false
	}
	for n := 1; n <= deckReach; n++ {
		if next := s.peek(n); next != nil && (startsBy(next.text) || opensDatelined(next.text)) {
			return true
		} else if next == nil || len(next.text) > maxTextHeadline {
			break
		}
	}
	if s.Deck != "" || strings.Count(u.text, " ") < 3 {
		return false
	}
	return !endsSentence(u.text) && !strings.HasSuffix(u.text, ":") && startsUpper(u.text) && endsSentence(below.text) && len(below.text) > len(u.text)
}

// deckReach is how many units below a line of the deck the byline or dateline
// stands at most.
const deckReach = 2

// opensDatelined tells whether a unit opens with any dateline at all.
func opensDatelined(text string) bool {
	_, ok := splitDateline(strings.TrimLeft(text, "*"))
	return ok
}

// mostlyLetters tells whether s is prose rather than figures.
func mostlyLetters(s string) bool {
	letters := 0
	for _, r := range s {
		if unicode.IsLetter(r) || r == ' ' {
			letters++
		}
	}
	return letters*5 > utf8.RuneCountInString(s)*4
}
