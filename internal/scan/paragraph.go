package scan

import "strings"

// maxParagraph is the length in bytes at which a paragraph is read in pieces,
// so that a text without line breaks needs no more memory than another.
const maxParagraph = 1 << 16

// maxColumns is the longest line, in bytes, of a text that was wrapped by hand
// or by a wire service's machine.
const maxColumns = 100

// A Paragraph is a half-open range of bytes of a text, white space trimmed.
type Paragraph struct {
	Start, End int
}

// Paragraphs calls yield with each paragraph of text in order.
//
// A blank line ends a paragraph. A single line break ends one too, but in a
// text that is wrapped: where a line breaks at some 70 columns and the next one
// goes on. A paragraph over 64 KiB comes in pieces.
func Paragraphs(text string) func(yield func(Paragraph) bool) {
	return func(yield func(Paragraph) bool) {
		wrapped := isWrapped(text)
		start := 0
		for start < len(text) {
			end := paragraphEnd(text, start, wrapped)
			if p := trim(text, start, end); p.Start < p.End && !yield(p) {
				return
			}
			start = end
		}
	}
}

// paragraphEnd returns where the paragraph that begins at start ends: behind
// its line break.
// In a wrapped text only a blank line ends it.
func paragraphEnd(text string, start int, wrapped bool) int {
	at := start
	for {
		i := strings.IndexByte(text[at:min(len(text), start+maxParagraph)], '\n')
		if i < 0 {
			if len(text)-start <= maxParagraph {
				return len(text)
			}
			return cut(text, start+maxParagraph)
		}
		at += i + 1
		if !wrapped || isBlankLine(text, at) {
			return at
		}
	}
}

// cut returns a rune border at or before at, behind a space if one is near.
func cut(text string, at int) int {
	if i := strings.LastIndexByte(text[at-256:at], ' '); i >= 0 {
		return at - 256 + i + 1
	}
	for at > 0 && text[at]&0xc0 == 0x80 {
		at--
	}
	return at
}

// isBlankLine tells whether the line that begins at at holds nothing, or the
// text ends there.
func isBlankLine(text string, at int) bool {
	for at < len(text) && text[at] != '\n' {
		if c := text[at]; c != ' ' && c != '\t' && c != '\r' {
			return false
		}
		at++
	}
	return true
}

// isWrapped tells whether line breaks stand inside the text's paragraphs: no
// line is longer than maxColumns, most paragraphs have several lines, and most
// lines that are followed by another are long.
// Lines of at least 50 bytes are long; more than one must have another behind it.
func isWrapped(text string) bool {
	lines, inner, long := 0, 0, 0
	for at := 0; at < len(text); {
		n := strings.IndexByte(text[at:], '\n')
		if n < 0 {
			n = len(text) - at
		}
		if n > maxColumns {
			return false
		}
		if n > 1 {
			lines++
			if next := at + n + 1; next < len(text) && !isBlankLine(text, next) {
				inner++
				if n >= 50 {
					long++
				}
			}
		}
		at += n + 1
	}
	return inner*2 >= lines && long*4 >= inner*3 && inner > 1
}

// trim leaves white space and control characters of ASCII out at both ends.
func trim(text string, start, end int) Paragraph {
	for start < end && text[start] <= ' ' {
		start++
	}
	for start < end && text[end-1] <= ' ' {
		end--
	}
	return Paragraph{start, end}
}
