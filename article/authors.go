package article

import (
	"strings"
	"unicode"

	"github.com/copydesk/copydesk/byline"
	"github.com/copydesk/copydesk/internal/laxjson"
)

// A bylineClaim is what one place of a page says of the story's authors.
type bylineClaim struct {
	claim
	credits []byline.Credit // none twice; spans count in value
	people  int             // how many credits name a person by more than a login
	nodes   []int           // the elements that print them

	linked   bool // the elements are links to the pages of authors
	checkers int  // the element that names those who checked the story; 0 for none
}

// readAuthors finds the bylines. A place that names people counts before one
// that names only the publisher or an agency; among those that do, in the order
// of the list. Where the page prints all that the first place names and a few
// more, what is printed counts.
// "Ana Ruiz" in JSON-LD gives way to the printed "By Ana Ruiz and Tom Hale". The
// byline is the winner's text; places that lose are kept as candidates.
func (p *profile) readAuthors(m *metadata, works []work) {
	all := p.bylineClaims(m, works)
	best := -1
	for i := range all {
		if len(all[i].credits) > 0 && (best < 0 || p.worth(&all[i]) > p.worth(&all[best])) {
			best = i
		}
	}
	if best < 0 {
		return
	}
	for i := best + 1; i < len(all); i++ {
		if all[i].rank >= rankPrinted && all[i].rank <= max(all[best].rank, rankPrinted) && all[best].people > 0 && covers(&all[i], &all[best]) {
			best = i
		}
	}
	best = editedInstead(all, p.signedInstead(all, best))
	won := &all[best]
	m.bylines = []byline.Byline{{Raw: won.value, Credits: won.credits}}
	m.bylineNodes = won.nodes
	losers := make([]claim, len(all))
	for i := range all {
		losers[i] = all[i].claim
		if i != best && all[i].rank == rankPrinted && namesOnly(&all[i], won) {
			m.repeatedBylines = append(m.repeatedBylines, all[i].nodes...)
		}
	}
	m.evidence = append(m.evidence, evidence(authorField, won.claim, won.value, losers))
}

// worth is 3 for a claim that names people, 2 for one that names an agency or a
// desk, people far from the headline, or a person who is called like the site, 1 for
// one that names a login, 0 for one that names only the site.
// "Ege Postası", a paper, has a given name in front.
func (p *profile) worth(c *bylineClaim) int {
	if c.people > 0 && c.rank != rankFar && !(c.people == 1 && len(c.credits) == 1 && c.rank <= rankMetaName && p.isSiteName(c.credits[0].Name)) {
		return 3
	}
	best := 0
	for i := range c.credits {
		switch name := c.credits[i].Organization; {
		case name == "" && isLogin(c.credits[i].Name):
			best = max(best, 1)
		case name == "" || !p.isSite(name):
			return 2
		}
	}
	return best
}

// The order of claims for the authors.
const (
	// A lower rank is a better place. Ranks 2 to 4 of the table of meta names all become
	// rankMetaName; their order is kept by the order of the list.
	rankWork     = iota + 1 // JSON-LD
	rankMetaName            // meta elements
	rankPrinted             // byline elements near the headline
	rankFar                 // elsewhere
)

// bylineClaims returns the claims for the authors, the best places first.
// Lines that are bylines by their words alone are read only where nothing else names
// a person: they cost most and err most.
func (p *profile) bylineClaims(m *metadata, works []work) []bylineClaim {
	var all []bylineClaim
	for _, w := range works {
		if c := p.workByline(w); len(c.credits) > 0 {
			all = append(all, c)
		}
	}
	for rank := 2; rank <= 4; rank++ {
		all = append(all, p.metaBylines(rank)...)
	}
	near, over, far := p.printedBylines()
	all = append(all, near, p.wholeLine(&near))
	for i := range all {
		if all[i].people > 0 {
			return append(all, over, p.wholeLine(&over), far)
		}
	}
	lines, farLines := p.bylineLines()
	return append(all, lines, p.openingByline(), over, p.wholeLine(&over), far, farLines, p.closingReporter(), p.closingAgency())
}

// workByline reads the authors of a work of JSON-LD.
// "creator" is asked where "author" names nobody. Both are properties of schema.org's
// CreativeWork.
//
//	"author": [{"@type": "Person", "name": "Ana Ruiz"}, {"@id": "#tom"}]
func (p *profile) workByline(w work) bylineClaim {
	c := bylineClaim{claim: claim{from: linkedData, rank: rankWork}}
	for _, prop := range [...]string{"author", "creator"} {
		for v := range w.value.Get(prop).Items() {
			if len(c.credits) >= maxCredits {
				break
			}
			p.addAgent(&c, p.linked.follow(v))
		}
		if len(c.credits) > 0 {
			break
		}
	}
	return c
}

// addAgent adds a person or organization of JSON-LD.
// A text is a name as well: "author": "Ana Ruiz". Where an object has no name, its
// parts make one: {"givenName": "Ana", "familyName": "Ruiz"}.
func (p *profile) addAgent(c *bylineClaim, v laxjson.Value) {
	if v.Kind() != laxjson.Object {
		p.addDeclared(c, ldText(v), false)
		return
	}
	kind := ldText(v.Get("@type"))
	for name := range v.Get("name").Items() {
		n := len(c.credits)
		p.addDeclared(c, ldText(name), isOrganizationType(kind))
		if len(c.credits) == n+1 && strings.HasSuffix(kind, "Person") {
			personOf(&c.credits[n])
		}
	}
	if v.Get("name").Kind() == laxjson.Missing {
		p.addDeclared(c, strings.TrimSpace(ldText(v.Get("givenName"))+" "+ldText(v.Get("familyName"))), false)
	}
}

// metaBylines reads the authors of the meta elements of a rank. One element
// often stands for each author, so those of one name belong together.
//
//	<meta name="citation_author" content="Ruiz, Ana">
//	<meta name="citation_author" content="Hale, Tom">
func (p *profile) metaBylines(rank int) []bylineClaim {
	var all []bylineClaim
	for _, c := range p.claims[authorField] {
		if c.rank != rank {
			continue
		}
		var into *bylineClaim
		for i := range all {
			if all[i].name == c.name {
				into = &all[i]
			}
		}
		if into == nil {
			all = append(all, bylineClaim{claim: claim{from: c.from, name: c.name, rank: rankMetaName, node: c.node}})
			into = &all[len(all)-1]
		}
		p.addDeclared(into, c.value, false)
	}
	return all
}

// add appends credits of value, a part of the byline, that aren't there yet.
func (c *bylineClaim) add(value string, credits []byline.Credit) {
	at := -1
	for _, credit := range credits {
		if credit.Name != "" && names(c.credits, credit.Name) || credit.Name == "" && c.hasOrganization(credit.Organization) {
			continue
		}
		if at < 0 {
			at = c.write(value)
		}
		credit.Start += at
		credit.End += at
		c.credits = append(c.credits, credit)
		if credit.Name != "" && isFullName(credit.Name) {
			c.people++
		}
	}
}

// write appends a part to the byline's text and returns its offset.
// Parts are joined by a comma and a space: "Ana Ruiz, Tom Hale".
func (c *bylineClaim) write(value string) int {
	if c.value != "" {
		c.value += ", "
	}
	c.value += value
	return len(c.value) - len(value)
}

// hasOrganization looks among the credits without a person only.
func (c *bylineClaim) hasOrganization(name string) bool {
	for i := range c.credits {
		if c.credits[i].Name == "" && sameWords(c.credits[i].Organization, name) {
			return true
		}
	}
	return false
}

// hasLetter tells a name from "12", "..." and "-".
func hasLetter(s string) bool { return strings.IndexFunc(s, unicode.IsLetter) >= 0 }

// isLocator tells a web address or the name of a page from an author's name.
// "www.news.example", "/staff/ana" and "news.example/author" are; "Ana Ruiz" isn't,
// nor is "Ana Ruiz, news.com/staff", which has a space.
func isLocator(s string) bool {
	return strings.Contains(s, "://") || strings.HasPrefix(s, "www.") || strings.HasPrefix(s, "/") ||
		!strings.Contains(s, " ") && (strings.Contains(s, ".com/") || strings.Contains(s, "/author"))
}
