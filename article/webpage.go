package article

import "github.com/copydesk/copydesk/internal/markup"

// parsePage reads an article off a page's tree.
func (p *Parser) parsePage(tree *markup.Tree) (*Article, error) {
	s := tellApart(segmentPage(tree), "")
	s.base = p.URL
	a := newAssembly()
	if s.last < s.first {
		return a.finish(), ErrNoArticle
	}
	s.compose(a)
	return a.finish(), nil
}
