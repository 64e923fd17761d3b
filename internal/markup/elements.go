package markup

import "golang.org/x/net/html/atom"

// void tells the elements that have no content.
// https://html.spec.whatwg.org/multipage/syntax.html#void-elements
func void(tag atom.Atom) bool {
	switch tag {
	case atom.Area, atom.Base, atom.Basefont, atom.Bgsound, atom.Br, atom.Col,
		atom.Embed, atom.Frame, atom.Hr, atom.Img, atom.Input, atom.Keygen,
		atom.Link, atom.Meta, atom.Param, atom.Source, atom.Track, atom.Wbr:
		return true
	}
	return false
}

// silent tells the raw text elements whose text no reader sees.
func silent(tag atom.Atom) bool {
	switch tag {
	case atom.Script, atom.Style, atom.Textarea, atom.Iframe, atom.Noembed, atom.Noframes:
		return true
	}
	return false
}

// inHead tells the elements that may stand in the head. Any other one ends it.
// https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inhead
func inHead(tag atom.Atom) bool {
	switch tag {
	case atom.Base, atom.Basefont, atom.Bgsound, atom.Link, atom.Meta,
		atom.Title, atom.Script, atom.Style, atom.Noscript, atom.Template,
		atom.Noframes, atom.Head:
		return true
	}
	return false
}

// closesP tells the elements whose start ends an open paragraph.
// https://html.spec.whatwg.org/multipage/parsing.html#close-a-p-element
func closesP(tag atom.Atom) bool {
	switch tag {
	case atom.Address, atom.Article, atom.Aside, atom.Blockquote, atom.Center,
		atom.Dd, atom.Details, atom.Dialog, atom.Dir, atom.Div, atom.Dl,
		atom.Dt, atom.Fieldset, atom.Figcaption, atom.Figure, atom.Footer,
		atom.Form, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6,
		atom.Header, atom.Hgroup, atom.Hr, atom.Li, atom.Listing, atom.Main,
		atom.Menu, atom.Nav, atom.Ol, atom.P, atom.Plaintext, atom.Pre,
		atom.Search, atom.Section, atom.Summary, atom.Table, atom.Ul, atom.Xmp:
		return true
	}
	return false
}

// scope tells the elements beyond which no end tag reaches: what is open
// outside of them stays open.
// https://html.spec.whatwg.org/multipage/parsing.html#has-an-element-in-scope
func scope(tag atom.Atom) bool {
	switch tag {
	case atom.Applet, atom.Caption, atom.Html, atom.Table, atom.Td, atom.Th,
		atom.Marquee, atom.Object, atom.Template, atom.Noscript:
		return true
	}
	return false
}

// tablePart tells the elements that an end tag inside of a table may close
// across the borders of its cells.
// Sample: </tr> ends an open cell too.
func tablePart(tag atom.Atom) bool {
	switch tag {
	case atom.Table, atom.Caption, atom.Colgroup, atom.Tbody, atom.Thead,
		atom.Tfoot, atom.Tr, atom.Td, atom.Th:
		return true
	}
	return false
}

// special tells the elements at which the search for an open list item ends.
// https://html.spec.whatwg.org/multipage/parsing.html#special
func special(tag atom.Atom) bool {
	switch tag {
	case atom.Address, atom.Div, atom.P:
		return false
	case atom.Body, atom.Button, atom.Select, atom.Noscript:
		return true
	}
	return closesP(tag) || scope(tag) || tablePart(tag)
}

// HeadingLevel returns 1 to 6 for h1 to h6, and 0 for any other element.
func HeadingLevel(tag atom.Atom) int {
	switch tag {
	case atom.H1:
		return 1
	case atom.H2:
		return 2
	case atom.H3:
		return 3
	case atom.H4:
		return 4
	case atom.H5:
		return 5
	case atom.H6:
		return 6
	}
	return 0
}

// heading tells h1 to h6.
func heading(tag atom.Atom) bool { return HeadingLevel(tag) > 0 }

// breaksOut tells the elements that end an svg or math element left open.
// https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inforeign
func breaksOut(tag atom.Atom) bool {
	switch tag {
	case atom.B, atom.Body, atom.Br, atom.Em, atom.Head, atom.I, atom.Img,
		atom.Meta, atom.Span, atom.Strong:
		return true
	}
	return closesP(tag)
}
