package article

import (
	"net/url"
	"strings"
	"sync"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/internal/body"
	"github.com/copydesk/copydesk/internal/markup"
)

// A page is a markup tree cut into the texts that a reader sees as separate
// blocks. Everything that is said of a page's text is said of its segments.
//
// A segment ends at each border of a block element (div, p, li, td, h2, …) and
// at two br in a row, so it never holds another one: for
//
//	<div>one <b>two</b><p>three<br>four<br><br>five</p>six</div>
//
// the segments are "one two", "three\nfour", "five", "six". All of the page is
// cut, from its header to its footer, hidden parts with it; what to keep is
// decided later. Left out is only what never shows as text: scripts, drawings,
// form choices, the fallback texts of players and noscript elements.
type page struct {
	tree  *markup.Tree // what is cut
	text  string       // the segments' texts, a blank line between them; white space as in Article.Text
	segs  []segment    // in reading order
	links []pageLink   // in reading order; segment.links cuts them
	media []mediaPlace // pictures and frames, in reading order
	base  *url.URL     // the base of the page's links; nil where it isn't known

	hints  []hint         // what each node's attributes name
	hidden []segmentFlags // what each node's attributes hide
	traits []trait        // what else they say
	names  hintReader     // what hints and hidden were read with
	writer textWriter     // what text was written with
	frames []frame        // the elements that are open while the page is cut
	blocks []body.Block   // segs as package body reads them
	shown  []body.Medium  // media, likewise, but for the hidden ones

	ofBody, ofLinks sums // memory of the story's body and linked
}

// pages keeps pages that are done with, for their slices. No string of a page is
// left in them, and nothing in an Article points into them.
var pages = sync.Pool{New: func() any { return new(page) }}

// maxKept is the largest page whose memory is kept: in nodes, and in units of 16
// bytes of text.
const maxKept = 1 << 16

// release gives the memory of a page and its tree back.
func (p *page) release() {
	p.tree.Release()
	if cap(p.hints) > 2*maxKept || cap(p.segs) > maxKept || cap(p.links) > maxKept || cap(p.writer.buf) > 16*maxKept {
		return
	}
	p.names.forget()
	p.tree, p.text, p.base = nil, "", nil
	pages.Put(p)
}

// A segment is one block of text. The nodes it names are indices in page.tree;
// 0 (the root) stands for none.
type segment struct {
	node       int32    // the innermost block element around it
	textNode   int32    // the first text node in it
	start, end int32    // its text in page.text
	links      [2]int32 // its anchors: page.links[links[0]:links[1]]
	linked     int32    // how many bytes of its text stand in anchors
	bold       int32    // how many bytes of its text stand in b or strong
	context             // what it stands in
	flags      segmentFlags
}

// A context names the innermost elements of some kinds around a text; 0 where
// there is none.
type context struct {
	list    int32 // ul, ol, dl, menu
	item    int32 // li, dt, dd
	table   int32
	row     int32 // tr
	cell    int32 // td, th
	figure  int32
	caption int32 // figcaption, or a table's caption
	quote   int32 // blockquote
	pre     int32
	heading int32 // h1 to h6
}

// segmentFlags are what is true of a segment as a whole.
type segmentFlags uint8

const (
	hiddenText  segmentFlags = 1 << iota // display:none, hidden, for screen readers only
	afterBreak                           // follows <br><br> in the same element
	controlText                          // in a button, label or legend
	ariaHidden                           // in an aria-hidden element, which shows all the same
)

// A pageLink is an anchor, or the part of it that lies in one segment.
type pageLink struct {
	node       int32 // the a element
	start, end int32 // in page.text
}

// A mediaPlace is a picture, frame or player.
type mediaPlace struct {
	node int32 // img, iframe, video, audio, embed, object, amp-…
	seg  int32 // index of the segment before or in which it stands
	context
	anchor int32 // the a element around it, 0 for none
	hidden bool
}

// textOf is the text of segment i.
func (p *page) textOf(i int) string { return p.text[p.segs[i].start:p.segs[i].end] }

// linksOf are the anchors of segment i.
func (p *page) linksOf(i int) []pageLink {
	return p.links[p.segs[i].links[0]:p.segs[i].links[1]]
}

// has tells whether s has all the flags f.
func (s *segment) has(f segmentFlags) bool { return s.flags&f == f }

// segmentPage cuts a page. The page may be released when it is done with.
func segmentPage(tree *markup.Tree) *page {
	p := pages.Get().(*page)
	p.tree = tree
	p.readNames()
	p.segs, p.links, p.media = p.segs[:0], p.links[:0], p.media[:0]
	s := segmenter{page: p, text: textWriter{buf: p.writer.buf[:0]}, frames: p.frames[:0]}
	s.frames = append(s.frames, frame{end: int32(len(tree.Nodes))})
	s.walk()
	s.flush()
	p.text = string(s.text.buf)
	p.writer, p.frames = s.text, s.frames
	return p
}

// A frame is an open element that matters to the text in it.
type frame struct {
	context
	block  int32 // the innermost block element
	link   int32 // the innermost a element with an href
	end    int32 // index after its last descendant
	border bool  // a block of its own
	bold   bool
	flags  segmentFlags // hidden, in a control, …
	skip   bool         // text in it is dropped, media are not
}

// A segmenter walks the nodes in order with the elements that are open.
type segmenter struct {
	page   *page
	text   textWriter
	frames []frame // the root's, then inwards
	seg    segment // the one being written
	open   bool    // seg has a word
	breaks int     // br elements since the last word
	split  bool    // the next segment follows a double break
	later  []int32 // controls inside of the text that is open: they come behind it
}

// top is the innermost open frame. The one of the root is always open.
func (s *segmenter) top() *frame { return &s.frames[len(s.frames)-1] }

// walk visits the nodes in the order of the source and steps over what never shows.
func (s *segmenter) walk() {
	nodes := s.page.tree.Nodes
	for i := 1; i < len(nodes); {
		for len(s.frames) > 1 && int(s.top().end) <= i {
			s.leave()
		}
		switch n := &nodes[i]; {
		case n.Kind == markup.Text:
			s.chars(int32(i))
			i++
		case neverShown(n.Tag):
			i = int(n.End)
		case s.isInText(n), s.isPopup(i, n):
			s.text.space = s.text.space || n.Tag == atom.Button // a popup takes no room
			s.later = append(s.later, int32(i))
			i = int(n.End)
		default:
			s.enter(int32(i), n)
			i++
		}
	}
	for len(s.frames) > 1 {
		s.leave()
	}
}

// writeLater writes the controls that stood in the text before.
// Each is a segment of its own, with controlText.
func (s *segmenter) writeLater() {
	nodes := s.page.tree.Nodes
	for later := s.later; len(later) > 0; later = later[1:] {
		s.later = nil
		control := later[0]
		f := *s.top()
		f.block, f.flags, f.link, f.bold = control, f.flags|controlText, 0, false
		s.frames = append(s.frames, f)
		for i := control + 1; i < nodes[control].End; {
			switch {
			case nodes[i].Kind == markup.Text:
				s.chars(i)
				i++
			case neverShown(nodes[i].Tag):
				i = nodes[i].End
			default:
				i++
			}
		}
		s.flush()
		s.frames = s.frames[:len(s.frames)-1]
	}
}

// isInText tells a button inside of a paragraph or heading that may go on behind it.
//
//	<p>The dam <button>What is a dam?</button> held through the night.</p>
func (s *segmenter) isInText(n *markup.Node) bool {
	block := s.page.tree.Nodes[s.top().block].Tag
	return n.Tag == atom.Button && s.open && (block == atom.P || markup.HeadingLevel(block) > 0)
}

// isPopup tells the explanation of a word that shows when a reader points at the word.
// It stands behind the word, in one inline element with it.
//
//	The <span>sluice<span class="tooltip">a gate for water</span></span> held.
func (s *segmenter) isPopup(i int, n *markup.Node) bool {
	if n.Tag != atom.Span || !s.open || int(n.Parent) == i-1 || isBlock(s.page.tree.Nodes[n.Parent].Tag) {
		return false
	}
	class := s.page.tree.Class(i)
	return strings.Contains(class, "tooltip") || strings.Contains(class, "Tooltip")
}

// enter looks at an element and opens a frame for it where it matters.
func (s *segmenter) enter(i int32, n *markup.Node) {
	switch n.Tag {
	case atom.Br:
		s.breaks++
		return
	case atom.Img, atom.Iframe, atom.Embed:
		s.addMedia(i)
		return
	case atom.Span:
		if s.isBreak(i) {
			s.breaks++
			return
		}
	case 0:
		if isAMPMedia(s.page.tree.Name(int(i))) {
			s.addMedia(i)
		}
	}
	f := *s.top()
	f.end = n.End
	matters := s.look(&f, i, n)
	f.border = isBlock(n.Tag) || s.styledBlock(i, n)
	if f.border {
		s.flush()
		s.split = false
		f.block = i
		f.context.note(i, n.Tag)
	}
	if f.border || matters {
		s.frames = append(s.frames, f)
	}
}

// isBreak tells whether node i is a br, or the empty span that some systems write
// for one: <span class="br"></span>.
func (s *segmenter) isBreak(i int32) bool {
	n := &s.page.tree.Nodes[i]
	return n.Tag == atom.Br || n.Tag == atom.Span && n.End == i+1 && hasClass(s.page.tree.Class(int(i)), "br")
}

// hasClass tells whether a class attribute names a class.
func hasClass(classes, class string) bool {
	if !strings.Contains(classes, class) {
		return false
	}
	for c := range strings.FieldsSeq(classes) {
		if c == class {
			return true
		}
	}
	return false
}

// look notes in f what an element says of the text in it, and tells whether it
// says anything.
// A hidden element inside a text is dropped: "See it", not "See it (opens in a tab)", of
//
//	<a href="x">it<span class="sr-only"> (opens in a tab)</span></a>
func (s *segmenter) look(f *frame, i int32, n *markup.Node) bool {
	matters := false
	if flags := s.page.hidden[i]; flags != 0 {
		matters = true
		f.flags |= flags
		f.skip = f.skip || flags&hiddenText != 0 && !isBlock(n.Tag)
	}
	switch n.Tag {
	case atom.A:
		if _, ok := s.page.tree.Lookup(int(i), "href"); ok {
			f.link, matters = i, true
		}
	case atom.B, atom.Strong:
		f.bold, matters = true, true
	case atom.Span: // <span class="strong">
		if class := s.page.tree.Class(int(i)); hasClass(class, "strong") || hasClass(class, "bold") {
			f.bold, matters = true, true
		}
	case atom.Button, atom.Label, atom.Legend:
		if !s.page.isHeadingButton(i, f.heading) {
			f.flags |= controlText
			matters = true
		}
	case atom.Video, atom.Audio, atom.Object:
		s.addMedia(i)
		f.skip, matters = true, true
	case atom.Canvas, atom.Rt, atom.Rp: // rt, rp: the reading of a ruby and its brackets
		f.skip, matters = true, true
	}
	return matters
}

// leave closes the innermost frame.
func (s *segmenter) leave() {
	if s.top().border {
		s.flush()
		s.split = false
	}
	s.frames = s.frames[:len(s.frames)-1]
}

// note records element i as the context of what stands in it.
// A list, table, row, cell or figure clears what was known inside of the one around it: a
// cell has no list yet.
func (c *context) note(i int32, tag atom.Atom) {
	switch tag {
	case atom.Ul, atom.Ol, atom.Dl, atom.Menu:
		c.list, c.item = i, 0
	case atom.Li, atom.Dt, atom.Dd:
		c.item = i
	case atom.Table:
		c.table, c.row, c.cell = i, 0, 0
	case atom.Tr:
		c.row, c.cell = i, 0
	case atom.Td, atom.Th:
		c.cell, c.list, c.item = i, 0, 0
	case atom.Figure:
		c.figure, c.caption = i, 0
	case atom.Figcaption, atom.Caption:
		c.caption = i
	case atom.Blockquote:
		c.quote = i
	case atom.Pre:
		c.pre = i
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		c.heading = i
	}
}

// addMedia records a picture or player: seg is the index of the open segment, else of the
// next one.
func (s *segmenter) addMedia(i int32) {
	f := s.top()
	s.page.media = append(s.page.media, mediaPlace{
		node: i, seg: int32(len(s.page.segs)), context: f.context, anchor: f.link, hidden: f.flags&hiddenText != 0,
	})
}
