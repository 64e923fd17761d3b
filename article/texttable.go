package article

import (
	"strings"
	"unicode"
)

// isRow tells whether a line reads as a row of a table: columns that stand
// apart by three blanks or more, or by two in two places, or by a tab.
//
//	MAY7 284 1/4            UP    3/4
//	Oct  160.0  161.0     ---   160.0
//
// A line of prose with gaps in it, as pasting leaves them, is none.
func (l *line) isRow() bool {
	gaps := 0
	for rest := l.text; ; {
		i := gapAt(rest)
		if i < 0 {
			break
		}
		after := strings.TrimLeft(rest[i:], " \t\u00a0")
		gap := len(rest) - i - len(after)
		switch {
		case i > 0 && isStop(rest[i-1]) && gap <= 3:
			// two blanks behind a sentence, as typists set them
		case gap >= 3 || rest[i] == '\t':
			gaps += 2
		default:
			gaps++
		}
		rest = after
	}
	if gaps < 2 {
		return false
	}
	for _, cell := range cells(l.text) {
		if len(cell) > maxTextCell {
			return false
		}
	}
	return true
}

// gapAt is where the first tab or the first two blanks of s stand, -1 for none.
// One blank parts words, not cells.
func gapAt(s string) int {
	for i := range len(s) {
		if s[i] == '\t' || s[i] == ' ' && i+1 < len(s) && s[i+1] == ' ' {
			return i
		}
	}
	return -1
}

// maxTextCell is the most bytes that a cell of a table holds.
const maxTextCell = 60

// isStop tells whether c ends a sentence or clause.
func isStop(c byte) bool { return strings.IndexByte(".!?:;,\"')", c) >= 0 }

// rows counts the lines at the head of lines that are rows of one table.
// A row behind a blank line must have as many columns as the one above it.
func rows(lines []line) int {
	n := 0
	for n < len(lines) && lines[n].isRow() && (n == 0 || !lines[n].gap || lines[n-1].columns() == lines[n].columns()) {
		n++
	}
	return n
}

// columns counts the cells of a row.
func (l *line) columns() int { return len(cells(l.text)) }

// cells cuts a row at its gaps.
// "MAY7 284 1/4            UP    3/4" has three: "MAY7 284 1/4", "UP", "3/4".
func cells(row string) []string {
	var list []string
	for row != "" {
		i := gapAt(row)
		if i < 0 {
			return append(list, row)
		}
		list = append(list, row[:i])
		row = strings.TrimLeftFunc(row[i:], unicode.IsSpace)
	}
	return list
}

// addTable appends the unit's rows as a table.
// None of its cells is a heading: plain text doesn't say which row is.
func (s *assembly) addTable(u *unit) {
	s.begin(Block{Kind: Table})
	for _, l := range u.lines {
		s.row()
		for _, text := range cells(l.text) {
			s.cell(false)
			s.write(text)
		}
	}
	s.end()
}
