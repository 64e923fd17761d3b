package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// lineReason tells why a line of a pasted text is no part of the story, or
// gives "": a label without its value, a player's clock, a button, a related
// link, a copyright line.
//
//	Advertisement          a label alone
//	Related: Dam holds     a label of related stories with its title
//	ana@example.com        an address alone
//	0:00 / 3:45            a clock
//
// "Advertisement rates rise" is a line of the story.
func lineReason(text string) Reason {
	if len(text) > maxLabelLine {
		return longLineReason(text)
	}
	if isClock(text) {
		return Player
	}
	bare := strings.TrimFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	e, n := labelOpenings().find(bare)
	if n > 0 && (n == len(bare) || Reason(e.Field(0)) == Related && closesLabel(bare[n:]) || e.Field(1) == "starts" && Reason(e.Field(0)) != Related) {
		if strings.HasSuffix(text, ".") && !strings.Contains(text, " ") {
			return "" // a picture's credit, "FACEBOOK."
		}
		return Reason(e.Field(0))
	}
	if isReadTime(bare) {
		return TimeLabel
	}
	if isEmail(text) {
		return Furniture
	}
	return longLineReason(text)
}

// readTitles leaves out what stands below a label of related stories or topics up
// to the story's end, where all of it is titles. The label is the next unit.
// A sentence among them means that the story goes on, and all of them stay.
func (s *wireStory) readTitles(reason Reason) {
	if reason != Related && reason != Navigation {
		return
	}
	for n := 1; ; n++ {
		u := s.peek(n)
		if u == nil {
			break
		}
		if len(u.text) > maxLabelLine || endsSentence(u.text) || isEndMark(u.text) || len(s.units)-s.at > taglineReach {
			return
		}
	}
	for s.peek(1) != nil {
		s.leaveOut(s.peek(1).text, reason)
		s.at++
	}
}

// maxLabelLine is the length in bytes up to which a line may be a label.
const maxLabelLine = 160

// longLineReason knows the legal lines that may be long.
// "Copyright 2024 Valley Press", "(c) 2024 …" and "© Valley Press" are; "Copyright law
// was changed" has no year.
func longLineReason(text string) Reason {
	if text == "" || strings.IndexByte("cC(©", text[0]) < 0 {
		return ""
	}
	low := strings.ToLower(text[:cutLength(text, 60)])
	if strings.HasPrefix(low, "copyright ") && strings.ContainsAny(low, "0123456789©") || strings.HasPrefix(low, "©") || strings.HasPrefix(low, "(c) ") && strings.ContainsAny(low, "0123456789") {
		if len(text) < 400 {
			return Legal
		}
	}
	return ""
}

// isEmail tells whether a line is nothing but an e-mail address, as Korean
// agencies set it below a story.
// "Write to ana@example.com" is more than that.
func isEmail(text string) bool {
	name, host, ok := strings.Cut(text, "@")
	return ok && name != "" && strings.Contains(host, ".") && !strings.ContainsAny(text, " ,;:()") && isASCII(text)
}

// isASCII tells whether s has no letters but those of ASCII.
func isASCII(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return r >= utf8.RuneSelf })
}

// isClock tells whether a line is a player's clock: "0:00", "0:00 / 3:45".
// It has three digits at least, else only colons, slashes, hyphens and blanks.
func isClock(text string) bool {
	digits, colons := 0, 0
	for _, r := range text {
		switch {
		case '0' <= r && r <= '9':
			digits++
		case r == ':':
			colons++
		case r != ' ' && r != '/' && r != '-':
			return false
		}
	}
	return colons > 0 && digits > 2 && len(text) <= len("00:00:00 / 00:00:00")
}

// isReadTime knows "5 min read", "3 min. de lecture", "Reading time: 4 minutes".
// "5 minutes later" is none.
func isReadTime(text string) bool {
	if len(text) > maxReadTime || !hasASCIIDigit(text) {
		return false
	}
	digits := strings.IndexAny(text, "0123456789")
	head := strings.TrimRight(text[:digits], " :~≈–-")
	if head != "" && fieldOf(head) != "head" {
		return false
	}
	tail := strings.TrimLeft(strings.TrimLeft(text[digits:], "0123456789"), " -")
	switch fieldOf(strings.ReplaceAll(tail, ".", "")) {
	case "tail":
		return true
	case "unit":
		return head != ""
	}
	return false
}

// maxReadTime is the most bytes of a line that says how long a story takes to read.
const maxReadTime = 80

// fieldOf is what some words of a read time are in it, "" for others.
func fieldOf(words string) string {
	e, _ := lexicon.ReadTimes().Find(words)
	return e.Field(0)
}
