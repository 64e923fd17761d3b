package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/eight"
	"github.com/copydesk/copydesk/internal/scan"
)

// isHeadline tells whether a paragraph is a headline, or a subhead in its style:
// a short line without a full stop, most of its longer words capitalised.
func isHeadline(text string, para scan.Paragraph) bool {
	if para.End-para.Start > 200 {
		return false
	}
	s := strings.TrimRight(text[para.Start:para.End], ".")
	small, capitals := 0, 0
	for s != "" {
		var w string
		if w, s = cutField(s); len(w) < 4 {
			continue
		}
		if isCapitalised(w) {
			capitals++
		} else if small++; small*3 > capitals+(len(s)+1)/5 {
			return false // even with nothing but capitals behind
		}
	}
	return small+capitals > 1 && capitals >= small*3
}

// cutField returns what stands before the first white space of s, and behind it.
func cutField(s string) (field, rest string) {
	for i := 0; i < len(s); {
		if len(s)-i >= 8 {
			if n := eight.CountPrinted(eight.Load(s[i:])); n > 0 {
				i += n
				continue
			}
		}
		r, n := rune(s[i]), 1
		if r > ' ' && r < utf8.RuneSelf {
			i++
			continue
		}
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[i:])
		}
		if unicode.IsSpace(r) {
			return s[:i], s[i+n:]
		}
		i += n
	}
	return s, ""
}

// isCapitalised tells whether a word begins with a capital, marks before it left
// out.
func isCapitalised(w string) bool {
	if c := w[0]; c >= 'a' && c <= 'z' || isCapital(c) {
		return isCapital(c)
	}
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(w, "\"'“‘"))
	return unicode.IsUpper(r)
}
