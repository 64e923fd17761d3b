package byline

import (
	"strings"

	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/person"
)

// item reads one thing that a byline says: a person, title, organization,
// place, address, staff line or verb. The order is that of reliability.
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
	return p.degree() || p.verb() || p.leadPlace() || p.staff() || p.our() || p.place() || p.owner() || p.title() || p.org() || p.person() || p.barePlace()
}

// degree skips a degree behind a comma: "Ana Ruiz, M.D."
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

// take consumes n tokens and returns their text.
func (p *parser) take(n int) string {
	text := p.text(p.pos, p.pos+n)
	p.pos += n
	return text
}

// span consumes n tokens and returns where they stand.
func (p *parser) span(n int) Span {
	s := Span{Start: p.tokens[p.pos].start, End: p.tokens[p.pos+n-1].end}
	p.pos += n
	return s
}

// verb reads "contributed reporting", "reported from".
func (p *parser) verb() bool {
	t := p.tokens[p.pos]
	n := int(t.hits[hitVerb])
	if n == 0 || len(p.list) == 0 {
		return false
	}
	if n == 1 && (startsUpper(p.text(p.pos, p.pos+1)) || !p.verbEnds(t.verb)) {
		return false
	}
	p.setVerb(t.verb)
	p.pos += n
	if n > 1 && leadsToPlace(lowered(p.text(p.pos-1, p.pos))) {
		return p.placeHere()
	}
	return true
}

// verbEnds tells whether a single verb ends what is said of its people, as "A
// contributed." does and "A contributed money to" doesn't.
func (p *parser) verbEnds(r Role) bool {
	next := p.at(p.pos, 1)
	switch next.kind {
	case word:
		return next.hits[hitIn] > 0
	case tokenEnd, stop, closing, semi:
		return r != Author
	}
	return false
}

func leadsToPlace(w string) bool {
	switch w {
	case "from", "aus", "från", "fra", "frá", "desde", "da", "uit", "dari", "из", "з", "in":
		return true
	}
	return false
}

// place reads "in Seoul", "from Tokyo, Japan".
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
	case t.hits[hitOf] > 0 && p.orgLen(p.pos+int(t.hits[hitOf])) > 0:
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

// owner reads "of The Harbor Ledger", "for Reuters", "Special to The Post".
func (p *parser) owner() bool {
	t := p.tokens[p.pos]
	n := int(t.hits[hitOf])
	if n == 0 || len(p.list) == 0 && p.waiting.title == "" && n == 1 {
		return false
	}
	next := p.pos + n
	switch {
	case n > 1 && p.text(next-1, next) == "The": // "for The Harbor Ledger"
		next--
	case p.text(next, next+1) == "the":
		next++
	}
	size := max(p.orgLen(next), p.acronymOrg(next), p.placeRun(next))
	if size == 0 || p.at(next, 0).residue {
		return false
	}
	p.pos = next
	p.setOrg(p.span(size))
	return true
}

// staff reads "Staff reports", "Redaktion", "the Editorial Board".
func (p *parser) staff() bool {
	t := p.tokens[p.pos]
	if n := int(t.hits[hitStaffOrg]); n > 0 {
		if p.at(p.pos, 0).class == person.Lower && n > 1 {
			p.pos++
			n--
		}
		p.setStaffOrg(p.span(n))
		return true
	}
	n := int(max(t.hits[hitStaff], t.hits[hitWeakStaff]))
	if n == 0 || p.titleLen(p.pos, true) > n || p.at(p.pos, n).kind == colon {
		return false
	}
	if next := p.at(p.pos, n); next.kind == word && !next.residue && next.hits[hitIn]+next.hits[hitOf]+next.hits[hitRole]+next.hits[hitAnd] == 0 {
		return false
	}
	if len(p.list) > 0 && !p.joined {
		if p.last == partName && p.sep == none {
			return false
		}
		p.setTitle(p.span(n), true)
		return true
	}
	p.weak = t.hits[hitStaff] == 0
	p.setStaff(p.span(n))
	return true
}

// our skips "our", "notre" and articles before a title.
func (p *parser) our() bool {
	t := p.tokens[p.pos]
	n := int(t.hits[hitOur])
	if n == 0 || p.titleLen(p.pos+n, true) == 0 && p.orgLen(p.pos+n) == 0 && p.at(p.pos, n).hits[hitStaff] == 0 {
		return false
	}
	p.pos += n
	return true
}

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

// titleLeads tells whether a title at the byline's begin is followed by what it
// is the title of, or stands behind "By".
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

func (p *parser) org() bool {
	n := p.orgLen(p.pos)
	if n == 0 && p.sep != none && !p.joined {
		n = p.acronymOrg(p.pos)
	}
	if n == 0 || !p.orgFits(n) {
		return false
	}
	p.setOrg(p.span(n))
	return true
}

// orgFits guards organizations that are known only by their shape where no
// person and no "By" stands before: "Breaking News" is no byline.
func (p *parser) orgFits(n int) bool {
	t := p.tokens[p.pos]
	if n == 1 && t.class == person.CommonWord && len(p.list) == 0 { // "By Nature"
		return false
	}
	if t.hits[hitOrg] > 0 || len(p.list) > 0 || p.led && n > 1 {
		return !(len(p.list) == 0 && !p.led && n == 1 && t.hits[hitAgency] == 0 && !isUpper(p.text(p.pos, p.pos+1)) && t.hits[hitOrg] < 2) ||
			p.at(p.pos, n).kind == bar || p.at(p.pos, n).kind == newline
	}
	for k := range n {
		if c := p.tokens[p.pos+k].class; c == person.Capital || c == person.GivenName {
			next := p.at(p.pos, n)
			return next.hits[hitStaff] > 0 || p.titleLen(p.pos+n, true) > 0 || next.residue || next.kind == bar || next.kind == newline
		}
	}
	return false
}

// person reads a name. Behind no "By" it must look like one without doubt.
func (p *parser) person() bool {
	if n := p.smallName(p.pos); n > 0 && len(p.list) == 0 && (p.pos == 0 || strings.EqualFold(p.text(p.pos-1, p.pos), "by")) {
		p.setName(p.span(n), true)
		return true
	}
	n, ok := p.nameAt(p.pos)
	if !ok || !p.nameFits(n) {
		return false
	}
	p.pos = n.from
	p.setName(p.span(n.to-n.from), n.sure)
	p.pos = n.end
	return true
}

// nameFits weighs a name against what stands around it.
func (p *parser) nameFits(n nameSpan) bool {
	next := p.at(n.end, 0)
	if next.kind == word && !next.residue && next.class == person.Lower && !p.continues(n.end) {
		return false
	}
	if p.isPlace(n.from) && p.placeLen(n.from) == n.to-n.from && (!p.led || len(p.list) > 0 || p.tokens[n.from].class != person.GivenName) {
		return !p.placeHolds(n)
	}
	if p.led || n.sure && !p.isPhrase(n) {
		return true
	}
	return p.plainName(n)
}

// plainName tells whether an unknown name has no frequent word in it.
func (p *parser) plainName(n nameSpan) bool {
	for _, t := range p.tokens[n.from:n.to] {
		if t.class == person.CommonWord {
			return false
		}
	}
	return !p.isPhrase(n)
}

// isPhrase reports what looks like a name with a particle and is a phrase:
// "Foto des Tages".
func (p *parser) isPhrase(n nameSpan) bool {
	for i := n.from + 1; i < n.to-1; i++ {
		switch p.text(i, i+1) {
		case "zum", "zur", "des", "dem", "vom", "del", "della", "du":
			return p.at(n.from, 0).hits[hitRole]+p.at(n.from, 0).hits[hitResidue] > 0 || p.text(i, i+1)[0] == 'z'
		}
	}
	return false
}

// placeHolds tells whether a name that is also a known place is one: behind a
// person without "and", or where nothing has been read.
func (p *parser) placeHolds(n nameSpan) bool {
	return !p.joined && (len(p.list) > 0 || !n.sure || p.tokens[n.from].class != person.GivenName || p.at(n.end, 0).kind == bar)
}

// continues tells whether the word in small letters at i may follow a name.
func (p *parser) continues(i int) bool {
	t := p.tokens[i]
	return t.hits[hitVerb] > 0 || t.hits[hitAnd] > 0 || t.hits[hitIn] > 0 || t.hits[hitOf] > 0 || t.hits[hitRole] > 0 || t.hits[hitWeakIn] > 0 ||
		t.hits[hitOrg] > 0 || t.hits[hitStaff] > 0 || p.titleLen(i, true) > 0
}

// leadPlace reads the place before a dash, as in a dateline: "Cairo - A B".
func (p *parser) leadPlace() bool {
	if len(p.list) > 0 || p.led || p.pos != 0 {
		return false
	}
	n := p.placeLen(p.pos)
	if n == 0 {
		n = p.placeRun(p.pos)
		if n != 1 {
			return false
		}
	}
	sign := p.at(p.pos, n).kind
	if sign != bar && sign != equals && !(sign == slash && p.placeLen(p.pos) == n) || p.nameLen(p.pos+n+1) < 2 || p.at(p.pos, 0).hits[hitOrg] > 0 || p.at(p.pos, 0).hits[hitGenre] > 0 {
		return false
	}
	p.setPlace(p.span(n))
	return true
}

// barePlace reads a place that no preposition introduces: behind a comma, a
// bar or brackets, or "Kaneohe Bay, Hawaii" behind another place.
func (p *parser) barePlace() bool {
	if len(p.list) == 0 || p.sep == none || p.joined {
		return false
	}
	n := p.placeLen(p.pos)
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
	if t.class == person.CommonWord && p.placeLen(p.pos) == 0 {
		return false
	}
	if n == 1 && p.placeLen(p.pos) == 0 && isUpper(p.text(p.pos, p.pos+1)) && t.end-t.start > 2 {
		p.setOrg(p.span(n))
		return true
	}
	p.setPlace(p.span(n))
	return true
}
