package quote

import (
	"strings"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// A human is a person or group whom the text names.
type human struct {
	full   string // as first printed in full
	given  string
	family string
	sex    class // isMale, isFemale, or 0
	count  int   // mentions
	group  bool  // a word of the name belongs to groups or places
	inside bool  // named inside a sentence, where only names have capitals
	sure   bool  // a title, a form of address or a given name shows a person
	words  []string
	first  int // the first and last mention of the person, +1
	last   int

	namesake [2]int // the person before of the same family, of the same given name, +1
}

// maxNamesakes is how many people of one name are compared.
const maxNamesakes = 30

// people are those whom the text names.
type people struct {
	mentions []mention
	humans   []human
	byName   map[string][2]int // the person named last of a family, +1, and of a given name
	byFull   map[[2]string]int
}

// emptied returns the people of no text, with the buffers of these.
func (p *people) emptied() people {
	clear(p.mentions)
	clear(p.humans)
	clear(p.byName)
	clear(p.byFull)
	return people{p.mentions[:0], p.humans[:0], p.byName, p.byFull}
}

// resolveNames gives each mention its person, full names first, so that a short
// name may stand before the full one, as in headlines.
func (p *people) resolveNames(text string) {
	for i := range p.mentions {
		if m := &p.mentions[i]; m.given != "" {
			m.person = p.addFull(m, text[m.start:m.end])
			p.link(i)
		}
	}
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.given != "" {
			continue
		}
		m.person = p.matchShort(m)
		if m.person >= 0 {
			h := &p.humans[m.person]
			h.count++
			h.inside = h.inside || !m.opens
			p.link(i)
			if h.sex == 0 {
				h.sex = m.sex
			}
		}
	}
}

// link appends mention i to those of its person.
func (p *people) link(i int) {
	h := &p.humans[p.mentions[i].person]
	if h.last > 0 {
		p.mentions[h.last-1].next = i + 1
	} else {
		h.first = i + 1
	}
	h.last = i + 1
}

// addFull returns the person of a name in full.
// The name as first printed stays: later ones may be in capitals.
func (p *people) addFull(m *mention, full string) int {
	key := [2]string{foldName(m.given), foldName(m.family)}
	i, ok := p.byFull[key]
	if !ok {
		i = len(p.humans)
		p.byFull[key] = i
		p.humans = append(p.humans, human{full: full, given: m.given, family: m.family})
		p.index(i, key)
		p.humans[i].sex, p.humans[i].sure = sexOfGiven(m.given)
	}
	h := &p.humans[i]
	h.count++
	if m.sex != 0 {
		h.sex = m.sex
	}
	h.group = m.org
	h.sure = (h.sure || m.titled) && !m.org
	return i
}

// sexOfGiven returns the sex that a given name tells, 0 where it tells none, and
// whether it is one.
func sexOfGiven(given string) (class, bool) {
	s, ok := givenSex(given)
	switch s {
	case "m":
		return isMale, ok
	case "f":
		return isFemale, ok
	}
	return 0, ok
}

// matchShort returns the person of a name of one word, -1 for nobody. Of several
// people of one family the form of address decides, then who is named most.
// Behind families given names are tried, of people known for sure: "Ana said".
func (p *people) matchShort(m *mention) int {
	key := foldName(m.family)
	best := -1
	for n, first := range p.byName[key] {
		for i, tries := first-1, 0; i >= 0 && tries < maxNamesakes; i, tries = p.humans[i].namesake[n]-1, tries+1 {
			h := &p.humans[i]
			if n == 1 && (!h.sure || lexicon.Demonyms().Has(strings.ToLower(key))) { // Israel isn't Israel Hale
				continue
			}
			if m.sex != 0 && h.sex != 0 && m.sex != h.sex {
				continue
			}
			if best < 0 || rank(h) > rank(&p.humans[best]) {
				best = i
			}
		}
		if best >= 0 {
			return best
		}
	}
	i := len(p.humans)
	p.humans = append(p.humans, human{full: m.family, family: m.family, sex: m.sex, sure: m.titled})
	p.index(i, [2]string{"", key})
	return i
}

// index enters person i under the given and family name.
func (p *people) index(i int, key [2]string) {
	h := &p.humans[i]
	for n, name := range [2]string{key[1], key[0]} {
		if n == 1 && name == "" {
			return
		}
		last := p.byName[name]
		h.namesake[n], last[n] = last[n], i+1
		p.byName[name] = last
	}
}

// foldName writes a name in capitals as another is written: "HALE" as "Hale".
func foldName(s string) string {
	if len(s) < 3 || s[1] < 'A' || s[1] > 'Z' || s[2] < 'A' || s[2] > 'Z' {
		return s
	}
	return s[:1] + strings.ToLower(s[1:])
}

// rank orders people of one name: those known for sure, then those named most.
func rank(h *human) int {
	n := h.count
	if h.sure {
		n += 1000
	}
	return n
}

// isAcronym tells whether the name is a group's or a place's by its letters:
// "CIA", "N.H."
func (h *human) isAcronym() bool {
	if h.given != "" || len(h.family) < 2 {
		return false
	}
	return h.family[len(h.family)-1] == '.' || len(h.family) <= 5 && strings.ToUpper(h.family) == h.family
}

// isWord tells whether what seemed a person is a common word that only stands
// where any word has a capital: "Critics said".
func (h *human) isWord() bool {
	return h.given == "" && !h.sure && !h.inside && lexicon.CommonWord(strings.ToLower(h.family))
}
