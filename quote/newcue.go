package quote

// newCueAt tells whether another attribution begins at unit i behind a comma:
// "saying", "and added", "Reyes said".
func (p *reader) newCueAt(i int, g *group) bool {
	to := p.sent.to
	for i < to && p.units[i].tag == tAdv {
		i++
	}
	if i >= to {
		return false
	}
	u := &p.units[i]
	if i+3 < to && p.units[i+2].tag == tRel && p.lower(i+1, "of") { // both of which he called
		return p.quoteAhead(i, to) && p.relativeCue(i+2)
	}
	switch u.tag {
	case tIng:
		return u.word.verb != nil && u.word.verb.frame&(takesClause|takesObject) != 0
	case tConj:
		return p.newVerbAt(i+1, g) || p.newSubjectCue(i+1)
	case tRel:
		return p.quoteAhead(i, to) && p.relativeCue(i)
	case tVerb, tAux:
		return g.subject.relative || g.tag == tIng || g.tag == tPart || p.finalCue(i, i) || p.lateCue(i)
	case tSub:
		return !p.lower(i, "that") && p.newSubjectCue(i+1)
	case tTo:
		return i+1 < to && p.units[i+1].tag == tRel && p.newSubjectCue(i+2)
	case tPrep:
		if i+1 < to && p.units[i+1].tag == tRel {
			return p.newSubjectCue(i + 2) // to which he said
		}
		if p.lower(i, "with") {
			end := p.phraseEnd(i+1, to)
			for end < to && p.units[end].tag == tAdv {
				end++
			}
			return end > i+1 && end < to && p.units[end].tag == tIng && p.units[end].word.verb != nil
		}
		return u.word.class&isAccording != 0
	case tName, tDet, tPron, tNoun, tPoss:
		end := p.phraseEnd(i, to)
		return end > i && end < to && p.finalCue(end, i)
	}
	return false
}

// lateCue tells whether a cue with its source behind it stands at unit i:
// "…, said Ana Sol, a lawyer".
func (p *reader) lateCue(i int) bool {
	for k := range p.groups {
		if p.groups[k].main == i {
			return p.groups[k].verb != nil && p.lateName(k)
		}
	}
	return false
}

// relativeCue tells whether the relative clause at unit i reports speech: "who
// has said", "whom he called".
// What somebody thinks is none: "who believes".
func (p *reader) relativeCue(i int) bool {
	end := p.phraseEnd(i+1, p.sent.to)
	for k := range p.groups {
		if h := &p.groups[k]; h.first >= end {
			return h.first <= end+1 && h.verb != nil && h.verb.class != "thought"
		}
	}
	return false
}

// newVerbAt tells whether a cue that shares g's subject begins at unit i behind
// "and" or "but".
// Both must have the same form, past or present: "said he would go | and added".
func (p *reader) newVerbAt(i int, g *group) bool {
	for k := range p.groups {
		h := &p.groups[k]
		if h.first < i {
			continue
		}
		for i < h.first && p.units[i].tag == tAdv {
			i++
		}
		return h.first == i && h.verb != nil && h.verb.class != "thought" && h.tag == g.tag && p.units[h.main].word.form&p.units[g.main].word.form != 0
	}
	return false
}

// newFiniteCue tells whether a finite cue stands at unit i behind a conjunction,
// where an infinitive's content can't go on: "hoped to win but added".
func (p *reader) newFiniteCue(i int) bool {
	for k := range p.groups {
		h := &p.groups[k]
		if h.first >= i {
			return h.first == i && h.verb != nil && h.finite() && p.units[h.first].word.form&(past|third) != 0 && p.units[h.first].word.form&base == 0
		}
	}
	return false
}

// sameVerbAt tells whether a finite verb of g's form, cue or not, stands at unit
// i: "called him “weak” and cast doubt on".
func (p *reader) sameVerbAt(i int, g *group) bool {
	if g.tag != tVerb {
		return false
	}
	for k := range p.groups {
		h := &p.groups[k]
		if h.first >= i {
			return h.first == i && h.tag == tVerb && p.units[h.main].word.form&p.units[g.main].word.form&(past|third) != 0
		}
	}
	return false
}

// newSubjectCue tells whether a noun phrase with a cue behind it begins at i.
// Samples: "its director urged", "its director, Ana Sol, urged"; "its director left" is none,
// and neither is what somebody thinks.
func (p *reader) newSubjectCue(i int) bool {
	end := p.phraseEnd(i, p.sent.to)
	if end == i {
		return false
	}
	end = p.behindApposition(end)
	for k := range p.groups {
		h := &p.groups[k]
		if h.first >= end {
			for end < h.first && p.units[end].tag == tAdv {
				end++
			}
			return h.first == end && h.verb != nil && h.verb.class != "thought" && h.finite()
		}
	}
	return false
}

// finalCue tells whether the verb group at unit i is a cue that stands behind
// its content: nothing that could be content follows it.
// Sample: "…, Reyes told reporters on Monday."; "…, Reyes told reporters he" is none.
func (p *reader) finalCue(i, start int) bool {
	for k := range p.groups {
		h := &p.groups[k]
		if h.first < i {
			continue
		}
		if h.first != i || h.verb == nil || h.verb.frame&takesClause == 0 {
			return false
		}
		end := h.main + 1
		if h.verb.frame&takesListener != 0 {
			end = p.listenerPhrase(end, p.sent.to)
		}
		return p.contentFromShallow(end)
	}
	return false
}

// contentFromShallow tells whether only times, places and punctuation follow
// unit i.
// Content that follows makes it no: "Reyes said on Monday that".
func (p *reader) contentFromShallow(i int) bool {
	to := p.sent.to
	for i < to {
		switch u := &p.units[i]; u.tag {
		case tAdv, tDay:
			i++
			continue
		case tPrep:
			end := p.adverbialEnd(i, to)
			if end <= i {
				return false
			}
			i = end
			continue
		case tComma, tStop, tDash, tSemi:
			return true
		default:
			return false
		}
	}
	return true
}
