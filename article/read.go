package article

import (
	"fmt"
	"io"
	"math"
)

// read returns all of r as UTF-8, or the error that keeps it from being an
// article: ErrTooLarge, ErrBinary, ErrEmpty, or what r fails with.
func (p *Parser) read(r io.Reader, m medium) (string, error) {
	limit := p.MaxBytes
	if limit <= 0 || limit == math.MaxInt64 {
		limit = DefaultMaxBytes
	}
	src, err := io.ReadAll(io.LimitReader(r, limit+1))
	switch {
	case err != nil:
		return "", fmt.Errorf("article: read: %w", err)
	case int64(len(src)) > limit:
		return "", fmt.Errorf("%w (%d)", ErrTooLarge, limit)
	}
	return decode(src, p.ContentType, m)
}
