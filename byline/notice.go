package byline

import (
	"strings"

	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/person"
)

// isNotice reports lines that hold names and are no bylines: copyright lines
// and the credits of photographs.
func (p *parser) isNotice() bool {
	low := strings.TrimLeft(p.low, " ([")
	for _, head := range [...]string{"copyright", "©", "(c)", "ap photo", "afp photo", "file photo", "photo courtesy", "courtesy of", "credit:", "getty images", "shutterstock", "image:", "pic:", "picture:"} {
		if strings.HasPrefix(low, head) {
			return true
		}
	}
	for _, t := range p.tokens {
		if n := t.hits[hitPicture]; n > 1 || n == 1 && t.class != person.GivenName { // "Noor bin Saleh"
			return true
		}
	}
	return strings.Contains(low, "all rights reserved") || strings.Contains(low, "©")
}

// isSaying tells whether all of the byline, or what stands before its first
// sign, is a phrase of the table: "Por Navidad", "By George, …".
func (p *parser) isSaying() bool {
	head := strings.TrimLeft(p.low, " \t\n\"'“‘«„¡¿")
	if i := strings.IndexAny(head, ",!?:…—–\"”»"); i >= 0 {
		head = head[:i]
	}
	return lexicon.BySayings().Has(strings.TrimRight(head, " ."))
}
