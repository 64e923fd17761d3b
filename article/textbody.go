package article

import (
	"strings"
	"unicode/utf8"
)

// readBody labels the units from the first paragraph to the end.
func (s *wireStory) readBody() {
	for s.next() != nil {
		s.readBodyUnit()
	}
}

// readBodyUnit labels the next unit, or the next few that are one list.
func (s *wireStory) readBodyUnit() {
	u := s.next()
	if n := listLen(s.units[s.at:]); n > 0 && !u.table {
		s.addListOrDialogue(n)
		return
	}
	text := u.text
	switch {
	case isRule(text) && !isEndMark(text): // "* * *"
		s.leaveOut(text, Furniture)
	case isEndMark(text) || s.isEndCode(text): // "-30-", "ENDS"
		s.leaveOut(text, EndMark)
	case u.table:
		s.addTable(u)
	case s.readNote(text), s.readReporter(text), s.readEndContacts(text):
	case s.readPost(text): // "10:45 a.m."
	case lineReason(text) != "": // "Advertisement"
		s.leaveOut(text, lineReason(text))
		s.readTitles(lineReason(text))
	case s.readCaption():
		return
	case s.isSubhead(u):
		s.add(Block{Kind: Heading, Level: 2}, text)
	default:
		s.paragraph(text)
	}
	s.at++
}

// isEndCode tells whether a line at the very end, below an end mark, is of codes
// for the story's writers: "XYZ-AB".
func (s *wireStory) isEndCode(text string) bool {
	return s.peek(1) == nil && len(s.Residue) > 0 && s.Residue[len(s.Residue)-1].Reason == EndMark && isCodes(strings.ReplaceAll(text, "-", " "))
}

// paragraph appends a paragraph, without the stars of a snap at its head and an
// end mark at its end.
// The first one may begin with its reporter's name, one of the last four units end with it.
func (s *wireStory) paragraph(text string) {
	text = s.cutStars(text)
	mark := ""
	if s.at+4 >= len(s.units) {
		text, mark, _ = cutEndMark(text)
	}
	writer := ""
	if len(s.Blocks) == 0 {
		if text, writer = cutReporterHead(text); writer != "" {
			s.byline(writer)
			writer = ""
		}
	}
	if s.at+4 >= len(s.units) {
		text, writer = cutReporterEnd(text)
	}
	s.add(Block{Kind: Paragraph}, text)
	if writer != "" {
		s.byline(writer)
	}
	s.leaveOut(mark, EndMark)
}

// readNote appends a note: a correction, a word to editors, or the credits at
// the story's end, which become a byline as well.
func (s *wireStory) readNote(text string) bool {
	if kind := noteKind(text); kind != "" {
		s.add(Block{Kind: Note, Note: kind}, text)
		return true
	}
	if len(s.units)-s.at > taglineReach {
		return false
	}
	if s.readTagline(text) || s.readSignature(text) {
		return true
	}
	i := strings.LastIndexByte(text, '(') // "($1 = 0.93 euros) (Reporting by …)"
	if i <= 0 || text[i-1] != ' ' || !strings.HasSuffix(strings.TrimRight(text, "."), ")") {
		return false
	}
	if _, ok := parseTagline(text[i:]); !ok {
		return false
	}
	s.add(Block{Kind: Paragraph}, text[:i])
	return s.readTagline(text[i:])
}

// readTagline appends a tagline with its byline. One that names nobody ("With
// inputs from agencies") is a note alone.
func (s *wireStory) readTagline(text string) bool {
	credits, ok := parseTagline(text)
	if ok {
		s.Bylines = append(s.Bylines, credits)
	} else if !isNamelessTagline(text) {
		return false
	}
	s.add(Block{Kind: Note, Note: Tagline}, text)
	return true
}

// taglineReach is how many units before the end a tagline may stand: below it
// come end marks, further taglines, copyright and related lines.
const taglineReach = 12

// maxSubhead is the length in runes up to which a line may be a subhead.
const maxSubhead = 90

// isSubhead tells whether a unit is a heading inside the story: a short line
// without a full stop, between a sentence and a longer paragraph.
// Two lines and 14 words are the most. A line in capitals may end with a quotation mark or
// a colon.
func (s *wireStory) isSubhead(u *unit) bool {
	text := u.text
	if len(s.Blocks) == 0 || len(u.lines) > 2 || utf8.RuneCountInString(text) > maxSubhead || strings.Count(text, " ") > 13 {
		return false
	}
	if !startsUpper(text) || isBullet(text) || strings.ContainsAny(text[len(text)-1:], ",;-") ||
		endsSentence(text) && !(isCapitals(text) && strings.HasSuffix(text, "”")) ||
		strings.HasSuffix(text, ":") && !isCapitals(text) {
		return false
	}
	before := s.lastText()
	if before == "" || !endsSentence(before) && !strings.HasSuffix(before, ":") {
		return false
	}
	below := s.peek(1)
	for n := 2; n < 5 && below != nil && (isCaption(below.text) || isRule(below.text)); n++ {
		below = s.peek(n)
	}
	return below != nil && !below.table && len(below.text) > len(text) && u.first().indent <= below.first().indent &&
		(endsSentence(below.text) || strings.HasSuffix(below.text, ":"))
}

// lastText is the text of the last block that has one, or its last part.
// The last 16 bytes do for how it ends. It is "" at the story's beginning.
func (s *wireStory) lastText() string {
	for i := len(s.Blocks) - 1; i >= 0; i-- {
		if b := s.Blocks[i]; b.End > b.Start {
			return string(s.text.buf[max(b.Start, b.End-16):b.End])
		}
	}
	return ""
}
