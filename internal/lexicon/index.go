package lexicon

import (
	"math/bits"
	"strings"
	"unicode/utf8"
)

// An Index numbers strings from 0 on, in the order in which they are added. It
// is a hash table of three flat arrays, so that a table of thousands of words
// is small, near together, and nothing for the garbage collector to look at.
//
// The zero Index is empty.
type Index struct {
	slots []slot   // a power of two of them, at most half in use
	ends  []uint32 // key n is keys[ends[n]:ends[n+1]]
	keys  []byte
}

// A slot holds a key's number and 1 in its lower 24 bits and a part of the key's
// hash above, which tells most other keys apart; 0 is a free slot.
type slot uint32

const (
	numberBits = 24
	numberMask = 1<<numberBits - 1
)

// Find returns the number of a key.
func (x *Index) Find(key []byte) (int, bool) {
	if len(x.slots) == 0 {
		return 0, false
	}
	h := hash(key)
	mask := uint32(len(x.slots) - 1)
	for at := h & mask; ; at = (at + 1) & mask {
		s := x.slots[at]
		if s == 0 {
			return 0, false
		}
		if uint32(s)>>numberBits == h>>numberBits {
			n := s&numberMask - 1
			if string(x.keys[x.ends[n]:x.ends[n+1]]) == string(key) {
				return int(n), true
			}
		}
	}
}

// findFold returns the number of the key that s in small letters is. Short ASCII
// strings, the most common ones, are lowered without an allocation.
func (x *Index) findFold(s string) (int, bool) {
	var space [32]byte
	low := space[:0]
	for i := range len(s) {
		c := s[i]
		if c >= utf8.RuneSelf || i == len(space) {
			return x.Find([]byte(strings.ToLower(s)))
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		low = append(low, c)
	}
	return x.Find(low)
}

// Add returns the number of a key, a new one where the Index lacks the key.
func (x *Index) Add(key string) int { return x.add([]byte(key)) }

func (x *Index) add(key []byte) int {
	if n, ok := x.Find(key); ok {
		return n
	}
	if len(x.slots) == 0 {
		x.ends = append(x.ends, 0)
	}
	n := len(x.ends) - 1
	x.keys = append(x.keys, key...)
	x.ends = append(x.ends, uint32(len(x.keys)))
	if 2*(n+1) > len(x.slots) {
		x.grow()
		return n
	}
	x.place(n)
	return n
}

// grow doubles the slots.
func (x *Index) grow() {
	x.slots = make([]slot, max(16, 2*len(x.slots)))
	for n := range len(x.ends) - 1 {
		x.place(n)
	}
}

// place enters key n into the first free slot from its own on.
func (x *Index) place(n int) {
	h := hash(x.keys[x.ends[n]:x.ends[n+1]])
	mask := uint32(len(x.slots) - 1)
	at := h & mask
	for x.slots[at] != 0 {
		at = (at + 1) & mask
	}
	x.slots[at] = slot(h>>numberBits<<numberBits | uint32(n+1))
}

// hash mixes the lower five bits of the letters first: they are all in which
// small letters differ.
func hash(key []byte) uint32 {
	h := uint64(len(key))
	for _, c := range key {
		h = bits.RotateLeft64(h, 5) ^ uint64(c)
	}
	return uint32(h * 0x9e3779b97f4a7c15 >> 32)
}
