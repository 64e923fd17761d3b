package byline

import "github.com/copydesk/copydesk/internal/person"

// innerName returns how many tokens a name in brackets at the i-th takes, with the
// family name behind it: "(Bob) Hale" of "Robert (Bob) Hale". It is 0 where an
// agency, a place or anything but a name stands there.
func (p *parser) innerName(i int) int {
	if p.at(i, 0).kind != open || p.at(i, 2).kind != closing || !p.isInnerWord(i+1) || !p.isInnerWord(i+3) {
		return 0
	}
	if t := p.at(i, 3); t.hits[hitJob]+t.hits[hitStaff]+t.hits[hitRole]+t.hits[hitResidue] > 0 {
		return 0
	}
	return 3 + min(p.nameRun(i+3), maxFamily)
}

// maxFamily bounds the words of a family name behind brackets.
const maxFamily = 3

// isInnerWord tells whether the i-th token may be a word of a name beside
// brackets.
// Known places and, in a line of mixed case, words in capitals are none: "Ana Ruiz
// (Rome)", "Ana Ruiz (AFP)".
func (p *parser) isInnerWord(i int) bool {
	t := p.at(i, 0)
	if t.kind != word || t.residue || t.hits[hitOrg]+t.hits[hitAnd]+t.hits[hitIn]+t.hits[hitOf] > 0 {
		return false
	}
	return t.class == person.GivenName || t.class == person.Capital && !p.isPlace(i) && !(p.mixed && isUpper(p.text(i, i+1)))
}
