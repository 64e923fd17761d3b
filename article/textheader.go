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

// bareCaret takes the marks of ANPA 1312 off a line: a caret before it, "<" or
// "=" behind it.
func bareCaret(text string) string {
	rest, ok := strings.CutPrefix(text, "^")
	if !ok {
		return text
	}
	return strings.TrimSpace(strings.TrimRight(rest, "<=^"))
}
