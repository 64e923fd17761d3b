package quote

// contentEnd returns the unit behind the content of g that begins at unit i:
// the sentence's end, or where another cue of the same speaker begins.
// Samples, | where the content ends: "called him weak | and said it was late", "is “ready
// to go” | as he faces a test", "called him “the next Oduya” | – the founder whom …".
func (p *reader) contentEnd(i int, g *group) int {
	to := p.sent.to
	fronted := p.isFronted(g)
	plain := !p.quoteAhead(i, to)
	i = p.behindFront(i, g)
	clause := i < to && g.verb != nil && (p.units[i].tag == tSub || p.lower(i, "that"))
	for j := i; j < to; j++ {
		u := &p.units[j]
		if clause && (u.tag == tComma || u.tag == tDash) && !p.finiteIn(i, j) {
			continue // that Hale, a lawyer, would
		}
		switch u.tag {
		case tSemi:
			return j
		case tColon:
			if j+1 < to && p.units[j+1].tag != tQuote {
				return j
			}
		case tComma, tDash:
			if j > i && u.tag == tDash && !plain && p.units[j-1].tag == tQuote && !p.quoteAhead(j+1, to) {
				return j
			}
			if j > i && p.commaEnds(i, j, g, fronted, plain) {
				return j
			}
		case tQuote:
			if j+1 < to && p.endsWithPunct(u.seg) && (p.newCueAt(j+1, g) || p.quoteCloses(j, i) || fronted && p.clauseAt(j+1)) {
				return j + 1 // “late,” | she added
			}
		case tPrep:
			if p.headline && plain && j > i && p.isOccasion(j) && p.units[i].tag != tSub {
				return j
			}
			if j > i && p.units[j].word.class&isAccording != 0 && p.nextLower(j, to, "to") {
				return j
			}
		case tSub:
			if j > i && !plain && !p.quoteAhead(j, to) && p.isAside(j) {
				return j
			}
			if plain && j > i && p.lower(j, "as") && p.units[j+1].word.class&isSubj != 0 {
				return j // as he became
			}
		case tConj:
			if j > i && (p.newVerbAt(j+1, g) || g.tag == tInf && p.newFiniteCue(j+1) || p.units[j-1].tag == tQuote && p.sameVerbAt(j+1, g) || g.verb != nil && g.verb.frame&takesClause == 0 && p.newSubjectCue(j+1)) {
				return j
			}
		}
	}
	if to-1 > i && p.units[to-1].tag == tStop {
		return to - 1
	}
	return to
}

// finiteIn tells whether the units from..to hold a finite verb.
func (p *reader) finiteIn(from, to int) bool {
	for k := range p.groups {
		g := &p.groups[k]
		if g.first >= to {
			return false
		}
		if g.first >= from && g.main < to && g.finite() {
			return true
		}
	}
	return false
}

// isAside tells whether the subordinator at unit i, behind words in marks,
// begins what the writer adds: "“ready to go” as he faces a test".
// "while" before a participle goes on: "while adding".
func (p *reader) isAside(i int) bool {
	return p.lower(i, "as") || p.lower(i, "after") || p.lower(i, "when") || p.lower(i, "while") && !p.isIng(i+1)
}

// isIng tells whether unit i of the sentence is a participle in -ing.
func (p *reader) isIng(i int) bool { return i < p.sent.to && p.units[i].tag == tIng }

// mainClauseAt tells whether a noun phrase with its verb right behind it stands at
// unit i, behind a comma; where words in marks follow the verb must be a cue: "had
// agreed on little, the board is calling for “order”".
func (p *reader) mainClauseAt(i int, plain bool) bool {
	end := p.phraseEnd(i, p.sent.to)
	if end == i {
		return false
	}
	for k := range p.groups {
		if h := &p.groups[k]; h.first >= end {
			return h.first == end && h.finite() && (plain || h.verb != nil)
		}
	}
	return false
}

// commaEnds tells whether g's content ends at the comma or dash at unit j: another
// cue begins, a main clause, or what the writer adds.
// Of what the writer adds: "a gift to nobody, | which …", "called him “weak,” | a jab at".
func (p *reader) commaEnds(i, j int, g *group, fronted, plain bool) bool {
	to := p.sent.to
	if p.newCueAt(j+1, g) || plain && p.trails(j+1) || p.units[j].tag == tComma && g.finite() && p.units[i].tag != tSub && p.units[i].tag != tQuote && p.phraseEnd(i, j) == j && !p.quoteAhead(i, j) && p.mainClauseAt(j+1, plain) {
		return true
	}
	if fronted || g.subject.relative && g.verb != nil && g.verb.frame&takesClause == 0 {
		if p.clauseAt(j + 1) {
			return true
		}
	}
	return !plain && !p.quoteAhead(j+1, to) && (p.nextLower(j, to, "a") || p.nextLower(j, to, "an"))
}

// behindFront returns the unit behind the phrase that begins the content at unit
// i and that a comma ends; i itself where none does.
// The comma may stand inside marks. Behind a verb of asking there is no such phrase: what
// "if" begins is the question.
func (p *reader) behindFront(i int, g *group) int {
	if !p.frontedContent(i) || g.verb != nil && g.verb.class == "question" {
		return i
	}
	for n := i; n < p.sent.to; n++ {
		if u := &p.units[n]; u.tag == tComma || u.tag == tQuote && p.lastChar(u.seg) == ',' {
			return n + 1
		}
	}
	return i
}

// isOccasion tells whether the preposition at unit i begins a headline's time or
// place: "vows change in visit to Lyle".
func (p *reader) isOccasion(i int) bool {
	for _, s := range [...]string{"in", "at", "on", "after", "during", "amid", "before"} {
		if p.lower(i, s) {
			return true
		}
	}
	return false
}

// frontedContent tells whether the content at unit i begins with a phrase that
// a comma ends: "that with the votes she had, …", "if elected, …".
// "whether", "how", "what" and "why" begin what was said themselves.
func (p *reader) frontedContent(i int) bool {
	that := p.lower(i, "that")
	if that {
		i++
	}
	if i >= p.sent.to {
		return false
	}
	switch p.units[i].tag {
	case tPrep, tIng:
		return that
	case tSub:
		return !p.lower(i, "whether") && !p.lower(i, "how") && !p.lower(i, "what") && !p.lower(i, "why")
	}
	return false
}

// trails tells whether what stands at unit i behind a comma mostly is the
// writer's and no longer the speaker's: ", which …", ", a Democrat", ", but …".
func (p *reader) trails(i int) bool {
	if i >= p.sent.to {
		return true
	}
	switch p.units[i].tag {
	case tRel, tIng, tVerb:
		return true
	case tAdv:
		return i+1 < p.sent.to && p.units[i+1].tag == tVerb
	case tDet:
		return p.lower(i, "a") || p.lower(i, "an") || p.lower(i, "the")
	}
	return p.lower(i, "but") && !p.nextLower(i, p.sent.to, "rather") && !p.nextLower(i, p.sent.to, "also") || p.lower(i, "while") || p.lower(i, "compared")
}

// isFronted tells whether g stands in a clause that comes before the main one:
// "When Reyes announced the plan, he …", "Calling the plan a start, she …".
// At most four words may stand before its subject, "that" not being among them.
func (p *reader) isFronted(g *group) bool {
	i := g.first
	if g.tag != tIng && g.tag != tPart {
		if !g.subject.ok {
			return false
		}
		i = g.subject.first
	}
	for n := 0; i > p.sent.from && n < 4; n++ {
		i--
		switch u := &p.units[i]; u.tag {
		case tSub:
			return !p.lower(i, "that")
		case tPrep, tAdv, tConj, tOther, tDay:
			if u.word.class&isSub != 0 && u.tag == tPrep {
				return true
			}
			continue
		}
		return false
	}
	return i == p.sent.from && (g.tag == tIng || g.tag == tPart)
}

// clauseAt tells whether a noun phrase and a finite verb stand at unit i.
// A comma or bracket behind the noun phrase will do for the verb: "Hale, a lawyer, said".
func (p *reader) clauseAt(i int) bool {
	to := p.sent.to
	end := p.phraseEnd(i, to)
	if end == i {
		return false
	}
	for end < to && p.units[end].tag == tAdv {
		end++
	}
	if end >= to {
		return false
	}
	switch p.units[end].tag {
	case tVerb, tAux, tComma, tOpen:
		return true
	}
	return false
}

// quoteCloses tells whether the content that begins at unit i ends with the
// segment at unit j: a comma stands inside its marks, and what follows is put
// behind it: "called him “weak,” a jab at".
func (p *reader) quoteCloses(j, i int) bool {
	if p.lastChar(p.units[j].seg) != ',' {
		return false
	}
	switch p.units[j+1].tag {
	case tRel:
		return !p.quoteAhead(j+1, p.sent.to)
	case tDet, tNoun, tIng, tVerb, tName, tPart, tPron, tPoss:
		return true
	}
	return false
}
