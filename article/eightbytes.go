package article

import "math/bits"

// Most text is ASCII, and eight bytes of it can be looked at at once.

const (
	everyByte = 0x0101010101010101
	highBits  = 0x80 * everyByte
)

// load8 returns the first eight bytes of s, the first of them lowest.
func load8(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// anyControl tells whether one of eight bytes is a control character but white
// space: below ' ', or DEL.
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
