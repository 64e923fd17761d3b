package article

import (
	"slices"
	"strings"

	"github.com/copydesk/copydesk/byline"
)

// closingAgency reads the agency to which the story is credited at its end, in a
// line of its own or in brackets behind the last sentence:
//
//	/ritzau/    (dpa/lno)    © AFP    Quelle: APA
//	… sagte der Sprecher am Freitag. (dpa)
//
// A line of its own goes before the end of a paragraph, of which the last counts.
func (p *profile) closingAgency() bylineClaim {
	c := bylineClaim{claim: claim{from: visibleText, rank: rankFar}}
	last := ""
	for i := p.firstProse(); i < len(p.segs); i++ {
		size := p.size(i)
		if size > maxAgencyLine && size < minOpened || p.segs[i].has(hiddenText) {
			continue
		}
		text := p.textOf(i)
		name := ""
		if size <= maxAgencyLine {
			name = agencyLine(text)
		} else {
			name = agencyBehind(text)
		}
		if name == "" || p.inFurniture(int(p.segs[i].textNode)) || p.ofPicture(int(p.segs[i].node)) {
			continue
		}
		if last = name; size <= maxAgencyLine {
			break
		}
	}
	if last != "" {
		c.add(last, organization(last))
	}
	return c
}

// maxAgencyLine is how many bytes of a line credit an agency and nothing else.
const maxAgencyLine = 40

// agencyLine returns the agency that a line credits, "" for none. A bare name is
// rather a link or a word of the text.
func agencyLine(line string) string {
	if e, n := taglineOpening(line); n > 0 && e.Field(1) == "colon" {
		return agencyIn(strings.Trim(line[n:], ": ./"))
	}
	name := strings.Trim(line, " ()[]/©*–—.")
	if name == line {
		return ""
	}
	return agencyIn(name)
}

// agencyBehind returns the agency in brackets or slashes at the end of a paragraph.
// A full stop may stand behind it: "… sagte er (dpa)."
func agencyBehind(text string) string {
	text = strings.TrimRight(text, " .")
	open := -1
	switch {
	case strings.HasSuffix(text, ")"):
		open = strings.LastIndexByte(text, '(')
	case strings.HasSuffix(text, "/"):
		open = strings.LastIndex(text[:len(text)-1], " /") + 1
	}
	if open <= 0 || len(text)-open > maxAgencyLine {
		return ""
	}
	return agencyIn(text[open+1 : len(text)-1])
}

// agencyIn returns the agency that s is, or the first of several with a mark
// between them: "dpa/lno", "AFP, dpa".
func agencyIn(s string) string {
	if isAgency(s) {
		return s
	}
	for part := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == '/' || r == ',' }) {
		if part = strings.TrimSpace(part); isAgency(part) {
			return part
		}
	}
	return ""
}

// dropHelpers takes an agency out of the authors that another byline, a tagline, says
// only helped a person who is one: a page's head lists "Ana Ruiz, dpa" as authors, and
// its foot says "Mit Material von dpa".
func dropHelpers(bylines []byline.Byline) {
	for i := range bylines {
		b := &bylines[i]
		if !slices.ContainsFunc(b.Credits, func(c byline.Credit) bool { return c.Role == byline.Author && c.Name != "" }) {
			continue
		}
		b.Credits = slices.DeleteFunc(b.Credits, func(c byline.Credit) bool {
			if c.Role != byline.Author || c.Name != "" || c.Organization == "" {
				return false
			}
			helper := helperOf(bylines, c.Organization)
			if helper == nil {
				return false
			}
			helper.Name, helper.Organization = "", helper.Name+helper.Organization // may have been taken for a person: "Mit Material von Nordpress"
			return true
		})
	}
}

// helperOf returns the credit that names an organization as one that contributed,
// nil where none does.
func helperOf(bylines []byline.Byline, organization string) *byline.Credit {
	for _, b := range bylines {
		for i := range b.Credits {
			if c := &b.Credits[i]; c.Role == byline.Contributor && sameWords(c.Name+c.Organization, organization) {
				return c
			}
		}
	}
	return nil
}
