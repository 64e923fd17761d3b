package article

import (
	"slices"
	"strings"
	"sync"
	"time"
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

// dateLabels holds the labels by their first byte.
var dateLabels = sync.OnceValue(func() *[256][]labelWords {
	kinds := map[string]dateLabel{"published": publishedLabel, "updated": updatedLabel, "other": otherLabel, "first": firstLabel}
	out := new([256][]labelWords)
	for _, e := range lexicon.DateLabels().Entries {
		if e.Field(0) == "size" || e.Field(0) == "product" {
			continue
		}
		for _, name := range append([]string{e.Name}, e.Aliases...) {
			name = strings.ToLower(name)
			out[name[0]] = append(out[name[0]], labelWords{name, kinds[e.Field(0)]})
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
// "Published by Ana Ruiz, updated" gives updated. A label within a word is none:
// "reposted".
func lastLabel(s string) (found dateLabel, end int) {
	s = strings.ToLower(s)
	end, size := -1, 0
	labels := dateLabels()
	for i := range len(s) {
		if i > 0 && isASCIILetter(s[i-1]) && s[i] < utf8.RuneSelf {
			continue // within a word
		}
		for _, w := range labels[s[i]] {
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
// The words must open the line as they stand in the table, capitals included.
func opensEntry(s string) bool {
	if s == "" {
		return false
	}
	for _, words := range entryOpenings()[s[0]] {
		if strings.HasPrefix(s, words) {
			return true
		}
	}
	return false
}

// opensWiki tells whether a line begins as that in which a wiki says when a page was
// edited last.
func opensWiki(line string) bool {
	for _, e := range lexicon.EntryLines().Entries {
		if e.Field(0) != "wiki" {
			continue
		}
		if strings.HasPrefix(line, e.Name) || slices.ContainsFunc(e.Aliases, func(s string) bool { return strings.HasPrefix(line, s) }) {
			return true
		}
	}
	return false
}

// entryOpenings holds the words that open entries by their first byte.
var entryOpenings = sync.OnceValue(func() *[256][]string {
	out := new([256][]string)
	for _, e := range lexicon.EntryLines().Entries {
		for _, name := range append([]string{e.Name}, e.Aliases...) {
			out[name[0]] = append(out[name[0]], name)
		}
	}
	return out
})

func isASCIILetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// wordBorders tells whether s[start:end] isn't part of a longer word. Scripts
// that set no spaces have no borders.
// "posted" has borders in "posted:" and none in "reposted".
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
// rest tells a line of dates from a sentence with a date in it: "The dam was finished
// on May 7, 2023, after three years" has many bytes besides.
func readDateLine(f date.Finder, line string) []labelled {
	var out []labelled
	rest, at := len(line), 0
	for m := range f.Moments(line) {
		label, end := lastLabel(line[at:m.Start])
		if label == firstLabel && m.Start-at-end > maxJoint {
			label = publishedLabel // "first published by the Harbour Review in March 2019"
		}
		rest -= m.End - m.Start
		at = m.End
		if m.Clock && label != updatedLabel && isChangeClock(f, line[m.Start:m.End]) {
			out = append(out, labelled{Moment: m.Moment, label: updatedLabel})
			m.Moment = date.Moment{Time: dayAlone(m.Time)}
		}
		out = append(out, labelled{Moment: m.Moment, label: label})
	}
	out = withSecondClock(f, out, line[at:])
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

// dayAlone returns the midnight in UTC that stands for the day of t.
func dayAlone(t time.Time) time.Time {
	return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC)
}

// isChangeClock tells whether the time of day of a printed date is that of a
// change on that day: "7 mayo 2023. Actualizado a las 10:00 h."
func isChangeClock(f date.Finder, printed string) bool {
	_, _, end, ok := f.Find(printed)
	return ok && labelIn(printed[end:]) == updatedLabel
}

// maxJoint is how many bytes join a label and its date: " on the ", ": ".
// With more bytes between them there is something else: "first published by the Harbour
// Review in March 2019".
const maxJoint = 8
