package article

import (
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

// units joins the lines of a story to units.
// Header lines of a wire at its head are units of their own, however the story is set.
func units(lines []line) []unit {
	list := make([]unit, 0, len(lines))
	for len(lines) > 0 && len(list) < maxHead && isHeaderLine(lines[0].text) {
		list = append(list, unit{text: joinLines(lines[:1]), lines: lines[:1]})
		lines = lines[1:]
	}
	lines = singleSpaced(lines)
	how := layoutOf(lines)
	for i := 0; i < len(lines); {
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
// It never does over a blank line. But for bullets and indents, a line goes on that begins
// in small letters, or whose first word had no room in the line before.
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
	return how.limit >= minLimit && last.fills(next, how.limit)
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
// "-----", "ENDS" and "^BC-Flood<" are such.
func standsAlone(text string) bool {
	return isRule(text) || isEndMark(text) || text[0] == '^' || strings.HasSuffix(text, "<") && strings.HasPrefix(text, "^")
}

// isRule tells whether a line is only dashes, stars, underscores or the like.
// "-----" and "* * *" are; an emoji says something.
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
// "well-" / "known" does, and "橋の" / "通行"; "two-" / "and three-day" doesn't, nor do
// "새" / "노선", since Korean has spaces.
func joinsBare(before, next string) bool {
	last, size := utf8.DecodeLastRuneInString(before)
	first, _ := utf8.DecodeRuneInString(next)
	if isWide(last) && isWide(first) {
		return !unicode.Is(unicode.Hangul, last) || !unicode.Is(unicode.Hangul, first)
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
