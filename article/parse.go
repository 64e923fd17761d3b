package article

import (
	"errors"
	"io"

	"golang.org/x/net/html"

	"github.com/copydesk/copydesk/internal/markup"
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

// Parse reads an HTML page. The charset comes from a byte order mark, then
// ContentType, then the page's meta element, then its bytes.
//
// It fails with ErrEmpty, ErrBinary or ErrTooLarge, with the error of r, or
// with ErrNoArticle where the page holds no article; the Article is then not
// nil and holds the metadata that was found. With every other error it is nil.
func (p *Parser) Parse(r io.Reader) (*Article, error) {
	src, err := p.read(r, webPage)
	if err != nil {
		return nil, err
	}
	return p.parsePage(markup.Parse(src))
}

// ParseNode reads a page that the caller has parsed and leaves doc unchanged.
// Its only error is ErrNoArticle, as in Parse.
func (p *Parser) ParseNode(doc *html.Node) (*Article, error) {
	return p.parsePage(markup.FromNode(doc))
}
