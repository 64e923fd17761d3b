package quote

import "strings"

// insertion = "[" words "]"
// ellipsis  = "…" | "..." | ". . ."

// editorial returns what the writer put into the words in marks, with its
// brackets ("[for the G-7 summit]", "[sic]"), and the ellipses, in segs.
// Both are nil where there are none.
func editorial(text string, segs []Span) (insertions, ellipses []Span) {
	for _, s := range segs {
		words := text[s.Start:s.End]
		if strings.IndexByte(words, '[') >= 0 {
			insertions = appendInsertions(insertions, text, s)
		}
		if strings.Count(words, ".") > 2 || strings.Contains(words, "…") {
			ellipses = appendEllipses(ellipses, text, s)
		}
	}
	return insertions, ellipses
}

// appendInsertions appends the brackets in s with what they hold: "[sic]". One that is
// not closed is none.
func appendInsertions(list []Span, text string, s Span) []Span {
	for i := s.Start; i < s.End; {
		open := strings.IndexByte(text[i:s.End], '[')
		if open < 0 {
			break
		}
		open += i
		length := strings.IndexByte(text[open:s.End], ']')
		if length < 0 {
			break
		}
		i = open + length + 1
		list = append(list, Span{open, i})
	}
	return list
}

// appendEllipses appends the ellipses in s.
func appendEllipses(list []Span, text string, s Span) []Span {
	for i := s.Start; i < s.End; {
		n := 0
		if c := text[i]; c == '.' || c == "…"[0] {
			n = ellipsisLen(text[i:s.End])
		}
		if n == 0 {
			i++
			continue
		}
		list = append(list, Span{i, i + n})
		i += n
	}
	return list
}

// ellipsisLen returns the length of the ellipsis that s begins with, 0 if there
// is none.
// The length is in bytes. The dots may have spaces between, as the Chicago Manual prints
// them; two dots are no ellipsis, four are one.
func ellipsisLen(s string) int {
	switch {
	case strings.HasPrefix(s, "…"):
		return len("…")
	case len(s) == 0 || s[0] != '.':
		return 0
	}
	n, dots := 0, 0
	for i := 0; i < len(s); {
		switch {
		case s[i] == '.':
			dots++
			i++
			n = i
			continue
		case s[i] == ' ':
			i++
			continue
		case strings.HasPrefix(s[i:], "\u00a0"):
			i += 2
			continue
		}
		break
	}
	if dots < 3 {
		return 0
	}
	return n
}
