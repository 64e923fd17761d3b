package body

import (
	"math/bits"
	"unicode/utf8"
)

// isWordByte tells the ASCII letters and digits.
var isWordByte = func() (is [utf8.RuneSelf]bool) {
	for c := range is {
		b := byte(c)
		is[c] = 'a' <= b|0x20 && b|0x20 <= 'z' || '0' <= b && b <= '9'
	}
	return is
}()

// An eight is the run of ASCII letters and digits that a text begins with, or
// its first eight bytes, looked at all at once: most words take one look.
type eight struct {
	bytes           uint64 // the first lowest
	n               int    // how many of them are in the run
	letters, uppers byteSet
}

// A byteSet has the highest bit of those bytes of an eight that are in it.
type byteSet uint64

func (s byteSet) first() bool { return s&0x80 != 0 }

const (
	ones  = 0x0101010101010101 // a number times ones is that number in each byte
	highs = 0x80 * ones
)

// eightOf returns the letters and digits that text begins with.
func eightOf(text string) eight {
	b := firstBytes(text)
	// Adding 0x80 - c sets the highest bit of the bytes from c on.
	low, plain := (b|0x20*ones)&^highs, b&^highs
	letters := (low + (0x80-'a')*ones) &^ (low + (0x7F-'z')*ones) &^ b & highs
	digits := (plain + (0x80-'0')*ones) &^ (plain + (0x7F-'9')*ones) &^ b & highs
	others := ^(letters | digits) & highs
	run := others&-others - 1 // all bits below the first byte that is neither
	return eight{
		bytes:   b,
		n:       bits.TrailingZeros64(others) / 8,
		letters: byteSet(letters & run),
		uppers:  byteSet(letters & run &^ (b << 2)), // the bit 0x20 tells small letters
	}
}

// firstBytes are the first eight bytes of a text; 0 behind its end.
func firstBytes(text string) uint64 {
	if len(text) >= 8 {
		return uint64(text[0]) | uint64(text[1])<<8 | uint64(text[2])<<16 | uint64(text[3])<<24 |
			uint64(text[4])<<32 | uint64(text[5])<<40 | uint64(text[6])<<48 | uint64(text[7])<<56
	}
	b := uint64(0)
	for i := range len(text) {
		b |= uint64(text[i]) << (8 * i)
	}
	return b
}

// count is the number of bytes in s.
func (e *eight) count(s byteSet) int32 { return int32(bits.OnesCount64(uint64(s))) }

// lower is the run in small letters, 0 behind it.
func (e *eight) lower() uint64 { return (e.bytes | 0x20*ones) & (1<<(8*e.n) - 1) }
