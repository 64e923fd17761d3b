package markup

import (
	"strings"

	"golang.org/x/net/html"
)

// attrValue decodes the entities of an attribute's value. They differ from
// those of text in one thing: a name without its semicolon counts only where it
// ends the word, so that "?a=1&copy=2" stays an address.
// https://html.spec.whatwg.org/multipage/parsing.html#named-character-reference-state
func attrValue(s string) string {
	amp := strings.IndexByte(s, '&')
	if amp < 0 {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for ; amp >= 0; amp = strings.IndexByte(s, '&') {
		b.WriteString(s[:amp])
		s = s[amp:]
		ref := reference(s)
		s = s[len(ref):]
		if ref == "&amp;" {
			b.WriteByte('&')
			continue
		}
		b.WriteString(decodeReference(ref, strings.HasPrefix(s, "=")))
	}
	b.WriteString(s)
	return b.String()
}

// reference returns the "&" that s begins with and what may belong to it.
func reference(s string) string {
	i := 1
	if i < len(s) && s[i] == '#' {
		i++
	}
	for i < len(s) && (letter(s[i]) || '0' <= s[i] && s[i] <= '9') {
		i++
	}
	if i < len(s) && s[i] == ';' {
		i++
	}
	return s[:i]
}

// decodeReference decodes one reference of an attribute's value.
func decodeReference(ref string, beforeEquals bool) string {
	switch {
	case len(ref) < 2:
		return ref
	case ref[1] == '#':
		return html.UnescapeString(ref)
	}
	tail := ref[len(ref)-1:] // what stays where only the head of ref is an entity
	if tail == ";" {
		tail = ref[len(ref)-2:]
	} else if beforeEquals {
		return ref
	}
	if decoded := html.UnescapeString(ref); !strings.HasSuffix(decoded, tail) {
		return decoded
	}
	return ref
}
