package byline

import (
	"strings"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// dropWaiting credits a title that no person followed: "From Harbor Post
// Reporter in Dodoma".
// It does so only behind a role phrase, as "From" is: "Reporter arrested in Cairo" is
// no byline. A plural title counts where nobody else is in the clause.
func (c *credits) dropWaiting() {
	w := c.waiting
	c.waiting = waitingPart{}
	if c.led && w.title != "" && (!w.many || len(c.list) == c.clause) {
		c.list = append(c.list, Credit{Role: c.roleOf(true), Title: w.title, Organization: w.org, Location: w.place, Span: w.span})
	}
}

// isPosted tells whether all that was read is a correspondent's title and place:
// "Correspondant à Moscou".
// A title alone is doubtful, "Korrespondent"; with a place it is how papers sign.
func (p *parser) isPosted() bool { return p.list[0].Location != "" && p.tokens[0].hits[hitJob] > 0 }

// isPictureCredit tells whether all that was read is who took a picture, and
// for whom: a caption's credit.
// "Foto: Ana Ruiz" stays, being a role of the story; "Foto: Ana Ruiz, dpa" belongs
// to package caption.
func (p *parser) isPictureCredit() bool {
	owned := false
	for _, c := range p.list {
		if c.Role != Photographer {
			return false
		}
		owned = owned || c.Organization != "" || !p.sure && hasCommonWord(c.Name) // "Video: Crews Clear Snow"
	}
	return owned
}

// hasCommonWord tells whether a word of the name is a frequent one.
func hasCommonWord(name string) bool {
	for word := range strings.FieldsSeq(strings.ToLower(name)) {
		if lexicon.CommonWord(word) {
			return true
		}
	}
	return false
}

// finish returns the credits, or nil where they are too doubtful.
// "Professor in Oslo" is too doubtful; "Correspondant à Moscou" is a byline.
func (p *parser) finish() []Credit {
	p.dropWaiting()
	p.repeat()
	p.partPhotographers()
	if len(p.list) == 0 || !p.led && p.weak && len(p.list) == 1 && !p.isPosted() || p.isPictureCredit() {
		return nil
	}
	return p.list
}
