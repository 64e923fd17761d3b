package article

import (
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/caption"
)

// readCaption reads a figure's caption from the given elements, and its credit
// from an element in them or beside them.
//
//	<figcaption>The dam on Friday. <span class="credit">Ana Ruiz/AP</span></figcaption>
//
// Where a credit is all there is, it is the credit and the caption is empty.
func (s *story) readCaption(f *figure, captions []int) {
	var all, bare []string
	for _, where := range captions {
		isCredit := func(n int) bool { return s.isCredit(n, where, f) }
		all = appendText(all, s.read(where, func(n int) bool { return s.leaveControl(n, f) }))
		bare = appendText(bare, s.read(where, func(n int) bool { return s.isControl(n) || isCredit(n) }))
	}
	whole, words := strings.Join(all, " "), strings.Join(bare, " ")
	f.caption = words
	if words == "" {
		f.credit = whole
		return
	}
	if words != whole {
		f.whole, f.caption = whole, withoutRest(words)
	} else if f.tail = s.siteBehind(words); f.tail != "" {
		f.site = true
	} else if len(captions) == 1 {
		f.head, f.tail = s.headOf(captions[0]), s.tailOf(captions[0])
	}
	for n := f.node; n < int(s.tree.Nodes[f.node].End); n++ {
		if s.isElement(n) && s.isCredit(n, captions[0], f) {
			if credit := s.read(n, s.isControl); credit != "" && credit != f.caption {
				f.credit = credit
				f.joinCredit()
				return
			}
		}
	}
	if f.marked {
		f.credit = s.unnamedCredit(f.node, captions[0], f.caption)
	}
}

// unnamedCredit returns a text of figure n in front of its caption that is a credit by
// itself, "" for none and where the caption's words end with a credit.
//
//	<figure><div><img><span>Ana Ruiz / AP</span></div><figcaption>The dam on Friday</figcaption></figure>
func (s *story) unnamedCredit(n, where int, words string) string {
	lo, hi := s.segsIn(n)
	for i := lo; i < hi && int(s.segs[i].textNode) < where; i++ {
		if s.size(i) > maxCredit || s.segs[i].has(hiddenText|controlText) {
			continue
		}
		if text := s.textOf(i); isSureCredit(text) {
			if c, err := caption.Split(words); err != nil || c.Credit.Raw != "" {
				return ""
			}
			return text
		}
	}
	return ""
}

// joinCredit gives the credit what stands behind it, with the mark that joins the two, in
// an element of its own.
//
//	<span class="credit">Photo by Ana Ruiz</span> <span>/Harbour Courier</span>
func (f *figure) joinCredit() {
	_, rest, _ := strings.Cut(f.whole, f.credit)
	mark := strings.TrimLeft(rest, " ")
	if mark == "" || len(mark) > maxCredit || strings.IndexByte("/|", mark[0]) < 0 {
		return
	}
	if text, found := strings.CutSuffix(f.caption, mark); found && len(mark) > 1 {
		f.caption, f.credit = withoutRest(text), f.credit+rest
	}
}

// appendText appends a text that isn't empty.
func appendText(texts []string, text string) []string {
	if text == "" {
		return texts
	}
	return append(texts, text)
}

// isControl tells whether an element inside a caption is none of its words.
// <button>Enlarge</button> is one, and so is what noscript or a player holds, and
// <b>hide caption</b>.
func (s *story) isControl(n int) bool {
	switch s.tree.Nodes[n].Tag {
	case atom.Button, atom.Label, atom.Noscript, atom.Video, atom.Audio:
		return true
	}
	return s.hints[n]&(hintShare|hintAd) != 0 || s.isButtonText(n)
}

// leaveControl is isControl, and notes what the element says.
func (s *story) leaveControl(n int, f *figure) bool {
	if !s.isControl(n) {
		return false
	}
	switch s.tree.Nodes[n].Tag {
	case atom.Noscript, atom.Video, atom.Audio:
	default:
		f.controls = append(f.controls, s.read(n, func(int) bool { return false }))
	}
	return true
}

// isCredit tells whether an element of a figure is a credit line. One that
// holds the whole caption, or a part of the page called a caption, is none.
// class="credit", a label for screen readers, <cite> and <small> may name one, up to
// maxCredit bytes of source text.
func (s *story) isCredit(n, caption int, f *figure) bool {
	if n == caption || n == f.node || s.tree.Within(caption, n) {
		return false
	}
	if n == f.named {
		return true
	}
	switch tag := s.tree.Nodes[n].Tag; {
	case s.hints[n]&(hintCredit|hintLegal|hintByline) != 0:
	case tag == atom.Cite || tag == atom.Small:
	default:
		return false
	}
	size, whole := s.tree.Nodes[n].Stop-s.tree.Nodes[n].Start, s.tree.Nodes[caption].Stop-s.tree.Nodes[caption].Start
	return size < maxCredit && (size != whole || !s.tree.Within(n, caption))
}

// parse parses a figure's caption. A credit in an element of its own is taken
// as it is printed.
// Raw is then the caption and the credit with a space between them, and the credit's
// span counts in it. A credit that the caption holds already counts first.
func (f *figure) parse() (caption.Caption, bool) {
	if f.caption == "" && f.credit != "" {
		return f.parseCredit(), true
	}
	c, ok := f.parseCaption()
	if whole, ok := f.parseWhole(&c); ok {
		return whole, true
	}
	if f.cutTail(&c) || f.cutHead(&c) || f.moveLabel(&c) {
		c, ok = f.parseCaption()
	}
	if f.credit == "" || !ok {
		return c, ok
	}
	if c.Credit.Raw == "" {
		c.Credit = caption.ParseCredit(f.credit)
		c.Credit.Start += len(f.caption) + 1
		c.Credit.End += len(f.caption) + 1
	}
	c.Raw = f.caption + " " + f.credit
	return c, true
}

// parseCaption parses the caption, unless that was done.
func (f *figure) parseCaption() (caption.Caption, bool) {
	if f.parsed != nil {
		return *f.parsed, true
	}
	c, err := caption.Parse(f.caption)
	return c, err == nil
}

// findCredit finds the credit of a figure that prints it beside itself: right
// before it or behind it, in an element that calls itself so.
//
//	<figure>…</figure><p class="photo-credit">Ana Ruiz/AP</p>
func (s *story) findCredit(f *figure) {
	if f.credit != "" || f.caption == "" {
		return
	}
	for n := range s.outward(f.node) {
		next := int(s.tree.Nodes[n].End)
		for next < len(s.tree.Nodes) && !s.isElement(next) && strings.TrimSpace(s.tree.TextOf(next)) == "" {
			next++
		}
		if next >= len(s.tree.Nodes) || !s.tree.Within(next, s.tree.Parent(n)) {
			continue // the last child: look behind its parent
		}
		if s.isElement(next) && s.hints[next]&hintCredit != 0 && s.hints[next]&hintByline == 0 && s.textSize(next) <= maxCredit {
			if f.credit = s.read(next, s.isControl); f.credit != "" {
				f.beside = next
			}
		}
		return
	}
}
