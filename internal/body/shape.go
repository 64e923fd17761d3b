package body

import (
	"unicode"
	"unicode/utf8"
)

// A shape is what a text looks like to someone who can't read its language.
type shape struct {
	words   float32 // by script: see wordsPerRune
	letters int32
	capital int32 // words that begin with a capital, of scripts that have them
	upper   int32 // words of two or more letters, all of them capitals
	digits  int32 // characters
	commas  int32
	ends    int32 // sentence ends: a full stop, exclamation or question mark before a space or the end
	quotes  int32 // quotation marks
	marks   int32 // characters that furniture has more of than prose: | › » · © @ # / •
	lines   int32 // line breaks
	first   opening
	last    closing
}

// An opening is how a text begins.
type opening float32

const (
	opensEmpty opening = iota
	opensUpper
	opensLower
	opensCaseless // a letter of a script without case
	opensDigit
	opensQuote
	opensDash
	opensMark
)

// A closing is how a text ends.
type closing float32

const (
	closesOpen closing = iota // with a letter or digit
	closesStop
	closesAsk // ? or !
	closesColon
	closesEllipsis
	closesOther
)

// readText looks at a text, and appends a hash of each of its words to words, in
// small letters; where words aren't parted by spaces, of each pair of
// characters.
func readText(text string, words []uint64) (shape, []uint64) {
	var m measurer
	h := wordHasher{hash: hashStart}
	for i := 0; i < len(text); {
		if c := text[i]; c >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(text[i:])
			wide := wideRuneOf(r)
			m.rune(&wide)
			words = h.rune(words, &wide)
			i += size
		} else if isWordByte[c] {
			e := wordStartOf(text[i:])
			m.wordBytes(&e)
			h.bytes(&e)
			i += e.n
		} else {
			m.ascii(c)
			words = h.end(words)
			i++
		}
	}
	m.endWord()
	m.space()
	return m.shape, h.end(words)
}

// A measurer takes a text character by character.
type measurer struct {
	shape
	run     int32 // letters of the word so far
	uppers  int32 // capitals among them
	pending bool  // the last character that is no closing mark ends a sentence
	begun   bool
}

// wordBytes takes letters and digits of ASCII.
func (m *measurer) wordBytes(e *wordStart) {
	letters, uppers := e.count(e.letters), e.count(e.uppers)
	if m.run == 0 && e.uppers.first() {
		m.capital++
	}
	m.run += int32(e.n)
	m.letters += letters
	m.digits += int32(e.n) - letters
	m.uppers += uppers
	m.last, m.pending = closesOpen, false
	if m.begun {
		return
	}
	switch {
	case !e.letters.first():
		m.open(opensDigit)
	case e.uppers.first():
		m.open(opensUpper)
	default:
		m.open(opensLower)
	}
}

// ascii takes a character of ASCII that is no letter or digit.
func (m *measurer) ascii(c byte) {
	switch {
	case c == ' ', c == '\t':
		m.endWord()
		m.space()
	case c == '\n':
		m.endWord()
		m.space()
		m.lines++
	default:
		m.punctuation(rune(c))
	}
}

// rune takes a character beyond ASCII.
func (m *measurer) rune(c *wideRune) {
	switch c.kind {
	case letterRune:
		m.letter(c.lower, c.lower != c.rune)
	case wordRune:
		m.endWord()
		m.words += c.words
		m.letters++
		m.open(opensCaseless)
		m.last, m.pending = closesOpen, false
	case digitRune:
		m.digit()
	case markRune: // belongs to the letter before it
	case spaceRune:
		m.endWord()
		m.space()
	default:
		m.punctuation(c.rune)
	}
}

// open notes how the text begins, at its first character that tells.
func (m *measurer) open(o opening) {
	if !m.begun {
		m.begun, m.first = true, o
	}
}

// letter takes a letter of a script with words: lower is its small form.
func (m *measurer) letter(lower rune, isUpper bool) {
	m.run++
	m.letters++
	m.last, m.pending = closesOpen, false
	if isUpper {
		m.uppers++
		if m.run == 1 {
			m.capital++
		}
	}
	if !m.begun {
		m.open(caseOf(lower, isUpper))
	}
}

// caseOf tells how a text begins whose first character is a letter.
func caseOf(lower rune, isUpper bool) opening {
	switch {
	case isUpper:
		return opensUpper
	case unicode.ToUpper(lower) != lower:
		return opensLower
	}
	return opensCaseless
}

// digit takes a digit beyond ASCII.
func (m *measurer) digit() {
	m.run++
	m.digits++
	m.last, m.pending = closesOpen, false
	m.open(opensDigit)
}

// endWord ends the word that was begun, if any.
func (m *measurer) endWord() {
	if m.run > 0 {
		m.words++
		if m.uppers > 1 && m.uppers == m.run {
			m.upper++
		}
	}
	m.run, m.uppers = 0, 0
}

// space takes white space: a full stop before it has ended a sentence.
func (m *measurer) space() {
	if m.pending {
		m.ends++
		m.pending = false
	}
}

// punctuation takes any other character. A closing bracket leaves all as it is: what stands
// before it counts.
func (m *measurer) punctuation(r rune) {
	if r == '\'' || r == '’' {
		m.open(opensQuote)
		return // inside words, or closing after a full stop
	}
	m.endWord()
	switch r {
	case ',', '،', '、', '，', '､', ';', '؛', '；':
		m.commas++
		m.close(closesOther)
	case '.', '۔', '।', '．':
		m.stop(closesStop)
	case '。', '｡':
		m.ends++
		m.close(closesStop)
	case '！', '？':
		m.ends++
		m.close(closesAsk)
	case '!', '?', '؟':
		m.stop(closesAsk)
	case '…':
		m.close(closesEllipsis)
	case ':', '：':
		m.close(closesColon)
	case '"', '“', '”', '„', '«', '‘', '‹', '「', '」', '『', '』', '‟', '‚':
		m.quotes++
		m.open(opensQuote)
	case '»', '›', '|', '·', '©', '@', '#', '/', '•', '→', '▶', '►', '+', '*', '>', '✓', '_', '&', '=', '%', '■', '●', '▼':
		if r == '»' {
			m.quotes++
		}
		m.marks++
		m.open(opensMark)
		m.close(closesOther)
	case '-', '–', '—', '―':
		m.open(opensDash)
		m.close(closesOther)
	case ')', ']', '）', '】':
	default:
		m.open(opensMark)
		m.close(closesOther)
	}
}

// stop is a mark that ends a sentence if a space or the end follows. Three in a
// row are an ellipsis.
func (m *measurer) stop(c closing) {
	if m.pending && m.last == closesStop && c == closesStop {
		c = closesEllipsis
	}
	m.last, m.pending = c, true
}

// close notes how the text ends, unless more follows.
func (m *measurer) close(c closing) { m.last, m.pending = c, false }
