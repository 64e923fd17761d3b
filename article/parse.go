package article

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"golang.org/x/net/html"
)

// The errors for input that can't be an article. Parse functions wrap them;
// match them with errors.Is.
var (
	ErrEmpty     = errors.New("article: empty input")
	ErrBinary    = errors.New("article: binary input")
	ErrTooLarge  = errors.New("article: input over MaxBytes")
	ErrNoArticle = errors.New("article: no article found")
)

// DefaultMaxBytes is the limit where Parser.MaxBytes is zero: far above any
// news page, and low enough to keep a stray download out of memory.
const DefaultMaxBytes = 64 << 20

// A Parser reads articles. The zero Parser is ready to use, and a Parser may be
// used by any number of goroutines at once.
type Parser struct {
	URL         string // where the page came from: the base of its links; may be empty
	ContentType string // the HTTP header, for its charset; may be empty
	MaxBytes    int64  // the most bytes read from an input; 0 means DefaultMaxBytes
}

// Parse reads an HTML page with the zero Parser.
func Parse(r io.Reader) (*Article, error) { return new(Parser).Parse(r) }

// ParseText reads a plain-text story with the zero Parser.
func ParseText(r io.Reader) (*Article, error) { return new(Parser).ParseText(r) }

// Parse reads an HTML page. The charset comes from a byte order mark, then
// ContentType, then the page's meta element, then its bytes.
//
// It fails with ErrEmpty, ErrBinary or ErrTooLarge, with the error of r, or
// with ErrNoArticle where the page holds no article; the Article is then not
// nil and holds the metadata that was found. With every other error it is nil.
func (p *Parser) Parse(r io.Reader) (*Article, error) {
	src, err := p.read(r)
	if err != nil {
		return nil, err
	}
	_ = src
	return &Article{}, ErrNoArticle
}

// ParseText reads a plain-text story as a wire service or a clipboard has it.
// It fails as Parse does.
func (p *Parser) ParseText(r io.Reader) (*Article, error) {
	src, err := p.read(r)
	if err != nil {
		return nil, err
	}
	_ = src
	return &Article{}, ErrNoArticle
}

// ParseNode reads a page that the caller has parsed and leaves doc unchanged.
// Its only error is ErrNoArticle, as in Parse.
func (p *Parser) ParseNode(doc *html.Node) (*Article, error) {
	return &Article{}, ErrNoArticle
}

// read returns all of r, or the error that keeps it from being an article.
func (p *Parser) read(r io.Reader) ([]byte, error) {
	limit := p.MaxBytes
	if limit <= 0 {
		limit = DefaultMaxBytes
	}
	src, err := io.ReadAll(io.LimitReader(r, limit+1))
	switch {
	case err != nil:
		return nil, fmt.Errorf("article: read: %w", err)
	case int64(len(src)) > limit:
		return nil, fmt.Errorf("%w (%d)", ErrTooLarge, limit)
	case len(bytes.TrimSpace(src)) == 0:
		return nil, ErrEmpty
	}
	return src, nil
}
