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
	h, before := uint64(hashStart), rune(0)
	in := false // a word, of which h is the hash so far
	for i := 0; i < len(text); {
		c, size := rune(text[i]), 1
		if c < utf8.RuneSelf {
			if low := wordBytes[c]; low != 0 {
				h = (h ^ uint64(low)) * hashPrime
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
				h = (h ^ uint64(unicode.ToLower(c))) * hashPrime
				in = true
				i += size
				continue
			default:
				before = 0
			}
		}
		if in {
			words = append(words, h)
			h, in = hashStart, false
		}
		i += size
	}
	if in {
		words = append(words, h)
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
	given bool // there is a text, with words or without
}

// fill makes s the set of a text's words.
func (s *wordSet) fill(text string) {
	var space [64]uint64
	words := appendWords(space[:0], text)
	s.given = strings.TrimSpace(text) != ""
	s.reset(len(words))
	for _, w := range words {
		s.add(w)
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
		if s.has(w) {
			found++
		}
	}
	return float32(found) / float32(len(words))
}
