package article

import "io"

// ParseText reads a plain-text story with the zero Parser.
func ParseText(r io.Reader) (*Article, error) { return new(Parser).ParseText(r) }

// ParseText reads a plain-text story as a wire service or a clipboard has it.
// It fails as Parse does.
func (p *Parser) ParseText(r io.Reader) (*Article, error) {
	src, err := p.read(r, plainText)
	if err != nil {
		return nil, err
	}
	s := newAssembly()
	s.add(Block{Kind: Paragraph}, src)
	return s.finish(), nil
}
