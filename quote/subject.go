package quote

// subjectOf returns the subject of group k.
// It is looked for once: g.done tells that it has been. No subject is the zero phrase.
func (p *reader) subjectOf(k, from int) phrase {
	g := &p.groups[k]
	if g.done {
		return g.subject
	}
	g.done = true
	switch g.tag {
	case tIng, tInf, tPart:
		g.subject = p.sharedSubject(k, from)
	default:
		g.subject = p.ownSubject(k, from)
	}
	return g.subject
}

// sharedSubject finds the subject of a participle or an infinitive: that of the
// clause it depends on.
// Samples: "Reyes wants to say" (Reyes), "a spokesman saying" (a spokesman), "Reyes keeps
// talking" (Reyes), "Calling it late, Reyes" (Reyes), "Reyes to call vote “late”" (a headline).
func (p *reader) sharedSubject(k, from int) phrase {
	g := &p.groups[k]
	if last := p.skipBack(g.first-1, from); g.tag == tIng && p.endsPhrase(last, from) && !p.afterComma(g.first, from) {
		np := p.phraseBack(last, from) // "a spokesman saying"
		if g.verb != nil && g.verb.lemma == "read" || p.startsClause(np.first, from) || p.lower(np.first-1, "with") || p.units[np.first-1].word.class&isSense != 0 && p.speaks(np.head) || np.head > np.first && p.lower(np.first, "with") {
			return np
		}
	}
	if k > 0 && g.tag == tIng && p.groups[k-1].tag == tVerb && p.groups[k-1].main == g.first-1 {
		return p.subjectOf(k-1, from) // keeps talking
	}
	if np := p.caused(k); np.ok {
		return np
	}
	best := -1
	for j := k - 1; j >= 0; j-- {
		h := &p.groups[j]
		if !h.finite() || p.inRelative(j, from) || g.tag == tIng && p.isEmbedded(j, from) {
			continue
		}
		if best < 0 && p.subjectOf(j, from).ok {
			best = j
		}
		if h.verb != nil && h.verb.frame&takesClause != 0 && g.tag == tIng && p.subjectOf(j, from).ok {
			best = j
			break
		}
	}
	if best >= 0 {
		return p.subjectOf(best, from)
	}
	for j := k + 1; j < len(p.groups) && j < k+6; j++ {
		if p.groups[j].finite() && !p.inRelative(j, from) && !p.isEmbedded(j, from) {
			if s := p.subjectOf(j, from); s.ok && (s.first > g.main || s.last >= g.main) {
				return s
			}
			break
		}
	}
	if i := g.first - 2; g.tag == tInf && i >= from && p.endsPhrase(i, from) {
		if np := p.phraseBack(i, from); np.first == from {
			return np // Reyes to call vote “late”
		}
	}
	for j := k - 1; j >= 0; j-- { // As Reyes wrote, describing …
		if h := &p.groups[j]; h.verb != nil && h.finite() && !p.inRelative(j, from) && p.subjectOf(j, from).ok {
			return p.subjectOf(j, from)
		}
	}
	return phrase{}
}

// caused returns the object of the verb before group k, an infinitive, where that
// verb makes its object act: "The vote prompted the mayor, Tom Hale, to say".
// What acts must be able to speak, or hold a name: "led the rain to" is none.
func (p *reader) caused(k int) phrase {
	g, j := &p.groups[k], k-1
	for j > 0 && p.groups[j].finite() && p.inRelative(j, p.sent.from) {
		j--
	}
	if j < 0 || g.tag != tInf || p.groups[j].passive {
		return phrase{}
	}
	first := p.groups[j].main + 1
	if p.units[first-1].word.class&isCause == 0 {
		return phrase{}
	}
	end := p.phraseEnd(first, g.first)
	last := p.skipBack(g.first-1, first)
	if end == first || last < end || p.units[last].tag != tTo || last > end && p.units[end].tag != tComma && p.units[end].tag != tRel {
		return phrase{}
	}
	np := phrase{first: first, last: last - 1, head: p.headOf(first, end), ok: true}
	for np.last > np.head && p.units[np.last].tag == tComma {
		np.last--
	}
	if !p.speaks(np.head) && p.nameIn(np) < 0 {
		return phrase{}
	}
	return np
}

// isEmbedded tells whether group j is the verb of a clause inside another: its
// subject stands behind "that", "whom" or "when", or behind a cue.
// Sample: "Reyes said that Hale left": Hale’s verb is.
func (p *reader) isEmbedded(j, from int) bool {
	s := p.subjectOf(j, from)
	if !s.ok || s.first <= from || s.first > p.groups[j].main {
		return false
	}
	u := &p.units[s.first-1]
	return u.tag == tSub || u.tag == tRel || u.word.class&isSub != 0 && u.seg < 0 ||
		(u.tag == tVerb || u.tag == tIng) && u.word.verb != nil && u.word.verb.frame&takesClause != 0
}

// afterComma tells whether a comma, or a segment that ends with one, stands
// right before unit i, adverbs left out.
// The sentence's beginning counts as one.
func (p *reader) afterComma(i, from int) bool {
	for i--; i >= from && p.units[i].tag == tAdv; i-- {
	}
	if i < from {
		return true
	}
	u := &p.units[i]
	return u.tag == tComma || u.tag == tDash || u.tag == tQuote && p.endsWithPunct(u.seg)
}

// inRelative tells whether group k is the verb of a relative clause.
func (p *reader) inRelative(k, from int) bool {
	s := p.subjectOf(k, from)
	return s.ok && s.relative
}

// ownSubject finds the subject of a finite verb to its left.
// In this order: "who", behind a comma, behind "and", behind words in marks, behind an
// infinitive or a participle, and the plain noun phrase right before the verb.
func (p *reader) ownSubject(k, from int) phrase {
	i := p.skipBack(p.groups[k].first-1, from)
	if i < from {
		return phrase{}
	}
	u := &p.units[i]
	switch {
	case u.tag == tRel:
		return phrase{first: i, last: i, head: i, ok: true, relative: true, of: p.antecedent(i, from)}
	case u.tag == tComma || u.tag == tDash:
		if np := p.interrupted(i, from); np.ok {
			return np
		}
		return p.coordinated(k, from)
	case u.tag == tConj:
		return p.coordinated(k, from)
	case u.tag == tQuote && p.lastChar(u.seg) == ',' && i > from && p.interruptedFrom(p.skipOpening(from, i), i+1).ok && p.units[from].tag != tQuote && p.insertedBefore(i, from):
		return p.interruptedFrom(p.skipOpening(from, i), i+1) // Reyes, citing “higher costs,” said
	case u.tag == tQuote && k > 0 && p.lastChar(u.seg) == ',' && p.groups[k-1].finite() && p.groups[k].verb != nil:
		return p.coordinated(k, from) // supports “higher pay,” opposes “freezes”
	case u.tag == tTo:
		return p.sharedSubject(k, from) // is reported to have called
	case k > 0 && p.groups[k-1].tag == tInf && p.groups[k-1].main == i:
		return p.behindRelative(phrase{first: i, last: i}, k, from) // who asked not to be named said
	case u.tag == tPart:
		if j := p.reducedRelative(i, from); j >= from { // the order released Friday said
			np := p.phraseBack(j, from)
			np.last = i
			return np
		}
	case p.endsPhrase(i, from):
		np := p.phraseBack(i, from)
		if whole := p.behindRelative(np, k, from); whole.ok {
			return whole
		}
		return p.withName(np, k, from)
	}
	return phrase{}
}

// withName returns np with the name before it, where np is put behind the name
// and the comma that should close it is missing: "Ana Sol, a lawyer for the
// union said".
// Not where a comma follows the verb, or the noun is a plural: "In May, Sol, officials said".
func (p *reader) withName(np phrase, k, from int) phrase {
	i := np.first - 2
	if i < from || p.units[i+1].tag != tComma || p.units[i].tag != tName || p.units[np.first].tag != tNoun && p.units[np.first].tag != tDet {
		return np
	}
	first := p.simpleBack(i, from)
	if !p.startsClause(first, from) || p.isPluralNoun(np.head) || p.pauses(p.groups[k].main+1) {
		return np
	}
	return phrase{first: first, last: np.last, head: i, ok: true}
}

// isPluralNoun tells from its ending whether the noun at i stands for several.
// "votes" does, "boss" doesn't; the table has the irregular ones: "people".
func (p *reader) isPluralNoun(i int) bool {
	u := &p.units[i]
	return u.word.class&isPlural != 0 || u.end-u.start > 1 && p.text[u.end-1] == 's' && p.text[u.end-2] != 's'
}

// pauses tells whether a comma without words in marks behind it, or the
// sentence's end, stands at unit i.
func (p *reader) pauses(i int) bool {
	return i >= p.sent.to || p.units[i].tag == tComma && !p.quoteAhead(i+1, i+2) || p.units[i].tag == tStop
}

// behindRelative returns the phrase that a relative clause without commas
// describes, where np is the end of that clause: "officials who know the plan
// said".
// "who said it was late" doesn't describe what follows: a cue with a clause ends it.
func (p *reader) behindRelative(np phrase, k, from int) phrase {
	j := k - 1
	for j >= 0 && !p.groups[j].finite() {
		j--
	}
	if j < 0 || np.first == np.last && p.units[np.first].tag == tPron && p.units[np.first].word.class&isSubj != 0 {
		return phrase{}
	}
	h := &p.groups[j]
	if h.main >= np.first || h.verb != nil && h.verb.frame&takesClause != 0 && h.verb.lemma != "write" && !p.bindsPhrase(j, k) {
		return phrase{}
	}
	s := p.subjectOf(j, from)
	if !s.ok || !s.relative || s.of < 0 || !p.sameClause(j, k) {
		return phrase{}
	}
	whole := p.phraseBack(s.of, from)
	whole.last = np.last
	return whole
}

// bindsPhrase tells whether group j, a cue, goes on with its preposition or an
// infinitive up to group k: "who spoke on the condition of anonymity said", "who
// asked not to be named said".
func (p *reader) bindsPhrase(j, k int) bool {
	for n := j + 1; n < k; n++ {
		if v := p.groups[n].verb; v != nil && v.frame&takesClause != 0 {
			return false
		}
	}
	i := p.groups[j].main + 1
	for p.units[i].tag == tAdv && i+1 < p.groups[k].first {
		i++
	}
	return p.units[i].tag == tTo || p.isCuePrep(i, p.groups[j].verb) || p.lower(i, "on") && p.nextLower(i, p.sent.to, "condition")
}

// antecedent returns the last unit of the phrase which the relative at i takes
// up, or -1.
// Commas, prepositions, dashes and brackets between are skipped: "Reyes, who", "a plan of which".
func (p *reader) antecedent(i, from int) int {
	for i--; i >= from; i-- {
		switch p.units[i].tag {
		case tComma, tPrep, tClose, tDash:
			continue
		}
		if p.endsPhrase(i, from) {
			return i
		}
		return -1
	}
	return -1
}

// skipBack goes left over adverbs, times and brackets.
// Samples: Reyes | also; Reyes | on Tuesday; Reyes | last week; Reyes | (D-OH); Reyes | all but.
func (p *reader) skipBack(i, from int) int {
	for i >= from {
		u := &p.units[i]
		switch {
		case u.tag == tAdv:
			i--
		case i > from && p.lower(i, "but") && p.lower(i-1, "all"):
			i -= 2
		case u.word.class&isPeriod != 0 && i > from && p.units[i-1].word.class&isWhen != 0 && i-1 > from:
			i -= 2
		case u.tag == tDay && i > from && p.units[i-1].tag != tPrep:
			i--
		case u.tag == tDay && i > from+1 && p.lower(i-1, "on"):
			i -= 2
		case u.tag == tClose:
			j := i
			for j > from && j > i-30 && p.units[j].tag != tOpen {
				j--
			}
			if p.units[j].tag != tOpen {
				return i
			}
			i = j - 1
		default:
			return i
		}
	}
	return i
}

// skipOpening returns the first unit of from..to that is no conjunction or
// adverb.
// Sample: "But then" of "But then Reyes said".
func (p *reader) skipOpening(from, to int) int {
	for from < to && (p.units[from].tag == tConj || p.units[from].tag == tAdv || p.units[from].tag == tOther) {
		from++
	}
	return from
}

// coordinated finds the subject of a verb that shares it with one before:
// "Reyes met voters and said".
// Among verbs before it another cue of the same form comes first: "Reyes, who lives in Lyle,
// told voters … and said" is Reyes.
func (p *reader) coordinated(k, from int) phrase {
	if s := p.besideSubject(k, from); s.ok {
		return s
	}
	if g := &p.groups[k]; g.verb != nil {
		for j := 0; j < k; j++ {
			h := &p.groups[j]
			if h.tag == tVerb && h.verb != nil && !h.passive {
				if s := p.subjectOf(j, from); s.ok && !s.relative && !p.isEmbedded(j, from) && p.units[h.main].word.form&p.units[g.main].word.form != 0 {
					return s
				}
			}
		}
	}
	for j := k - 1; j >= 0; j-- {
		if !p.groups[j].finite() {
			continue
		}
		s := p.subjectOf(j, from)
		if !s.ok {
			continue
		}
		if s.relative && !p.sameClause(j, k) {
			continue
		}
		return s
	}
	return phrase{}
}

// besideSubject returns the subject of the verb just before, where that is a name
// in a clause of its own and no comma stands between: "as Reyes declared an
// emergency and appealed for help".
// Both verbs must have a form in common.
func (p *reader) besideSubject(k, from int) phrase {
	if k == 0 || !p.sameClause(k-1, k) {
		return phrase{}
	}
	g, h := &p.groups[k], &p.groups[k-1]
	if !h.finite() || h.passive || p.units[h.main].word.form&p.units[g.main].word.form == 0 {
		return phrase{}
	}
	s := p.subjectOf(k-1, from)
	if !s.ok || s.relative || s.first <= from || p.units[s.head].tag != tName || p.units[s.first-1].tag != tSub || p.lower(s.first-1, "that") {
		return phrase{}
	}
	return s
}

// sameClause tells whether no comma stands between groups j and k.
func (p *reader) sameClause(j, k int) bool {
	for i := p.groups[j].main; i < p.groups[k].first; i++ {
		if p.units[i].tag == tComma {
			return false
		}
	}
	return true
}
