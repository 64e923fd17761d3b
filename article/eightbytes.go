package article

import "math/bits"

// Most text is ASCII, and eight bytes of it can be looked at at once.

const (
	everyByte = 0x0101010101010101
	highBits  = 0x80 * everyByte
)

// load8 returns the first eight bytes of s, the first of them lowest.
// s has eight bytes at least.
func load8(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// anyControl tells whether one of eight bytes is a control character but white
// space: below ' ', or DEL.
// White space here is what lies from tab to carriage return. Bytes beyond ASCII are no
// control characters.
func anyControl(b uint64) bool {
	// The sums of seven bits and less carry nothing over to the next byte.
	low := b &^ highBits
	above := low + (0x80-' ')*everyByte
	space := (low + (0x80-'\t')*everyByte) &^ (low + (0x7f-'\r')*everyByte)
	del := low + everyByte
	return (^(above|space)|del)&^b&highBits != 0
}

// plainBytes returns how many of eight bytes are plain from the first on: those
// of ASCII but control characters, with single spaces between them. The last of
// them is no space.
// "The dam " gives 7, "The  dam" 3: of two spaces neither is plain.
func plainBytes(b uint64) int {
	low := b &^ highBits // so that sums carry nothing over
	spaces := ^((low ^ ' '*everyByte) + 0x7f*everyByte) & highBits &^ b
	odd := b | ^(low + (0x80-' ')*everyByte) | (low + everyByte) | spaces&(spaces<<8)
	n := bits.TrailingZeros64(odd&highBits) / 8
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
			if n := plainBytes(load8(s[i:])); n > 0 {
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
