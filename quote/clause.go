package quote

// A group is a verb with its auxiliaries.
//
//	group = { auxiliary | adverb } verb
//
// Samples: "said", "has never said", "might be told". "made it very clear" is one too.
type group struct {
	first, main int // units
	verb        *verb
	tag         tag // of the main verb: tVerb, tPart, tIng, tInf, or tAux for a mere copula
	negated     bool
	passive     bool
	subject     phrase
	done        bool // subject has been looked for
}

// finite tells whether the group has a subject of its own.
func (g *group) finite() bool { return g.tag == tVerb || g.tag == tAux }

// fillGroups finds the verb groups of the units from..to.
func (p *reader) fillGroups(from, to int) {
	p.groups = p.groups[:0]
	for i := from; i < to; i++ {
		switch p.units[i].tag {
		case tAux:
			i = p.auxGroup(i, to)
		case tVerb, tPart, tIng, tInf:
			g := group{first: i, main: i, verb: p.units[i].word.verb, tag: p.units[i].tag}
			if (i == from || p.units[i-1].tag == tSub || p.asked(i, from, to)) && g.tag == tVerb && p.units[i].word.form&perfect != 0 && p.units[i].word.form&base == 0 && (g.verb == nil || g.verb.frame&(takesListener|takesObject) != 0) {
				g.tag = tPart // "Asked about the plan, …"
				p.units[i].tag = tPart
			}
			g.passive = g.tag == tPart
			g.negated = p.isNegated(i, from)
			p.groups = append(p.groups, g)
		}
	}
	p.reduceRelatives(to)
	p.makeClear(to)
}

// clearVerb is the verb of "made clear" and "made it clear".
var clearVerb = &verb{lemma: "make clear", class: "strong", frame: takesClause | takesObject}

// makeClear makes one cue of "make" and the "clear" behind it: "made it very
// clear that".
// "made the bridge safe" is none.
func (p *reader) makeClear(to int) {
	for k := range p.groups {
		g := &p.groups[k]
		if g.verb != nil || g.passive || p.units[g.main].word.sign&hasMake == 0 {
			continue
		}
		i := g.main + 1
		if i < to && p.lower(i, "it") {
			i++
		}
		for i < to && p.units[i].word.class&isAdv != 0 {
			i++
		}
		if i < to && p.lower(i, "clear") {
			g.verb, g.main = clearVerb, i
		}
	}
}

// isNegated tells whether the verb at unit i is one that wasn't said: "never
// said", "not to say", "declined to say".
func (p *reader) isNegated(i, from int) bool {
	tag := p.units[i].tag
	for i--; i >= from && (p.units[i].tag == tAdv || tag == tInf && p.units[i].tag == tTo); i-- {
		if p.units[i].word.class&isNeg != 0 {
			return true
		}
	}
	if tag != tInf || i < from {
		return false
	}
	v := p.units[i].word.verb
	return p.units[i].word.class&isNeg != 0 || v != nil && v.frame&negates != 0
}

// asked tells whether the verb at i is put in behind a name as a participle:
// "Reyes, asked about the plan, said".
func (p *reader) asked(i, from, to int) bool {
	v := p.units[i].word.verb
	return v != nil && v.frame&takesListener != 0 && i-1 > from && p.units[i-1].tag == tComma && p.endsPhrase(i-2, from) &&
		i+1 < to && (p.units[i+1].tag == tPrep || p.lower(i+1, "about") || p.units[i+1].word.class&isWh != 0) && p.pauseAhead(i+1, to)
}

// pauseAhead tells whether a comma stands in the units i..to.
// It may stand at the end of words in marks: “late,”.
func (p *reader) pauseAhead(i, to int) bool {
	for ; i < to; i++ {
		if u := &p.units[i]; u.tag == tComma || u.tag == tQuote && p.lastChar(u.seg) == ',' {
			return true
		}
	}
	return false
}

// reduceRelatives makes participles of past forms that another finite verb
// follows in the same clause: "officials briefed on the plan said"; and of those
// that only tell a name: "a group called Lyle First".
// A preposition, "to" or a time must stand right behind the form, and a noun or a name
// right before it.
func (p *reader) reduceRelatives(to int) {
	for k := range p.groups {
		if i := p.groups[k].main + 1; i < to && p.units[i].tag == tName && p.isNaming(k, to) {
			p.makeParticiple(k)
		}
	}
	for k := 0; k+1 < len(p.groups); k++ {
		g, h := &p.groups[k], &p.groups[k+1]
		if g.tag != tVerb || g.first != g.main || !h.finite() || g.main+1 >= h.first || g.first == 0 {
			continue
		}
		u := &p.units[g.main]
		if u.word.form&perfect == 0 || p.units[g.main+1].tag != tPrep && p.units[g.main+1].tag != tTo && p.units[g.main+1].tag != tDay && p.units[g.main+1].word.class&isWhen == 0 || p.breaksClause(g.main+1, h.first) {
			continue
		}
		if prev := p.units[g.first-1].tag; (prev == tNoun || prev == tName) && !p.saysOnDay(k, h.first) {
			p.makeParticiple(k)
		}
	}
}

// saysOnDay tells whether group k is a "said" with a day behind it, and then the
// subject of the verb at to: "The mayor said Monday the bridge would close."
func (p *reader) saysOnDay(k, to int) bool {
	g := &p.groups[k]
	if g.verb == nil || g.verb.lemma != "say" {
		return false
	}
	day := g.main + 1
	if p.units[day].tag == tPrep {
		day++
	}
	return day+1 < to && p.units[day].tag == tDay
}

// makeParticiple makes the finite verb of group k a past participle, and so a passive.
func (p *reader) makeParticiple(k int) {
	g := &p.groups[k]
	p.units[g.main].tag = tPart
	g.tag, g.passive = tPart, true
}

// isNaming tells whether group k is a "called" between a noun and its name, which
// a comma, a preposition or a verb ends.
// Behind "called Hale a liar" none of them stands: there it is a cue.
func (p *reader) isNaming(k, to int) bool {
	g := &p.groups[k]
	i := g.main + 1
	if g.tag != tVerb || g.first != g.main || g.verb == nil || g.verb.lemma != "call" || p.units[g.main].word.form&perfect == 0 || g.first == 0 || p.units[g.first-1].tag != tNoun {
		return false
	}
	end := p.nameEnd(i, to)
	if end == to {
		return true
	}
	switch p.units[end].tag {
	case tComma, tStop, tRel, tVerb, tAux, tPrep, tClose, tConj:
		return true
	}
	return false
}

// breaksClause tells whether a comma, a conjunction, words in marks or the
// beginning of another clause stand in from..to.
func (p *reader) breaksClause(from, to int) bool {
	for i := from; i < to; i++ {
		switch p.units[i].tag {
		case tComma, tConj, tSub, tRel, tQuote, tDash, tColon, tSemi, tStop, tPron:
			return true
		}
	}
	return false
}

// auxGroup adds the group that begins with the auxiliary at i and returns its
// last unit.
// It looks at no more than ten units: "would not have said".
func (p *reader) auxGroup(i, to int) int {
	g := group{first: i, main: i, tag: tAux}
	be := false
	for j := i; j < to && j < i+10; j++ {
		u := &p.units[j]
		switch u.tag {
		case tAux:
			g.negated = g.negated || u.word.class&isNeg != 0
			be = u.word.class&isBe != 0
			g.main = j
			continue
		case tAdv:
			g.negated = g.negated || u.word.class&isNeg != 0
			continue
		case tVerb:
			g.main, g.tag, g.verb = j, tVerb, u.word.verb
			g.passive = be && u.word.form&perfect != 0 && !p.isStative(j, to)
		}
		break
	}
	if p.behindTo(i) {
		g.tag = tInf
	}
	p.groups = append(p.groups, g)
	return g.main
}

// behindTo tells whether "to" stands before unit i, adverbs between left out.
func (p *reader) behindTo(i int) bool {
	for i--; i >= p.sent.from && p.units[i].tag == tAdv; i-- {
	}
	return i >= p.sent.from && p.units[i].tag == tTo
}

// isStative tells whether the participle at j takes a preposition of its own
// rather than an agent: "are worried about".
// Such verbs have neither an object nor a listener, so nobody can be their agent.
func (p *reader) isStative(j, to int) bool {
	v := p.units[j].word.verb
	return v != nil && v.frame&(takesObject|takesListener) == 0 && j+1 < to && p.isCuePrep(j+1, v)
}
