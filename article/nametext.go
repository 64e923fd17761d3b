package article

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// nameText returns the text of a byline element: of the names that microdata
// marks in it, where it does.
//
//	<div itemprop="author"><span itemprop="name">Ana Ruiz</span>, our reporter</div>
//
// Where several elements are called a name, the whole text is read.
func (p *profile) nameText(i int) string {
	whole := func(int) bool { return false }
	text, names := "", 0
	for n := i + 1; n < int(p.tree.Nodes[i].End); n++ {
		if p.isElement(n) && p.tree.Attr(n, "itemprop") == "name" {
			text = p.read(n, whole)
			names++
		}
	}
	if names == 1 && text != "" {
		return text
	}
	if list := p.listText(i); list != "" {
		return list
	}
	return p.read(i, whole)
}

// listText returns the items of a byline element that is or holds a list of two or more,
// with commas between them, "" for another.
//
//	<ul><li>Ana Ruiz <i>Reporter</i></li><li>Jo Lind <i>Photographer</i></li></ul>
func (p *profile) listText(i int) string {
	var items []string
	for n := i + 1; n < int(p.tree.Nodes[i].End); n++ {
		if p.tree.Nodes[n].Tag != atom.Li || !p.isElement(n) {
			continue
		}
		if text := strings.Trim(p.read(n, func(int) bool { return false }), " ,;"); text != "" {
			items = append(items, text)
		}
		n = int(p.tree.Nodes[n].End) - 1
	}
	if len(items) < 2 {
		return ""
	}
	return strings.Join(items, ", ")
}
