package caption

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A shape is what a token looks like.
type shape uint8

const (
	punct    shape = iota // one sign: "/", "(", "."
	number                // "2023", "20th"
	caseless              // a word of a script without capitals
	lower                 // "town"
	capital               // "Seoul", "McKay", "iPhone"
	upper                 // "AFP", "LUIS": two letters or more, all capitals
	initial               // "J.", "J.R."
	eastern               // a run of Han, kana or Hangul
)

// A token is a word or a sign of the caption.
type token struct {
	start, end int   // byte offsets in the caption
	shape      shape //
	glued      bool  // no white space in front
}

// named tells whether the token may be a word of a name.
func (t token) named() bool { return t.shape >= capital }

// tokenize splits s into words and signs. A word keeps its apostrophes,
// hyphens, "&" and the full stops of initials, abbreviations and domains:
// "O'Neill", "Yeon-je", "U.S.", "Calif.", "mbl.is", "@handle". Where words are
// glued, as pages leave them, the label among them is split off: "2021Bild:".
// Signs are tokens of one rune each; white space is none, but shows in glued.
func tokenize(s string) []token {
	tokens := make([]token, 0, len(s)/5+4)
	glued := false
	for i := 0; i < len(s); {
		c, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case isBlank(c):
			glued = false
			i += size
			continue
		case isEastern(c):
			end := runEnd(s, i, isEastern)
			tokens = append(tokens, token{i, end, eastern, glued})
			i = end
		case isLetter(c) || unicode.IsDigit(c) || c == '@' && i+1 < len(s) && isLetter(rune(s[i+1])):
			end := wordEnd(s, i+size)
			tokens = appendWord(tokens, s, token{start: i, end: end, glued: glued})
			i = tokens[len(tokens)-1].end
		default:
			tokens = append(tokens, token{i, i + size, punct, glued})
			i += size
		}
		glued = true
	}
	return tokens
}

// isBlank reports white space and the invisible signs that pages leave.
// Soft hyphens and marks of direction are among them.
func isBlank(c rune) bool {
	if c < utf8.RuneSelf {
		return c == ' ' || '\t' <= c && c <= '\r'
	}
	return unicode.IsSpace(c) || c == '\u200b' || c == '\u200e' || c == '\u200f' || c == '\ufeff' || c == '\u2060' || c == '\u00ad'
}

// isLetter reports letters of all scripts, and the marks that are written on them.
func isLetter(c rune) bool {
	if c < utf8.RuneSelf {
		return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
	}
	return unicode.IsLetter(c) || unicode.IsMark(c)
}

// isEastern reports the letters of Chinese, Japanese and Korean.
// The mark "ー" lengthens a vowel: "ロイター".
func isEastern(c rune) bool {
	return c >= 0x1100 && (unicode.In(c, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul) || c == 'ー')
}

// isSmall reports the small letters of ASCII.
func isSmall(b byte) bool { return 'a' <= b && b <= 'z' }

// runEnd returns the end of the runes at i that are in the set.
// It is i where none is.
func runEnd(s string, i int, in func(rune) bool) int {
	for i < len(s) {
		c, size := utf8.DecodeRuneInString(s[i:])
		if !in(c) {
			break
		}
		i += size
	}
	return i
}

// wordEnd returns the end of the word whose first rune ends at i.
// The dot of an abbreviation is of the word, that of a sentence is none: "Calif.", "town."
func wordEnd(s string, i int) int {
	start := i
	for i < len(s) {
		if isSmall(s[i]) { // as mostly
			i++
			continue
		}
		c, size := utf8.DecodeRuneInString(s[i:])
		if !isLetter(c) && !unicode.IsDigit(c) || isEastern(c) {
			if !joins(s, start, i, c, size) {
				break
			}
		}
		i += size
	}
	return i
}

// joins tells whether the sign c at i belongs to the word around it.
// "Ana@bay" and "R&B" are words; "AP/Ruiz" are two.
func joins(s string, start, i int, c rune, size int) bool {
	next, _ := utf8.DecodeRuneInString(s[i+size:])
	switch c {
	case '\'', '’', '-', '‐', '‑', '_', '&', '@', '·', '`':
		return isLetter(next) && !isEastern(next) || unicode.IsDigit(next)
	case '.':
		head := s[lastBreak(s[:i]):i]
		if utf8.RuneCountInString(head) == 1 {
			return start <= i // "J.", "U.S."
		}
		if isAbbreviation(head) {
			return !isLetter(next)
		}
		if unicode.IsUpper(next) {
			return isDomainEnd(s[i+size : runEnd(s, i+size, isLetter)]) // "DUNMORE.COM"
		}
		return unicode.IsLower(next) && !strings.ContainsRune(head, '\'') // "mbl.is"
	}
	return false
}

// lastBreak returns the start of the letters that s ends with.
// Of "U.S" it is the start of "S", since a full stop parts letters.
func lastBreak(s string) int {
	for i := len(s); i > 0; {
		c, size := utf8.DecodeLastRuneInString(s[:i])
		if !isLetter(c) {
			return i
		}
		i -= size
	}
	return 0
}

// shapeOf returns the shape of a word.
// A single capital is an initial, "J"; a handle counts as capital, "@mira". word isn't empty.
func shapeOf(word string) shape {
	letters, capitals, smalls, first := 0, 0, 0, rune(0)
	for _, c := range word {
		if !unicode.IsLetter(c) {
			continue
		}
		if letters == 0 {
			first = c
		}
		letters++
		switch {
		case unicode.IsUpper(c):
			capitals++
		case unicode.IsLower(c):
			smalls++
		}
	}
	switch {
	case word[0] == '@' || strings.Contains(word, "_"):
		return capital // a handle
	case letters == 0 || word[0] >= '0' && word[0] <= '9':
		return number
	case capitals+smalls == 0:
		return caseless
	case capitals == 0:
		return lower
	case capitals == letters && (letters == 1 || strings.HasSuffix(word, ".")):
		return initial
	case capitals == letters:
		return upper
	case unicode.IsLower(first) && capitals > 0 && !strings.ContainsAny(word, "'’-"):
		return capital // "iPhone"
	}
	return capital
}

// appendWord appends a word. One with a capital behind a small letter or a
// digit is split there where a label stands on either side.
// "harborPhoto" without a colon stays whole unless what stands before is a label.
func appendWord(tokens []token, s string, t token) []token {
	if word := s[t.start:t.end]; len(word) > 1 && isPlain(word) {
		t.shape = lower
		if !isSmall(word[0]) {
			t.shape = capital
		}
		return append(tokens, t)
	}
	for {
		cut := t.labelBorder(s)
		if cut < 0 {
			if t.end < len(s) && s[t.end] == '.' && utf8.RuneCountInString(s[t.start:t.end]) == 1 {
				t.end++ // "CreditJ. Ruiz"
			}
			t.shape = shapeOf(s[t.start:t.end])
			return append(tokens, t)
		}
		tokens = append(tokens, token{t.start, cut, shapeOf(s[t.start:cut]), t.glued})
		t.start, t.glued = cut, true
	}
}

// isPlain tells whether a word is of ASCII's small letters behind a letter of
// either case: it is lower or capital, and nothing is glued in it.
func isPlain(word string) bool {
	if !isSmall(word[0] | 0x20) {
		return false
	}
	for i := 1; i < len(word); i++ {
		if !isSmall(word[i]) {
			return false
		}
	}
	return true
}

// labelBorder returns where a label begins or ends inside the word, or -1.
// "CreditAna" is cut behind "Credit", "2021Bild:" before "Bild"; "McKay" isn't cut.
func (t token) labelBorder(s string) int {
	var before rune
	for i, c := range s[t.start:t.end] {
		if unicode.IsUpper(c) && (unicode.IsLower(before) || unicode.IsDigit(before)) {
			cut := t.start + i
			colon := t.end < len(s) && (s[t.end] == ':' || strings.HasPrefix(s[t.end:], " :"))
			if isLabel(s[t.start:cut]) || colon && isLabel(s[cut:t.end]) {
				return cut
			}
		}
		before = c
	}
	return -1
}
