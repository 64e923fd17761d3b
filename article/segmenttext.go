package article

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/internal/markup"
)

// chars writes a text node to the segment that is open, or to a new one.
// Blanks between words are owed, not written, till a word follows; pre keeps its own.
func (s *segmenter) chars(i int32) {
	f := s.top()
	if f.skip {
		return
	}
	text := s.page.tree.TextOf(int(i))
	if isBlank(text) {
		if s.open && f.pre != 0 {
			s.text.writeVerbatim(text)
		}
		s.text.space = s.text.space || text != ""
		return
	}
	s.breakLine(f)
	if !s.open {
		s.begin(i, f)
	}
	start := len(s.text.buf)
	if f.pre != 0 {
		s.text.writeVerbatim(text)
	} else {
		s.text.writeText(text)
	}
	if start < len(s.text.buf) && s.text.buf[start] == ' ' {
		start++ // the space that was owed to the word before
	}
	written := int32(len(s.text.buf) - start)
	if f.bold {
		s.seg.bold += written
	}
	if f.link != 0 {
		s.seg.linked += written
		s.addLink(f.link, int32(start), int32(len(s.text.buf)))
	}
}

// breakLine acts on the br elements before a word: one begins a line, two begin
// a segment, and so does one before a bold line. In a heading they are spaces.
// "a<br>b" are two lines, "a<br><br>b" two segments, and in a heading both are "a b".
func (s *segmenter) breakLine(f *frame) {
	breaks := s.breaks
	s.breaks = 0
	switch {
	case breaks == 0 || !s.open:
	case f.heading != 0:
		s.text.space = true
	case f.pre != 0 || breaks == 1 && !s.isBoldLine(f):
		s.text.newLine()
	default:
		s.flush()
		s.split = true
	}
}

// isBoldLine tells whether the line that begins in frame f is bold to its end and the last
// before a double break: then it is a subhead rather than the end of a paragraph.
//
//	The dam held.<br><b>The second gate</b><br><br>Nobody knows yet …
func (s *segmenter) isBoldLine(f *frame) bool {
	if !f.bold || s.seg.bold > 0 {
		return false
	}
	nodes, breaks := s.page.tree.Nodes, 0
	for i := f.end; int(i) < len(nodes) && breaks < 2; i = nodes[i].End {
		switch {
		case s.isBreak(i):
			breaks++
		case nodes[i].Kind != markup.Text || !isBlank(s.page.tree.TextOf(int(i))):
			return false
		}
	}
	return breaks == 2
}

// begin opens a segment at text node i.
// Frame f says what it stands in; afterBreak tells that two br parted it from the last.
func (s *segmenter) begin(i int32, f *frame) {
	links := int32(len(s.page.links))
	s.seg = segment{
		node: f.block, textNode: i, context: f.context, flags: f.flags,
		start: int32(s.text.beginBlock()), links: [2]int32{links, links},
	}
	if s.split {
		s.seg.flags |= afterBreak
	}
	s.open = true
}

// flush ends the segment that is open.
// One without a word is taken back with its links.
func (s *segmenter) flush() {
	s.breaks = 0
	s.text.space = false
	if !s.open {
		return
	}
	s.open = false
	s.seg.end = int32(s.text.endBlock())
	if s.seg.end <= s.seg.start {
		s.page.links = s.page.links[:s.seg.links[0]]
		return
	}
	s.seg.links[1] = int32(len(s.page.links))
	s.trimLinks()
	s.page.segs = append(s.page.segs, s.seg)
	if len(s.later) > 0 {
		s.writeLater()
	}
}

// trimLinks takes the spaces off the ends of the segment's links.
func (s *segmenter) trimLinks() {
	for i := s.seg.links[0]; i < s.seg.links[1]; i++ {
		l := &s.page.links[i]
		span := Span{Start: int(l.start), End: int(l.end)}
		s.text.trim(&span, int(s.seg.end))
		l.start, l.end = int32(span.Start), int32(span.End)
	}
}

// addLink records that an anchor's text was written, or more of it.
// Two texts of one anchor are one link.
func (s *segmenter) addLink(node, start, end int32) {
	links := s.page.links
	if n := len(links); n > int(s.seg.links[0]) && links[n-1].node == node {
		links[n-1].end = end
		return
	}
	s.page.links = append(links, pageLink{node: node, start: start, end: end})
}

// isBlank tells whether text has only white space in it.
func isBlank(text string) bool {
	for i := range len(text) {
		if c := text[i]; !isASCIISpace(c) {
			return c >= utf8.RuneSelf && strings.TrimSpace(text[i:]) == ""
		}
	}
	return true
}

// neverShown tells the elements without text for a reader.
// What stands in a textarea or a select is for a form to send.
func neverShown(tag atom.Atom) bool {
	switch tag {
	case atom.Title, atom.Script, atom.Style, atom.Template, atom.Select,
		atom.Datalist, atom.Textarea, atom.Svg, atom.Meta, atom.Link, atom.Input:
		return true
	}
	return false
}

// isBlock tells the elements that browsers show as blocks, and those that stand
// apart from the text around them.
// https://html.spec.whatwg.org/multipage/rendering.html#flow-content-3
func isBlock(tag atom.Atom) bool {
	switch tag {
	case atom.Html, atom.Head, atom.Body, atom.Address, atom.Article, atom.Aside,
		atom.Blockquote, atom.Button, atom.Caption, atom.Center, atom.Dd, atom.Details,
		atom.Dialog, atom.Dir, atom.Div, atom.Dl, atom.Dt, atom.Fieldset,
		atom.Figcaption, atom.Figure, atom.Footer, atom.Form, atom.H1, atom.H2,
		atom.H3, atom.H4, atom.H5, atom.H6, atom.Header, atom.Hgroup, atom.Hr,
		atom.Legend, atom.Li, atom.Listing, atom.Main, atom.Menu, atom.Nav,
		atom.Noscript, atom.Object, atom.Ol, atom.Optgroup, atom.Option, atom.P,
		atom.Plaintext, atom.Pre, atom.Search, atom.Section, atom.Summary,
		atom.Table, atom.Tbody, atom.Td, atom.Tfoot, atom.Th, atom.Thead,
		atom.Tr, atom.Ul, atom.Video, atom.Audio, atom.Xmp:
		return true
	}
	return false
}

// styledBlock tells whether an element's style attribute makes it a block.
//
//	<span style="display: block">The second gate</span>
func (s *segmenter) styledBlock(i int32, n *markup.Node) bool {
	if n.Tag != atom.Span && n.Tag != atom.A {
		return false
	}
	style := s.page.tree.Attr(int(i), "style")
	return style != "" && hasDeclaration(style, "display", "block")
}

// isAMPMedia tells the AMP elements that show a picture or a player.
// <amp-img> and <amp-youtube> do, <amp-ad> doesn't. https://amp.dev/documentation/components
func isAMPMedia(name string) bool {
	kind, ok := strings.CutPrefix(name, "amp-")
	if !ok {
		return false
	}
	switch kind {
	case "img", "anim", "video", "audio", "iframe", "youtube", "twitter", "instagram",
		"facebook", "vimeo", "brightcove", "dailymotion", "soundcloud", "tiktok", "reddit":
		return true
	}
	return false
}

// isHeadingButton tells whether element i is a button that a heading consists of: it
// opens the part of the text below it.
//
//	<h3><button aria-expanded="false">Which wells are concerned?</button></h3>
func (p *page) isHeadingButton(i, heading int32) bool {
	return heading != 0 && p.tree.Nodes[i].Tag == atom.Button &&
		strings.TrimSpace(p.tree.TextOf(int(heading))) == strings.TrimSpace(p.tree.TextOf(int(i)))
}
