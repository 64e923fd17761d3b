package quote

import (
	"github.com/copydesk/copydesk/internal/lexicon"
)

// insertedBefore tells whether the segment at unit i ends what is put in behind a
// comma: by a participle, or in apposition with the title of a work.
// Samples: "Reyes, citing “higher costs,” said"; "Hale, star of the film “Lyle,” thanked".
func (p *reader) insertedBefore(i, from int) bool {
	for j := i - 1; j > from; j-- {
		switch p.units[j].tag {
		case tVerb, tAux, tQuote:
			return false
		case tIng, tPart:
			return p.units[j-1].tag == tComma
		case tComma:
			n, _ := p.countWords(p.segs[p.units[i].seg].inner)
			return n < 8 && j+1 < i && (p.units[j+1].tag == tNoun || p.units[j+1].tag == tDet)
		}
	}
	return false
}

// interrupted finds the subject before something put in between commas that
// ends at the comma i: "Reyes, who has led the board since 2009, said".
// Also: "Gov. Dan Hale (R-OH), said" and "who, on Friday, said".
func (p *reader) interrupted(i, from int) phrase {
	np := p.interruptedFrom(p.clauseStart(i, from), i)
	if !np.ok {
		np = p.interruptedFrom(p.skipOpening(from, i), i)
	}
	if np.ok {
		return np
	}
	if j := p.skipBack(i-1, from); j < i-1 && j > from && p.units[j].tag == tName { // …, Gov. Reyes (D-OH), said
		if np := p.phraseBack(j, from); p.units[np.first].tag == tName && p.startsClause(np.first, from) {
			return np
		}
	}
	for j := i - 1; j > from && j > i-12; j-- {
		if p.units[j].tag == tComma && p.units[j-1].tag == tRel { // "who, on Friday, said"
			return phrase{first: j - 1, last: j - 1, head: j - 1, ok: true, relative: true, of: p.antecedent(j-1, from)}
		}
	}
	return phrase{}
}

// interruptedFrom looks for the subject that ends before the comma i among the
// phrases that begin at start and behind the next commas.
// It tries three of them: "In May, as expected, | Reyes, the mayor, said".
func (p *reader) interruptedFrom(start, i int) phrase {
	for tries := 0; tries < 3 && start < i; tries++ {
		for start < i-1 && (p.units[start].tag == tSub || p.units[start].tag == tConj || p.lower(start, "as")) {
			start++
		}
		end := p.phraseEnd(start, i)
		if end > start && end+1 < i && p.units[end].tag == tDay && p.units[end-1].tag == tPrep && p.units[end+1].tag == tPrep {
			end = p.phraseEnd(end+2, i) // an article on Monday about
		}
		if end > start && !p.isRegion(start, end) && (end < i && (p.opensInsertion(end) || p.opensParticiple(end, i)) || end == i && p.units[i-1].tag == tClose) {
			np := phrase{first: start, last: i - 1, head: p.headOf(start, end), ok: true}
			return np
		}
		next := start
		for next < i && p.units[next].tag != tComma {
			next++
		}
		if next >= i {
			break
		}
		start = next + 1
	}
	return phrase{}
}

// maxInserted is the length in units of a relative clause between a subject and
// its verb.
const maxInserted = 16

// behindApposition returns the unit behind the phrase between commas at unit i;
// i itself where none stands there: "its director, Ana Sol, urged".
func (p *reader) behindApposition(i int) int {
	to := p.sent.to
	if i+1 >= to || p.units[i].tag != tComma {
		return i
	}
	if p.units[i+1].tag == tRel { // Hale, who had failed, called
		for j := i + 2; j+1 < to && j < i+maxInserted; j++ {
			if p.units[j].tag == tComma {
				return j + 1
			}
		}
		return i
	}
	if end := p.phraseEnd(i+1, to); end > i+1 && end < to && p.units[end].tag == tComma && p.units[i+1].tag != tQuote {
		return end + 1
	}
	return i
}

// isRegion tells whether the units start..end are the region of a place before
// them: "OH" in "in Lyle, OH, after the vote".
func (p *reader) isRegion(start, end int) bool {
	return start-1 > p.sent.from && p.units[start-1].tag == tComma && p.units[start-2].tag == tName &&
		lexicon.Regions().Has(p.text[p.units[start].start:p.units[end-1].end])
}

// opensParticiple tells whether a participle at unit i, and no finite verb up to
// unit to, describe the phrase before: "an engineer supporting the plan, …".
func (p *reader) opensParticiple(i, to int) bool {
	return (p.units[i].tag == tIng || p.units[i].tag == tPart) && !p.finiteIn(i, to)
}

// opensInsertion tells whether the unit behind a phrase begins something put
// in: a comma, a dash, a bracket.
func (p *reader) opensInsertion(i int) bool {
	switch p.units[i].tag {
	case tComma, tDash, tOpen, tRel:
		return true
	}
	return false
}

// clauseStart returns where the clause that holds unit i begins.
// Behind a cue that takes a clause another begins: "Hale said | Reyes, the mayor, left".
func (p *reader) clauseStart(i, from int) int {
	for j := i - 1; j >= from; j-- {
		u := &p.units[j]
		switch u.tag {
		case tSemi, tColon, tSub, tStop:
			return j + 1
		case tQuote:
			if p.endsWithPunct(u.seg) {
				return j + 1
			}
		case tVerb:
			if u.word.verb != nil && u.word.verb.frame&takesClause != 0 && j+1 < i && p.isNominal(j+1) && !p.underRelative(j, from) {
				return j + 1
			}
		}
	}
	return p.skipOpening(from, i)
}

// underRelative tells whether a relative pronoun stands shortly before the verb
// at j.
// Shortly is within four units, with no comma or words in marks between.
func (p *reader) underRelative(j, from int) bool {
	for k := j - 1; k >= from && k > j-5; k-- {
		switch p.units[k].tag {
		case tRel:
			return true
		case tComma, tQuote:
			return false
		}
	}
	return false
}
