package article

import (
	"cmp"
	"net/url"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/internal/markup"
)

// parsePage reads an article off a page's tree.
func (p *Parser) parsePage(tree *markup.Tree) (*Article, error) {
	doc := segmentPage(tree)
	defer doc.release()
	m := readMetadata(doc, p.URL)
	likely, release := judge(doc, m)
	defer release()
	return p.writeStory(doc, m, likely)
}

// writeStory makes an article of a page, its metadata, and how likely each of
// its segments is part of the body.
// A body that the page holds and doesn't show, behind a wall say, goes before what it shows.
func (p *Parser) writeStory(doc *page, m *metadata, likely likelihood) (*Article, error) {
	doc.base = baseOf(doc.tree, cmp.Or(p.URL, m.url))
	s := tellApart(doc, m, likely)
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
		m.bylines = append(m.bylines, s.taglines...)
	}
	m.apply(a)
	done := a.finish()
	done.Bylines = append(done.Bylines, taglineBylines(done.Blocks)...)
	dropHelpers(done.Bylines)
	markPullQuotes(done)
	return done, nil
}

// maxBase is the longest address in bytes that links are resolved against: each
// link costs as much time and memory as the base is long.
const maxBase = 2000

// baseOf returns the address that a page's links are relative to: that of its
// base element, which may be relative to the page's own; nil for none.
// https://html.spec.whatwg.org/multipage/urls-and-fetching.html#document-base-urls
func baseOf(tree *markup.Tree, address string) *url.URL {
	base := parseBase(address)
	if n := tree.First(0, atom.Base); n >= 0 {
		if href := tree.Attr(n, "href"); href != "" {
			return parseBase((&page{base: base}).resolve(href))
		}
	}
	return base
}

// parseBase returns nil for an address that is empty, too long or no address.
func parseBase(address string) *url.URL {
	base, err := url.Parse(address)
	if address == "" || len(address) > maxBase || err != nil {
		return nil
	}
	return base
}
