package caption

import (
	"strings"

	"github.com/copydesk/copydesk/internal/person"
	"github.com/copydesk/copydesk/internal/place"
)

// A mention is a name in the caption's text, in tokens.
// Pairs of tokens are half-open; a pair of zeros is none.
type mention struct {
	title    [2]int // [from, to); empty where there is none
	name     [2]int
	after    int // the token behind the name and its position
	position string
	sure     bool // a title, a position or a known given name shows a person
}

// maxPeople is the number of people that a caption is searched for, maxRun the
// number of words that a title with a name may have. Both keep long inputs
// cheap; no printed caption comes near.
const (
	maxPeople = 100
	maxRun    = 24
)

// people finds who is named in tokens [a, b), the caption's text.
//
//	person   = [title] name [age] [position] / [article] title "," name "," / name "," title ","
//	position = "," phrase ("," / ".") / "(" phrase ")" / "at" side
//	list     = order [":"] person *("," person) ["and" person]
//
// A list ends with its sentence or at a semicolon.
func (r *reader) people(a, b int) []mention {
	var found []mention
	list := listing{}
	for i := a; i < b && len(found) < maxPeople; {
		if n := list.begin(r, i, found); n > 0 {
			i += n
			continue
		}
		if r.endsSentence(i) || r.is(i, ";") {
			list = listing{}
		}
		if !r.tokens[i].named() || r.tokens[i].shape == eastern {
			i++
			continue
		}
		end := r.runEnd(i, b)
		m, ok := r.mention(a, i, end, b, list.on)
		if !ok {
			i = end
			continue
		}
		list.place(&m)
		found = append(found, m)
		i = max(m.after, end)
	}
	return found
}

// runEnd returns the end of the capitalised words that begin at token i, with
// the particles between them. A possessive ends a run, and so does a weekday.
// "Ana Ruiz de la Cruz" is one run; "Ana Ruiz Monday" ends before the day.
func (r *reader) runEnd(i, b int) int {
	end := i
	for end < min(b, i+maxRun) {
		t := r.tokens[end]
		size := 1
		switch {
		case t.named() && t.shape != eastern && !r.isDayName(end) && (end == i || !isLocative(r.word(end))):
		case t.shape == lower && end > i:
			size = max(r.particlesAhead(end, b), r.officeAhead(end, b), boolInt(r.regionAhead(end, b)), r.classAhead(end, b))
		case t.shape == number && end > i:
			size = r.classAhead(end, b)
		default:
			size = 0
		}
		if size == 0 {
			return max(end, i+1)
		}
		end += size
		if r.isPossessive(end - 1) {
			return end
		}
	}
	return end
}

// particlesAhead returns the number of small words of family names at token i,
// up to three, that have a capital behind them: "von der Leyen", "de la Cruz".
// It is 0 where none stand there, or no capital behind.
func (r *reader) particlesAhead(i, b int) int {
	for n := 0; n < 3 && i+n+1 < b; n++ {
		if !r.isInnerParticle(i+n, n > 0) {
			return 0
		}
		if next := i + n + 1; r.tokens[next].named() {
			return (n + 1) * boolInt(!r.isOrgWord(next) || r.lexemes[next].surname) // "Jonas Riedel von der Polizei"
		}
	}
	return 0
}

// isInnerParticle tells whether the small word at i may stand inside a name:
// not "y", "e", "und", which join two people, and "der" or "la" only behind
// another particle.
// chained says that a particle stands right before.
func (r *reader) isInnerParticle(i int, chained bool) bool {
	switch r.word(i) {
	case "as", "at", "das", "do", "e", "y", "i", "en", "in", "und", "et", "s", "to", "pour", "zum", "zur", "vom", "vor", "op", "des", "az", "san", "st", "saint", "til", "av":
		return false
	case "der", "den", "la", "las", "los", "le", "les", "zu":
		return chained
	}
	if r.word(i) == "di" && i+1 < len(r.tokens) {
		if _, ok := place.City(r.word(i + 1)); ok {
			return false // "Sari Wulandari di Jakarta"
		}
	}
	return r.class(i) == person.Particle
}

// isLocative reports Turkish words for being in a place: "Ankara'da".
// It is the locative, which Turkish parts from names by an apostrophe.
func isLocative(word string) bool {
	for _, ending := range [...]string{"'da", "'de", "'ta", "'te", "’da", "’de", "’ta", "’te"} {
		if strings.HasSuffix(word, ending) {
			return true
		}
	}
	return false
}

// isInessive reports Finnish words for being in a place, "Helsingissä", which
// stand for a preposition before a date or a sentence's end.
// Such endings have four letters or more before them, so that "Villa" is none.
func isInessive(word string) bool {
	for _, ending := range [...]string{"ssa", "ssä", "lla", "llä"} {
		if strings.HasSuffix(word, ending) && len(word) > len(ending)+3 {
			return true
		}
	}
	return false
}

// isDayName reports the names of weekdays, and of months before a number.
// "May" alone may be a name; "May 7" is a day.
func (r *reader) isDayName(i int) bool {
	kind := r.kind(i)
	return kind&weekday != 0 || kind&monthName != 0 && r.tokenShape(i+1) == number
}

// mention reads the run of capitalised words [i, end) as a title and a name. a
// and b bound the text; listed says that it stands in a list of people.
// It is false for a run that names nobody: a place, a quoted work, "Ana Ruiz's".
func (r *reader) mention(a, i, end, b int, listed bool) (mention, bool) {
	leading := r.kind(i)&article != 0
	if leading && r.isSentenceStart(i) && i+1 < end {
		i, leading = i+1, false
	}
	for end > i+1 && r.isPronoun(end-1) {
		end--
	}
	m := mention{name: [2]int{i, end}}
	if r.isPossessive(end - 1) {
		return m, false
	}
	r.titleInside(&m)
	if m.title[1] == 0 {
		r.titleBefore(&m, a)
	} else if k := m.title[0]; k == i && k > a && r.modifiesJob(k-1) {
		m.title[0] = r.titleStart(k, a) // "former President Ana Ruiz"
	}
	if m.title[1] == 0 && r.kind(m.name[0])&royal == 0 {
		if m.name[0] = r.nameStart(i, end); m.name[0] > i {
			r.titleBefore(&m, a)
		}
	}
	if m.title[1] > 0 {
		m.title[0] = r.bodyStart(m.title[0], a)
	}
	r.trimName(&m)
	m.after = m.name[1]
	r.titleBehind(&m, b)
	r.readPosition(&m, b)
	r.apposition(&m, a, b)
	if m.title[1] == 0 && m.position == "" && (leading || r.isTeam(m.after, b)) {
		return m, false // "the dock of El Palito"
	}
	if m.title[1] == 0 && r.isQuoted(m.name) {
		return m, false // "the premiere of “Salt Road”"
	}
	return m, m.name[0] < m.name[1] && (r.isPicturedPerson(&m) || listed && r.isListed(&m))
}

// isSentenceStart tells whether a sentence begins at token i.
// A colon, a dash and a quotation mark begin one, too: "MADRID — The mayor".
func (r *reader) isSentenceStart(i int) bool {
	return i == 0 || r.endsSentence(i-1) || r.is(i-1, ":–—-\"“„«|") || r.tokens[i-1].start == 0
}

// endsSentence tells whether token i ends a sentence.
func (r *reader) endsSentence(i int) bool { return r.is(i, ".!?…。") }

// pictured makes the public values of mentions. offset is what is added to the
// positions in the text.
// A name's second mention is left out, "Ruiz" behind "Ana Ruiz" too.
func (r *reader) pictured(found []mention, offset int) []Person {
	var out []Person
	for k, m := range found {
		if r.isRepeated(found[:k], m) {
			continue
		}
		p := Person{Name: tidy(r.span(m.name[0], m.name[1])), Position: m.position}
		if m.title[1] > m.title[0] {
			p.Title = withoutElision(tidy(r.span(m.title[0], m.title[1])))
		}
		p.Span = Span{r.tokens[m.name[0]].start + offset, r.tokens[m.name[1]-1].end + offset}
		out = append(out, p)
	}
	return out
}

// withoutElision cuts the article from "l'actrice".
// Other words before an apostrophe stay, as in "d'affaires".
func withoutElision(title string) string {
	at := strings.IndexByte(title, '\'')
	if at < 0 {
		at = strings.Index(title, "’")
	}
	if at < 0 {
		return title
	}
	switch title[:at] {
	case "l", "L", "un", "Un", "all", "dell", "dall":
		return strings.TrimLeft(title[at:], "'’")
	}
	return title
}

// isRepeated tells whether a name, or its last word for a single one, was found
// before.
func (r *reader) isRepeated(before []mention, m mention) bool {
	name := r.span(m.name[0], m.name[1])
	for _, b := range before {
		if strings.EqualFold(r.span(b.name[0], b.name[1]), name) || m.name[1]-m.name[0] == 1 && strings.EqualFold(r.word(b.name[1]-1), name) {
			return true
		}
	}
	return false
}
