package markup

import "strings"

// rawName tells the elements whose content holds no tags. A noscript element is
// none: its tags are wanted.
// https://html.spec.whatwg.org/multipage/parsing.html#parsing-html-fragments
func rawName(name string) bool {
	switch name {
	case "script", "style", "title", "textarea", "iframe", "noembed", "noframes", "xmp", "plaintext":
		return true
	}
	return false
}

// rawText reads the content of a raw text element up to its end tag, and tells
// whether there is any.
// A title and a textarea hold entities, the others don't. Only the page's end ends a plaintext.
func (s *scanner) rawText(name string) bool {
	rest := s.src[s.pos:]
	end := len(rest)
	switch name {
	case "plaintext":
	case "script":
		end = scriptEnd(rest)
	default:
		end = endTagAt(rest, 0, name)
	}
	start := s.pos
	s.pos += end
	if name == "title" || name == "textarea" {
		s.text = s.textPiece(start, s.pos)
	} else {
		s.text = s.rawPiece(start, s.pos)
	}
	return end > 0
}

// endTagAt returns the offset of the first end tag of the named element from i
// on, or the length of s.
func endTagAt(s string, i int, name string) int {
	for {
		lt := strings.Index(s[i:], "</")
		if lt < 0 {
			return len(s)
		}
		i += lt
		if named(s[i+len("</"):], name) {
			return i
		}
		i += len("</")
	}
}

// named tells whether s begins with a tag's whole name, in whatever case.
// Sample: "SCRIPT >" has the name script, "scripts>" hasn't.
func named(s, name string) bool {
	if len(s) <= len(name) || !strings.EqualFold(s[:len(name)], name) {
		return false
	}
	c := s[len(name)]
	return space(c) || c == '/' || c == '>'
}

// scriptEnd returns the offset of the end tag of the script that s begins in.
// Inside "<!--" a script may hold another one, tags and all.
// https://html.spec.whatwg.org/multipage/parsing.html#script-data-state
// Sample: <script><!-- <script></script> --></script> ends with the second end tag.
func scriptEnd(s string) int {
	if end := endTagAt(s, 0, "script"); !strings.Contains(s[:end], "<!--") {
		return end
	}
	escaped, inner := false, false
	for i := 0; i < len(s); i++ {
		switch {
		case !escaped:
			lt := strings.IndexByte(s[i:], '<')
			if lt < 0 {
				return len(s)
			}
			i += lt
			if strings.HasPrefix(s[i:], "<!--") {
				escaped = true
				i++ // its dashes may be those of "-->"
				continue
			}
		case s[i] == '-':
			if strings.HasPrefix(s[i:], "-->") {
				escaped, inner = false, false
			}
			continue
		case s[i] != '<':
			continue
		}
		switch {
		case strings.HasPrefix(s[i:], "</") && named(s[i+len("</"):], "script"):
			if !inner {
				return i
			}
			inner = false
		case escaped && !inner && named(s[i+len("<"):], "script"):
			inner = true
		}
	}
	return len(s)
}
