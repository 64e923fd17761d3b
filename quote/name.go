package quote

import (
	"github.com/copydesk/copydesk/internal/lexicon"
)

// A mention is a name in the text.
//
//	name = { title } given { given | initial | particle | nickname } family [ suffix ]
type mention struct {
	start, end int    // bytes, titles left out
	given      string // empty in a name of one word
	family     string // the last word, suffixes left out
	sex        class  // isMale or isFemale, as a form of address tells
	titled     bool   // a title or form of address stands before it
	org        bool   // a word of it belongs to groups: "Council", "University"
	opens      bool   // it opens a sentence or stands in a headline, where any word has a capital
	subject    bool   // it is the subject of a verb
	inverted   bool   // it is one behind its verb: “It is late,” said Ana Sol
	person     int    // index into people, -1 before names are resolved
	next       int    // the person's next mention, +1
	para       int
	before     Span // the words before the name, a title among them
	behind     Span // the words put behind it
	unit       int  // last unit, in the sentence that is being read
}

// fillNames adds the names of the units from..to to the mentions.
func (p *reader) fillNames(from, to int) {
	p.sent.names = len(p.mentions)
	for i := from; i < to; i++ {
		if p.units[i].tag != tName {
			continue
		}
		end := p.nameEnd(i, to)
		if !p.isOfficeAlone(i, end) {
			p.addName(i, end)
		}
		i = end - 1
	}
}

// nameEnd returns the unit behind the run of capitalised words at unit i;
// particles, initials and a nickname in marks may stand inside it.
func (p *reader) nameEnd(i, to int) int {
	for i++; i < to; i++ {
		switch u := &p.units[i]; {
		case u.tag == tName:
			continue
		case i+1 < to && p.units[i+1].tag == tName && (p.isParticle(i) || u.tag == tQuote && p.isNounQuote(i)):
			continue
		}
		break
	}
	return i
}

// isParticle tells whether unit i is a small word inside names: "de", "van", of no more than
// four bytes. "The" is none.
func (p *reader) isParticle(i int) bool {
	u := &p.units[i]
	if u.end-u.start > 4 || u.capital || u.seg >= 0 {
		return false
	}
	_, ok := lexicon.Particles().Find(p.text[u.start:u.end])
	return ok && !p.lower(i, "the")
}

// addName adds the run of units first..end as a mention.
// A title and what stands before it are cut: "Lyle County Sheriff Tom Hale" is Tom Hale.
func (p *reader) addName(first, end int) {
	m := mention{person: -1, para: p.para, unit: end - 1, opens: first == p.sent.from || p.headline}
	the := p.hasArticle(first, end)
	start := first
	for i := first; i < end; i++ {
		c := p.units[i].word.class
		if i+1 < end && (c&isTitle != 0 || p.isOffice(i) && p.units[end-1].word.class&isOrg == 0) { // U.S. Attorney Ana Sol
			m.titled, m.org = true, false // Lyle County Sheriff Tom Hale
			m.sex |= c & (isMale | isFemale)
			first = i + 1
		}
		if c&isOrg != 0 && c&isTitle == 0 && !(i == end-1 && p.isFamily(i)) {
			m.org = true
		}
	}
	m.org = m.org || the && !m.titled // the Lyle Declaration
	first = p.givenStart(first, end)
	last := end - 1
	for last > first && p.isSuffix(last) {
		last--
	}
	m.start, m.end = p.units[first].start, p.units[end-1].end
	m.family = p.text[p.units[last].start:p.units[last].end]
	if last > first {
		m.given = p.text[p.units[first].start:p.units[first].end]
	}
	p.beside(&m, start, first, end)
	p.mentions = append(p.mentions, m)
}

// isFamily tells whether the unit may be a family name: "Park".
func (p *reader) isFamily(i int) bool {
	u := &p.units[i]
	return lexicon.Surnames().Has(p.text[u.start:u.end])
}

// hasArticle tells whether an article stands before the units first..end, which
// are several: no person's name has one.
func (p *reader) hasArticle(first, end int) bool {
	return first > 0 && p.units[first-1].tag == tDet && end-first > 1
}

// isOfficeAlone tells whether the units first..end are an office without the name
// of who holds it: "the Health Secretary".
func (p *reader) isOfficeAlone(first, end int) bool {
	return p.hasArticle(first, end) && p.isOffice(end-1) && p.givenStart(first, end) == first && !p.isGiven(first)
}

// isOffice tells whether the unit is a word for who somebody is.
func (p *reader) isOffice(i int) bool {
	u := &p.units[i]
	return u.word.class&isTitle != 0 || lexicon.Roles().Has(p.text[u.start:u.end])
}

// givenStart returns the unit of first..end at which the person's name begins:
// behind "Republican" in "Republican Donald Hale".
func (p *reader) givenStart(first, end int) int {
	if end-first < 3 || p.isGiven(first) {
		return first
	}
	if p.isFamily(first) {
		return first
	}
	for i := first + 1; i+1 < end; i++ {
		if p.isGiven(i) {
			return i
		}
	}
	return first
}

// isGiven tells whether the unit is in the table of given names.
func (p *reader) isGiven(i int) bool {
	u := &p.units[i]
	_, ok := givenSex(p.text[u.start:u.end])
	return ok
}

// givenSex returns the sex that a given name tells.
func givenSex(name string) (string, bool) {
	return lexicon.GivenName(name)
}

// isSuffix tells whether the unit stands behind a family name: "Jr.", "III".
func (p *reader) isSuffix(i int) bool {
	switch p.text[p.units[i].start:p.units[i].end] {
	case "Jr.", "Sr.", "Jr", "Sr", "II", "III", "IV":
		return true
	}
	return false
}

// nameIn returns the index of the mention that names the source: the one that
// ends with its head, else a full name put behind it in apposition; -1 if there
// is none.
// Samples: "Mayor Dana Reyes", "the union's lawyer, Ana Sol"; "a spokesman for Tom Hale" has
// none.
func (p *reader) nameIn(s phrase) int {
	best := -1
	for i := p.sent.names; i < len(p.mentions); i++ {
		m := &p.mentions[i]
		at := p.units[s.head].start
		if m.start <= at && at < m.end {
			return i
		}
		if best < 0 && m.given != "" && !m.org && m.start > at && m.end <= p.units[s.last].end && p.isApposed(s, m.start) && !p.isModifier(m.end, s.last) {
			best = i
		}
	}
	return best
}

// isApposed tells whether only a comma or the phrase itself stands between the
// source's head and the name at byte at: "the union's lawyer, Ana Sol".
func (p *reader) isApposed(s phrase, at int) bool {
	for i := s.head + 1; i <= s.last && p.units[i].start < at; i++ {
		switch p.units[i].tag {
		case tComma, tName, tPron:
		case tVerb: // retired
			if p.units[i].word.form&perfect == 0 || p.units[i+1].tag != tNoun {
				return false
			}
		case tPrep, tDet, tNoun, tPart:
			if p.units[s.head].tag == tName || p.units[i].tag == tPrep && !p.lower(i, "of") && !p.lower(i, "for") {
				return false
			}
		default:
			return false
		}
	}
	return at > 0 && s.head < s.last && p.commaBefore(at, s)
}

// isModifier tells whether the name that ends at byte end describes the noun
// behind it: "Hale" in "the Hale aide Ana Sol".
func (p *reader) isModifier(end, last int) bool {
	for i := last; i > p.sent.from; i-- {
		if p.units[i-1].end <= end {
			return p.units[i-1].end == end && (p.units[i].tag == tNoun || p.units[i].tag == tPoss)
		}
	}
	return false
}

// commaBefore tells whether a comma stands before the name at byte at and the
// words of its title: "One of them, retired teacher Bill Sol".
func (p *reader) commaBefore(at int, s phrase) bool {
	comma := false
	for i := s.head + 1; i <= s.last && p.units[i].start < at; i++ {
		switch p.units[i].tag {
		case tComma:
			comma = true
		case tNoun, tPart, tVerb, tName:
		default:
			comma = false
		}
	}
	return comma
}
