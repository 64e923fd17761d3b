package byline

import (
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/person"
)

// paperBeforeAgency returns the length of a paper's name of an article and one or
// two words before an agency that helped, where the byline begins: "Le Courrier
// avec AFP", "Il Tempo con Ansa". It is 0 elsewhere.
func (p *parser) paperBeforeAgency(i int) int {
	if i != 0 || !isArticle(p.text(i, i+1)) || p.at(i, 1).class == person.GivenName {
		return 0
	}
	for n := 2; n <= 3; n++ {
		if t := p.at(i, n-1); t.kind != word || !startsUpper(p.text(i+n-1, i+n)) {
			return 0
		}
		helped := p.at(i, n)
		if size := int(helped.hits[hitRole]); size > 0 && (helped.role == Contributor || helped.role == with) && p.at(i, n+size).hits[hitAgency] > 0 {
			return n
		}
	}
	return 0
}

// isNewsStaff tells whether the n-th word is the last of a broadcaster's name and
// not the first of "News Staff": "Harbor News Staff", but "Harbor Ledger News
// Staff".
func (p *parser) isNewsStaff(i, n int) bool {
	t, before := p.at(i, n), p.at(i, n-1)
	return n > 0 && t.hits[hitStaff] == 2 && t.hits[hitOrgEnd] > 0 && p.at(i, n+1).hits[hitStaff] > 0 &&
		(n == 1 || before.hits[hitOrgEnd] == 0) && before.hits[hitTitleWord]+before.hits[hitGenre]+before.hits[hitOrg] == 0
}

// orgBeforeStaff takes unknown words that a staff word follows: "Intelligencer
// Staff", "BR24 Redaktion".
// It returns how many they are, at most three, or 0. "Nsikan Akpan Staff" is rather a
// person with a title.
func (p *parser) orgBeforeStaff(i, n int) int {
	staff := p.at(i, n).hits[hitStaff]
	if p.led {
		staff += p.at(i, n).hits[hitWeakStaff]
	}
	if n > 0 && p.placeLen(i) == n && p.at(i, n).class == person.Lower { // "Lahore bureau chief"
		return 0
	}
	if n == 0 || n > 3 || staff == 0 || p.tokens[i].class == person.GivenName || p.at(i, n).residue {
		return 0
	}
	if last := p.at(i, n-1); n >= 2 && last.hits[hitTitleWord] > 0 && last.hits[hitOrgEnd] == 0 { // "Ruiz Senior Staff Writer"
		return 0
	}
	if n >= 2 && p.isUnknown(i) && p.isUnknown(i+1) { // "Nsikan Akpan Staff"
		return 0
	}
	if p.tokens[i].hits[hitTitleWord] > 0 && p.tokens[i].class == person.CommonWord {
		return 0
	}
	return n
}

// endsCapitals tells whether the n-th word from the i-th token on ends a name in
// capitals by its small letters: "EMMA DRAKE Sentinel Columnist". "MARY ANN McKAY" goes on.
func (p *parser) endsCapitals(i, n int) bool {
	t := p.at(i, n)
	if p.at(i, 0).class == person.Initial || p.at(i, n-1).class == person.Initial || t.end-t.start < 3 {
		return false
	}
	_, size := utf8.DecodeRuneInString(p.s[t.start:])
	small := p.s[t.start+size:t.end] == p.low[t.start+size:t.end]
	return p.mixed && small && (t.class == person.Capital || t.class == person.CommonWord) && isUpper(p.text(i, i+n))
}

// paperBehindCapitals reads a paper's name of up to three words between a name in
// capitals and a title, as many American papers sign: "EMMA DRAKE Sentinel Columnist".
func (p *parser) paperBehindCapitals() bool {
	if p.sep != none || p.last != partName || !p.mixed || p.pos < 2 || !isUpper(p.text(p.pos-2, p.pos)) || p.isPlace(p.pos) || p.titleLen(p.pos, false) > 0 {
		return false
	}
	for n := 1; n <= 3; n++ {
		t := p.at(p.pos, n-1)
		if t.class != person.Capital && t.class != person.CommonWord || t.residue || t.hits[hitJob]+t.hits[hitJobs]+t.hits[hitStaff] > 0 {
			return false
		}
		if next := p.at(p.pos, n); next.hits[hitTitleWord]+next.hits[hitJob] > 0 && startsUpper(p.text(p.pos+n, p.pos+n+1)) && p.titleLen(p.pos+n, true) > 0 {
			p.setOrg(p.span(n))
			return true
		}
	}
	return false
}
