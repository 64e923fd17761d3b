package quote

// continueQuotes gives the sentence's words in marks that no cue claims to the
// quotation before: “It is late,” Reyes said. “We go home.”
func (p *reader) continueQuotes() {
	from, to := p.sent.from, p.sent.to
	if p.units[from].tag != tQuote || p.segs[p.units[from].seg].claimed {
		return
	}
	last := len(p.found) - 1
	if last < 0 || p.found[last].para != p.para || len(p.found[last].segs) == 0 || last >= p.sent.first {
		return
	}
	if to-from > 2 || to-from == 2 && p.units[to-1].tag != tStop {
		return
	}
	p.addSpan(&p.found[last], from, from)
}

// unclaimed goes once more over the paragraph's segments that belong to no
// attribution yet.
func (p *reader) unclaimed(before int) {
	for i := range p.units {
		u := p.units[i]
		if u.tag != tQuote || p.segs[u.seg].claimed {
			continue
		}
		p.orphan(i, before)
	}
}

// orphan finds a speaker for the segment at unit i.
func (p *reader) orphan(i, before int) {
	if p.isScare(i) {
		return
	}
	a := attribution{para: p.para, basis: Continuation}
	from := i
	for from > 0 && !p.sentenceBreak(from-1) {
		from--
	}
	if from < i {
		if p.orphanInClause(i, from) {
			return
		}
	}
	p.addSpan(&a, i, i)
	if last := len(p.found) - 1; last >= 0 {
		a.carried = last + 1
	}
	p.found = append(p.found, a)
}

func (p *reader) sentenceBreak(i int) bool {
	u := p.units[i]
	return u.tag == tStop || u.tag == tQuote && p.endsSentence(u.seg)
}

// orphanInClause attributes the segment at unit i to the subject of the clause
// that holds it, whose verb is no known cue.
func (p *reader) orphanInClause(i, from int) bool {
	to := i + 1
	for to < len(p.units) && !p.sentenceBreak(to) && to < from+maxSentence {
		to++
	}
	p.sent = sentence{from: from, to: to, first: len(p.found), names: len(p.mentions)}
	p.fillGroups(from, to)
	for k := len(p.groups) - 1; k >= 0; k-- {
		g := p.groups[k]
		if g.main >= i || !g.finite() {
			continue
		}
		s := p.subjectOf(k, from)
		if !s.ok {
			continue
		}
		a := attribution{para: p.para, basis: Named, verb: g.verb}
		p.setSource(&a, s)
		a.cue = p.span(g.first, g.main)
		p.addSpan(&a, g.main+1, i)
		p.add(a)
		return true
	}
	return false
}
