package quote

import "strings"

// verbLikely tells whether a capitalised word of a headline may be its verb.
// At the beginning only a form in -ing may: "Seeking Votes, Hale Says".
func (p *reader) verbLikely(i, from, to int) bool {
	if i == from {
		return p.units[i].word.form&(ing) != 0
	}
	prev := p.units[i-1].tag
	if prev == tDet || prev == tPoss || prev == tPrep {
		return false
	}
	return p.units[i].word.verb != nil || p.units[i].word.class&isVerbOnly != 0
}

// mayBeVerb tells whether the word at i could be a finite verb or an auxiliary.
// Adverbs count, since a verb mostly follows one: "that also closed".
func (p *reader) mayBeVerb(i int) bool {
	w := p.units[i].word
	return w.form&(third|past) != 0 || w.class&(isBe|isHave|isDo|isModal) != 0 || w.class&isAdv != 0 || w.form&base != 0 && w.class&isVerbOnly != 0
}

// tagVerb tells whether the word at i is a verb there, and which form of it.
// No verb stands behind an article or a possessive: "the claims", "her answers".
func (p *reader) tagVerb(i int, prev tag, before, to int) (tag, bool) {
	u := &p.units[i]
	f := u.word.form
	if f == 0 {
		return 0, false
	}
	switch prev {
	case tTo:
		if u.capital && !(p.headline && u.word.class&isVerbOnly != 0) {
			return 0, false
		}
		if f&base == 0 && f&ing != 0 {
			return tIng, true
		}
		return tInf, f&base != 0
	case tAux:
		return p.tagAfterAux(i, before)
	case tDet, tPoss:
		return 0, false
	case tNum:
		if u.word.verb == nil || u.word.class&isVerbOnly == 0 || f&ing != 0 || f&perfect != 0 && p.nounFollows(i, to) && p.text[p.units[i+1].end-1] == 's' {
			return 0, false
		}
	case tPrep:
		return tIng, f&ing != 0
	case tPron, tRel:
		if f&(third|past|base) != 0 {
			if p.units[before].word.class&(isSubj|isRel|isIndef|isWh) != 0 {
				return tVerb, true
			}
		}
	}
	return p.tagOpenVerb(i, prev, before, to)
}

// tagAfterAux tags a verb behind an auxiliary: "has said", "is saying", "was
// told", "would say".
// Behind what is cut from an auxiliary any form but the past goes: "they've said", "he'd say".
func (p *reader) tagAfterAux(i, aux int) (tag, bool) {
	f := p.units[i].word.form
	c := p.units[aux].word.class
	switch {
	case f&perfect != 0 && c&(isBe|isHave) != 0:
		return tVerb, true
	case f&ing != 0:
		return tVerb, true
	case f&base != 0 && c&(isModal|isDo) != 0:
		return tVerb, true
	case p.units[aux].word.class == 0: // 's, 've, 'd
		return tVerb, f&(perfect|ing|base) != 0
	case f&base != 0 && p.units[i].word.class&isVerbOnly != 0:
		return tVerb, true
	}
	return 0, false
}

// tagOpenVerb tags a word that may be a verb where the word before doesn't
// tell.
// Samples: "Reyes put it" is a verb, "a put" and "set point" aren't; "said retired judge"
// has one verb.
func (p *reader) tagOpenVerb(i int, prev tag, before, to int) (tag, bool) {
	u := &p.units[i]
	f := u.word.form
	if f&ing != 0 {
		return p.tagParticiple(i, prev, to)
	}
	sure := u.word.class&isVerbOnly != 0
	if f&past != 0 {
		if prev == tVerb && before == i-1 && p.nounFollows(i, to) {
			return 0, false // said retired judge Ana Sol
		}
		if p.nextLower(i, to, "by") && prev != tPron && u.word.verb != nil && u.word.verb.frame&takesObject != 0 {
			return tPart, true
		}
		if u.word.form&third == 0 && f&base != 0 && !sure && prev != tName && !p.verbAhead(i, prev, to) { // set, put, cut
			return 0, false
		}
		return tVerb, true
	}
	switch prev {
	case tNoun, tName, tQuote, tClose, tComma, tDash, tConj, tDay, tNum, tPoss, tStop, tPron:
	default:
		return 0, false
	}
	if f&third != 0 {
		return tVerb, (sure || u.word.verb != nil) && p.verbContext(i, prev, before, to)
	}
	if f&base != 0 {
		return tVerb, p.baseVerb(i, prev, before, to)
	}
	return 0, false
}

// verbContext tells a verb in -s from a plural: behind a name, or before what
// only a verb takes.
// Samples: "Reyes claims that", "the mayor says"; but "two-day talks", "legal claims the".
func (p *reader) verbContext(i int, prev tag, before, to int) bool {
	if prev == tName {
		return p.units[i].word.class&isVerbOnly != 0 || p.clauseFollows(i, to) || p.nounFollows(i, to) && !p.nextLower(i, to, "and")
	}
	if p.units[i].word.verb != nil && p.cueInS(i, prev, before, to) {
		return true
	}
	if prev == tConj || prev == tComma || prev == tStop {
		return p.units[i].word.class&isVerbOnly != 0
	}
	if prev == tNoun && before >= 0 && endsInAny(p.text[p.units[before].start:p.units[before].end], "-day", "-week", "-month", "-year", "-party", "-way", "-level") {
		return false // two-day talks
	}
	if p.units[i].word.class&isVerbOnly != 0 {
		return true
	}
	if prev == tNoun && before >= 0 && p.looksAdjective(before) {
		return false
	}
	if i+1 < to && p.units[i+1].tag == tColon {
		return true
	}
	return p.clauseFollows(i, to) && i+1 < to && !p.units[i+1].capital && p.units[i+1].tag == tNoun
}

// cueInS tells from words in marks beside it that the word at unit i, which may
// be a plural, is a cue:
//
//	“It is late,” jokes Ana Sol | “It is late,” the report claims |
//	Ana Sol, the mayor, answers, “It is late”
func (p *reader) cueInS(i int, prev tag, before, to int) bool {
	if before < 0 {
		return false
	}
	ends := i+1 >= to || p.units[i+1].tag == tStop || p.units[i+1].tag == tComma
	switch prev {
	case tQuote:
		return p.endsWithPunct(p.units[before].seg) && p.clauseFollows(i, to)
	case tNoun:
		j := p.simpleBack(before, 0) - 1
		return ends && j >= 0 && p.units[j].tag == tQuote && p.endsWithPunct(p.units[j].seg)
	case tComma:
		return (ends || p.units[i+1].tag == tQuote || p.units[i+1].tag == tColon) && p.quoteNear(i, to) && p.interrupted(before, p.clauseFrom(before)).ok
	}
	return false
}

// quoteNear tells whether words in marks follow unit i, at most a comma or colon
// between, or end in the clause that it closes.
func (p *reader) quoteNear(i, to int) bool {
	for j := i + 1; j < to && j < i+3; j++ {
		if p.units[j].tag == tQuote {
			return true
		}
	}
	j := p.clauseFrom(i) - 1
	return j >= 0 && p.units[j].tag == tQuote && p.endsWithPunct(p.units[j].seg)
}

// baseVerb tells the verb of a plural subject from a noun: "critics say".
func (p *reader) baseVerb(i int, prev tag, before, to int) bool {
	u := &p.units[i]
	if u.word.verb == nil && u.word.class&isVerbOnly == 0 {
		return false
	}
	if before < 0 {
		return false
	}
	sure := u.word.class&isVerbOnly != 0
	switch prev {
	case tNoun, tName:
		plural := p.isPluralNoun(before)
		if plural && u.word.verb != nil {
			if q := p.simpleBack(before, 0) - 1; q >= 0 && p.units[q].tag == tQuote && p.endsWithPunct(p.units[q].seg) {
				return true // “It is late,” the Saudis state
			}
		}
		return sure && u.word.verb != nil && u.word.verb.lemma == "say" || plural && (sure || p.clauseFollows(i, to))
	case tPron:
		return p.units[before].word.class&isIndef != 0
	case tDay:
		return sure && u.word.verb != nil && p.clauseFollows(i, to)
	case tNum:
		return sure
	case tConj, tComma, tClose, tDash, tQuote:
		return sure
	}
	return false
}

// looksAdjective tells from its ending whether the word at i is an adjective.
// Samples: "legal", "massive", "public", "long-running".
func (p *reader) looksAdjective(i int) bool {
	u := &p.units[i]
	s := p.text[u.start:u.end]
	return endsInAny(s, "al", "ive", "ous", "ful", "less", "ary", "ic", "able", "ible", "iar") || len(s) > 6 && strings.IndexByte(s, '-') > 0
}

// clauseFollows tells whether a noun phrase, a clause, "that", "to" or words in
// marks begin behind unit i.
// Punctuation or the text's end will do as well: “It is late,” the report claims.
func (p *reader) clauseFollows(i, to int) bool {
	if i+1 >= to {
		return true
	}
	u := &p.units[i+1]
	switch u.tag {
	case tQuote, tColon, tComma, tStop:
		return true
	}
	return u.word.class&(isDet|isPoss|isSubj|isObj|isRel|isWh|isDay|isSub) != 0 || u.capital || p.lower(i+1, "to")
}

// verbAhead tells from what stands behind unit i that it is a verb: its object
// ("cut its forecast", "put it") or, where no noun it could be one with stands
// before, its particle (", hit back").
func (p *reader) verbAhead(i int, prev tag, to int) bool {
	if i+1 >= to {
		return false
	}
	next := p.units[i+1].word.class
	if next&(isPoss|isDet|isObj) != 0 && next&(isSubj|isRel) == 0 || p.lower(i+1, "it") {
		return true
	}
	if prev != tComma && prev != tDay && prev != tClose {
		return prev == tNoun && p.lower(i+1, "back") // the striker hit back
	}
	return next&(isAdv|isPrep) != 0 || prev == tComma && p.endsApposition(i-1)
}

// endsApposition tells whether the comma at unit i closes what is put behind the
// sentence's subject: "The judge, Tom Hale, set bail".
func (p *reader) endsApposition(i int) bool {
	return p.units[i].tag == tComma && i > 3 && p.units[i-1].tag == tName && p.interrupted(i, p.clauseFrom(i)).ok
}

// clauseFrom returns the first unit behind the last verb, stop or quotation
// before unit i.
func (p *reader) clauseFrom(i int) int {
	for i > 0 {
		switch p.units[i-1].tag {
		case tStop, tVerb, tAux, tQuote, tSemi:
			return i
		}
		i--
	}
	return i
}

// nextLower tells whether s, in small letters, stands behind unit i and before unit to.
func (p *reader) nextLower(i, to int, s string) bool {
	return i+1 < to && p.lower(i+1, s)
}

// tagParticiple tells "saying" as a participle from an adjective or a noun.
// Samples: ", saying" and "a spokesman saying that" are participles, "the leading party"
// isn't: behind an article no case stands.
func (p *reader) tagParticiple(i int, prev tag, to int) (tag, bool) {
	switch prev {
	case tComma, tDash, tConj, tStop, tQuote, tClose, tSub, tOpen, tVerb, tPron, tIng, tDay, tInf:
		return tIng, true
	case tNoun, tName, tNum:
		if p.units[i].word.class&isMedium != 0 && prev == tNoun && p.nextLower(i, to, "that") {
			return 0, false // told a regular briefing that
		}
		return tIng, p.clauseFollows(i, to) || p.units[i].word.verb != nil
	}
	return 0, false
}
