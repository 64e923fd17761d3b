package date

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A reader is a cursor over a text. Its reading functions move pos behind what
// they read and say true, or leave it and say false.
type reader struct {
	s     string
	pos   int
	order order
}

// maxGap is the largest number of spaces between the parts of a date.
const maxGap = 3

// skipSpace returns the offset behind up to maxGap spaces at i.
func (r *reader) skipSpace(i int) int {
	for range maxGap {
		if i < len(r.s) && ' ' < r.s[i] && r.s[i] < utf8.RuneSelf {
			break // all spaces but the first few are beyond ASCII
		}
		c, size := utf8.DecodeRuneInString(r.s[i:])
		if !unicode.IsSpace(c) {
			break
		}
		i += size
	}
	return i
}

// skipComma returns the offset behind the comma and spaces at i.
func (r *reader) skipComma(i int) int {
	i = r.skipSpace(i)
	for _, mark := range [...]string{",", ".", "،", "、", "，"} {
		if strings.HasPrefix(r.s[i:], mark) {
			return r.skipSpace(i + len(mark))
		}
	}
	return i
}

// literal reads one of the given marks behind spaces.
func (r *reader) literal(marks ...string) bool {
	at := r.skipSpace(r.pos)
	if at < len(r.s) && (isASCIILetter(r.s[at]) || '0' <= r.s[at] && r.s[at] <= '9') {
		return false // no mark is a letter or digit
	}
	for _, mark := range marks {
		if strings.HasPrefix(r.s[at:], mark) {
			r.pos = at + len(mark)
			return true
		}
	}
	return false
}

// number reads a run of digits of any script, with its number of digits. Runs
// of more than four digits are none.
func (r *reader) number() (n, digits int, ok bool) {
	i := r.pos
	for i < len(r.s) {
		value, size := digitAt(r.s, i)
		if value < 0 {
			break
		}
		if digits == 4 {
			return 0, 0, false
		}
		n = n*10 + value
		digits++
		i += size
	}
	if digits == 0 {
		return 0, 0, false
	}
	r.pos = i
	return n, digits, true
}

// zeros are the zeros of the decimal digits that news prints: Arabic, Persian,
// Devanagari, Bengali, Thai, full width.
var zeros = [...]rune{'٠', '۰', '०', '০', '๐', '０'}

// opensDigit tells the bytes that a digit may begin with.
var opensDigit = func() (is [256]bool) {
	for c := '0'; c <= '9'; c++ {
		is[c] = true
	}
	for _, zero := range zeros {
		is[string(zero)[0]] = true
	}
	return is
}()

// digitAt returns the value of the digit at i and its size in bytes, or -1.
func digitAt(s string, i int) (value, size int) {
	if i >= len(s) {
		return -1, 0
	}
	if c := s[i]; c < utf8.RuneSelf {
		if '0' <= c && c <= '9' {
			return int(c - '0'), 1
		}
		return -1, 0
	}
	c, size := utf8.DecodeRuneInString(s[i:])
	for _, zero := range zeros {
		if zero <= c && c <= zero+9 {
			return int(c - zero), size
		}
	}
	return -1, 0
}

// gluedBefore tells whether the number at i is the end of something longer:
// "G7", "1.5", "3/4", "$20".
func (r *reader) gluedBefore(i int) bool {
	c, size := utf8.DecodeLastRuneInString(r.s[:i])
	if size == 0 {
		return false
	}
	if isWordRune(c) && c < unicode.MaxLatin1 || unicode.Is(unicode.Sc, c) {
		return true
	}
	if !strings.ContainsRune(".,:/-", c) || i-size == 0 {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(r.s[:i-size])
	return unicode.IsDigit(before)
}

// isWordRune tells whether c may stand in a word. Marks count, for Hindi and
// Thai.
func isWordRune(c rune) bool {
	if c < utf8.RuneSelf {
		return isASCIILetter(byte(c))
	}
	return unicode.IsLetter(c) || unicode.IsMark(c)
}

func isASCIILetter(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' }

// wordEnd returns the end of the word at i; with dots it goes on over full
// stops between letters, as in Thai "พ.ค.".
func (r *reader) wordEnd(i int, dots bool) int {
	for i < len(r.s) {
		if isASCIILetter(r.s[i]) {
			i++
			continue
		}
		c, size := utf8.DecodeRuneInString(r.s[i:])
		if !isWordRune(c) {
			next, _ := utf8.DecodeRuneInString(r.s[i+size:])
			if !dots || c != '.' || !isWordRune(next) {
				break
			}
		}
		i += size
	}
	return i
}

// wordBefore returns the start of the word that stands before i, spaces, a full
// stop or a hyphen between; i where there is none. The words are month names
// and eras, so one of more than maxWord bytes is none.
func (r *reader) wordBefore(i, floor int) int {
	at := i
	for range maxGap + 1 {
		c, size := utf8.DecodeLastRuneInString(r.s[floor:at])
		if !unicode.IsSpace(c) && !strings.ContainsRune(".-,", c) {
			break
		}
		at -= size
	}
	start := at
	for start > floor && at-start <= maxWord {
		c, size := utf8.DecodeLastRuneInString(r.s[floor:start])
		if !isWordRune(c) && c != '.' {
			break
		}
		start -= size
	}
	if start == at {
		return i
	}
	return start
}
