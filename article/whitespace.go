package article

import (
	"encoding/binary"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/eight"
)

// A textWriter writes Article.Text: it normalises white space and keeps count
// of the blocks' borders.
type textWriter struct {
	buf   []byte // the text so far
	start int    // of the block, or of the line in it
	block int    // where the open block starts
	space bool   // a space is owed before the next word
	joins bool   // a joiner was kept
}

// beginBlock parts the next block from the one before by a blank line and
// returns its offset.
func (w *textWriter) beginBlock() int {
	if len(w.buf) > 0 {
		w.buf = append(w.buf, "\n\n"...)
	}
	w.start, w.block, w.space = len(w.buf), len(w.buf), false
	return w.block
}

// endBlock trims white space off the block's end and returns its end offset. A
// block without a word takes its blank line back.
func (w *textWriter) endBlock() int {
	end := len(w.buf)
	for end > w.block && isASCIISpace(w.buf[end-1]) {
		end--
	}
	w.buf = w.buf[:end]
	w.space = false
	if end == w.block && end > 0 {
		w.buf = w.buf[:end-len("\n\n")]
	}
	return end
}

// cut takes back a block that starts at offset, and its blank line.
// It is for a block that turned out to be none.
func (w *textWriter) cut(offset int) {
	w.buf = w.buf[:min(len(w.buf), max(0, offset-len("\n\n")))]
}

// newLine starts a line inside the block, if the block has a word yet.
func (w *textWriter) newLine() {
	w.space = false
	if len(w.buf) > w.block {
		w.buf = append(w.buf, '\n')
	}
	w.start = len(w.buf)
}

// tab starts the next cell of a line.
func (w *textWriter) tab() {
	w.space = false
	w.buf = append(w.buf, '\t')
	w.start = len(w.buf)
}

// writeText appends s: each run of white space becomes one space, none at a
// line's ends, and characters without width are dropped.
// "The\u00a0dam \n held\u00ad." is "The dam held.": a soft hyphen has no width.
func (w *textWriter) writeText(s string) {
	for i := 0; i < len(s); {
		if isASCIISpace(s[i]) {
			w.space = true
			i++
			continue
		}
		if end := plainEnd(s, i); end > i {
			w.owe()
			w.buf = append(w.buf, s[i:end]...)
			i = end
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		switch classOf(r) {
		case spaceRune:
			w.space = true
		case joinerRune:
			if joins(s, i, i+size) {
				w.buf = utf8.AppendRune(w.buf, r)
				w.joins = true
			}
		case plainRune:
			w.owe()
			w.buf = utf8.AppendRune(w.buf, r)
		}
		i += size
	}
}

// writeAgain is writeText for a piece of a line that writeText wrote without a
// joiner: only the spaces at its ends matter.
func (w *textWriter) writeAgain(s string) {
	if rest, ok := strings.CutPrefix(s, " "); ok {
		s, w.space = rest, true
	}
	words := strings.TrimSuffix(s, " ")
	if words == "" {
		return
	}
	w.owe()
	w.buf = append(w.buf, words...)
	w.space = len(words) < len(s)
}

// owe writes the space that is owed.
func (w *textWriter) owe() {
	if w.space && len(w.buf) > w.start {
		w.buf = append(w.buf, ' ')
	}
	w.space = false
}

// writeVerbatim appends s with its line breaks, tabs and spaces.
// CR and CR LF are line feeds in it.
func (w *textWriter) writeVerbatim(s string) {
	for i, r := range s {
		switch {
		case r == '\n' || r == '\t':
			w.buf = append(w.buf, byte(r))
		case r == '\r':
			if !strings.HasPrefix(s[i+1:], "\n") {
				w.buf = append(w.buf, '\n')
			}
		case classOf(r) == spaceRune:
			w.buf = append(w.buf, ' ')
		case classOf(r) == plainRune:
			w.buf = utf8.AppendRune(w.buf, r)
		}
	}
}

// trim takes white space off both ends of span and keeps it before end.
func (w *textWriter) trim(span *Span, end int) {
	span.Start, span.End = min(span.Start, end), min(span.End, end)
	for span.Start < span.End && isASCIISpace(w.buf[span.Start]) {
		span.Start++
	}
	for span.Start < span.End && isASCIISpace(w.buf[span.End-1]) {
		span.End--
	}
}

// normalSpace returns s as writeText would write it.
func normalSpace(s string) string {
	if plainEnd(s, 0) == len(s) {
		return s
	}
	w := textWriter{buf: make([]byte, 0, len(s))}
	w.writeText(s)
	return string(w.buf)
}

// isASCIISpace tells blank, tab, LF, VT, FF and CR.
func isASCIISpace(c byte) bool { return c == ' ' || '\t' <= c && c <= '\r' }

// A runeClass says what writeText does with a rune.
type runeClass uint8

const (
	plainRune  runeClass = iota // kept
	spaceRune                   // white space: counts as a space
	ghostRune                   // without width: dropped
	joinerRune                  // kept inside a word of a script that needs it
)

// classOf sorts runes by Unicode's White_Space and Default_Ignorable properties
// (PropList.txt, DerivedCoreProperties.txt), as far as news text has them.
func classOf(r rune) runeClass {
	switch {
	case r == ' ' || r == 0x85 || r == 0xA0 || '\t' <= r && r <= '\r': // next line, no-break space
		return spaceRune
	case r < ' ' || r == 0x7f || r == 0xAD: // controls, soft hyphen
		return ghostRune
	case r < 0x1680:
		return plainRune
	case r == 0x200C || r == 0x200D: // zero-width (non-)joiner
		return joinerRune
	case 0x200B <= r && r <= 0x200F, 0x202A <= r && r <= 0x202E, 0x2060 <= r && r <= 0x206F, r == 0xFEFF:
		return ghostRune
	case r == 0x1680, 0x2000 <= r && r <= 0x200A, r == 0x2028, r == 0x2029, r == 0x202F, r == 0x205F, r == 0x3000:
		return spaceRune
	}
	return plainRune
}

// joins tells whether the joiner s[start:end] stands between two characters
// beyond Latin: Persian and Indic words and emoji sequences need it, elsewhere
// it is an invisible break.
// It does in Persian "می\u200cخواهم", not in "da\u200cm".
func joins(s string, start, end int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:start])
	after, _ := utf8.DecodeRuneInString(s[end:])
	return before > unicode.MaxLatin1 && after > unicode.MaxLatin1 && classOf(before) == plainRune && classOf(after) == plainRune
}

// wordKey is s in lower case without the characters that are neither letters
// nor digits: what two printings of one line have in common.
// "Ana Ruiz's dam, held!" is "anaruizsdamheld".
func wordKey(s string) string {
	var space [256]byte
	key := space[:0]
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			if k := keyBytes[c]; k != 0 {
				key = append(key, k)
			}
			i++
			continue
		}
		r, size := keyRune(s[i:])
		i += size
		if r >= 0 {
			key = utf8.AppendRune(key, r)
		}
	}
	return string(key)
}

// keyBytes are the ASCII letters and digits in lower case; 0 for other bytes.
var keyBytes = func() (keys [utf8.RuneSelf]byte) {
	for c := byte(0); c < utf8.RuneSelf; c++ {
		switch {
		case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
			keys[c] = c
		case 'A' <= c && c <= 'Z':
			keys[c] = c | 0x20
		}
	}
	return keys
}()

// keyRune returns the first rune of s in lower case, -1 for what is neither
// letter nor digit, and its size.
func keyRune(s string) (rune, int) {
	if c := s[0]; c < utf8.RuneSelf {
		if k := keyBytes[c]; k != 0 {
			return rune(k), 1
		}
		return -1, 1
	}
	r, size := utf8.DecodeRuneInString(s)
	if unicode.IsLetter(r) || unicode.IsDigit(r) {
		return unicode.ToLower(r), size
	}
	return -1, size
}

// sameWords tells whether a and b have the same wordKey.
// It compares rune by rune and builds neither of them.
func sameWords(a, b string) bool {
	for {
		x, y := rune(-1), rune(-1)
		for a != "" && x < 0 {
			r, size := keyRune(a)
			x, a = r, a[size:]
		}
		for b != "" && y < 0 {
			r, size := keyRune(b)
			y, b = r, b[size:]
		}
		if x != y {
			return false
		}
		if x < 0 {
			return true
		}
	}
}

// hash is a hash of a text, taken eight bytes at a time.
func hash(text []byte) uint64 {
	h := uint64(len(text))
	for ; len(text) >= 8; text = text[8:] {
		h = eight.Mix(h, binary.LittleEndian.Uint64(text))
	}
	for _, c := range text {
		h = eight.Mix(h, uint64(c))
	}
	return h
}
