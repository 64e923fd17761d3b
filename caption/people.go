package caption

import (
	"strings"

	"github.com/copydesk/copydesk/internal/person"
	"github.com/copydesk/copydesk/internal/place"
)

// A mention is a name in the caption's text, in tokens.
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
func (r *reader) runEnd(i, b int) int {
	end := i
	for end < min(b, i+maxRun) {
		t := r.tokens[end]
		size := 1
		switch {
		case t.named() && t.shape != eastern && !r.isDayName(end) && (end == i || !isLocative(r.word(end))):
		case t.shape == lower && end > i:
			size = max(r.particlesAhead(end, b), r.officeAhead(end, b))
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
func (r *reader) particlesAhead(i, b int) int {
	for n := 0; n < 3 && i+n+1 < b; n++ {
		if !r.isInnerParticle(i+n, n > 0) {
			return 0
		}
		if r.tokens[i+n+1].named() {
			return n + 1
		}
	}
	return 0
}

// officeAhead returns the number of small words at token i that go on with an
// office before a name: "Secretary of State Ana Ruiz", "Leader of the Opposition
// Tom Hale". It is 0 where no known given name follows behind another word.
func (r *reader) officeAhead(i, b int) int {
	if !r.isJob(i-1) || !isOf(r.word(i)) {
		return 0
	}
	n := 1
	if i+1 < b && r.tokens[i+1].shape == lower && r.kind(i+1)&article != 0 {
		n = 2
	}
	for k := i + n + 1; k+1 < min(b, i+n+4) && r.tokens[k-1].named(); k++ {
		if r.class(k) == person.GivenName && r.tokens[k+1].named() {
			return n
		}
	}
	return 0
}

// isInnerParticle tells whether the small word at i may stand inside a name:
// not "y", "e", "und", which join two people, and "der" or "la" only behind
// another particle.
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
func isInessive(word string) bool {
	for _, ending := range [...]string{"ssa", "ssä", "lla", "llä"} {
		if strings.HasSuffix(word, ending) && len(word) > len(ending)+3 {
			return true
		}
	}
	return false
}

// isDayName reports the names of weekdays, and of months before a number.
func (r *reader) isDayName(i int) bool {
	kind := r.kind(i)
	return kind&weekday != 0 || kind&monthName != 0 && r.tokenShape(i+1) == number
}

// mention reads the run of capitalised words [i, end) as a title and a name. a
// and b bound the text; listed says that it stands in a list of people.
func (r *reader) mention(a, i, end, b int, listed bool) (mention, bool) {
	leading := r.kind(i)&article != 0
	if leading && r.isSentenceStart(i) && i+1 < end {
		i, leading = i+1, false
	}
	for end > i+1 && isPronoun(r.word(end-1)) {
		end--
	}
	m := mention{name: [2]int{i, end}}
	if r.isPossessive(end - 1) {
		return m, false
	}
	r.titleInside(&m)
	if m.title[1] == 0 {
		r.titleBefore(&m, a)
	} else if k := m.title[0]; k == i && k > a && r.tokens[k-1].shape == lower && r.kind(k-1)&(modifier|job) != 0 {
		m.title[0] = r.titleStart(k, a) // "former President Ana Ruiz"
	}
	if m.title[1] == 0 && r.kind(m.name[0])&royal == 0 {
		if m.name[0] = r.nameStart(i, end); m.name[0] > i {
			r.titleBefore(&m, a)
		}
	}
	r.trimName(&m)
	m.after = m.name[1]
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

// isTeam tells whether the job at token i, before a name, belongs to what stands
// before it: "Dunmore Fuel guard Tom Hale".
func (r *reader) isTeam(i, b int) bool {
	return i+1 < b && r.tokens[i].shape == lower && r.kind(i)&job != 0 && r.tokens[i+1].named()
}

// isQuoted tells whether quotation marks enclose the name and nothing else.
func (r *reader) isQuoted(name [2]int) bool {
	const marks = "\"'‘’“”„«»‹›"
	return r.is(name[0]-1, marks) && (r.is(name[1], marks) || r.is(name[1], ",.") && r.is(name[1]+1, marks))
}

// nameStart returns where the name begins in a run of capitals with a particle
// before a given name: "Vorhersage von Michel Ruiz", "ministre de la Santé Ana
// Ruiz".
func (r *reader) nameStart(i, end int) int {
	if r.class(i) == person.GivenName {
		return i
	}
	for k := i + 1; k+1 < end; k++ {
		if r.class(k) != person.GivenName {
			continue
		}
		first := r.class(i)
		if r.officeBefore(k, 0) > 0 || r.tokens[k-1].shape == lower || r.nounsCapital() && first != person.Initial || k == i+1 && first == person.CommonWord {
			return k
		}
	}
	return i
}

// isPronoun reports words that begin a sentence glued to a name: "Ana Ruiz He".
func isPronoun(word string) bool {
	switch word {
	case "He", "She", "It", "They", "We", "Er", "Sie", "Es", "The", "A", "Der", "Die", "Das", "Il", "Elle", "Here", "This":
		return true
	}
	return false
}

// isSentenceStart tells whether a sentence begins at token i.
func (r *reader) isSentenceStart(i int) bool {
	return i == 0 || r.endsSentence(i-1) || r.is(i-1, ":–—-\"“„«|") || r.tokens[i-1].start == 0
}

// endsSentence tells whether token i ends a sentence.
func (r *reader) endsSentence(i int) bool { return r.is(i, ".!?…。") }

// trimName drops words behind the name that only look like one.
func (r *reader) trimName(m *mention) {
	if m.name[1]-m.name[0] > 2 && isInessive(r.word(m.name[1]-1)) && r.tokens[m.name[1]-1].shape == capital {
		m.name[1]-- // "Aino Lehtinen Tampereella"
	}
	for m.name[1]-m.name[0] > 2 && r.tokens[m.name[1]-1].shape == upper && r.tokens[m.name[0]].shape == capital && r.class(m.name[1]-1) != person.Suffix {
		m.name[1]-- // "Ana Ruiz MEP"
	}
}

// isPicturedPerson decides whether a run is a person's name.
func (r *reader) isPicturedPerson(m *mention) bool {
	from, to := m.name[0], m.name[1]
	size := to - from
	guess := r.nameGuess(from, to)
	titled := m.title[1] > 0
	if size == 1 {
		class := r.class(from)
		short := class == person.GivenName || class == person.Capital
		return short && guess != orgSure && (titled || m.position != "" && !r.afterPlaceWord(from)) && r.tokens[from].shape != upper
	}
	if guess == orgSure || size > 6 {
		return false
	}
	m.sure = titled || m.position != "" || guess == nameSure
	switch {
	case r.kind(from)&royal != 0 && r.isMononym(from+1+boolInt(r.kind(from+1)&royal != 0), to):
		return true
	case r.tokens[from].shape == lower && isOf(r.word(from)) && to-from == 2 && r.isPlace(from+1, to):
		return false // "Bürgermeisterin von Kiel"
	case guess != nameSure && r.isPlace(from, to), !titled && isPlaceNoun(r.word(to-1)) && guess != nameSure:
		return false // "in Wellington, New Zealand, Tuesday", "Sichuan Province"
	case !titled && m.position == "" && from > 0 && r.isInWord(from-1):
		return false // "en Santiago de Chile"
	case titled || m.position != "":
		return guess > orgLikely || titled
	case r.afterPlaceWord(from) && guess != nameSure, r.isPlace(from, to):
		return false
	case from > 0 && guess != nameSure && (r.kind(from-1)&article != 0 || r.word(from-1) == "of"), from > 0 && r.word(from-1) == "the":
		return false
	case r.nounsCapital():
		return guess == nameSure && r.class(from) != person.Capital
	}
	return guess == nameSure || guess == nameLikely && r.looksPersonal(from, to)
}

// isInWord tells whether token i is a word for "in" that stands before no name:
// "a" and "à" do.
func (r *reader) isInWord(i int) bool {
	switch r.word(i) {
	case "in", "en", "em", "im", "we", "ve", "w", "v", "в", "во", "у", "på":
		return r.tokens[i].shape == lower
	}
	return false
}

// isListed tells whether a run in a list of people, behind a comma or "and", may
// be a name though no table knows it.
func (r *reader) isListed(m *mention) bool {
	from, to := m.name[0], m.name[1]
	return (r.is(from-1, ",:") || isJoiner(r.word(from-1))) && r.nameGuess(from, to) >= nameLikely && !r.isPlace(from, to) && r.looksPersonal(from, to)
}

// looksPersonal tells whether capitalised words without a known given name may
// be a person: none is an acronym, an agency or half in small letters.
func (r *reader) looksPersonal(from, to int) bool {
	for i := from; i < to; i++ {
		if t := r.tokens[i]; t.shape == upper && r.tokens[from].shape != upper || r.mark(i).agency > 0 || r.kind(i)&article != 0 {
			return false
		}
	}
	return true
}

// afterPlaceWord tells whether token i stands behind "in", "at", "from" …
func (r *reader) afterPlaceWord(i int) bool {
	return i > 0 && r.tokens[i-1].shape == lower && r.kind(i-1)&(inPlace|atPlace) != 0
}

// isPlace tells whether the words [from, to) are a place of the gazetteer.
func (r *reader) isPlace(from, to int) bool {
	name := r.span(from, to)
	if _, ok := place.City(name); ok {
		return true
	}
	if _, ok := place.Country(name); ok {
		return true
	}
	_, ok := place.Region(name)
	return ok
}

// nounsCapital tells whether the caption is in a language that writes nouns
// large, so that two capitals make no name: German.
func (r *reader) nounsCapital() bool {
	if r.german == 0 {
		r.german = -1
		for i, t := range r.tokens {
			if t.shape != lower {
				continue
			}
			switch r.word(i) {
			case "der", "die", "das", "und", "ist", "am", "spricht", "mit", "von", "beim", "auf", "für", "eine", "einem", "einer", "ein", "sich", "im", "zum", "zur",
				"wird", "nicht", "musste", "hat", "auch", "nach", "wie", "oder", "aus", "vor", "ihr", "sein", "seine":
				r.german = 1
			}
		}
	}
	return r.german > 0
}

// pictured makes the public values of mentions. offset is what is added to the
// positions in the text.
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
func withoutElision(title string) string {
	at := strings.IndexAny(title, "'’")
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
