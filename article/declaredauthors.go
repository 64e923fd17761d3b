package article

import (
	"strings"

	"github.com/copydesk/copydesk/byline"
	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/person"
)

// addDeclared adds a value that the page declares to be its author. Addresses
// and logins that say nobody are dropped; the site's own name is that of an
// organization, unless a person gave it to the site.
//
//	admin, n/a                        dropped: a login, a word for nobody
//	https://news.example/ana-ruiz     dropped: an address
//	Ruiz, Ana                         turned round in citation_author
//	Castle Bay Courier                the site: an organization
//	Ana Ruiz and Tom Hale             two credits
//	anaruiz                           a name as it is
//	/ritzau/                          the agency without its slashes
func (p *profile) addDeclared(c *bylineClaim, value string, isOrg bool) {
	value = strings.Trim(value, " ,;|·•-–")
	if name := strings.Trim(value, "/()"); isAgency(name) {
		value = name
	}
	if len(c.credits) >= maxCredits || !hasLetter(value) || len(value) > maxAuthors || isLocator(value) || lexicon.NoAuthors().Has(value) {
		return
	}
	if strings.HasPrefix(c.name, "citation_author") || strings.HasSuffix(c.name, "creator") && isInverted(value) {
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
	maxCredits = 200 // authors of one claim: more than a newspaper's staff
	maxAuthors = 600 // bytes of a declared value: long enough for a dozen authors
	maxName    = 60  // bytes of a value that is taken for a name as it is
	// More words are a sentence.
	maxNameWords = 5
)

// organization returns one credit for an organization that is all of a value.
func organization(name string) []byline.Credit {
	return []byline.Credit{{Role: byline.Author, Organization: name, Span: byline.Span{End: len(name)}}}
}

// isKnownName tells whether a byline names a person by a given name of the
// table and one more word.
// "Ana Ruiz" is; "Ana", "Bay Ruiz" and "aruiz" aren't.
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
// Keys of names up to 5 bytes are left out: they are part of other words by chance.
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
// A value of more commas, "Ruiz, Ana, Hale, Tom", is left as it is.
func givenFirst(s string) string {
	family, given, ok := strings.Cut(s, ", ")
	if !ok || strings.Contains(given, ",") || given == "" {
		return s
	}
	return given + " " + family
}

// isInverted tells "Ruiz, Ana" from two authors.
// The family name is one word and no known given name; a given name follows it: "Ana,
// Tom" are two.
func isInverted(s string) bool {
	family, given, ok := strings.Cut(s, ", ")
	first, _, _ := strings.Cut(given, " ")
	return ok && !strings.Contains(family, " ") && person.Gender(first) != "" && person.Gender(family) == ""
}

// plainNames returns a value that is no byline as names as they are: one login
// or name, or two single names with "and" between them.
// "Ana & Tom" gives both; "Salt & Vinegar Club" stays one. None where it is too long or
// has a mark of addresses: "ana@news.example".
func plainNames(value string) []string {
	if len(value) > maxName || len(strings.Fields(value)) > maxNameWords || strings.ContainsAny(withoutNickname(value), "():@#<>{}") {
		return nil
	}
	for _, and := range [...]string{" & ", " and ", " und ", " y ", " et ", " e ", " + ", "/"} {
		if a, b, ok := strings.Cut(value, and); ok && !strings.Contains(a, " ") && !strings.Contains(b, " ") && a != "" && b != "" {
			return []string{a, b}
		}
	}
	return []string{value}
}

// withoutNickname drops brackets in the midst of a name: "Paramita (Gita) Ghosh".
func withoutNickname(s string) string {
	before, rest, ok := strings.Cut(s, " (")
	if _, after, closed := strings.Cut(rest, ") "); ok && closed {
		return before + " " + after
	}
	return s
}

// declaredCredits returns parsed credits with what a declared author that is no
// person counts as: an organization, by its whole name.
// "Castle Bay Courier Sports Desk" is one, and not the desk of a paper.
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
