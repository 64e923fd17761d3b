package byline

import "github.com/copydesk/copydesk/internal/person"

// behindTopic returns where the topic at the i-th token ends: at a sign or at
// residue.
func (p *parser) behindTopic(i int) int {
	for p.at(i, 0).kind == word && !p.at(i, 0).residue {
		i++
	}
	return i
}

// topic skips what a person covers, behind an organization or a place: "a writer
// at The Harbor Ledger covering science".
// A topic directly behind a title is a part of it: "reporter covering energy policy".
func (p *parser) topic() bool {
	if p.tokens[p.pos].hits[hitTopic] == 0 || len(p.list) == p.clause || p.sep != none || p.last != partOrg && p.last != partPlace {
		return false
	}
	p.pos = p.behindTopic(p.pos)
	return true
}

// leadsToTopic tells whether a particle leads on to a title's topic and not to
// a place or an organization: "Periodista de Economía", "caporedattore di Cronaca".
func (p *parser) leadsToTopic(i int) bool {
	t, next := p.tokens[i], p.at(i, 1)
	return t.class == person.Particle && t.hits[hitWeakIn] > 0 && next.kind == word && !next.residue &&
		(next.class != person.Lower || next.hits == [hitKinds]uint8{}) && !p.isPlace(i+1) && p.orgLen(i+1) == 0
}

// withTopic adds the topic that some languages put behind the noun:
// "Redakteurin Wirtschaft", "journaliste politique".
// The topic has one or two words, and nothing that is known to be something else.
func (p *parser) withTopic(i, end int, loose bool) int {
	if end == i || len(p.list) == 0 || !loose && !p.isTopic(end) {
		return end
	}
	n := 0
	for p.at(end, n).kind == word && !p.at(end, n).residue {
		t := p.at(end, n)
		if p.isQuoted(end+n) || t.hits[hitIn] > 0 || t.hits[hitOf] > 0 || t.hits[hitAnd] > 0 || t.hits[hitVerb] > 0 || t.hits[hitRole] > 0 || t.hits[hitOrg] > 0 && t.hits[hitGenre] == 0 || t.hits[hitResidue] > 0 {
			return end
		}
		n++
	}
	if p.isPlace(end) && p.placeLen(end) == n && !p.isCountry(end, n) { // "Korrespondentin Berlin", but "correspondent Duitsland"
		return end
	}
	if n == 0 || n > 2 || n == 2 && p.personAt(end) || p.at(end, 0).class == person.GivenName {
		return end
	}
	return end + n
}

// isTopic tells whether a word can be a topic behind a title that no sign parts
// from its person: small ones and names of sections are.
func (p *parser) isTopic(i int) bool {
	t := p.at(i, 0)
	return t.class == person.Lower || t.hits[hitGenre] > 0
}
