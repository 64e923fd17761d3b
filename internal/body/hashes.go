package body

import (
	"github.com/copydesk/copydesk/internal/eight"
	"github.com/copydesk/copydesk/internal/scratch"
)

// A hashTable numbers hashes from 0 on, in the order in which they are added.
// Its slots are at most half in use.
type hashTable struct {
	slots []hashSlot // a power of two of them
	size  int        // how many hashes it holds
}

// A hashSlot holds a hash and 1 more than its number; 0 is a free slot.
type hashSlot struct {
	hash   uint64
	number int32
}

// reset empties the table and makes room for n hashes.
func (t *hashTable) reset(n int) {
	slots := 8
	for slots < 2*n {
		slots *= 2
	}
	t.slots, t.size = scratch.Zeroed(t.slots, slots), 0
}

// slot returns the slot of a hash, or the free one where it belongs.
func (t *hashTable) slot(hash uint64) *hashSlot {
	mask := len(t.slots) - 1
	for at := int(hash>>32) & mask; ; at = (at + 1) & mask {
		if s := &t.slots[at]; s.number == 0 || s.hash == hash {
			return s
		}
	}
}

// has tells whether the table holds a hash.
func (t *hashTable) has(hash uint64) bool { return t.slot(hash).number != 0 }

// add returns the number of a hash, a new one where the table lacks the hash.
func (t *hashTable) add(hash uint64) int32 {
	s := t.slot(hash)
	if s.number == 0 {
		t.size++
		s.hash, s.number = hash, int32(t.size)
	}
	return s.number - 1
}

// classHash adds a class attribute but for its digits to a hash, eight bytes at a
// time.
func classHash(h uint64, class string) uint64 {
	part, n := uint64(0), 0 // of the next eight bytes, and how many of them
	for ; len(class) >= 8; class = class[8:] {
		b := eight.Load(class)
		if eight.Digits(b) != 0 {
			break
		}
		h = eight.Mix(h, b)
	}
	for i := range len(class) {
		if c := class[i]; c < '0' || '9' < c {
			part |= uint64(c) << (8 * n)
			if n++; n == 8 {
				h, part, n = eight.Mix(h, part), 0, 0
			}
		}
	}
	return eight.Mix(h, part)
}
