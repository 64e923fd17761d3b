package article

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxColumns is the longest line, in columns, of a text whose paragraphs are
// taken to be wrapped. Teleprinters set 65 to 69, mail 72 to 80.
const maxColumns = 100

// minLimit is fewer columns than any copy is wrapped to: lines of labels and
// names are shorter, and one that has no room for the next is no evidence.
const minLimit = 24

// minWrapped is the least columns of a line that was broken for want of room.
const minWrapped = 50

// A layout says how a text sets its paragraphs.
type layout struct {
	wrapped  bool // a paragraph may go on over several lines
	indented bool // paragraphs begin with an indent, and go on without
	limit    int  // columns: a line that could have held the next word within them was broken on purpose
}

// layoutOf finds the layout of a story. Its paragraphs are wrapped where lines
// often end in mid-sentence: the next one begins in lower case, or the line ends
// no sentence and had no room for the next word.
//
// Long lines, over maxColumns, in more than a fifth of the text mean that each line is a
// paragraph. The limit is four columns less than a fifth of the lines reach.
func layoutOf(lines []line) layout {
	long := 0
	for i := range lines {
		if lines[i].width > maxColumns {
			long++
		}
	}
	how := layout{limit: percentile(widths(lines), 80) - 4}
	p := how.pairsOf(lines)
	if long*5 > len(lines) || p.all == 0 {
		return layout{}
	}
	how.indented = p.indents > 0
	broken := long == 0 && (how.indented && p.open > 0 && p.open*2 >= p.all || p.open > 1 && p.open*3 >= p.all*2)
	caseless := p.running == 0 && p.full*3 >= p.all*2 && p.all > 2 && !hasLower(lines)
	how.wrapped = p.running*4 >= p.all || broken || caseless
	return how
}

// pairs counts the lines that follow one another without a blank line.
type pairs struct {
	all     int // pairs that may be parts of one paragraph
	running int // the second begins in lower case
	full    int // the first has no room for the second's first word
	open    int // full, and the first is prose that ends no sentence
	indents int // one is indented and the other isn't, or both are
}

// pairsOf counts the pairs of lines.
func (how layout) pairsOf(lines []line) pairs {
	var p pairs
	for i := 1; i < len(lines); i++ {
		before, l := &lines[i-1], &lines[i]
		switch {
		case l.gap || l.isRow() || before.isRow() || before.width*2 < how.limit || standsAlone(l.text):
			continue
		case l.indent >= before.indent+2 || l.indent >= 2 && before.indent >= 2:
			p.indents++
			continue
		}
		p.all++
		ends := endsSentence(before.text)
		if before.indent >= l.indent+2 && i > 1 && !ends && !startsBy(before.text) {
			p.indents++
		}
		if startsLower(l.text) {
			p.running++
		}
		if before.fills(l, how.limit) {
			p.full++
			if i > 1 && how.limit >= minWrapped && !ends && mostlyLetters(before.text) {
				p.open++
			}
		}
	}
	return p
}

// widths lists the widths of the lines that may be broken for want of room: no
// rows of tables, and no line that a blank one follows unless there are no others.
func widths(lines []line) []int {
	list := make([]int, 0, len(lines))
	for _, before := range [...]bool{true, false} {
		for i := range lines {
			if (!before || i+1 < len(lines) && !lines[i+1].gap) && lines[i].width <= maxColumns && !lines[i].isRow() {
				list = append(list, lines[i].width)
			}
		}
		if len(list) > 0 {
			break
		}
	}
	return list
}

// fills tells whether l has no room for the first word of next within limit.
// One column is for the blank between them.
func (l *line) fills(next *line, limit int) bool {
	word, _, _ := strings.Cut(next.text, " ")
	return l.width+1+utf8.RuneCountInString(word) > limit
}

// percentile returns the p-th percentile of widths, or 0 of none.
// It is one of widths, by the nearest rank, and sorts them in place.
func percentile(widths []int, p int) int {
	if len(widths) == 0 {
		return 0
	}
	slices.Sort(widths)
	return widths[(len(widths)*p+99)/100-1]
}

// startsLower tells whether s begins with a small letter.
// Quotation marks and brackets before it don't count: "“and".
func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, "\"'“‘«(`"))
	return unicode.IsLower(r)
}

// hasLower tells whether the story uses small letters at all.
// One line with more small letters than half of its bytes is enough.
func hasLower(lines []line) bool {
	for _, l := range lines {
		lower := 0
		for _, r := range l.text {
			if unicode.IsLower(r) {
				lower++
			}
		}
		if lower*2 > len(l.text) {
			return true
		}
	}
	return false
}

// singleSpaced takes the blank lines out of copy that sets one between all its
// lines, as for a typist's corrections. Two of them still part paragraphs, and
// the headline stays apart. Such copy is wrapped: most lines end in mid-sentence,
// and the next goes on in small letters or, in capitals only, the line is full.
func singleSpaced(lines []line) []line {
	if len(lines) < minSpaced {
		return lines
	}
	gaps, running := 0, 0
	for _, l := range lines[1:] {
		if l.width > maxColumns {
			return lines
		}
		if l.gap {
			gaps++
		}
		if !endsSentence(l.text) {
			running++
		}
	}
	if gaps*10 < len(lines[1:])*9 || running*2 < len(lines[1:]) {
		return lines
	}
	close := slices.Clone(lines)
	for i := range close[2:] {
		close[i+2].gap = close[i+2].blanks > 1
	}
	if how := layoutOf(close); !how.wrapped || !hasLower(close) && !isCapitals(close[len(close)/2].text) {
		return lines
	}
	return close
}

// minSpaced is the fewest lines of copy that is known to be double-spaced.
const minSpaced = 6
