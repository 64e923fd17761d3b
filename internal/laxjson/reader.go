package laxjson

import "strings"

// A reader is a cursor over a Doc's source.
//
//	text   = { value | junk }
//	value  = object | array | string | bare
//	object = "{" { name ":" value [","] } "}"
//	array  = "[" { value [","] } "]"
//	string = '"' … '"' | "'" … "'"
//	bare   = a run of anything but space and the marks { } [ ] , : " '
type reader struct {
	doc *Doc
	pos int
}

// top reads the values of the whole text into node 0.
func (r *reader) top() {
	last := int32(-1)
	for r.skip(); r.pos < len(r.doc.src); r.skip() {
		switch r.doc.src[r.pos] {
		case '{', '[':
			last = r.chain(0, last, r.value(span{}, 1))
		default:
			r.pos++ // a stray mark, "var data =", a semicolon
		}
	}
}

// chain hangs node i behind last, or first into parent, and returns i.
func (r *reader) chain(parent, last, i int32) int32 {
	if last < 0 {
		r.doc.nodes[parent].child = i
	} else {
		r.doc.nodes[last].next = i
	}
	return i
}

// add appends a node and returns its number.
func (r *reader) add(key span, kind Kind) int32 {
	r.doc.nodes = append(r.doc.nodes, node{key: key, kind: kind, child: -1, next: -1})
	return int32(len(r.doc.nodes) - 1)
}

// value reads the value at the cursor, which stands on no space.
func (r *reader) value(key span, depth int) int32 {
	switch c := r.doc.src[r.pos]; c {
	case '{', '[':
		if depth > MaxDepth {
			r.skipNested()
			return r.add(key, Null)
		}
		if c == '{' {
			return r.object(key, depth)
		}
		return r.array(key, depth)
	case '"', '\'':
		i := r.add(key, String)
		text, escaped := r.quoted(c, depth)
		r.doc.nodes[i].text, r.doc.nodes[i].escaped = text, escaped
		return i
	}
	i := r.add(key, Scalar)
	text := r.bare()
	r.doc.nodes[i].text = text
	if r.doc.src[text.start:text.end] == "null" {
		r.doc.nodes[i].kind = Null
	}
	return i
}

// array reads the array at the cursor. A closing brace ends it too: then its
// own bracket is missing.
func (r *reader) array(key span, depth int) int32 {
	self, last := r.add(key, Array), int32(-1)
	r.pos++
	for r.skip(); r.pos < len(r.doc.src); r.skip() {
		switch r.doc.src[r.pos] {
		case ']':
			r.pos++
			return self
		case '}':
			return self
		case ',', ':':
			r.pos++
		default:
			last = r.chain(self, last, r.value(span{}, depth+1))
		}
	}
	return self
}

// object reads the object at the cursor. A name without a value is dropped.
func (r *reader) object(key span, depth int) int32 {
	self, last := r.add(key, Object), int32(-1)
	r.pos++
	for r.skip(); r.pos < len(r.doc.src); r.skip() {
		switch c := r.doc.src[r.pos]; c {
		case '}':
			r.pos++
			return self
		case ']':
			if depth > 1 {
				return self
			}
			r.pos++
		case ',', ':', '[', '{':
			r.pos++
		default:
			name := r.name(c)
			r.skip()
			if r.pos >= len(r.doc.src) || r.doc.src[r.pos] != ':' {
				continue
			}
			r.pos++
			r.skip()
			if r.pos < len(r.doc.src) && !strings.ContainsRune(",}]:", rune(r.doc.src[r.pos])) {
				last = r.chain(self, last, r.value(name, depth+1))
			}
		}
	}
	return self
}

// name reads the name of a member at the cursor.
func (r *reader) name(c byte) span {
	if c == '"' || c == '\'' {
		r.pos++
		start := r.pos
		for r.pos < len(r.doc.src) && r.doc.src[r.pos] != c && r.doc.src[r.pos] != '\n' {
			r.pos++
		}
		s := span{int32(start), int32(r.pos)}
		if r.pos < len(r.doc.src) {
			r.pos++
		}
		return s
	}
	return r.bare()
}

// bare reads a run without spaces and marks; at least one byte.
func (r *reader) bare() span {
	start := r.pos
	r.pos++
	for r.pos < len(r.doc.src) && !isSpace(r.doc.src[r.pos]) && !isMark(r.doc.src[r.pos]) {
		r.pos++
	}
	return span{int32(start), int32(r.pos)}
}

func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == 0xA0 }

func isMark(c byte) bool {
	switch c {
	case '{', '}', '[', ']', ',', ':', '"', '\'':
		return true
	}
	return false
}

// junk are the marks that pages wrap JSON in or leave between values, with
// their ends; those without an end go alone.
var junk = [...]struct{ open, close string }{
	{"/*", "*/"}, {"<!--", ""}, {"-->", ""}, {"//", "\n"}, {"<![CDATA[", ""}, {"]]>", ""}, {"\uFEFF", ""}, {"\u00A0", ""},
}

// skip moves the cursor over spaces, comments and wrappings.
func (r *reader) skip() {
	for src := r.doc.src; r.pos < len(src); {
		if c := src[r.pos]; isSpace(c) {
			r.pos++
			continue
		} else if c != '/' && c != '<' && c != '-' && c != ']' && c < 0x80 {
			return
		}
		if !r.skipJunk() {
			return
		}
	}
}

func (r *reader) skipJunk() bool {
	rest := r.doc.src[r.pos:]
	for _, j := range junk {
		if !strings.HasPrefix(rest, j.open) {
			continue
		}
		r.pos += len(j.open)
		if j.open == "//" && (strings.HasPrefix(rest[2:], "<![CDATA[") || strings.HasPrefix(rest[2:], "]]>")) {
			return true // the wrapping is on a comment line with data behind it
		}
		if j.close != "" {
			if n := strings.Index(rest[len(j.open):], j.close); n >= 0 {
				r.pos += n + len(j.close)
			} else {
				r.pos = len(r.doc.src)
			}
		}
		return true
	}
	return false
}

// skipNested moves the cursor behind the object or array at it by counting
// brackets outside plain strings.
func (r *reader) skipNested() {
	depth, inside := 0, false
	for src := r.doc.src; r.pos < len(src); r.pos++ {
		switch c := src[r.pos]; {
		case c == '\\':
			r.pos++
		case c == '"':
			inside = !inside
		case inside:
		case c == '{' || c == '[':
			depth++
		case c == '}' || c == ']':
			if depth--; depth == 0 {
				r.pos++
				return
			}
		}
	}
	r.pos = len(r.doc.src)
}
