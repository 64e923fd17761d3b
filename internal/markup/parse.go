package markup

import (
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/internal/eight"
)

// Parse reads a page in UTF-8. Whatever the bytes are, it returns a tree; of an
// empty page it has only the root.
func Parse(src string) *Tree {
	r := reader{builder: newBuilder(), scanner: newScanner(src)}
	r.read()
	return r.finish()
}

// A reader feeds a builder from a scanner.
type reader struct {
	*builder
	*scanner
}

// read reads tokens to the end of the input.
func (r *reader) read() {
	for {
		switch r.next() {
		case endOfPage:
			return
		case textToken:
			r.chars(r.scanner.text)
		case startTag:
			r.startTag()
		case endTag:
			r.end(r.identify(r.scanner.name))
		}
	}
}

// startTag opens the element whose start tag was read, and reads the whole
// element where its content isn't part of the tree.
// A slash ends no element of HTML ("<div/>" stays open) and none with a hyphen in its name.
func (r *reader) startTag() {
	tag, unknown := r.identify(r.scanner.name)
	if !r.start(tag, unknown) {
		return
	}
	n := len(r.tree.Nodes) - 1
	for _, a := range r.attrs {
		r.attr(a.Key, a.Value)
	}
	switch {
	case tag == atom.Svg:
		if !r.selfClosing {
			r.skipDrawing()
			return
		}
		r.pop()
	case void(tag), r.selfClosing && tag == 0 && !strings.Contains(unknown, "-"):
		r.pop()
	case r.raw != "":
		r.rawContent(n, tag)
	}
}

// identify returns the atom of a tag name in lower case, or the name where HTML
// has no such element.
// "image" is what pages wrote for img; the standard reads it so too.
func identify(name string) (atom.Atom, string) {
	switch tag := atom.Lookup([]byte(name)); tag {
	case 0:
		return 0, name
	case atom.Image:
		return atom.Img, ""
	default:
		return tag, ""
	}
}

// A knownTag is a name of up to eight bytes, none of them NUL, and the tag that identify takes it for.
type knownTag struct {
	name uint64
	tag  atom.Atom
}

// identify is the function identify, which is asked once for most names.
func (b *builder) identify(name string) (atom.Atom, string) {
	if len(name) > 8 {
		return identify(name)
	}
	key := eight.Start(name)
	known := &b.tags[eight.Mix(0, key)%uint64(len(b.tags))]
	if known.name != key {
		known.name = key
		known.tag, _ = identify(name)
	}
	if known.tag == 0 {
		return 0, name
	}
	return known.tag, ""
}

// rawContent reads the content of element n, up to its end tag.
func (r *reader) rawContent(n int, tag atom.Atom) {
	for r.next() == textToken {
		switch {
		case tag == atom.Script:
			r.script(n, r.scanner.text)
		case !silent(tag):
			r.chars(r.scanner.text)
		}
	}
	r.pop()
}

// script keeps the text of script n, if it can say something of the page.
// Other scripts are kept from minState bytes on: they may hold the page's data.
func (b *builder) script(n int, text string) {
	switch {
	case b.isJSONLD(n):
		b.tree.JSONLD = append(b.tree.JSONLD, text)
	case len(text) >= minState:
		b.tree.State = append(b.tree.State, text)
	}
}

// isJSONLD tells whether element n is a script that holds JSON-LD.
// What stands behind a semicolon in the type is a parameter:
// "application/ld+json; charset=utf-8".
func (b *builder) isJSONLD(n int) bool {
	kind, _, _ := strings.Cut(b.tree.Attr(n, "type"), ";")
	return strings.EqualFold(strings.TrimSpace(kind), "application/ld+json")
}

// skipDrawing reads past the content of an svg element. A start tag that can't
// stand in a drawing ends one that was left open.
// https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inforeign
func (r *reader) skipDrawing() {
	for depth := 1; depth > 0; {
		switch r.next() {
		case endOfPage:
			return
		case startTag:
			switch tag, _ := r.identify(r.scanner.name); {
			case tag == atom.Svg:
				depth++
			case breaksOut(tag):
				r.pop()
				r.startTag()
				return
			}
		case endTag:
			if r.scanner.name == "svg" {
				depth--
			}
		}
	}
	r.pop()
}
