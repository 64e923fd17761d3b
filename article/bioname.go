package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/person"
)

// isBioName tells whether line i is the name of a person as the heading of a box about
// the author.
//
//	<div class="author-bio"><h4>Ana Ruiz</h4><p>She covers the harbour.</p></div>
func (p *profile) isBioName(i int) bool {
	text := p.textOf(i)
	if p.segs[i].heading == 0 || len(text) > maxName {
		return false
	}
	for n, up := int(p.segs[i].node), 0; n > 0 && up < 6; n, up = p.tree.Parent(n), up+1 {
		if p.hints[n]&hintBio != 0 {
			return isPersonsName(text)
		}
	}
	return false
}

// isConfirmedName tells whether line i, beside a date over the first prose, is the name
// of a person whom no table knows: its element is called so, or below the prose a line
// goes on about the same name. Headings of parts have such lines, too: "Power BI".
//
//	<p class="essay-by">Wrenna Tolliver</p>
//	Wrenna Tolliver is the author of “Salt”.
func (p *profile) isConfirmedName(i int) bool {
	text := p.textOf(i)
	if p.segs[i].heading != 0 || i >= p.firstProse() || i+1 >= len(p.segs) || !isDateAlone(p.textOf(i-1)) && !isDateAlone(p.textOf(i+1)) {
		return false
	}
	if len(text) > maxName || hasASCIIDigit(text) || strings.Count(text, " ") > maxPenWords {
		return false
	}
	if _, ok := person.Parse(text); !ok || !strings.Contains(text, " ") || !isPen(text) {
		return false
	}
	by := false
	eachWord(p.tree.Class(int(p.segs[i].node)), func(word []byte) { by = by || string(word) == "by" })
	for j := p.firstProse() + 1; j < len(p.segs) && !by; j++ {
		rest, ok := strings.CutPrefix(p.textOf(j), text+" ")
		next, _ := utf8.DecodeRuneInString(rest)
		by = ok && unicode.IsLower(next) && p.size(j) <= maxTagline
	}
	return by
}
