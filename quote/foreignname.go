package quote

import "strings"

// foreignNames adds the paragraph's runs of capitalised words as names.
func (p *reader) foreignNames() {
	p.sent = sentence{to: len(p.units), names: len(p.mentions), first: len(p.found)}
	for i := range p.units {
		if u := &p.units[i]; u.tag == tNoun && u.capital && p.isForeignName(i) {
			u.tag = tName
		}
	}
	p.fillNames(0, len(p.units))
	for i := p.sent.names; i < len(p.mentions); i++ {
		p.mentions[i].sex |= p.sexBefore(p.mentions[i].start)
	}
}

// sexBefore returns the sex that a form of address before byte at tells: "la
// señora Ruiz".
func (p *reader) sexBefore(at int) class {
	i := p.unitBefore(at)
	if p.units[i].start >= at {
		return 0
	}
	switch c := p.foreign[i].class; {
	case c&fMr != 0:
		return isMale
	case c&fMrs != 0:
		return isFemale
	}
	return 0
}

// isForeignName tells whether the capitalised word at unit i is a part of a
// name. In German, where every noun is large, names are told by the given name
// or by the form of address.
func (p *reader) isForeignName(i int) bool {
	if p.isLittle(i) || p.foreign[i].class != 0 || p.foreign[i].verb != nil {
		return false
	}
	if p.lang == "de" {
		return p.isGermanName(i)
	}
	if i > 0 && p.units[i-1].tag != tStop && p.units[i-1].tag != tQuote && p.units[i-1].tag != tDash {
		return true
	}
	return p.isGiven(i) || p.isKnownFamily(i) || i+1 < len(p.units) && p.units[i+1].capital && p.units[i+1].tag <= tName
}

// isGermanName is isForeignName for German: a given name and what follows it; a
// word behind a form of address; two large words behind a verb of saying, the
// first of which is no profession.
func (p *reader) isGermanName(i int) bool {
	next := i+1 < len(p.units) && p.units[i+1].capital && p.units[i+1].tag <= tName
	if next && (p.isGiven(i) || i > 0 && p.foreign[i-1].verb != nil && !p.isGermanRole(i)) {
		return true
	}
	if i > 0 && (p.units[i-1].tag == tName || p.foreign[i-1].class&(fMr|fMrs) != 0) {
		return true
	}
	return p.isKnownFamily(i)
}

// isGermanRole tells whether the word at unit i ends as those for professions
// and offices do: "Bürgermeisterin".
func (p *reader) isGermanRole(i int) bool {
	s := strings.TrimSuffix(strings.ToLower(p.text[p.units[i].start:p.units[i].end]), "in")
	t := tongues()[p.lang]
	for n := 3; n <= len(s); n++ {
		if t["-"+s[len(s)-n:]].class&fRole != 0 {
			return true
		}
	}
	return false
}

// isKnownFamily tells whether unit i is the family name of a full name above.
func (p *reader) isKnownFamily(i int) bool {
	s := p.text[p.units[i].start:p.units[i].end]
	for j := i - 1; j > 0 && j > i-60; j-- {
		if p.units[j].tag == tName && p.units[j-1].tag == tName && p.text[p.units[j].start:p.units[j].end] == s {
			return true
		}
	}
	for j, n := len(p.mentions)-1, 0; j >= 0 && n < 60; j, n = j-1, n+1 {
		if m := &p.mentions[j]; m.given != "" && m.family == s {
			return true
		}
	}
	return false
}

// isLittle tells whether unit i is one of the common words of the language.
func (p *reader) isLittle(i int) bool {
	u := p.units[i]
	if u.end-u.start > 8 {
		return false
	}
	s := []byte(p.text[u.start:u.end])
	if s[0] >= 'A' && s[0] <= 'Z' {
		s[0] += 'a' - 'A'
	}
	return littleWords().find(s)&p.langBit != 0
}

// mentionIn returns the name inside the source among the mentions from first on:
// one with a given name before others, the last of several; -1 if there is none.
// A name behind a word of possession is no source: "la maire de Lormeau".
func (p *reader) mentionIn(s Span, first int) int {
	best := -1
	for i := len(p.mentions) - 1; i >= first; i-- {
		m := p.mentions[i]
		if s.Start > m.start || m.end > s.End || m.start > s.Start && p.foreign[p.unitBefore(m.start)].class&(fOf|fStop) != 0 {
			continue
		}
		if best < 0 || m.given != "" && p.mentions[best].given == "" {
			best = i
		}
	}
	return best
}

// unitBefore returns the unit before the byte at, 0 where there is none.
func (p *reader) unitBefore(at int) int {
	lo, hi := 0, len(p.units)
	for lo < hi {
		if mid := (lo + hi) / 2; p.units[mid].start < at {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return max(lo-1, 0)
}
