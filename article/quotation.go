package article

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// quotationShare is the least part of the body, as a divisor, that makes a
// blockquote element an indentation of the story instead of a quotation.
const quotationShare = 2

// isQuotation tells a quotation from a blockquote element that indents the
// story.
// It has less than half of the bytes between the body's ends.
func (s *story) isQuotation(n int32) bool {
	body := int(s.segs[s.last].end - s.segs[s.first].start)
	return quotationShare*s.textSize(int(n)) < body
}

// quoteBox returns the element around segment i that calls itself a quotation and isn't
// the story, 0 for none: pages set words of the story large in it.
//
//	<aside class="pullquote">Nobody slept.</aside>
//
// The class of a paragraph may say no more than that it begins with a quotation mark.
func (s *story) quoteBox(i int) int {
	for n := int(s.segs[i].node); n > s.root && s.textSize(n) <= maxQuoteBox; n = s.tree.Parent(n) {
		if s.hints[n]&hintQuote != 0 && (s.tree.Nodes[n].Tag != atom.P || strings.Contains(s.tree.Class(n), "pull")) {
			return n
		}
	}
	return 0
}

// maxQuoteBox is the most bytes of a quotation in a box of its own.
const maxQuoteBox = 500
