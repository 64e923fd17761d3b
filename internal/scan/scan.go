// Package scan cuts a news text into paragraphs and a paragraph into tokens:
// words, numbers, quotation marks and other punctuation.
//
// Nothing is copied. A token is a pair of byte offsets, and the caller lends
// the slice that holds them, so that a long text is read with one small buffer.
package scan

import (
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/eight"
	"github.com/copydesk/copydesk/internal/lexicon"
)

// A Kind says what a token is.
type Kind uint8

// The kinds of tokens.
const (
	Word   Kind = iota // "Reyes", "long-time", "U.S.", "O’Malley", "didn't"
	Clitic             // what is cut from a word's end: "’s", "'d", "'ll", "'ve", "'re", "'m"
	Number             // "1,200", "7.5", "1910–1945", "70th"
	Mark               // a quotation mark, two apostrophes or two grave accents among them
	Punct              // another rune; "--" and "..." are one token
)

// A Token is a half-open range of bytes of the text, on rune borders.
type Token struct {
	Start, End int
	Key        lexicon.Key // of a word in small letters; the zero Key for one that is long or not ASCII
	Kind       Kind
	Spaced     bool // white space, or the paragraph's beginning, stands before it
	Capital    bool // a word that begins with a capital letter
}

// Tokens appends the tokens of text[start:end] to buf and returns it.
// Sample: "“It’s late,” Reyes said." gives “ | It | ’s | late | , | ” | Reyes | said | .
func Tokens(buf []Token, text string, start, end int) []Token {
	text = text[:end]
	spaced := true
	for at := start; at < len(text); {
		switch shapes[text[at]] {
		case spaceShape:
			at++
			spaced = true
			continue
		case letterShape:
			b, n := shortWord(text, at)
			if n == 8 {
				buf, at = wordToken(buf, text, at, spaced)
				break
			}
			buf = longer(buf)
			buf[len(buf)-1].word(at, at+n, lexicon.LettersKey(b, n), spaced, b&0x20 == 0)
			at += n
		case stopShape:
			if endsAt(text, at+1) {
				buf = append(buf, Token{Start: at, End: at + 1, Kind: Punct, Spaced: spaced})
				at++
				break
			}
			buf, at = longToken(buf, text, at, spaced)
		case punctShape:
			buf = append(buf, Token{Start: at, End: at + 1, Kind: Punct, Spaced: spaced})
			at++
		default:
			if r, n := utf8.DecodeRuneInString(text[at:]); isSpace(r) {
				at += n
				spaced = true
				continue
			}
			buf, at = longToken(buf, text, at, spaced)
		}
		spaced = false
	}
	return buf
}

// longer returns buf with another token, which is to be filled in place.
func longer(buf []Token) []Token {
	if n := len(buf); n < cap(buf) {
		return buf[:n+1]
	}
	return append(buf, Token{})
}

// word makes the token a word. Its fields are set one by one, since a literal
// is made elsewhere and copied.
func (t *Token) word(start, end int, key lexicon.Key, spaced, capital bool) {
	t.Start, t.End, t.Key = start, end, key
	t.Kind, t.Spaced, t.Capital = Word, spaced, capital
}

// shortWord returns the eight bytes at at and how many letters they begin with, where
// these are a whole word; 8 for other texts.
func shortWord(text string, at int) (uint64, int) {
	if len(text)-at <= 8 {
		return 0, 8
	}
	b := eight.Load(text[at:])
	if n := eight.CountLetters(b); n < 8 && endsAt(text, at+n) {
		return b, n
	}
	return b, 8
}

// wordToken appends the word at at, which begins with an ASCII letter.
func wordToken(buf []Token, text string, at int, spaced bool) ([]Token, int) {
	if len(text)-at > 16 {
		lo, hi := eight.Load(text[at:]), eight.Load(text[at+8:])
		if n := 8 + eight.CountLetters(hi); n < 16 && eight.CountLetters(lo) == 8 && endsWord(text, at, at+n) {
			buf = longer(buf)
			buf[len(buf)-1].word(at, at+n, lexicon.LongLettersKey(lo, hi, n), spaced, lo&0x20 == 0)
			return buf, at + n
		}
	}
	end := letters(text, at)
	if !endsWord(text, at, end) {
		return longToken(buf, text, at, spaced)
	}
	key, _ := lexicon.LowerKeyAt(text, at, end-at)
	return append(buf, Token{at, end, key, Word, spaced, text[at]&0x20 == 0}), end
}

// letters returns where the ASCII letters that stand at at end.
func letters(text string, at int) int {
	for len(text)-at >= 8 {
		n := eight.CountLetters(eight.Load(text[at:]))
		if at += n; n < 8 {
			return at
		}
	}
	for at < len(text) && shapes[text[at]] == letterShape {
		at++
	}
	return at
}

// endsWord tells whether the letters text[start:end] are a whole word: what no
// word holds stands behind them, or behind a full stop that ends no abbreviation.
// Such a stop needs more letters before it than any abbreviation has, or than any
// with a small letter has: "vs."
func endsWord(text string, start, end int) bool {
	if endsAt(text, end) {
		return true
	}
	n := end - start
	return text[end] == '.' && (n > maxAbbreviation || n > maxSmallAbbreviation && text[start]&0x20 != 0) && endsAt(text, end+1)
}

// endsAt tells whether the text ends at at, or what no word holds stands there.
func endsAt(text string, at int) bool {
	return at == len(text) || shapes[text[at]] >= markShape
}

// longToken appends the token at at, whatever it is made of.
func longToken(buf []Token, text string, at int, spaced bool) ([]Token, int) {
	c := Cursor{text, at}
	r, n := c.peek()
	buf = c.token(buf, r, n, spaced)
	return buf, c.at
}

// A shape is what a byte tells of the token that it stands in. Most words are
// ASCII letters with a space or a comma behind them.
type shape uint8

const (
	otherShape shape = iota // a digit, an apostrophe, a hyphen, a part of a rune
	letterShape
	stopShape // a full stop
	markShape // from here on: what no word holds
	spaceShape
	punctShape // a token of its own
)

// shapes are the shapes of bytes; those that aren't listed are otherShape.
var shapes = [256]shape{
	' ': spaceShape, '\t': spaceShape, '\n': spaceShape, '\r': spaceShape, '\f': spaceShape, '\v': spaceShape,
	'"': markShape, '`': markShape, '.': stopShape,
	',': punctShape, ';': punctShape, ':': punctShape, '!': punctShape, '?': punctShape, '(': punctShape,
	')': punctShape, '[': punctShape, ']': punctShape, '{': punctShape, '}': punctShape, '/': punctShape,
	'$': punctShape, '%': punctShape, '@': punctShape, '#': punctShape, '*': punctShape, '+': punctShape,
	'=': punctShape, '<': punctShape, '>': punctShape, '^': punctShape, '|': punctShape, '~': punctShape,
	'\\': punctShape,
	'a':  letterShape, 'b': letterShape, 'c': letterShape, 'd': letterShape, 'e': letterShape, 'f': letterShape, 'g': letterShape,
	'h': letterShape, 'i': letterShape, 'j': letterShape, 'k': letterShape, 'l': letterShape, 'm': letterShape, 'n': letterShape,
	'o': letterShape, 'p': letterShape, 'q': letterShape, 'r': letterShape, 's': letterShape, 't': letterShape, 'u': letterShape,
	'v': letterShape, 'w': letterShape, 'x': letterShape, 'y': letterShape, 'z': letterShape,
	'A': letterShape, 'B': letterShape, 'C': letterShape, 'D': letterShape, 'E': letterShape, 'F': letterShape, 'G': letterShape,
	'H': letterShape, 'I': letterShape, 'J': letterShape, 'K': letterShape, 'L': letterShape, 'M': letterShape, 'N': letterShape,
	'O': letterShape, 'P': letterShape, 'Q': letterShape, 'R': letterShape, 'S': letterShape, 'T': letterShape, 'U': letterShape,
	'V': letterShape, 'W': letterShape, 'X': letterShape, 'Y': letterShape, 'Z': letterShape,
}

// A Cursor is a place in a text that moves forward only.
type Cursor struct {
	text string
	at   int
}

// peek returns the rune at the cursor and its size; 0, 0 at the end.
func (c *Cursor) peek() (rune, int) {
	if c.at >= len(c.text) {
		return 0, 0
	}
	if b := c.text[c.at]; b < utf8.RuneSelf {
		return rune(b), 1
	}
	return utf8.DecodeRuneInString(c.text[c.at:])
}

// after returns the rune that stands n bytes behind the cursor; 0 at the end.
func (c *Cursor) after(n int) rune {
	d := Cursor{c.text, c.at + n}
	r, _ := d.peek()
	return r
}

// token appends the token at the cursor, which begins with the rune r of n bytes.
func (c *Cursor) token(buf []Token, r rune, n int, spaced bool) []Token {
	start := c.at
	switch {
	case isLetter(r) || r == '’' && isOpenApostrophe(c, r, n):
		return c.word(buf, spaced)
	case isDigit(r):
		c.number()
		return append(buf, Token{Start: start, End: c.at, Kind: Number, Spaced: spaced})
	case IsMark(r):
		c.at += n
		if r == '\'' || r == '`' || r == '´' { // '' stands for one double mark
			if next, m := c.peek(); next == r {
				c.at += m
			}
		}
		return append(buf, Token{Start: start, End: c.at, Kind: Mark, Spaced: spaced})
	}
	c.at += n
	if r == '-' || r == '.' {
		for next, m := c.peek(); next == r && c.at-start < 8; next, m = c.peek() {
			c.at += m
		}
	}
	return append(buf, Token{Start: start, End: c.at, Kind: Punct, Spaced: spaced})
}

// isOpenApostrophe tells whether the rune is an apostrophe for a century or a
// lost vowel at a word's beginning: ’90s, ’em.
func isOpenApostrophe(c *Cursor, r rune, n int) bool {
	return r == '’' && isDigit(c.after(n))
}

// number = digit { digit | letter | ( "," | "." | "-" | "–" | ":" | "/" ) digit } [ "%" ]
func (c *Cursor) number() {
	for {
		r, n := c.peek()
		switch {
		case n == 0:
			return
		case isDigit(r) || isLetter(r):
			c.at += n
		case (r == ',' || r == '.' || r == '-' || r == '–' || r == ':' || r == '/') && isDigit(c.after(n)):
			c.at += n
		case r == '-' && isLetter(c.after(n)): // 70-year
			c.at += n
		case r == '%':
			c.at += n
			return
		default:
			return
		}
	}
}

// word = letter { letter | digit | ( "'" | "’" | "-" | "." | "@" ) letter } [ "." ]
//
// The last full stop belongs to the word in abbreviations: "U.S.", "Mr.", "J.".
func (c *Cursor) word(buf []Token, spaced bool) []Token {
	start := c.at
	clitic, dots := -1, 0
loop:
	for {
		if c.at = letters(c.text, c.at); endsAt(c.text, c.at) {
			break
		}
		r, n := c.peek()
		switch {
		case isLetter(r) || isDigit(r) || r == '\u00ad' || r == '_':
			c.at += n
		case (r == '\'' || r == '’') && c.apostropheInWord(start, n):
			clitic = c.at
			c.at += n
		case r == '&' && isLetter(c.after(n)):
			c.at += n
		case r == '-' && (isLetter(c.after(n)) || isDigit(c.after(n))):
			c.at += n
			clitic = -1
		case r == '.' && isLetter(c.after(n)) && isInitials(afterHyphen(c.text[start:c.at])):
			dots++
			c.at += n
		case r == '’' && c.at == start:
			c.at += n
		default:
			break loop
		}
	}
	if c.at < len(c.text) && c.text[c.at] == '.' && clitic < 0 {
		if w := c.text[start:c.at]; dots > 0 || isInitial(afterHyphen(w)) || isAbbreviation(afterHyphen(w)) {
			c.at++
		}
	}
	return appendWord(buf, c.text, start, c.at, clitic, spaced)
}

// apostropheInWord tells whether the apostrophe at the cursor has letters on
// both sides, as in "O’Malley" and "didn't".
func (c *Cursor) apostropheInWord(start, n int) bool {
	return c.at > start && isLetter(c.after(n))
}

// appendWord appends a word, its clitic as a token of its own.
// clitic is where its apostrophe stands, -1 for none: "Reyes|’s", "didn't" is whole.
func appendWord(buf []Token, text string, start, end, clitic int, spaced bool) []Token {
	r, _ := utf8.DecodeRuneInString(text[start:])
	if clitic > start && isClitic(text[clitic:end]) {
		key, _ := lexicon.LowerKeyAt(text, start, clitic-start)
		buf = append(buf, Token{start, clitic, key, Word, spaced, unicode.IsUpper(r)})
		return append(buf, Token{Start: clitic, End: end, Kind: Clitic})
	}
	key, _ := lexicon.LowerKeyAt(text, start, end-start)
	return append(buf, Token{start, end, key, Word, spaced, unicode.IsUpper(r)})
}
