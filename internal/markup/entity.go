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
	return replaceReferences(s, amp, func(ref, rest string) string {
		return decodeReference(ref, strings.HasPrefix(rest, "="))
	})
}

// textValue decodes the entities of a text.
// Of a text, other than of an address, "&copy2" is "©2".
func textValue(s string) string {
	amp := strings.IndexByte(s, '&')
	if amp < 0 {
		return s
	}
	return replaceReferences(s, amp, func(ref, _ string) string { return html.UnescapeString(ref) })
}

// replaceReferences returns s with its references decoded, the first of which is
// at amp. Those that are no common ones are left to decode, which is told what
// follows.
func replaceReferences(s string, amp int, decode func(ref, rest string) string) string {
	var b strings.Builder
	b.Grow(len(s))
	for ; amp >= 0; amp = strings.IndexByte(s, '&') {
		b.WriteString(s[:amp])
		s = s[amp:]
		ref := reference(s)
		s = s[len(ref):]
		switch ref {
		case "&amp;":
			b.WriteByte('&')
		case "&quot;", "&#34;":
			b.WriteByte('"')
		case "&#39;", "&#x27;", "&#039;":
			b.WriteByte('\'')
		case "&lt;":
			b.WriteByte('<')
		case "&gt;":
			b.WriteByte('>')
		case "&nbsp;", "&#160;":
			b.WriteString("\u00a0")
		default:
			b.WriteString(decode(ref, s))
		}
	}
	b.WriteString(s)
	return b.String()
}

// reference returns the "&" that s begins with and what may belong to it.
// Samples: "&amp;", "&copy", "&#8217;", and "&" alone.
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
// beforeEquals tells that "=" follows: "&copy=2" is no entity.
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
