package markup

import (
	"sync"

	"golang.org/x/net/html/atom"
)

const (
	// maxAttrs is how many attributes of an element are kept: more than any
	// page writes, and few enough for Lookup to be a short scan.
	maxAttrs = 128
	// maxSearch is how many open elements an end tag is compared with, so that
	// a page of end tags under thousands of open elements takes linear time.
	maxSearch = 128
)

// A builder makes a Tree from start tags, end tags and text in source order.
type builder struct {
	tree   Tree
	text   []byte
	open   []int32       // the open elements, the root first
	mute   int           // how many open noscript elements: their text is dropped
	openP  int           // how many open p elements
	body   bool          // a body start tag was seen
	opened [256]int32    // how many open elements, by bucketOf their tag
	tags   [128]knownTag // by a hash of their names, for identify
}

// bucketOf spreads tags over the counts of open elements. Two tags may share a
// bucket: a count of 0 is sure, another one isn't.
func bucketOf(tag atom.Atom) uint8 { return uint8((uint32(tag) * 0x9E3779B1) >> 24) }

// builders keeps the builders of trees that are done with, for their slices. No
// string of a page is left in them.
var builders = sync.Pool{New: func() any {
	return &builder{
		tree: Tree{Nodes: make([]Node, 0, 4096), attrs: make([]Attr, 0, 4096)},
		text: make([]byte, 0, 1<<15),
	}
}}

// maxKept is the largest tree, in nodes and in attributes, and the longest text,
// in units of 16 bytes, whose memory is kept.
const maxKept = 1 << 16

// newBuilder returns a builder with nothing open but the root.
func newBuilder() *builder {
	b := builders.Get().(*builder)
	b.tree.builder = b
	b.mute, b.openP, b.body = 0, 0, false
	b.push(Node{Parent: -1})
	return b
}

// Release gives the memory of a tree's nodes back, for the next tree. The tree
// and its nodes must not be used any more; strings taken from it stay.
func (t *Tree) Release() {
	b := t.builder
	if b == nil || cap(t.Nodes) > maxKept || cap(t.attrs) > maxKept || cap(b.text) > 16*maxKept {
		return
	}
	clear(t.attrs)
	clear(t.JSONLD)
	clear(t.State)
	*t = Tree{Nodes: t.Nodes[:0], attrs: t.attrs[:0], JSONLD: t.JSONLD[:0], State: t.State[:0]}
	b.text = b.text[:0]
	builders.Put(b)
}

// finish closes what is open and returns the tree.
func (b *builder) finish() *Tree {
	b.popTo(0)
	b.pop()
	b.tree.Text = string(b.text)
	return &b.tree
}

// node returns the open element at a depth; 0 is the root.
func (b *builder) node(depth int) *Node { return &b.tree.Nodes[b.open[depth]] }

// top returns the tag of the innermost open element.
func (b *builder) top() atom.Atom { return b.node(len(b.open) - 1).Tag }

// push appends an element and opens it.
func (b *builder) push(n Node) {
	n.Start = int32(len(b.text))
	n.attr = int32(len(b.tree.attrs))
	b.open = append(b.open, int32(len(b.tree.Nodes)))
	b.tree.Nodes = append(b.tree.Nodes, n)
	b.opened[bucketOf(n.Tag)]++
	switch n.Tag {
	case atom.P:
		b.openP++
	case atom.Noscript:
		b.mute++
	}
}

// pop closes the innermost open element.
func (b *builder) pop() {
	n := b.node(len(b.open) - 1)
	n.End = int32(len(b.tree.Nodes))
	n.Stop = int32(len(b.text))
	b.opened[bucketOf(n.Tag)]--
	switch n.Tag {
	case atom.P:
		b.openP--
	case atom.Noscript:
		b.mute--
	}
	b.open = b.open[:len(b.open)-1]
}

// popTo closes open elements until the one at the given depth is the innermost.
func (b *builder) popTo(depth int) {
	for len(b.open) > depth+1 {
		b.pop()
	}
}

// find returns the depth of the innermost open element that is wanted, or -1
// where one at which the search stops is met before.
func (b *builder) find(wanted, stops func(atom.Atom) bool) int {
	last := max(1, len(b.open)-maxSearch)
	for d := len(b.open) - 1; d >= last; d-- {
		tag := b.node(d).Tag
		if wanted(tag) {
			return d
		}
		if stops(tag) {
			return -1
		}
	}
	return -1
}

// closeTo closes the element that find finds, if any.
func (b *builder) closeTo(wanted, stops func(atom.Atom) bool) {
	if d := b.find(wanted, stops); d > 0 {
		b.popTo(d - 1)
	}
}

// start opens an element where it belongs, after closing those it ends, and
// reports whether it did: a second body or html is no element of its own.
// name is used where tag is 0.
func (b *builder) start(tag atom.Atom, name string) bool {
	if !b.admits(tag) {
		return false
	}
	b.implyEnds(tag)
	if tag == 0 {
		b.name(name)
	}
	b.push(Node{Tag: tag, Parent: b.open[len(b.open)-1]})
	return true
}

// name sets the name of the element that is opened next.
func (b *builder) name(name string) {
	if b.tree.names == nil {
		b.tree.names = make(map[int32]string)
	}
	b.tree.names[int32(len(b.tree.Nodes))] = name
}

// admits tells whether an element may stand here at all.
func (b *builder) admits(tag atom.Atom) bool {
	switch tag {
	case atom.Html:
		return len(b.open) == 1 && len(b.tree.Nodes) == 1
	case atom.Head:
		return !b.body && (len(b.open) == 1 || b.top() == atom.Html)
	case atom.Body:
		if top := b.top(); b.body || len(b.open) > 1 && top != atom.Html && top != atom.Head {
			return false
		}
		b.body = true
	}
	return true
}

// implyEnds closes the elements that the start of tag ends.
// Samples: <p>a<div> ends the p, <li>a<li>b the first li, <td>a<td>b the first cell.
func (b *builder) implyEnds(tag atom.Atom) {
	if b.top() == atom.Head && !inHead(tag) {
		b.pop()
	}
	if b.openP > 0 && closesP(tag) {
		b.closeTo(func(t atom.Atom) bool { return t == atom.P }, pStops)
	}
	switch {
	case tag == atom.Li:
		b.closeTo(func(t atom.Atom) bool { return t == atom.Li }, special)
	case tag == atom.Dt || tag == atom.Dd:
		b.closeTo(func(t atom.Atom) bool { return t == atom.Dt || t == atom.Dd }, special)
	case tag == atom.Option || tag == atom.Optgroup:
		if b.top() == atom.Option {
			b.pop()
		}
	case tag == atom.A && b.opened[bucketOf(tag)] > 0:
		b.closeTo(func(t atom.Atom) bool { return t == atom.A }, inlineStops)
	case heading(tag):
		if heading(b.top()) {
			b.pop()
		}
	case tablePart(tag) && tag != atom.Table:
		b.implyTableEnds(tag)
	}
}

// pStops ends the search for an open p: a p inside a button is its own.
// https://html.spec.whatwg.org/multipage/parsing.html#has-an-element-in-button-scope
func pStops(t atom.Atom) bool { return t == atom.Button || scope(t) }

// inlineStops ends the search at the nearest element that is no phrase.
func inlineStops(t atom.Atom) bool {
	return closesP(t) || scope(t) || tablePart(t) || t == atom.Body
}

// implyTableEnds closes the cell, row or group that the start of a table part
// ends.
// https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-intd
func (b *builder) implyTableEnds(tag atom.Atom) {
	var ends func(atom.Atom) bool
	switch tag {
	case atom.Td, atom.Th:
		ends = func(t atom.Atom) bool { return t == atom.Td || t == atom.Th || t == atom.Caption }
	case atom.Tr:
		ends = func(t atom.Atom) bool { return tablePart(t) && !tableGroup(t) && t != atom.Table }
	default:
		ends = func(t atom.Atom) bool { return tablePart(t) && t != atom.Table }
	}
	outer := -1
	for d := len(b.open) - 1; d >= max(1, len(b.open)-maxSearch); d-- {
		t := b.node(d).Tag
		if t == atom.Table || t == atom.Template || t == atom.Noscript {
			break
		}
		if ends(t) {
			outer = d
		}
	}
	if outer > 0 {
		b.popTo(outer - 1)
	}
}

// tableGroup tells the groups of rows.
func tableGroup(t atom.Atom) bool {
	return t == atom.Tbody || t == atom.Thead || t == atom.Tfoot
}

// end closes the element that an end tag names, with all that is open in it.
// An end tag without its element is ignored, as are those of body and html:
// what stands behind them is body text all the same.
func (b *builder) end(tag atom.Atom, name string) {
	stops := scope
	switch {
	case tag == atom.Body || tag == atom.Html:
		return
	case tag == atom.P && b.openP == 0:
		// An end tag without its paragraph is an empty paragraph.
		b.start(tag, "")
		b.pop()
		return
	case tag == atom.Noscript:
		stops = func(atom.Atom) bool { return false }
	case tablePart(tag):
		stops = func(t atom.Atom) bool { return t == atom.Table || t == atom.Template || t == atom.Noscript }
	case tag == atom.Li:
		stops = func(t atom.Atom) bool { return t == atom.Ul || t == atom.Ol || scope(t) }
	case heading(tag):
		b.closeTo(heading, scope)
		return
	case b.opened[bucketOf(tag)] == 0:
		return
	case !closesP(tag) && tag != 0:
		stops = inlineStops
	}
	last := max(1, len(b.open)-maxSearch)
	for d := len(b.open) - 1; d >= last; d-- {
		n := b.node(d)
		if n.Tag == tag && (tag != 0 || b.tree.names[b.open[d]] == name) {
			b.popTo(d - 1)
			return
		}
		if stops(n.Tag) {
			return
		}
	}
}

// chars appends a run of text to the innermost open element.
// Text in the head closes the head. White space there, or right in html, is dropped. Text
// right behind text goes on with its node.
func (b *builder) chars(text string) {
	if len(text) == 0 || b.mute > 0 {
		return
	}
	top := b.open[len(b.open)-1]
	if tag := b.tree.Nodes[top].Tag; tag == atom.Head || tag == atom.Html || tag == 0 && top == 0 {
		if blank(text) {
			return
		}
		if tag == atom.Head {
			b.pop()
			top = b.open[len(b.open)-1]
		}
	}
	start := int32(len(b.text))
	b.text = append(b.text, text...)
	last := len(b.tree.Nodes) - 1
	if n := &b.tree.Nodes[last]; n.Kind == Text && n.Parent == top {
		n.Stop = int32(len(b.text))
		return
	}
	b.tree.Nodes = append(b.tree.Nodes, Node{
		Kind: Text, Parent: top, End: int32(last + 2),
		attr: int32(len(b.tree.attrs)), Start: start, Stop: int32(len(b.text)),
	})
}

// blank tells whether text is nothing but white space.
func blank(text string) bool {
	for i := range len(text) {
		if !space(text[i]) {
			return false
		}
	}
	return true
}

// attr adds an attribute to the element that was opened last. Of two with one
// name the first counts.
// More than maxAttrs, and those without a name, are dropped.
func (b *builder) attr(key, value string) {
	n := &b.tree.Nodes[len(b.tree.Nodes)-1]
	if n.attrs >= maxAttrs || key == "" {
		return
	}
	for _, a := range b.tree.attrs[n.attr:] {
		if a.Key == key {
			return
		}
	}
	b.tree.attrs = append(b.tree.attrs, Attr{key, value})
	n.attrs++
}
