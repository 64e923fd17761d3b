package quote

// colonSource gives the words in marks at unit i, behind a colon, to the person
// of the clause before it: "Ähnlich sieht es Mira Lenz: „…“".
// It is the only person named there, else the only "he" or "she", else the clause’s subject
// where it holds a title: "la maire est formelle : « … »". Two people leave the words alone.
func (p *reader) colonSource(i int) bool {
	from := i - 2
	for from > 0 && p.units[from-1].tag != tQuote && !p.sentenceBreak(from-1) && i-from < 30 {
		from--
	}
	person := -1
	for j := p.mentionBefore(p.units[i].start); j >= 0 && p.mentions[j].start >= p.units[from].start; j-- {
		if m := &p.mentions[j]; !m.org {
			if person >= 0 {
				return false
			}
			person = j
		}
	}
	a := attribution{para: p.para, basis: Named, verb: colonVerb, cue: p.span(i-1, i-1)}
	if person >= 0 {
		m := &p.mentions[person]
		a.source, a.mention = Span{m.start, m.end}, person+1
	} else if k := p.pronounAmong(from, i-1); k >= 0 {
		a.source, a.pronoun = p.span(k, k), sexOf(p.foreign[k].class)
		p.whoSpoke(&a)
	} else if end, ok := p.subjectAt(from, i-1); ok && p.holdsTitle(from, end) {
		p.setForeign(&a, foreignSource{first: from, last: end - 1, ok: true})
	} else {
		return false
	}
	p.addSpan(&a, i, i)
	p.add(a)
	return true
}

// subjectAt returns the unit behind the phrase that begins the sentence at unit
// from, and whether it is the subject of a verb behind it.
// A small word must follow, as a verb is one, but no preposition, "that", "who" or "and".
func (p *reader) subjectAt(from, to int) (int, bool) {
	p.sent = sentence{from: from, to: to, first: len(p.found), names: p.mentionBefore(p.units[from].start) + 1}
	end := p.foreignPhrase(from, to, true)
	return end, end > from && end+1 < to && p.isSource(from, end) && p.units[end].tag < tComma && !p.foreign[end].capital && p.foreign[end].class&(fPrep|fTo|fThat|fRel|fAnd) == 0
}

// holdsTitle tells whether an office or a trade stands among the units from..to.
func (p *reader) holdsTitle(from, to int) bool {
	t := p.tongue
	for i := from; i < to; i++ {
		if u := &p.units[i]; u.seg < 0 && t.isTitle(p.text[u.start:u.end]) {
			return true
		}
	}
	return false
}

// subjectBefore makes the person with whom the sentence before the words in
// marks at unit i begins their source: Keller war verärgert. „Das ist zu spät.“
// Only a person or a pronoun counts, no group. German "sie" before a verb in -n is "they".
func (p *reader) subjectBefore(a *attribution, i int) {
	from := i - 1
	for from > 0 && !p.sentenceBreak(from-1) && i-from < 60 {
		from--
	}
	if p.units[i-1].tag != tStop || p.tongue == nil {
		return
	}
	end, ok := p.subjectAt(from, i)
	if !ok {
		return
	}
	b := attribution{para: p.para, cue: a.cue}
	p.setForeign(&b, foreignSource{first: from, last: end - 1, ok: true})
	if b.pronoun != 0 && p.lang == "de" && p.text[p.units[end].end-1] == 'n' {
		return // sie waren
	}
	if b.mention > 0 && !p.mentions[b.mention-1].org || b.pronoun != 0 {
		a.source, a.mention, a.pronoun, a.head, a.basis = b.source, b.mention, b.pronoun, b.head, Continuation
	}
}

// pronounAmong returns the one unit of from..to that is "he" or "she", else -1.
func (p *reader) pronounAmong(from, to int) int {
	found := -1
	for i := from; i < to; i++ {
		if c := p.foreign[i].class; p.isPronoun(i) && c&(fHe|fShe) != 0 && c&(fDet|fThey) == 0 {
			if found >= 0 {
				return -1
			}
			found = i
		}
	}
	return found
}
