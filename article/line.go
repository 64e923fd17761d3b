package article

import (
	"strings"
	"unicode/utf8"
)

// A line is one line of a plain-text story.
type line struct {
	text   string // without the white space around it; control characters are gone
	raw    string // as it stood, for tables and verse
	indent int    // columns of white space before it
	width  int    // columns up to its last character
	gap    bool   // a blank line stands before it
	blanks int    // how many do
}

// tabWidth is how far a tab goes on a wire's teleprinter and in most editors.
const tabWidth = 8

// splitLines cuts a text into its lines, blank ones left out. A line ends at
// LF, CR, CR LF, a form feed, and at Unicode's line and paragraph separators.
func splitLines(text string) []line {
	lines := make([]line, 0, countLines(text))
	blanks := 0
	for text != "" {
		n, skip := lineEnd(text)
		if l, ok := newLine(text[:n], blanks > 0); ok {
			l.blanks = blanks
			lines = append(lines, l)
			blanks = 0
		} else {
			blanks++
		}
		text = text[n+skip:]
	}
	return lines
}

// countLines counts the lines that a LF ends, and the last; empty ones left out.
func countLines(text string) int {
	for n := 0; ; {
		end := strings.IndexByte(text, '\n')
		if end != 0 {
			n++
		}
		if end < 0 {
			return n
		}
		text = text[end+1:]
	}
}

// lineEnd returns where the first line of text ends and how many bytes end it.
// skip is 2 for CR LF and 0 for the last line of a text without an end.
func lineEnd(text string) (n, skip int) {
	for i := 0; i < len(text); i++ {
		switch c := text[i]; c {
		case '\n', '\f', '\v':
			return i, 1
		case '\r':
			if strings.HasPrefix(text[i+1:], "\n") {
				return i, 2
			}
			return i, 1
		case 0xE2: // the first byte of U+2028 and U+2029 in UTF-8
			if strings.HasPrefix(text[i:], "\u2028") || strings.HasPrefix(text[i:], "\u2029") {
				return i, len("\u2028")
			}
		}
	}
	return len(text), 0
}

// newLine makes a line of raw, or says that it is blank.
// raw has no line end. A line without a character to see is blank.
func newLine(raw string, gap bool) (line, bool) {
	raw = withoutControls(raw)
	l := line{raw: raw, gap: gap}
	start := len(raw)
	for i, r := range raw {
		if classOf(r) == plainRune {
			start = i
			break
		}
		if r == '\t' {
			l.indent += tabWidth - l.indent%tabWidth
		} else if classOf(r) == spaceRune {
			l.indent++
		}
	}
	if start == len(raw) {
		return line{}, false
	}
	end := start
	l.width = l.indent
	for i, r := range raw[start:] {
		switch classOf(r) {
		case plainRune:
			end = start + i + utf8.RuneLen(r)
			l.width++
			if isWide(r) {
				l.width++
			}
		case spaceRune:
			l.width++
		}
	}
	l.text = raw[start:end]
	l.width -= len(strings.TrimRight(raw[end:], "\u00ad\u200b\ufeff"))
	return l, true
}

// withoutControls drops the control characters of wire messages from a line.
// DLE is their space within tables, US and its kin part the fields of a header.
func withoutControls(s string) string {
	clean := true
	for i := range len(s) {
		if s[i] < ' ' && s[i] != '\t' || s[i] == 0x7f {
			clean = false
			break
		}
	}
	if clean {
		return s
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r == 0x10 || 0x1c <= r && r <= 0x1f:
			return ' '
		case r < ' ' && r != '\t' || r == 0x7f:
			return -1
		}
		return r
	}, s)
}

// isWide tells whether r takes two columns: the letters of East Asia (UAX 11,
// classes W and F, by block).
// "橋" does, so that a line of 35 such letters is as wide as one of 70 Latin ones.
func isWide(r rune) bool {
	return 0x1100 <= r && r <= 0x115F || 0x2E80 <= r && r <= 0xA4CF || 0xAC00 <= r && r <= 0xD7A3 ||
		0xF900 <= r && r <= 0xFAFF || 0xFE30 <= r && r <= 0xFE6F || 0xFF00 <= r && r <= 0xFF60 || 0x20000 <= r && r <= 0x3FFFD
}
