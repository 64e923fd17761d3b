package byline

import (
	"strings"

	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/person"
)

// with marks the word "with" in the table of roles: a person so joined is an author, an agency a
// contributor.
const with = "with"

// A role phrase counts in one of six ways, which its table's field tells:
//
//	word   anywhere: "photographs by", "contributed by"
//	start  at the begin of a clause only, the word being common inside names:
//	       "von", "di", "de"
//	label  before a colon, a bar or a slash ("Fotos:"), or at the begin of a
//	       clause before a sure name ("Text Elsa Hjort")
//	org    before an organization, or in brackets: "mit dpa", "(con EFE)"
//	agency before a known agency: "Quelle: dpa"
//	vi     before a Vietnamese name, or an organization: "Theo" is a name, too
//
// role consumes a phrase that introduces people, such as "Photographs by", and
// begins a new clause.
func (p *parser) role() bool {
	t := p.tokens[p.pos]
	n := int(t.hits[hitRole])
	if n == 0 || t.residue {
		return false
	}
	if p.roleInBrackets(n) {
		return true
	}
	n = p.twoRoles(n, &t)
	after := p.at(p.pos, n)
	sign := p.isRoleSign(after)
	if !p.roleFits(t, n, after, sign) {
		return false
	}
	if t.role == Author && len(p.list) > 0 && lexicon.Checkers().Has(p.low[t.start:p.tokens[p.pos+n-1].end]) {
		t.role = Editor // "By Ana Ruiz | Reviewed by Tom Hale"
	}
	p.startClause(t.role)
	p.led, p.also = true, t.also
	p.pos += n
	for p.tokens[p.pos].kind == colon || sign && p.tokens[p.pos].kind == after.kind {
		p.pos++
	}
	if p.tokens[p.pos].hits[hitRole] == 1 && p.tokens[p.pos].field == "word" { // "By by"
		p.pos++
	}
	return true
}

// isRoleSign tells whether a token parts a label from its people.
// "Fotos: Ana Ruiz", "Text/Ana Ruiz", "文｜X". A slash behind a blank parts two credits.
func (p *parser) isRoleSign(t token) bool {
	return t.kind == colon || t.kind == slash && !t.blank || t.kind == bar && strings.HasPrefix(p.s[t.start:], "｜")
}

// twoRoles returns the length of a label with all that is joined to it: "Text
// und Fotos:", "Photos and story by". It gives t, the label's first token, both
// roles, the author's first, and the field that counts for the whole.
// It is n, and t stays, for a label alone. "By" behind two labels needs no colon.
func (p *parser) twoRoles(n int, t *token) int {
	and, second := p.at(p.pos, n), p.at(p.pos, n+1)
	more := int(second.hits[hitRole])
	if more == 0 || and.hits[hitAnd] == 0 && and.kind != slash && and.kind != comma {
		return n
	}
	byWord := second.field == "word" && t.field == "label"
	if after := p.at(p.pos, n+1+more); after.kind != colon && !byWord {
		return n
	}
	switch {
	case second.role == Author && t.role != Author:
		t.role, t.also = Author, t.role
	case second.role != t.role:
		t.also = second.role
	}
	if byWord {
		t.field = "word"
	}
	return n + 1 + more
}

// labelled tells whether the byline begins with a label: "Text", "Penulis".
func (p *parser) labelled() bool {
	return p.tokens[0].hits[hitRole] > 0 && p.tokens[0].field == "label"
}

// nameToEnd tells whether two or more words of a name, at the i-th token, are
// the last before a sign or the end.
// "Elsa Hjorth Foto Nils Berg" has two such names; "Elsa writes on" has none.
func (p *parser) nameToEnd(i int) bool {
	n := 0
	for ; n <= maxName; n++ {
		t := p.at(i, n)
		if t.kind != word || t.residue {
			break
		}
		if t.class != person.GivenName && t.class != person.Capital && t.class != person.Initial && (n == 0 || t.class != person.Particle && t.class != person.CommonWord) {
			return false
		}
	}
	return n >= 2 && n <= maxName
}

// roleInBrackets reads the role behind a name: "Ute Lang (Text)", "Aino
// Salmela, teksti".
// The author's role is for the whole group, another for the last of it alone: "Ana Ruiz
// og Tom Hale (foto)".
func (p *parser) roleInBrackets(n int) bool {
	before, after := p.at(p.pos, -1).kind, p.at(p.pos, n).kind
	if len(p.list) == 0 || !(before == open && after == closing) && !(before == comma && after == tokenEnd && p.tokens[p.pos].field == "label" && p.tokens[p.pos].hits[hitJob] == 0) {
		return false
	}
	from := p.group
	if p.tokens[p.pos].role != Author && before == open { // "Ana Ruiz og Tom Hale (foto)"
		from = len(p.list) - 1
	}
	for i := from; i < len(p.list); i++ {
		p.list[i].Role = p.tokens[p.pos].role
	}
	p.pos += n
	p.last = partTitle
	return true
}

// roleFits tells whether the phrase of n tokens at t may introduce people here.
// "Text messages reveal plot" and "Photos show damage" begin with labels that don't fit:
// no sign and no sure name follows.
func (p *parser) roleFits(t token, n int, after token, sign bool) bool {
	if after.kind == tokenEnd || t.role == with && len(p.list) == 0 && after.hits[hitAgency] == 0 {
		return false
	}
	begins := p.fresh || p.pos == 0 || p.sep != none && p.sep != comma && !p.joined
	switch t.field {
	case "label":
		name, ok := p.nameAt(p.pos + n)
		if !sign && p.sep == comma && t.role != Author && p.labelled() && p.nameToEnd(p.pos+n) {
			return true // "Penulis Ratna Sari, Editor Budi Santoso"
		}
		if ok && p.pos == 0 && name.to-name.from > 1 && p.labelAhead(name.end) {
			return true // "Teksti Aino Salmela, kuvat Pekka Ranta"
		}
		sure := name.sure || p.labelled() && p.startsRole(p.pos) || p.at(name.end, 0).hits[hitRole] > 0 && p.startsRole(name.end) // "Tekst Femke de Wit Beeld …"
		return sign || (begins || p.sep == comma || p.startsRole(p.pos)) && t.hits[hitJob] == 0 && ok && sure && name.to-name.from > 1
	case "agency":
		i := p.pos + n
		if sign {
			i++
		}
		return p.at(i, 0).hits[hitAgency] > 0
	case "vi":
		return begins && (isVietnamese(p.text(p.pos+n, p.pos+n+2)) || p.at(p.pos, n).hits[hitOrg] > 0)
	case "org":
		next := p.at(p.pos, n)
		return p.orgLen(p.pos+n) > 0 || next.hits[hitStaff] > 0 || p.at(p.pos, -1).kind == open && p.nameLen(p.pos+n) > 1
	case "start":
		if p.tail && !begins {
			return false
		}
		if sign {
			return true
		}
		return begins && (len(p.list) == 0 || startsUpper(p.text(p.pos, p.pos+1)) || t.role != Author) && p.introduces(p.pos+n)
	}
	if sign {
		return true
	}
	if p.tail && n == 1 && !startsUpper(p.text(p.pos, p.pos+1)) {
		return false
	}
	return p.introduces(p.pos + n)
}

// labelAhead tells whether another label stands behind the sign at the i-th token.
// "Teksti Aino Salmela, kuvat Pekka Ranta" has it at its comma.
func (p *parser) labelAhead(i int) bool {
	t := p.at(i, 1)
	return p.at(i, 0).kind != word && p.at(i, 0).kind != tokenEnd && t.hits[hitRole] > 0 && t.field == "label" && p.nameLen(i+1+int(t.hits[hitRole])) > 1
}

// isVietnamese tells whether s has a letter that only Vietnamese writes.
// "ế" and "ạ" are in the Vietnamese part of Unicode's Latin Extended Additional.
func isVietnamese(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool {
		return r >= 'Ạ' && r <= 'ỹ' || r == 'ơ' || r == 'ư' || r == 'ă' || r == 'đ' || r == 'Đ'
	})
}

// introduces tells whether the token at i can begin what a role introduces: a
// name, an organization, a title, a staff line.
// Nearly every word does, since names aren't known; signs such as a full stop don't.
func (p *parser) introduces(i int) bool {
	t := p.at(i, 0)
	if t.kind == number || t.kind == handle || t.kind == email {
		return true
	}
	if t.kind == slash && p.at(i, 1).hits[hitOrg] > 0 { // "Af /ritzau/"
		return true
	}
	if t.kind != word && t.kind != newline && t.kind != comma && t.kind != open {
		return t.kind == colon
	}
	return true
}

// genre skips labels that stand before the byline proper: "Opinion", "News".
// A sign, a role, residue or a whole name must follow: "Opinion | Ana Ruiz", "News" alone
// is none.
func (p *parser) genre() bool {
	t := p.tokens[p.pos]
	n := int(t.hits[hitGenre])
	if n == 0 || len(p.list) > 0 || p.pos+n >= len(p.tokens)-1 || t.hits[hitStaff]+t.hits[hitWeakStaff] > 0 {
		return false
	}
	next := p.at(p.pos, n)
	switch {
	case next.hits[hitRole] > 0, next.kind == bar, next.kind == colon, next.kind == newline, next.residue:
	case p.pos == 0 && p.nameLen(p.pos+n) >= 2 && p.nameEnds(p.pos+n) && p.at(p.pos, n).hits[hitOrg] == 0 && p.titleLen(p.pos, true) == 0:
	default:
		return false
	}
	p.pos += n
	p.fresh = true
	return true
}
