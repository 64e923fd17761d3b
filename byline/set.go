package byline

import (
	"strings"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// setOrg gives the organization to the people it stands behind, or credits it
// alone.
// People without one get it, "Ana Ruiz and Tom Hale, AP"; behind "and" it is a credit of
// its own, "Ana Ruiz and AAP". Before people it waits for them as the clause's lead.
func (p *parser) setOrg(s Span) {
	text := p.s[s.Start:s.End]
	if n := len(p.list); n > p.clause && p.last == partOrg && !p.joined && isSameOrg(p.list[n-1].Organization, text) {
		p.done(partOrg) // "AFP - Agence France-Presse"
		return
	}
	if p.waiting.title != "" && len(p.list) == p.clause {
		p.waiting.org = text
		p.done(partOrg)
		return
	}
	if p.people() && !p.joined && p.sep != semi {
		given := false
		for i := p.group; i < p.end(); i++ {
			if c := &p.list[i]; c.Name != "" && c.Organization == "" {
				c.Organization = text
				given = true
			}
		}
		if given || p.sep == open || p.sep == none {
			p.done(partOrg)
			return
		}
		if p.last == partOrg || p.last == partPlace {
			p.done(partOrg)
			return
		}
	}
	credit := Credit{Role: p.roleOf(true), Organization: text, Location: p.waiting.place, Span: s}
	p.waiting = waitingPart{}
	p.lead = len(p.list) == p.clause
	if p.last != partNone {
		p.group = len(p.list)
	}
	p.list = append(p.list, credit)
	p.done(partOrg)
}

// isSameOrg tells whether two names are those of one agency: "dpa" and "Deutsche
// Presse-Agentur".
// Otherwise case alone may differ.
func isSameOrg(a, b string) bool {
	first, known := lexicon.Agencies().Find(a)
	second, ok := lexicon.Agencies().Find(b)
	return known && ok && first.Name == second.Name || strings.EqualFold(a, b)
}

// setTitle gives a title to the person it stands behind, a plural to all of
// them; one before a person waits for it.
// "Ana Ruiz and Tom Hale, staff writers" both have it. Behind an organization a singular
// one is the whole group's too.
func (p *parser) setTitle(s Span, many bool) {
	text := p.s[s.Start:s.End]
	switch {
	case len(p.list) == p.clause || p.joined:
		p.waiting.title, p.waiting.span = text, s
	case p.lead:
		p.list[len(p.list)-1].Title = text
		p.leadMany = many
	default:
		first := p.end() - 1
		if many || p.last == partOrg {
			first = p.group
		}
		for i := first; i < p.end(); i++ {
			if p.list[i].Title == "" {
				p.list[i].Title = text
			}
		}
	}
	p.done(partTitle)
}

// setEmail gives an address to the last credit, if it has none, or keeps it for the first.
func (p *parser) setEmail(address string) {
	if i := len(p.list) - 1; i < 0 {
		p.waiting.email = address
	} else if p.list[i].Email == "" {
		p.list[i].Email = address
	}
	p.sep, p.joined = none, false
}

// setHandle gives "@anaruiz" to the last credit; before any person it is dropped.
func (p *parser) setHandle(name string) {
	if i := len(p.list) - 1; i >= 0 && p.list[i].Handle == "" {
		p.list[i].Handle = name
	}
	p.sep, p.joined = none, false
}

// setStaff credits a staff line: "Staff", "agencies". Behind "and", or behind
// others, it contributes.
// "Staff and agencies in Berlin": the agencies contribute, and both are in Berlin.
func (p *parser) setStaff(s Span) {
	role := p.roleOf(true)
	if role == Author && (p.joined || len(p.list) > 0 && p.sep != semi && p.sep != stop) {
		role = Contributor
	}
	p.list = append(p.list, Credit{Role: role, Title: p.s[s.Start:s.End], Organization: p.waiting.org, Span: s})
	p.waiting = waitingPart{}
	if n := len(p.list) - 1; !p.joined || n == 0 || p.list[n-1].Name != "" || p.list[n-1].Title == "" { // "Staff and agencies in Berlin"
		p.group = n
	}
	p.done(partTitle)
}

// setStaffOrg credits a body of the paper as an organization: "The Editorial Board".
func (p *parser) setStaffOrg(s Span) {
	p.list = append(p.list, Credit{Role: p.roleOf(true), Organization: p.s[s.Start:s.End], Span: s})
	p.group = len(p.list) - 1
	p.led = true
	p.done(partOrg)
}

// setVerb gives the clause's people what they did.
// "By Ana Ruiz. Tom Hale contributed reporting." makes Hale a contributor. Roles that a
// phrase has set stay.
func (p *parser) setVerb(r Role) {
	for i := p.clause; i < len(p.list); i++ {
		if p.list[i].Role == Author {
			p.list[i].Role = r
		}
	}
	if p.as == Author {
		p.as = r
	}
	p.led = true
	p.done(partName)
}
