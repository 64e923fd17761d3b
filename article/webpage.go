package article

import "github.com/copydesk/copydesk/internal/markup"

// parsePage reads an article off a page's tree.
func (p *Parser) parsePage(tree *markup.Tree) (*Article, error) {
	page := segmentPage(tree)
	keep := keepBlocks(page)
	s := newAssembly()
	for i := range page.segs {
		if keep[i] > 0.5 {
			s.add(Block{Kind: Paragraph}, page.textOf(i))
		}
	}
	a := s.finish()
	if len(a.Blocks) == 0 {
		return a, ErrNoArticle
	}
	return a, nil
}
