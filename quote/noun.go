package quote

import (
	"sync"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// cueNouns maps the nouns of speech to what is known of them.
var cueNouns = sync.OnceValue(func() map[string]*verb {
	m := make(map[string]*verb)
	for _, e := range lexicon.CueNouns().Entries {
		v := &verb{lemma: e.Name, class: e.Field(0), frame: takesClause | takesObject}
		m[e.Name] = v
		for _, plural := range e.Aliases {
			m[plural] = v
		}
	}
	return m
})

// nounCues adds the attributions whose cue is a noun with a possessor.
//
//	possessor noun ( "that" clause | preposition noun phrase | words in marks ) |
//	possessor noun ( be | ":" ) ( "that" clause | words in marks ) |
//	noun "of" person "that" clause
//
// The possessor is the source: "Reyes’s claim that the bridge is late", "His answer: “Not
// today.”", "Her message was that …"; "the claim that" without one is none.
func (p *reader) nounCues() {
	for i := p.sent.from; i+1 < p.sent.to; i++ {
		u := &p.units[i]
		if u.tag != tNoun || u.word.noun == nil || p.consumed(i) {
			continue
		}
		if s, ok := p.possessor(i); ok {
			first, last := p.nounContent(i)
			p.addNoun(i, s, first, last)
		} else if s, ok := p.ofPerson(i); ok {
			p.addNoun(i, s, s.last+1, p.contentEnd(s.last+1, &group{first: i, main: i, tag: tInf})-1)
		}
	}
}

// addNoun adds the attribution whose cue is the noun at unit i; its content is
// the units first..last, none where first is negative.
// A preposition or a form of "be" right behind the noun belongs to the cue: "slogan was".
func (p *reader) addNoun(i int, s phrase, first, last int) {
	if first < 0 {
		return
	}
	a := attribution{verb: p.units[i].word.noun, para: p.para, basis: Named, cue: p.span(i, i)}
	if t := p.units[first-1].tag; first-1 == i+1 && (t == tPrep || t == tAux) {
		a.cue = p.span(i, first-1)
	}
	p.setSource(&a, s)
	p.addSpan(&a, first, last)
	p.add(a)
}

// ofPerson returns who stands between the noun at unit i and its clause: "the
// contention of Mayor Reyes that".
// There must be a name: "the contention of the town that" is none.
func (p *reader) ofPerson(i int) (phrase, bool) {
	if i+3 >= p.sent.to || !p.lower(i+1, "of") {
		return phrase{}, false
	}
	end := p.phraseEnd(i+2, p.sent.to)
	if end == i+2 || end+1 >= p.sent.to || p.units[end].tag != tSub || !p.lower(end, "that") {
		return phrase{}, false
	}
	s := phrase{first: i + 2, last: end - 1, head: p.headOf(i+2, end), ok: true}
	return s, p.nameIn(s) >= 0
}

// possessor returns whose the noun at unit i is: "his" or "Reyes" of "Reyes’s".
// Up to four words may stand between the two: "her March comment", "Reyes’s first public
// statement".
func (p *reader) possessor(i int) (phrase, bool) {
	for j := i - 1; j >= p.sent.from && j > i-6; j-- {
		switch u := &p.units[j]; u.tag {
		case tNoun, tNum, tAdv, tIng, tDay:
			continue
		case tPoss:
			if u.word.class&isPoss != 0 {
				return phrase{first: j, last: j, head: j, ok: true}, true
			}
			if j == p.sent.from || !p.endsPhrase(j-1, p.sent.from) {
				return phrase{}, false
			}
			return phrase{first: p.simpleBack(j-1, p.sent.from), last: j - 1, head: j - 1, ok: true}, true
		}
		break
	}
	return phrase{}, false
}

// nounContent returns the units of the content behind the noun at unit i; first
// is negative where there is none.
// A day may stand between: "her comment on Monday that". What "that" begins ends early
// behind words in marks with a comma inside. Of prepositions five begin a content: "her
// call for a vote", "their complaints about trucks".
func (p *reader) nounContent(i int) (first, last int) {
	to := p.sent.to
	g := &group{first: i, main: i, tag: tInf}
	if i+3 < to && p.lower(i+1, "on") && p.units[i+2].tag == tDay {
		i += 2
	} else if i+2 < to && p.units[i+1].tag == tDay {
		i++
	}
	if i+1 >= to {
		return -1, -1
	}
	if i+3 < to && p.lower(i+1, "that") && p.units[i+2].tag == tComma && p.units[i+3].tag == tQuote {
		return i + 3, i + 3 // comment that, “We go home.”
	}
	if u := &p.units[i+1]; i+2 < to && (u.tag == tAux && u.word.class&isBe != 0 || u.tag == tColon) {
		i++
		if !p.lower(i+1, "that") && p.units[i+1].tag != tQuote {
			return -1, -1
		}
	}
	switch u := &p.units[i+1]; {
	case p.lower(i+1, "that") && i+2 < to:
		end := p.contentEnd(i+1, g)
		for j := i + 2; j < end; j++ {
			if q := p.units[j]; q.tag == tQuote && p.lastChar(q.seg) == ',' {
				return i + 1, j
			}
		}
		return i + 1, end - 1
	case u.tag == tTo && i+2 < to && p.units[i+2].tag == tInf: // his vow to leave
		return i + 1, p.contentEnd(i+1, g) - 1
	case u.tag == tQuote:
		return i + 1, i + 1
	case u.tag == tPrep && i+2 < to && (p.lower(i+1, "of") || p.lower(i+1, "for") || p.lower(i+1, "about") || p.lower(i+1, "on") || p.lower(i+1, "against")):
		end := p.phraseEnd(i+2, to)
		if end == i+2 {
			if p.units[i+2].tag == tIng || p.units[i+2].tag == tQuote {
				return i + 2, p.contentEnd(i+2, g) - 1
			}
			return -1, -1
		}
		if end < to && (p.units[end].tag == tTo || p.units[end].tag == tQuote) {
			end = p.contentEnd(end, g)
		}
		return i + 2, end - 1
	}
	return -1, -1
}
