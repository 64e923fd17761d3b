package byline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/person"
)

// A tokenKind is what a token is made of.
type tokenKind uint8

const (
	word     tokenKind = iota
	number             // begins with a digit: "7", "05.07.2023", "13h36"
	comma              // , ، 、
	colon              // : ：
	slash              // / ／
	bar                // | ｜ • · and dashes between blanks
	newline            // a line break
	stop               // ends a sentence: a full stop before a blank or the end
	semi               // ;
	open               // ( [ 【
	closing            // ) ] 】
	equals             // = ＝
	email              // an address
	handle             // "@" and a name
	junk               // a web address, an unfilled template, other signs
	tokenEnd           // behind the last token
	none               // no separator: between the parts of one item
)

// A token is a word or sign of a byline. Offsets are into the byline.
type token struct {
	start, end int
	kind       tokenKind
	blank      bool // white space stands before it
	residue    bool // belongs to a date, a time or a share label
	class      person.Class
	hits       [hitKinds]uint8 // tokens of the longest entry of each vocabulary that begins here
	place      uint8           // tokens of the known place that begins here, and one; 0 is not looked up yet
	verb       Role            // of hits[hitVerb]
	role       Role            // of hits[hitRole]
	also       Role            // of hits[hitRole]: a second role, or ""
	field      string          // of the role's entry: "start", "word", "label"
}

// A lexer cuts a byline into tokens.
// Every byte is of a token or counts as a blank.
type lexer struct {
	s      string
	at     int
	vocab  *vocab // tells glued words; nil for the entry of a table, which has none
	tokens []token
}

// lex returns the tokens of s in dst's space, with a tokenEnd behind them.
func lex(s string, v *vocab, dst []token) []token {
	l := lexer{s: s, vocab: v, tokens: dst[:0]}
	for l.at < len(s) {
		l.next()
	}
	l.tokens = append(l.tokens, token{start: len(s), end: len(s), kind: tokenEnd})
	return l.tokens
}

// next adds a token, and a newline before it where one or more line breaks stand between.
func (l *lexer) next() {
	blank, lines := l.skipBlanks()
	if lines > 0 && len(l.tokens) > 0 && l.at < len(l.s) {
		l.tokens = append(l.tokens, token{start: l.at, end: l.at, kind: newline, blank: true})
	}
	if l.at == len(l.s) {
		return
	}
	start := l.at
	r, size := utf8.DecodeRuneInString(l.s[start:])
	kind := l.take(r, size)
	l.tokens = append(l.tokens, token{start: start, end: l.at, kind: kind, blank: blank || start == 0})
}

// skipBlanks skips white space, invisible signs, tags and quotation marks. lines is the
// number of line breaks among them.
func (l *lexer) skipBlanks() (blank bool, lines int) {
	for l.at < len(l.s) {
		if n := markupLen(l.s[l.at:]); n > 0 {
			blank = true
			l.at += n
			continue
		}
		r, size := utf8.DecodeRuneInString(l.s[l.at:])
		if !unicode.IsSpace(r) && !isQuote(r, l.s, l.at) && r != '\u200b' && r != '\ufeff' && r != '\u00ad' && r != '<' && r != '^' {
			break
		}
		if r == '\n' || r == '\r' || r == '\u2028' {
			lines++
		}
		blank = true
		l.at += size
	}
	return blank, lines
}

// markupLen returns the length of a tag or of a space as HTML writes it, at the
// begin of s, or 0: what a careless copy leaves in a byline.
func markupLen(s string) int {
	if strings.HasPrefix(s, "&nbsp;") {
		return len("&nbsp;")
	}
	if len(s) < 3 || s[0] != '<' || s[1] != '/' && (s[1]|0x20 < 'a' || s[1]|0x20 > 'z') {
		return 0
	}
	if end := strings.IndexByte(s[:min(len(s), maxTag)], '>'); end > 0 {
		return end + 1
	}
	return 0
}

// maxTag is the length in bytes up to which a tag is looked for.
// An ordinary tag is shorter; the bound keeps many "<" in a row cheap.
const maxTag = 200

// isQuote reports the marks round the name of a paper, which count as blanks:
// «Известия», „Bild“. A closing one behind a blank is a separator instead.
func isQuote(r rune, s string, at int) bool {
	switch r {
	case '«', '“', '”', '„', '"', '‹':
		return true
	case '»':
		return at > 0 && !isBlankBefore(s, at) && strings.ContainsRune(s[:at], '«')
	}
	return false
}

// take consumes the token that begins with r and returns its kind.
// "@" needs a name behind it, else it is a sign. "&amp;", as careless pages have it,
// joins people.
func (l *lexer) take(r rune, size int) tokenKind {
	rest := l.s[l.at:]
	switch {
	case r == '@':
		if n := handleLen(rest); n > 1 {
			l.at += n
			return handle
		}
	case unicode.IsLetter(r) || unicode.IsDigit(r) || isApostrophe(r) && startsWord(rest[size:]):
		return l.takeWord(r)
	case r == '&' && strings.HasPrefix(rest, "&amp;"):
		l.at += len("&amp;")
		return word
	case r == '-' || r == '–' || r == '—' || r == '―' || r == '−':
		return l.takeDash(rest, size)
	}
	l.at += size
	return signKind(r)
}

// takeWord consumes a word, a number, an address or a web address.
// An address comes first, since "ana.ruiz" begins as a word does.
func (l *lexer) takeWord(r rune) tokenKind {
	rest := l.s[l.at:]
	if n := emailLen(rest); n > 0 {
		l.at += n
		return email
	}
	if n := webLen(rest); n > 0 {
		l.at += n
		return junk
	}
	if unicode.IsDigit(r) {
		l.at += numberLen(rest)
		return number
	}
	l.at += wordLen(rest, len(l.tokens) == 0, l.vocab)
	return word
}

// takeDash consumes dashes: a bar if blank or nothing stands on either side.
// "Ana Ruiz - Rome" and "Rome – Ana Ruiz" have bars. A lone hyphen glued on both sides is
// junk: "5-minute read". In "Ruth Bader-Klein" it is part of the word.
func (l *lexer) takeDash(rest string, size int) tokenKind {
	before := l.at == 0 || isBlankBefore(l.s, l.at)
	tail := strings.TrimLeft(rest, "-–—―−")
	l.at += len(rest) - len(tail)
	r, _ := utf8.DecodeRuneInString(tail)
	if before || tail == "" || unicode.IsSpace(r) || len(rest)-len(tail) > 1 || size > 1 {
		return bar
	}
	return junk
}

// isBlankBefore tells whether white space stands before s[at:]; at the begin it is false.
func isBlankBefore(s string, at int) bool {
	r, _ := utf8.DecodeLastRuneInString(s[:at])
	return unicode.IsSpace(r)
}

// signKind returns what a sign does between the parts of a byline; junk for other signs.
func signKind(r rune) tokenKind {
	switch r {
	case ',', '،', '、', '，':
		return comma
	case ':', '：':
		return colon
	case '/', '／', '\\':
		return slash
	case '|', '｜', '•', '·', '●', '▪', '∙', '‧', '»', '›', '>', '¦', '■', '◆', '►', '▸', '⋅', '│', '・', '*', '~', '_', '†':
		return bar
	case ';', '；':
		return semi
	case '(', '[', '{', '【', '（', '［', '〔', '「':
		return open
	case ')', ']', '}', '】', '）', '］', '〕', '」':
		return closing
	case '=', '＝', '＠':
		return equals
	case '.', '。', '…', '!', '?', '．':
		return stop
	case '&', '+':
		return word
	}
	return junk
}

// numberLen returns the length of a number with the letters and signs that
// times and dates hold. A capitalised word glued behind it is none of it:
// "2023Updated".
// "05.07.2023", "13h36", "5:12", "2020-03-04". A sign at its end is not of it.
func numberLen(s string) int {
	end := 0
	for i, r := range s {
		next := i + utf8.RuneLen(r)
		switch {
		case unicode.IsDigit(r):
		case unicode.IsUpper(r) && lowerAt(s, next):
			return end
		case unicode.IsLetter(r) && r < 0x3000:
		case strings.ContainsRune(".:,-/", r) && digitAt(s, next):
		default:
			return end
		}
		end = next
	}
	return end
}

// lowerAt and digitAt tell whether a small letter, or a digit, stands at s[at:]; false at
// the end of s.
func lowerAt(s string, at int) bool {
	r, _ := utf8.DecodeRuneInString(s[at:])
	return unicode.IsLower(r)
}

func digitAt(s string, at int) bool {
	r, _ := utf8.DecodeRuneInString(s[at:])
	return unicode.IsDigit(r)
}

// startsWord tells whether a letter stands behind an apostrophe, as in "'t Hof".
func startsWord(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r)
}

// isApostrophe reports the straight and the curly ones, and the letter U+02BC of Ukrainian
// names.
func isApostrophe(r rune) bool { return r == '\'' || r == '’' || r == 'ʼ' || r == '‘' }
