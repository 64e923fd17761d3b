package article

import (
	"strings"
	"unicode"

	"github.com/copydesk/copydesk/byline"
	"github.com/copydesk/copydesk/internal/laxjson"
	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/person"
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
	best = p.signedInstead(all, best)
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

// worth is 2 for a claim that names people, 1 for one that names an agency, a
// desk or a login, or people far from the headline, 0 for one that names only the
// site.
func (p *profile) worth(c *bylineClaim) int {
	if c.people > 0 && c.rank != rankFar {
		return 2
	}
	for i := range c.credits {
		if name := c.credits[i].Organization; name == "" || !p.isSite(name) {
			return 1
		}
	}
	return 0
}

// The order of claims for the authors.
const (
	rankWork     = iota + 1 // JSON-LD
	rankMetaName            // meta elements
	rankPrinted             // byline elements near the headline
	rankFar                 // elsewhere
)

// bylineClaims returns the claims for the authors, the best places first.
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
	near, far := p.printedBylines()
	all = append(all, near, p.wholeLine(&near))
	for i := range all {
		if all[i].people > 0 {
			return append(all, far)
		}
	}
	lines, farLines := p.bylineLines()
	return append(all, lines, far, farLines)
}

// workByline reads the authors of a work of JSON-LD.
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

// addDeclared adds a value that the page declares to be its author. Addresses
// and logins that say nobody are dropped; the site's own name is that of an
// organization, unless a person gave it to the site.
func (p *profile) addDeclared(c *bylineClaim, value string, isOrg bool) {
	value = strings.Trim(value, " ,;|·•-–")
	if len(c.credits) >= maxCredits || !hasLetter(value) || len(value) > maxAuthors || isLocator(value) || lexicon.NoAuthors().Has(value) {
		return
	}
	if c.name == "citation_author" || strings.HasSuffix(c.name, "creator") && isInverted(value) {
		value = givenFirst(value)
	}
	parsed, err := byline.Parse(value)
	if err != nil {
		if name, _, cut := strings.Cut(value, ","); cut && !isOrg { // "Ana Ruiz, professor of law at Castle Bay"
			if parsed, err = byline.Parse(name); err == nil {
				value = name
			}
		}
	}
	switch known := err == nil && isKnownName(parsed.Credits); {
	case (p.isSite(value) || p.namesSite(value)) && (isOrg || !known), isOrg && !known:
		c.add(value, organization(value))
	case err == nil:
		c.add(value, p.declaredCredits(parsed.Credits, value))
	default:
		for _, name := range plainNames(value) {
			c.add(name, []byline.Credit{{Role: byline.Author, Name: name, Span: byline.Span{End: len(name)}}})
		}
	}
}

const (
	maxCredits   = 200 // authors of one claim: more than a newspaper's staff
	maxAuthors   = 600 // bytes of a declared value: long enough for a dozen authors
	maxName      = 60  // bytes of a value that is taken for a name as it is
	maxNameWords = 5
)

func organization(name string) []byline.Credit {
	return []byline.Credit{{Role: byline.Author, Organization: name, Span: byline.Span{End: len(name)}}}
}

// isKnownName tells whether a byline names a person by a given name of the
// table and one more word.
func isKnownName(credits []byline.Credit) bool {
	for i := range credits {
		given, _, more := strings.Cut(credits[i].Name, " ")
		if more && person.Gender(given) != "" {
			return true
		}
	}
	return false
}

// namesSite tells whether the site's name is part of s: "Editors of Castle Bay
// Courier", "castlebaycourier.example, Bonn".
func (p *profile) namesSite(s string) bool {
	key := wordKey(s)
	for _, name := range p.siteKeys {
		if len(name) > 5 && strings.Contains(key, name) {
			return true
		}
	}
	return false
}

// givenFirst turns "Ruiz, Ana" round, as reference managers write names.
func givenFirst(s string) string {
	family, given, ok := strings.Cut(s, ", ")
	if !ok || strings.Contains(given, ",") || given == "" {
		return s
	}
	return given + " " + family
}

// isInverted tells "Ruiz, Ana" from two authors.
func isInverted(s string) bool {
	family, given, ok := strings.Cut(s, ", ")
	first, _, _ := strings.Cut(given, " ")
	return ok && !strings.Contains(family, " ") && person.Gender(first) != "" && person.Gender(family) == ""
}

// plainNames returns a value that is no byline as names as they are: one login
// or name, or two single names with "and" between them.
func plainNames(value string) []string {
	if len(value) > maxName || len(strings.Fields(value)) > maxNameWords || strings.ContainsAny(value, "():@#<>{}") {
		return nil
	}
	for _, and := range [...]string{" & ", " and ", " und ", " y ", " et ", " e ", " + ", "/"} {
		if a, b, ok := strings.Cut(value, and); ok && !strings.Contains(a, " ") && !strings.Contains(b, " ") && a != "" && b != "" {
			return []string{a, b}
		}
	}
	return []string{value}
}

// declaredCredits returns parsed credits with what a declared author that is no
// person counts as: an organization, by its whole name.
func (p *profile) declaredCredits(parsed []byline.Credit, value string) []byline.Credit {
	if len(parsed) == 1 && parsed[0].Name == "" {
		return organization(value)
	}
	for i := range parsed {
		if c := &parsed[i]; c.Name != "" && p.isSite(c.Name) && !isKnownName(parsed[i:i+1]) {
			c.Organization, c.Name = c.Name, ""
		}
	}
	return parsed
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
func (c *bylineClaim) write(value string) int {
	if c.value != "" {
		c.value += ", "
	}
	c.value += value
	return len(c.value) - len(value)
}

func (c *bylineClaim) hasOrganization(name string) bool {
	for i := range c.credits {
		if c.credits[i].Name == "" && sameWords(c.credits[i].Organization, name) {
			return true
		}
	}
	return false
}

func hasLetter(s string) bool { return strings.IndexFunc(s, unicode.IsLetter) >= 0 }

// isLocator tells a web address or the name of a page from an author's name.
func isLocator(s string) bool {
	return strings.Contains(s, "://") || strings.HasPrefix(s, "www.") || strings.HasPrefix(s, "/") ||
		!strings.Contains(s, " ") && (strings.Contains(s, ".com/") || strings.Contains(s, "/author"))
}
