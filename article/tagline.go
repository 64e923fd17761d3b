package article

import (
	"strings"
	"unicode/utf8"

	"github.com/copydesk/copydesk/byline"
	"github.com/copydesk/copydesk/internal/lexicon"
)

// maxTagline is the length in bytes up to which a paragraph may be a tagline.
const maxTagline = 900

// parseTagline reads the credits at a story's end. A paragraph that says
// anything else gives false.
//
//	(Reporting by A in Seoul; Additional reporting by B; Editing by C and D)
//	--additional reporting by A.
//	Associated Press writers A in Rome and B contributed to this report.
//	A reported from Paris, and B and C from Lyon. D contributed research.
//	With files from The Canadian Press
//
//	tagline  = [ "(" | dash ] [ names "," ] part { ( ";" | "." | "," ) part } [ ")" ] [ "." ]
//	part     = opening names | [ employer job ] names verb [ place { "," [ "and" ] names "from" place } ]
//
// The openings and verbs are tables of package lexicon.
func parseTagline(text string) (byline.Byline, bool) {
	if len(text) > maxTagline || len(text) < len("Bron: AP") {
		return byline.Byline{}, false
	}
	t := taglineReader{Byline: byline.Byline{Raw: text}, bracketed: text[0] == '(' || text[0] == '['}
	start, end := trimTagline(text)
	if !t.parts(start, end) || len(t.Credits) == 0 {
		return byline.Byline{}, false
	}
	return t.Byline, true
}

// taglineOpening finds how a part opens, and the opening's length; 0 where it
// opens otherwise, or lacks the colon that its opening needs: "Source: ANP".
// The entry's first field is the role: "Editing by" and "redigiert von" give editor.
func taglineOpening(text string) (lexicon.Entry, int) {
	e, n := taglineOpenings().find(text)
	if n > 0 && e.Field(1) == "colon" && !strings.HasPrefix(strings.TrimLeft(text[n:], " "), ":") {
		return lexicon.Entry{}, 0
	}
	return e, n
}

// isNamelessTagline tells whether a short paragraph opens as a tagline does, and
// stands in brackets or behind a dash, or names agencies as such: "Additional
// reporting by agencies".
// "Reporting by noon was light." is none: no bracket, and noon is no staff. The line has
// 80 bytes at most inside its brackets.
func isNamelessTagline(text string) bool {
	start, end := trimTagline(text)
	if end-start > 80 {
		return false
	}
	_, n := taglineOpening(text[start:end])
	if start == 0 && !lexicon.Staff().Has(strings.TrimLeft(text[start+n:end], " ")) {
		return false
	}
	return strings.Count(text[start:start+n], " ") > 0
}

// trimTagline returns what stands inside the brackets, dashes and final stop.
//
//	(Editing by Tom Hale.)            Editing by Tom Hale
//	— With files from Tom Hale Jr.    With files from Tom Hale Jr.
func trimTagline(text string) (start, end int) {
	end = len(text)
	for start < end {
		r, size := utf8.DecodeRuneInString(text[start:])
		if !strings.ContainsRune("([—–-_* \u2022/", r) {
			break
		}
		start += size
	}
	for end > start && strings.IndexByte(").]*_ ", text[end-1]) >= 0 && !endsAbbreviated(text[start:end]) {
		end--
	}
	return start, end
}

// endsAbbreviated tells whether the full stop at the end of s is part of a name:
// "Washington, D.C.", "Tom Hale Jr."
func endsAbbreviated(s string) bool {
	bare, ok := strings.CutSuffix(s, ".")
	word := bare[strings.LastIndexByte(bare, ' ')+1:]
	return ok && (strings.IndexByte(word, '.') > 0 || word == "Jr" || word == "Sr")
}

// A taglineReader collects the credits of a tagline.
type taglineReader struct {
	byline.Byline
	bracketed bool // the whole stands in brackets
}

// parts reads the parts between start and end.
// One that can't be read fails the whole: a tagline has nothing but credits in it.
func (t *taglineReader) parts(start, end int) bool {
	for start < end {
		stop := start + partEnd(t.Raw[start:end])
		if !t.part(start, stop) {
			return false
		}
		start = stop
		for start < end && strings.IndexByte(".;,/| ", t.Raw[start]) >= 0 {
			start++
		}
	}
	return true
}

// partEnd is where the first part of s ends: at a semicolon, at a full stop
// that ends a sentence, or at a comma or slash before another opening.
// "Reporting by Ana Ruiz, Editing by Tom Hale" ends at its comma, "Ana Ruiz in Oslo,
// Norway" doesn't.
func partEnd(s string) int {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case ';', '|':
			return i
		case '.':
			if stopEndsSentence(s, i) && (i < len(s)-1 || !endsAbbreviated(s)) {
				return i
			}
		case ',', '/':
			rest := strings.TrimLeft(s[i+1:], " ")
			if _, n := taglineOpening(rest); n > 2 && i > 0 && len(rest) > n {
				return i
			}
		}
	}
	return len(s)
}

// stopEndsSentence tells whether the full stop at s[i] ends a sentence: what is
// before it is no initial or abbreviation, and a capital letter follows.
// It does in "from Rome. Sara Lind", not in "J. Ruiz", "D.C. and" or "St. Louis".
func stopEndsSentence(s string, i int) bool {
	rest := strings.TrimLeft(s[i+1:], " )")
	if len(rest) == len(s[i+1:]) || rest == "" {
		return rest == ""
	}
	word := s[strings.LastIndexByte(s[:i], ' ')+1 : i]
	if utf8.RuneCountInString(word) < 2 || strings.Contains(word, ".") {
		return false
	}
	switch word {
	case "Jr", "Sr", "St", "Mr", "Ms", "Mrs", "Dr":
		return false
	}
	return startsUpper(rest)
}

// part reads one part, t.Raw[start:end].
// The forms stand in the order of how much they say of themselves; names alone and an
// agency alone need another part beside them.
func (t *taglineReader) part(start, end int) bool {
	text := t.Raw[start:end]
	if isBureaus(text) {
		return true
	}
	if e, n := taglineOpening(text); n > 0 && !t.isPictures(e) {
		at := n
		for at < len(text) && (text[at] == ':' || text[at] == ' ') {
			at++
		}
		at += elided(text[at:])
		if at < len(text) && (n > 3 || at > n) && t.names(start+at, end, byline.Role(e.Field(0))) {
			return true
		}
	}
	return t.translated(start, end) || t.inputs(start, end) || t.sentence(start, end) || t.bareNames(start, end) || t.agencyAlone(start, end)
}

// isPictures tells whether an opening with a colon names who took the pictures where
// nobody is named before: "Foto: Jo Lind" by itself is a picture's credit and no tagline.
func (t *taglineReader) isPictures(e lexicon.Entry) bool {
	return len(t.Credits) == 0 && e.Field(0) == string(byline.Photographer) && e.Field(1) == "colon"
}

// elided is the length of the French "d'" that s begins with, or 0.
func elided(s string) int {
	for _, d := range [...]string{"d'", "d’"} {
		if strings.HasPrefix(s, d) {
			return len(d)
		}
	}
	return 0
}

// bareNames reads names without an opening, as desks in Milan and Paris set them
// before the others: "(Ana Ruiz à Madrid, editing Tom Hale)".
func (t *taglineReader) bareNames(start, end int) bool {
	if !t.bracketed || len(t.Credits) > 0 || end >= len(t.Raw) {
		return false
	}
	rest := strings.TrimLeft(t.Raw[end:], ",; ")
	_, n := taglineOpening(rest)
	return n > 0 && n < len(rest)-1 && t.names(start, end, byline.Author)
}

// translated reads "Translated from Spanish by Tom Hale".
// The language stands inside the opening, so that the table lacks it.
func (t *taglineReader) translated(start, end int) bool {
	verb, _, ok := strings.Cut(t.Raw[start:end], " from ")
	i := strings.Index(t.Raw[start:end], " by ")
	if !ok || i < len(verb) {
		return false
	}
	e, n := taglineOpening(verb + " by")
	return n == len(verb)+len(" by") && e.Field(0) == string(byline.Translator) && t.names(start+i+len(" by "), end, byline.Translator)
}

// sentence reads a part with a verb.
// What stands behind the verb must be a place or a report, or the part is prose:
//
//	Ana Ruiz contributed to this report
//	Ana Ruiz contributed reporting from Madrid
//	Ana Ruiz reported from Madrid
//	AP writer Ana Ruiz contributed
//
// "Police contributed to the delay" and "Ruiz wrote that he would go" are none.
func (t *taglineReader) sentence(start, end int) bool {
	text := t.Raw[start:end]
	for i := 0; i < len(text); i++ {
		if text[i] != ' ' {
			continue
		}
		e, n := taglineVerbs().find(text[i+1:])
		if n == 0 {
			continue
		}
		role := byline.Role(e.Field(0))
		verb := text[i+1 : i+1+n]
		if cut := secondSubject(text[i+1+n:]); cut >= 0 {
			cut += i + 1 + n
			return t.sentence(start, start+cut) && t.parts(start+skipAnd(text, cut), end)
		}
		rest := strings.TrimLeft(text[i+1+n:], " ")
		switch {
		case strings.HasSuffix(verb, " from"):
			return t.from(start, start+i, end-len(rest), end, role)
		case rest == "":
			return verb != "reported" && t.subject(start, start+i, role)
		case strings.HasPrefix(rest, "from "):
			return t.from(start, start+i, end-len(rest)+len("from "), end, role)
		case isReportOf(rest):
			return role == byline.Contributor && t.subject(start, start+i, role)
		}
		return false
	}
	return t.verbless(start, end)
}

// isReportOf tells whether what stands behind "contributed" says no more than to
// what or where: "to this week's letter", "in Berlin".
// "$300 to the fund" says more.
func isReportOf(rest string) bool {
	if len(rest) > 60 {
		return false
	}
	where, ok := strings.CutPrefix(rest, "in ")
	return ok && isPlaceName(where) || strings.HasPrefix(rest, "to this ") || strings.HasPrefix(rest, "to our ") || strings.HasPrefix(rest, "to these ")
}

// secondSubject finds where, behind a verb, the names of another one begin: the
// comma or "and" before them. It is -1 where there is none.
//
//	contributed reporting from Berlin, and Sofia Reyes contributed research
func secondSubject(rest string) int {
	for i := 1; i < len(rest); i++ {
		if rest[i-1] != ' ' {
			continue
		}
		if _, n := taglineVerbs().find(rest[i:]); n == 0 {
			continue
		}
		for _, mark := range [...]string{", and ", "; ", ", ", " and "} {
			if cut := strings.LastIndex(rest[:i], mark); cut >= 0 {
				return cut
			}
		}
	}
	return -1
}

// skipAnd is the offset behind the comma and "and" at text[i:].
func skipAnd(text string, i int) int {
	for i < len(text) && strings.IndexByte(",; ", text[i]) >= 0 {
		i++
	}
	if strings.HasPrefix(text[i:], "and ") {
		i += len("and ")
	}
	return i
}
