package markup

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Parse reads a page in UTF-8. Whatever the bytes are, it returns a tree; of an
// empty page it has only the root.
func Parse(src string) *Tree {
	r := reader{builder: newBuilder(len(src)), z: html.NewTokenizer(strings.NewReader(src))}
	r.read()
	return r.finish()
}

// A reader feeds a builder from the tokenizer.
type reader struct {
	*builder
	z *html.Tokenizer
}

// read reads tokens to the end of the input.
func (r *reader) read() {
	for {
		switch r.z.Next() {
		case html.ErrorToken:
			return
		case html.TextToken:
			r.chars(r.z.Text())
		case html.StartTagToken:
			name, more := r.z.TagName()
			r.startTag(name, more, false)
		case html.SelfClosingTagToken:
			name, more := r.z.TagName()
			r.startTag(name, more, true)
		case html.EndTagToken:
			name, _ := r.z.TagName()
			r.endTag(name)
		}
	}
}

// startTag reads a start tag's attributes, and the whole element where its
// content isn't part of the tree. more tells whether there are attributes.
func (r *reader) startTag(name []byte, more, selfClosing bool) {
	tag, unknown := identify(name)
	if !r.start(tag, unknown) {
		return
	}
	n := len(r.tree.Nodes) - 1
	for more {
		var key, value []byte
		key, value, more = r.z.TagAttr()
		r.attr(key, value)
	}
	switch {
	case tag == atom.Svg:
		if !selfClosing {
			r.skipDrawing()
			return
		}
		r.pop()
	case void(tag), selfClosing && tag == 0 && !strings.Contains(unknown, "-"):
		r.pop()
	case tag == atom.Noscript:
		r.z.NextIsNotRawText()
	case rawText(tag):
		r.rawText(n, tag)
	}
}

// identify returns the atom of a tag name, or the name where HTML has no such
// element.
func identify(name []byte) (atom.Atom, string) {
	switch tag := atom.Lookup(name); tag {
	case 0:
		return 0, string(name)
	case atom.Image:
		return atom.Img, ""
	default:
		return tag, ""
	}
}

func (r *reader) endTag(name []byte) {
	tag := atom.Lookup(name)
	if tag == 0 {
		r.end(0, string(name))
		return
	}
	r.end(tag, "")
}

// rawText reads the content of element n, up to its end tag.
func (r *reader) rawText(n int, tag atom.Atom) {
	for {
		switch r.z.Next() {
		case html.TextToken:
			switch {
			case tag == atom.Script && r.isJSONLD(n):
				r.tree.JSONLD = append(r.tree.JSONLD, string(r.z.Text()))
			case !silent(tag):
				r.chars(r.z.Text())
			}
			continue
		case html.EndTagToken, html.ErrorToken:
		}
		r.pop()
		return
	}
}

// isJSONLD tells whether element n is a script that holds JSON-LD.
func (b *builder) isJSONLD(n int) bool {
	at := b.tree.Nodes[n].attr
	values := b.values.String()
	for _, a := range b.tree.attrs[at : at+int32(b.tree.Nodes[n].attrs)] {
		if a.key == "type" {
			kind, _, _ := strings.Cut(values[a.start:a.stop], ";")
			return strings.EqualFold(strings.TrimSpace(kind), "application/ld+json")
		}
	}
	return false
}

// skipDrawing reads past the content of an svg element. A start tag that can't
// stand in a drawing ends one that was left open.
func (r *reader) skipDrawing() {
	for depth := 1; depth > 0; {
		switch r.z.Next() {
		case html.ErrorToken:
			return
		case html.StartTagToken:
			name, more := r.z.TagName()
			switch tag := atom.Lookup(name); {
			case tag == atom.Svg:
				depth++
			case breaksOut(tag):
				r.pop()
				r.startTag(name, more, false)
				return
			}
		case html.EndTagToken:
			if name, _ := r.z.TagName(); string(name) == "svg" {
				depth--
			}
		}
	}
	r.pop()
}
