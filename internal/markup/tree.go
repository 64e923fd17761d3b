// Package markup reads HTML into a light tree: one flat slice of nodes in
// document order over one text buffer. Whoever reads the tree never learns
// whether a page's bytes or a caller's *html.Node was behind it.
//
// The tree is what a news reader needs of a page and no more. Scripts and style
// sheets leave no text, drawings (svg) leave one element, a noscript element
// keeps its pictures and frames but not its words. There is no limit on depth,
// and building takes time linear in the input.
package markup

import (
	"iter"

	"golang.org/x/net/html/atom"
)

// A Kind tells elements from text.
type Kind uint8

// The kinds of nodes. The root is an element without a tag.
const (
	Element Kind = iota
	Text
)

// A Node is one element or one run of text. The node at index i has its
// descendants at i+1 up to but not including End.
type Node struct {
	Kind   Kind
	attrs  uint16    // how many attributes
	Tag    atom.Atom // 0 for text, for the root, and for an element unknown to HTML
	Parent int32     // index; -1 for the root
	End    int32     // index after the last descendant
	attr   int32     // index of the first attribute in Tree.attrs
	Start  int32     // byte range in Tree.Text: the node's own text, or
	Stop   int32     // that of all its descendants; half-open
}

// An Attr is one attribute. Key is in lower case, Value has its entities
// decoded.
type Attr struct {
	Key, Value string
}

// A Tree is a page. Nodes[0] is the root. A Tree is never changed once it is
// made and may be read by any number of goroutines.
type Tree struct {
	Nodes  []Node
	Text   string   // all text in document order, entities decoded, white space as in the source
	JSONLD []string // the scripts of type application/ld+json, in document order
	State  []string // the other scripts of minState bytes and more, in document order
	attrs  []Attr
	names  map[int32]string

	builder *builder // whose memory it is
}

// minState is the least bytes of a script that may hold a page's state: what it
// will show once it has run.
const minState = 1 << 9

// TextOf returns the text of node i and its descendants, put together without
// spaces of its own.
func (t *Tree) TextOf(i int) string {
	return t.Text[t.Nodes[i].Start:t.Nodes[i].Stop]
}

// Name returns the name of element i in lower case, "" for text and the root.
func (t *Tree) Name(i int) string {
	if tag := t.Nodes[i].Tag; tag != 0 {
		return tag.String()
	}
	return t.names[int32(i)]
}

// Attr returns the value of an attribute of node i, "" where it has none.
// Key is in lower case.
func (t *Tree) Attr(i int, key string) string {
	value, _ := t.Lookup(i, key)
	return value
}

// Lookup returns the value of an attribute of node i and whether it has one.
func (t *Tree) Lookup(i int, key string) (string, bool) {
	n := &t.Nodes[i]
	for _, a := range t.attrs[n.attr : n.attr+int32(n.attrs)] {
		if a.Key == key {
			return a.Value, true
		}
	}
	return "", false
}

// Attrs yields the attributes of node i in source order.
func (t *Tree) Attrs(i int) iter.Seq[Attr] {
	return func(yield func(Attr) bool) {
		n := &t.Nodes[i]
		for _, a := range t.attrs[n.attr : n.attr+int32(n.attrs)] {
			if !yield(a) {
				return
			}
		}
	}
}

// Class returns the class attribute of node i.
func (t *Tree) Class(i int) string { return t.Attr(i, "class") }

// ID returns the id attribute of node i.
func (t *Tree) ID(i int) string { return t.Attr(i, "id") }

// Children yields the indices of the children of node i.
func (t *Tree) Children(i int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for c := i + 1; c < int(t.Nodes[i].End); c = int(t.Nodes[c].End) {
			if !yield(c) {
				return
			}
		}
	}
}

// Elements yields the indices of the descendants of node i that have the given
// tag, in document order; i itself is not among them.
func (t *Tree) Elements(i int, tag atom.Atom) iter.Seq[int] {
	return func(yield func(int) bool) {
		for d := i + 1; d < int(t.Nodes[i].End); d++ {
			if t.Nodes[d].Tag == tag && !yield(d) {
				return
			}
		}
	}
}

// First returns the first descendant of node i with the given tag, or -1.
func (t *Tree) First(i int, tag atom.Atom) int {
	for d, end := i+1, int(t.Nodes[i].End); d < end; d++ {
		if t.Nodes[d].Tag == tag {
			return d
		}
	}
	return -1
}

// Parent returns the index of the parent of node i, -1 for the root.
func (t *Tree) Parent(i int) int { return int(t.Nodes[i].Parent) }

// Within tells whether node i is node outer or one of its descendants.
func (t *Tree) Within(i, outer int) bool {
	return outer <= i && i < int(t.Nodes[outer].End)
}
