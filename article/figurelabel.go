package article

import (
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/caption"
	"github.com/copydesk/copydesk/internal/lexicon"
)

// captionsIn returns the elements in node n that are captions: the figcaption
// elements, or else the outermost that are named so. credit is the element that a
// label for screen readers calls the credit, 0 for none.
//
//	<figcaption>The dam on Friday.</figcaption>
//	<p class="wp-caption-text">The dam on Friday.</p>
func (s *story) captionsIn(n int) (captions []int, credit int) {
	var named, real []int
	for d, end := n+1, int(s.tree.Nodes[n].End); d < end; {
		switch {
		case s.tree.Nodes[d].Tag == atom.Figcaption:
			real = append(real, d)
		case s.hints[d]&hintCaption != 0 && s.textSize(d) > 0:
			named = append(named, d)
		default:
			d++
			continue
		}
		d = int(s.tree.Nodes[d].End)
	}
	words, credit := s.labelled(n)
	switch {
	case len(real) > 0:
		return real, credit
	case len(named) == 0 && words != 0:
		return []int{words}, credit
	}
	return named, credit
}

// maxFigureLabel is how many bytes of source text the label of a caption or a credit has at
// most: "Image copyright", "Подпись к фото:".
const maxFigureLabel = 60

// maxLabelNodes is how many elements and texts a label has at most, or a credit behind
// it. It keeps nested elements from being read again and again.
const maxLabelNodes = 24

// isSmall tells whether node n holds no more nodes than a label or a credit.
func (p *page) isSmall(n int) bool { return int(p.tree.Nodes[n].End)-n <= maxLabelNodes }

// labelled returns the first elements in node n that a label for readers who don't see
// the page calls the caption and the credit, 0 for none. The label is an aria-label, or a
// hidden element in front of its text or of its element.
//
//	<b aria-label="Image credit">Ana Ruiz</b>
//	<span><span class="visually-hidden">Image source, </span>Ana Ruiz</span>
//	<span class="sr-only">Photo:</span> <span>Ana Ruiz</span>
func (s *story) labelled(n int) (words, credit int) {
	for d := n + 1; d < int(s.tree.Nodes[n].End); d++ {
		if !s.isElement(d) || !s.isSmall(d) {
			continue
		}
		named, label := d, ""
		switch node := &s.tree.Nodes[d]; {
		case s.hidden[d]&hiddenText == 0:
			label = s.tree.Attr(d, "aria-label")
		case node.Stop-node.Start <= maxFigureLabel:
			named, label = s.besideLabel(d), s.textIn(d)
		}
		label = strings.TrimRight(label, " ,:،，：")
		if label == "" || len(label) > maxFigureLabel || named == 0 {
			continue
		}
		switch {
		case words == 0 && namesWords(label):
			words = named
		case credit == 0 && s.namesCredit(label, named):
			credit = named
		}
	}
	return words, credit
}

// besideLabel returns the element that hidden element d is the label of: the next one,
// or the one round d where text follows; 0 for none.
func (s *story) besideLabel(d int) int {
	outer := s.tree.Parent(d)
	for next := int(s.tree.Nodes[d].End); next < int(s.tree.Nodes[outer].End); next++ {
		if s.isElement(next) {
			return next
		}
		if !isBlank(s.tree.TextOf(next)) {
			return outer
		}
	}
	return 0
}

// textIn returns the text of element n, hidden or not.
func (s *story) textIn(n int) string {
	var w textWriter
	for d := n + 1; d < int(s.tree.Nodes[n].End); d++ {
		if !s.isElement(d) {
			w.writeText(s.tree.TextOf(d))
		}
	}
	return string(w.buf)
}

// isButtonText tells whether element n says nothing but what pages print for readers round
// captions: "hide caption", "Enlarge this image". One word must not be that of a sentence:
//
//	Let us <em>share</em> the dam
func (s *story) isButtonText(n int) bool {
	node := &s.tree.Nodes[n]
	if size := node.Stop - node.Start; size == 0 || size > maxFigureLabel || !s.isSmall(n) {
		return false
	}
	text := s.textIn(n)
	if e, ok := lexicon.CaptionFurniture().Find(text); !ok || e.Field(0) != "button" {
		return false
	}
	next := int(node.End)
	return strings.Contains(text, " ") || startsUpper(text) && (next >= len(s.tree.Nodes) || s.isElement(next) || isBlank(s.tree.TextOf(next)))
}

// namesWords tells whether a label, without its colon, is a caption's: "Image caption".
func namesWords(label string) bool {
	for _, sign := range [...]string{"", ":", " :", ","} {
		if e, ok := lexicon.CaptionFurniture().Find(label + sign); ok && e.Field(0) == "label" {
			return true
		}
	}
	return false
}

// namesCredit tells whether a label, without its colon, makes a credit of the text of
// element n: "Image source" does.
func (s *story) namesCredit(label string, n int) bool {
	if s.textSize(n) > maxCredit || !s.isSmall(n) {
		return false
	}
	text := s.read(n, s.isControl)
	c, err := caption.Split(label + ": " + text)
	return text != "" && err == nil && c.Text == "" && len(c.Credit.Raw) > len(text)
}
