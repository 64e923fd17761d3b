package byline

import (
	"strings"

	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/person"
)

// maxName bounds the words of a name.
const maxName = 7

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
func (p *parser) nameAt(i int) (nameSpan, bool) {
	for p.isHonorific(i) {
		i++
	}
	run := p.nameRun(i)
	end := p.cutTail(i, i+run)
	n := nameSpan{from: i, to: end, end: end}
	for n.to > n.from && p.tokens[n.to-1].class == person.Degree {
		n.to--
		if n.to > n.from && p.tokens[n.to-1].kind == comma {
			n.to--
		}
	}
	return n, p.isName(&n)
}

func (p *parser) isHonorific(i int) bool {
	t, next := p.at(i, 0), p.at(i, 1)
	if t.kind != word || t.class == person.GivenName || t.class == person.Initial || next.kind != word || next.class == person.Lower {
		return false
	}
	w := p.text(i, i+1)
	return (len(w) >= 4 || strings.HasSuffix(w, ".")) && t.hits[hitJob] == 0 && t.class != person.Suffix &&
		lexicon.Honorifics().Has(strings.TrimSuffix(w, ".")) && p.nameRun(i+1) > 0
}

// nameRun returns how many tokens from the i-th on could all be words of one
// name.
func (p *parser) nameRun(i int) int {
	n := 0
	for n <= maxName+3 && !p.spent() {
		t := p.at(i, n)
		switch {
		case t.kind == comma && n > 0 && !t.residue && isSuffix(p.at(i, n+1)):
		case t.kind != word || t.residue || p.stopsName(i+n, n):
			return n
		case n > 0 && p.at(i, n-1).class == person.Degree && t.class != person.Degree:
			return n
		}
		n++
	}
	return n
}

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
	if t.field == "label" && p.led && t.hits[hitJob] == 0 && after.class == person.GivenName && p.at(i, n+1).class == person.Capital && p.at(i, n+2).kind != word {
		return true // "Text Elsa Hjorth Foto Nils Berg"
	}
	return sign || t.field == "word" && n > 1 || t.field == "word" && p.text(i, i+1) == "By"
}

// stopsParticle decides on "de", "da", "von", "y": a particle, or the word
// before a place, an organization or another person.
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

// cutTail returns where in the run of name words from i to end the name ends:
// before an organization or a title that the page has set behind it without a
// comma ("Joe Davison Harbor Post", "Ana Ruiz Senior Editor").
func (p *parser) cutTail(i, end int) int {
	for at := i + 2; at < end; at++ {
		before, t := p.tokens[at-1], p.tokens[at]
		if t.kind == comma || before.kind == comma || before.class == person.Particle || isSuffix(t) ||
			before.class == person.Initial && before.end-before.start < 5 || p.isCapitalParticle(at-1) {
			continue
		}
		if p.startsTail(at, end) {
			return at
		}
	}
	return end
}

func (p *parser) isCapitalParticle(i int) bool {
	return len(p.text(i, i+1)) > 1 && lexicon.Particles().Has(p.text(i, i+1))
}

// startsTail tells whether a title or an organization begins at a token inside
// a run of capitalised words that ends at end.
func (p *parser) startsTail(at, end int) bool {
	t := p.tokens[at]
	switch {
	case p.titleLen(at, false) > 0, t.hits[hitStaff] > 0, t.hits[hitStaffOrg] > 0:
		return true
	case t.hits[hitOrg] > 0:
		stop := at + int(t.hits[hitOrg])
		next := p.at(stop, 0)
		return stop >= end || next.kind != word || p.orgLen(at) >= end-at || p.titleLen(stop, true) > 0 || next.hits[hitStaff] > 0
	}
	if t.class == person.GivenName && at+2 < end {
		return false
	}
	n := p.orgShape(at)
	if n < 2 {
		return false
	}
	long := p.tokens[at-1].class == person.GivenName && t.class == person.Capital && n > 2 && !p.isPlace(at)
	return !long && (at+n >= end || p.titleLen(at+n, true) > 0)
}

// isName tells whether the words of n can be a person, and sets whether they
// surely are. It cuts a trailing frequent word that can't be a family name off.
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
	if words == 0 || words > maxName || strong == 0 || words > 5 && common > 1 {
		return false
	}
	if words == 1 {
		return p.isMononym(n.from)
	}
	if strong == 1 && common > 1 && !n.sure || strings.HasSuffix(p.text(n.from, n.to), "'s") {
		return false
	}
	last := p.tokens[n.to-1]
	first := p.tokens[n.from]
	return last.class != person.Particle && (first.class != person.CommonWord || common < strong || p.led && words == 2)
}

// isMononym tells whether a single word can be a person: behind "By", known as
// a given name or in no list of words.
func (p *parser) isMononym(i int) bool {
	t := p.tokens[i]
	if !p.led || t.hits[hitOrg] > 0 || t.hits[hitStaff] > 0 || t.hits[hitGenre] > 0 || t.hits[hitDay] > 0 || t.hits[hitMonth] > 0 {
		return t.class == person.Capital && p.verbFollows(i+1)
	}
	next := p.at(i, 1)
	plain := t.class == person.GivenName || t.class == person.Capital && t.end-t.start > 3
	return plain && len(p.list) == 0 && next.kind != slash && (next.kind != word || next.residue || next.hits[hitVerb] > 0 || next.hits[hitIn] > 0 || next.hits[hitAnd] > 0)
}

func (p *parser) verbFollows(i int) bool {
	t := p.at(i, 0)
	return t.kind == word && t.hits[hitVerb] > 0
}

// smallName reads a pen name in small letters that is all there is: "oona
// lindqvist". The first word must be a known given name.
func (p *parser) smallName(i int) int {
	n := 0
	for p.at(i, n).kind == word && (p.at(i, n).class == person.Lower || p.at(i, n).class == person.Particle) && !p.at(i, n).residue {
		n++
	}
	if n < 2 || n > 3 || p.at(i, n).kind == word || p.at(i, n).kind == number {
		return 0
	}
	first := lowered(p.text(i, i+1))
	if _, known := lexicon.GivenName(first); !known || lexicon.CommonWord(first) || lexicon.CommonWord(p.text(i+n-1, i+n)) {
		return 0
	}
	return n
}
