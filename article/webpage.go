package article

import "github.com/copydesk/copydesk/internal/markup"

// parsePage reads an article off a page's tree.
func (p *Parser) parsePage(tree *markup.Tree) (*Article, error) {
	doc := segmentPage(tree)
	m := readMetadata(doc, p.URL)
	return p.writeStory(doc, m, keepBlocks(doc, m.headline, m.deck))
}

// writeStory makes an article of a page, its metadata, and how likely each of
// its segments is part of the body.
func (p *Parser) writeStory(doc *page, m *metadata, keep []float64) (*Article, error) {
	s := tellApart(doc, m, keep)
	s.base = p.URL
	a := newAssembly()
	if s.last < s.first {
		m.apply(a)
		return a.finish(), ErrNoArticle
	}
	s.compose(a)
	m.apply(a)
	return a.finish(), nil
}
