package article

import "strings"

// noteKind tells which note a paragraph is, or gives "".
//
//	Correction: An earlier version …      CORRECTION —
//	Editor's note: …      Eds: UPDATES with quotes.      (Eds: …)
//	This story has been corrected to …
//	Disclosure: …
//
// A label needs a colon, dash or closing bracket behind it; a sentence that
// opens a note ("This story has been corrected") needs none.
func noteKind(text string) NoteKind {
	text = strings.TrimLeft(text, "([*_ “\"—–-")
	e, n := noteOpenings().find(text)
	if n == 0 || strings.Count(text[:n], " ") < 2 && !closesLabel(text[n:]) {
		return ""
	}
	return NoteKind(e.Field(0))
}

// closesLabel tells whether s begins with what stands behind a label.
func closesLabel(s string) bool {
	s = strings.TrimLeft(s, " .")
	for _, mark := range [...]string{":", "：", "--", "—", "–", "- ", ")", "*", "_"} {
		if strings.HasPrefix(s, mark) {
			return true
		}
	}
	return false
}
