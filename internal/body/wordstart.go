package body

import (
	"math/bits"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/eight"
)

// isWordByte tells the ASCII letters and digits.
var isWordByte = func() (is [utf8.RuneSelf]bool) {
	for c := range is {
		b := byte(c)
		is[c] = 'a' <= b|0x20 && b|0x20 <= 'z' || '0' <= b && b <= '9'
	}
	return is
}()

// A wordStart is the run of ASCII letters and digits that a text begins with, or
// its first eight bytes, looked at all at once: most words take one look.
type wordStart struct {
	bytes           uint64 // the first lowest
	n               int    // how many of them are in the run
	letters, uppers byteSet
}

// A byteSet has the highest bit of those bytes of a wordStart that are in it.
type byteSet uint64

func (s byteSet) first() bool { return s&0x80 != 0 }

// wordStartOf returns the letters and digits that text begins with.
func wordStartOf(text string) wordStart {
	b := eight.Start(text)
	letters, digits := eight.Letters(b), eight.Digits(b)
	others := ^(letters | digits) & eight.Highs
	run := others&-others - 1 // all bits below the first byte that is neither
	return wordStart{
		bytes:   b,
		n:       bits.TrailingZeros64(others) / 8,
		letters: byteSet(letters & run),
		uppers:  byteSet(letters & run &^ (b << 2)), // the bit 0x20 tells small letters
	}
}

// count is the number of bytes in s.
func (e *wordStart) count(s byteSet) int32 { return int32(bits.OnesCount64(uint64(s))) }

// lower is the run in small letters, 0 behind it.
func (e *wordStart) lower() uint64 { return (e.bytes | 0x20*eight.Every) & (1<<(8*e.n) - 1) }
