package article

import "github.com/copydesk/copydesk/internal/markup"

// parsePage reads an article off a page's tree.
func (p *Parser) parsePage(tree *markup.Tree) (*Article, error) {
	doc := segmentPage(tree)
	m := readMetadata(doc, p.URL)
	s := tellApart(doc, m)
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
