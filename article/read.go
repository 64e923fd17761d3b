package article

import (
	"bytes"
	"fmt"
	"io"
	"math"
	"strings"
	"sync"
)

// read returns all of r as UTF-8, or the error that keeps it from being an
// article: ErrTooLarge, ErrBinary, ErrEmpty, or what r fails with.
// m says whether a page or plain text is decoded.
func (p *Parser) read(r io.Reader, m medium) (string, error) {
	limit := p.MaxBytes
	if limit <= 0 || limit == math.MaxInt64 {
		limit = DefaultMaxBytes
	}
	src, err := readAll(r, limit)
	switch {
	case err != nil:
		return "", fmt.Errorf("article: read: %w", err)
	case int64(len(src)) > limit:
		return "", fmt.Errorf("%w (%d)", ErrTooLarge, limit)
	}
	return decode(src, p.ContentType, m)
}

// readAll returns all of r, or where that is over limit some of it that is too.
// One byte over limit is read to tell that there is more.
func readAll(r io.Reader, limit int64) (string, error) {
	if r, ok := inMemory(r); ok && int64(r.Len()) <= limit {
		var src sink
		_, err := r.WriteTo(&src)
		return src.text, err
	}
	buf := inputs.Get().(*bytes.Buffer)
	buf.Reset()
	_, err := buf.ReadFrom(io.LimitReader(r, limit+1))
	src := buf.String()
	if buf.Cap() <= 16*maxKept {
		inputs.Put(buf)
	}
	return src, err
}

// inputs keeps the buffers of inputs that come in pieces.
var inputs = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// A sink takes what is written to it in one piece: a string without a copy.
type sink struct{ text string }

// Write keeps b, which must be all: a second call replaces the first.
func (s *sink) Write(b []byte) (int, error) {
	s.text = string(b)
	return len(b), nil
}

// WriteString is Write for a string, which needs no copy.
func (s *sink) WriteString(text string) (int, error) {
	s.text = text
	return len(text), nil
}

// A sized is a reader that knows how much it has and gives it in one piece.
type sized interface {
	io.WriterTo
	Len() int
}

// inMemory tells the readers of the standard library that are sized.
// Others come in pieces, as from a network.
func inMemory(r io.Reader) (sized, bool) {
	switch r := r.(type) {
	case *strings.Reader:
		return r, true
	case *bytes.Reader:
		return r, true
	case *bytes.Buffer:
		return r, true
	}
	return nil, false
}
