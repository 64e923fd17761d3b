package quote

import "sort"

// A silentSentence is a sentence that names somebody and says nothing: "Ana Sol
// left the town in May." Whether the name is its subject counts only where a
// pronoun behind it asks for a person, so it is looked for then.
type silentSentence struct {
	first, end int // in the kept units
	from       int // of them, where the sentence begins: behind the unit before it
	names      int // in mentions, the first name
	namesEnd   int
	para       int
}

// isSilent tells whether a sentence with the signs has no attribution: no verb or
// noun of speech, and no colon; nor do marks stand near that others of its
// paragraph could put before its subject.
func (p *reader) isSilent(signs sign) bool { return signs&^hasName == 0 && len(p.segs) == 0 }

// silent reads the silent sentence from..to.
// Without a name in it the sentence can't have an antecedent, and is left.
func (p *reader) silent(from, to int, signs sign) {
	p.sent = sentence{from: from, to: to, first: len(p.found), names: len(p.mentions)}
	if signs&hasName == 0 {
		return
	}
	p.fillNames(from, to)
	if p.sent.names == len(p.mentions) {
		return
	}
	s := silentSentence{first: len(p.kept), names: p.sent.names, namesEnd: len(p.mentions), para: p.para}
	if from > 0 {
		from--
		s.from = 1
	}
	p.kept = append(p.kept, p.units[from:to]...)
	s.end = len(p.kept)
	p.silents = append(p.silents, s)
}

// markSilent marks the subjects of the silent sentences among whose names the
// antecedents of pronouns are looked for.
func (p *reader) markSilent() {
	next := 0
	for i := range p.found {
		a := &p.found[i]
		if a.pronoun == 0 || a.mention > 0 {
			continue
		}
		at := sort.Search(len(p.silents), func(k int) bool { return a.para-p.silents[k].para <= maxAntecedent })
		for next = max(next, at); next < len(p.silents) && p.silents[next].para <= a.para; next++ {
			p.markKept(&p.silents[next])
		}
	}
}

// markKept marks the subjects of a silent sentence.
func (p *reader) markKept(s *silentSentence) {
	units, mentions := p.units, p.mentions
	p.units, p.mentions = p.kept[s.first:s.end], p.mentions[:s.namesEnd]
	p.sent = sentence{from: s.from, to: len(p.units), names: s.names}
	p.fillGroups(s.from, len(p.units))
	p.markSubjects()
	p.units, p.mentions = units, mentions
}
