package body

import (
	"strings"

	"github.com/copydesk/copydesk/internal/eight"
)

const (
	// hashStart and hashPrime are those of the FNV-1a hash, of 64 bits.
	hashStart = 14695981039346656037
	hashPrime = 1099511628211
)

// A wordHasher hashes the words of a text, up to eight bytes at a time: a
// multiplication takes as long as all else that is done with a byte. Its methods
// append what is a whole word to words.
type wordHasher struct {
	hash   uint64 // of the word so far
	in     bool   // there is one
	before rune   // the character of a script without spaces before; 0 for none
}

// bytes takes letters and digits of ASCII.
func (h *wordHasher) bytes(e *wordStart) { h.hash, h.in = eight.Mix(h.hash, e.lower()), true }

// rune takes a character beyond ASCII.
func (h *wordHasher) rune(words []uint64, c *wideRune) []uint64 {
	switch {
	case c.words > 0:
		before := h.before
		words = h.end(words)
		h.before = c.rune
		return append(words, (hashStart^uint64(before))*hashPrime^uint64(c.rune))
	case c.kind == letterRune || c.kind == digitRune:
		h.hash, h.in = eight.Mix(h.hash, uint64(c.lower)), true
		return words
	}
	return h.end(words)
}

// end takes a character that is part of no word.
func (h *wordHasher) end(words []uint64) []uint64 {
	if h.in {
		words = append(words, h.hash)
		h.hash, h.in = hashStart, false
	}
	h.before = 0
	return words
}

// appendWords appends a hash of each word of text, as readText does.
func appendWords(words []uint64, text string) []uint64 {
	_, words = readText(text, words)
	return words
}

// textHash is a hash of a text's words.
// Texts with the same words, whatever stands between them, have the same.
func textHash(words []uint64) uint64 {
	h := uint64(hashStart)
	for _, w := range words {
		h = (h ^ w) * hashPrime
	}
	return h
}

// A wordSet is a set of words by their hashes.
type wordSet struct {
	hashTable
	given bool      // there is a text, with words or without
	bits  [8]uint64 // one for some bits of each hash: most words that aren't in the set have none
}

// fill makes s the set of a text's words.
func (s *wordSet) fill(text string) {
	var space [64]uint64
	words := appendWords(space[:0], text)
	s.given = strings.TrimSpace(text) != ""
	s.reset(len(words))
	s.bits = [8]uint64{}
	for _, w := range words {
		s.add(w)
		s.bits[w>>6&7] |= 1 << (w & 63)
	}
}

// overlap is the share of words that are in the set; -1 without a text.
func (s *wordSet) overlap(words []uint64) float32 {
	if !s.given {
		return -1
	}
	if len(words) == 0 {
		return 0
	}
	found := 0
	for _, w := range words {
		if s.bits[w>>6&7]>>(w&63)&1 != 0 && s.has(w) {
			found++
		}
	}
	return float32(found) / float32(len(words))
}
