package byline

import (
	"strings"

	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/person"
)

// owner reads "of The Harbor Ledger", "for Reuters", "Special to The Post".
// The preposition counts behind people or a title; a phrase of more words, "Special to",
// also begins a byline. Whom a person writes for is skipped: "on behalf of Tom Hale".
func (p *parser) owner() bool {
	t := p.tokens[p.pos]
	n := int(t.hits[hitOf])
	if n == 0 || len(p.list) == 0 && p.waiting.title == "" && n == 1 {
		return false
	}
	next := p.behindOf(p.pos)
	if p.text(next, next+1) == "the" {
		next++
	}
	size := max(p.orgLen(next), p.acronymOrg(next), p.placeRun(next)) // "of Brightwater Energy"
	if size == 0 || p.at(next, 0).residue {
		return false
	}
	if n > 1 && len(p.list) > p.clause && p.orgLen(next) == 0 && p.at(next, 0).class == person.GivenName && p.nameLen(next) > 1 {
		p.pos = next + p.nameLen(next) // "on behalf of Tom Hale"
		return true
	}
	p.pos = next
	if i := len(p.list) - 1; i >= p.clause && p.last == partOrg && p.sep == none && p.list[i].Name == "" && p.tokens[next-1].hits[hitOf]+p.at(next, -2).hits[hitOf] > 0 {
		p.pos += size // "The Editorial Board of the Harbor Leader"
		return true
	}
	p.setOrg(p.span(size))
	return true
}

// lateOrg reads the outlet that ends a byline behind a date: "Ana Ruiz, May 7 2023,
// The Times".
// Two words or an agency are needed: a single word behind a date is rather a label.
func (p *parser) lateOrg() bool {
	n := int(p.tokens[p.pos].hits[hitOrg])
	before := p.at(p.pos, -1).kind
	if n < 2 && p.tokens[p.pos].hits[hitAgency] == 0 || n == 0 || before != comma && before != bar || p.at(p.pos, n).kind != tokenEnd || len(p.list) == 0 {
		return false
	}
	org := p.take(n)
	for i := p.group; i < len(p.list); i++ {
		if c := &p.list[i]; c.Name != "" && c.Organization == "" {
			c.Organization = org
		}
	}
	return true
}

// possessor reads an outlet before its own: "DW's Ana Ruiz".
// The outlet must be in a table: "Harbor's Ana Ruiz" is no byline's form.
func (p *parser) possessor() bool {
	if n := p.ownsTitle(p.pos); n > 0 && p.sep == none && len(p.list) > 0 {
		s := p.span(n)
		s.End = len(withoutPossessive(p.s[:s.End]))
		p.setOrg(s)
		return true
	}
	word := p.text(p.pos, p.pos+1)
	name := withoutPossessive(word)
	if name == word || p.nameLen(p.pos+1) < 2 || !lexicon.Agencies().Has(name) && !lexicon.Outlets().Has(name) {
		return false
	}
	p.waiting.org = name
	p.pos++
	return true
}

// ownsTitle returns the length of an outlet before a title of its own, behind a
// person: "Ana Ruiz is the Harbor Leader's city hall reporter", or 0.
func (p *parser) ownsTitle(i int) int {
	for n := 1; n <= 4 && p.at(i, n-1).kind == word && p.at(i, n-1).class != person.Lower; n++ {
		w := p.text(i+n-1, i+n)
		if owner := withoutPossessive(w); owner != w {
			if owner != "" && p.titleLen(i+n, true) > 0 {
				return n
			}
			return 0
		}
	}
	return 0
}

// withoutPossessive is "The Times" for "The Times's", and s where it has no such ending.
func withoutPossessive(s string) string {
	return strings.TrimSuffix(strings.TrimSuffix(s, "'s"), "’s")
}

// isPossessive tells whether the i-th token has an apostrophe behind it: "By
// Reuters' count".
// The lexer takes "'s" into the word, and leaves an apostrophe alone out.
func (p *parser) isPossessive(i int) bool {
	rest := p.s[p.tokens[i].end:]
	return strings.HasPrefix(rest, "' ") || strings.HasPrefix(rest, "’ ")
}
