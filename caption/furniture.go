package caption

import (
	"strings"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// trimFurniture returns the part of s that a desk wrote: without a picture
// counter ("[1/5]", "1 of 12 |"), the page's name for captions ("Image
// caption", "Legende:") and buttons ("hide caption").
// start and end are bytes of s; they are equal where nothing else is there.
func trimFurniture(s string) (start, end int) {
	end = len(strings.TrimRightFunc(s, isBlank))
	start = end - len(strings.TrimLeftFunc(s[:end], isBlank))
	for {
		n := counterLen(s[start:end])
		if n == 0 {
			n = wordsLen(s[start:end], "label", strings.HasPrefix)
		}
		if n == 0 {
			break
		}
		start += n
		start = end - len(strings.TrimLeftFunc(s[start:end], isBlank))
	}
	for {
		n := wordsLen(s[start:end], "button", strings.HasSuffix)
		if n == 0 || n == end-start {
			break
		}
		end = start + len(strings.TrimRightFunc(s[start:end-n], func(c rune) bool { return isBlank(c) || c == '|' || c == '·' || c == '•' }))
	}
	return start, end
}

// counterLen returns the length of a picture counter at the start of s.
//
//	counter = "[" number "/" number "]" / number ("/" / "of") number "|" / number "of" number
//
// The last is "1of4Ferries leave": elements without a space between.
// Numbers have one to three digits: "2023/24 |" is a season. "of" may be German,
// French, Spanish or Italian.
func counterLen(s string) int {
	if n := gluedCounter(s); n > 0 {
		return n
	}
	open := strings.HasPrefix(s, "[") || strings.HasPrefix(s, "(")
	i := boolInt(open)
	first := digits(s[i:])
	i += first
	rest := strings.TrimLeft(s[i:], " ")
	size := 0
	for _, join := range [...]string{"/", "of ", "von ", "de ", "sur ", "di "} {
		if strings.HasPrefix(rest, join) {
			size = len(join)
			break
		}
	}
	if first == 0 || size == 0 {
		return 0
	}
	rest = strings.TrimLeft(rest[size:], " ")
	second := digits(rest)
	if second == 0 || second > 3 || first > 3 {
		return 0
	}
	rest = strings.TrimLeft(rest[second:], " ")
	if rest == "" || open && rest[0] != ']' && rest[0] != ')' || !open && rest[0] != '|' {
		return 0
	}
	return len(s) - len(rest) + 1
}

// gluedCounter returns the length of "1of4" in front of a capital.
// It is 0 before a small letter, "1of4ferries", since words aren't glued so.
func gluedCounter(s string) int {
	first := digits(s)
	rest, ok := strings.CutPrefix(s[first:], "of")
	second := digits(rest)
	if !ok || first == 0 || second == 0 || first > 3 || second > 3 || second == len(rest) {
		return 0
	}
	if next := rest[second]; next < 'A' || next > 'Z' {
		return 0
	}
	return first + len("of") + second
}

// digits returns the number of ASCII digits that s begins with.
// Figures of other scripts, "３", don't count.
func digits(s string) int {
	n := 0
	for n < len(s) && '0' <= s[n] && s[n] <= '9' {
		n++
	}
	return n
}

// wordsLen returns the length of the longest furniture of the given kind that s
// has at the end that has looks at, with the colon behind it; 0 where none.
// kind is "label" or "button", as the table has it.
func wordsLen(s, kind string, has func(s, affix string) bool) int {
	best := 0
	for _, e := range lexicon.CaptionFurniture().Entries {
		if e.Field(0) != kind {
			continue
		}
		for k := -1; k < len(e.Aliases); k++ {
			name := e.Name
			if k >= 0 {
				name = e.Aliases[k]
			}
			if len(name) > best && has(s, name) && standsAlone(s, name, kind) {
				best = len(name)
			}
		}
	}
	return best
}

// standsAlone tells whether the furniture isn't the begin or end of a word.
// A button stands behind a sign or a blank, a label before one or with its own colon.
func standsAlone(s, name, kind string) bool {
	if kind == "button" {
		head := s[:len(s)-len(name)]
		return head == "" || strings.ContainsAny(head[len(head)-1:], " .)]|\n\t") || head[len(head)-1] >= 0x80
	}
	return len(s) == len(name) || strings.HasSuffix(name, ":") || strings.ContainsAny(s[len(name):len(name)+1], " \n\t:") || s[len(name)] >= 0x80
}
