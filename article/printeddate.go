package article

import (
	"strings"
	"unicode"

	"github.com/copydesk/copydesk/internal/date"
)

const (
	// maxDateLine is the longest line in bytes that is read for the story's
	// time: longer ones are prose.
	maxDateLine = 240
	// maxEntryLine is the same for a line that says when the page was posted.
	maxEntryLine = 600
	// maxDateRest is how many bytes of such a line may be something else: an
	// author's name, a place, a read time. A line with up to bareRest is a date
	// and little else: "Ana Ruiz | May 7, 2023".
	maxDateRest = 110
	bareRest    = 40
	// placeRest is how many bytes beside a date make no sentence for all their full
	// stop: "Warszawa, 7 maja 2023 r."
	placeRest = 20
	// headLines and tailLines are how many lines round the headline are read.
	headLines = 8
	tailLines = 25
	// maxFarLines is how many lines with digits elsewhere are read.
	maxFarLines = 200
)

// visibleDates adds the times that the page prints in short lines: near the
// headline, and elsewhere where a label says what they are. nearOnly leaves the
// lines elsewhere out.
//
//	<p>Updated May 9, 2023 8 a.m. | Published May 7, 2023 9:05 a.m. ET</p>
func (p *profile) visibleDates(published, updated *[]dated, f date.Finder, nearOnly bool) {
	head := -1
	if p.headNode > 0 {
		head = p.segAt(int32(p.headNode))
	}
	from, to := 0, len(p.segs)
	if nearOnly {
		from, to = max(0, head-headLines), min(to, head+tailLines+1)
	}
	first, far, sells := true, 0, p.linked.sells()
	for i := from; i < to; i++ {
		seg := &p.segs[i]
		text := p.textOf(i)
		if len(text) > maxEntryLine || len(text) < len("1.1.2023") || !hasDigit(text) || seg.pre > 0 || seg.has(hiddenText) {
			continue
		}
		behind := p.wallAt(int(seg.textNode))
		if i == head+1 && head >= 0 && behind != nil && behind.hint&hintNavigation == 0 {
			behind = nil // nothing stands between it and the headline
		}
		closed := behind != nil && !behind.aside
		if closed && !opensEntry(text) || p.inTeaser(int(seg.textNode)) {
			continue
		}
		near := behind == nil && head >= 0 && i >= head-headLines && i <= head+tailLines
		if !near {
			if far++; far > maxFarLines {
				continue
			}
		}
		for _, l := range p.datesOf(i, f) {
			if closed && l.label != updatedLabel {
				continue // other stories are posted there
			}
			rank := lineRank(l, near, i < head)
			if behind != nil {
				rank = asideRank(l)
			}
			if rank == rankFarDate && behind == nil {
				if !first || i < head {
					continue
				}
				first = false
			}
			if rank > 0 && (l.label != noLabel || !sells && seg.quote == 0 && !p.ofTeaser(i) && !p.inDateColumn(i)) && !p.isOfProduct(i) {
				c := claim{value: text, from: visibleText, rank: rank, node: int(seg.textNode)}
				p.fileDate(published, updated, dated{claim: c, Moment: l.Moment, label: l.label})
			}
		}
	}
}

// datesOf reads the dates of segment i, each of its lines by itself. The line
// above may be their label: "Posted on" in an element of its own.
// A line over maxDateLine that doesn't open an entry is prose and has none.
func (p *profile) datesOf(i int, f date.Finder) []labelled {
	text := p.textOf(i)
	if len(text) > maxDateLine && !opensEntry(text) {
		return nil
	}
	if !strings.Contains(text, "\n") || opensEntry(text) {
		return p.datesOfLine(i, text, f)
	}
	var all []labelled
	for line := range strings.SplitSeq(text, "\n") {
		all = append(all, p.datesOfLine(i, line, f)...)
	}
	return all
}

// datesOfLine reads the dates of a line of segment i. In one that opens an entry
// all count as such.
func (p *profile) datesOfLine(i int, line string, f date.Finder) []labelled {
	all := readDateLine(f, line)
	entry := len(all) > 0 && opensEntry(line)
	file := len(all) > 0 && isOfFile(line)
	for j := range all {
		switch l := &all[j]; {
		case file && l.label == updatedLabel:
			l.label = otherLabel
		case entry && (l.label == firstLabel || l.label == updatedLabel):
			l.rest = 0
		case entry:
			l.label, l.rest = publishedLabel, 0
		case l.label == noLabel && l.rest > placeRest && endsSentence(line):
			l.rest += maxDateRest // prose tells of other days
		case l.label == noLabel && l.rest <= bareRest && j == 0:
			l.label = p.labelAbove(i)
		}
	}
	return all
}

// labelAbove returns what line i-1 says of a date in line i, if it is a label and
// little else.
//
// "Posted on" is one; a line with a digit or of more than maxLabel bytes is none, nor
// is one of another thing that has words behind its label.
func (p *profile) labelAbove(i int) dateLabel {
	if i == 0 || i > len(p.segs) || p.size(i-1) > maxLabel || strings.ContainsFunc(p.textOf(i-1), unicode.IsDigit) {
		return noLabel
	}
	above := strings.TrimRight(p.textOf(i-1), " :")
	label, end := lastLabel(above)
	if label == otherLabel && end < len(above) {
		return noLabel // "© Jo Lind" is of the picture above
	}
	return label
}

// lineRank returns the rank of a time in a line, 0 for none.
// near is round the headline, above over it. Outside, a date without a label counts only
// where it is all that the line has.
func lineRank(l labelled, near, above bool) int {
	switch {
	case l.rest > maxDateRest:
		return 0
	case near && l.label != noLabel: // "Published May 7, 2023"
		return rankLine
	case near && l.rest <= bareRest && above:
		return rankAbove
	case near && l.rest <= bareRest: // "May 7, 2023"
		return rankBareLine
	case near:
		return rankNearText
	case l.label != noLabel && l.rest <= bareRest:
		return rankFarLine
	case l.label != noLabel:
		return rankFarTime
	case l.rest < minRest:
		return rankFarDate
	}
	return 0
}

// minRest is how many bytes beside a date are words: fewer are marks.
const minRest = 4

// asideRank is lineRank for a line of an aside.
func asideRank(l labelled) int {
	if l.label == noLabel || l.rest > bareRest {
		return 0
	}
	return rankFarDate
}
