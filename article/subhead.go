package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"
)

// maxBoldLine is the most bytes of a subhead: a longer line in bold type is a
// paragraph.
const maxBoldLine = 120

// isSubhead tells whether a paragraph is a subhead that the page sets as one:
// a short line in bold type, or in a style of its own, above a paragraph; a bold one
// may stand above a list, and is none where it asks as all of an interview's do.
//
//	<p><strong>The second gate</strong></p>
//	<p class="x-crosshead">The second gate</p>
//	<details><summary>The second gate</summary> …
//
// It needs letters, for a row of stars is none, stands in no list or cell, and tells no
// reader where to write: "Were you there? Write to news@example.org".
func (c *composer) isSubhead(i int) bool {
	s := c.story
	seg := &s.segs[i]
	text := s.textOf(i)
	if i <= s.first || len(text) > maxBoldLine || s.isLinkList(i) || seg.list != 0 || s.inTable(i) || strings.IndexByte(text, '\n') >= 0 {
		return false
	}
	if !strings.ContainsFunc(text, unicode.IsLetter) || strings.Contains(text, "@") {
		return false
	}
	bold := s.isBold(i)
	if bold && isQuestion(text) && c.isInterview() {
		return false
	}
	opens := c.tree.Nodes[seg.node].Tag == atom.Summary
	return (bold || opens || c.isLineStyle(i)) && !endsClause(text) && (s.isAboveProse(i) || (bold || opens) && s.isAboveList(i))
}

// subheadLine returns the bytes of the first line of segment i where it is a subhead in
// bold type that one line break parts from its paragraph, 0 where it is none.
//
//	<p><b>The second gate</b><br>Nobody knows yet who will pay for it.</p>
//
// The question of an interview stays with its answer, and so does a name with what is
// said of it.
func (c *composer) subheadLine(i int) int32 {
	s := c.story
	seg := &s.segs[i]
	if seg.bold == 0 || i <= s.first || seg.list != 0 || s.inTable(i) {
		return 0
	}
	line, rest, found := strings.Cut(s.textOf(i), "\n")
	if !found || len(line) > maxBoldLine || int(seg.bold) > len(line) || 10*int(seg.bold) < 9*len(line) || len(rest) < sentenceBytes {
		return 0
	}
	if !s.beginsBold(i) || !strings.ContainsFunc(line, unicode.IsLetter) || strings.ContainsAny(line, "@?") || endsClause(line) || isPersonsName(beforeComma(line)) {
		return 0
	}
	if !startsUpper(rest) || !endsSentence(rest) {
		return 0
	}
	return int32(len(line))
}

// beforeComma is what stands before the first comma of a line: "Ana Ruiz" of "Ana Ruiz, 54".
func beforeComma(line string) string {
	name, _, _ := strings.Cut(line, ",")
	return name
}

// beginsBold tells whether the first words of segment i stand in bold type.
func (s *story) beginsBold(i int) bool {
	for n := s.tree.Parent(int(s.segs[i].textNode)); n > int(s.segs[i].node); n = s.tree.Parent(n) {
		if tag := s.tree.Nodes[n].Tag; tag == atom.B || tag == atom.Strong {
			return true
		}
	}
	return false
}

// isLineStyle tells whether segment i stands in an element of a class that no
// longer paragraph of the body has.
// A class that a list, or a line that stands more than once, has is none either.
func (c *composer) isLineStyle(i int) bool {
	class := c.tree.Class(int(c.segs[i].node))
	if class == "" || c.size(i) > maxLine {
		return false
	}
	if c.proseStyles == nil {
		c.proseStyles = make(map[string]bool)
		lines := make(map[string]bool)
		for j := c.first; j <= c.last; j++ {
			if c.roles[j] != roleBody {
				continue
			}
			if class := c.tree.Class(int(c.segs[j].node)); c.isProse(j) || c.segs[j].list != 0 {
				c.proseStyles[class] = true
			} else if text := c.textOf(j); lines[text] {
				c.proseStyles[class] = true // a label that stands again and again
			} else {
				lines[text] = true
			}
		}
	}
	return !c.proseStyles[class]
}

// endsClause tells whether a line ends as a sentence or clause does. A question
// may be a subhead.
// "The second gate:", "he said," and "The gate!" do, "Who pays?" doesn't.
func endsClause(text string) bool {
	r, _ := utf8.DecodeLastRuneInString(text)
	return r != '?' && (strings.ContainsRune(".,;:…、，；：-–—", r) || endsSentence(text))
}

// isAboveList tells whether a list of the body stands right below segment i.
func (s *story) isAboveList(i int) bool {
	return i < s.last && s.roles[i+1] == roleBody && s.segs[i+1].list != 0 && s.segs[i].list == 0
}

// isAboveProse tells whether the next segment of the body is a paragraph that
// stands beside segment i or in the next element.
// Pictures, players and hidden texts may stand between.
func (s *story) isAboveProse(i int) bool {
	for j := i + 1; j <= s.last; j++ {
		switch s.roles[j] {
		case roleBody:
			return s.isProse(j) && s.segs[j].list == 0 && !s.inTable(j)
		case roleFigure, roleEmbed:
		default:
			if !s.segs[j].has(hiddenText) {
				return false
			}
		}
	}
	return false
}
