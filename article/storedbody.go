package article

import (
	"strings"

	"golang.org/x/net/html"

	"github.com/copydesk/copydesk/internal/markup"
)

const (
	// minStored is the least bytes of a JSON-LD articleBody that is taken for
	// the body: a shorter one is a summary.
	minStored = 400
	// shownPart is the most of a stored body, as a divisor, that a page may
	// show for the stored one to be taken in its stead.
	shownPart = 3
)

// readStored looks at the page's own stories in JSON-LD: whether there is one,
// and the longest articleBody.
func (m *metadata) readStored(works []work) {
	for _, w := range works {
		m.isStory = m.isStory || w.kind == articleType && !w.weak && !w.listed
		for item := range w.value.Get("articleBody").Items() {
			if text := item.Text(); len(text) > len(m.storedBody) {
				m.storedBody = text
			}
		}
	}
}

// storedBody returns the body that a page holds in its JSON-LD and doesn't
// show, or nil. shown is how many bytes of body it shows.
func storedBody(m *metadata, shown int) *page {
	if len(m.storedBody) < minStored || shownPart*shown > len(m.storedBody) {
		return nil
	}
	text := m.storedBody
	if strings.Contains(text, "&lt;") {
		text = html.UnescapeString(text)
	}
	if !strings.Contains(text, "</p>") && !strings.Contains(text, "<br") {
		text = "<p>" + strings.ReplaceAll(text, "\n", "</p><p>") + "</p>"
	}
	return segmentPage(markup.Parse(text))
}

// composeStored writes a stored body: every segment of it is the story's.
func composeStored(a *assembly, p *page, m *metadata) {
	keep := make([]float64, len(p.segs))
	for i := range keep {
		keep[i] = 1
	}
	s := tellApart(p, &metadata{headline: m.headline}, keep)
	s.compose(a)
	a.Evidence = append(a.Evidence, Evidence{Field: "text", Source: "json-ld articleBody"})
}
