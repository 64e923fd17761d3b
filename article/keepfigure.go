package article

// keepFigure keeps a figure and marks the segments in it.
// A player without a caption becomes an embed; an icon without one is dropped.
func (s *story) keepFigure(f figure) {
	switch {
	case !f.printed() && f.image == 0 && f.player != 0:
		s.keepPlayer(f.player)
		return
	case !f.printed() && s.isIcon(f.image):
		return
	}
	s.findCredit(&f)
	if s.captionsLast(&f) {
		return
	}
	s.markCaption(&f)
	s.figures = append(s.figures, f)
}

// captionsLast gives a caption without a picture to the picture right above it,
// and tells whether there was one.
//
//	<div><figure><img></figure><figcaption>The dam on Friday.</figcaption></div>
//
// Only buttons and the like may stand between the two.
func (s *story) captionsLast(f *figure) bool {
	if f.image != 0 || f.player != 0 || len(s.figures) == 0 {
		return false
	}
	last := &s.figures[len(s.figures)-1]
	if last.image == 0 || last.printed() || last.seg > f.seg {
		return false
	}
	for i := last.seg; i < f.seg; i++ {
		if !s.segs[i].has(controlText) {
			return false
		}
	}
	last.caption, last.credit, last.beside, last.marked = f.caption, f.credit, f.beside, f.marked
	last.controls = append(last.controls, f.controls...)
	s.markCaption(f)
	return true
}

// markCaption makes the texts of a figure those of a figure, and what is printed
// beside it.
func (s *story) markCaption(f *figure) {
	s.markFigure(f.node)
	if f.beside != 0 {
		s.markFigure(f.beside)
	}
}

// markFigure marks the segments in node n as those of a figure.
// The headline keeps its role: some pages set it over their picture.
func (s *story) markFigure(n int) {
	lo, hi := s.segsIn(n)
	for i := lo; i < hi; i++ {
		if i != s.headline {
			s.roles[i] = roleFigure
		}
	}
}

// keepPlayer keeps a frame or player as an embed, if it is one.
// A frame of a service that isn't known is none: see playerAt.
func (s *story) keepPlayer(n int) {
	if e, ok := s.playerAt(n); ok {
		s.keepEmbed(e)
	}
}
