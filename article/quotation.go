package article

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
