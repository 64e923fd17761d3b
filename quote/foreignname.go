package quote

import (
	"strings"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// foreignNames adds the paragraph's runs of capitalised words as names.
// Titles and forms of address before it ("la señora Ruiz") tell that a name is a person's; one
// that nothing tells of counts as a group's.
func (p *reader) foreignNames() {
	p.sent = sentence{to: len(p.units), names: len(p.mentions), first: len(p.found)}
	for i := range p.units {
		if u := &p.units[i]; u.tag == tNoun && u.capital && p.isForeignName(i) {
			u.tag = tName
		}
	}
	for i := 0; i < len(p.units); i++ {
		if p.units[i].tag != tName {
			continue
		}
		end := p.foreignNameEnd(i)
		p.addName(p.behindTitles(i, end), end)
		m := &p.mentions[len(p.mentions)-1]
		m.sex |= p.sexBefore(i)
		if m.given != "" && !p.isGiven(i) {
			p.lengthen(m)
		}
		m.org = !p.isPerson(m, i)
		i = end - 1
	}
}

// behindTitles returns the unit of first..end where the name begins, behind
// titles written large: "Finanzsenator Uwe Stahl".
func (p *reader) behindTitles(first, end int) int {
	t := p.tongue
	if p.lang == "de" && end-first == 2 && !p.isGiven(first) && p.isGiven(first+1) {
		return first + 1 // Mitschüler Nico
	}
	for i := first; t != nil && i+1 < end; i++ {
		if p.isGiven(i) || !t.isTitle(p.text[p.units[i].start:p.units[i].end]) {
			return i
		}
		first = i + 1
	}
	return first
}

// foreignNameEnd returns the unit behind the name that begins at unit i.
// Particles stand behind a given name; behind a family name they describe the
// person, but in Spanish and Portuguese.
// Samples: "Piet de Boer" is whole, "Lebrun de Lyon" ends behind Lebrun, "Carlos Gómez de Sáez"
// is whole in Spanish.
func (p *reader) foreignNameEnd(i int) int {
	start := i
	for i++; i < len(p.units); i++ {
		if p.units[i].tag == tName {
			continue
		}
		j := i
		for j < len(p.units) && j < i+3 && p.isParticle(j) && p.foreign[j].class&fAnd == 0 {
			j++
		}
		if p.lang == "de" && j > i && i == start+1 && p.isGiven(start) && p.capitalUnit(j) {
			p.units[j].tag = tName // Ursula von der Leyen
		}
		if j == i || j >= len(p.units) || p.units[j].tag != tName {
			break
		}
		if i > start+1 && !p.isGiven(i-1) && p.lang != "pt" && p.lang != "es" {
			break
		}
		if i == start+1 && !p.isGiven(start) && p.lang != "nl" {
			break
		}
		i = j
	}
	return i
}

// lengthen gives a name of several words that is the end of a longer one above
// that one's given name: "Gómez Sáez" behind "Carlos Gómez Sáez".
func (p *reader) lengthen(m *mention) {
	s := p.text[m.start:m.end]
	given := ""
	for j, n := len(p.mentions)-2, 0; j >= 0 && n < 60; j, n = j-1, n+1 {
		if f := &p.mentions[j]; f.end-f.start > len(s)+1 && strings.HasSuffix(p.text[f.start:f.end], s) {
			if given != "" && given != f.given {
				return // two of them
			}
			given = f.given
		}
	}
	if given != "" {
		m.given = given
	}
}

// isPerson tells whether a mention whose first unit is i is surely a person's.
// So it is by a title or form of address, a given name, or the family name of somebody above.
func (p *reader) isPerson(m *mention, i int) bool {
	if m.titled || m.sex != 0 {
		return true
	}
	name := m.given
	if name == "" {
		_, ok := givenSex(m.family)
		return ok && !p.isPlace(m) || p.knownFamily(m.family) || i > 0 && p.foreign[i-1].class&fTitle != 0
	}
	_, ok := givenSex(name)
	return ok || i > 0 && p.foreign[i-1].class&fTitle != 0
}

// sexBefore returns the sex that a form of address before unit i tells: "la
// señora Ruiz".
func (p *reader) sexBefore(i int) class {
	if i == 0 {
		return 0
	}
	switch c := p.foreign[i-1].class; {
	case c&fMr != 0:
		return isMale
	case c&fMrs != 0:
		return isFemale
	}
	return 0
}

// isForeignName tells whether the capitalised word at unit i is a part of a
// name. In German, where every noun is large, names are told by the given name,
// the form of address or the cue beside them.
// At a sentence’s beginning it takes a given name, a known family name, another capital behind
// it, or a cue beside it.
func (p *reader) isForeignName(i int) bool {
	c := p.foreign[i].class
	if p.lang == "nl" && i > 0 && p.units[i-1].tag < tComma && p.capitalUnit(i+1) && lexicon.Particles().Has(p.text[p.units[i].start:p.units[i].end]) {
		return true // De Boer
	}
	if p.lang == "de" && p.isGermanMonth(i) && !p.isKnownFamily(i) {
		return false // Juli
	}
	if p.isLittle(i) || c&^(fTitle|fListener|fClitic) != 0 && !(c&(fMr|fMrs) == 0 && p.isGiven(i) && p.capitalUnit(i+1)) {
		return false
	}
	if p.lang == "de" {
		return p.isGermanName(i)
	}
	if c&fTitle != 0 {
		return false
	}
	if i > 0 && p.units[i-1].tag != tStop && p.units[i-1].tag != tQuote && p.units[i-1].tag != tDash && p.units[i-1].tag != tColon {
		return true
	}
	return p.isGiven(i) || p.isKnownFamily(i) || p.capitalUnit(i+1) || p.cueBeside(i, i+1)
}

// isGermanMonth tells whether unit i is a month in German or English, of over three letters.
func (p *reader) isGermanMonth(i int) bool {
	e, ok := lexicon.Months().Find(p.text[p.units[i].start:p.units[i].end])
	return ok && (e.Field(1) == "de" || e.Field(1) == "en") && p.units[i].end-p.units[i].start > 3
}

// capitalUnit tells whether unit i is a word with a capital; i may be beyond the paragraph.
func (p *reader) capitalUnit(i int) bool {
	return i < len(p.units) && p.units[i].capital && p.units[i].tag <= tName
}

// isGermanName is isForeignName for German: "Anna Keller", "Herr Keller", "Keller sagte".
func (p *reader) isGermanName(i int) bool {
	if p.capitalUnit(i+1) && p.isGiven(i) {
		return true
	}
	if i > 0 && (p.units[i-1].tag == tName && p.units[i-1].end+1 == p.units[i].start || p.foreign[i-1].class&(fMr|fMrs) != 0) {
		return true
	}
	if p.isKnownFamily(i) {
		return true
	}
	first := i
	for first > 0 && i-first < 5 && p.capitalUnit(first-1) && p.foreign[first-1].class&^fTitle == 0 {
		first--
	}
	end := i + 1
	for end-i < 5 && p.capitalUnit(end) {
		end++
	}
	if end-first > 4 || first > 0 && p.foreign[first-1].class&(fDet|fOf|fPrep) != 0 || end-first != 1 && end-i > 2 {
		return false
	}
	return p.cueBeside(first, end) && !p.tongue.isTitle(p.text[p.units[i].start:p.units[i].end])
}

// cueBeside tells whether the capitalised words first..end stand bare behind a
// verb of saying, or between the sentence's beginning and one.
// Samples: "sagte Keller", "Keller betonte".
func (p *reader) cueBeside(first, end int) bool {
	if first > 0 && p.singular(first-1) {
		return true
	}
	return (first == 0 || p.units[first-1].tag == tStop || p.lang != "de" && p.units[first-1].tag >= tComma) && end < len(p.units) && p.singular(end) && !(end+1 < len(p.units) && p.foreign[end+1].class&fPronoun != 0)
}

// singular tells whether unit i is a finite verb of saying in the singular, or
// its auxiliary.
// In German and Dutch a plural ends with n: "sagten", "zeiden".
func (p *reader) singular(i int) bool {
	u, c := &p.units[i], p.foreign[i].class
	if u.seg >= 0 || c&(fSaid|fAux|fQuoth) == 0 || c&fQuoth != 0 && p.lang != "nl" && c&fSaid == 0 {
		return false
	}
	return p.text[u.end-1] != 'n' || p.lang != "de" && p.lang != "nl"
}

// isKnownFamily tells whether unit i is the family name of a full name above.
// The 79 units before are looked at too, whose names aren't mentions yet.
func (p *reader) isKnownFamily(i int) bool {
	s := p.text[p.units[i].start:p.units[i].end]
	for j := i - 1; j > 0 && j > i-80; j-- {
		if p.units[j].tag == tName && p.units[j-1].tag == tName && p.text[p.units[j].start:p.units[j].end] == s {
			return true
		}
	}
	return p.knownFamily(s)
}

// knownFamily tells whether one of the last 60 mentions is a person's full name with the
// family s.
func (p *reader) knownFamily(s string) bool {
	for j, n := len(p.mentions)-1, 0; j >= 0 && n < 60; j, n = j-1, n+1 {
		if m := &p.mentions[j]; m.given != "" && m.family == s && !m.org {
			return true
		}
	}
	return false
}

// isLittle tells whether unit i is one of the common words of the language.
// They have no more than eight bytes.
func (p *reader) isLittle(i int) bool {
	u := &p.units[i]
	if u.end-u.start > 8 {
		return false
	}
	return lexicon.LittleWords().Find(p.text[u.start:u.end])&p.langBit != 0
}

// speakerIn returns the mention that names the source of the units first..last:
// a full name of a person rather than another, and none that a preposition or an
// article makes a part of the description; -1 if there is none.
// Sample: "le maire de Lyon, Luc Petit" is Luc Petit’s, "le maire de Lyon" nobody's.
func (p *reader) speakerIn(first, last int) int {
	best, score := -1, 0
	s := p.span(first, last)
	for i := p.mentionBefore(s.Start) + 1; i < len(p.mentions) && p.mentions[i].end <= s.End; i++ {
		m := &p.mentions[i]
		if m.start < s.Start {
			continue
		}
		if n := p.speakerScore(m, first, s.End); n > score {
			best, score = i, n
		}
	}
	if score > 1 && !p.isPlace(&p.mentions[best]) {
		p.mentions[best].org = false
	}
	return best
}

// speakerScore tells how likely a mention inside a source that begins at unit
// first and ends at byte end is the speaker; 0 for never.
// A person gets 4, a full name 2, one without anything before it 1.
func (p *reader) speakerScore(m *mention, first, end int) int {
	at := first
	for at < len(p.units) && p.units[at].start < m.start {
		at++
	}
	bare := at == first
	if !bare {
		c := p.foreign[at-1].class
		if m.org && c&fDet != 0 && at-1 == first && m.end == end && p.lang != "de" {
			return 1 // le Kremlin
		}
		if c&(fOf|fTo|fPrep|fDet) != 0 && m.org || c&(fOf|fTo|fPrep)&^fDet != 0 && c&fDet == 0 {
			return 0
		}
		if m.org && m.given == "" && p.units[at-1].tag != tComma && c&(fTitle|fMr|fMrs) == 0 {
			return 0 // Affaires, in: ministère des Affaires
		}
	}
	n := 1
	if !m.org {
		n += 4
	}
	if m.given != "" {
		n += 2
	}
	if bare {
		n++
	}
	return n
}

// isPlace tells whether a mention is a country or, unless it is a person's full name, a city.
func (p *reader) isPlace(m *mention) bool {
	s := p.text[m.start:m.end]
	return lexicon.Countries().Has(s) || (m.org || m.given == "") && (lexicon.Cities().Has(s) || lexicon.WorldCities().Has(s))
}
