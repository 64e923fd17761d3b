package byline

import (
	"strings"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/person"
)

// orgLen returns how many tokens the organization at the i-th takes, or 0:
// a known agency or outlet, or words with the shape of one.
// "Reuters", "FOX 5 NY", "Bay Chronicle", "Agence France-Presse", "ARD-Studio Brüssel".
// Of "AP Business Writer" it takes one token, since the rest is a title.
func (p *parser) orgLen(i int) int {
	t := p.at(i, 0)
	if t.residue || t.kind != word && t.kind != number {
		return 0
	}
	if n := p.quotedLen(i); n > 0 {
		return n
	}
	if n := p.stationLen(i); n > 0 {
		return n
	}
	known := int(t.hits[hitOrg])
	if strings.HasSuffix(p.text(i, i+1), "-Studio") || strings.HasSuffix(p.text(i, i+1), "-Büro") {
		return max(known, p.placeRun(i)) // "ARD-Studio Brüssel"
	}
	if known == 1 && p.couldBeGiven(i) {
		known = 0
	}
	if known > 0 && t.hits[hitAgency] == 0 {
		known += p.serviceLen(i, i+known)
	}
	for known == 1 && p.isAcronym(i) && p.isShout(i+known) {
		known++ // "MDR SACHSEN-ANHALT"
	}
	shape := 0
	if t.class != person.GivenName || known > 0 || p.isPlaceWord(i) {
		shape = p.orgShape(i)
	}
	if known == 0 && shape >= 4 && len(p.list) == p.clause && p.isUnknown(i) && p.isUnknown(i+1) && p.orgShape(i+2) > 0 {
		return 0 // "Nsikan Akpan Harbor Chronicle"
	}
	if known > 0 && shape > known && p.titleLen(i+known, false) > shape-known {
		return known // "AP Business Writer"
	}
	return max(known, shape)
}

// isShout tells whether a word is in capitals and longer than an acronym.
// Broadcasters print their regions so: the second word of "MDR SACHSEN-ANHALT".
func (p *parser) isShout(i int) bool {
	t := p.at(i, 0)
	return p.mixed && t.kind == word && t.end-t.start > 4 && isUpper(p.text(i, i+1)) && t.class != person.GivenName
}

// isUnknown tells whether a word is in no table, as most family names are.
func (p *parser) isUnknown(i int) bool {
	t := p.at(i, 0)
	return t.kind == word && t.class == person.Capital && t.hits == [hitKinds]uint8{} && !p.isPlaceWord(i)
}

// couldBeGiven tells whether a known outlet's single word begins a name here:
// "Dawn Hale", "Stern". Acronyms and words before a title don't.
// Papers are named after stars and dawns, as people are.
func (p *parser) couldBeGiven(i int) bool {
	t, next := p.tokens[i], p.at(i, 1)
	if strings.ContainsAny(p.text(i, i+1), "-.0123456789") {
		return false
	}
	if p.mixed && t.hits[hitAgency] > 0 && isUpper(p.text(i, i+1)) && next.kind == word && !isUpper(p.text(i+1, i+2)) {
		return false // "EFE Madrid"
	}
	if isUpper(p.text(i, i+1)) && t.end-t.start <= 6 && t.class != person.GivenName || next.kind != word || next.residue {
		return false
	}
	if next.hits[hitJob]+next.hits[hitJobs]+next.hits[hitTitleWord]+next.hits[hitStaff]+next.hits[hitOrgEnd] > 0 {
		return false
	}
	return next.class == person.Capital || next.class == person.GivenName || next.class == person.Initial
}

// orgShape returns the length of a run of capitalised words that ends with a
// word such as "News" or "Zeitung", or begins with one such as "Agence".
// "Harbor Ledger Editorial Board" and "Intelligencer Staff" count too: a desk's or a
// staff's word shows that a paper stands before. "Breaking News" has the shape and is
// refused later, by orgFits.
func (p *parser) orgShape(i int) int {
	first := p.at(i, 0)
	best, n := 0, 0
	for n < 9 && !p.spent() {
		t := p.at(i, n)
		if p.isNewsStaff(i, n) {
			best = n + 1
		}
		if !p.inOrg(i+n, n) || n >= 2 && p.startsOrg(i+n) {
			break
		}
		n++
		if next := int(p.at(i, n).hits[hitStaffOrg]); next > 0 && n <= 4 && p.led {
			return n + next // "the Observer Editorial Board"
		}
		if end := int(t.hits[hitOrgEnd]); end > 0 && n > 1 && !p.isBeat(i, n) {
			best = max(best, n-1+end)
		}
		if best == n-1 && n > 2 && t.end-t.start >= 3 && t.end-t.start <= 5 && isUpper(p.text(i+n-1, i+n)) && t.hits[hitOrg] == 0 && p.mixed {
			best = n // "7 News WSVN"
		}
	}
	if (first.hits[hitOrgBegin] > 0 || isArticle(p.text(i, i+1)) && p.at(i, 1).hits[hitOrgBegin]+p.at(i, 1).hits[hitOrgEnd] > 0 || first.hits[hitOrgEnd] > 0 && p.at(i, 1).class == person.Particle || p.text(i+1, i+2) == "of" && first.hits[hitOrgEnd] > 0 || p.text(i+1, i+2) == "for" && first.hits[hitBody] > 0) && n >= 2 {
		m := n
		for k := 1; k < n; k++ {
			if p.at(i, k).hits[hitAnd] > 0 { // "The Associated Press and Reuters"
				m = k
				break
			}
		}
		for m > 1 && p.at(i, m-1).class == person.Lower {
			m--
		}
		if m >= 2 {
			best = max(best, m)
		}
	}
	if next := p.at(i, best); best > 0 && next.hits[hitStaffOrg] > 0 {
		return best + int(next.hits[hitStaffOrg]) // "Harbor Ledger Editorial Board"
	}
	if best == 0 {
		best = p.orgBeforeStaff(i, n)
	}
	return best
}

// isBeat tells whether the n-th word is the first of a title behind an unknown
// name of two words: "Tove Lindgaard Politics Reporter".
func (p *parser) isBeat(i, n int) bool {
	return n == 3 && len(p.list) == p.clause && p.at(i, 2).hits[hitTitleWord] > 0 && p.at(i, 3).hits[hitJob] > 0 && p.isUnknown(i) && p.isUnknown(i+1)
}

// startsOrg tells whether an organization of its own begins inside a run: its
// article, or a known name of several words.
func (p *parser) startsOrg(i int) bool {
	return p.text(i, i+1) == "The" || p.tokens[i].hits[hitOrg] > 1
}

// isArticle reports the articles that papers' names begin with.
// It is false for small letters: those are no part of a paper's name.
func isArticle(w string) bool {
	switch w {
	case "The", "Le", "La", "Les", "Il", "Lo", "El", "Los", "Der", "Die", "Das", "De", "Het", "O", "A", "Den":
		return true
	}
	return false
}

// inOrg tells whether the i-th token can be the n-th word of an organization.
// Small words may stand inside: "Press Trust of India".
// A number may only begin one, and has at most three digits: "7 News".
func (p *parser) inOrg(i, n int) bool {
	t := p.tokens[i]
	switch {
	case t.residue:
		return false
	case t.kind == number:
		return n == 0 && len(p.text(i, i+1)) <= 3
	case t.kind != word:
		return false
	case n == 0:
		return t.class == person.Capital || t.class == person.CommonWord || t.class == person.GivenName || t.class == person.Initial
	case t.hits[hitJob] > 0 || t.hits[hitJobs] > 0 || t.hits[hitStaff] > 0:
		return false
	case t.hits[hitRole] > 0 && p.startsRole(i):
		return false
	case t.class == person.Lower || t.class == person.Particle || t.class == person.None:
		w := p.text(i, i+1)
		next := p.at(i, 1)
		return (w == "of" || w == "for" && p.at(i, -1).hits[hitBody] > 0 || w == "and" || w == "&" || w == "de" || w == "der" || w == "für" || w == "di" || w == "do" || w == "del" || w == "des" || w == "du" || w == "the") &&
			next.kind == word && (next.class != person.GivenName || t.class == person.Particle) && (next.class != person.Lower) && !p.personAt(i+1)
	}
	return true
}

// acronymOrg takes all the words up to the next sign where the first is an
// acronym and a person stands before: "ACLU Foundations of California".
// In a byline in capitals nothing tells an acronym.
func (p *parser) acronymOrg(i int) int {
	t := p.at(i, 0)
	w := p.text(i, i+1)
	length := utf8.RuneCountInString(w)
	if t.kind != word || t.residue || t.class == person.GivenName || length < 2 || length > 6 || !isUpper(w) || strings.Contains(w, ".") || !p.mixed || len(p.list) == 0 {
		return 0
	}
	n := 0
	for p.at(i, n).kind == word && !p.at(i, n).residue && p.at(i, n).hits[hitAnd] == 0 && p.at(i, n).hits[hitIn] == 0 {
		n++
	}
	if n == 2 && isUpper(p.text(i, i+n)) { // "NSIKAN AKPAN"
		return 0
	}
	return n
}

// org reads an organization, known or with the shape of one: "Reuters", "By TNN", "Le
// Courrier avec AFP". "By Reuters' count" has none.
func (p *parser) org() bool {
	n := p.orgLen(p.pos)
	if n == 0 && p.sep != none && !p.joined && !p.isCapitalPlace() {
		n = p.acronymOrg(p.pos)
	}
	if size := p.paperBeforeAgency(p.pos); size > 0 {
		p.setOrg(p.span(size))
		return true
	}
	if next := p.at(p.pos, 1); n == 0 && p.led && len(p.list) == 0 && p.isAcronym(p.pos) && (next.kind != word || next.residue) && next.kind != slash {
		p.setOrg(p.span(1)) // "By TNN"
		return true
	}
	if n == 0 || !p.orgFits(n) || p.isPossessive(p.pos+n-1) {
		return false
	}
	p.setOrg(p.span(n))
	if t := p.tokens[p.pos]; p.as != Author && t.hits[hitReports] > 0 && p.at(p.pos, int(t.hits[hitReports])).kind != word {
		p.pos += int(t.hits[hitReports]) // "With AP reports"
	}
	return true
}

// isCapitalPlace tells whether the current token is a known place and no
// acronym: "Elif Kara / ANKARA".
func (p *parser) isCapitalPlace() bool {
	t := p.tokens[p.pos]
	return t.end-t.start > 4 && p.placeLen(p.pos) > 0
}

// orgFits guards organizations that are known only by their shape where no
// person and no "By" stands before: "Breaking News" is no byline.
func (p *parser) orgFits(n int) bool {
	t := p.tokens[p.pos]
	if staff := p.at(p.pos, n).hits[hitStaff]; staff > 0 && t.hits[hitOrg] > 0 || staff > 1 && t.hits[hitTitleWord] == 0 { // "Express Web Desk"
		return true
	}
	if n == 1 && t.class == person.CommonWord && len(p.list) == 0 && p.at(p.pos, n).hits[hitStaff] == 0 { // "By Nature"
		return false
	}
	if t.hits[hitOrg] > 0 || len(p.list) > 0 || p.led && (n > 1 || p.at(p.pos, n).hits[hitStaff] > 0) {
		return !(len(p.list) == 0 && !p.led && n == 1 && t.hits[hitAgency] == 0 && !isUpper(p.text(p.pos, p.pos+1)) && t.hits[hitOrg] < 2) ||
			p.at(p.pos, n).kind == bar || p.at(p.pos, n).kind == newline
	}
	for k := range n {
		if c := p.tokens[p.pos+k].class; c == person.Capital || c == person.GivenName {
			next := p.at(p.pos, n)
			return next.hits[hitStaff] > 0 || p.titleLen(p.pos+n, true) > 0 || next.residue || next.kind == bar || next.kind == newline
		}
	}
	return false
}

// quotedLen returns how many tokens the name in quotation marks at the i-th
// takes, which is a paper's behind a person or a title: «Вестник», „Kurier“.
// Where neither stands before, it is 0.
func (p *parser) quotedLen(i int) int {
	if len(p.list) == 0 && p.waiting.title == "" && i == p.pos || !p.isQuoted(i) {
		return 0
	}
	for n := 1; n <= maxQuoted && p.at(i, n-1).kind == word; n++ {
		switch r := firstRune(p.s[p.tokens[i+n-1].end:]); r {
		case '»', '“', '”', '"', '‹', '›', '«':
			return n
		}
	}
	return 0
}

// maxQuoted bounds the words of a name in quotation marks.
const maxQuoted = 6

// isQuoted tells whether an opening quotation mark stands before the i-th token.
func (p *parser) isQuoted(i int) bool {
	before, _ := utf8.DecodeLastRuneInString(p.s[:p.at(i, 0).start])
	return strings.ContainsRune("«„“\"»", before)
}
