package byline

import (
	"strings"

	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/person"
)

// isNotice reports lines that hold names and are no bylines: copyright lines
// and the credits of photographs.
// "© Harbor Ledger", "Photo courtesy of Ana Ruiz", "Ana Ruiz/Getty Images".
func (p *parser) isNotice() bool {
	low := strings.TrimLeft(p.low, " ([")
	for _, head := range [...]string{"copyright", "©", "(c)", "ap photo", "afp photo", "file photo", "photo courtesy", "courtesy of", "credit:", "getty images", "shutterstock", "image:", "pic:", "picture:"} {
		if strings.HasPrefix(low, head) {
			return true
		}
	}
	if p.isPoolOrFile() {
		return true
	}
	for _, t := range p.tokens {
		if n := t.hits[hitPicture]; n > 1 || n == 1 && t.class != person.GivenName { // "Noor bin Saleh"
			return true
		}
	}
	return strings.Contains(low, "all rights reserved") || strings.Contains(low, "©")
}

// isPoolOrFile tells whether a slash parts a picture's maker from what only the
// credits of pictures say: "REUTERS/Ana Ruiz/File Photo", "Ana Ruiz/Pool".
// A role phrase in front makes it a byline's.
func (p *parser) isPoolOrFile() bool {
	if p.tokens[0].hits[hitRole] > 0 {
		return false
	}
	for i, t := range p.tokens {
		if t.kind != slash {
			continue
		}
		for n := 1; n <= 2 && p.at(i, n).kind == word; n++ {
			name := p.low[p.at(i, 1).start:p.at(i, n).end]
			if e, ok := lexicon.CreditWords().Find(name); ok && (e.Field(0) == "pool" || e.Field(0) == "file" || name == "handout") {
				return true
			}
		}
	}
	return false
}

// isSaying tells whether all of the byline, or what stands before its first
// sign, is a phrase of the table: "Por Navidad", "By George, …".
// The whole head must be in the table: "By George Hale" is a person's.
func (p *parser) isSaying() bool {
	if p.isFromTo() {
		return true
	}
	head := strings.TrimLeft(p.low, " \t\n\"'“‘«„¡¿")
	if i := strings.IndexAny(head, ",!?:…—–\"”»"); i >= 0 {
		head = head[:i]
	}
	return lexicon.BySayings().Has(strings.TrimRight(head, " ."))
}

// fromTo are words for "from" that begin bylines or names, too, each with the
// words for "to" that show a headline.
var fromTo = [...][3]string{
	{"von der ", " zur ", " zum "}, {"vom ", " zur ", " zum "}, {"fra ", " til ", " til "}, {"från ", " till ", " till "},
	{"od ", " do ", " do "}, {"van ", " naar ", " tot "}, {"от ", " до ", " до "}, {"від ", " до ", " до "},
}

// isFromTo reports headlines on the way from one to another: "Von der
// Redakteurin zur Ministerin", "Fra Oslo til Bergen".
func (p *parser) isFromTo() bool {
	low := strings.TrimLeft(p.low, " \t\n\"'“‘«„")
	for _, words := range fromTo {
		if rest, ok := strings.CutPrefix(low, words[0]); ok {
			return strings.Contains(rest, words[1]) || strings.Contains(rest, words[2])
		}
	}
	return false
}
