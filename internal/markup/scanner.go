package markup

import "strings"

// A tokenKind is what a scanner has read.
type tokenKind uint8

const (
	endOfPage tokenKind = iota
	textToken
	startTag
	endTag
)

// A scanner cuts a page into tags and text by the rules of
// https://html.spec.whatwg.org/multipage/parsing.html#tokenization. It is
// html.Tokenizer without what a tree of news needs no part of: its tokens are
// pieces of the page and not copies, and comments and doctypes are passed over. A
// test holds it against html.Tokenizer.
type scanner struct {
	src string // without NULs
	pos int
	raw string // the raw text element whose content comes next; "" for none
	amp sight  // of the ampersands
	cr  sight  // of the carriage returns

	// The token read last.
	name        string // of a tag, in lower case
	text        string // of a text, entities decoded
	attrs       []Attr // of a start tag
	selfClosing bool   // of a start tag
}

// newScanner returns a scanner at the beginning of src. NULs are dropped, which the standard
// drops too or replaces.
func newScanner(src string) *scanner {
	if strings.IndexByte(src, 0) >= 0 {
		src = strings.ReplaceAll(src, "\x00", "")
	}
	return &scanner{src: src, amp: sight{'&', -1}, cr: sight{'\r', -1}}
}

// next reads the next token.
func (s *scanner) next() tokenKind {
	if s.raw != "" {
		name := s.raw
		s.raw = ""
		if s.rawText(name) {
			return textToken
		}
	}
	for s.pos < len(s.src) {
		if open := s.markupAt(s.pos); open > s.pos {
			s.text = s.textPiece(s.pos, open)
			s.pos = open
			return textToken
		}
		rest := s.src[s.pos:]
		switch {
		case rest[1] == '!':
			s.declaration()
		case rest[1] == '/' && letter(rest[2]):
			s.pos += len("</")
			return s.found(s.tag(false), endTag)
		case rest[1] == '/' || rest[1] == '?':
			s.skipPast('>') // no tag and no text: a comment to the standard
		default:
			s.pos += len("<")
			ok := s.tag(true)
			if rawName(s.name) {
				s.raw = s.name
			}
			return s.found(ok, startTag)
		}
	}
	return endOfPage
}

// found returns what was read, or, where the page ended in it, that end.
func (s *scanner) found(ok bool, kind tokenKind) tokenKind {
	if ok {
		return kind
	}
	s.pos, s.raw = len(s.src), ""
	return endOfPage
}

// markupAt returns the offset of the first "<" from i on that begins a tag or a
// comment, or the page's end.
// "<" before a space or a digit is text: "a < b", "<3".
func (s *scanner) markupAt(i int) int {
	for ; i+1 < len(s.src); i++ {
		if s.src[i] != '<' {
			lt := strings.IndexByte(s.src[i:], '<')
			if lt < 0 || i+lt+1 >= len(s.src) {
				break
			}
			i += lt
		}
		switch c := s.src[i+1]; {
		case c == '/' && i+2 >= len(s.src):
			return len(s.src)
		case c == '/', c == '!', c == '?', letter(c):
			return i
		}
	}
	return len(s.src)
}

// skipPast moves behind the next c, or to the page's end.
func (s *scanner) skipPast(c byte) {
	if i := strings.IndexByte(s.src[s.pos:], c); i >= 0 {
		s.pos += i + 1
		return
	}
	s.pos = len(s.src)
}

// declaration passes over what "<!" begins: a comment or a doctype.
// "<!-->" and "<!--->" are whole comments; "--!>" ends one too.
func (s *scanner) declaration() {
	s.pos += len("<!")
	if !strings.HasPrefix(s.src[s.pos:], "--") {
		s.skipPast('>')
		return
	}
	s.pos += len("--")
	for body := s.pos; s.pos < len(s.src); {
		s.skipPast('>')
		said := strings.TrimSuffix(s.src[body:s.pos], ">")
		if said == "" || said == "-" || strings.HasSuffix(said, "--") || strings.HasSuffix(said, "--!") {
			return
		}
	}
}

// tag reads a tag from its name on, its attributes if they are wanted. It
// reports whether the page holds the tag's end; a tag without one is nothing.
func (s *scanner) tag(wanted bool) bool {
	end, seen := s.nameEnd(s.pos, endsName)
	s.name = inLower(s.src[s.pos:end], seen)
	s.pos = end
	s.attrs = s.attrs[:0]
	value := -1 // where an attribute's value ended last
	for s.skipSpace(); s.pos < len(s.src); s.skipSpace() {
		if s.src[s.pos] == '>' {
			s.selfClosing = s.src[s.pos-1] == '/' && value != s.pos
			s.pos++
			return true
		}
		a, ok := s.attribute()
		if !ok {
			return false
		}
		if wanted && a.Key != "" && len(s.attrs) < maxAttrs {
			s.attrs = append(s.attrs, a)
			value = -1
			if a.Value != "" {
				value = s.pos
			}
		}
	}
	return false
}

// nameEnd returns the end of the name that begins at start, and the classes of
// all bytes in it.
func (s *scanner) nameEnd(start int, ends byteClass) (end int, seen byteClass) {
	for end = start; end < len(s.src); end++ {
		c := byteClasses[s.src[end]]
		if c&ends != 0 {
			break
		}
		seen |= c
	}
	return end, seen
}

// attribute reads one attribute. It may be empty: a lone slash is one.
func (s *scanner) attribute() (a Attr, ok bool) {
	start := s.pos
	if s.src[start] == '=' {
		start++ // a name may begin with it
	}
	end, seen := s.nameEnd(start, endsName|equals)
	a.Key = inLower(s.src[s.pos:end], seen)
	s.pos = end
	s.skipSpace()
	if s.pos >= len(s.src) {
		return a, false
	}
	switch s.src[s.pos] {
	case '/':
		s.pos++
	case '=':
		s.pos++
		s.skipSpace()
		return s.value(a)
	}
	return a, true
}

// value reads what stands behind an attribute's equals sign.
// A value without marks ends at white space or ">".
func (s *scanner) value(a Attr) (Attr, bool) {
	if s.pos >= len(s.src) {
		return a, false
	}
	start := s.pos
	if quote := s.src[start]; quote == '"' || quote == '\'' {
		start++
		n := strings.IndexByte(s.src[start:], quote)
		if n < 0 {
			return a, false
		}
		a.Value = s.attrPiece(start, start+n)
		s.pos = start + n + 1
		return a, true
	}
	end := start
	for end < len(s.src) && !space(s.src[end]) && s.src[end] != '>' {
		end++
	}
	a.Value, s.pos = s.attrPiece(start, end), end
	return a, end < len(s.src)
}

// skipSpace moves to the next byte that is no white space.
func (s *scanner) skipSpace() {
	pos := s.pos
	for pos < len(s.src) && space(s.src[pos]) {
		pos++
	}
	s.pos = pos
}

// A byteClass is what a byte is in a tag.
type byteClass uint8

const (
	blankByte byteClass = 1 << iota
	letterByte
	capitalByte
	endsName // white space, a slash, or the tag's end
	equals
)

// byteClasses are the classes of all bytes; those beyond ASCII have none.
var byteClasses = func() (of [256]byteClass) {
	for _, c := range " \n\t\f\r" {
		of[c] = blankByte | endsName
	}
	for c := 'a'; c <= 'z'; c++ {
		of[c], of[c-'a'+'A'] = letterByte, letterByte|capitalByte
	}
	of['/'], of['>'], of['='] = endsName, endsName, equals
	return of
}()

// space tells white space of HTML.
func space(c byte) bool { return byteClasses[c]&blankByte != 0 }

// letter tells an ASCII letter.
func letter(c byte) bool { return byteClasses[c]&letterByte != 0 }

// inLower is a name in lower case. seen are the classes of its bytes.
func inLower(name string, seen byteClass) string {
	if seen&capitalByte == 0 {
		return name
	}
	return lower(name)
}

// lower is s with its ASCII letters in lower case; it is s where they are.
func lower(s string) string {
	for i := range len(s) {
		if byteClasses[s[i]]&capitalByte != 0 {
			b := []byte(s)
			for j := i; j < len(b); j++ {
				if 'A' <= b[j] && b[j] <= 'Z' {
					b[j] += 'a' - 'A'
				}
			}
			return string(b)
		}
	}
	return s
}
