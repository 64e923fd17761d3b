package quote

// accordingVerb is the verb of cues that have none but mean "says": "according to", "selon".
var accordingVerb = &verb{lemma: "according to", class: "neutral", frame: takesClause}

// colonVerb is the verb of a colon that stands for a cue: "Reyes: Trust me".
var colonVerb = &verb{lemma: ":", class: "neutral", frame: takesClause}

// accordingTo adds the attributions of "according to" in the sentence.
//
//	content [","] "according to" source | "According to" source "," content
//
// Samples: "The bridge is safe, according to the county"; "According to the report, Hale paid";
// "that, according to a letter, the bridge was closed".
func (p *reader) accordingTo() {
	for i := p.sent.from; i+1 < p.sent.to; i++ {
		if p.units[i].word.class&isAccording == 0 || !p.lower(i+1, "to") {
			continue
		}
		end := p.sourceEnd(i + 2)
		if end == i+2 {
			continue
		}
		head := p.headOf(i+2, end)
		if !p.opensWithSource(i) {
			end = p.nameBehind(i+2, end)
		}
		s := phrase{first: i + 2, last: end - 1, head: head, ok: true}
		a := attribution{verb: accordingVerb, para: p.para, basis: Named}
		a.cue = p.span(i, i+1)
		p.setSource(&a, s)
		if p.opensWithSource(i) {
			p.fromComma(&a, end)
		} else {
			start := p.leftStart(i - 1)
			p.addSpan(&a, start, i-1)
		}
		p.add(a)
	}
}

// opensWithSource tells whether the content of the "according to" at unit i
// follows its source: at a sentence's beginning, or "that, according to Reyes,".
func (p *reader) opensWithSource(i int) bool {
	from := p.sent.from
	if i == from || i == from+1 && p.units[from].tag != tQuote {
		return true
	}
	return i-2 > from && p.units[i-1].tag == tComma && p.units[i-2].tag == tSub
}

// fromComma adds what stands behind the comma at unit i to the content.
func (p *reader) fromComma(a *attribution, i int) {
	if i < p.sent.to && p.units[i].tag == tComma {
		i++
	}
	if i < p.sent.to {
		p.addSpan(a, i, p.sent.to-1)
	}
}

// sourceEnd returns the unit behind the source of "according to" that begins at
// unit i.
func (p *reader) sourceEnd(i int) int {
	if i+1 < p.sent.to && p.units[i].tag == tIng { // polling by the union
		return max(i+1, p.phraseEnd(i+1, p.sent.to))
	}
	return p.phraseEnd(i, p.sent.to)
}

// nameBehind returns the unit behind the name put behind the phrase from..end, up
// to a comma or the sentence's end: "according to its head, Ana Sol, a lawyer";
// end itself where there is none, or the phrase holds a name already.
func (p *reader) nameBehind(from, end int) int {
	to := p.sent.to
	if end+1 >= to || p.units[end].tag != tComma || p.units[end+1].tag != tName || p.units[end-1].tag != tNoun {
		return end
	}
	last := p.nameEnd(end+1, to)
	if last < to && p.units[last].tag != tComma && p.units[last].tag != tStop || p.units[p.headOf(from, end)].tag != tNoun {
		return end
	}
	return last
}

// colon adds the attribution of a source and a colon without a verb: "Reyes:
// Trust me", "HALE: I did."
// Without marks a name of three words at the most must open the sentence, and a capital must
// follow; in headlines the name may be longer.
func (p *reader) colon() {
	from, to := p.sent.from, p.sent.to
	for i := from + 1; i < to; i++ {
		u := &p.units[i]
		if u.tag == tQuote && !p.isNounQuote(i) {
			return
		}
		if u.tag != tColon || i+1 >= to {
			continue
		}
		end := p.phraseEnd(from, i)
		if end != i && p.units[i+1].tag != tQuote {
			return
		}
		name := p.units[from].tag == tName
		if p.headline && name && i-from > 3 {
			end = i
		}
		if p.units[i+1].tag != tQuote && !(name && (p.headline || i-from <= 3) && p.units[i+1].capital) {
			return
		}
		a := attribution{verb: colonVerb, para: p.para, basis: Named, cue: p.span(i, i), label: p.para > 0 && !p.headline && p.units[i+1].tag != tQuote}
		if end == i {
			p.setSource(&a, phrase{first: from, last: i - 1, head: p.headOf(from, i), ok: true})
		} else if s := p.mainSubject(len(p.groups)); s.ok {
			p.setSource(&a, s)
		} else if n := len(p.mentions); n > p.sent.names && p.mentions[n-1].start < p.units[i].start && !p.isVenue(i) {
			a.source = Span{p.mentions[n-1].start, p.mentions[n-1].end} // From Reyes's page: “…”
			a.mention = n
		} else {
			a.carried = p.carrier() + 1
		}
		p.addSpan(&a, i+1, to-1)
		p.add(a)
		return
	}
}

// isVenue tells whether what ends before the colon at unit i is where something
// was said, rather than who said it: "Then, on Norvale TV:".
func (p *reader) isVenue(i int) bool {
	j := p.simpleBack(i-1, p.sent.from) - 1
	if j < p.sent.from {
		return false
	}
	return p.lower(j, "on") || p.lower(j, "in") || p.lower(j, "at") || p.lower(j, "to")
}

// mainSubject returns the subject of the last finite verb before group k that
// is in no relative clause.
func (p *reader) mainSubject(k int) phrase {
	for j := k - 1; j >= 0; j-- {
		if p.groups[j].finite() && !p.inRelative(j, p.sent.from) {
			if s := p.subjectOf(j, p.sent.from); s.ok {
				return s
			}
		}
	}
	return phrase{}
}
