package byline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/date"
	"github.com/copydesk/copydesk/internal/lexicon"
)

// wordLen returns the length of the word that s begins with: letters and
// digits, with apostrophes, hyphens and full stops inside, and the full stop
// behind an initial or a short form. A word ends where the page has glued the
// next one to it: "FosterTravel", "ByNatasha". first says that s begins the
// byline; without a vocabulary nothing counts as glued.
func wordLen(s string, first bool, v *vocab) int {
	if n := v.elisionLen(s); n > 0 {
		return n
	}
	end := 0
	var before rune
	for i, r := range s {
		next := i + utf8.RuneLen(r)
		switch {
		case v != nil && unicode.IsUpper(r) && unicode.IsLower(before) && v.isGlued(s, i, first):
			return i
		case v != nil && unicode.IsDigit(r) && unicode.IsLower(before) && i > 3 && startsDate(s[i:]):
			return i
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || i == 0:
		case isInside(r, before) && startsInside(s[next:]) && !endsSentence(s, i, r):
		default:
			return withStop(s, end)
		}
		before = r
		end = next
	}
	return withStop(s, end)
}

// elisionLen returns the length of an article with its apostrophe before a title,
// which are two words: "dall'inviata", "l'envoyé". It is 0 elsewhere.
func (v *vocab) elisionLen(s string) int {
	at := strings.IndexAny(s[:min(len(s), len("dall’"))], "'’")
	if v == nil || at <= 0 {
		return 0
	}
	_, size := utf8.DecodeRuneInString(s[at:])
	noun := s[at+size:]
	if end := strings.IndexFunc(noun, func(r rune) bool { return !unicode.IsLetter(r) }); end >= 0 {
		noun = noun[:end]
	}
	if v.isJob(noun) {
		return at + size
	}
	return 0
}

// isInside reports the signs inside words: "O'Neill", "Bader-Klein", "J.R.", "R&B",
// "mira_kessler". before is 0 at the begin of a word, where none may stand.
func isInside(r, before rune) bool {
	return before != 0 && (isApostrophe(r) || strings.ContainsRune("-‐‑.&_", r))
}

// startsInside tells whether a word goes on with s, behind such a sign.
func startsInside(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// endsSentence tells whether the full stop at s[at] ends a sentence whose next
// one is glued to it: "Farrow.Published". Initials and web names aren't cut.
func endsSentence(s string, at int, r rune) bool {
	if r != '.' {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(s[:at])
	after, size := utf8.DecodeRuneInString(s[at+1:])
	tail := strings.ToLower(s[at+1 : min(len(s), at+4)])
	return unicode.IsLower(before) && unicode.IsUpper(after) && lowerAt(s, at+1+size) && at > 3 && tail != "com" && tail != "net" && tail != "org"
}

// withStop adds the full stop behind s[:end] where it belongs to the word.
// "Hale." ends a sentence; "St.", "Jr." and "J." keep it.
func withStop(s string, end int) int {
	if end >= len(s) || s[end] != '.' {
		return end
	}
	switch w := s[:end]; {
	case strings.Contains(w, "."), utf8.RuneCountInString(w) == 1: // "J.R.", "J."
		return end + 1
	case len(w) <= 4 && isShortForm(w):
		return end + 1
	}
	return end
}

// isShortForm reports words that print writes with a full stop inside bylines.
// The full stop of others, such as weekdays and months, is a sign of its own.
func isShortForm(w string) bool {
	switch strings.ToLower(w) {
	case "jr", "sr", "dr", "mr", "mrs", "ms", "st", "ste", "prof", "rev", "sen", "rep", "gov", "gen", "col", "maj", "capt", "sgt", "lt",
		"esq", "ph", "th", "ch", "wm", "geo", "jos", "inc", "ltd", "corp", "co", "min", "fot", "red", "dept", "ing", "mag":
		return true
	}
	return false
}

// isGlued tells whether the page glued two words together before s[at:], a
// capital behind a small letter: the first is a byline's "By", or the second
// begins a title, an organization or a share label.
// "DeShawn" and "YouTube" are not glued: what follows is no such word, or a table has the
// whole. The first part needs three letters.
func (v *vocab) isGlued(s string, at int, first bool) bool {
	if first && isPrefixWord(s[:at]) {
		return true
	}
	if utf8.RuneCountInString(s[:at]) < 3 {
		return false
	}
	end := at
	for i, r := range s[at:] {
		if i > 0 && !unicode.IsLower(r) {
			break
		}
		end = at + i + utf8.RuneLen(r)
	}
	if end-at <= 1 && at >= 5 && v.isJob(strings.ToLower(s[:at])) {
		return true // "ReporterBBC Sport"
	}
	if org := acronymLen(s[at:]); org > 1 && v.compound[strings.ToLower(s[at:at+org])] {
		return true // "DahlBBC News"
	}
	second := strings.ToLower(s[at:end])
	if _, given := lexicon.GivenName(second); given && strings.HasPrefix(s[end:], " ") && isCapital(s[end+1:]) && !v.compound[strings.ToLower(s[:end])] {
		return utf8.RuneCountInString(s[:at]) > 3 // "Jasper RiemannBarbara Schneider"
	}
	return v.glued[second] && !v.compound[strings.ToLower(s[:end])]
}

// acronymLen returns the length of the capitals and digits that begin s.
func acronymLen(s string) int {
	for i, r := range s {
		if !unicode.IsUpper(r) && !unicode.IsDigit(r) {
			return i
		}
	}
	return len(s)
}

// startsDate tells whether a date or a time of day begins s, which the page has
// glued to a name: "Falkenrath14. Mai 2020".
func startsDate(s string) bool {
	if _, _, ok := date.ParsePrefix(s); ok {
		return true
	}
	if n := numberLen(s); n <= 2 && strings.HasPrefix(s[n:], " ") { // "Farrow3 hours ago"
		unit, _, _ := strings.Cut(s[n+1:], " ")
		return isMinutes(unit)
	}
	hour, minute, ok := strings.Cut(s[:min(len(s), len("00:00"))], ":")
	return ok && len(hour) <= 2 && digitAt(minute, 0)
}

// isCapital tells whether s begins with a capital.
func isCapital(s string) bool { return unicode.IsUpper(firstRune(s)) }

// isPrefixWord reports the words that pages glue to the author's name: "ByNatasha",
// "VonUte".
func isPrefixWord(s string) bool {
	switch s {
	case "By", "by", "Par", "Por", "Von", "Door", "BY":
		return true
	}
	return false
}
