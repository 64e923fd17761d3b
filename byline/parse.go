package byline

import (
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/person"
)

// maxLen bounds what is read as a byline, in bytes. The longest in print, a
// tagline with a dozen people and places, has under a thousand.
const maxLen = 2000

// A parser reads one byline.
//
//	byline  = [label] clause *(residue / clause)
//	clause  = [role] item *(separator item)
//	item    = name / title / organization / place / address / staff / verb
//
// It goes over the tokens once, from left to right. What an item means depends
// on its neighbours: a title before any person waits for one, a title behind
// people is theirs; the same holds for organizations and places. Residue ends
// the reading until a role phrase begins anew.
type parser struct {
	s      string
	low    string // s in small letters, at the same offsets
	tokens []token
	pos    int  // the token to be read next
	work   int  // look-aheads done so far
	mixed  bool // not all in capitals
	credits
}

// Parse reads one byline. It returns ErrNoByline, with Raw filled, for a text
// that is none: an empty one, an ordinary sentence, a copyright line, a
// photograph's credit, or one longer than 2,000 bytes.
func Parse(s string) (Byline, error) {
	b := Byline{Raw: s}
	if len(s) > maxLen || !utf8.ValidString(s) || strings.TrimSpace(s) == "" {
		return b, ErrNoByline
	}
	var credits []Credit
	if isIdeographic(s) {
		credits = parseIdeographic(s)
	} else {
		credits = parseAlphabetic(s)
	}
	if len(credits) == 0 {
		return b, ErrNoByline
	}
	b.Credits = credits
	return b, nil
}

// spaces lend room for the tokens of a byline; few have more.
var spaces = sync.Pool{New: func() any { return new([48]token) }}

// parseAlphabetic reads a byline in a script with spaces between words. It returns nil
// where it is none.
func parseAlphabetic(s string) []Credit {
	space := spaces.Get().(*[48]token)
	defer spaces.Put(space)
	v := vocabulary()
	p := parser{s: s, tokens: lex(s, v, space[:0]), mixed: !isUpper(s)}
	p.low = v.annotate(s, p.tokens)
	p.markResidue()
	if p.isNotice() || p.isSaying() {
		return nil
	}
	if codes := p.initialsLine(); codes != nil {
		return codes
	}
	p.startClause(Author)
	for p.tokens[p.pos].kind != tokenEnd {
		if !p.step() || p.spent() {
			return nil
		}
	}
	return p.finish()
}

// step reads one item, separator or run of residue. It is false if the text
// shows to be no byline.
// Once residue was read behind people, all but roles, titles, outlets and addresses is
// skipped: "Ana Ruiz | May 7, 2023 | Share | ana@bay.example".
func (p *parser) step() bool {
	t := p.tokens[p.pos]
	switch {
	case t.residue:
		p.tail = len(p.list) > 0
		p.fresh = true
		p.pos++
	case p.role():
	case p.separator():
	case p.tail && (p.lateTitle() || p.lateOrg()):
	case p.tail && t.kind == email:
		p.setEmail(p.take(1))
	case p.tail:
		p.pos++
	case p.genre():
	case p.item():
	default:
		return p.giveUp()
	}
	return true
}

// giveUp is called where the rest isn't understood. What was read stands if a
// sure credit is closed off from the rest by a sign: the end of a sentence, a
// bar, a line break. The rest is residue then.
// "Ana Ruiz | 3 things to know" keeps the person; "Ana Ruiz said on Monday" has none.
func (p *parser) giveUp() bool {
	if len(p.list) == 0 && !p.led && p.skipLabel() {
		return true
	}
	closed := p.sep == stop || p.sep == bar || p.sep == newline || p.sep == closing || p.sep == slash
	if len(p.list) == 0 || !closed && !((p.led || p.last != partName) && p.sure && p.tokens[p.pos].start > 0 && (startsUpper(p.text(p.pos, p.pos+1)) || p.tokens[p.pos].kind == number && p.led)) {
		return false
	}
	p.tail = true
	p.pos++
	return true
}

// skipLabel skips the name of a section or column before "By": "Deal Watch By
// Ana Ruiz". It has at most five words.
func (p *parser) skipLabel() bool {
	for n := 1; n <= 5 && p.at(p.pos, n).kind == word; n++ {
		if by := p.text(p.pos+n, p.pos+n+1); (by == "By" || by == "BY") && p.nameLen(p.pos+n+1) > 1 {
			p.pos += n
			p.fresh = true
			return true
		}
	}
	return false
}

// startsUpper tells whether s begins with a capital. Scripts without capitals have none.
func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return isUpper(string(r))
}

// separator consumes a sign or a joining word between items.
// "and" parts people as a comma does, and says besides that the next item is no title
// of the last. A colon behind another separator changes nothing.
func (p *parser) separator() bool {
	t := p.tokens[p.pos]
	switch {
	case t.kind == word && t.hits[hitAnd] > 0 && p.joins(p.pos):
		p.sep, p.joined = comma, true
		p.pos += int(t.hits[hitAnd])
		return true
	case t.kind == word || t.kind == number || t.kind == email || t.kind == handle:
		return false
	}
	if t.kind == semi || t.kind == bar || t.kind == newline || t.kind == stop {
		p.fresh = true
	}
	switch t.kind {
	case stop:
		p.startSentence()
	case open:
		p.openBracket()
	case closing:
		p.closeBracket()
	}
	if t.kind != colon || p.sep == none {
		p.sep, p.joined = t.kind, p.joined && t.kind == comma
	}
	p.pos++
	return true
}

// joins tells whether the joining word at the i-th token stands between people
// and isn't the particle of a double surname ("Ortega y Gasset") or a
// preposition that is written alike.
// "Ana Ruiz y Tomás Vega" are two people, "Carlos Ortega y Gasset" is one.
func (p *parser) joins(i int) bool {
	w := p.text(i, i+1)
	next := i + int(p.tokens[i].hits[hitAnd])
	if before := p.at(i, -1); before.class == person.Particle && before.hits[hitAnd] == 0 { // "von und zu"
		return false
	}
	if w == "a" && p.at(next, 0).hits[hitJob] > 0 && p.titleLen(next, true) > 0 {
		return false // "Ana Ruiz, a reporter"
	}
	switch w {
	case "y", "e", "i", "a", "en", "w", "v", "z":
		return p.nameLen(next) >= 2 && !p.isPlace(next) || p.at(next, 0).hits[hitRole] > 0 || p.at(next, 0).hits[hitAgency]+p.at(next, 0).hits[hitAgencies] > 0 || p.at(next, 0).hits[hitOrg] > 0
	}
	return true
}

// workFor returns how many look-aheads a byline of so many tokens may take.
// Ordinary ones need a few a token; where small words are heaped up, each
// look-ahead can ask for others, and the limit keeps time linear.
func workFor(tokens int) int { return 300 + 60*tokens }

// spent counts a look-ahead, and tells whether too many were done already: the
// text is no byline then.
func (p *parser) spent() bool {
	p.work++
	return p.work > workFor(len(p.tokens))
}

// at returns the token n behind the i-th, or an end where there is none.
func (p *parser) at(i, n int) token {
	if i+n < 0 || i+n >= len(p.tokens) {
		return token{kind: tokenEnd}
	}
	return p.tokens[i+n]
}

// text returns what the tokens from the i-th up to the j-th cover.
func (p *parser) text(i, j int) string {
	if j <= i {
		return ""
	}
	return p.s[p.tokens[i].start:p.tokens[j-1].end]
}
