// Package eight looks at eight bytes of a text at once. Most text is ASCII, and
// a question to its bytes takes a few operations then and no branch.
//
// The bytes are a number, the first of them lowest. Sets of them are numbers
// too, with the highest bit of each byte that is in the set.
package eight

import "math/bits"

const (
	Every = 0x0101010101010101 // a number below 256 times Every is that number in each byte
	Highs = 0x80 * Every       // the highest bit of each byte
)

// Load returns the first eight bytes of s, which has eight bytes at least.
func Load(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// Start returns the first eight bytes of s, 0 behind its end. A short one is put
// together of parts of one length, which may overlap, rather than of bytes.
func Start(s string) uint64 {
	switch n := len(s); {
	case n >= 8:
		return Load(s)
	case n >= 4:
		return load4(s) | load4(s[n-4:])<<(8*(n-4))
	case n > 0:
		return uint64(s[0]) | uint64(s[n/2])<<(8*(n/2)) | uint64(s[n-1])<<(8*(n-1))
	}
	return 0
}

// load4 is Load for four bytes.
func load4(s string) uint64 {
	_ = s[3]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24
}

// Letters is the set of the bytes of b that are ASCII letters: the additions
// carry into the highest bit from 'a' on, and behind 'z'.
func Letters(b uint64) uint64 {
	small := (b | 0x20*Every) &^ Highs
	return (small + (0x80-'a')*Every) &^ (small + (0x7f-'z')*Every) &^ b & Highs
}

// CountLetters returns how many of the bytes of b are ASCII letters before the
// first other one.
func CountLetters(b uint64) int { return bits.TrailingZeros64(^Letters(b)&Highs) / 8 }

// CountPrinted returns how many of the bytes of b are printed ASCII before the
// first that is white space, a control or none of ASCII.
func CountPrinted(b uint64) int {
	return bits.TrailingZeros64((b-('!'*Every)|b)&Highs) / 8
}

// Digits is the set of the bytes of b that are ASCII digits.
func Digits(b uint64) uint64 {
	low := b &^ Highs
	return (low + (0x80-'0')*Every) &^ (low + (0x7f-'9')*Every) &^ b & Highs
}

// Mix adds a number to a hash.
func Mix(hash, v uint64) uint64 {
	hash = (hash ^ v) * 0x9E3779B97F4A7C15
	return hash ^ hash>>32
}
