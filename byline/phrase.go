package byline

import "github.com/copydesk/copydesk/internal/person"

// plainName tells whether an unknown name has no frequent word in it.
// "Wszebor Kowal" is plain though no table has it; "Silicon Valley" has a frequent word.
func (p *parser) plainName(n nameSpan) bool {
	for _, t := range p.tokens[n.from:n.to] {
		if t.class == person.CommonWord {
			return false
		}
	}
	return !p.isPhrase(n)
}

// isPhrase reports what looks like a name with a particle and is a phrase:
// "Foto des Tages".
func (p *parser) isPhrase(n nameSpan) bool {
	for i := n.from + 1; i < n.to-1; i++ {
		switch p.text(i, i+1) {
		case "zum", "zur", "des", "dem", "vom", "del", "della", "du":
			return p.at(n.from, 0).hits[hitRole]+p.at(n.from, 0).hits[hitResidue] > 0 || p.text(i, i+1)[0] == 'z'
		}
	}
	return false
}

// placeHolds tells whether a name that is also a known place is one: behind a
// person without "and", or where nothing has been read.
func (p *parser) placeHolds(n nameSpan) bool {
	return !p.joined && (len(p.list) > 0 || !n.sure || p.tokens[n.from].class != person.GivenName || p.at(n.end, 0).kind == bar)
}
