package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxBoldLine is the most bytes of a subhead: a longer line in bold type is a
// paragraph.
const maxBoldLine = 120

// isSubhead tells whether a paragraph is a subhead that the page sets as one:
// a short line in bold type, or in a style of its own, above a paragraph.
//
//	<p><strong>The second gate</strong></p>
//	<p class="x-crosshead">The second gate</p>
//
// It needs letters, for a row of stars is none, stands in no list or cell, and tells no
// reader where to write: "Were you there? Write to news@example.org".
func (c *composer) isSubhead(i int) bool {
	s := c.story
	seg := &s.segs[i]
	text := s.textOf(i)
	if i <= s.first || len(text) > maxBoldLine || s.isLinkList(i) || seg.list != 0 || seg.cell != 0 || strings.IndexByte(text, '\n') >= 0 {
		return false
	}
	if !strings.ContainsFunc(text, unicode.IsLetter) || strings.Contains(text, "@") {
		return false
	}
	return (10*seg.bold >= 9*s.size(i) || c.isLineStyle(i)) && !endsClause(text) && s.isAboveProse(i)
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

// isAboveProse tells whether the next segment of the body is a paragraph that
// stands beside segment i or in the next element.
// Pictures, players and hidden texts may stand between.
func (s *story) isAboveProse(i int) bool {
	for j := i + 1; j <= s.last; j++ {
		switch s.roles[j] {
		case roleBody:
			return s.isProse(j) && s.segs[j].list == 0 && s.segs[j].cell == 0
		case roleFigure, roleEmbed:
		default:
			if !s.segs[j].has(hiddenText) {
				return false
			}
		}
	}
	return false
}
