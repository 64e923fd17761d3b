package byline

import (
	"strings"
	"unicode"

	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/person"
	"github.com/copydesk/copydesk/internal/place"
)

// place reads "in Seoul", "from Tokyo, Japan".
// A person, a title or an organization must stand before: "In Seoul" alone is no byline.
func (p *parser) place() bool {
	t := p.tokens[p.pos]
	begun := len(p.list) > 0 || p.waiting.title != "" || p.waiting.org != ""
	if !begun || p.sep == slash {
		return false
	}
	switch {
	case p.afterTitle() && len(p.list) == p.clause && p.placeLen(p.pos) > 0 && p.at(p.pos, p.placeLen(p.pos)).kind == comma:
		p.setPlace(p.span(p.placeLen(p.pos))) // "Kontributor Bandung, Budi Santoso"
		return true
	case t.hits[hitOf] > 0 && p.orgLen(p.behindOf(p.pos)) > 0:
		return false
	case t.hits[hitIn] > 0 && t.hits[hitIn] >= t.hits[hitWeakIn]:
		return p.placeBehind(int(t.hits[hitIn]))
	case t.hits[hitWeakIn] > 0 && (p.isPlace(p.pos+int(t.hits[hitWeakIn])) || p.afterTitle()):
		return p.placeBehind(int(t.hits[hitWeakIn]))
	}
	return false
}

// afterTitle tells whether a title was the last item: what follows "en" or "à"
// there is a place, known or not.
func (p *parser) afterTitle() bool { return p.last == partTitle && p.sep == none }

// placeBehind reads the place behind a preposition of n tokens, or takes nothing.
func (p *parser) placeBehind(n int) bool {
	from := p.pos
	p.pos += n
	if p.placeHere() {
		return true
	}
	p.pos = from
	return false
}

// placeHere reads a place at the current token, known or capitalised.
// An article before an unknown place is skipped, "in the Gaza Strip". A section's name is
// none: "in Politics".
func (p *parser) placeHere() bool {
	if w := p.text(p.pos, p.pos+1); w == "the" || w == "der" || w == "den" || w == "la" || w == "las" {
		if p.at(p.pos, 1).kind == word && p.placeLen(p.pos) == 0 {
			p.pos++
		}
	}
	n, known := p.placeRun(p.pos), p.placeLen(p.pos)
	if g := int(p.tokens[p.pos].hits[hitGenre]); g > 0 && known == 0 && g == n { // "in Politics"
		p.pos += n
		p.tail = true
		return true
	}
	switch {
	case n == 0 && known == 0:
		return false
	case len(p.list) == p.clause && n-known >= 2 && known > 0: // "correspondent in Kiev Ana Ruiz"
		n = known
	case len(p.list) == p.clause && n >= 3 && known == 0:
		n -= 2
	default:
		n = max(n, known)
	}
	p.setPlace(p.span(n))
	return true
}

// placeRun takes the capitalised words up to a sign or a small word.
// "in the Gaza Strip and Cairo" has two before "and".
func (p *parser) placeRun(i int) int {
	n := 0
	for n < 5 {
		t := p.at(i, n)
		if t.kind != word || t.residue || t.class == person.Lower || t.class == person.None || t.hits[hitRole] > 0 && p.startsRole(i+n) {
			break
		}
		if n > 0 && (t.hits[hitAnd]+t.hits[hitOrg]+t.hits[hitIn] > 0 && t.class != person.Initial || t.hits[hitOf] > 0 && t.class != person.Particle) {
			break
		}
		n++
	}
	for n > 0 && p.at(i, n-1).class == person.Particle {
		n--
	}
	return n
}

// leadPlace reads the place before a dash, as in a dateline: "Cairo - A B".
// Before a bar the place may be unknown, if it is a single word; a comma needs an
// agency or a known given name behind: "New Delhi, PTI", "Bengaluru, Asha Menon".
func (p *parser) leadPlace() bool {
	if len(p.list) > 0 || p.led || p.pos != 0 {
		return false
	}
	if p.placeBeforeVerb() || p.datelined() {
		return true
	}
	n := p.placeLen(p.pos)
	if n == 0 {
		n = p.placeRun(p.pos)
		if n != 1 {
			return false
		}
	}
	sign := p.at(p.pos, n).kind
	if sign == comma && p.at(p.pos, n+1).hits[hitAgency] == 1 && p.at(p.pos, n+2).kind == tokenEnd { // "New Delhi, PTI"
		p.setPlace(p.span(n))
		return true
	}
	if sign == comma && p.placeLen(p.pos) == n && p.tokens[0].class != person.GivenName && p.at(n, 1).class == person.GivenName && p.at(n, 1+p.nameLen(n+1)).kind == tokenEnd && p.nameLen(n+1) > 1 {
		p.setPlace(p.span(n)) // "Bengaluru, Asha Menon"
		return true
	}
	if sign != bar && sign != equals && !(sign == slash && p.placeLen(p.pos) == n) || p.nameLen(p.pos+n+1) < 2 || p.at(p.pos, 0).hits[hitOrg] > 0 || p.at(p.pos, 0).hits[hitGenre] > 0 {
		return false
	}
	p.setPlace(p.span(n))
	return true
}

// placeBeforeVerb reads "Aus Brüssel berichtet" before a person.
// "Z Berlina Jan Kowal" has a Slavic preposition and no verb: a known given name must
// follow the place.
func (p *parser) placeBeforeVerb() bool {
	from := int(p.tokens[0].hits[hitLeadPlace])
	n := p.placeRun(from)
	if t := p.tokens[0]; from == 1 && t.class == person.Initial && p.at(2, 0).class == person.GivenName && p.nameLen(2) > 1 && p.at(2, p.nameLen(2)).kind == tokenEnd {
		p.pos = from
		p.setPlace(p.span(1)) // "Z Berlina Jan Kowal"
		return true
	}
	verb := p.at(from, n)
	if from == 0 || n == 0 || verb.hits[hitVerb] != 1 || verb.verb != Author || p.nameLen(from+n+1) < 2 {
		return false
	}
	p.pos = from
	p.setPlace(p.span(n))
	p.pos++
	p.led = true
	return true
}

// datelined reads a place and an agency before a person: "ANKARA (DHA) - Ana Ruiz".
func (p *parser) datelined() bool {
	n := p.placeLen(0)
	if n == 0 || p.at(n, 0).kind != open || p.at(n, 1).hits[hitAgency] != 1 || p.at(n, 2).kind != closing {
		return false
	}
	name := n + 3
	if p.at(name, 0).kind == bar {
		name++
	}
	if p.nameLen(name) < 2 {
		return false
	}
	p.setPlace(p.span(n))
	p.waiting.org = p.text(n+1, n+2)
	p.pos = name
	return true
}

// barePlace reads a place that no preposition introduces: behind a comma, a
// bar or brackets, or "Kaneohe Bay, Hawaii" behind another place.
// A single unknown word in capitals or with a hump is an outlet instead: "TechHarbor".
func (p *parser) barePlace() bool {
	n := p.placeLen(p.pos)
	if next := p.at(p.pos, n); p.joined && p.last == partPlace && n > 0 && (next.kind != word || next.residue) {
		p.sep = comma
		p.setPlace(p.span(n)) // "in Moscow and Kyiv"
		return true
	}
	ends := p.at(p.pos, n).kind != word || p.at(p.pos, n).residue
	behindTitle := n > 0 && !p.isCountry(p.pos, n) && ends && p.last == partTitle && p.sep == none && !p.joined && len(p.list) > 0 && p.list[len(p.list)-1].Location == ""
	if behindTitle {
		p.setPlace(p.span(n)) // "Korrespondentin Berlin"
		return true
	}
	if len(p.list) == 0 || p.sep == none && (n < 2 && !p.afterShout(p.pos) || p.last != partName) && (n == 0 || !p.lead || p.last != partOrg) || p.joined { // "AFP Paris"
		return false
	}
	if n == 0 {
		n = p.placeRun(p.pos)
		if n > 2 {
			return false
		}
	}
	next := p.at(p.pos, n)
	if n == 0 || next.kind == word && !next.residue && next.hits[hitAnd] == 0 {
		return false
	}
	t := p.tokens[p.pos]
	if t.class == person.CommonWord && p.placeLen(p.pos) == 0 || p.sep == slash && !startsUpper(p.text(p.pos, p.pos+1)) && p.mixed && firstRune(p.text(p.pos, p.pos+1)) < 0x250 {
		return false // "dpa/jr"
	}
	if w := p.text(p.pos, p.pos+1); n == 1 && p.placeLen(p.pos) == 0 && (isUpper(w) && t.end-t.start > 2 || hasHump(w)) {
		p.setOrg(p.span(n))
		return true
	}
	p.setPlace(p.span(n))
	return true
}

// isCountry tells whether the n tokens at the i-th are a country.
// A topic's country, "correspondent Duitsland", is not where a person is.
func (p *parser) isCountry(i, n int) bool {
	_, ok := place.Country(p.text(i, i+n))
	return ok
}

// hasHump tells whether a word has a capital behind three small letters, as names
// of sites do: "TechHarbor".
func hasHump(w string) bool {
	small := 0
	for _, r := range w {
		switch {
		case unicode.IsLower(r):
			small++
		case unicode.IsUpper(r) && small >= 3:
			return true
		}
	}
	return false
}

// isPlace tells whether a known place begins at the i-th token.
func (p *parser) isPlace(i int) bool { return p.placeLen(i) > 0 }

// isPlaceWord tells whether the i-th token alone is a known place.
func (p *parser) isPlaceWord(i int) bool {
	return p.at(i, 0).kind == word && place.Known(p.text(i, i+1))
}

// placeLen returns how many tokens the longest known place at the i-th takes.
// Tokens keep the answer, since many rules ask.
func (p *parser) placeLen(i int) int {
	if known := p.tokens[min(i, len(p.tokens)-1)].place; known != 0 {
		return int(known) - 1
	}
	n := p.knownPlace(i)
	if i < len(p.tokens) {
		p.tokens[i].place = uint8(n + 1)
	}
	return n
}

// A word in small Latin letters begins none; four words are the most.
func (p *parser) knownPlace(i int) int {
	if r := firstRune(p.text(i, i+1)); r >= 'a' && r <= 'z' {
		return 0
	}
	words := 0
	for words < 4 && !p.spent() && p.at(i, words).kind == word && !p.at(i, words).residue {
		words++
	}
	for n := words; n > 0; n-- {
		if s := p.text(i, i+n); place.Known(s) || n > 1 && lexicon.WorldRegions().Has(s) {
			return n
		}
	}
	return 0
}

// setPlace gives a place to the people it stands behind. Behind another place
// and a comma it is that one's state or country.
// "Ana Ruiz and Tom Hale in Rome" are both there. Before people it waits for them.
func (p *parser) setPlace(s Span) {
	text := p.s[s.Start:s.End]
	if len(p.list) == p.clause {
		p.waiting.place = text
		p.done(partPlace)
		return
	}
	extend := p.last == partPlace && p.sep == comma
	for i := p.group; i < p.end(); i++ {
		c := &p.list[i]
		switch {
		case c.Location == "":
			c.Location = text
		case extend:
			c.Location = p.joinPlace(c.Location, text, s)
		}
	}
	p.done(partPlace)
}

// joinPlace returns "Newark, Delaware" or "Moscow and Kyiv" as printed.
// Where more stands between than a comma and a word, they are joined by a comma.
func (p *parser) joinPlace(city, region string, s Span) string {
	if from := strings.LastIndex(p.s[:s.Start], city); from >= 0 && s.Start-from-len(city) <= maxJoint {
		return p.s[from:s.End]
	}
	return city + ", " + region
}

// maxJoint bounds what stands between two places that are one, in bytes.
const maxJoint = len(", sowie ")
