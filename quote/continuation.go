package quote

// continueQuotes gives the sentence's words in marks that no cue claims to the
// quotation before: “It is late,” Reyes said. “We go home.”
// The words must be the whole sentence, and must open it; a full stop outside may follow.
func (p *reader) continueQuotes() {
	from, to := p.sent.from, p.sent.to
	if p.units[from].tag != tQuote || p.segs[p.units[from].seg].claimed {
		return
	}
	last := p.spokenBefore()
	if last < 0 || len(p.found) > p.sent.first {
		return
	}
	if to-from > 2 || to-from == 2 && p.units[to-1].tag != tStop {
		return
	}
	p.addSpan(&p.found[last], from, from)
}

// spokenBefore returns the attribution that words in marks go on with: one with
// marks in the sentence before, else the first of speech there, else the last
// with marks in the paragraph; -1 where there is none.
// Speech without marks counts where it is told as said in the sentence before: Reyes said
// the bridge would close. “It is late.” Thoughts and denials don't.
func (p *reader) spokenBefore() int {
	last, speech := -1, -1
	for i := p.sent.first - 1; i >= 0 && i > p.sent.first-12 && p.found[i].para == p.para; i-- {
		a := &p.found[i]
		if a.sent >= p.sentences-1 && len(a.segs) == 0 && a.source.End > 0 && !a.negated && a.verb != nil && a.verb.frame&takesClause != 0 && a.verb.class != "thought" {
			speech = i
		}
		if len(a.segs) > 0 && (last < 0 || a.sent == p.found[last].sent && p.opensSentence(a)) {
			last = i
		}
	}
	if speech >= 0 && (last < 0 || p.found[last].sent < p.sentences-1) {
		return speech
	}
	return last
}

// opensSentence tells whether words in marks, and then the cue, begin the
// sentence of a: “It is late,” Reyes said after hinting that …
func (p *reader) opensSentence(a *attribution) bool {
	return a.spans[0].Start < a.segs[0].Start && a.spans[0].End > a.segs[0].End && a.spans[0].End <= a.cue.Start && a.segs[0].End-a.segs[0].Start >= a.spans[0].End-a.spans[0].Start-6
}

// anyVerb attributes words in marks with a comma inside to the subject of the
// verb behind them, whatever verb it is: “It is late,” Reyes began.
// The subject may stand behind the verb as well: “It is late,” began Dana Reyes.
func (p *reader) anyVerb() {
	for i := p.sent.from; i+1 < p.sent.to; i++ {
		u := &p.units[i]
		if u.tag != tQuote || p.segs[u.seg].claimed || p.segs[u.seg].work || !(p.lastChar(u.seg) == ',' || p.endsWithPunct(u.seg) && p.units[i+1].tag == tVerb) || p.leftStart(i) != i {
			continue
		}
		for k := range p.groups {
			g := &p.groups[k]
			if g.first <= i || g.tag != tVerb {
				continue
			}
			if s := p.subjectOf(k, p.sent.from); s.ok && s.first == i+1 {
				p.addAround(s, g, i)
			} else if end := p.phraseEnd(g.main+1, p.sent.to); !s.ok && g.first == i+1 && end > g.main+1 && g.tag == tVerb {
				p.addAround(phrase{first: g.main + 1, last: end - 1, head: p.headOf(g.main+1, end), ok: true}, g, i)
			}
			break
		}
	}
}

// addAround adds the attribution of what ends at unit i to the source s.
func (p *reader) addAround(s phrase, g *group, i int) {
	a := attribution{para: p.para, basis: Named, verb: g.verb, negated: g.negated, cue: p.span(g.first, g.main)}
	p.setSource(&a, s)
	p.addSpan(&a, p.leftStart(i), i)
	p.add(a)
}

// unclaimed goes once more over the paragraph's segments that belong to no
// attribution yet.
func (p *reader) unclaimed(before int) {
	if len(p.segs) > 0 {
		p.orphans(before)
	}
	p.closeOpen(before)
}

// orphans finds speakers for the paragraph's segments that are left over.
// Each gets one at most; words in scare quotes and titles of works get none.
func (p *reader) orphans(before int) {
	for i := range p.units {
		if u := &p.units[i]; u.tag == tQuote && !p.segs[u.seg].claimed {
			p.orphan(i, before)
		}
	}
}

// closeOpen joins a paragraph whose marks were left open, and whose speaker is
// still unknown, with the next one's: “It is late. ¶ “We go home,” Reyes said.
func (p *reader) closeOpen(before int) {
	if p.open > 0 && len(p.found) > before && len(p.units) > 0 && p.units[0].tag == tQuote {
		for i := before; i < len(p.found); i++ {
			if a := p.found[i]; (a.source.End > 0 || a.carried == 0) && len(a.segs) > 0 && a.spans[0].Start == p.units[0].start {
				p.found[p.open-1].carried = i + 1
				break
			}
		}
	}
	p.open = 0
	n := len(p.segs)
	open := n > 0 && p.segs[n-1].open
	if open && !p.goesOn && len(p.found) > before && p.found[len(p.found)-1].source.End == 0 {
		p.open = len(p.found)
	}
	p.goesOn = open && p.open == 0
}

// orphan finds a speaker for the segment at unit i.
// In this order: the subject of the clause around it, the source of a paragraph that ended
// with a colon, the person whom the sentence before tells of, and whoever spoke last.
func (p *reader) orphan(i, before int) {
	if p.isScare(i) {
		return
	}
	from := i
	for from > 0 && !p.sentenceBreak(from-1) {
		from--
	}
	if from < i && p.orphanInClause(i, from) {
		return
	}
	if i == 0 && p.ahead.cue.End > 0 && p.ahead.para == p.para-1 {
		a := p.ahead
		a.para = p.para
		p.addSpan(&a, i, i)
		p.found = append(p.found, a)
		return
	}
	a := attribution{para: p.para, basis: Continuation}
	p.addSpan(&a, i, i)
	if from == i && from > 0 && p.previousSubject(&a, from, before) {
		p.found = append(p.found, a)
		return
	}
	a.carried = p.carrier() + 1
	p.found = append(p.found, a)
}

// previousSubject makes the subject of the sentence before unit from the source,
// where that sentence has no attribution and tells of a person: Reyes was angry.
// “It is late.”
func (p *reader) previousSubject(a *attribution, from, before int) bool {
	start := from - 1
	for start > 0 && !p.sentenceBreak(start-1) {
		start--
	}
	if len(p.found) > before {
		if last := p.found[len(p.found)-1]; last.cue.End > p.units[start].start && last.source.End > 0 {
			return false
		}
	}
	p.sent = sentence{from: start, to: from, first: len(p.found), names: p.namesAt(p.units[start].start)}
	p.fillGroups(start, from)
	s := p.mainSubject(len(p.groups))
	if !s.ok {
		return false
	}
	b := attribution{}
	p.setSource(&b, s)
	if b.mention == 0 && b.pronoun == 0 {
		return false
	}
	a.source, a.mention, a.pronoun, a.basis = b.source, b.mention, b.pronoun, Continuation
	return true
}

// namesAt returns the index of the first mention at or behind byte at.
func (p *reader) namesAt(at int) int {
	i := len(p.mentions)
	for i > 0 && p.mentions[i-1].start >= at {
		i--
	}
	return i
}

// carrier returns the attribution whose speaker goes on in words in marks of
// their own, -1 if there is none near.
// Near means the last seven attributions, three paragraphs back, in the same part of the
// text. Thoughts, denials and verbs that take no words in marks don't carry on.
func (p *reader) carrier() int {
	for j := len(p.found) - 1; j >= p.partFirst && j > len(p.found)-8; j-- {
		a := p.found[j]
		if p.para-a.para > 3 {
			return -1
		}
		if a.source.End == 0 && a.carried == 0 || a.negated || a.verb != nil && (a.verb.frame&takesQuote == 0 || a.verb.class == "thought") {
			continue
		}
		return j
	}
	return -1
}

// sentenceBreak tells whether a sentence ends behind unit i: "." or “… late.”
func (p *reader) sentenceBreak(i int) bool {
	u := &p.units[i]
	return u.tag == tStop || u.tag == tQuote && p.endsSentence(u.seg)
}

// orphanInClause attributes the segment at unit i to the subject of the clause
// that holds it, whose verb is no known cue.
// Sample: The mayor vented to her husband that it was “late.” A subject that can't speak
// leaves the words to whoever spoke before: Good work helps when “the truth is louder.”
func (p *reader) orphanInClause(i, from int) bool {
	to := i + 1
	for to < len(p.units) && !p.sentenceBreak(to-1) && to < from+maxSentence {
		to++
	}
	p.sent = sentence{from: from, to: to, first: len(p.found), names: p.namesAt(p.units[from].start)}
	p.fillGroups(from, to)
	for k := len(p.groups) - 1; k >= 0; k-- {
		g := p.groups[k] // without its subject: the content may go on behind a relative clause
		if g.main >= i || !g.finite() {
			continue
		}
		s := p.subjectOf(k, from)
		if !s.ok || (p.isEmbedded(k, from) || g.tag == tAux && p.inRelative(k, from)) && p.mainSubject(k).ok {
			continue
		}
		a := attribution{para: p.para, basis: Named, verb: g.verb}
		p.setSource(&a, s)
		a.cue = p.span(g.first, g.main)
		if c := p.carrier(); c >= 0 && p.found[c].para == p.para && p.found[c].sent >= p.sentences-2 && g.verb == nil && a.mention == 0 && !p.speaks(s.head) {
			return false
		}
		start := g.main + 1
		for j := start; j < i; j++ {
			if p.units[j].tag == tSub && p.lower(j, "that") {
				start = j // vented to her husband that it was “late”
				break
			}
		}
		p.addSpan(&a, start, max(i, p.contentEnd(i, &g)-1))
		p.add(a)
		return true
	}
	return false
}

// speaks tells whether the noun at unit i may be somebody who speaks, or a text
// that does.
// "the mayor", "the board", "the report" and plurals do; "the work" doesn't.
func (p *reader) speaks(i int) bool {
	u := &p.units[i]
	return u.tag != tNoun || u.word.class&(isRole|isGroup|isDocument) != 0 || p.isPluralNoun(i)
}

// lookAhead remembers the source of a paragraph that ends with a colon, for the
// words in marks of the next one: Reyes put it this way: ¶ “It is late.”
// Without a verb the source is what opens the last sentence: Mayor Dana Reyes: ¶ “It is late.”
func (p *reader) lookAhead(before int) {
	p.ahead = attribution{}
	n := len(p.units)
	if n < 2 || p.units[n-1].tag != tColon {
		return
	}
	from := n - 1
	for from > 0 && !p.sentenceBreak(from-1) && from > n-maxSentence {
		from--
	}
	p.sent = sentence{from: from, to: n, first: len(p.found), names: p.namesAt(p.units[from].start)}
	p.fillGroups(from, n)
	s, k := p.announced(from)
	if !s.ok {
		end := p.phraseEnd(from, n-1)
		if end == from {
			return
		}
		s = phrase{first: from, last: end - 1, head: p.headOf(from, end), ok: true}
	}
	p.ahead = attribution{para: p.para, basis: Named, verb: colonVerb, cue: p.span(n-1, n-1)}
	if k >= 0 && p.groups[k].verb != nil {
		p.ahead.verb, p.ahead.cue = p.groups[k].verb, p.span(p.groups[k].first, p.groups[k].main)
	}
	p.setSource(&p.ahead, s)
}

// announced returns the source of the words that follow the sentence which begins
// at unit from and ends with a colon, and the group of their cue: the last one's,
// or that of one behind "as": "As Reyes wrote, the town called it late:".
func (p *reader) announced(from int) (source phrase, cue int) {
	cue = len(p.groups) - 1
	for k := len(p.groups) - 1; k >= 0; k-- {
		g := &p.groups[k]
		if g.verb == nil || !g.finite() || p.inRelative(k, from) {
			continue
		}
		s := p.subjectOf(k, from)
		if s.ok && s.first > from && p.lower(s.first-1, "as") && g.verb.frame&takesClause != 0 {
			return s, k
		}
		if s.ok && !source.ok {
			source = s
		}
	}
	if source.ok {
		return source, cue
	}
	return p.mainSubject(len(p.groups)), cue
}

// mayBeSignature tells whether the paragraph is short, without marks, and begins
// with a dash.
func (p *reader) mayBeSignature() bool {
	n := len(p.units)
	return n >= 2 && n <= 12 && len(p.segs) == 0 && p.units[0].tag == tDash
}

// signature makes the paragraph, which may be one, the source of the orphan right
// before it, where it is a name behind a dash: “It is late.” ¶ — Dana Reyes.
func (p *reader) signature() bool {
	if len(p.found) == p.partFirst {
		return false
	}
	a := &p.found[len(p.found)-1]
	if a.cue.End > 0 || p.para-a.para > 1 {
		return false
	}
	n := len(p.units)
	p.tagUnits(0, n)
	end := p.phraseEnd(1, n)
	if end == 1 || p.units[1].tag != tName {
		return false
	}
	p.sent = sentence{to: n, first: len(p.found), names: len(p.mentions)}
	p.fillNames(0, n)
	a.carried, a.basis = 0, Named
	a.cue = p.span(0, 0)
	p.setSource(a, phrase{first: 1, last: end - 1, head: p.headOf(1, end), ok: true})
	return true
}
