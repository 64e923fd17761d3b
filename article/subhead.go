package article

import (
	"strings"
	"unicode/utf8"
)

// maxBoldLine is the most bytes of a subhead: a longer line in bold type is a
// paragraph.
const maxBoldLine = 120

// isSubhead tells whether a paragraph is a subhead that the page sets as one:
// a short line in bold type, between paragraphs.
//
//	<p><strong>The second gate</strong></p>
func (s *story) isSubhead(i int) bool {
	seg := &s.segs[i]
	text := s.textOf(i)
	if i <= s.first || len(text) > maxBoldLine || s.isLinkList(i) || seg.list != 0 || seg.cell != 0 || strings.IndexByte(text, '\n') >= 0 {
		return false
	}
	return 10*seg.bold >= 9*s.size(i) && !endsClause(text) && s.isAboveProse(i)
}

// endsClause tells whether a line ends as a sentence or clause does. A question
// may be a subhead.
func endsClause(text string) bool {
	r, _ := utf8.DecodeLastRuneInString(text)
	return r != '?' && (strings.ContainsRune(".,;:…、，；：-–—", r) || endsSentence(text))
}

// isAboveProse tells whether the next segment of the body is a paragraph that
// stands beside segment i or in the next element.
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
