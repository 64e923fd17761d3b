package article

import (
	"time"

	"github.com/copydesk/copydesk/internal/date"
)

// monthDates adds the months that a page prints where nothing tells the day of its
// publication: reports, guides and journals have no more.
//
//	Last updated: June 2022
//	<h6>Date</h6> <p>November 2003</p>
func (p *profile) monthDates(published, updated *[]dated, f date.Finder) {
	if len(*published) > 0 {
		return
	}
	for i := range p.segs {
		seg := &p.segs[i]
		text := p.textOf(i)
		if len(text) > maxMonthLine || !hasDigit(text) || seg.has(hiddenText) || p.inTeaser(int(seg.textNode)) {
			continue
		}
		if wall := p.wallAt(int(seg.textNode)); wall != nil && !wall.aside {
			continue
		}
		if t, label, ok := p.monthOfLine(i, f); ok {
			c := claim{value: text, from: visibleText, rank: rankMonth, node: int(seg.textNode)}
			p.fileDate(published, updated, dated{claim: c, Moment: date.Moment{Time: t}, label: label, month: true})
		}
	}
}

// maxMonthLine is the longest line in bytes that is read for a month.
const maxMonthLine = 80

// monthOfLine reads the month of segment i and what the line says of it. A month
// without a word counts alone in a line below the headline, and one behind
// "published" in no sentence, which may tell of a book.
func (p *profile) monthOfLine(i int, f date.Finder) (t time.Time, label dateLabel, ok bool) {
	line := p.textOf(i)
	for m := range f.All(line) {
		rest := len(line) - (m.End - m.Start)
		if m.Date.Day != 0 || m.Date.Year < firstYear || rest > bareRest {
			return time.Time{}, noLabel, false
		}
		label = labelIn(line[:m.Start])
		if label == noLabel && rest < minRest {
			label = p.labelAbove(i)
		}
		switch label {
		case noLabel:
			ok = rest < minRest && p.isUnderHeadline(i)
		case publishedLabel, firstLabel:
			ok = !endsSentence(line)
		default:
			ok = label == updatedLabel
		}
		return firstOf(m.Date), label, ok
	}
	return time.Time{}, noLabel, false
}

// isUnderHeadline tells whether segment i stands below the headline with no
// sentence between them.
func (p *profile) isUnderHeadline(i int) bool {
	if !p.besideHeadline(int(p.segs[i].textNode)) {
		return false
	}
	for j := p.segAt(int32(p.headNode)) + 1; j < i; j++ {
		if endsSentence(p.textOf(j)) {
			return false
		}
	}
	return true
}

// minRest is how many bytes beside a date are words: fewer are marks.
const minRest = 4

// monthOf reads a value of the page's head that is a month: "2019-03", "2019/03",
// "March 2019".
func monthOf(value string, f date.Finder) (time.Time, bool) {
	year, n := leadingNumber(value, 4)
	if mark := addressMark(value[n:]); n == 4 && mark > 0 {
		month, size := leadingNumber(value[n+mark:], 2)
		return firstOf(date.Date{Year: year, Month: month}), n+mark+size == len(value) && month >= 1 && month <= 12
	}
	d, start, end, ok := f.Find(value)
	return firstOf(d), ok && d.Day == 0 && d.Year >= firstYear && start == 0 && end == len(value)
}

// firstOf returns the first day of a month, which stands for the month.
func firstOf(d date.Date) time.Time {
	return time.Date(d.Year, time.Month(d.Month), 1, 0, 0, 0, 0, time.UTC)
}
