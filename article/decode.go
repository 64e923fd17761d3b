package article

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"github.com/copydesk/copydesk/internal/eight"
)

// A medium is what the bytes are: it decides where a charset may be declared.
type medium uint8

const (
	plainText medium = iota // the charset stands in ContentType, if anywhere
	webPage                 // or in a meta element
)

// decode turns the bytes of an input into UTF-8. It fails with ErrBinary, or
// with ErrEmpty where nothing in it can be seen.
//
// The charset is, in this order: the one of a byte order mark; UTF-16 where
// every other byte is NUL; the declared one; UTF-8. In UTF-8, and where a Latin
// charset was declared for what is valid UTF-8, a byte that can't stand there
// is read as windows-1252, for copy is often pasted together.
func decode(src string, contentType string, m medium) (string, error) {
	enc, src := byMark(src)
	if enc == nil {
		enc = byNULs(src)
	}
	valid := false // src is UTF-8
	if enc == nil {
		if isBinary(src) {
			return "", ErrBinary
		}
		valid = utf8.ValidString(src)
		enc = declared(src, valid, contentType, m)
	}
	text := src
	if enc != nil {
		out, err := enc.NewDecoder().String(src)
		if err == nil {
			text = out
		}
		valid = utf8.ValidString(text)
	}
	if !valid {
		text = repair(text)
	}
	if !strings.ContainsFunc(text, isVisible) {
		return "", ErrEmpty
	}
	return text, nil
}

// isVisible tells a character from white space and those without width.
// A soft hyphen and a zero-width space aren't visible.
func isVisible(r rune) bool { return classOf(r) == plainRune }

// byMark reads a byte order mark and returns what follows it.
// The encoding is nil, and src returned whole, where there is none. The marks are those
// of the Encoding Standard, which knows no mark of UTF-32.
func byMark(src string) (encoding.Encoding, string) {
	switch {
	case strings.HasPrefix(src, "\xEF\xBB\xBF"):
		return encoding.Nop, src[3:]
	case strings.HasPrefix(src, "\xFE\xFF"):
		return unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), src[2:]
	case strings.HasPrefix(src, "\xFF\xFE"):
		return unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), src[2:]
	}
	return nil, src
}

// byNULs knows UTF-16 without a mark by the NUL in each pair of bytes, as Latin
// text has it.
// "A\x00P\x00" is little-endian: the NUL stands second. More than nine in ten pairs of
// the first 512 bytes must have it; less than eight bytes are too few to tell.
func byNULs(src string) encoding.Encoding {
	sample := src[:min(len(src), 512)&^1]
	var even, odd int
	for i := range len(sample) {
		if sample[i] == 0 {
			if i%2 == 0 {
				even++
			} else {
				odd++
			}
		}
	}
	pairs := len(sample) / 2
	switch {
	case pairs < 4:
		return nil
	case odd*10 > pairs*9 && even*10 < pairs:
		return unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)
	case even*10 > pairs*9 && odd*10 < pairs:
		return unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)
	}
	return nil
}

// declared is the encoding that contentType or a meta element names, or nil for
// UTF-8 and for none. valid tells whether src is UTF-8.
func declared(src string, valid bool, contentType string, m medium) encoding.Encoding {
	enc, name, sure := charset.DetermineEncoding(nil, contentType)
	if !sure && m == webPage && !valid {
		if label := metaLabel(src); label != "" {
			enc, name = charset.Lookup(label)
			sure = enc != nil
		}
	}
	// No other charset with something beyond ASCII looks like UTF-8 by chance.
	if !sure || name == "utf-8" || name == "windows-1252" && valid && !isASCII(src) {
		return nil
	}
	return enc
}

// metaReach is how far into a page a charset label is looked for. The standard
// says 1024 bytes; pages with long scripts above their meta elements are common.
const metaReach = 32 << 10

// metaLabel finds the label behind "charset=" in a page's head.
//
//	<meta charset="iso-8859-1">
//	<meta http-equiv="content-type" content="text/html; charset=windows-1252">
//
// Words of a script, var x = "charset=", are none. "" where there is no label.
func metaLabel(src string) string {
	head := strings.ToLower(src[:min(len(src), metaReach)])
	for {
		i := strings.Index(head, "charset=")
		if i < 0 {
			return ""
		}
		tag := head[max(0, strings.LastIndexByte(head[:i], '<')):i]
		head = head[i+len("charset="):]
		if !strings.HasPrefix(tag, "<meta") {
			continue
		}
		label := strings.TrimLeft(head[:min(len(head), 40)], `"' `)
		if end := strings.IndexAny(label, `"'; />`); end > 0 {
			return label[:end]
		}
	}
}

// repair returns src, which isn't valid UTF-8, as such: bytes that can't stand
// where they do are windows-1252.
// "caf\xE9" becomes "café", "it\x92s" becomes "it’s".
func repair(src string) string {
	var b strings.Builder
	b.Grow(len(src) + len(src)/8)
	for len(src) > 0 {
		r, size := utf8.DecodeRuneInString(src)
		if r == utf8.RuneError && size == 1 {
			r = charmap.Windows1252.DecodeByte(src[0])
		}
		b.WriteRune(r)
		src = src[size:]
	}
	return b.String()
}

// magics are the first bytes of files that reach a news desk under a wrong name.
var magics = [...]string{
	"\x89PNG\r\n", "\xFF\xD8\xFF", "GIF87a", "GIF89a", "%PDF-1", "PK\x03\x04", "\x1F\x8B\x08",
	"7z\xBC\xAF", "\xFD7zXZ", "\xD0\xCF\x11\xE0", "\x7FELF", "OggS\x00", "\x00\x00\x01\x00",
}

// isBinary tells a picture, archive or program from text: by its first bytes,
// by more than one NUL in 200 bytes, or by more than one control character in
// 20 where there are more of them than a wire header has.
// The SYN, SOH, STX and ETX of old wires are such characters: see wireControls.
func isBinary(src string) bool {
	for _, magic := range magics {
		if strings.HasPrefix(src, magic) {
			return true
		}
	}
	return hasControls(src)
}

// wireControls is more control characters than the header and trailer of a wire
// message hold.
const wireControls = 40

// controlSample is how many bytes are looked at for control characters.
const controlSample = 1 << 16

func hasControls(src string) bool {
	sample := src[:min(len(src), controlSample)]
	size, nuls, controls := len(sample), 0, 0
	for len(sample) > 0 {
		sample = afterPlain(sample)
		piece := sample[:min(len(sample), controlStep)]
		sample = sample[len(piece):]
		nuls += strings.Count(piece, "\x00")
		for i := range len(piece) {
			controls += int(controlBytes[piece[i]])
		}
	}
	return nuls*200 > size || controls > wireControls && controls*20 > size
}

// controlStep is the bytes that are looked at in one step: hardly any has a control
// character among them.
const controlStep = 32

// afterPlain cuts off the steps that s begins with that have no control character.
func afterPlain(s string) string {
	for ; len(s) >= controlStep; s = s[controlStep:] {
		if controlsIn(eight.Load(s))|controlsIn(eight.Load(s[8:]))|controlsIn(eight.Load(s[16:]))|controlsIn(eight.Load(s[24:])) != 0 {
			break
		}
	}
	return s
}

// controlBytes has a 1 for each control character that text doesn't have.
// NUL is counted by itself; backspace and escape don't count.
var controlBytes = func() (is [256]uint8) {
	for c := range byte(' ') {
		if c != 0 && !isASCIISpace(c) && c != '\b' && c != 0x1b {
			is[c] = 1
		}
	}
	is[0x7f] = 1
	return is
}()
