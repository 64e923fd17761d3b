package article

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// A bullet is the mark before an entry of a list.
type bullet struct {
	size    int  // bytes, with the space behind it
	number  int  // 3 for "(3) "; 0 for other marks
	ordered bool // a number or letter
	dash    bool // a dash, which also opens a line of dialogue
}

// bulletOf reads the bullet at the head of a line.
//
//	bullet = ( "•" | "*" | "-" | "–" | "—" | "--" | "o" | … ) space
//	       | [ "(" ] ( number | letter ) ( "." | ")" ) space
//
// "o" is the hollow bullet of word processors, pasted as a letter. A round or square mark
// needs no space, "•Ferry"; a hyphen does: "-5 degrees" has no bullet.
func bulletOf(text string) (bullet, bool) {
	for _, mark := range [...]string{"•", "●", "▪", "■", "◦", "·", "‣", "⁃", "►", "▶", "➤", "✓", "**", "*", "+", "o"} {
		if rest, ok := strings.CutPrefix(text, mark); ok && startsSpace(rest) {
			return bullet{size: len(mark) + 1}, true
		}
	}
	for _, mark := range [...]string{"--", "-", "–", "—", "_"} {
		if rest, ok := strings.CutPrefix(text, mark); ok && startsSpace(rest) {
			return bullet{size: len(mark) + 1, dash: true}, true
		}
	}
	for _, mark := range [...]string{"•", "●", "▪", "■", "・"} {
		if strings.HasPrefix(text, mark) && len(text) > len(mark) {
			return bullet{size: len(mark)}, true
		}
	}
	return numberBullet(text)
}

// numberBullet reads "1. ", "12) ", "(3) ", "a) ".
// A number has two digits at most, and a letter a bracket: "100. ", "1.5 million" and
// "a. " are none.
func numberBullet(text string) (bullet, bool) {
	i, open := 0, strings.HasPrefix(text, "(")
	if open {
		i = 1
	}
	start := i
	for i < len(text) && i-start < 3 && '0' <= text[i] && text[i] <= '9' {
		i++
	}
	if i == start && i+1 < len(text) && 'a' <= text[i]|0x20 && text[i]|0x20 <= 'z' && text[i+1] == ')' {
		i++
	}
	if i == start || i+1 >= len(text) || i-start == 3 {
		return bullet{}, false
	}
	if c := text[i]; c != ')' && (c != '.' || open) || !startsSpace(text[i+1:]) {
		return bullet{}, false
	}
	number, err := strconv.Atoi(text[start:i])
	if err != nil || text[start] == '0' {
		number = 0 // a letter, or "01"
	}
	return bullet{size: i + 2, number: number, ordered: true}, true
}

// startsSpace tells whether s begins with white space and has something behind it.
func startsSpace(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return s != "" && classOf(r) == spaceRune && len(strings.TrimSpace(s)) > 0
}

// isBullet tells whether a line begins with a bullet.
func isBullet(text string) bool {
	_, ok := bulletOf(text)
	return ok
}

// listLen counts the units at the head of list that are entries of one list, or
// of a dialogue: at least two with bullets of one sort.
func listLen(list []unit) int {
	first, ok := bulletOf(list[0].text)
	if !ok {
		return 0
	}
	n := 1
	for n < len(list) && !list[n].table {
		b, ok := bulletOf(list[n].text)
		if !ok || b.ordered != first.ordered || b.dash != first.dash {
			break
		}
		n++
	}
	if n < 2 {
		return 0
	}
	return n
}

// addListOrDialogue appends the next n units, which have bullets of one sort.
// Each line of a dialogue is a paragraph and keeps its dash.
func (s *wireStory) addListOrDialogue(n int) {
	list := s.units[s.at : s.at+n]
	if !isDialogue(list) {
		s.addList(list)
		s.at += n
		return
	}
	for _, u := range list {
		s.paragraph(u.text)
		s.at++
	}
}

// addList appends units that are entries of one list.
// An entry that is indented two columns more than the least is of depth 1; there are no
// deeper ones. Letters, and numbers that don't count from 1 on, stay in the entries' text:
// "10. Reservoir", "9. Dam".
func (s *assembly) addList(list []unit) {
	first, _ := bulletOf(list[0].text)
	counted := countsUp(list)
	s.begin(Block{Kind: List, Ordered: counted})
	least := list[0].first().indent
	for _, u := range list {
		least = min(least, u.first().indent)
	}
	for _, u := range list {
		b, _ := bulletOf(u.text)
		depth := 0
		if u.first().indent >= least+2 {
			depth = 1
		}
		s.item(depth)
		if first.ordered && !counted {
			b.size = 0
		}
		s.write(u.text[min(b.size, len(u.text)):])
	}
	s.end()
}

// countsUp tells whether the entries of a list are numbered 1, 2, 3 and so on.
func countsUp(list []unit) bool {
	for i, u := range list {
		if b, _ := bulletOf(u.text); b.number != i+1 {
			return false
		}
	}
	return true
}
