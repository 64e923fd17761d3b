package markup

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// FromNode makes the tree of doc and its descendants. doc isn't changed.
func FromNode(doc *html.Node) *Tree {
	w := walker{builder: newBuilder()}
	w.walk(doc)
	return w.finish()
}

// A walker feeds a builder from a caller's tree. It holds no more than a path,
// so depth costs nothing.
type walker struct {
	*builder
}

// walk goes over doc and what is below it, in the order of the page.
func (w *walker) walk(doc *html.Node) {
	for n := doc; n != nil; {
		if w.enter(n) && n.FirstChild != nil {
			n = n.FirstChild
			continue
		}
		for n != nil {
			w.leave(n)
			if n == doc {
				return
			}
			if n.NextSibling != nil {
				n = n.NextSibling
				break
			}
			n = n.Parent
		}
	}
}

// enter opens an element or adds a text, and tells whether to go on with its
// children.
// Comments and doctypes are passed over.
func (w *walker) enter(n *html.Node) bool {
	switch n.Type {
	case html.DocumentNode:
		return true
	case html.TextNode:
		w.chars(n.Data)
		return false
	case html.ElementNode:
		tag, unknown := nodeTag(n)
		if tag == 0 {
			w.name(unknown)
		}
		w.push(Node{Tag: tag, Parent: w.open[len(w.open)-1]})
		for _, a := range n.Attr {
			w.attr(a.Key, a.Val)
		}
		return w.content(n, tag)
	}
	return false
}

// content deals with the elements whose children aren't walked, and tells
// whether n is none of them.
// An svg's elements and the text of styles are no part of a tree; scripts are kept apart.
func (w *walker) content(n *html.Node, tag atom.Atom) bool {
	child := n.FirstChild
	switch {
	case tag == atom.Svg:
		return false
	case tag == atom.Script && child != nil:
		w.script(len(w.tree.Nodes)-1, child.Data)
		return false
	case silent(tag):
		return false
	case tag == atom.Noscript && child != nil && child.Type == html.TextNode && child.NextSibling == nil:
		// html.Parse keeps a noscript element as source text.
		r := reader{builder: w.builder, scanner: newScanner(child.Data)}
		depth := len(w.open) - 1
		r.read()
		w.popTo(depth)
		return false
	}
	return true
}

// leave closes the element that enter opened.
func (w *walker) leave(n *html.Node) {
	if n.Type == html.ElementNode {
		w.pop()
	}
}

// nodeTag returns the atom of an element, or its name where HTML has no such
// element.
func nodeTag(n *html.Node) (atom.Atom, string) {
	if n.DataAtom != 0 {
		return n.DataAtom, ""
	}
	return identify(lower(n.Data))
}
