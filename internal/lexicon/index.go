package lexicon

import (
	"encoding/binary"
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/eight"
)

// An Index numbers strings from 0 on, in the order in which they are added. It
// is a hash table of flat arrays, so that a table of thousands of words is
// small, near together, and nothing for the garbage collector to look at.
//
// The zero Index is empty.
type Index struct {
	slots   []slot   // a power of two of them, at most half in use
	keys    []Key    // by number; the zero Key for long ones
	seen    []uint64 // four bits for each slot; one unset tells that a string was never added
	long    map[string]int
	heads   *Index // the first headBytes of each long one; nil where there are none
	longest int    // bytes of the longest, maxKey at least
}

// headBytes is how many bytes tell most strings from the long ones of an Index.
const headBytes = 8

// A slot holds a key's number and 1 in its lower 24 bits and a part of the key's
// hash above, which tells most other keys apart; 0 is a free slot.
type slot uint32

const (
	numberBits = 24
	numberMask = 1<<numberBits - 1
)

// Find returns the number of a string.
func (x *Index) Find(s string) (int, bool) {
	if k, ok := pack(s); ok {
		return x.FindKey(k)
	}
	n, ok := x.long[s]
	return n, ok
}

// FindKey returns the number of a short string.
func (x *Index) FindKey(k Key) (int, bool) {
	h := k.Hash()
	if len(x.seen) == 0 || x.seen[int(h>>6)&(len(x.seen)-1)]>>(h&63)&1 == 0 {
		return 0, false
	}
	mask := uint32(len(x.slots) - 1)
	for at := h & mask; ; at = (at + 1) & mask {
		s := x.slots[at]
		if s == 0 {
			return 0, false
		}
		if uint32(s)>>numberBits == h>>numberBits {
			if n := s&numberMask - 1; x.keys[n] == k {
				return int(n), true
			}
		}
	}
}

// Key returns the Key of string n, the zero Key for a long one.
func (x *Index) Key(n int) Key { return x.keys[n] }

// FindFold returns the number of the string that s in small letters is. Short
// ASCII strings, the most common ones, are lowered without an allocation, and of
// long ones most are told by their first bytes.
func (x *Index) FindFold(s string) (int, bool) {
	if k, ok := LowerKey(s); ok {
		return x.FindKey(k)
	}
	longest := x.longest
	if len(s) > maxKey && !x.opensLong(s) {
		longest = maxKey
	}
	if longest == maxKey && (len(s) > maxLowered || len(s) > maxKey && isASCII(s)) {
		return 0, false
	}
	var space [32]byte // what a string that isn't kept may have without an allocation
	low := space[:0]
	for _, r := range s {
		if len(low) > longest {
			return 0, false
		}
		low = utf8.AppendRune(low, unicode.ToLower(r))
	}
	return x.Find(string(low))
}

// maxLowered is the most bytes that a string has which is short in small letters:
// there are capitals of three bytes with a small letter of one.
const maxLowered = 3 * maxKey

// opensLong tells whether s, of more than maxKey bytes, may begin in small letters
// as a long string of the Index does.
func (x *Index) opensLong(s string) bool {
	if x.heads == nil {
		return false
	}
	k, ok := LowerKey(s[:headBytes])
	if !ok {
		return true
	}
	_, ok = x.heads.FindKey(k)
	return ok
}

// isASCII tells whether s, of more than eight bytes, is ASCII.
func isASCII(s string) bool {
	all := eight.Load(s[len(s)-8:])
	for ; len(s) > 8; s = s[8:] {
		all |= eight.Load(s)
	}
	return all&(0x80*eight.Every) == 0
}

// Add returns the number of a string, a new one where the Index lacks it.
func (x *Index) Add(s string) int {
	if n, ok := x.Find(s); ok {
		return n
	}
	n := len(x.keys)
	x.longest = max(x.longest, len(s), maxKey)
	k, ok := pack(s)
	x.keys = append(x.keys, k)
	switch {
	case !ok:
		if x.long == nil {
			x.long, x.heads = make(map[string]int), new(Index)
		}
		x.long[strings.Clone(s)] = n
		x.heads.Add(s[:headBytes])
	case 2*(n+1) > len(x.slots):
		x.grow()
	default:
		x.place(n)
	}
	return n
}

// reserve makes room for n strings in an empty Index.
func (x *Index) reserve(n int) {
	x.keys = make([]Key, 0, n)
	x.slots = make([]slot, 1<<bits.Len(uint(2*n)))
	x.seen = make([]uint64, len(x.slots)/16)
}

// grow doubles the slots.
func (x *Index) grow() {
	x.slots = make([]slot, max(16, 2*len(x.slots)))
	x.seen = make([]uint64, len(x.slots)/16)
	for n, k := range x.keys {
		if k != (Key{}) {
			x.place(n)
		}
	}
}

// place enters key n into the first free slot from its own on.
func (x *Index) place(n int) {
	h := x.keys[n].Hash()
	mask := uint32(len(x.slots) - 1)
	x.seen[(h>>6)&uint32(len(x.seen)-1)] |= 1 << (h & 63)
	at := h & mask
	for x.slots[at] != 0 {
		at = (at + 1) & mask
	}
	x.slots[at] = slot(h>>numberBits<<numberBits | uint32(n+1))
}

// A Key is a string of up to 15 bytes in two numbers, which are compared and
// hashed faster than the bytes. The zero Key is none: that of the empty string
// has a length, too.
type Key struct {
	lo uint64 // the first eight bytes, the first of them lowest
	hi uint64 // the others, and above them one more than the length
}

const (
	maxKey     = 15
	lengthBits = 56
)

// pack returns the Key of s; it is false for a long string.
func pack(s string) (Key, bool) {
	if len(s) > maxKey {
		return Key{}, false
	}
	lo, hi := load(s)
	return Key{lo, hi | uint64(len(s)+1)<<lengthBits}, true
}

// LowerKey returns the Key of s in small letters. It is false where s is long or
// not ASCII.
func LowerKey(s string) (Key, bool) {
	if len(s) > maxKey {
		return Key{}, false
	}
	lo, hi := load(s)
	return lowerKey(lo, hi, len(s))
}

// LowerKeyAt is LowerKey of the n bytes of text from start on. With what stands
// behind them at hand it is read at once, and cut.
func LowerKeyAt(text string, start, n int) (Key, bool) {
	if n > maxKey {
		return Key{}, false
	}
	if len(text)-start < 16 {
		return LowerKey(text[start : start+n])
	}
	lo := eight.Load(text[start:])
	if n > 8 {
		return lowerKey(lo, eight.Load(text[start+8:])&(1<<(8*(n-8))-1), n)
	}
	return lowerKey(lo&(1<<(8*n)-1), 0, n)
}

// LettersKey is LowerKey of the first n bytes of b, fewer than eight, which are
// ASCII letters.
func LettersKey(b uint64, n int) Key {
	return Key{(b | 0x20*eight.Every) & (1<<(8*n) - 1), uint64(n+1) << lengthBits}
}

// LongLettersKey is LettersKey of n letters, eight to 15, which lo and then hi
// begin with.
func LongLettersKey(lo, hi uint64, n int) Key {
	k := LettersKey(hi, n-8)
	return Key{lo | 0x20*eight.Every, k.lo | uint64(n+1)<<lengthBits}
}

// lowerKey makes the Key of n bytes in small letters.
func lowerKey(lo, hi uint64, n int) (Key, bool) {
	if (lo|hi)&(0x80*eight.Every) != 0 {
		return Key{}, false
	}
	return Key{lower(lo), lower(hi) | uint64(n+1)<<lengthBits}, true
}

// load returns the first eight bytes of a string of up to 16, and the others. It
// goes by parts of one length, which may overlap, rather than by bytes.
func load(s string) (lo, hi uint64) {
	switch n := len(s); {
	case n >= 8:
		return eight.Load(s), eight.Load(s[n-8:]) >> (8 * (16 - n))
	case n >= 4:
		return load4(s) | load4(s[n-4:])<<(8*(n-4)), 0
	case n > 0:
		return uint64(s[0]) | uint64(s[n/2])<<(8*(n/2)) | uint64(s[n-1])<<(8*(n-1)), 0
	}
	return 0, 0
}

func load4(s string) uint64 {
	_ = s[3]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24
}

// lower writes eight ASCII bytes in small letters: each byte's highest bit tells
// after the additions whether the byte was 'A' or more, and more than 'Z'.
func lower(b uint64) uint64 {
	from := b + (0x80-'A')*eight.Every
	behind := b + (0x7f-'Z')*eight.Every
	return b | (from&^behind&(0x80*eight.Every))>>2
}

// Append appends the string that k is the Key of to buf.
func (k Key) Append(buf []byte) []byte {
	at := len(buf)
	buf = binary.LittleEndian.AppendUint64(buf, k.lo)
	buf = binary.LittleEndian.AppendUint64(buf, k.hi)
	return buf[:at+int(k.hi>>lengthBits)-1]
}

// Hash returns a hash of k.
func (k Key) Hash() uint32 {
	hi, lo := bits.Mul64(k.lo^0x9e3779b97f4a7c15, k.hi^0xd1b54a32d192ed03)
	h := hi ^ lo
	return uint32(h>>32) ^ uint32(h)
}
