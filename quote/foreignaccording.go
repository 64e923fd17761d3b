package quote

// foreignAccording adds the attributions of "selon", "laut", "según" and the
// like in the sentence.
// Samples: "Selon la maire, le pont …", "Le pont fermera, selon la maire", "Volgens de politie
// is de brug …", "nach Angaben von Keller". "Il secondo governo" and the like are none:
// a short word right before tells of an adjective.
func (p *reader) foreignAccording() {
	for i := p.sent.from; i+1 < p.sent.to; i++ {
		if p.foreign[i].class&(fAccording|fLead|fBehind) == 0 || p.taken(i) {
			continue
		}
		n := p.accordingLen(i)
		if n == 0 {
			if p.foreign[i].class&fBehind != 0 {
				p.accordingBehind(i)
			}
			continue
		}
		start := i + n
		if start+1 < p.sent.to && p.foreign[start].class&fOf != 0 && p.foreign[start].class&fDet == 0 && n > 1 {
			start++ // nach Angaben von
		}
		end := p.foreignPhrase(start, p.sent.to, true)
		if n == 1 && i > p.sent.from && p.units[i-1].end-p.units[i-1].start < 4 && p.units[i-1].tag < tComma {
			continue // il secondo governo
		}
		if end == start || n == 1 && !p.isSource(start, end) {
			continue
		}
		a := attribution{verb: accordingVerb, para: p.para, basis: Named, cue: p.span(i, start-1)}
		s := foreignSource{first: start, last: end - 1, ok: true}
		if j := p.putBehind(end); j > end && p.beginsTitle(end) && !p.isPronoun(start) && (j == p.sent.to || p.units[j].tag != tQuote) {
			s.last, end = j-1, j
		}
		p.setForeign(&a, s)
		if i == p.sent.from || p.foreign[i-1].class&fAnd != 0 && i-1 == p.sent.from {
			p.accordingAhead(&a, end)
		} else {
			p.accordingRight(&a, i, end)
		}
		p.add(a)
		i = end - 1
	}
}

// accordingLen returns the number of units of the "according to" at unit i, 0
// where there is none.
// Entries of several words have two or three, "nach Angaben", and fewer than 40 bytes.
func (p *reader) accordingLen(i int) int {
	c := p.foreign[i].class
	if p.units[i].seg >= 0 || p.units[i].tag >= tComma {
		return 0
	}
	if c&fAccording != 0 {
		return 1
	}
	if c&fLead == 0 {
		return 0
	}
	t := p.tongue
	for n := 3; n > 1; n-- {
		if i+n < p.sent.to && p.units[i+n-1].tag < tComma && p.units[i+n-1].end-p.units[i].start < 40 {
			w := t.lookUp(p.text[p.units[i].start:p.units[i+n-1].end], 0)
			if w.class&fAccording != 0 {
				return n
			}
		}
	}
	return 0
}

// accordingAhead adds the content behind a source that begins the sentence and
// ends before unit end: a comma stands between, a finite verb, or words in marks.
// Samples: "Según Ruiz, …", "Volgens de politie is …", "Laut Keller „…“".
func (p *reader) accordingAhead(a *attribution, end int) {
	if end >= p.sent.to {
		return
	}
	switch {
	case p.units[end].tag == tComma && end+1 < p.sent.to:
		p.addSpan(a, end+1, p.foreignEnd(end+1)-1)
	case p.foreign[end].class&fFinite != 0, p.units[end].tag == tQuote, p.lang == "de" || p.lang == "nl":
		p.addSpan(a, end, p.foreignEnd(end)-1)
	}
}

// accordingRight adds the content before the "according to" at unit i, and what
// goes on behind its source.
// Too few words to be content stand before it in "Inoltre, secondo Rinaldi, l’acqua non
// basta": then what follows is.
func (p *reader) accordingRight(a *attribution, i, end int) {
	last := i - 1
	start := p.foreignStart(last)
	comma := p.units[last].tag == tComma
	goesOn := end+1 < p.sent.to && (p.units[end].tag < tComma || comma && p.units[end].tag == tComma)
	few := (last-start < 2 || comma && last-start < 3) && !p.quoteAhead(start, i)
	if few || comma && p.foreign[last-1].class&fAnd != 0 {
		if comma && goesOn { // Inoltre, secondo Rinaldi, l’acqua non basta
			p.accordingAhead(a, end)
		}
		if few {
			return
		}
	}
	p.addSpan(a, start, last)
	if !comma && end < p.sent.to && p.units[end].tag < tComma {
		p.addSpan(a, end, p.foreignEnd(end)-1)
	}
}

// accordingBehind adds the attribution of the "zufolge" at unit i, whose source
// begins the sentence or stands inside it behind a finite verb.
// Samples: "Keller zufolge …", "Die Brücke schließt der Stadt zufolge im Mai."
func (p *reader) accordingBehind(i int) {
	start := i
	for start > p.sent.from && i-start < 8 && p.units[start-1].tag < tComma && p.foreign[start-1].class&(fFinite|fReported|fPronoun|fSaid) == 0 {
		start--
		if p.units[start].tag == tName && (start == p.sent.from || p.units[start-1].tag != tName && !p.foreign[start-1].capital) {
			break
		}
		if p.foreign[start].class&fDet != 0 && (start == p.sent.from || p.foreign[start-1].class&fOf == 0 && !p.foreign[start-1].capital) {
			break
		}
	}
	for start < i && !p.foreign[start].capital && p.foreign[start].class&(fDet|fPronoun) == 0 {
		start++
	}
	if start == i {
		return
	}
	a := attribution{verb: accordingVerb, para: p.para, basis: Named, cue: p.span(i, i)}
	p.setForeign(&a, foreignSource{first: start, last: i - 1, ok: true})
	if start > p.sent.from {
		p.accordingRight(&a, start, i+1)
	} else if i+2 < p.sent.to {
		p.addSpan(&a, i+1, p.foreignEnd(i+1)-1)
	}
	p.add(a)
}

// forSource adds the attribution of words in marks to the person whose view the
// sentence gives with its first words: "Para Ana Ruiz, “…”".
// At least three words must stand in the marks, and the source must be a name.
func (p *reader) forSource() {
	from := p.sent.from
	if from+2 >= p.sent.to || p.foreign[from].class&fFor == 0 {
		return
	}
	end := p.foreignPhrase(from+1, p.sent.to, true)
	last := end - 1
	if j := p.putBehind(end); j > end && j < p.sent.to && p.units[j].tag == tComma && p.beginsTitle(end) {
		last, end = j-1, j
	}
	at := end
	if at < p.sent.to && p.units[at].tag == tComma {
		at++
	}
	if end <= from+1 || at >= p.sent.to || p.units[at].tag != tQuote || p.foreignWords(p.units[at].seg) < 3 {
		return
	}
	a := attribution{verb: accordingVerb, para: p.para, basis: Named, cue: p.span(from, from)}
	p.setForeign(&a, foreignSource{first: from + 1, last: last, ok: true})
	if a.mention > 0 {
		p.addSpan(&a, at, p.foreignContent(at).last)
		p.add(a)
	}
}

// asClause adds the attribution of the clause that the "as" at unit i begins:
// "…, wie die Polizei mitteilte", "según explicó la alcaldesa, …". It tells
// whether there is one.
// A pause must stand before it, and the verb be a known one; "so groß wie Lindheim" is none.
func (p *reader) asClause(i int) bool {
	if !p.pauseBefore(i) {
		return false
	}
	k, s := p.asSource(i)
	if !s.ok {
		return false
	}
	c, ok := p.readCue(k)
	if !ok || c.verb == nil {
		return false
	}
	a := attribution{verb: c.verb, para: p.para, basis: Named, cue: p.cueSpan(c)}
	p.setForeign(&a, s)
	end := max(k+1, s.end)
	for end < p.sent.to && p.units[end].tag < tComma && end < i+maxForeignGap {
		end++
	}
	if i > p.sent.from {
		p.accordingRight(&a, i, end)
	} else if end+1 < p.sent.to && p.units[end].tag == tComma {
		p.addSpan(&a, end+1, p.foreignEnd(end+1)-1)
	}
	p.add(a)
	return true
}

// asSource returns the unit of the verb of the clause that begins with the "as"
// at unit i, and its source: before a verb that ends the clause, else behind the
// verb.
// In German and Dutch the verb ends the clause: "wie die Polizei am Montag mitteilte"; elsewhere
// it stands within four units: "según explicó la alcaldesa", "comme l'a expliqué la maire".
func (p *reader) asSource(i int) (int, foreignSource) {
	if p.lang == "de" || p.lang == "nl" {
		end := i + 1
		for end < p.sent.to && p.units[end].tag < tComma && end < i+maxBracket {
			end++
		}
		k := end - 1
		last := p.foreignPhrase(i+1, k, true)
		if k < i+2 || p.foreign[k].class&(fSaid|fParticiple) == 0 || p.foreign[k].capital || last <= i+1 || !p.isSource(i+1, last) {
			return k, foreignSource{}
		}
		return k, foreignSource{first: i + 1, last: last - 1, end: last, ok: true}
	}
	for k := i + 1; k < p.sent.to && k < i+5; k++ {
		if c := p.foreign[k].class; c&(fSaid|fParticiple) != 0 {
			return k, p.sourceBehind(k+1, i == p.sent.from)
		} else if c&(fAux|fClitic|fAdv) == 0 && p.foreign[k].left&fClitic == 0 {
			break
		}
	}
	return i, foreignSource{}
}
