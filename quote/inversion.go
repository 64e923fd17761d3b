package quote

// isInverted tells whether the subject that was found stands on the far side of
// a quotation: “It is late,” said Reyes.
// So it is as well where no unit stands before the cue in its sentence, and behind a comma
// that ends a clause: "The bridge is late, said Ana Sol, a lawyer."
func (p *reader) isInverted(k int, source phrase) bool {
	i := p.groups[k].first - 1
	if i < p.sent.from {
		return true
	}
	u := &p.units[i]
	if u.tag == tQuote {
		return p.endsWithPunct(u.seg) && !(source.ok && source.last >= i)
	}
	return u.tag == tComma && p.lateName(k) && p.clauseBefore(k)
}

// clauseBefore tells whether a clause of its own, or words in marks, stand
// before group k: "Reyes’s aide, Tom Hale, said" has none.
func (p *reader) clauseBefore(k int) bool {
	for j := 0; j < k; j++ {
		if p.groups[j].finite() && !p.inRelative(j, p.sent.from) {
			return true
		}
	}
	for i := p.sent.from; i < p.groups[k].first; i++ {
		if p.units[i].tag == tQuote && p.endsWithPunct(p.units[i].seg) {
			return true
		}
	}
	return false
}

// lateName tells whether behind the verb of group k stands a name or a noun
// phrase that no verb follows: "…, said Ana Sol, a lawyer".
// Of verbs other than "say" only a name between commas is one, with words in marks behind it.
func (p *reader) lateName(k int) bool {
	g := &p.groups[k]
	i, to := g.main+1, p.sent.to
	if g.first != g.main || g.verb == nil || i >= to || p.units[i].tag == tPron {
		return false
	}
	end := p.phraseEnd(i, to)
	if g.verb.lemma != "say" { // …, explained Sol, “we go home.”
		return g.verb.frame&takesClause != 0 && p.units[i].tag == tName && end+1 < to && p.units[end].tag == tComma && p.units[end+1].tag == tQuote
	}
	if end == i || p.units[i].tag == tQuote {
		return false
	}
	if end >= to {
		return true
	}
	switch p.units[end].tag {
	case tComma, tStop, tRel, tSemi, tIng:
		return true
	case tDay:
		return end+1 >= to || p.units[end+1].tag == tStop
	}
	return false
}

// invertedSource returns the source behind the cue of group k and the unit
// behind it: “It is late,” said Ana Sol, a lawyer for the union.
// None stands behind "put", behind a verb with auxiliaries, or where nothing before the cue
// can be content.
func (p *reader) invertedSource(k int) (phrase, int) {
	g := &p.groups[k]
	to := p.sent.to
	start := g.main + 1
	for start < to && (p.units[start].tag == tAdv) {
		start++
	}
	if start >= to || g.verb.lemma == "put" || g.first != g.main || g.verb.frame&(takesClause|takesQuote) == 0 {
		return phrase{}, 0
	}
	if left := p.leftEdge(g.first); left < 0 && !(g.first == p.sent.from && p.quoteAhead(start, to)) {
		return phrase{}, 0
	}
	if p.units[start].tag == tPron && p.units[start].word.class&isSubj != 0 && start+1 < to && (p.units[start+1].tag == tVerb || p.units[start+1].tag == tAux) {
		return phrase{}, 0 // said he was
	}
	end := p.phraseEnd(start, to)
	if end == start || p.units[start].tag == tQuote || p.units[start].tag == tNum && end == start+1 {
		return phrase{}, 0
	}
	np := phrase{first: start, last: end - 1, head: p.headOf(start, end), ok: true}
	end = p.apposition(end, to)
	np.last = end - 1
	if p.units[np.last].tag == tPrep {
		np.last-- // said Reyes on Monday
	}
	return p.trimTime(np), end
}

// trimTime cuts time and place from the end of an inverted source: "said Reyes
// in a statement on Tuesday".
// "Reyes in a statement" gives "Reyes"; "the mayor of Lyle" stays whole.
func (p *reader) trimTime(np phrase) phrase {
	for i := np.first + 1; i <= np.last; i++ {
		u := &p.units[i]
		if u.tag == tPrep && i+1 <= np.last && (p.lower(i, "in") || p.lower(i, "at") || p.lower(i, "on") || p.lower(i, "during")) && p.isMediumPhrase(i+1, np.last+1) {
			np.last = i - 1
			return np
		}
	}
	return np
}

// apposition returns the unit behind what is put behind a name: ", a lawyer for
// the union who helped draft it". It runs to the sentence's end, or to the next
// words in marks.
// A comma before another cue ends it too: ", saying", ", and", ", when". None begins where
// a clause goes on with the content: "says Reyes, the agency bought".
func (p *reader) apposition(i, to int) int {
	if i >= to || p.units[i].tag != tComma && p.units[i].tag != tRel || i+1 >= to {
		return i
	}
	if p.units[i].tag == tComma {
		switch p.units[i+1].tag {
		case tDet, tNoun, tRel, tPoss, tNum, tName:
		default:
			return i
		}
		if p.clauseBehind(i+1, to) || p.quoteAhead(i+1, i+3) || p.units[i+1].tag == tRel && p.saysAt(i+2) {
			return i
		}
	}
	for j := i + 1; j < to; j++ {
		switch p.units[j].tag {
		case tStop, tSemi, tColon:
			return j
		case tQuote:
			if j > i+1 && p.units[j-1].tag == tComma {
				return j - 1
			}
		case tComma:
			if j+1 < to && (p.units[j+1].tag == tIng && p.units[j+1].word.verb != nil || p.units[j+1].tag == tConj || p.units[j+1].tag == tSub) {
				return j
			}
		}
	}
	return to
}

// clauseBehind tells whether the noun phrase at unit i is the subject of a verb:
// the content goes on behind "says Reyes, the agency bought".
func (p *reader) clauseBehind(i, to int) bool {
	end := p.phraseEnd(i, to)
	for end < to && p.units[end].tag == tAdv {
		end++
	}
	return end > i && end < to && (p.units[end].tag == tVerb || p.units[end].tag == tAux) && p.units[i].tag != tRel
}

// saysAt tells whether the verb group at unit i reports a clause: "added that".
// "said", "declared" or the like without "that" is none.
func (p *reader) saysAt(i int) bool {
	for k := range p.groups {
		h := &p.groups[k]
		if h.first == i {
			return h.verb != nil && !h.passive && h.verb.frame&takesClause != 0 && h.verb.frame&needsMarks == 0 && p.lower(min(h.main+1, p.sent.to-1), "that")
		}
	}
	return false
}

// quoteAhead tells whether words in marks stand in the units from..to, of this sentence.
func (p *reader) quoteAhead(from, to int) bool {
	for i := from; i < to && i < p.sent.to; i++ {
		if p.units[i].tag == tQuote {
			return true
		}
	}
	return false
}

// addInverted adds the attribution of an inverted cue.
func (p *reader) addInverted(k int, source phrase, after int, right content, a attribution) {
	g := &p.groups[k]
	left := p.leftEdge(g.first)
	p.setSource(&a, source)
	if a.mention > 0 {
		p.mentions[a.mention-1].inverted = true
	}
	p.groups[k].subject, p.groups[k].done = source, true
	p.sent.inSource = max(p.sent.inSource, p.units[after-1].end)
	a.cue = p.span(g.first, g.main)
	if left >= 0 {
		p.addSpan(&a, p.leftStart(left), left)
	}
	if right.ok && (right.comma || left < 0) {
		p.addRight(&a, right)
	}
	p.add(a)
}
