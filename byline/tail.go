package byline

import (
	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/person"
)

// cutTail returns where in the run of name words from i to end the name ends:
// before an organization or a title that the page has set behind it without a
// comma ("Joe Davison Harbor Post", "Ana Ruiz Senior Editor").
// Two words at least stay with the name. Behind a particle, an initial or a comma none
// begins.
func (p *parser) cutTail(i, end int) int {
	for at := i + 2; at < end; at++ {
		before, t := p.tokens[at-1], p.tokens[at]
		if t.kind == comma || before.kind == comma || before.class == person.Particle || isSuffix(t) && t.hits[hitTitleWord] == 0 ||
			before.class == person.Initial && before.end-before.start < 5 || p.isCapitalParticle(at-1) {
			continue
		}
		if p.startsTail(at, end) {
			return at
		}
	}
	return end
}

// isCapitalParticle reports particles that begin with a capital: "Van", "De La".
func (p *parser) isCapitalParticle(i int) bool {
	return len(p.text(i, i+1)) > 1 && lexicon.Particles().Has(p.text(i, i+1))
}

// startsTail tells whether a title or an organization begins at a token inside
// a run of capitalised words that ends at end.
func (p *parser) startsTail(at, end int) bool {
	t := p.tokens[at]
	switch {
	case p.stationLen(at) > 1, p.isPaperBeforeStaff(at), p.titleLen(at, false) > 0, t.hits[hitStaff] > 0, t.hits[hitStaffOrg] > 0:
		return true
	case t.hits[hitOrg] > 0:
		stop := at + int(t.hits[hitOrg])
		next := p.at(stop, 0)
		return stop >= end || next.kind != word || p.orgLen(at) >= end-at || p.titleLen(stop, true) > 0 || next.hits[hitStaff] > 0
	}
	if n := p.placeLen(at); (n >= 2 || n == 1 && p.afterShout(at)) && at+n == end { // "Asha Menon New Delhi"
		return true
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

// isPaperBeforeStaff tells whether the i-th token is the short name of a paper
// before its staff: "Ana Ruiz Globe Staff", "Ana Ruiz Times Staff Writer".
func (p *parser) isPaperBeforeStaff(i int) bool {
	t, next := p.at(i, 0), p.at(i, 1)
	return t.hits[hitOrgEnd] > 0 && t.hits[hitTitleWord]+t.hits[hitGenre]+t.hits[hitStaff] == 0 && startsUpper(p.text(i, i+1)) &&
		next.hits[hitStaff]+next.hits[hitWeakStaff] > 0 && !next.residue
}

// afterShout tells whether a word that isn't in capitals follows one that is:
// "LUCÍA FERRÁNDIZ Sevilla".
func (p *parser) afterShout(i int) bool {
	return p.mixed && i > 0 && p.at(i-1, 0).kind == word && isUpper(p.text(i-1, i)) && !isUpper(p.text(i, i+1))
}
