package article

import (
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/caption"
	"github.com/copydesk/copydesk/internal/lexicon"
)

// isBelowPicture tells whether element n, with segment i as its first text behind a
// picture, is the picture's caption, though its class isn't a caption's elsewhere.
func (s *story) isBelowPicture(m *mediaPlace, i, n int) bool {
	if n == int(s.segs[i].node) && s.isPictureText(m, i) {
		return true
	}
	return !s.tree.Within(int(m.node), n) && s.textSize(n) <= maxPlain && s.namesCaption(n)
}

// namesCaption tells whether the class of element n, which stands right below a
// picture, calls it the picture's caption: class="post__img-cap".
// Each name counts as a whole, by its last two words and by its last, unless that is as
// short as that of a drop-cap.
func (p *page) namesCaption(n int) bool {
	for name := range strings.FieldsSeq(p.tree.Class(n)) {
		if len(name) > maxClassWord {
			name = name[len(name)-maxClassWord:]
		}
		words := nameParts(name)
		for i := range words {
			last := strings.Join(words[i:], "")
			if (i == 0 || len(last) >= minJoined) && lexicon.CaptionClasses().Has(last) {
				return true
			}
		}
	}
	return false
}

// nameParts returns what hyphens and underscores part in a class name, in small
// letters: "post__img-cap" has "post", "img" and "cap".
func nameParts(name string) []string {
	return strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return r == '-' || r == '_' })
}

// isPictureText tells whether segment i, the first behind a picture, is its caption
// by the way in which it is set: in the picture's own paragraph, below a line break
// and apart from the story's text by its type or by a credit.
//
//	<p><img src="dam.jpg"><br><em>The dam on Friday.</em></p>
//
// A paragraph of its own must end with a credit that has a label, or be set in italics
// in the middle of the line.
func (s *story) isPictureText(m *mediaPlace, i int) bool {
	seg := &s.segs[i]
	if s.size(i) > maxPlain || seg.heading != 0 || seg.list != 0 || s.isLinkList(i) || !s.isPicture(int(m.node)) || strings.HasSuffix(s.textOf(i), ":") {
		return false
	}
	if !s.tree.Within(int(m.node), int(seg.node)) {
		return s.isRightBehind(int(m.node), int(seg.textNode)) && (s.hasLabelledCredit(i) || s.isSetApart(i) && s.isCentred(int(seg.node)))
	}
	if lo, hi := s.segsIn(int(seg.node)); hi-lo != 1 || !s.breaksBetween(int(m.node), int(seg.textNode)) {
		return false
	}
	return seg.cell == 0 && (s.isSetApart(i) || s.isCentred(int(seg.node))) || s.hasLabelledCredit(i)
}

// isCentred tells whether element n sets its text in the middle of the line.
// https://html.spec.whatwg.org/multipage/rendering.html#flow-content-3
func (p *page) isCentred(n int) bool {
	return p.tree.Nodes[n].Tag == atom.Center || strings.EqualFold(p.tree.Attr(n, "align"), "center") || hasDeclaration(p.tree.Attr(n, "style"), "text-align", "center")
}

// breaksBetween tells whether a br stands between two nodes.
func (p *page) breaksBetween(from, to int) bool {
	for n := from; n < min(to, from+maxFigureNodes); n++ {
		if p.tree.Nodes[n].Tag == atom.Br {
			return true
		}
	}
	return false
}

// isRightBehind tells whether a text stands behind a picture with no more between them
// than the ends and beginnings of their elements.
func (p *page) isRightBehind(picture, text int) bool {
	for n := picture + 1; n < text; n++ {
		if p.isElement(n) && (text-picture > maxFigureNodes || p.isPicture(n)) {
			return false
		}
	}
	return true
}

// isSetApart tells whether all of segment i stands in one element that sets it in
// italics or small.
func (s *story) isSetApart(i int) bool {
	seg := &s.segs[i]
	for n := s.tree.Parent(int(seg.textNode)); n > int(seg.node); n = s.tree.Parent(n) {
		switch s.tree.Nodes[n].Tag {
		case atom.Em, atom.I, atom.Small:
			return isBlank(s.read(int(seg.node), func(d int) bool { return d == n }))
		}
	}
	return false
}

// hasLabelledCredit tells whether segment i is words and then a credit with its label:
// "The dam on Friday. Photo: Ana Ruiz". "(AP)" may end a paragraph, too.
func (s *story) hasLabelledCredit(i int) bool {
	text := s.textOf(i)
	if !strings.ContainsAny(text, ":©") {
		return false
	}
	c, err := caption.Split(text)
	return err == nil && c.Text != "" && strings.ContainsAny(c.Credit.Raw, ":©")
}
