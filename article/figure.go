package article

import (
	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/caption"
)

// A figure is a picture or player with the texts that belong to it.
type figure struct {
	node    int    // the element that holds it all
	seg     int    // the segment before which it stands
	image   int    // the img element, 0 for none
	player  int    // a frame or player, 0 for none
	caption string // without the credit, where the page tells them apart
	credit  string // of an element of its own
}

const (
	maxCaption   = 1500 // bytes; a longer text beside a picture is the story
	maxCredit    = 200  // bytes; a longer text is no credit line
	captionReach = 5    // how many ancestors a caption's picture is looked for in
)

// findFigures finds the figures of the story and marks their segments.
func (s *story) findFigures() {
	if s.last < s.first {
		return
	}
	unwanted := s.unwanted()
	done := 0 // nodes before this one belong to a figure already
	for n := s.root + 1; n < int(s.tree.Nodes[s.root].End); n++ {
		if n < done || unwanted[n] || s.tree.Nodes[n].Kind != 0 {
			continue
		}
		f, ok := s.figureAt(n)
		if !ok || !s.inStory(&f) {
			continue
		}
		s.keepFigure(f)
		done = int(s.tree.Nodes[f.node].End)
	}
}

// unwanted marks the nodes that are furniture by name.
func (s *story) unwanted() []bool {
	_, unwanted := chooseArea(s.page)
	return unwanted
}

// inStory tells whether a figure stands between the headline and the end of
// the body, or above the headline in the same article.
func (s *story) inStory(f *figure) bool {
	return f.seg <= s.last+1
}

// figureAt reads the figure that begins at node n, if one does.
func (s *story) figureAt(n int) (figure, bool) {
	switch {
	case s.tree.Nodes[n].Tag == atom.Figure:
		return s.readFigure(n)
	case s.hints[n]&hintCaption != 0 && s.tree.Nodes[n].Tag != atom.Figcaption:
		return s.readCaptioned(n)
	}
	return figure{}, false
}

// readFigure reads a figure element. One that holds other figures is left to
// them, one that holds a table, a quotation or code is none.
func (s *story) readFigure(n int) (figure, bool) {
	for _, tag := range [...]atom.Atom{atom.Figure, atom.Table, atom.Blockquote, atom.Pre} {
		if s.tree.First(n, tag) >= 0 {
			return figure{}, false
		}
	}
	f := figure{node: n, seg: s.segAt(int32(n))}
	s.findMedia(&f)
	if where := s.tree.First(n, atom.Figcaption); where >= 0 {
		s.readCaption(&f, where)
	} else {
		s.readCaption(&f, n)
	}
	return f, f.image != 0 || f.player != 0
}

// readCaptioned reads an element that calls itself a caption: the figure is the
// nearest ancestor that holds a picture and little other text.
func (s *story) readCaptioned(n int) (figure, bool) {
	size := s.textSize(n)
	if size == 0 || size > maxCaption {
		return figure{}, false
	}
	outer := n
	for range captionReach {
		if lo, hi := s.mediaIn(outer); lo < hi {
			f := figure{node: outer, seg: s.segAt(int32(outer))}
			s.findMedia(&f)
			s.readCaption(&f, n)
			return f, f.image != 0 || f.player != 0
		}
		if outer = s.tree.Parent(outer); outer <= s.root || s.textSize(outer) > size+maxCredit {
			break
		}
	}
	return figure{}, false
}

// textSize is how many bytes of text node n holds.
func (s *story) textSize(n int) int {
	lo, hi := s.segsIn(n)
	if lo == hi {
		return 0
	}
	return int(s.segs[hi-1].end - s.segs[lo].start)
}

// findMedia finds the first picture and the first player in a figure.
func (s *story) findMedia(f *figure) {
	lo, hi := s.mediaIn(f.node)
	for _, m := range s.media[lo:hi] {
		if s.isPicture(int(m.node)) {
			if f.image == 0 {
				f.image = int(m.node)
			}
		} else if f.player == 0 {
			f.player = int(m.node)
		}
	}
}

// readCaption reads the caption in node where and the credit in or beside it.
func (s *story) readCaption(f *figure, where int) {
	whole := s.read(where, s.isControl)
	isCredit := func(n int) bool {
		return n != where && n != f.node && s.isCredit(n) && s.textSize(n) < maxCredit
	}
	f.caption = s.read(where, func(n int) bool { return s.isControl(n) || isCredit(n) })
	if f.caption == "" {
		f.caption = whole
		return
	}
	for n := f.node; n < int(s.tree.Nodes[f.node].End); n++ {
		if s.tree.Nodes[n].Kind == 0 && isCredit(n) {
			if credit := s.read(n, s.isControl); credit != "" && credit != f.caption {
				f.credit = credit
				return
			}
		}
	}
}

// isControl tells whether an element inside a caption is none of its words.
func (s *story) isControl(n int) bool {
	switch s.tree.Nodes[n].Tag {
	case atom.Button, atom.Label, atom.Noscript, atom.Video, atom.Audio:
		return true
	}
	return s.hints[n]&(hintShare|hintAd) != 0
}

// isCredit tells whether an element inside a figure calls itself a credit.
func (s *story) isCredit(n int) bool {
	switch s.tree.Nodes[n].Tag {
	case atom.Cite, atom.Small:
		return true
	}
	return s.hints[n]&(hintCredit|hintLegal|hintByline) != 0
}

// keepFigure keeps a figure and marks the segments in it.
func (s *story) keepFigure(f figure) {
	if f.caption == "" && f.credit == "" && s.isIcon(f.image) {
		return
	}
	lo, hi := s.segsIn(f.node)
	for i := lo; i < hi; i++ {
		s.roles[i] = roleFigure
	}
	s.figures = append(s.figures, f)
}

// parseCaption parses a figure's caption. A credit in an element of its own is
// taken as it is printed.
func (f *figure) parse() (caption.Caption, bool) {
	if f.credit == "" {
		c, err := caption.Parse(f.caption)
		return c, err == nil
	}
	c, err := caption.Parse(f.caption)
	if err != nil {
		return c, false
	}
	raw := f.caption + " " + f.credit
	line, err := caption.Parse(f.credit)
	if err != nil || line.Credit.Raw == "" {
		line.Credit = caption.Credit{Raw: f.credit, Span: caption.Span{End: len(f.credit)}}
	}
	if c.Credit.Raw == "" {
		c.Credit = line.Credit
		c.Credit.Start += len(f.caption) + 1
		c.Credit.End += len(f.caption) + 1
	}
	c.Raw = raw
	return c, true
}
