package article

import (
	"unicode"
	"unicode/utf8"
)

// maxTokens is how many words of a text are compared: more than a headline has.
const maxTokens = 64

// tokens returns the words of s in small letters without marks; a character of
// a script without spaces is a word.
func tokens(s string) []string {
	var out []string
	var word []byte
	flush := func() {
		if len(word) > 0 && len(out) < maxTokens {
			out = append(out, string(word))
		}
		word = word[:0]
	}
	for _, r := range s {
		switch {
		case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai):
			flush()
			word = utf8.AppendRune(word, r)
			flush()
		case unicode.IsLetter(r), unicode.IsDigit(r), unicode.IsMark(r):
			word = utf8.AppendRune(word, unicode.ToLower(r))
		case r == '\'' || r == '’':
		default:
			flush()
		}
		if len(out) == maxTokens {
			return out
		}
	}
	flush()
	return out
}

// overlap returns how many words a and b share, each counted once.
func overlap(a, b []string) int {
	var used [maxTokens]bool
	n := 0
	for _, w := range a {
		for j, x := range b {
			if !used[j] && x == w {
				used[j] = true
				n++
				break
			}
		}
	}
	return n
}

// likeness is the F1 of the words that a and b share: 1 for the same words in
// whatever order, 0 for none.
func likeness(a, b []string) float64 {
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	return 2 * float64(overlap(a, b)) / float64(len(a)+len(b))
}

// contained is the share of a's words that b has too.
func contained(a, b []string) float64 {
	if len(a) == 0 {
		return 0
	}
	return float64(overlap(a, b)) / float64(len(a))
}
