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
	// minShown is the bytes of body on a page above which its scripts aren't
	// searched for another one.
	minShown = 200
)

// readStored looks at the page's own stories in JSON-LD: whether there is one,
// and the longest articleBody.
// https://schema.org/articleBody
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

// storedBody returns the body that a page holds in its JSON-LD, or else in its
// scripts, and doesn't show; nil for none. text is all that the page shows,
// shown how many bytes of it are body.
func storedBody(m *metadata, doc *page, shown int) (body *page, source string) {
	switch {
	case len(m.storedBody) >= minStored:
		if shownPart*shown > len(m.storedBody) || isShown(m.storedBody, doc.text) {
			return nil, ""
		}
		return segmentStored(m.storedBody), "json-ld articleBody"
	case shown < minShown && m.headline != "" && (m.isStory || !m.published.IsZero() || len(m.bylines) > 0):
		if state := stateBody(doc.tree.State); len(state) >= minStored {
			if p := segmentStored(state); shownPart*shown < len(p.text) && !isShown(p.text, doc.text) {
				return p, "script"
			}
		}
	}
	return nil, ""
}

const (
	probes    = 3  // places of a stored body that are looked for on the page
	probeSize = 30 // bytes of letters and digits at each
)

// isShown tells whether most of the probed places of a stored body are words of
// the page.
// They stand at a quarter, half and three quarters of it, so that a teaser or a wall, which
// shows the first paragraphs, doesn't count.
func isShown(stored, text string) bool {
	want, have := wordKey(stored), wordKey(text)
	found := 0
	for i := range probes {
		at := len(want) * (i + 1) / (probes + 1)
		if strings.Contains(have, want[at:min(at+probeSize, len(want))]) {
			found++
		}
	}
	return 2*found > probes
}

// segmentStored cuts a stored body: HTML, or text with a line a paragraph.
// HTML may be escaped once: "&lt;p&gt;The dam held.&lt;/p&gt;".
func segmentStored(text string) *page {
	if strings.Contains(text, "&lt;") {
		text = html.UnescapeString(text)
	}
	if !strings.Contains(text, "</p>") && !strings.Contains(text, "<br") {
		text = "<p>" + strings.ReplaceAll(text, "\n", "</p><p>") + "</p>"
	}
	return segmentPage(markup.Parse(text))
}

// composeStored writes a stored body: every segment of it is the story's.
func composeStored(a *assembly, p *page, source string, m *metadata) {
	keep := make([]float64, len(p.segs))
	for i := range keep {
		if !isPlaceholder(p.textOf(i)) {
			keep[i] = 1
		}
	}
	s := tellApart(p, &metadata{headline: m.headline}, listed(keep))
	s.compose(a)
	a.Evidence = append(a.Evidence, Evidence{Field: "text", Source: source})
}
