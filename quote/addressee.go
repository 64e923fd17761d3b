package quote

// listenerEnd returns the unit behind the one spoken to that begins at unit i; i
// itself where none does.
// Behind "tell" anybody may stand. Behind another verb that takes a clause or an object,
// what follows must show it: "warned the board that", "asked him, “Why?”"; of "asked the
// board for money" the board is the object.
func (p *reader) listenerEnd(i, to int, v *verb) int {
	end := p.listenerPhrase(i, to)
	if end == i {
		return i
	}
	if v.frame&(takesClause|takesObject) == 0 || v.lemma == "tell" {
		if end < to && (p.units[end].tag == tVerb || p.units[end].tag == tAux) && v.lemma != "tell" {
			return i
		}
		return end
	}
	if end == i+1 && end < to && p.isObject(i) && p.units[end].tag == tPron && p.units[end].word.class&isSubj != 0 && v.frame&takesClause != 0 {
		return end // assured me he would
	}
	if p.answered(i, end, to) {
		return end
	}
	if end >= to {
		return i
	}
	switch u := &p.units[end]; u.tag {
	case tSub:
		if p.lower(end, "that") || p.lower(end, "whether") || p.lower(end, "if") || p.lower(end, "how") || p.lower(end, "why") || p.lower(end, "what") {
			return end
		}
	case tQuote:
		return end
	case tComma, tColon:
		if end+1 < to && p.units[end+1].tag == tQuote {
			return end
		}
	}
	return i
}

// isSpokenTo tells whether one spoken to stands behind the preposition at unit
// i, in the phrase that ends before end: "said to reporters", "in an interview
// with CNN", "in a letter to the board".
// "to applause" names nobody: a noun without an article that is no plural.
func (p *reader) isSpokenTo(i, end int, g *group) bool {
	if i+1 >= end || p.units[i+1].tag == tDay {
		return false
	}
	if u := &p.units[end-1]; p.units[i+1].tag == tNoun && u.tag == tNoun && u.word.class&isPlural == 0 && p.text[u.end-1] != 's' {
		return false // to applause
	}
	to := p.units[i].tag == tTo
	if to && i == g.main+1 {
		return g.verb.frame&takesClause != 0
	}
	if !to && !p.lower(i, "with") {
		return false
	}
	u := &p.units[i-1]
	return u.tag == tNoun && u.word.class&isMedium != 0
}

// answered tells whether the units i..end are one who was asked what stands in
// marks before the cue: “But why?” Reyes asked him.
func (p *reader) answered(i, end, to int) bool {
	if end < to && p.units[end].tag != tStop {
		return false
	}
	if p.units[i].tag != tName && !p.isObject(i) {
		return false
	}
	from := max(p.sent.from-1, 0)
	return p.quoteAhead(from, from+2)
}

// isObject tells whether unit i is "him", "us" or the like.
// "it" is none, since it stands for the content: "put it this way".
func (p *reader) isObject(i int) bool {
	u := &p.units[i]
	return u.tag == tPron && u.word.class&isObj != 0 && !p.lower(i, "it")
}

// trimPhrase returns end without prepositions at the end of the units i..end.
func (p *reader) trimPhrase(i, end int) int {
	for end > i+1 && (p.units[end-1].tag == tPrep || p.units[end-1].tag == tTo) {
		end--
	}
	return end
}

// listenerPhrase returns the unit behind the noun phrase at i, without a second
// phrase that begins a clause: "told reporters he would leave".
// So begin an article, a pronoun, a possessive or a day: "told voters the bridge", and a
// name behind a plural: "told voters Hale would". Behind a preposition or "and" the
// first phrase goes on.
func (p *reader) listenerPhrase(i, to int) int {
	if i < to && p.units[i].tag == tPron {
		return i + 1
	}
	end := p.phraseEnd(i, to)
	for j := i + 1; j < end; j++ {
		u := &p.units[j]
		if (u.tag == tDet || u.tag == tPron || u.tag == tPoss && u.word.class&isPoss != 0 || u.tag == tDay) && p.units[j-1].tag != tPrep && p.units[j-1].tag != tConj && p.units[j-1].tag != tTo && p.units[j-1].tag != tDet {
			return j
		}
		if u.tag == tName && p.units[j-1].tag == tNoun && p.units[j-1].word.class&isPlural != 0 {
			return j
		}
	}
	return end
}

// adverbialEnd returns the unit behind the time, place or medium that begins
// with the preposition at unit i, or i.
// The next preposition begins another: "in a letter | on Monday". An article behind the
// phrase begins the content: "told reporters on Monday | the bridge would close". None
// opens with a participle: "by saying". It looks at no more than 14 units.
func (p *reader) adverbialEnd(i, to int) int {
	j := i + 1
	for j < to && j < i+14 {
		switch u := &p.units[j]; u.tag {
		case tNoun, tName, tNum, tDay:
			j++
			continue
		case tDet, tPoss:
			if j > i+1 && p.units[j-1].tag != tPrep && u.word.class&isPoss == 0 && u.tag == tDet {
				return j
			}
			if j > i+1 && u.word.class&isPoss != 0 && p.units[j-1].tag != tPrep {
				return j
			}
			j++
			continue
		case tQuote:
			if p.isNounQuote(j) && p.endsWithPunct(u.seg) {
				return j + 1
			}
			if p.isNounQuote(j) {
				j++
				continue
			}
		case tPron:
			if j == i+1 && u.word.class&isObj != 0 {
				j++
				continue
			}
		case tIng:
			if j == i+1 {
				return i
			}
		case tConj:
			if j+1 < to && p.isNominal(j+1) && j > i+1 {
				j++
				continue
			}
		}
		break
	}
	return j
}

// isMediumPhrase tells whether the noun phrase at i..to is a medium, a time or
// an occasion of speaking.
// Samples: "an interview", "a statement", "last night", "Tuesday". A preposition or a
// comma ends the phrase.
func (p *reader) isMediumPhrase(i, to int) bool {
	for ; i < to && i < p.sent.to; i++ {
		switch u := &p.units[i]; u.tag {
		case tDay:
			return true
		case tPrep, tComma:
			return false
		case tNoun, tName:
			if u.word.class&(isMedium|isPeriod) != 0 {
				return true
			}
		}
	}
	return false
}
