package byline

import "github.com/copydesk/copydesk/internal/person"

// stationLen returns how many tokens a station's letters and channel take, "FOX 5
// NY", or a site's name before its reporter's title: "AccuWeather meteorologist".
// The channel has one or two digits: "AP 2023" is none.
func (p *parser) stationLen(i int) int {
	switch channel := p.at(i, 1); {
	case len(p.list) > 0 && p.tokens[i].hits[hitOrg] == 0 && hasHump(p.text(i, i+1)) && p.titleLen(i+1, true) > 0:
		return 1
	case !p.isAcronym(i) || channel.kind != number || channel.residue || channel.end-channel.start > 2:
		return 0
	case p.isAcronym(i + 2):
		return 3
	}
	return 2
}

// serviceLen returns how many tokens at end name a broadcaster's region or
// programme, which ends what is said: "CBS Minnesota", "NDR Info", "g1 SP".
// It is 0 where a word goes on: "CBS Minnesota reporter" is a title's.
func (p *parser) serviceLen(i, end int) int {
	t := p.at(end, 0)
	if t.kind != word || t.residue || t.hits[hitOrg] > 0 || t.hits[hitAnd]+t.hits[hitIn]+t.hits[hitOf] > 0 {
		return 0
	}
	if p.isAcronym(end) && !isUpper(p.text(i, end)) {
		return 1
	}
	n := p.placeLen(end)
	if begun := p.led || len(p.list) > 0; begun && n == 0 && end == i+1 && p.isAcronym(i) && (t.class == person.Capital || t.class == person.CommonWord) && t.hits[hitJob]+t.hits[hitJobs]+t.hits[hitStaff] == 0 {
		n = 1
	}
	if next := p.at(end, n); next.kind == word && !next.residue {
		return 0
	}
	return n
}
