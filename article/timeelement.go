package article

import (
	"cmp"
	"strings"
	"time"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/internal/date"
)

// timeElements adds the times of time elements and of elements whose class
// says that they hold one.
//
//	<time datetime="2023-05-07T09:05:00Z">today</time>
//
// What it holds for programs goes before what it shows.
func (p *profile) timeElements(published, updated *[]dated, f date.Finder) {
	far := 0
	for _, i := range p.times {
		if p.inFurniture(i) || p.inTeaser(i) {
			continue
		}
		c := claim{from: classMark, name: p.tree.Name(i), rank: rankTime, node: i}
		if p.headNode == 0 || !p.below(i) && !p.above(i) {
			c.rank = rankFarTime
			if far++; far > maxFarTimes {
				continue
			}
		}
		text := ""
		if n := &p.tree.Nodes[i]; n.Stop-n.Start <= maxTimeSource && int(n.End)-i <= maxTimeNodes {
			text = p.read(i, func(int) bool { return false })
		}
		c.value = p.machineTime(i)
		lines := readDateLine(f, text)
		own := labelOfText(lines, text)
		label := p.timeLabel(i, f)
		switch {
		case own == noLabel && label == noLabel && p.ofTeaser(p.segOf(i)):
		case c.value == "":
			c.value = text
			c.rank++
			for _, l := range lines {
				p.fileDate(published, updated, dated{claim: c, Moment: l.Moment, label: cmp.Or(l.label, label)})
			}
		default:
			if m := f.Moment(c.value); !m.IsZero() {
				if label = cmp.Or(own, label); own == noLabel && label == updatedLabel && echoes(m, *published) {
					label = noLabel
				}
				p.fileDate(published, updated, dated{claim: c, Moment: m, label: label})
			}
		}
	}
}

// echoes tells whether a time that an element's class calls that of a change is
// that of publication: themes give the class "updated" to the time of a page that
// wasn't changed.
func echoes(m date.Moment, published []dated) bool {
	for i := range published {
		if c := &published[i]; c.rank < rankTime && c.Clock && m.Clock && m.Time.Sub(c.Time).Abs() < time.Minute {
			return true
		}
	}
	return false
}

// labelOfText returns what a time element's text, with the dates read in it, says
// of its time. Dates have words of their own: "7 maj 2023" has no "maj" (mis à
// jour).
func labelOfText(lines []labelled, text string) dateLabel {
	if len(lines) > 0 {
		return lines[0].label
	}
	return labelIn(text)
}

// machineTimes are the attributes that hold a time for programs, beside a text
// such as "3 years ago" or "9:05". title is that of an abbr, as microformats have it:
//
//	<abbr class="published" title="2023-05-07T09:05:00+02:00">9:05</abbr>
var machineTimes = [...]string{"datetime", "data-datetime", "data-timestamp", "data-time", "data-date", "data-published", "title"}

// machineTime returns the time that an element holds for programs: one that
// begins with a year, or seconds since 1970.
// It is "" where there is none.
func (p *profile) machineTime(i int) string {
	if p.tree.Nodes[i].Tag == atom.Time {
		if value := p.tree.Attr(i, "datetime"); value != "" {
			return value
		}
	}
	for _, key := range machineTimes {
		if value := p.tree.Attr(i, key); opensYear(value) {
			return value
		}
	}
	return ""
}

// opensYear tells whether s may be a time for programs by its first digits.
// Four digits do: "2023-05-07", and seconds, "1683450000". "3 years ago" has one.
func opensYear(s string) bool {
	_, digits := leadingNumber(s, 4)
	return digits == 4 && len(s) >= len("2023-5-7") && len(s) < maxDateText
}

// timeLabel returns what an element's class or the words in front of it say that
// its time is. Themes give both classes to the time of a page that wasn't changed:
// "entry-date published updated".
func (p *profile) timeLabel(i int, f date.Finder) dateLabel {
	class := strings.ToLower(p.tree.Class(i) + p.tree.Attr(i, "itemprop"))
	if !strings.Contains(class, "publi") && (strings.Contains(class, "updat") || strings.Contains(class, "modif")) {
		return updatedLabel
	}
	if parent := p.tree.Parent(i); parent > 0 {
		before := p.tree.Text[p.tree.Nodes[parent].Start:p.tree.Nodes[i].Start]
		if len(before) > maxLabel {
			before = before[len(before)-maxLabel:]
		}
		at := 0
		for m := range f.Moments(before) {
			at = m.End
		}
		if label := labelIn(before[at:]); label != noLabel {
			return label
		}
	}
	return p.labelAbove(p.segAt(int32(i)))
}

// The most that is read of a time element, in bytes of source text and in nodes:
// one that holds more was left open.
const (
	maxTimeSource = 2000
	maxTimeNodes  = 100
)

// maxFarTimes is how many time elements far from the headline are read: more
// are those of comments and other stories.
const maxFarTimes = 40

// maxLabel is how many bytes in front of a time are read for its label.
const maxLabel = 40
