package byline

import (
	"strings"

	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/person"
)

// maxName bounds the words of a name.
// "Joao Pedro da Silva e Souza" has six. A run of more is rather a headline.
const maxName = 7

// Names are found by what their words may be (person.Class), since no table
// holds all names. A run of capitalised words is a name unless it is known to
// be something else, or holds too many frequent words; a given name that the
// table knows makes it sure.
//
// A nameSpan is a personal name among the tokens: its own words and all that
// belongs to it, honorific in front and degrees behind.
type nameSpan struct {
	from, to int // the name
	end      int // behind degrees
	sure     bool
}

// nameLen returns how many tokens the personal name at the i-th takes, or 0.
func (p *parser) nameLen(i int) int {
	n, ok := p.nameAt(i)
	if !ok {
		return 0
	}
	return n.end - i
}

// nameEnds tells whether only a sign, residue or the end follows the name.
func (p *parser) nameEnds(i int) bool {
	t := p.at(i, p.nameLen(i))
	return t.kind != word || t.residue || p.titleLen(i+p.nameLen(i), false) > 0
}

// nameAt reads the personal name at the i-th token.
//
//	name = [honorific] word *(word / initial / particle) [suffix] *degree
//
// Honorifics and degrees are skipped: "Prof. Dr. Ute Lang", "John Smythe, Ph.D.". A name
// printed twice, "Ana Ruiz Ana Ruiz", counts once.
func (p *parser) nameAt(i int) (nameSpan, bool) {
	for n := p.honorificLen(i); n > 0; n = p.honorificLen(i) {
		i += n
	}
	run := p.nameRun(i)
	end := p.cutTail(i, i+run)
	n := nameSpan{from: i, to: end, end: end}
	if half := i + (end-i)/2; end-i >= 4 && (end-i)%2 == 0 && p.text(i, half) == p.text(half, end) {
		n.to = half // printed twice, as a picture's text and beside it
	}
	if size := p.innerName(n.to); size > 0 && n.to > n.from {
		n.to += size
		n.end = n.to
	}
	for n.to > n.from && p.tokens[n.to-1].class == person.Degree {
		n.to--
		if n.to > n.from && p.tokens[n.to-1].kind == comma {
			n.to--
		}
	}
	return n, p.isName(&n)
}

// honorificLen returns how many tokens the honorific at the i-th takes, its field
// included: "Dr. med."
func (p *parser) honorificLen(i int) int {
	n := 1
	for next := p.at(i, n); next.kind == word && next.class == person.Lower && p.at(i, n+1).kind == stop; next = p.at(i, n) {
		n += 2
	}
	if n > 1 && lexicon.Honorifics().Has(strings.TrimSuffix(p.text(i, i+1), ".")) && p.nameRun(i+n) > 0 {
		return n
	}
	if p.isHonorific(i) {
		return 1
	}
	return 0
}

// isHonorific tells whether the i-th token is a form of address before a name: "Dr.",
// "Rabbi", "Gov.". "Dr Mira Kessler" at the begin is how an author signs.
func (p *parser) isHonorific(i int) bool {
	t, next := p.at(i, 0), p.at(i, 1)
	if t.kind != word || t.class == person.GivenName || t.class == person.Initial || next.kind != word || next.class == person.Lower {
		return false
	}
	w := p.text(i, i+1)
	// "Bay" and "Me" are names, too; "Dr" alone at the begin is how an author signs.
	short := len(w) < 4 && !strings.HasSuffix(w, ".") && (i == 0 || strings.ContainsAny(w, "aeiouyAEIOUY"))
	return !short && t.hits[hitJob] == 0 && t.class != person.Suffix &&
		lexicon.Honorifics().Has(strings.TrimSuffix(w, ".")) && p.nameRun(i+1) > 0
}

// nameRun returns how many tokens from the i-th on could all be words of one
// name.
func (p *parser) nameRun(i int) int {
	n := 0
	for n <= maxName+3 && !p.spent() {
		t := p.at(i, n)
		switch {
		case t.kind == comma && n > 0 && !t.residue && isSuffix(p.at(i, n+1)) && p.at(i, n+2).hits[hitJob]+p.at(i, n+2).hits[hitTitleWord] == 0:
		case t.kind != word || t.residue || p.stopsName(i+n, n):
			return n
		case n > 0 && !t.blank && p.at(i, n-1).kind == word: // glued by the page
			return n
		case n > 1 && p.endsCapitals(i, n):
			return n
		case n > 0 && p.at(i, n-1).class == person.Degree && t.class != person.Degree:
			return n
		}
		n++
	}
	return n
}

// isSuffix reports "Jr." and "III", which a comma may part from the name, and degrees.
// The roman number of one letter, "V", is rather an initial.
func isSuffix(t token) bool {
	return t.class == person.Suffix && t.end-t.start > 1 || t.class == person.Degree
}

// stopsName tells whether the i-th token can't be the name's n-th word.
func (p *parser) stopsName(i, n int) bool {
	t := p.tokens[i]
	switch t.class {
	case person.None, person.Lower:
		return true
	case person.Particle:
		return p.stopsParticle(i, n)
	}
	if w := p.text(i, i+1); withoutPossessive(w) != w {
		return true // "By Dawn's Early Light"
	}
	switch {
	case t.hits[hitAnd] > 0 && t.class != person.Initial:
		return true
	case t.hits[hitAnd] > 0 && isUpper(p.text(i, i+1)) && n > 1:
		return p.nameRun(i+1) >= 2
	case t.hits[hitRole] > 0 && p.startsRole(i):
		return true
	case t.hits[hitIn] > 0 && t.class != person.Initial || t.hits[hitOf] > 0 && n > 1 && t.class != person.GivenName:
		return true
	}
	return t.hits[hitResidue] > 1 || t.hits[hitVerb] > 1
}

// startsRole tells whether the role phrase at the i-th token counts inside a
// run of capitalised words: "Ines Farrow Photographs by", "Teksti: A Kuvat: B".
func (p *parser) startsRole(i int) bool {
	t := p.tokens[i]
	n := int(t.hits[hitRole])
	after := p.at(i, n)
	sign := after.kind == colon || after.kind == slash && !after.blank
	labelled := p.labelled() || p.led && after.class == person.GivenName
	if i > 0 && labelled && t.field == "label" && t.hits[hitJob] == 0 && p.nameToEnd(i+n) {
		return true // "Text Elsa Hjorth Foto Nils Berg"
	}
	return sign || t.field == "word" && n > 1 || t.field == "word" && p.text(i, i+1) == "By"
}

// stopsParticle decides on "de", "da", "von", "y": a particle, or the word
// before a place, an organization or another person.
// "Carlos Ortega y Gasset" is one person, "Ana Ruiz y Tomás Vega" are two; "Ursula von
// der Heide" has particles.
func (p *parser) stopsParticle(i, n int) bool {
	t := p.tokens[i]
	switch {
	case n == 0:
		return t.hits[hitIn]+t.hits[hitWeakIn]+t.hits[hitOf]+t.hits[hitRole]+t.hits[hitAnd]+t.hits[hitOur] > 0
	case t.hits[hitAnd] > 0:
		return p.joins(i)
	case t.hits[hitOf] > 0 && n > 1 && p.orgLen(i+int(t.hits[hitOf])) > 0:
		return true
	case t.hits[hitWeakIn] > 0 && n > 1:
		next := i + 1
		return p.isPlace(next) && p.at(next, 1).kind != word
	}
	return t.hits[hitRole] > 1
}

// isName tells whether the words of n can be a person, and sets whether they
// surely are. It cuts a trailing frequent word that can't be a family name off.
// "By Royal Appointment", "Summer Reading" and "About Ana Ruiz" are none. A single word
// has rules of its own, see isMononym.
func (p *parser) isName(n *nameSpan) bool {
	words, strong, common := 0, 0, 0
	for _, t := range p.tokens[n.from:n.to] {
		switch t.class {
		case person.GivenName:
			strong++
			n.sure = true
		case person.Initial:
			n.sure = n.sure || t.end-t.start > 1
		case person.Capital:
			strong++
		case person.CommonWord:
			common++
		}
		if t.kind == word {
			words++
		}
	}
	if words > 0 && strong+common == 0 && p.isSignature(*n) {
		n.sure = true
		return true
	}
	if words == 0 || words > maxName || strong == 0 || words > 5 && common > 1 {
		return false
	}
	if words == 1 {
		return p.isMononym(n.from)
	}
	if words == 3 && p.text(n.from, n.from+1) == p.text(n.to-1, n.to) { // "Von Tür zu Tür"
		return false
	}
	if strong == 1 && common > 1 && !n.sure || strings.HasSuffix(p.text(n.from, n.to), "'s") {
		return false
	}
	if last := p.tokens[n.to-1]; words > 2 && last.class == person.CommonWord && last.hits[hitGenre] > 0 {
		n.to-- // "May 7, 2019 Ana Ruiz News"
	}
	last := p.tokens[n.to-1]
	first, second := p.tokens[n.from], p.at(n.from, 1)
	if words == 2 && last.class == person.CommonWord && !p.isListed(n) && (!n.sure || !p.led && lexicon.CommonWord(p.low[first.start:first.end])) {
		return false // "By Royal Appointment", "Summer Reading"
	}
	if !p.led && first.class == person.CommonWord && (second.class == person.GivenName || common > 1) { // "About Ana Ruiz"
		return false
	}
	return last.class != person.Particle && (first.class != person.CommonWord || common < strong || p.led && words == 2)
}

// person reads a name. Behind no "By" it must look like one without doubt.
// Behind a comma an unknown run that begins with a frequent word is an organization.
func (p *parser) person() bool {
	if p.isUserCode(p.pos) {
		p.setName(p.span(1), true)
		return true
	}
	if n := p.smallName(p.pos); n > 0 && len(p.list) == 0 && (p.pos == 0 || strings.EqualFold(p.text(p.pos-1, p.pos), "by")) || n > 0 && p.joined && p.low == p.s {
		p.setName(p.span(n), true)
		return true
	}
	n, ok := p.nameAt(p.pos)
	if !ok || !p.nameFits(n) {
		return false
	}
	if !n.sure && len(p.list) > p.clause && p.sep == comma && !p.joined && p.tokens[n.from].class == person.CommonWord {
		p.setOrg(p.span(n.end - p.pos)) // "Emily Cadman, Modern Gardener"
		return true
	}
	p.pos = n.from
	p.setName(p.span(n.to-n.from), n.sure)
	p.pos = n.end
	return true
}

// nameFits weighs a name against what stands around it.
// "Ana Ruiz said on Monday" is a sentence: "said" can't follow a name in a byline.
func (p *parser) nameFits(n nameSpan) bool {
	next := p.at(n.end, 0)
	if next.kind == word && !next.residue && next.class == person.Lower && !p.continues(n.end) {
		return false
	}
	if p.isPlace(n.from) && p.placeLen(n.from) == n.to-n.from && p.tokens[n.from].class != person.Initial && (!p.led || len(p.list) > 0 || p.tokens[n.from].class != person.GivenName) {
		return !p.placeHolds(n)
	}
	if p.led || n.sure && !p.isPhrase(n) || p.isListed(&n) {
		return true
	}
	return p.plainName(n)
}

// continues tells whether the word in small letters at i may follow a name.
// Verbs of the table, "and", "in", "for", small titles: "Ana Ruiz staff writer".
func (p *parser) continues(i int) bool {
	t := p.tokens[i]
	if n := int(t.hits[hitOur]); n > 0 && p.ownsTitle(i+n) > 0 { // "is the Harbor Leader's reporter"
		return true
	}
	return t.hits[hitVerb] > 0 || t.hits[hitAnd] > 0 || t.hits[hitIn] > 0 || t.hits[hitOf] > 0 || t.hits[hitRole] > 0 || t.hits[hitWeakIn] > 0 ||
		t.hits[hitOrg] > 0 || t.hits[hitStaff] > 0 || p.titleLen(i, true) > 0
}
