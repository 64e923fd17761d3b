package article

import (
	"cmp"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/internal/markup"
)

// parsePage reads an article off a page's tree.
func (p *Parser) parsePage(tree *markup.Tree) (*Article, error) {
	doc := segmentPage(tree)
	defer doc.release()
	m := readMetadata(doc, p.URL)
	return p.writeStory(doc, m, keepBlocks(doc, m))
}

// writeStory makes an article of a page, its metadata, and how likely each of
// its segments is part of the body.
func (p *Parser) writeStory(doc *page, m *metadata, keep []float64) (*Article, error) {
	doc.base = baseOf(doc.tree, cmp.Or(p.URL, m.url))
	s := tellApart(doc, m, keep)
	a := newAssembly()
	stored, source := storedBody(m, doc, s.bodySize())
	switch {
	case stored != nil:
		composeStored(a, stored, source, m)
	case s.isNone(m):
		m.apply(a)
		return a.finish(), ErrNoArticle
	default:
		s.compose(a)
	}
	m.apply(a)
	done := a.finish()
	done.Bylines = append(done.Bylines, taglineBylines(done.Blocks)...)
	markPullQuotes(done)
	return done, nil
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
