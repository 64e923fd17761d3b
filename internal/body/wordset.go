package body

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// wordSet returns the hashes of a text's words, nil for an empty one.
func wordSet(text string) map[uint64]bool {
	if strings.TrimSpace(text) == "" {
		return nil
	}
	set := make(map[uint64]bool)
	eachWord(text, func(h uint64) { set[h] = true })
	return set
}

// eachWord calls do with a hash of each word of text, in small letters; where
// words aren't parted by spaces, of each pair of characters.
func eachWord(text string, do func(uint64)) {
	const start = 14695981039346656037
	h, n, before := uint64(start), 0, rune(0)
	for _, c := range text {
		switch {
		case wordsPerRune(c) > 0:
			do((start^uint64(before))*1099511628211 ^ uint64(c))
			before = c
		case isWordRune(c):
			h = (h ^ uint64(lowerOf(c))) * 1099511628211
			n++
			continue
		default:
			before = 0
		}
		if n > 0 {
			do(h)
			h, n = start, 0
		}
	}
	if n > 0 {
		do(h)
	}
}

// overlap is the share of a text's words that are in set; -1 without a set.
func (r *reader) overlap(set map[uint64]bool, text string, i int) float32 {
	if set == nil {
		return -1
	}
	found, all := 0, 0
	eachWord(text, func(h uint64) {
		all++
		if set[h] {
			found++
		}
	})
	if all == 0 {
		return 0
	}
	return float32(found) / float32(all)
}

func isWordRune(c rune) bool {
	if c < utf8.RuneSelf {
		return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
	}
	return unicode.IsLetter(c) || unicode.IsDigit(c)
}

func lowerOf(c rune) rune {
	if c < utf8.RuneSelf {
		return c | 0x20
	}
	return unicode.ToLower(c)
}
