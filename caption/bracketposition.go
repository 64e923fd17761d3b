package caption

import "strings"

// positionInBrackets reads "(R)", "(left)", "(34, left)", "(2nd from right)".
func (r *reader) positionInBrackets(m *mention, i, b int) {
	end := min(r.closing(i), b)
	if end == i || end-i > 14 {
		return
	}
	if kind, _ := r.phrase(i + 1); kind&(orderLeft|orderRight) != 0 {
		if pos, n := r.positionPhrase(i + 1); i+1+n != end-1 || !strings.Contains(pos, " from ") {
			return // "(L-R)" is for a whole list, "(soldan üçüncü)" is not
		}
	}
	for k := i + 1; k < end-1; k++ {
		if k > i+1 && !r.is(k-1, ",;/") && r.tokens[k-1].shape != lower {
			continue
		}
		pos, n := r.positionPhrase(k)
		if n == 1 && r.tokens[k].shape == initial && !strings.Contains(r.sideLetters(), strings.TrimSuffix(r.word(k), ".")) {
			continue // "(D., Mont.)"
		}
		if n > 0 && (r.is(k+n, ")]）,;/.") || r.is(k+n, "-–")) {
			m.position, m.after = pos, end
			return
		}
	}
	if r.tokenShape(i+1) == number { // an age: "(34)"
		m.after = end
		if r.is(end, ",") {
			r.positionAt(m, end+1, b, true)
		}
	}
}

// positionBehindParty reads the position behind the bracket at i, which holds a
// party then, even if it looks like a side: "(D-Ore.), left,", "(CDU) (rechts)",
// "(S), till höger".
func (r *reader) positionBehindParty(m *mention, i, b int) {
	end := min(r.closing(i), b)
	if end == i || end-i > 8 || m.position != "" && (m.after != end || r.tokens[i+1].shape < capital || end-i > 3) {
		return
	}
	behind := *m
	behind.position, behind.after = "", end
	switch {
	case r.is(end, "(") && r.closing(end) <= b:
		r.positionInBrackets(&behind, end, b)
	case r.is(end, ","):
		r.positionAt(&behind, end+1, b, true)
	default:
		r.positionAt(&behind, end, b, false)
	}
	if behind.position != "" {
		*m = behind
	}
}

// sideLetters are the capitals that stand for a side. In English the others are
// parties and states, "(D., Mont.)", in the Nordic languages all are parties.
func (r *reader) sideLetters() string {
	switch {
	case r.isEnglish():
		return "LRC"
	case r.isNordic():
		return ""
	}
	return "LRCMDEIGSP"
}

// isNordic tells whether the caption has small words of Swedish, Norwegian or
// Danish.
func (r *reader) isNordic() bool {
	return r.hasSmallWord(&r.nordic, func(word string) bool {
		switch word {
		case "och", "og", "till", "til", "från", "på", "med", "vid", "ved", "är", "efter", "inte", "ikke", "høyre", "højre", "vänster", "venstre":
			return true
		}
		return false
	})
}
