package body

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	hashStart = 14695981039346656037
	hashPrime = 1099511628211
)

// A hasher takes a text byte by byte. It mixes eight of them at a time into its
// hash, for a multiplication takes as long as all else that is done with a byte.
type hasher struct {
	hash  uint64 // of the bytes before
	bytes uint64 // those to come, the last one lowest
	n     uint8  // how many of them
}

func (h *hasher) add(c byte) {
	h.bytes = h.bytes<<8 | uint64(c)
	if h.n++; h.n == 8 {
		h.mix(h.bytes)
	}
}

func (h *hasher) mix(v uint64) {
	h.hash = (h.hash ^ v) * 0x9E3779B97F4A7C15
	h.hash ^= h.hash >> 32
	h.bytes, h.n = 0, 0
}

// addRune adds a character beyond ASCII.
func (h *hasher) addRune(c rune) {
	h.mix(h.bytes)
	h.mix(uint64(c))
}

// sum is the hash of all that was taken.
func (h hasher) sum() uint64 {
	if h.n > 0 {
		h.mix(h.bytes)
	}
	return h.hash
}

// wordBytes maps the ASCII letters and digits to themselves in small letters,
// all other bytes to 0.
var wordBytes = func() (low [utf8.RuneSelf]byte) {
	for c := range low {
		if b := byte(c); 'a' <= b|0x20 && b|0x20 <= 'z' || '0' <= b && b <= '9' {
			low[c] = b | 0x20
		}
	}
	return low
}()

// appendWords appends a hash of each word of text, in small letters; where
// words aren't parted by spaces, of each pair of characters.
func appendWords(words []uint64, text string) []uint64 {
	h, before := hasher{hash: hashStart}, rune(0)
	in := false // a word, which h has the beginning of
	for i := 0; i < len(text); {
		c, size := rune(text[i]), 1
		if c < utf8.RuneSelf {
			if low := wordBytes[c]; low != 0 {
				h.add(low)
				in = true
				i++
				continue
			}
			before = 0
		} else {
			c, size = utf8.DecodeRuneInString(text[i:])
			switch {
			case wordsPerRune(c) > 0:
				words = append(words, (hashStart^uint64(before))*hashPrime^uint64(c))
				before = c
			case unicode.IsLetter(c) || unicode.IsDigit(c):
				h.addRune(unicode.ToLower(c))
				in = true
				i += size
				continue
			default:
				before = 0
			}
		}
		if in {
			words = append(words, h.sum())
			h, in = hasher{hash: hashStart}, false
		}
		i += size
	}
	if in {
		words = append(words, h.sum())
	}
	return words
}

// textHash is a hash of a text's words.
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
