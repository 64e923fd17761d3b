// Package laxjson reads JSON as web pages have it: mostly right, and where it
// is not, still with everything in it that can be told.
//
// Beyond JSON it reads
//
//   - line breaks and tabs inside strings, and unknown escapes
//   - quotation marks inside strings that nobody escaped
//   - trailing, doubled and missing commas, and missing brackets at the end
//   - several values one after the other
//   - comments, CDATA marks and HTML comments around and between values
//   - names and strings in single quotes, names without quotes
//   - the whole text escaped as HTML (&quot;@type&quot;)
//
// Nothing is an error: what can't be read is skipped. The values lie in one
// flat slice, strings are cut from the source and decoded when asked for, and
// nesting below MaxDepth is skipped, so that time and memory are linear in the
// source whatever it holds.
package laxjson

import (
	"html"
	"iter"
	"strings"
)

// MaxDepth is how deep values may nest. Metadata on real pages stays below 15.
const MaxDepth = 64

// A Kind is the kind of a Value.
type Kind uint8

// The kinds. Scalar is a number, true, false, or another bare word.
const (
	Missing Kind = iota
	Null
	Scalar
	String
	Array
	Object
)

// A node is one value. The values in an array or object are chained.
type node struct {
	key, text   span
	child, next int32 // -1 for none
	kind        Kind
	escaped     bool // text has a backslash
}

// A span cuts a name or a string, without its marks, out of the source.
type span struct{ start, end int32 }

// A Doc is a text that was read. Its top is an array of the text's values.
type Doc struct {
	src   string
	nodes []node
}

// A Value is a value in a Doc. The zero Value is missing: its methods return
// nothing, so a path into data needs no checks on the way.
type Value struct {
	doc *Doc
	at  int32
}

// Parse reads a text. The Value is an array of the values in it, in order.
func Parse(src string) Value {
	if strings.Contains(src, "&quot;") && !strings.Contains(src, `"`) {
		src = html.UnescapeString(src)
	}
	d := &Doc{src: src, nodes: make([]node, 1, 16+len(src)/24)}
	d.nodes[0] = node{kind: Array, child: -1, next: -1}
	(&reader{doc: d}).top()
	return Value{d, 0}
}

func (v Value) node() *node {
	if v.doc == nil {
		return &node{child: -1, next: -1}
	}
	return &v.doc.nodes[v.at]
}

// Kind returns the kind of v.
func (v Value) Kind() Kind { return v.node().kind }

// MaxMembers is how many members of an object Get looks at. The largest types of
// schema.org have some 150 properties; without a bound an object of a million
// members would cost as much each time that another one refers to it.
const MaxMembers = 256

// Get returns the member of an object by its name, in whatever case; the first
// of several. It is missing where v is no object or has no such member among its
// first MaxMembers.
func (v Value) Get(name string) Value {
	n := 0
	for key, member := range v.Members() {
		if strings.EqualFold(key, name) {
			return member
		}
		if n++; n == MaxMembers {
			break
		}
	}
	return Value{}
}

// Members yields the members of an object in order, by their names as written.
func (v Value) Members() iter.Seq2[string, Value] {
	return func(yield func(string, Value) bool) {
		if v.Kind() != Object {
			return
		}
		for i := v.node().child; i >= 0; i = v.doc.nodes[i].next {
			key := v.doc.nodes[i].key
			if !yield(v.doc.src[key.start:key.end], Value{v.doc, i}) {
				return
			}
		}
	}
}

// Items yields the items of an array, or v itself where it is another value:
// in metadata one value may stand for an array of one. Null is no item.
func (v Value) Items() iter.Seq[Value] {
	return func(yield func(Value) bool) {
		switch v.Kind() {
		case Missing, Null:
			return
		case Array:
		default:
			yield(v)
			return
		}
		for i := v.node().child; i >= 0; i = v.doc.nodes[i].next {
			if v.doc.nodes[i].kind != Null && !yield(Value{v.doc, i}) {
				return
			}
		}
	}
}

// Text returns a string decoded, a scalar as written, and "" for all else.
func (v Value) Text() string {
	n := v.node()
	if n.kind != String && n.kind != Scalar {
		return ""
	}
	s := v.doc.src[n.text.start:n.text.end]
	if n.escaped {
		return Unescape(s)
	}
	return s
}
