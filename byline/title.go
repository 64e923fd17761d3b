package byline

import (
	"strings"

	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/person"
)

// maxTitle bounds the words before the noun of a title.
// "Local Journalism Initiative Reporter" has three.
const maxTitle = 8

// titleLen returns how many tokens the job title at the i-th takes, or 0.
//
//	title = *word noun [("of" / "for") words] *("and" title)
//
// loose is for places where a title is likely, as behind a comma; elsewhere it
// must begin with a noun, a frequent word or one that titles begin with.
// "Business Writer", "Data Journalist", "Senior Lecturer in Law", "CEO". "Daily Leader
// Staff" is none: a paper stands before its staff.
func (p *parser) titleLen(i int, loose bool) int {
	first := p.at(i, 0)
	if first.kind != word || first.residue || p.spent() || !p.beginsTitle(i, loose) {
		return 0
	}
	end := i // behind the last noun
	for k := i; k-i < maxTitle || end > i && k-end < maxTitle; {
		t := p.at(k, 0)
		if t.kind != word || t.residue || k > i && p.isQuoted(k) {
			break
		}
		if n := int(max(t.hits[hitJob], t.hits[hitJobs])); n > 0 && !(end > i && p.personAt(k)) {
			k += n
			end = k
			continue
		}
		next := p.titleStep(k, end > i)
		if next == k {
			break
		}
		if end > i && (t.hits[hitOf] > 0 || p.leadsToTopic(k) || p.text(k, k+1) == "in") {
			end = p.restOfTitle(next)
			k = end
			continue
		}
		k = next
	}
	if end > i && p.mixed && end-i > 1 && isUpper(p.text(i, i+1)) && first.end-first.start > 3 && !isUpper(p.text(end-1, end)) {
		return 0 // "DAILY NEWS Reporter"
	}
	if n := int(p.at(end, 0).hits[hitTopic]); n > 0 && end > i && p.behindTopic(end) > end+n {
		return p.behindTopic(end) - i // "reporter covering energy policy"
	}
	return p.withTopic(i, end, loose) - i
}

// beginsTitle tells whether a title may begin with the i-th token.
// The place of a correspondent does, "Rome correspondent", and an acronym before a noun,
// "SEO editor"; an unknown word only where a title is likely.
func (p *parser) beginsTitle(i int, loose bool) bool {
	t := p.tokens[i]
	if p.isElision(i) {
		return false
	}
	known := t.hits[hitTitleWord] > 0 || t.hits[hitJob] > 0 || t.hits[hitJobs] > 0
	switch {
	case known && t.hits[hitJob]+t.hits[hitJobs] == 0 && p.isPaperOf(i):
		return false
	case known:
		return t.hits[hitOrg] == 0 || int(t.hits[hitOrg]) <= int(max(t.hits[hitJob], t.hits[hitTitleWord]))
	case t.hits[hitOrg] > 0 && (t.class != person.CommonWord || t.hits[hitOrg] > 1), t.hits[hitRole] > 0 && t.class != person.CommonWord:
		return false
	case len(p.list) > 0 && p.isPaperBeforeStaff(i):
		return false
	case t.class == person.CommonWord:
		if after := p.at(i, 1); after.hits[hitStaff] == 1 && after.class != person.Lower && p.at(i, 2).kind != word && len(p.list) > 0 && startsUpper(p.text(i, i+1)) {
			return false // "Patch Staff"
		}
		n := p.orgShape(i)
		next := p.at(i, n)
		return n < 2 || next.hits[hitJob]+next.hits[hitJobs]+next.hits[hitStaff] == 0 // "Bay Chronicle staff"
	case t.class == person.Lower:
		return t.hits[hitIn] == 0 && t.hits[hitOf] == 0 && t.hits[hitVerb] == 0 && (loose || p.at(i, -1).kind == word)
	case p.isPlace(i) && p.at(i, p.placeLen(i)).hits[hitJob] > 0:
		return true // "Ana Ruiz Rome correspondent"
	case t.class == person.GivenName:
		return loose && p.isPlace(i)
	case p.isAcronym(i):
		next := p.at(i, 1)
		return next.hits[hitJob]+next.hits[hitJobs]+next.hits[hitTitleWord] > 0 || next.class == person.CommonWord && loose
	case t.class == person.Capital || t.class == person.Initial:
		return loose && len(p.list) > 0 && !p.isTitled() && p.orgShape(i) == 0 && !hasHump(p.text(i, i+1))
	}
	return false
}

// isPaperOf tells whether a paper's name before its staff begins at the i-th
// token with a word that titles begin with, too: "Daily Leader Staff".
// Both "Daily Leader" and "Daily Editor" begin with such a word.
func (p *parser) isPaperOf(i int) bool {
	if p.at(i, 1).hits[hitOrgEnd] == 0 || p.at(i, 1).hits[hitTitleWord] > 0 || p.at(i, 1).class == person.Lower {
		return false
	}
	next := p.at(i, p.orgShape(i))
	return next.hits[hitStaff]+next.hits[hitTitleWord]+next.hits[hitJob] > 0
}

// isAcronym reports short words in capitals in a byline that isn't: "SEO".
// Two to four bytes without full stops: "AFP" and "SEO", but not "J.R." or "UNESCO".
func (p *parser) isAcronym(i int) bool {
	t := p.tokens[i]
	return p.mixed && t.kind == word && t.end-t.start >= 2 && t.end-t.start <= 4 && isUpper(p.text(i, i+1)) && !strings.Contains(p.text(i, i+1), ".")
}

// titleStep returns the token behind a word that may stand inside a title, or
// k itself where the title ends. hasNoun tells that a noun was read.
// "Staff reporter of The Harbor Ledger" ends before "of", as an organization follows;
// "Director of Education Equity" goes on.
func (p *parser) titleStep(k int, hasNoun bool) int {
	t := p.tokens[k]
	switch {
	case !hasNoun && p.isPlace(k) && p.at(k, p.placeLen(k)).hits[hitJob] > 0:
		return k + p.placeLen(k) // "North America correspondent"
	case t.hits[hitAnd] > 0 && t.class != person.Initial:
		if p.personAt(k+1) || p.at(k, 1).class != person.CommonWord && p.at(k, 1).class != person.Lower && p.orgLen(k+1) > 0 {
			return k
		}
		return k + int(t.hits[hitAnd])
	case hasNoun && t.hits[hitOf] > 0 && t.class != person.GivenName:
		if p.orgFollows(p.behindOf(k)) || p.companyFollows(k) || p.text(k, k+1) == "da" && p.couldBePlace(k+1) {
			return k // "corrispondente da Berlino"
		}
		return k + int(t.hits[hitOf])
	case hasNoun && p.leadsToTopic(k):
		return k + 1
	case hasNoun && p.text(k, k+1) == "in" && p.at(k, 1).hits[hitGenre] == 0 && !p.isPlace(k+1) && lexicon.CommonWord(p.low[p.at(k, 1).start:p.at(k, 1).end]):
		return k + 1 // "Senior Lecturer in Law"
	case hasNoun && p.nounAhead(k):
		return k + 1
	case !hasNoun && len(p.list) == 0 && p.isUnknown(k) && p.isUnknown(k+1):
		return k
	case !hasNoun && t.class == person.GivenName && t.hits[hitTitleWord] == 0 && p.personAt(k):
		return k
	case hasNoun, t.hits[hitVerb] > 1, t.hits[hitIn] > 0 && t.class != person.Initial, t.hits[hitResidue] > 1, t.hits[hitRole] > 1:
		return k
	case t.hits[hitRole] == 1 && t.field == "word":
		return k
	}
	return k + 1
}

// nounAhead tells whether the words at the i-th token lead to another noun of
// the same title: "Chief" + "Political Correspondent".
func (p *parser) nounAhead(i int) bool {
	for k := range 4 {
		t := p.at(i, k)
		switch {
		case t.kind != word || t.residue:
			return false
		case t.hits[hitJob]+t.hits[hitJobs] > 0:
			return k > 0
		case t.hits[hitTitleWord] == 0 && t.class != person.CommonWord:
			return false
		}
	}
	return false
}

// personAt tells whether the words at the i-th token look like a person and
// not like more of a title.
// "Health editor and Ana Ruiz" ends before her; "Health and Science editor" goes on.
func (p *parser) personAt(i int) bool {
	t := p.at(i, 0)
	if t.kind != word || t.class != person.GivenName && t.class != person.Capital && t.class != person.Initial {
		return false
	}
	run := p.nameRun(i)
	if run < 2 {
		return false
	}
	second := p.at(i, 1)
	return second.hits[hitJob] == 0 && second.hits[hitJobs] == 0 && (t.hits[hitTitleWord] == 0 || t.class == person.GivenName)
}

// behindOf returns where the organization behind "of", "for the", "at" may
// begin: at its own article, where it has one.
func (p *parser) behindOf(i int) int {
	n := int(p.tokens[i].hits[hitOf])
	if n > 1 && p.mixed && startsUpper(p.text(i+n-1, i+n)) { // "at The Sun", "de La Jornada"
		return i + n - 1
	}
	return i + n
}

// couldBePlace tells whether a capitalised word is a place or in no table.
func (p *parser) couldBePlace(i int) bool { return p.isPlaceWord(i) || p.isUnknown(i) }

// companyFollows tells whether the words behind "of" are what a head of a company
// heads: "CEO of Brightwater Energy".
func (p *parser) companyFollows(i int) bool {
	noun := p.text(i-1, i)
	e, ok := lexicon.JobTitles().Find(noun)
	return ok && e.Field(1) == "head" && p.at(i, 1).hits[hitTitleWord] == 0 && (p.at(i, 1).class == person.Capital || p.nameLen(i+1) > 1)
}

// orgFollows tells whether the words behind "of" or "for" are an organization:
// "Staff reporter of The Harbor Ledger", but "Director of Education Equity".
func (p *parser) orgFollows(i int) bool {
	if p.orgLen(i) > 0 {
		return true
	}
	t := p.at(i, 0)
	if p.at(i, -1).end-p.at(i, -1).start == len("for") && strings.EqualFold(p.text(i-1, i), "for") && t.class == person.Capital {
		return true // "Senior Reporter For Dailypost"
	}
	return t.kind == word && p.text(i, i+1) == "The"
}

// restOfTitle takes the words behind "of" that still belong to the title.
// It ends at a sign, at "in", and at "and" before a person.
func (p *parser) restOfTitle(k int) int {
	for {
		t := p.at(k, 0)
		stops := t.kind != word || t.residue || t.hits[hitIn] > 0 && t.class == person.Lower || t.hits[hitVerb] > 1 || t.hits[hitRole] > 1
		if stops || t.hits[hitAnd] > 0 && p.personAt(k+1) {
			return k
		}
		k++
	}
}

// title reads a job title: "Ana Ruiz, Business Writer", "By President Ana Ruiz". One that
// begins a line must lead on to somebody: "Reporter arrested in Cairo" is none.
func (p *parser) title() bool {
	n := p.titleLen(p.pos, p.sep != none || len(p.list) == 0 || p.last == partOrg)
	if n == 0 {
		return false
	}
	many := false
	for _, t := range p.tokens[p.pos : p.pos+n] {
		many = many || t.hits[hitJobs] > 0
	}
	if len(p.list) == 0 && p.waiting.org == "" && !p.titleLeads(n) {
		return false
	}
	p.setTitle(p.span(n), many)
	p.waiting.many = many && p.waiting.title != ""
	return true
}

// lateTitle reads the title that share labels or a date part from its person, and
// that ends the byline: "Tom Hale Twitter Email Senior Editor".
func (p *parser) lateTitle() bool {
	last := len(p.list) - 1
	if last < 0 || !p.at(p.pos, -1).residue || p.list[last].Name == "" || p.list[last].Title != "" {
		return false
	}
	n := p.titleLen(p.pos, true)
	if next := p.at(p.pos, n); n < 2 || next.kind != tokenEnd && !next.residue {
		return false
	}
	p.list[last].Title = p.take(n)
	return true
}

// titleLeads tells whether a title at the byline's begin is followed by what it
// is the title of, or stands behind "By".
// "Korrespondent" alone is no byline, "Professor Ana Ruiz" is.
func (p *parser) titleLeads(n int) bool {
	next := p.at(p.pos, n)
	switch next.kind {
	case word:
		return !next.residue && (p.nameLen(p.pos+n) > 0 || p.isPlace(p.pos+n) || next.hits[hitIn]+next.hits[hitWeakIn]+next.hits[hitOf] > 0)
	case comma, colon, bar, newline:
		return p.nameLen(p.pos+n+1) > 1 && p.tokens[p.pos+n-1].hits[hitJob] > 0
	}
	return p.led && !p.waitingAny()
}
