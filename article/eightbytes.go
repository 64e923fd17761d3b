package article

import (
	"math/bits"

	"github.com/copydesk/copydesk/internal/eight"
)

// controlsIn is the set of those of eight bytes that are control characters but
// white space: below ' ', or DEL.
// White space here is what lies from tab to carriage return. Bytes beyond ASCII are no
// control characters.
func controlsIn(b uint64) uint64 {
	// The sums of seven bits and less carry nothing over to the next byte.
	low := b &^ eight.Highs
	above := low + (0x80-' ')*eight.Every
	space := (low + (0x80-'\t')*eight.Every) &^ (low + (0x7f-'\r')*eight.Every)
	del := low + eight.Every
	return (^(above | space) | del) &^ b & eight.Highs
}

// hasDigit tells whether s has a digit from 0 to 9 or anything beyond ASCII, which may
// be one.
func hasDigit(s string) bool {
	for len(s) > 8 {
		if b := eight.Load(s); eight.Digits(b)|b&eight.Highs != 0 {
			return true
		}
		s = s[8:]
	}
	b := eight.Start(s)
	return eight.Digits(b)|b&eight.Highs != 0
}

// hasASCIIDigit tells whether s has a digit from 0 to 9. hasDigit counts any byte
// beyond ASCII as one.
func hasASCIIDigit(s string) bool {
	for len(s) > 8 {
		if eight.Digits(eight.Load(s)) != 0 {
			return true
		}
		s = s[8:]
	}
	return eight.Digits(eight.Start(s)) != 0
}

// plainBytes returns how many of eight bytes are plain from the first on: those
// of ASCII but control characters, with single spaces between them. The last of
// them is no space.
// "The dam " gives 7, "The  dam" 3: of two spaces neither is plain.
func plainBytes(b uint64) int {
	low := b &^ eight.Highs // so that sums carry nothing over
	spaces := ^((low ^ ' '*eight.Every) + 0x7f*eight.Every) & eight.Highs &^ b
	odd := b | ^(low + (0x80-' ')*eight.Every) | (low + eight.Every) | spaces&(spaces<<8)
	n := bits.TrailingZeros64(odd&eight.Highs) / 8
	if n > 0 && spaces>>(8*n-1)&1 != 0 {
		n--
	}
	return n
}

// plainEnd returns the end of the run from start on that writeText leaves as it is:
// plain characters of most scripts, with one space between words.
func plainEnd(s string, start int) int {
	i := start
	for i < len(s) {
		if i+8 <= len(s) && (i > start || s[i] != ' ') {
			if n := plainBytes(eight.Load(s[i:])); n > 0 {
				i += n
				continue
			}
		}
		switch c := s[i]; {
		case ' ' < c && c < 0x7f:
			i++
		case c == ' ' && i+1 < len(s) && ' ' < s[i+1] && s[i+1] < 0x7f && i > start:
			i += 2
		case isMark(s, i):
			i += 3
		case c == ' ' && i > start && isMark(s, i+1):
			i += 4
		case 0xC3 <= c && c <= 0xDF && i+1 < len(s) && isTail(s[i+1]): // U+00C0 to U+07FF
			i += 2
		case 0xE4 <= c && c <= 0xEC && i+2 < len(s) && isTail(s[i+1]) && isTail(s[i+2]): // U+4000 to U+CFFF
			i += 3
		default:
			return i
		}
	}
	return i
}

// isMark tells whether one of the dashes, quotation marks and dots from U+2010 to
// U+2027 stands at s[i].
// "–", "—", "’", "“" and "…" do. All have three bytes in UTF-8.
func isMark(s string, i int) bool {
	return i+2 < len(s) && s[i] == 0xE2 && s[i+1] == 0x80 && 0x90 <= s[i+2] && s[i+2] <= 0xA7
}

// isTail tells a byte that goes on with a character in UTF-8.
func isTail(c byte) bool { return c&0xC0 == 0x80 }
