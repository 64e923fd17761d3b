package article

import "strings"

// noteKind tells which note a paragraph is, or gives "".
//
//	Correction: An earlier version …      CORRECTION —
//	Editor's note: …      Eds: UPDATES with quotes.      (Eds: …)
//	Correction, May 7, 2023: …      Editor's note (May 7): …
//	This story has been corrected to …
//	Disclosure: …
//	(Adds analyst comment)       (Corrects spelling of name)
//
// A label needs a colon, dash or closing bracket behind it, or a day and then a
// colon; a sentence that
// opens a note ("This story has been corrected") needs none.
func noteKind(text string) NoteKind {
	bare := strings.TrimLeft(text, "([*_ “\"—–-")
	e, n := noteOpenings().find(bare)
	switch {
	case n == 0:
	case e.Field(1) == "brackets": // "(Adds analyst comment)"
		if text[0] == '(' && strings.HasSuffix(text, ")") {
			return NoteKind(e.Field(0))
		}
	case strings.Count(bare[:n], " ") >= 2 || closesLabel(bare[n:]) || closesDated(bare[n:]):
		return NoteKind(e.Field(0))
	}
	return ""
}

// closesLabel tells whether s begins with what stands behind a label.
// ": An earlier version" does, "s officers met" doesn't.
func closesLabel(s string) bool {
	s = strings.TrimLeft(s, " .")
	for _, mark := range [...]string{":", "：", "--", "—", "–", "- ", ")", "*", "_"} {
		if strings.HasPrefix(s, mark) {
			return true
		}
	}
	return false
}

// closesDated tells whether s begins with the day of a note and a colon: ", May 7,
// 2023: ".
func closesDated(s string) bool {
	day, _, ok := strings.Cut(s[:cutLength(s, maxNoteDay)], ":")
	return ok && hasASCIIDigit(day) && hasDate(day)
}

// maxNoteDay is how many bytes of a note are searched for the colon behind its
// label and day.
const maxNoteDay = 40
