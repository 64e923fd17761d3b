package byline

import (
	"strings"

	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/person"
)

// staff reads "Staff reports", "Redaktion", "the Editorial Board".
// Behind a person it is a title, "Ana Ruiz / Staff"; alone or behind "and" a credit. "Staff
// writer wanted" is none: a word that nothing introduces follows.
func (p *parser) staff() bool {
	t := p.tokens[p.pos]
	if n := int(t.hits[hitStaffOrg]); n > 0 {
		if p.at(p.pos, 0).class == person.Lower && n > 1 {
			p.pos++
			n--
		}
		p.setStaffOrg(p.span(n))
		return true
	}
	n := int(max(t.hits[hitStaff], t.hits[hitWeakStaff]))
	if at := p.pos + n + 1; t.hits[hitJob] > 0 && p.at(p.pos, n).hits[hitIn]+p.at(p.pos, n).hits[hitWeakIn] > 0 && p.at(at, p.placeRun(at)).kind == comma {
		return false // "Corresponsal en Londres, Ana Ruiz"
	}
	if t.hits[hitWeakStaff] > 0 && t.hits[hitStaff] == 0 && t.hits[hitJob] > 0 && p.at(p.pos, n).hits[hitIn]+p.at(p.pos, n).hits[hitWeakIn] > 0 && !p.endsInPlace(p.pos+n+1) {
		return false // "Envoyé spécial à Kiev Ana Ruiz"
	}
	if n == 0 || p.titleLen(p.pos, true) > n || p.orgLen(p.pos) > n && t.hits[hitOrg] > 0 || p.at(p.pos, n).kind == colon {
		return false
	}
	if next := p.at(p.pos, n); next.kind == word && !next.residue && next.hits[hitIn]+next.hits[hitOf]+next.hits[hitRole]+next.hits[hitAnd]+next.hits[hitOrg] == 0 {
		return false
	}
	helps := int(t.hits[hitAgencies]) >= n && !p.lead
	if len(p.list) > 0 && !p.joined && !helps {
		if p.last == partName && p.sep == none {
			return false
		}
		p.setTitle(p.span(n), true)
		return true
	}
	for n > 1 && p.leadsToDesk(p.pos) {
		p.pos++
		n--
	}
	p.weak = t.hits[hitStaff] == 0
	p.setStaff(p.span(n))
	if size := p.orgLen(p.pos + 1); p.tokens[p.pos].kind == comma && size > 1 && p.at(p.pos, size+1).kind == tokenEnd && p.list[len(p.list)-1].Organization == "" {
		p.pos++ // "News Desk, Harbor Today"
	}
	if size := p.orgLen(p.pos); size > 0 && p.list[len(p.list)-1].Organization == "" { // "Redazione ANSA"
		p.list[len(p.list)-1].Organization = p.text(p.pos, p.pos+size)
		p.pos += size
		if n := p.placeLen(p.pos); n > 0 && p.list[len(p.list)-1].Location == "" { // "Redazione ANSA ROMA"
			p.setPlace(p.span(n))
		}
	}
	return true
}

// leadsToDesk tells whether the i-th token is a small word before the name of a desk and none of
// it: "By the Editors", "Our Correspondent", "Van onze redactie", "Da Redação".
func (p *parser) leadsToDesk(i int) bool {
	t := p.tokens[i]
	w := p.low[t.start:t.end]
	return t.hits[hitOur] > 0 || w == "a" || w == "an" || vocabulary().has(w, hitPossessive) || lexicon.Particles().Has(w) && !isArticle(p.text(i, i+1)) || t.hits[hitRole] == 1 && t.field == "start"
}

// endsInPlace tells whether a known place at the i-th token ends the byline, or
// what is said in it.
// "Envoyé spécial à Kiev" is a byline, "Envoyé spécial à Kiev Ana Ruiz" a person's.
func (p *parser) endsInPlace(i int) bool {
	n := p.placeLen(i)
	next := p.at(i, n)
	return n > 0 && (next.kind == tokenEnd || next.kind == closing || next.residue)
}

// our skips "our", "notre" and articles before a title.
// Something that is titled must follow: "Our Special Correspondent"; "Our team" is none.
func (p *parser) our() bool {
	t := p.tokens[p.pos]
	n := int(t.hits[hitOur])
	if p.pos == 0 {
		n = max(n, int(t.hits[hitPossessive])) // "Our" with a capital
	}
	if p.isElision(p.pos) {
		p.pos++
		p.led = p.led || p.pos == 1 // "Dall'inviata Ana Ruiz"
		return true
	}
	if n == 0 || p.titleLen(p.pos+n, true) == 0 && p.orgLen(p.pos+n) == 0 && p.at(p.pos, n).hits[hitStaff] == 0 && p.ownsTitle(p.pos+n) == 0 {
		return false
	}
	p.led = p.led || p.pos == 0 && t.hits[hitPossessive] > 0 && p.isWholeTitle(n)
	p.pos += n
	return true
}

// isWholeTitle tells whether a title of two words or more is all there is from the
// i-th token on, but a place: "Our Political Correspondent", "Notre envoyé
// spécial à Gaza".
func (p *parser) isWholeTitle(i int) bool {
	n := p.titleLen(i, true)
	next := p.at(i, n)
	return n > 0 && (n > 1 || p.at(i, 0).hits[hitJob] > 1) && (next.kind == tokenEnd || next.hits[hitIn]+next.hits[hitWeakIn] > 0)
}

// isElision tells whether the i-th token is an article that the next word, a
// title, has lost its vowel to: "dall'", "l'".
func (p *parser) isElision(i int) bool {
	w := p.text(i, i+1)
	return p.at(i, 0).kind == word && (strings.HasSuffix(w, "'") || strings.HasSuffix(w, "’"))
}
