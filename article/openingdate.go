package article

import (
	"strings"
	"time"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/date"
)

// openingDate reads the day at the head of a story's first paragraph, as releases
// and notices print it between place and text:
//
//	CASTLE BAY, Ore. – March 3, 2009 – Acme Marine said today …
//	NEW YORK, March 3, 2009 /PRNewswire/ -- Acme Marine …
//	(03.03.2009) Der Kran wiegt so viel …
//
// "On March 3, 2009, the crane fell" tells of a day: a mark must stand behind it, and
// before it, too, where it doesn't open the text.
func openingDate(f date.Finder, text string) (date.Moment, bool) {
	head := text
	if len(head) > maxOpening {
		head = head[:maxOpening]
		for !utf8.ValidString(head) {
			head = head[:len(head)-1]
		}
	}
	for m := range f.Moments(head) {
		before, after := strings.TrimRight(head[:m.Start], " "), strings.TrimLeft(head[m.End:], " ")
		return m.Moment, opensWith(after, ")]/:-–—") && (before == "" || endsWith(before, "([,)-–—") && len(before) <= maxName)
	}
	return date.Moment{}, false
}

const (
	maxOpening = 110 // bytes of a paragraph that may be its place and day
	minOpened  = 80  // bytes of a paragraph with them: shorter ones are lines of their own
)

// It is false of "".
func opensWith(s, marks string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return s != "" && strings.ContainsRune(marks, r)
}

// It is false of "".
func endsWith(s, marks string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(marks, r)
}

// openingDates adds the day with which the story's first paragraph opens.
// Paragraphs below the headline are looked at up to the first of prose.
func (p *profile) openingDates(published *[]dated, f date.Finder) {
	i := p.firstProse()
	if p.headNode > 0 {
		i = p.segAt(int32(p.headNode)) + 1
	}
	for ; i <= p.firstProse() && i < len(p.segs); i++ {
		node := int(p.segs[i].textNode)
		if p.size(i) < minOpened || p.segs[i].has(hiddenText) || p.inFurniture(node) {
			continue
		}
		if m, ok := openingDate(f, p.textOf(i)); ok && m.Time.Year() >= firstYear {
			c := claim{value: m.Time.Format(time.DateOnly), from: visibleText, rank: rankNearText, node: node}
			*published = append(*published, dated{claim: c, Moment: m})
			return
		}
	}
}
