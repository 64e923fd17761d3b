package scan

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// isClitic tells whether s, an apostrophe and letters, is a token of its own.
func isClitic(s string) bool {
	_, n := utf8.DecodeRuneInString(s)
	switch s[n:] {
	case "s", "d", "ll", "ve", "re", "m", "S":
		return true
	}
	return false
}

// afterHyphen returns what stands behind the last hyphen of s: "N" of "D-N".
func afterHyphen(s string) string {
	return s[strings.LastIndexByte(s, '-')+1:]
}

// isInitials tells whether s is one letter or letters each with a full stop
// between, such as "U" and "U.S".
func isInitials(s string) bool {
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !isLetter(r) {
			return false
		}
		i += n
		if i < len(s) {
			if s[i] != '.' {
				return false
			}
			i++
		}
	}
	return len(s) > 0
}

// isInitial tells whether s is one capital letter, other than "I".
func isInitial(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	return n == len(s) && unicode.IsUpper(r) && r != 'I'
}

// isLetter tells whether r may stand in a word; accents that combine (U+0301) may.
func isLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z'
	}
	if r >= 0x2000 && r < 0x2070 { // General Punctuation: ’ “ – …
		return false
	}
	return unicode.IsLetter(r) || unicode.Is(unicode.Mn, r)
}

// isASCIILetter tells whether b is a letter from a to z, small or large.
func isASCIILetter(b byte) bool { return 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' }

// isDigit tells a digit of ASCII: others are no numbers here.
func isDigit(r rune) bool { return '0' <= r && r <= '9' }

// isSpace tells whether r parts words: blanks of zero width do as well.
func isSpace(r rune) bool {
	switch r {
	case ' ', '\t', '\n', '\r', '\f', '\v', '\u00a0', '\u200b', '\ufeff', '\u3000':
		return true
	}
	return r >= utf8.RuneSelf && unicode.IsSpace(r)
}

// IsMark tells whether r is used as a quotation mark, alone or doubled, in any
// of the styles of the press. An apostrophe is one of them.
func IsMark(r rune) bool {
	switch r {
	case '"', '\'', '`', '´', '“', '”', '„', '‟', '‘', '’', '‚', '‛', '«', '»', '‹', '›', '「', '」', '『', '』', '＂':
		return true
	}
	return false
}
