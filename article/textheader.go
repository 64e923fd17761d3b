package article

import (
	"strings"
)

// readWireLines leaves out the wire's lines above the headline and keeps notes
// to editors.
func (s *wireStory) readWireLines() {
	for n := s.contactLines(); n > 0; n-- {
		s.leaveOut(s.next().text, WireHeader)
		s.at++
	}
	released := false
	for range maxHead {
		u := s.next()
		if u == nil {
			return
		}
		text := bareCaret(u.text)
		switch {
		case isHeaderLine(text): // "URGENT", "BC-Flood, 1st Ld-Writethru"
			for _, l := range u.lines {
				s.headerLine(l.text)
			}
			released = released || isRelease(text)
		case released && s.readContacts():
			continue
		case isRule(u.text): // "-----"
			s.leaveOut(u.text, WireHeader)
		case len(s.Residue) > 0 && s.readTime(text):
		case noteKind(text) != "" && s.peek(1) != nil && !isCapitals(text) && !s.isCorrectionHead(u):
			s.add(Block{Kind: Note, Note: noteKind(text)}, text)
		default:
			return
		}
		s.at++
	}
}

// isCorrectionHead tells whether a unit is the headline of a correction that is a
// story of its own: "Correction: Flood-Village story" above a dateline.
func (s *wireStory) isCorrectionHead(u *unit) bool {
	return len(u.text) <= maxSubhead && !endsSentence(u.text) && u.text[0] != '(' && opensDatelined(s.peek(1).text) && strings.Contains(u.text, ": ")
}

// contactLines counts the short lines above the release line of a press
// release: whom to call.
// A sentence or a long line among them means that there is no release line, and gives 0.
func (s *wireStory) contactLines() int {
	for n := range maxHead {
		u := s.peek(n)
		if u == nil || len(u.text) > 100 || endsSentence(u.text) {
			return 0
		}
		if isRelease(u.text) {
			return n
		}
	}
	return 0
}

// isRelease tells whether a line says when a press release may be used.
// "FOR IMMEDIATE RELEASE" and "EMBARGOED FOR RELEASE UNTIL MAY 7" do.
func isRelease(text string) bool {
	e, size := headerOpenings().find(strings.TrimLeft(text, "*- "))
	return size > 0 && e.Field(0) == "starts" && strings.Contains(strings.ToLower(text), "release")
}

// readContacts leaves out the lines above a press release that say whom to call,
// up to the next blank line.
func (s *wireStory) readContacts() bool {
	if !isContact(s.next().text) {
		return false
	}
	for n := 0; s.peek(1) != nil && (n == 0 || !s.next().first().gap || isContact(s.next().text)); n++ {
		for _, l := range s.next().lines {
			s.leaveOut(l.text, WireHeader)
		}
		s.at++
	}
	return true
}

// readEndContacts leaves out what stands at the end of a press release below a
// label for whom to call. The label is the next unit.
// All of it must be short lines that are no sentences, or it is left in place.
func (s *wireStory) readEndContacts(text string) bool {
	if _, n := contactOpenings().find(text); n == 0 || len(s.units)-s.at > taglineReach || !closesLabel(text[n:]) {
		return false
	}
	n := 1
	for u := s.peek(n); u != nil && !isEndMark(u.text); u = s.peek(n) {
		if len(u.text) > maxLabelLine || endsSentence(u.text) {
			return false
		}
		n++
	}
	s.leaveOut(text, Furniture)
	for ; n > 1; n-- {
		s.at++
		s.leaveOut(s.next().text, Furniture)
	}
	return true
}

// isContact tells whether a line begins with a label for whom to call, or is an
// e-mail address or telephone number.
// A number has seven digits at least and is mostly digits: "+1 555 010 0199".
func isContact(text string) bool {
	if _, n := contactOpenings().find(text); n > 0 && (n == len(text) || closesLabel(text[n:])) {
		return true
	}
	digits := 0
	for i := range len(text) {
		if isDigit(text[i]) {
			digits++
		}
	}
	return isEmail(text) || digits >= 7 && 2*digits >= len(text)
}

// bareCaret takes the marks of ANPA 1312 off a line: a caret before it, "<" or
// "=" behind it.
// "^Flood closes ferry line<" is "Flood closes ferry line". A text without a caret stays
// as it is.
func bareCaret(text string) string {
	rest, ok := strings.CutPrefix(text, "^")
	if !ok {
		return text
	}
	return strings.TrimSpace(strings.TrimRight(rest, "<=^"))
}
