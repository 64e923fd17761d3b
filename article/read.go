package article

import (
	"fmt"
	"io"
	"math"
	"strings"
)

// read returns all of r as UTF-8, or the error that keeps it from being an
// article: ErrTooLarge, ErrBinary, ErrEmpty, or what r fails with.
func (p *Parser) read(r io.Reader, m medium) (string, error) {
	limit := p.MaxBytes
	if limit <= 0 || limit == math.MaxInt64 {
		limit = DefaultMaxBytes
	}
	var src strings.Builder
	if sized, ok := r.(interface{ Len() int }); ok { // a bytes.Reader, a strings.Reader, a bytes.Buffer
		src.Grow(int(min(int64(sized.Len()), limit)) + 1)
	}
	_, err := io.Copy(&src, io.LimitReader(r, limit+1))
	switch {
	case err != nil:
		return "", fmt.Errorf("article: read: %w", err)
	case int64(src.Len()) > limit:
		return "", fmt.Errorf("%w (%d)", ErrTooLarge, limit)
	}
	return decode(src.String(), p.ContentType, m)
}
