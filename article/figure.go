package article

import (
	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/caption"
	"github.com/copydesk/copydesk/internal/markup"
)

// A figure is a picture or player with the texts that belong to it.
// caption and credit are "" where the page prints none.
type figure struct {
	node     int              // the element that holds it all
	seg      int              // the segment before which it stands
	image    int              // the img element, 0 for none
	player   int              // a frame or player, 0 for none
	caption  string           // without the credit, where the page tells them apart
	credit   string           // of an element of its own
	whole    string           // the caption with the credit, where an element in it holds that
	head     string           // the text of the caption's first element, where others stand behind it
	tail     string           // the text of the caption's last element, where others stand before it
	site     bool             // tail is the site's name in brackets
	beside   int              // the element beside the figure that holds the credit, 0 for none
	named    int              // the element that a label for screen readers calls the credit, 0 for none
	controls []string         // what buttons in the caption say
	marked   bool             // the page calls the caption one
	parsed   *caption.Caption // the caption, where complete has parsed it
}

// printed tells whether the page prints a caption or a credit for the figure.
func (f *figure) printed() bool { return f.caption+f.credit != "" }

const (
	maxCaption     = 1500 // bytes; a longer text beside a picture is the story
	maxPlain       = 600  // bytes; the same for a text that the page doesn't call a caption
	maxCredit      = 200  // bytes; a longer text is no credit line
	maxFigureNodes = 1000 // elements and texts round a picture; more are the page
	figureReach    = 8    // how many ancestors of a picture may be the figure
	stageCaptions  = 3    // captions beside a picture that are those of a slide show
)

// findFigures finds the figures of the story and marks their segments.
// An element that is a post or a figure is read once: what lies in it is skipped.
func (s *story) findFigures() {
	if s.last < s.first {
		return
	}
	s.body = s.sumBody()
	s.linked = s.sumUp(&s.ofLinks, func(i int) int32 { return s.segs[i].linked })
	outer := s.articleElement()
	media, _ := s.mediaIn(outer)
	end := int(s.tree.Nodes[outer].End)
	for n := outer + 1; n < end; n++ {
		if !s.isElement(n) {
			continue
		}
		for media < len(s.media) && int(s.media[media].node) < n {
			media++
		}
		if e, ok := s.postAt(n); ok {
			s.keepEmbed(e)
			n = int(s.tree.Nodes[n].End) - 1
			continue
		}
		if e, ok := s.placeholderAt(n); ok && s.mayKeep(&e) {
			s.embeds = append(s.embeds, e)
			continue
		}
		var f figure
		ok := false
		switch {
		case s.tree.Nodes[n].Tag == atom.Figure:
			f, ok = s.readFigure(n)
		case media < len(s.media) && int(s.media[media].node) == n && s.media[media].figure == 0:
			f, ok = s.readPicture(&s.media[media])
		case s.hints[n]&hintCaption != 0:
			f, ok = s.readLoneCaption(n)
		}
		switch {
		case !ok:
			if media < len(s.media) && int(s.media[media].node) == n && !s.isPicture(n) {
				s.keepPlayer(n)
			}
		case s.inStory(&f):
			s.keepFigure(f)
			n = max(n, int(s.tree.Nodes[f.node].End)-1)
		}
	}
}

// articleElement is the article or main element around the story's root, or
// the root. Pictures above the headline stand in it.
// <main><h1>…</h1><figure>…</figure><div class="body">…</div></main> has one.
func (s *story) articleElement() int {
	for n := s.root; n > 0; n = s.tree.Parent(n) {
		switch s.tree.Nodes[n].Tag {
		case atom.Article, atom.Main:
			return n
		}
	}
	return s.root
}

// inStory tells whether a figure stands before the end of the body and not in
// a part of the page that isn't the story.
// A picture in a link without a caption is a teaser's, and so is one in a box of
// related stories: <li class="related"><a href="/other"><img> Other dam</a></li>.
func (s *story) inStory(f *figure) bool {
	if f.seg > s.last+1 {
		return false
	}
	size := s.textSize(f.node)
	teaser := 2*int(s.linked[f.node]) > size
	for n := range s.outward(f.node) {
		if s.tree.Nodes[n].Tag == atom.A && !f.printed() {
			return false
		}
		teaser = teaser || s.tree.Nodes[n].Tag == atom.A && !isPictureAddress(s.tree.Attr(n, "href"))
		if teaser && s.hints[n]&(hintRelated|hintPromotion|hintNavigation) != 0 && !s.holds(n, s.headline) && s.body[n] == 0 {
			return false
		}
		if !s.isFurniture(n) || n != f.node && s.body[n] > 0 || s.holds(n, s.headline) {
			continue
		}
		other := s.textSize(n) - size
		if other > 0 && other+size < 3*int(s.linked[n]) || other > maxOther && s.hints[n]&hintGallery == 0 && !(f.marked && s.linked[n] == 0) {
			return false
		}
		if s.hints[n]&(hintBio|hintComments|hintAd) != 0 && !f.marked {
			return false
		}
	}
	return true
}

// isFurniture tells whether element n calls itself a part that isn't the story.
// A bare "widget" or "sidebar" says nothing: whole pages are built of them.
// class="newsletter" and <footer> do; class="sidebar" doesn't.
func (s *story) isFurniture(n int) bool {
	tag := s.tree.Nodes[n].Tag
	return s.hints[n]&(hintFurniture&^hintSide) != 0 || tag == atom.Aside || tag == atom.Footer
}

// holds tells whether node n holds segment i.
// i is below 0 for no segment, which nothing holds.
func (s *story) holds(n, i int) bool {
	return i >= 0 && s.tree.Within(int(s.segs[i].textNode), n)
}

// maxOther is how many bytes of text besides its figure an element may hold
// that class words call furniture, for the figure to be the story's.
const maxOther = 60

// readFigure reads a figure element. One that holds other figures is left to
// them; one that holds a table, a quotation or code is none, nor is an author's
// portrait.
func (s *story) readFigure(n int) (figure, bool) {
	for d := n + 1; d < int(s.tree.Nodes[n].End); d++ {
		switch s.tree.Nodes[d].Tag {
		case atom.Figure, atom.Table, atom.Blockquote, atom.Pre, atom.Address:
			return figure{}, false
		}
	}
	f := figure{node: n, seg: s.segAt(int32(n))}
	s.findMedia(&f)
	captions, credit := s.captionsIn(n)
	f.named, f.marked = credit, len(captions) > 0
	if !f.marked {
		captions = []int{n}
	}
	s.readCaption(&f, captions)
	return f, f.image != 0 || f.player != 0 || f.marked && f.printed()
}

// readPicture reads the figure around a picture that stands in no figure
// element: the innermost ancestor that holds text is asked whether that text is
// a caption. A picture without a caption is a figure, too.
//
//	<div class="photo"><img><p>The dam on Friday.</p></div>
//
// Icons, pictures in links and portraits in an author's box are no figures without a
// caption.
func (s *story) readPicture(m *mediaPlace) (figure, bool) {
	n := int(m.node)
	picture := s.isPicture(n)
	bare := figure{node: n, seg: int(m.seg), image: n}
	outer, named := n, s.hints[n]
	for range figureReach {
		outer = s.tree.Parent(outer)
		if outer <= 0 || s.tree.Within(s.root, outer) {
			break
		}
		named |= s.hints[outer]
		size := s.textSize(outer)
		if size == 0 || s.isButtonText(outer) {
			continue
		}
		if picture && s.segAt(int32(outer)) > s.last+1 {
			return bare, false // behind the story, where no figure is its own: see inStory
		}
		if f, ok := s.readAround(m, outer, size, named); ok {
			return f, true
		}
		break
	}
	if f, ok := s.readBelow(m); ok {
		return f, true
	}
	return bare, picture && m.anchor == 0 && !s.isIcon(n) && s.begin() <= bare.seg && bare.seg <= s.last && named&(hintBio|hintByline) == 0
}

// readAround reads element outer, which holds a picture and some text, as a
// figure.
// The figure's text is its captions and little else: at most three times the first one
// and a credit. Three captions beside each other are a slide show.
func (s *story) readAround(m *mediaPlace, outer, size int, named hint) (figure, bool) {
	f := figure{node: outer, seg: s.segAt(int32(outer))}
	if size > maxCaption || int(s.tree.Nodes[outer].End)-outer > maxFigureNodes {
		return f, false
	}
	captions, credit := s.captionsIn(outer)
	f.named, f.marked = credit, len(captions) > 0
	switch {
	case f.marked:
		if size > 3*s.textSize(captions[0])+maxCredit || len(captions) >= stageCaptions {
			return f, false
		}
	case size > maxPlain || named&hintImage == 0 || named&(hintBio|hintByline) != 0 || !s.plainCaption(m, outer):
		return f, false
	default:
		captions = []int{outer}
	}
	s.findMedia(&f)
	s.readCaption(&f, captions)
	return f, f.printed()
}

// plainCaption tells whether the text in element outer can be the caption of
// the picture in it: a few words behind the picture, not a heading, not links.
// At most three segments, of which a third or less is links. What reads as the story is
// none without a credit: <p><img class="wp-image-7 alignright">The dam held …</p>
func (s *story) plainCaption(m *mediaPlace, outer int) bool {
	lo, hi := s.segsIn(outer)
	if hi-lo > 3 {
		return false
	}
	story := false
	for i := lo; i < hi; i++ {
		if s.segs[i].heading != 0 || s.segs[i].textNode < m.node {
			return false
		}
		story = story || s.roles[i] == roleBody && s.isProse(i)
	}
	return !story && 3*int(s.linked[outer]) <= s.textSize(outer) || s.isCredited(lo, hi)
}

// isCredited tells whether one of some segments ends with a credit: it is a
// caption, though its picture's link to a gallery holds it, too.
// "The dam on Friday. Ana Ruiz/AP" is. A credit alone isn't.
func (s *story) isCredited(lo, hi int) bool {
	for i := lo; i < hi; i++ {
		if c, err := caption.Split(s.textOf(i)); err == nil && c.Credit.Raw != "" && c.Text != "" {
			return true
		}
	}
	return false
}

// readLoneCaption reads an element that calls itself a caption where no picture
// was found for it: a script draws it.
// It must be a figcaption, or it or the element round it must be called a picture's.
func (s *story) readLoneCaption(n int) (figure, bool) {
	i := s.segAt(int32(n))
	if size := s.textSize(n); size == 0 || size > maxCaption || i < s.begin() || i > s.last {
		return figure{}, false
	}
	if s.tree.Nodes[n].Tag != atom.Figcaption && (s.hints[n]|s.hints[s.tree.Parent(n)])&hintImage == 0 {
		return figure{}, false
	}
	f := figure{node: n, seg: i, marked: true}
	s.readCaption(&f, []int{n})
	return f, f.printed()
}

// readBelow reads the text right behind a picture that calls itself a caption.
//
//	<img src="dam.jpg"><p class="caption">The dam on Friday.</p>
//
// The class may be up to two elements further out.
func (s *story) readBelow(m *mediaPlace) (figure, bool) {
	i := int(m.seg)
	if i >= len(s.segs) || s.segs[i].textNode < m.node {
		return figure{}, false
	}
	n := int(s.segs[i].node)
	for range 3 {
		if s.hints[n]&hintCaption != 0 && s.textSize(n) <= maxCaption || s.isBelowPicture(m, i, n) {
			f := figure{node: n, seg: i, marked: true}
			if s.isPicture(int(m.node)) {
				f.image = int(m.node)
			} else {
				f.player = int(m.node)
			}
			s.readCaption(&f, []int{n})
			return f, f.printed()
		}
		if n = s.tree.Parent(n); n <= s.root {
			break
		}
	}
	return figure{}, false
}

// textSize is how many bytes of text node n holds.
// 0 for one without text.
func (s *page) textSize(n int) int {
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

// isElement tells elements from text.
func (p *page) isElement(n int) bool { return p.tree.Nodes[n].Kind == markup.Element }
