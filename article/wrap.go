package article

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A unit is what a text sets as one piece: a paragraph, a headline, a byline, a
// table's rows. Which of these it is, is decided later.
type unit struct {
	text  string // the lines joined, white space normalised
	lines []line // never empty
	table bool   // the lines are rows whose columns stand apart
}

// first is the unit's first line.
func (u *unit) first() line { return u.lines[0] }

// maxColumns is the longest line, in columns, of a text whose paragraphs are
// taken to be wrapped. Teleprinters set 65 to 69, mail 72 to 80.
const maxColumns = 100

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
func layoutOf(lines []line) layout {
	var widths []int
	pairs, running, full, open, long, indents := 0, 0, 0, 0, 0, 0
	for i := range lines {
		if lines[i].width > maxColumns {
			long++
		} else if !lines[i].isRow() {
			widths = append(widths, lines[i].width)
		}
	}
	limit := percentile(widths, 80) - 4
	for i := 1; i < len(lines); i++ {
		before, l := &lines[i-1], &lines[i]
		switch {
		case l.gap || l.isRow() || before.isRow() || before.width*2 < limit:
		case l.indent >= before.indent+2 || l.indent >= 2 && before.indent >= 2:
			indents++
		default:
			pairs++
			if startsLower(l.text) {
				running++
			}
			if before.fills(l, limit) {
				full++
				if i > 1 && limit >= minWrapped && !endsSentence(before.text) && mostlyLetters(before.text) {
					open++
				}
			}
		}
	}
	if long*5 > len(lines) || pairs == 0 {
		return layout{}
	}
	caseless := running == 0 && !hasLower(lines)
	return layout{
		wrapped:  running*4 >= pairs || open*2 > pairs && long == 0 || caseless && full*3 >= pairs*2 && pairs > 2,
		indented: indents > 0,
		limit:    limit,
	}
}

// fills tells whether l has no room for the first word of next within limit.
func (l *line) fills(next *line, limit int) bool {
	word, _, _ := strings.Cut(next.text, " ")
	return l.width+1+utf8.RuneCountInString(word) > limit
}

// percentile returns the p-th percentile of widths, or 0 of none.
func percentile(widths []int, p int) int {
	if len(widths) == 0 {
		return 0
	}
	slices.Sort(widths)
	return widths[(len(widths)-1)*p/100]
}

// startsLower tells whether s begins with a small letter.
func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, "\"'“‘«(`"))
	return unicode.IsLower(r)
}

// hasLower tells whether the story uses small letters at all.
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

// units joins the lines of a story to units.
func units(lines []line) []unit {
	lines = singleSpaced(lines)
	how := layoutOf(lines)
	list := make([]unit, 0, len(lines))
	i := 0
	for i < len(lines) && i < maxHead && isHeaderLine(lines[i].text) {
		list = append(list, unit{text: joinLines(lines[i : i+1]), lines: lines[i : i+1]})
		i++
	}
	for i < len(lines) {
		n := rows(lines[i:])
		if n > 0 {
			list = append(list, unit{text: joinLines(lines[i : i+n]), lines: lines[i : i+n], table: true})
			i += n
			continue
		}
		n = 1
		for i+n < len(lines) && how.joins(lines[i:i+n], &lines[i+n]) {
			n++
		}
		list = append(list, unit{text: joinLines(lines[i : i+n]), lines: lines[i : i+n]})
		i += n
	}
	return list
}

// joins tells whether next goes on with the paragraph of the lines so far.
func (how layout) joins(sofar []line, next *line) bool {
	first, last := &sofar[0], &sofar[len(sofar)-1]
	switch {
	case next.gap || !how.wrapped || next.isRow() || last.width > maxColumns || standsAlone(last.text):
		return false
	case standsAlone(next.text):
		return how.agencyInside(last, next)
	case isBullet(first.text) && how.indented && next.indent >= 2 && next.indent <= first.indent:
		return false
	case isBullet(first.text):
		return !isBullet(next.text) && (next.indent > first.indent || last.fills(next, how.limit))
	case isBullet(next.text) && !how.dashInside(last, next):
		return false
	case next.indent >= first.indent+2 && len(sofar) == 1 && last.fills(next, how.limit) && startsLower(next.text):
		return true // a hanging indent
	case next.indent >= last.indent+2 || next.indent >= 2 && how.indented && first.indent >= next.indent:
		return false
	case how.indented && first.indent >= 2:
		return true
	case startsLower(next.text):
		return true
	}
	return last.fills(next, how.limit)
}

// agencyInside tells whether a line that reads as an end mark ends a sentence that
// names the agency: "a spokesman told" / "Reuters."
func (how layout) agencyInside(last, next *line) bool {
	return strings.HasSuffix(next.text, ".") && !strings.HasSuffix(next.text, "..") && startsUpper(next.text[:1]) &&
		next.indent <= last.indent && !endsSentence(last.text) && last.fills(next, how.limit)
}

// dashInside tells whether the dash or number that next begins with stands in
// the middle of a sentence: "tougher action" / "- especially against Japan - to
// end", "submitted it on April" / "20. A copy was".
func (how layout) dashInside(last, next *line) bool {
	b, _ := bulletOf(next.text)
	if !b.dash && !b.ordered || endsSentence(last.text) || strings.HasSuffix(last.text, ":") || next.indent >= last.indent+2 {
		return false
	}
	return last.fills(next, how.limit) || b.dash && startsLower(next.text[b.size:])
}

// standsAlone tells whether a line is never a part of a paragraph: a line of
// dashes or stars, an end mark, a wire's command line.
func standsAlone(text string) bool {
	return isRule(text) || isEndMark(text) || text[0] == '^' || strings.HasSuffix(text, "<") && strings.HasPrefix(text, "^")
}

// isRule tells whether a line is only dashes, stars, underscores or the like.
func isRule(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool {
		return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsSymbol(r) && r >= 0x1F000
	})
}

// joinLines joins the lines of a paragraph, white space normalised. A word that
// a hyphen cut, or a compound broken behind it, is joined without a space; so
// are letters that stand without spaces in running text.
func joinLines(lines []line) string {
	if len(lines) == 1 {
		return normalSpace(lines[0].text)
	}
	var w textWriter
	for i, l := range lines {
		if i > 0 && !joinsBare(lines[i-1].text, l.text) {
			w.space = true
		}
		w.writeText(l.text)
	}
	return string(w.buf)
}

// joinsBare tells whether a line joins the next without a space.
func joinsBare(before, next string) bool {
	last, size := utf8.DecodeLastRuneInString(before)
	first, _ := utf8.DecodeRuneInString(next)
	if isWide(last) && isWide(first) {
		return true
	}
	if last != '-' || !unicode.IsLetter(first) && !unicode.IsDigit(first) {
		return false
	}
	letter, _ := utf8.DecodeLastRuneInString(before[:len(before)-size])
	if !unicode.IsLetter(letter) && !unicode.IsDigit(letter) {
		return false
	}
	word, _, _ := strings.Cut(next, " ")
	switch strings.ToLower(word) {
	case "and", "or", "to", "und", "oder", "bis", "et", "ou", "y", "o", "en", "of", "och", "og": // "two- and three-day", "Vereins- und Westbank"
		return false
	}
	return true
}
