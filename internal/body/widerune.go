package body

import "unicode"

// A wideRune is a character beyond ASCII, looked up once for all that is asked of it.
type wideRune struct {
	rune  rune
	lower rune    // in small form, of a letter or digit
	words float32 // see wordsPerRune
	kind  runeKind
}

// A runeKind is what a character is to a text.
type runeKind uint8

const (
	otherRune runeKind = iota // punctuation, a symbol
	letterRune
	wordRune // a letter of a script without spaces between words
	digitRune
	markRune
	spaceRune
)

// wideRuneOf looks a character up.
func wideRuneOf(r rune) wideRune {
	c := wideRune{rune: r, lower: r, words: wordsPerRune(r)}
	switch {
	case 0x2010 <= r && r <= 0x2027: // “The dam – it held…”: the tables would all be asked
	case unicode.IsLetter(r):
		c.kind = letterRune
		if c.words > 0 {
			c.kind = wordRune
		} else {
			c.lower = unicode.ToLower(r)
		}
	case unicode.IsDigit(r):
		c.kind = digitRune
	case unicode.IsMark(r):
		c.kind = markRune
	case unicode.IsSpace(r):
		c.kind = spaceRune
	}
	return c
}

// wordsPerRune tells how many words a letter of a script without spaces
// between words stands for, 0 for other scripts. Japanese and Chinese words
// have about two characters, Thai, Lao and Khmer ones about four.
func wordsPerRune(r rune) float32 {
	switch {
	case r < 0x0E00:
		return 0
	case r < 0x0EE0, 0x1780 <= r && r < 0x1800:
		return .25
	case 0x3040 <= r && r < 0x3100, 0x3400 <= r && r < 0xA000, 0xF900 <= r && r < 0xFB00, 0x20000 <= r && r < 0x30000:
		return .5
	}
	return 0
}
