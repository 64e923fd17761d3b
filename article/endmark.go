package article

import (
	"strings"
	"unicode"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// maxEndMark is the length in bytes up to which a line may be an end mark.
const maxEndMark = 48

// isEndMark tells whether a line is a mark at a story's end, or at the end of a
// page of it:
//
//	-30-   ###   XXX   ENDS   (END)   --0--   （完）   (끝)   (more)
//	REUTER   Reuters...   (AP)   AFP
//	AP-WF-02-26-87 1501EST<
//	abc/def/ghi   dpa ab cde n1      initials of writers and editors
func isEndMark(text string) bool {
	if len(text) > maxEndMark {
		return false
	}
	if strings.Trim(text, "# ") == "" {
		return len(text) > 2
	}
	core := strings.TrimFunc(text, isEndDecoration)
	if core == "" {
		return false
	}
	if core == "30" || core == "0" {
		return core != text
	}
	if head, number, ok := strings.Cut(core, " "); ok && isDigits(number[strings.LastIndexByte(number, ' ')+1:], 2) {
		core = head + strings.TrimRight(" "+strings.TrimRight(number, "0123456789"), " ") // END ADV 07
	}
	if agency, end, ok := strings.Cut(core, "/"); ok && isAgency(agency) && lexicon.EndMarks().Has(end) || strings.Contains(core, " // ") && isCodes(strings.ReplaceAll(core, "//", " ")) {
		return true // "Lusa/Fim", "BA // NS"
	}
	if mark, initials, ok := strings.Cut(core, ") "); ok && strings.HasPrefix(text, "(") && lexicon.EndMarks().Has(strings.TrimSuffix(mark, ".")) && isInitials(initials) {
		return true // "(Schluss) hau/tsc"
	}
	return lexicon.EndMarks().Has(core) || lexicon.Newswires().Has(core) && (!startsLower(core) || len(core) > 4) || isSignOff(core) || isInitials(core)
}

// isEndDecoration tells whether r only decorates an end mark.
// "-30-" and "*** END ***" have it round their words.
func isEndDecoration(r rune) bool {
	return strings.ContainsRune("-–—_*.<>()[]（）【】/\\+=~|:;#…©", r) || unicode.IsSpace(r)
}

// isSignOff knows the time stamp below the stories of old wires:
//
//	sign-off = agency "-" circuit "-" MM "-" DD "-" YY [ HHMM zone ]
//	         | agency MM "-" DD "-" YY [ HH ":" MM zone ]
//
//	AP-WF-02-26-87 1501EST
//	AP 06-04-85 02:30EDT
func isSignOff(text string) bool {
	if agency, day, ok := strings.Cut(text, " "); ok && lexicon.Newswires().Has(agency) {
		return isWireDay(day)
	}
	parts := strings.SplitN(text, "-", 5)
	if len(parts) < 5 || !lexicon.Newswires().Has(parts[0]) && strings.ToUpper(parts[0]) != parts[0] {
		return false
	}
	return len(parts[1]) == 2 && isDigits(parts[2], 2) && isDigits(parts[3], 2) && len(parts[4]) >= 2 && isDigits(parts[4][:2], 2)
}

// isWireDay tells whether s begins with a day as old wires stamp it: "06-04-85".
// Month, day, year of two digits. What follows isn't read.
func isWireDay(s string) bool {
	return len(s) >= len("06-04-85") && isDigits(s[:2], 2) && s[2] == '-' && isDigits(s[3:5], 2) && s[5] == '-' && isDigits(s[6:8], 2)
}

// isDigits tells whether s is of n digits.
// "07" is of two. Only digits of ASCII count.
func isDigits(s string, n int) bool {
	return len(s) == n && strings.Trim(s, "0123456789") == ""
}

// isInitials knows the initials of those who handled a story, in small letters:
// two or more of them apart by slashes, or some behind their agency's name.
// "abc/def" and "dpa ab cde n1" are; "and/or so", with a space and no agency, isn't.
func isInitials(text string) bool {
	text = strings.ReplaceAll(text, "/ ", "/") // "zw/ jk/"
	words := strings.FieldsFunc(text, func(r rune) bool { return r == '/' || r == ' ' || r == '-' && strings.Contains(text, "/") })
	if len(words) < 2 {
		return false
	}
	if lexicon.Newswires().Has(words[0]) {
		words = words[1:]
	} else if strings.ContainsRune(text, ' ') {
		return false
	}
	for _, w := range words {
		if len(w) > 4 || strings.Trim(w, "abcdefghijklmnopqrstuvwxyz0123456789") != "" || isDigits(w, len(w)) {
			return false // "1985/86." is the end of a sentence
		}
	}
	return true
}

// cutEndMark cuts a mark off the end of a paragraph: an agency's name alone
// behind the last sentence ("… said. REUTER", "… said. - AFP"), or "(END)".
// The sentence before it must end: "… as seen by AFP" keeps its last word.
func cutEndMark(text string) (rest, mark string, ok bool) {
	if rest, mark, ok := cutBracketed(text); ok {
		return rest, mark, true
	}
	if rest, mark, ok := cutMarkAndInitials(text); ok {
		return rest, mark, true
	}
	i := strings.LastIndexByte(text, ' ')
	i = behindAgency(text, i)
	if i < 0 || len(text)-i > maxEndMark {
		return text, "", false
	}
	mark = text[i+1:]
	rest = strings.TrimRight(text[:i], " -–—/")
	core, _, _ := strings.Cut(strings.TrimFunc(mark, isEndDecoration), " ")
	if rest == "" || !strings.ContainsAny(rest[len(rest)-1:], ".!?\"')") && !strings.HasSuffix(rest, "”") && !strings.HasSuffix(rest, "。") {
		return text, "", false
	}
	switch {
	case lexicon.Newswires().Has(core) && strings.ToUpper(core) == core && len(core) > 1, core == "Reuters" || core == "Reuter":
	case endWord(core) == "word", core != mark && lexicon.EndMarks().Has(core) && !isDigits(core, len(core)):
	default:
		return text, "", false
	}
	return rest, strings.TrimLeft(text[len(rest):], " "), true
}

// behindAgency moves i, the last space of text, before the agency whose name
// the initials of those who handled the story follow: "… said. PTI ABC DEF".
func behindAgency(text string, i int) int {
	at := i
	for range 3 {
		if at < 0 || !isCodes(text[at+1:]) {
			return i
		}
		before := strings.LastIndexByte(text[:at], ' ')
		if name := text[before+1 : at]; before > 0 && isAgency(name) && strings.ToUpper(name) == name && strings.HasSuffix(text[:before], ".") {
			return before
		}
		at = before
	}
	return i
}

// isCodes tells whether s is of words of two to four capitals.
// "ABC DEF" is; "PTI Abc" isn't. Of no words it is true.
func isCodes(s string) bool {
	for word := range strings.FieldsSeq(s) {
		if len(word) < 2 || len(word) > 4 || strings.Trim(word, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
			return false
		}
	}
	return true
}

// endWord is what the table says of an end mark.
// "more" for "(more)", where a page of the story ends; "word" for one that no sentence
// ends with, "ENDITEM"; else "".
func endWord(core string) string {
	e, _ := lexicon.EndMarks().Find(core)
	return e.Field(0)
}

// cutMarkAndInitials cuts a mark in brackets with the initials of who handled the
// story off the end: "… gering. (Schluss) hau/tsc", "… gesagt. (APA) hau".
// Initials alone are two groups, or one of four letters at most. Other brackets stay:
// "… in Bonn. (Foto) hau".
func cutMarkAndInitials(text string) (rest, mark string, ok bool) {
	i := strings.LastIndexByte(text, '(')
	if i <= 0 || len(text)-i > maxEndMark {
		return text, "", false
	}
	core, initials, closed := strings.Cut(text[i+1:], ")")
	core, initials = strings.TrimSuffix(core, "."), strings.TrimSpace(initials)
	rest = strings.TrimRight(text[:i], " ")
	if !closed || !endsSentence(rest) || !lexicon.EndMarks().Has(core) && !lexicon.Newswires().Has(core) {
		return text, "", false
	}
	if !isInitials(initials) && (initials == "" || len(initials) > 4 || strings.Trim(initials, "abcdefghijklmnopqrstuvwxyz") != "") {
		return text, "", false
	}
	return rest, text[i:], true
}

// cutBracketed cuts an end mark in brackets off text that sets no spaces:
// "……。（完）".
// ASCII in the bracket is left to cutEndMark, which asks for a space before it.
func cutBracketed(text string) (rest, mark string, ok bool) {
	for _, open := range [...]string{"（", "("} {
		i := strings.LastIndex(text, open)
		if i <= 0 || len(text)-i > maxEndMark {
			continue
		}
		core := strings.TrimFunc(text[i:], isEndDecoration)
		if core != "" && core[0] >= 0x80 && lexicon.EndMarks().Has(core) {
			return strings.TrimRight(text[:i], " "), text[i:], true
		}
	}
	return text, "", false
}
