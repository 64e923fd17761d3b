package markup

import "strings"

// A sight is the place where a byte stands next in a page, so that the pieces of
// it that lack the byte need no search each.
type sight struct {
	of byte
	at int // -1 at first; the page's end where the byte comes no more
}

// within tells whether the byte stands between start and end. Pieces are asked for
// in their order.
func (n *sight) within(src string, start, end int) bool {
	if n.at < start {
		n.find(src, start)
	}
	return n.at < end
}

// find moves the sight to the byte's first place at or behind start.
func (n *sight) find(src string, start int) {
	n.at = len(src)
	if i := strings.IndexByte(src[start:], n.of); i >= 0 {
		n.at = start + i
	}
}

// rawPiece is the page from start to end, with "\n" for every line end.
func (s *scanner) rawPiece(start, end int) string {
	piece := s.src[start:end]
	if s.cr.within(s.src, start, end) {
		return withoutReturns(piece)
	}
	return piece
}

// textPiece is rawPiece with the entities of text decoded.
func (s *scanner) textPiece(start, end int) string {
	piece := s.rawPiece(start, end)
	if s.amp.within(s.src, start, end) {
		return textValue(piece)
	}
	return piece
}

// attrPiece is rawPiece with the entities of an attribute's value decoded.
func (s *scanner) attrPiece(start, end int) string {
	piece := s.rawPiece(start, end)
	if s.amp.within(s.src, start, end) {
		return attrValue(piece)
	}
	return piece
}

// withoutReturns writes "\n" for "\r\n" and for "\r".
// https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream
func withoutReturns(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for end := strings.IndexByte(s, '\r'); end >= 0; end = strings.IndexByte(s, '\r') {
		b.WriteString(s[:end])
		b.WriteByte('\n')
		s = strings.TrimPrefix(s[end+1:], "\n")
	}
	b.WriteString(s)
	return b.String()
}
