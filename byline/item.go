package byline

import (
	"strings"

	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/person"
)

// item reads one thing that a byline says: a person, title, organization,
// place, address, staff line or verb. The order is that of reliability.
// Numbers begin none but the names of stations: "7 News WSVN".
func (p *parser) item() bool {
	t := p.tokens[p.pos]
	switch t.kind {
	case email:
		p.setEmail(p.take(1))
		return true
	case handle:
		p.setHandle(p.take(1))
		return true
	case number:
		if n := p.orgLen(p.pos); n > 1 {
			p.setOrg(p.span(n))
			return true
		}
		return false
	}
	return p.degree() || p.sign() || p.newsroom() || p.possessor() || p.topic() || p.verb() || p.leadPlace() || p.staff() || p.our() || p.paperBehindCapitals() || p.place() || p.owner() || p.title() || p.org() || p.person() || p.barePlace()
}

// degree skips a degree behind a comma: "Ana Ruiz, M.D."
// The table of suffixes tells degrees, which are dropped, from "Jr.", which stays
// with the name.
func (p *parser) degree() bool {
	t := p.tokens[p.pos]
	if p.sep != comma || p.joined || p.last != partName || t.class != person.Degree && t.class != person.Initial {
		return false
	}
	if e, ok := lexicon.Suffixes().Find(strings.ReplaceAll(p.text(p.pos, p.pos+1), ".", "")); !ok || e.Field(0) != "degree" {
		return false
	}
	p.pos++
	p.sep = none
	return true
}

// sign skips a person's initials in brackets: "Ute Lang (ula)".
// A word that a table knows is none: "Ute Lang (dpa)".
func (p *parser) sign() bool {
	t, next := p.tokens[p.pos], p.at(p.pos, 1)
	if p.sep != open || p.last != partName || t.kind != word || t.class != person.Lower || t.end-t.start > 5 || next.kind != closing || t.hits != [hitKinds]uint8{} {
		return false
	}
	p.pos++
	return true
}

// newsroom skips an office of the agency that stands among the people: "in Boston
// and the Bengaluru newsroom".
// Nobody is credited for it.
func (p *parser) newsroom() bool {
	from := p.pos
	if p.text(from, from+1) == "the" {
		from++
	}
	n := p.placeRun(from)
	if !p.joined || n == 0 || p.at(from, n).hits[hitNewsroom] == 0 {
		return false
	}
	p.pos = from + n + 1
	p.done(partPlace)
	return true
}

// take consumes n tokens and returns their text.
// n is one or more.
func (p *parser) take(n int) string {
	text := p.text(p.pos, p.pos+n)
	p.pos += n
	return text
}

// span consumes n tokens and returns where they stand.
// Blanks and signs between the tokens are in it.
func (p *parser) span(n int) Span {
	s := Span{Start: p.tokens[p.pos].start, End: p.tokens[p.pos+n-1].end}
	p.pos += n
	return s
}
