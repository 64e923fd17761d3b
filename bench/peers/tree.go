package main

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// treeParagraphs returns the text of a tree cut where a block element begins or
// ends, or a br stands.
func treeParagraphs(root *html.Node) []string {
	var out []string
	var text strings.Builder
	cut := func() {
		if s := strings.Join(strings.Fields(text.String()), " "); s != "" {
			out = append(out, s)
		}
		text.Reset()
	}
	var walk func(n *html.Node)
	walk = func(n *html.Node) {
		block := n.Type == html.ElementNode && isBlock(n.DataAtom)
		if block {
			cut()
		}
		if n.Type == html.TextNode {
			text.WriteString(n.Data)
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
		if block {
			cut()
		}
	}
	if root != nil {
		walk(root)
	}
	cut()
	return out
}

func isBlock(a atom.Atom) bool {
	switch a {
	case atom.A, atom.Abbr, atom.B, atom.Cite, atom.Code, atom.Del, atom.Em, atom.Font, atom.I, atom.Ins, atom.Kbd,
		atom.Mark, atom.Q, atom.S, atom.Samp, atom.Small, atom.Span, atom.Strong, atom.Sub, atom.Sup, atom.Time, atom.U, atom.Var:
		return false
	}
	return true
}
