package laxjson

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// quoted reads the string at the cursor, which begins with the mark c. A mark
// that nothing follows as behind the end of a string belongs to the string:
// "he said "yes", again".
func (r *reader) quoted(c byte, depth int) (text span, escaped bool) {
	r.pos++
	start := r.pos
	for src := r.doc.src; r.pos < len(src); r.pos++ {
		switch src[r.pos] {
		case '\\':
			escaped = true
			r.pos++
		case c:
			if r.ends(r.pos+1, c) {
				r.pos++
				return span{int32(start), int32(r.pos - 1)}, escaped
			}
		}
	}
	r.pos = len(r.doc.src)
	return span{int32(start), int32(r.pos)}, escaped
}

// ends tells whether a string may end before i: only a mark or another string
// can follow one.
func (r *reader) ends(i int, c byte) bool {
	src := r.doc.src
	i = afterSpace(src, i)
	if i >= len(src) {
		return true
	}
	switch src[i] {
	case '}', ']', ':':
		return true
	case c: // a missing comma; "" inside is none
		return i > 0 && isSpace(src[i-1])
	case ',':
		return startsValue(src, afterSpace(src, i+1))
	case '/', '<':
		return strings.HasPrefix(src[i:], "/*") || strings.HasPrefix(src[i:], "<!--")
	}
	return false
}

// maxSpace bounds how far the reader looks behind a mark for what follows, so
// that a text of marks and spaces stays linear.
const maxSpace = 1 << 10

func afterSpace(src string, i int) int {
	for limit := i + maxSpace; i < len(src) && i < limit && isSpace(src[i]); i++ {
	}
	return i
}

// startsValue tells whether a value, a name or an end can begin at i.
func startsValue(src string, i int) bool {
	if i >= len(src) {
		return true
	}
	switch c := src[i]; {
	case c == '"' || c == '\'' || c == '{' || c == '[' || c == '}' || c == ']' || c == ',':
		return true
	case c == '-' || '0' <= c && c <= '9':
		return true
	case c == '/':
		return strings.HasPrefix(src[i:], "//") || strings.HasPrefix(src[i:], "/*")
	}
	for _, word := range [...]string{"true", "false", "null"} {
		if strings.HasPrefix(src[i:], word) {
			return true
		}
	}
	return false
}

// escapes are the letters behind a backslash that stand for something else.
// Any other character stands for itself.
const (
	escapes = "bfnrt"
	meaning = "\b\f\n\r\t"
)

// Unescape decodes the escapes of what stands between the quotation marks of a
// string.
func Unescape(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for i := 0; i < len(s); {
		n := strings.IndexByte(s[i:], '\\')
		if n < 0 || i+n+1 >= len(s) {
			b.WriteString(s[i:])
			break
		}
		b.WriteString(s[i : i+n])
		i += n + 1
		if s[i] == 'u' {
			c, size := unicodeEscape(s[i:])
			b.WriteRune(c)
			i += size
			continue
		}
		if at := strings.IndexByte(escapes, s[i]); at >= 0 {
			b.WriteByte(meaning[at])
		} else {
			b.WriteByte(s[i])
		}
		i++
	}
	return b.String()
}

// unicodeEscape decodes s, which begins with the u of an escape, and a second
// escape where the two are a surrogate pair. It returns the bytes it used.
func unicodeEscape(s string) (c rune, size int) {
	c, ok := hex4(s)
	if !ok {
		return 'u', 1
	}
	if utf16.IsSurrogate(c) {
		if len(s) > 5 && s[5] == '\\' {
			if low, ok := hex4(s[6:]); ok {
				if both := utf16.DecodeRune(c, low); both != utf8.RuneError {
					return both, 11
				}
			}
		}
		return utf8.RuneError, 5
	}
	return c, 5
}

// hex4 reads "u" and four hexadecimal digits.
func hex4(s string) (rune, bool) {
	if len(s) < 5 || s[0] != 'u' {
		return 0, false
	}
	var c rune
	for _, d := range []byte(s[1:5]) {
		switch {
		case '0' <= d && d <= '9':
			c = c<<4 | rune(d-'0')
		case 'a' <= d|0x20 && d|0x20 <= 'f':
			c = c<<4 | rune(d|0x20-'a'+10)
		default:
			return 0, false
		}
	}
	return c, true
}
