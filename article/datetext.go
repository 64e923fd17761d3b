package article

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/date"
	"github.com/copydesk/copydesk/internal/lexicon"
)

// A dateLabel is what the words next to a date say that it is.
type dateLabel int

const (
	noLabel dateLabel = iota
	publishedLabel
	updatedLabel
	otherLabel
	firstLabel // published before the page as it stands: "originally published on"
)

type labelWords struct {
	text  string
	label dateLabel
}

// dateLabels holds the labels by their first character.
var dateLabels = sync.OnceValue(func() map[rune][]labelWords {
	kinds := map[string]dateLabel{"published": publishedLabel, "updated": updatedLabel, "other": otherLabel, "first": firstLabel}
	out := map[rune][]labelWords{}
	for _, e := range lexicon.DateLabels().Entries {
		for _, name := range append([]string{e.Name}, e.Aliases...) {
			name = strings.ToLower(name)
			first, _ := utf8.DecodeRuneInString(name)
			out[first] = append(out[first], labelWords{name, kinds[e.Field(0)]})
		}
	}
	return out
})

// labelIn returns the label that stands last in s, or noLabel. Of two that end
// at one place the longer counts: "first published", "last updated".
func labelIn(s string) dateLabel {
	label, _ := lastLabel(s)
	return label
}

// lastLabel is labelIn with the end of the label in s in small letters.
func lastLabel(s string) (found dateLabel, end int) {
	s = strings.ToLower(s)
	end, size := -1, 0
	for i, first := range s {
		for _, w := range dateLabels()[first] {
			at := i + len(w.text)
			if at < end || at == end && len(w.text) <= size || !strings.HasPrefix(s[i:], w.text) || !wordBorders(s, i, at) {
				continue
			}
			found, end, size = w.label, at, len(w.text)
		}
	}
	return found, end
}

// opensEntry tells whether a line begins with the words by which systems tell
// when and under what they filed a page: "This entry was posted on".
func opensEntry(s string) bool {
	for _, e := range lexicon.EntryLines().Entries {
		if strings.HasPrefix(s, e.Name) {
			return true
		}
		for _, name := range e.Aliases {
			if strings.HasPrefix(s, name) {
				return true
			}
		}
	}
	return false
}

// wordBorders tells whether s[start:end] isn't part of a longer word. Scripts
// that set no spaces have no borders.
func wordBorders(s string, start, end int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:start])
	after, _ := utf8.DecodeRuneInString(s[end:])
	first, _ := utf8.DecodeRuneInString(s[start:])
	if unicode.In(first, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Thai) {
		return true
	}
	return !unicode.IsLetter(before) && !unicode.IsLetter(after)
}

// A labelled is a time in a line of the page with what the line says of it.
type labelled struct {
	date.Moment
	label dateLabel
	rest  int // bytes of the line that belong to no date
}

// readDateLine reads the times of a short line: "Published May 7, 2023 9:05 am
// | Updated May 8". A label belongs to the date behind it, else to the one in
// front of it.
func readDateLine(f date.Finder, line string) []labelled {
	var out []labelled
	rest, at := len(line), 0
	for m := range f.Moments(line) {
		label, end := lastLabel(line[at:m.Start])
		if label == firstLabel && m.Start-at-end > maxJoint {
			label = publishedLabel // "first published by the Harbour Review in March 2019"
		}
		out = append(out, labelled{Moment: m.Moment, label: label})
		rest -= m.End - m.Start
		at = m.End
	}
	if len(out) > 0 {
		if last := &out[len(out)-1]; last.label == noLabel {
			last.label = labelIn(line[at:])
		}
	}
	for i := range out {
		out[i].rest = rest
	}
	return out
}

const (
	// maxJoint is how many bytes join a label and its date: " on the ", ": ".
	maxJoint = 8
	// maxDateLine is the longest line in bytes that is read for the story's
	// time: longer ones are prose.
	maxDateLine = 240
	// maxEntryLine is the same for a line that says when the page was posted.
	maxEntryLine = 600
	// maxDateRest is how many bytes of such a line may be something else: an
	// author's name, a place, a read time. A line with up to bareRest is a date
	// and little else.
	maxDateRest = 110
	bareRest    = 40
	// headLines and tailLines are how many lines round the headline are read.
	headLines = 8
	tailLines = 25
	// maxFarLines is how many lines with digits elsewhere are read.
	maxFarLines = 200
)

// visibleDates adds the times that the page prints in short lines: near the
// headline, and elsewhere where a label says what they are. nearOnly leaves the
// lines elsewhere out.
func (p *profile) visibleDates(published, updated *[]dated, f date.Finder, nearOnly bool) {
	head := -1
	if p.headNode > 0 {
		head = p.segAt(int32(p.headNode))
	}
	from, to := 0, len(p.segs)
	if nearOnly {
		from, to = max(0, head-headLines), min(to, head+tailLines+1)
	}
	first, far := true, 0
	for i := from; i < to; i++ {
		seg := &p.segs[i]
		text := p.textOf(i)
		if len(text) > maxEntryLine || len(text) < len("1.1.2023") || !hasDigit(text) || seg.has(hiddenText) {
			continue
		}
		behind := p.wallAt(int(seg.textNode))
		if i == head+1 && head >= 0 && behind != nil && behind.hint&hintNavigation == 0 {
			behind = nil // nothing stands between it and the headline
		}
		if behind != nil && !behind.aside || p.inTeaser(int(seg.textNode)) {
			continue
		}
		near := behind == nil && head >= 0 && i >= head-headLines && i <= head+tailLines
		if !near {
			if far++; far > maxFarLines {
				continue
			}
		}
		for _, l := range p.datesOf(i, f) {
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
			if rank > 0 && (l.label != noLabel || !p.ofTeaser(i)) {
				c := claim{value: text, from: visibleText, rank: rank, node: int(seg.textNode)}
				p.fileDate(published, updated, dated{claim: c, Moment: l.Moment, label: l.label})
			}
		}
	}
}

// datesOf reads the dates of segment i, each of its lines by itself. The line
// above may be their label: "Posted on" in an element of its own.
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
	for j := range all {
		switch l := &all[j]; {
		case entry && (l.label == firstLabel || l.label == updatedLabel):
			l.rest = 0
		case entry:
			l.label, l.rest = publishedLabel, 0
		case l.label == noLabel && l.rest <= bareRest && j == 0:
			l.label = p.labelAbove(i)
		case l.label == noLabel && endsSentence(line):
			l.rest += maxDateRest // prose tells of other days
		}
	}
	return all
}

// labelAbove returns what line i-1 says of a date in line i, if it is a label and
// little else.
func (p *profile) labelAbove(i int) dateLabel {
	if i == 0 || i > len(p.segs) || p.size(i-1) > maxLabel || strings.ContainsFunc(p.textOf(i-1), unicode.IsDigit) {
		return noLabel
	}
	return labelIn(p.textOf(i - 1))
}

// lineRank returns the rank of a time in a line, 0 for none.
func lineRank(l labelled, near, above bool) int {
	switch {
	case l.rest > maxDateRest:
		return 0
	case near && l.label != noLabel:
		return rankLine
	case near && l.rest <= bareRest && above:
		return rankAbove
	case near && l.rest <= bareRest:
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

// asideRank is lineRank for a line of an aside.
func asideRank(l labelled) int {
	if l.label == noLabel || l.rest > bareRest {
		return 0
	}
	return rankFarDate
}

func hasDigit(s string) bool {
	for i := range len(s) {
		if c := s[i]; '0' <= c && c <= '9' || c >= 0x80 {
			return true
		}
	}
	return false
}
