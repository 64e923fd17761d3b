package article

import (
	"cmp"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/internal/markup"
)

// parsePage reads an article off a page's tree.
func (p *Parser) parsePage(tree *markup.Tree) (*Article, error) {
	doc := segmentPage(tree)
	m := readMetadata(doc, p.URL)
	return p.writeStory(doc, m, keepBlocks(doc, m.headline, m.deck))
}

// writeStory makes an article of a page, its metadata, and how likely each of
// its segments is part of the body.
func (p *Parser) writeStory(doc *page, m *metadata, keep []float64) (*Article, error) {
	doc.base = baseOf(doc.tree, cmp.Or(p.URL, m.url))
	s := tellApart(doc, m, keep)
	a := newAssembly()
	if s.last < s.first || s.isIndex() {
		m.apply(a)
		return a.finish(), ErrNoArticle
	}
	s.compose(a)
	m.apply(a)
	return a.finish(), nil
}

// isIndex tells a page of links to stories, such as a site's front page, from a
// story: there most of the text can be clicked.
func (s *story) isIndex() bool {
	var text, linked int
	for i := s.first; i <= s.last; i++ {
		if s.roles[i] == roleBody {
			text += int(s.size(i))
			linked += int(s.segs[i].linked)
		}
	}
	return 3*linked > 2*text
}

// baseOf returns the address that a page's links are relative to: that of its
// base element, which may be relative to the page's own.
func baseOf(tree *markup.Tree, url string) string {
	if n := tree.First(0, atom.Base); n >= 0 {
		if href := tree.Attr(n, "href"); href != "" {
			return (&page{base: url}).resolve(href)
		}
	}
	return url
}
