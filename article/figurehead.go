package article

import (
	"slices"
	"strings"

	"github.com/copydesk/copydesk/caption"
	"github.com/copydesk/copydesk/internal/lexicon"
)

// headOf returns the text of the first element of a caption that other elements follow,
// "" for none.
//
//	<figcaption><span>Hollands Fotobureau</span> <span>De dam op vrijdag</span></figcaption>
func (s *story) headOf(n int) string {
	for range maxTailDepth {
		first, behind := 0, 0
		for d := range s.tree.Children(n) {
			if s.isUnseen(d) {
				continue
			}
			if first != 0 {
				behind = d
				break
			}
			first = d
		}
		switch {
		case first == 0 || !s.isElement(first):
			return ""
		case behind != 0 && s.isElement(behind):
			return s.tailText(first)
		case behind != 0:
			return "" // "<span>Harbour Police</span> closed the dam"
		}
		n = first
	}
	return ""
}

// isUnseen tells whether node n, inside a caption, prints none of its words.
func (s *story) isUnseen(n int) bool {
	if s.isElement(n) && (s.isControl(n) || neverShown(s.tree.Nodes[n].Tag) || s.hidden[n]&hiddenText != 0) {
		return true
	}
	return isBlank(s.read(n, s.isControl))
}

// cutHead takes the first element of a caption for its credit, where it reads as one and a
// sentence follows in the next, and tells whether it did. c is what the whole caption says.
// An organization counts if it supplies pictures: another may be what the picture shows.
func (f *figure) cutHead(c *caption.Caption) bool {
	rest, ok := strings.CutPrefix(f.caption, f.head)
	rest = strings.TrimLeft(rest, " ")
	if !ok || f.head == "" || f.credit != "" || len(f.head) > maxCredit || c.Credit.Raw != "" && c.Credit.Start > 0 {
		return false
	}
	if !startsUpper(rest) || !isSaying(rest) {
		return false
	}
	if !isSureCredit(f.head) && !isPictureMaker(f.head) {
		return false
	}
	f.caption, f.credit, f.parsed = rest, f.head, nil
	return true
}

// isSureCredit tells whether a text is a credit by itself: it has a sign that sentences
// and titles don't have, or nothing but names. "Best Lamp for Small Rooms" is none.
func isSureCredit(text string) bool {
	if !strings.ContainsAny(text, "/|©:,،") && text != strings.ToUpper(text) && !isNames(text) && strings.Contains(text, " ") {
		return false
	}
	c, err := caption.Split(text)
	return err == nil && c.Text == "" && c.Credit.Raw != ""
}

// isPictureMaker tells whether a text is the name of an organization that supplies
// pictures: its first word says so, or its last.
func isPictureMaker(text string) bool {
	if !isNames(text) {
		return false
	}
	words := strings.Fields(strings.ToLower(text))
	first, last := words[0], words[len(words)-1]
	return slices.ContainsFunc(lexicon.PictureMakers().Entries, func(e lexicon.Entry) bool {
		return strings.HasPrefix(first, e.Name) || strings.HasPrefix(last, e.Name) || strings.HasSuffix(last, e.Name)
	})
}
