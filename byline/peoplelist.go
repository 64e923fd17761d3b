package byline

import (
	"strings"

	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/person"
)

// isListed tells whether a name stands behind another person's title and before a title,
// where no phrase does: "Tove Lindgaard Journalist, Håvar Rise Journalist".
func (p *parser) isListed(n *nameSpan) bool {
	if !p.isTitled() || p.sep == none || p.tokens[n.from].class == person.CommonWord {
		return false
	}
	return p.at(n.to, 0).hits[hitJob] > 0
}

// isTitled tells whether the last person has a title, so that unknown words before another
// are a name: "Ana Ruiz Journalist, Havlik Moen Journalist".
func (p *parser) isTitled() bool { return len(p.list) > 0 && p.list[len(p.list)-1].Title != "" }

// partPhotographers gives those behind the first author whose whole title says that they
// took the pictures that role: "Ana Ruiz Reporter, Jo Lind Photographer".
func (c *credits) partPhotographers() {
	if len(c.list) < 2 || c.list[0].Role != Author || isPhotographer(c.list[0].Title) {
		return
	}
	for i := range c.list[1:] {
		if p := &c.list[1+i]; p.Role == Author && p.Name != "" && isPhotographer(p.Title) {
			p.Role = Photographer
		}
	}
}

// isPhotographer tells whether a title is that of a photographer and nothing else.
func isPhotographer(title string) bool {
	e, ok := lexicon.BylineRoles().Find(strings.ToLower(title))
	return ok && e.Field(0) == string(Photographer)
}
