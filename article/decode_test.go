package article

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestDecode(t *testing.T) {
	long := strings.Repeat("The dam held. ", 100)
	for name, c := range map[string]struct {
		src, contentType string
		medium           medium
		want             string
	}{
		"ascii":                     {src: "Dam holds", want: "Dam holds"},
		"utf-8":                     {src: "Säo — “Café”", want: "Säo — “Café”"},
		"utf-8 mark":                {src: "\xEF\xBB\xBFDam", want: "Dam"},
		"utf-16le mark":             {src: "\xFF\xFED\x00a\x00m\x00", want: "Dam"},
		"utf-16be mark":             {src: "\xFE\xFF\x00D\x00a\x00m", want: "Dam"},
		"utf-16 unmarked":           {src: "D\x00a\x00m\x00 \x00h\x00o\x00l\x00d\x00s\x00", want: "Dam holds"},
		"windows-1252":              {src: "caf\xe9 \x93quoted\x94 \x96 dash", want: "café “quoted” – dash"},
		"one bad byte":              {src: "Café, caf\xe9", want: "Café, café"},
		"content type":              {src: "\xf0\xd2\xc9\xd7\xc5\xd4", contentType: "text/plain; charset=koi8-r", want: "Привет"},
		"wrong content type":        {src: "Café", contentType: "text/html; charset=iso-8859-1", want: "Café"},
		"meta":                      {src: `<meta charset="windows-1251"><p>` + "\xcf\xf0\xe8\xe2\xe5\xf2", medium: webPage, want: `<meta charset="windows-1251"><p>Привет`},
		"late meta":                 {src: "<script>" + long + "</script><META CHARSET=shift_jis><p>\x93\x8c\x8b\x9e", medium: webPage, want: "<script>" + long + "</script><META CHARSET=shift_jis><p>東京"},
		"late letters":              {src: long + "Café", medium: webPage, want: long + "Café"},
		"control characters":        {src: "\x16\x16\x01f0704\x1freute\x02Dam holds\x03", want: "\x16\x16\x01f0704\x1freute\x02Dam holds\x03"},
		"meta is no label in prose": {src: "Café charset=koi8-r", medium: webPage, want: "Café charset=koi8-r"},
	} {
		got, err := decode(c.src, c.contentType, c.medium)
		require.NoError(t, err, name)
		assert.Equal(t, c.want, got, name)
	}
}

func TestDecodeErrors(t *testing.T) {
	noise := make([]byte, 4096)
	x := uint32(1)
	for i := range noise {
		x = x*1664525 + 1013904223
		noise[i] = byte(x >> 24)
	}
	for name, c := range map[string]struct {
		src  []byte
		want error
	}{
		"empty":       {nil, ErrEmpty},
		"white space": {[]byte(" \r\n\t\u00a0"), ErrEmpty},
		"only a mark": {[]byte("\xFF\xFE"), ErrEmpty},
		"png":         {[]byte("\x89PNG\r\n\x1a\nabc"), ErrBinary},
		"pdf":         {[]byte("%PDF-1.7\n"), ErrBinary},
		"nuls":        {bytes.Repeat([]byte{0}, 100), ErrBinary},
		"noise":       {noise, ErrBinary},
	} {
		_, err := decode(string(c.src), "", plainText)
		assert.ErrorIs(t, err, c.want, name)
	}
}

func TestReadLimit(t *testing.T) {
	p := Parser{MaxBytes: 5}
	_, err := p.read(strings.NewReader("123456"), plainText)
	assert.ErrorIs(t, err, ErrTooLarge)
	got, err := p.read(strings.NewReader("12345"), plainText)
	require.NoError(t, err)
	assert.Equal(t, "12345", got)
}
