package byline

import (
	"strings"

	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/person"
)

// isNotice reports lines that hold names and are no bylines: copyright lines
// and the credits of photographs.
func (p *parser) isNotice() bool {
	low := strings.TrimLeft(p.low, " ([")
	for _, head := range [...]string{"copyright", "©", "(c)", "ap photo", "afp photo", "file photo", "photo courtesy", "courtesy of", "credit:", "getty images", "shutterstock", "image:", "pic:", "picture:"} {
		if strings.HasPrefix(low, head) {
			return true
		}
	}
	for _, t := range p.tokens {
		if n := t.hits[hitPicture]; n > 1 || n == 1 && t.class != person.GivenName { // "Noor bin Saleh"
			return true
		}
	}
	return strings.Contains(low, "all rights reserved") || strings.Contains(low, "©")
}

// isSaying tells whether all of the byline, or what stands before its first
// sign, is a phrase of the table: "Por Navidad", "By George, …".
func (p *parser) isSaying() bool {
	head := strings.TrimLeft(p.low, " \t\n\"'“‘«„¡¿")
	if i := strings.IndexAny(head, ",!?:…—–\"”»"); i >= 0 {
		head = head[:i]
	}
	return lexicon.BySayings().Has(strings.TrimRight(head, " ."))
}

// initialsLine reads the sign-offs of German desks: "ula/dpa", "(dpa/lnw)",
// "kst/afp". It returns nil for other lines.
func (p *parser) initialsLine() []Credit {
	i := 0
	for p.at(i, 0).kind == open {
		i++
	}
	if list := p.initialsWithAgencies(); list != nil {
		return list
	}
	first := i
	agencies, codes := 0, 0
	for ; p.at(i, 0).kind != tokenEnd && p.at(i, 0).kind != closing; i++ {
		t := p.tokens[i]
		if (i-first)%2 == 1 {
			if t.kind != slash {
				return nil
			}
			continue
		}
		switch {
		case t.kind != word || t.end-t.start > 6:
			return nil
		case p.isAgencyCode(t):
			agencies++
		case t.class == person.Lower:
			codes++
		default:
			return nil
		}
	}
	if agencies == 0 || i-first < 3 || codes == 0 && p.mixed && isUpper(p.text(first, first+1)) {
		return nil
	}
	return p.initials(first, i)
}

// initialsWithAgencies reads "tm/ka (AFP, Reuters)": the writers' initials, then
// the agencies in brackets. It returns nil for other lines.
func (p *parser) initialsWithAgencies() []Credit {
	i := 0
	for ; p.at(i, 0).kind == word && p.tokens[i].class == person.Lower && p.tokens[i].end-p.tokens[i].start <= 4; i++ {
		if p.at(i, 1).kind != slash {
			i++
			break
		}
		i++
	}
	if i == 0 || p.at(i, 0).kind != open {
		return nil
	}
	var list []Credit
	for k := 0; k < i; k += 2 {
		list = append(list, Credit{Role: Author, Name: p.text(k, k+1), Span: Span{p.tokens[k].start, p.tokens[k].end}})
	}
	for i++; p.at(i, 0).kind == word && p.isAgencyCode(p.tokens[i]); i++ {
		list = append(list, Credit{Role: Author, Organization: p.text(i, i+1), Span: Span{p.tokens[i].start, p.tokens[i].end}})
		if p.at(i, 1).kind != comma {
			i++
			break
		}
		i++
	}
	if p.at(i, 0).kind != closing || p.at(i, 1).kind != tokenEnd {
		return nil
	}
	return list
}

// isAgencyCode tells whether a token is an agency, in small letters too.
func (p *parser) isAgencyCode(t token) bool {
	if t.hits[hitAgency] == 1 || t.hits[hitOrg] == 1 {
		return true
	}
	e, ok := lexicon.Agencies().Find(p.s[t.start:t.end])
	return ok && e.Field(0) == "agency"
}

// initials credits the writers' codes and the agencies from the i-th token up
// to the end-th. A regional service behind its agency is part of it.
func (p *parser) initials(i, end int) []Credit {
	if t := p.tokens[i]; p.isAgencyCode(t) && !p.isAgencyCode(p.tokens[end-1]) {
		s := Span{Start: t.start, End: p.tokens[end-1].end}
		return []Credit{{Role: Author, Organization: p.s[s.Start:s.End], Span: s}}
	}
	var list []Credit
	for ; i < end; i += 2 {
		t := p.tokens[i]
		c := Credit{Role: Author, Span: Span{Start: t.start, End: t.end}}
		if p.isAgencyCode(t) {
			c.Organization = p.text(i, i+1)
		} else {
			c.Name = p.text(i, i+1)
		}
		list = append(list, c)
	}
	return list
}
