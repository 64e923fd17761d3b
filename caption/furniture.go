package caption

import (
	"strings"
	"sync"

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
			n = labelLen(s[start:end])
		}
		if n == 0 {
			break
		}
		start += n
		start = end - len(strings.TrimLeftFunc(s[start:end], isBlank))
	}
	for {
		n := buttonLen(s[start:end])
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

// furniture is the words of pages around captions. Few begin or end alike, so
// one byte of a caption leaves two or three of some hundred to compare.
type furniture struct {
	labels  [256][]string // by their first byte
	buttons [256][]string // by their last byte
}

var furnitureWords = sync.OnceValue(func() *furniture {
	f := new(furniture)
	for _, e := range lexicon.CaptionFurniture().Entries {
		for _, name := range append([]string{e.Name}, e.Aliases...) {
			switch e.Field(0) {
			case "label":
				f.labels[name[0]] = append(f.labels[name[0]], name)
			case "button":
				end := name[len(name)-1]
				f.buttons[end] = append(f.buttons[end], name)
			}
		}
	}
	return f
})

// labelLen returns the length of the longest label that s begins with, with the
// colon behind it; 0 where none. A label stands before a sign or a blank, or has
// its own colon: it isn't the begin of a word.
func labelLen(s string) int {
	best := 0
	if s == "" {
		return best
	}
	for _, name := range furnitureWords().labels[s[0]] {
		if rest, ok := strings.CutPrefix(s, name); ok && len(name) > best &&
			(rest == "" || strings.HasSuffix(name, ":") || strings.IndexByte(" \n\t:", rest[0]) >= 0 || rest[0] >= 0x80) {
			best = len(name)
		}
	}
	return best
}

// buttonLen returns the length of the longest button that s ends with; 0 where
// none. A button stands behind a sign or a blank: it isn't the end of a word.
func buttonLen(s string) int {
	best := 0
	if s == "" {
		return best
	}
	for _, name := range furnitureWords().buttons[s[len(s)-1]] {
		if head, ok := strings.CutSuffix(s, name); ok && len(name) > best &&
			(head == "" || strings.IndexByte(" .)]|\n\t", head[len(head)-1]) >= 0 || head[len(head)-1] >= 0x80) {
			best = len(name)
		}
	}
	return best
}
