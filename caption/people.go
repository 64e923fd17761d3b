package caption

import (
	"strings"

	"github.com/copydesk/copydesk/internal/lexicon"
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

// people finds who is named in tokens [a, b), the caption's text.
//
//	person   = [title] name [age] [position] / [article] title "," name "," / name "," title ","
//	position = "," phrase ("," / ".") / "(" phrase ")" / "at" side
//	list     = order [":"] person *("," person) ["and" person]
func (r *reader) people(a, b int) []mention {
	var found []mention
	list := listing{}
	for i := a; i < b; {
		if n := list.begin(r, i, found); n > 0 {
			i += n
			continue
		}
		if r.endsSentence(i) || r.is(i, ";") {
			list = listing{}
		}
		if !r.tokens[i].named() {
			i++
			continue
		}
		end := r.runEnd(i, b)
		m, ok := r.mention(a, i, end, b)
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
	for end < b {
		t := r.tokens[end]
		switch {
		case t.named() && !r.isDayName(end):
		case t.shape == lower && end > i && end+1 < b && r.tokens[end+1].named() && r.isInnerParticle(end):
		default:
			return max(end, i+1)
		}
		end++
		if r.isPossessive(end - 1) {
			return end
		}
	}
	return end
}

// isInnerParticle tells whether the small word at i may stand inside a name:
// not "y", "e", "und", which join two people.
func (r *reader) isInnerParticle(i int) bool {
	word := r.word(i)
	if _, n := captionGrammar().words.find(r, i); n > 0 && r.kind(i)&(inPlace|atPlace) != 0 && word != "zu" && word != "auf" {
		return false
	}
	return r.mark(i).roles&and == 0 && len(word) > 1 && word != "und" && word != "et" && word != "in" && person.Classify(word) == person.Particle
}

// isDayName reports the names of weekdays and months.
func (r *reader) isDayName(i int) bool {
	word := r.word(i)
	if len(word) < 3 || len(word) > 20 {
		return false
	}
	return lexicon.Weekdays().Has(strings.TrimSuffix(word, "."))
}

// mention reads the run of capitalised words [i, end) as a title and a name. a
// and b bound the text.
func (r *reader) mention(a, i, end, b int) (mention, bool) {
	if r.kind(i)&article != 0 && r.isSentenceStart(i) && i+1 < end {
		i++
	}
	m := mention{name: [2]int{r.nameStart(i, end), end}}
	if r.isPossessive(end - 1) {
		return m, false
	}
	r.titleInside(&m)
	if m.title[1] == 0 {
		r.titleBefore(&m, a)
	}
	r.trimName(&m)
	m.after = m.name[1]
	r.readPosition(&m, b)
	r.apposition(&m, a, b)
	return m, m.name[0] < m.name[1] && r.isPicturedPerson(&m)
}

// nameStart returns where the name begins in a run of capitals with a particle
// before a given name: "Vorhersage von Michel Ruiz", "ministre de la Santé Ana
// Ruiz".
func (r *reader) nameStart(i, end int) int {
	if person.Classify(r.word(i)) == person.GivenName {
		return i
	}
	for k := i + 1; k+1 < end; k++ {
		if r.tokens[k].shape == lower && r.tokens[k+1].named() && k+2 < end && person.Classify(r.word(k+1)) == person.GivenName {
			return k + 1
		}
	}
	return i
}

// isSentenceStart tells whether a sentence begins at token i.
func (r *reader) isSentenceStart(i int) bool {
	return i == 0 || r.endsSentence(i-1) || r.is(i-1, ":–—-\"“„«|") || r.tokens[i-1].start == 0
}

// endsSentence tells whether token i ends a sentence.
func (r *reader) endsSentence(i int) bool { return r.is(i, ".!?…。") }

// trimName drops words behind the name that only look like one.
func (r *reader) trimName(m *mention) {
	for m.name[1]-m.name[0] > 2 && r.tokens[m.name[1]-1].shape == upper && r.tokens[m.name[0]].shape == capital && person.Classify(r.word(m.name[1]-1)) != person.Suffix {
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
		class := person.Classify(r.word(from))
		short := class == person.GivenName || class == person.Capital
		return short && guess != orgSure && (titled || m.position != "" && !r.afterPlaceWord(from)) && r.tokens[from].shape != upper
	}
	if guess == orgSure || size > 6 {
		return false
	}
	m.sure = titled || m.position != "" || guess == nameSure
	switch {
	case titled || m.position != "":
		return guess > orgLikely || titled
	case r.afterPlaceWord(from) && guess != nameSure, r.isPlace(from, to):
		return false
	case from > 0 && r.kind(from-1)&article != 0:
		return false
	}
	return guess == nameSure || guess == nameLikely && !r.nounsCapital()
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
			case "der", "die", "das", "und", "ist", "mit", "von", "beim", "auf", "für", "eine", "einem", "sich", "im", "zum", "wird":
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
	for _, m := range found {
		p := Person{Name: tidy(r.span(m.name[0], m.name[1])), Position: m.position}
		if m.title[1] > m.title[0] {
			p.Title = tidy(r.span(m.title[0], m.title[1]))
		}
		p.Span = Span{r.tokens[m.name[0]].start + offset, r.tokens[m.name[1]-1].end + offset}
		out = append(out, p)
	}
	return out
}
