package byline

import (
	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/person"
)

// maxCode bounds a writer's initials, in bytes.
// A longer word in small letters is a word: "artikel/dpa" is no byline.
const maxCode = 6

// initialsLine reads the sign-offs of desks: "ula/dpa", "(dpa/lnw)", "kst mit
// afp", "Von red/dpa", "tm/ka (AFP, Reuters)". It returns nil for other lines.
//
//	line  = ["Von"] ["("] code *(joint code) *")"
//	joint = "/" / "," / "(" / "mit" / "und"
//	code  = agency / initials
//
// It needs an agency and a second code. Agencies alone in capitals, "AP/AFP", are
// left to the grammar of organizations.
func (p *parser) initialsLine() []Credit {
	codes, helped := p.codes()
	agencies := 0
	for _, i := range codes {
		if p.isAgencyCode(p.tokens[i]) {
			agencies++
		}
	}
	if agencies == 0 || len(codes) < 2 || agencies == len(codes) && p.mixed && isUpper(p.text(codes[0], codes[0]+1)) {
		return nil
	}
	return p.initials(codes, helped)
}

// codes returns the tokens that are codes where nothing else stands in the
// byline, and the first of those that only helped: "ula mit dpa".
// There are none in "ula/dpa in Berlin": every word must be one.
func (p *parser) codes() (codes []int, helped int) {
	i := 0
	if t := p.tokens[0]; t.hits[hitRole] == 1 && t.field == "start" {
		i++
	}
	for p.at(i, 0).kind == open {
		i++
	}
	helped = len(p.tokens)
	for {
		if !p.isCode(p.at(i, 0)) {
			return nil, 0
		}
		codes = append(codes, i)
		i++
		n := p.jointLen(i)
		if n == 0 {
			break
		}
		if p.at(i, 0).hits[hitRole] > 0 {
			helped = i
		}
		i += n
	}
	for p.at(i, 0).kind == closing {
		i++
	}
	if p.at(i, 0).kind != tokenEnd {
		return nil, 0
	}
	return codes, helped
}

// isCode tells whether a token can be a writer's initials or an agency.
// Initials are in small letters: "ula"; agencies in any case: "dpa", "AFP".
func (p *parser) isCode(t token) bool {
	return t.kind == word && (t.end-t.start <= maxCode && t.class == person.Lower || p.isAgencyCode(t))
}

// jointLen returns how many tokens join two codes at the i-th, or 0.
// It is 1 for a sign or "mit", as long as the phrase for "und" and its kin.
func (p *parser) jointLen(i int) int {
	t := p.at(i, 0)
	switch {
	case t.kind == slash || t.kind == comma || t.kind == open:
		return 1
	case t.kind == word && t.hits[hitRole] == 1 && t.role == Contributor:
		return 1
	}
	return int(t.hits[hitAnd])
}

// isAgencyCode tells whether a token is an agency, in small letters too.
// The table has "AFP"; desks write "afp", too.
func (p *parser) isAgencyCode(t token) bool {
	if t.hits[hitAgency] == 1 || t.hits[hitOrg] == 1 {
		return true
	}
	e, ok := lexicon.Agencies().Find(p.s[t.start:t.end])
	return ok && e.Field(0) == "agency"
}

// initials credits the writers' codes and the agencies; those from the token
// helped on contributed. A regional service behind its agency is part of it.
// "dpa/lnw", dpa's service for North Rhine-Westphalia, is one organization; "kst mit
// afp" is an author and a contributor.
func (p *parser) initials(codes []int, helped int) []Credit {
	first, last := p.tokens[codes[0]], p.tokens[codes[len(codes)-1]]
	if p.isAgencyCode(first) && !p.isAgencyCode(last) { // "dpa/lnw"
		s := Span{Start: first.start, End: last.end}
		return []Credit{{Role: Author, Organization: p.s[s.Start:s.End], Span: s}}
	}
	list := make([]Credit, len(codes))
	for n, i := range codes {
		t := p.tokens[i]
		list[n] = Credit{Role: Author, Span: Span{Start: t.start, End: t.end}}
		if i > helped {
			list[n].Role = Contributor
		}
		if p.isAgencyCode(t) {
			list[n].Organization = p.text(i, i+1)
		} else {
			list[n].Name = p.text(i, i+1)
		}
	}
	return list
}
