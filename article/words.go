package article

import (
	"unicode"
	"unicode/utf8"
)

// maxTokens is how many words of a text are compared: more than a headline has.
const maxTokens = 64

// tokens returns the words of s in small letters without marks; a character of
// a script without spaces is a word.
// "Ana’s dam-top" has "anas", "dam" and "top"; "橋の" has "橋" and "の".
func tokens(s string) []string {
	var space [512]byte
	var ends [maxTokens]int
	n, low := 0, space[:0] // the words so far, and their letters
	flush := func() {
		if n < maxTokens && (n == 0 && len(low) > 0 || n > 0 && len(low) > ends[n-1]) {
			ends[n] = len(low)
			n++
		}
	}
	for i := 0; i < len(s) && n < maxTokens; {
		r, size := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(s[i:])
		}
		i += size
		switch {
		case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
			low = append(low, byte(r))
		case 'A' <= r && r <= 'Z':
			low = append(low, byte(r)|0x20)
		case r == '\'' || r == '’':
		case r < utf8.RuneSelf:
			flush()
		case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai):
			flush()
			low = utf8.AppendRune(low, r)
			flush()
		case unicode.IsLetter(r), unicode.IsDigit(r), unicode.IsMark(r):
			low = utf8.AppendRune(low, unicode.ToLower(r))
		default:
			flush()
		}
	}
	flush()
	if n == 0 {
		return nil
	}
	letters, out, start := string(low), make([]string, n), 0
	for i, end := range ends[:n] {
		out[i], start = letters[start:end], end
	}
	return out
}

// overlap returns how many words a and b share, each counted once.
// "the dam the" and "the dam" share two.
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
// "Dam holds" and "Dam holds again tonight" have 0.67.
func likeness(a, b []string) float64 {
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	return 2 * float64(overlap(a, b)) / float64(len(a)+len(b))
}

// contained is the share of a's words that b has too.
// It is 1 for "Dam holds" in "Dam holds again tonight", 0 for no words.
func contained(a, b []string) float64 {
	if len(a) == 0 {
		return 0
	}
	return float64(overlap(a, b)) / float64(len(a))
}
