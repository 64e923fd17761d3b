package quote

// tagUnits chooses a tag for each word from its own classes and the tag before,
// and returns the signs of all units.
func (p *reader) tagUnits(from, to int) sign {
	var signs sign
	for i := from; i < to; i++ {
		u := &p.units[i]
		signs |= u.word.sign
		switch u.tag {
		case tNoun:
			if u.tag = u.word.fixed; u.capital || u.tag == tUnset || u.tag == tPrep && i > from && p.units[i-1].word.class&isPoss != 0 {
				u.tag = tNoun // till it is known
				u.tag = p.tagWord(i, from, to)
			}
		case tPoss:
			p.tagClitic(i, from)
		case tColon:
			signs |= hasColon
		case tQuote:
			signs |= hasMarks
		}
		if u.tag == tName {
			signs |= hasName
		}
	}
	return signs
}

// tagClitic tells a possessive ("Reyes’s plan") from a verb ("he's said").
// A verb has another last letter than s ("I'll", "they've"), or stands behind a pronoun, a
// relative or an adverb that asks: "he's", "who's", "how's".
func (p *reader) tagClitic(i, from int) {
	s := p.text[p.units[i].start:p.units[i].end]
	last := s[len(s)-1]
	if last != 's' && last != 'S' && len(s) > 3 || len(s) == 2 && last != 's' && s[0] == '\'' || len(s) == 3 && s[1] == 'l' {
		p.units[i].tag = tAux
		return
	}
	if i > from {
		switch prev := p.units[i-1]; {
		case prev.tag == tPron && prev.word.class&isSubj != 0, prev.tag == tRel:
			p.units[i].tag = tAux
		case prev.word.class&(isWh|isAdv) != 0 && prev.tag == tAdv:
			p.units[i].tag = tAux
		}
	}
}

// tagWord tags the word at i, the units from from on before it being tagged.
// Samples: "May" a day in "in May", a name in "Theresa May"; "her" a possessive in "her plan", a
// pronoun in "told her".
func (p *reader) tagWord(i, from, to int) tag {
	u := &p.units[i]
	c := u.word.class
	prev, before := p.prevTag(i, from)
	if !u.capital && c&isLittle == 0 {
		if t, ok := p.tagVerb(i, prev, before, to); ok {
			return t
		}
		return tNoun
	}
	switch {
	case c&(isDay|isMonth) != 0 && (u.capital || c&isDay != 0) && !(c&isModal != 0 && !u.capital) && !(c&isMonth != 0 && p.givenMonth(i, from, to)):
		return tDay
	case p.isNamePart(i, from, to):
		return tName
	case c&isAdv != 0 && p.nextBe(i, to) && p.lower(i, "there"):
		return tPron
	case c == 0 && p.lower(i, "to"):
		return tTo
	case c&(isBe|isHave|isDo|isModal) != 0:
		return tAux
	case c == isNeg || c&isNeg != 0 && p.lower(i, "not"):
		return tAdv
	case c&isRel != 0:
		return p.tagRelative(i, prev, to)
	case c&(isSubj) != 0:
		return tPron
	case c&isPoss != 0:
		if c&isObj != 0 && !p.nounFollows(i, to) {
			return tPron
		}
		return tPoss
	case c&isObj != 0:
		return tPron
	}
	if t, ok := p.tagVerb(i, prev, before, to); ok {
		return t
	}
	return p.tagFunction(i, prev, from, to)
}

// nextBe tells whether an auxiliary, or what is cut from one, stands behind unit
// i: "there were", "there's".
func (p *reader) nextBe(i, to int) bool {
	return i+1 < to && (p.units[i+1].word.class&(isBe|isHave|isModal) != 0 || p.units[i+1].tag == tPoss)
}

// givenMonth tells whether the month at i is a person's name: "April Hale",
// "Theresa May", or "May said" where no preposition stands before it.
func (p *reader) givenMonth(i, from, to int) bool {
	if p.text[p.units[i].end-1] == '.' || !p.units[i].capital {
		return false
	}
	if i > from && p.units[i-1].tag == tName && (p.isGiven(i-1) || p.units[i-1].word.class&isTitle != 0) {
		return i+1 >= to || p.units[i+1].tag != tNum
	}
	if i+1 < to && p.units[i+1].capital {
		return i == from || p.units[i-1].tag != tPrep && p.units[i-1].tag != tDay && p.units[i-1].word.class&isWhen == 0
	}
	return p.cueFollows(i, to) && (i == from || p.units[i-1].tag >= tComma || p.units[i-1].tag == tConj)
}

// cueFollows tells whether a finite form of a cue stands right behind unit i.
// Sample: "May said", but not "May Said" or "May say".
func (p *reader) cueFollows(i, to int) bool {
	if i+1 >= to {
		return false
	}
	u := &p.units[i+1]
	return !u.capital && u.word.verb != nil && u.word.verb.frame&takesClause != 0 && u.word.form&(past|third) != 0
}

// prevTag returns the tag before i, adverbs left out, and the index of its unit.
func (p *reader) prevTag(i, from int) (tag, int) {
	for j := i - 1; j >= from; j-- {
		if p.units[j].tag != tAdv {
			return p.units[j].tag, j
		}
	}
	return tStop, -1
}

// isNamePart tells whether a capitalised word belongs to a name: it isn't a
// little word, and it doesn't stand at the sentence's beginning unless another
// name or a verb follows.
// Samples: "Reyes", "The" in none, "Will" of "Will Hale" but no "Would". In a headline, where
// all words have capitals, what may be its verb is none.
func (p *reader) isNamePart(i, from, to int) bool {
	u := &p.units[i]
	const little = isDet | isPoss | isSubj | isObj | isRel | isWh | isPrep | isSub | isConj | isBe | isHave | isDo | isModal | isNeg | isAdv
	if !u.capital || u.word.class&little&^isModal != 0 && !p.insideName(i, from, to) && !p.oddName(i, from, to) || u.word.class&(isModal) != 0 && u.end-u.start > 4 {
		return false
	}
	if u.end-u.start == 1 && p.text[u.start] == 'I' {
		return false
	}
	if p.headline {
		return u.word.form&(third|past|ing|base) == 0 || u.word.class&isTitle != 0 || !p.verbLikely(i, from, to)
	}
	first := i == from || i == from+1 && p.units[from].tag >= tComma && !(p.units[from].tag == tQuote && p.lastChar(p.units[from].seg) == ',')
	if first && (u.word.form&ing != 0 || u.word.form&(perfect|base) == perfect) && u.word.class&isTitle == 0 {
		return false
	}
	return true
}

// insideName tells whether a little word is part of a name: "The" before a
// name is not, "Will" before one is.
func (p *reader) insideName(i, from, to int) bool {
	return i > from && p.units[i-1].tag == tName && p.units[i].word.class&(isAdv) != 0 && !p.headline
}

// oddName tells whether a capitalised little word is a name, since it stands
// between a quotation or a given name and a cue: “It is late,” From said.
func (p *reader) oddName(i, from, to int) bool {
	if i == from || p.units[i-1].tag != tQuote && (p.units[i-1].tag != tName || !p.isGiven(i-1)) {
		return false
	}
	return p.units[i].word.class&(isSubj|isDet|isPoss|isIndef|isRel|isWh) == 0 && p.cueFollows(i, to)
}

// tagRelative tags "that", "whose", "where", "who" and "which". "That" has four tags: "the
// vote that failed" (relative), "said that he" (subordinator), "dismissed that idea"
// (determiner), "that was" (pronoun).
func (p *reader) tagRelative(i int, prev tag, to int) tag {
	if p.lower(i, "that") {
		if prev == tPrep && i+1 < to && p.units[i+1].word.class&(isModal|isBe|isHave) != 0 && p.units[i-1].word.class&isAdv != 0 {
			return tRel // the battle ahead that could
		}
		if prev == tNoun || prev == tName || prev == tPron || prev == tNum {
			if i+1 < to && p.mayBeVerb(i+1) {
				return tRel
			}
			return tSub
		}
		if (prev == tVerb || prev == tIng || prev == tInf) && p.nounFollows(i, to) && p.takesNoClause(i-1) {
			return tDet
		}
		if prev == tVerb || prev == tIng || prev == tInf || prev == tPart || prev == tDay || prev == tComma {
			return tSub
		}
		if p.nounFollows(i, to) {
			return tDet
		}
		return tPron
	}
	if p.lower(i, "whose") {
		return tPoss
	}
	if p.lower(i, "where") {
		return tSub
	}
	return tRel
}

// takesNoClause tells whether unit i is a cue that takes noun phrases only:
// "dismissed that idea".
func (p *reader) takesNoClause(i int) bool {
	v := p.units[i].word.verb
	return v != nil && v.frame&takesObject != 0 && v.frame&(takesClause|takesListener) == 0
}

// nounFollows tells whether the next word may begin or go on with a noun
// phrase.
// It guesses, since that word is not tagged yet: "said retired judge" has a noun, "both
// promised to" has none.
func (p *reader) nounFollows(i, to int) bool {
	if i+1 >= to {
		return false
	}
	u := &p.units[i+1]
	if u.seg >= 0 || u.tag == tNum {
		return true
	}
	if u.tag != tNoun {
		return false
	}
	if u.word.form&(past|third) != 0 && u.word.class&isVerbOnly != 0 && !u.capital {
		return u.word.form&perfect != 0 && i+2 < to && !p.lower(i+2, "to") && p.units[i+2].tag == tNoun && p.units[i+2].word.class&^isPlural == 0 && p.units[i+2].word.form == 0
	}
	if u.word.form&past != 0 && u.word.form&base == 0 && i+2 < to && !u.capital {
		if v := p.units[i+2]; v.word.class&(isDet|isPoss|isSubj|isRel) != 0 || p.lower(i+2, "to") || v.tag == tQuote {
			return false // both promised to
		}
	}
	return u.word.class&(isPrep|isSub|isConj|isBe|isHave|isDo|isModal|isSubj|isRel|isDet|isPoss|isAdv|isDay) == 0
}

// tagFunction tags the little words, and leaves the rest nouns.
func (p *reader) tagFunction(i int, prev tag, from, to int) tag {
	u := &p.units[i]
	c := u.word.class
	switch {
	case c&isConj != 0:
		return tConj
	case c&isSub != 0 && c&isAdv != 0 && i+1 < to && p.units[i+1].word.form&(past|third) != 0:
		return tAdv // who once said
	case c&isSub != 0 && (c&isPrep == 0 || p.clauseAhead(i, to)):
		return tSub
	case c&isPrep != 0 && prev == tPoss && p.units[i-1].word.class&isPoss != 0:
		return tNoun // his past comments
	case c&isPrep != 0:
		return tPrep
	case c&isDet != 0 && c&isAdv != 0 && (prev == tNoun || prev == tName || prev == tPron) && i+1 < to && p.units[i+1].word.form&(past|base) != 0:
		return tAdv // Reyes and Hale both said
	case c&isDet != 0:
		if c&isIndef != 0 && !p.nounFollows(i, to) {
			return tPron
		}
		return tDet
	case c&isIndef != 0:
		return tPron
	case c&isWh != 0:
		return tSub
	case c&isAdv != 0:
		return tAdv
	case u.capital && i > from:
		return tName
	}
	return tNoun
}

// clauseAhead tells whether a verb follows within a few words, before a comma:
// "after he spoke" against "after the vote".
// It looks at seven words.
func (p *reader) clauseAhead(i, to int) bool {
	for j := i + 1; j < to && j < i+8; j++ {
		u := &p.units[j]
		if u.tag == tComma || u.tag == tStop || u.seg >= 0 || p.lower(j, "that") {
			return false
		}
		if u.word.class&(isBe|isHave|isDo|isModal) != 0 || u.word.form&past != 0 || u.word.class&isSubj != 0 {
			return true
		}
	}
	return false
}
