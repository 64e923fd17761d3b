package quote

// maxForeignSource is the length in units of a source in a language without
// clause rules.
const maxForeignSource = 14

// foreignParagraph finds the words in marks of a paragraph in another language
// than English, and their speakers where a verb of saying stands beside them.
//
//	words in marks [","] verb source | source verb [":"] words in marks |
//	words in marks [","] source verb
func (p *reader) foreignParagraph() {
	p.dashDialogue()
	names := len(p.mentions)
	p.foreignNames()
	for i := range p.units {
		u := p.units[i]
		if u.tag != tQuote || p.segs[u.seg].claimed {
			continue
		}
		a := attribution{para: p.para, basis: Named}
		if !p.foreignBehind(&a, i) && !p.foreignBefore(&a, i) {
			n, _ := p.countWords(p.segs[u.seg].inner)
			last := len(p.found) - 1
			switch {
			case last >= 0 && p.found[last].para == p.para && p.found[last].source.End > 0 && p.sentenceStart(i):
				p.addSpan(&p.found[last], i, i)
				continue
			case n < 4:
				continue
			}
			a.basis = ""
		}
		p.addSpan(&a, i, i)
		a.mention = p.mentionIn(a.source, names) + 1
		p.add(a)
	}
}

// sentenceStart tells whether a sentence ends before unit i.
func (p *reader) sentenceStart(i int) bool {
	return i > 0 && p.sentenceBreak(i-1)
}

// foreignBehind looks for the cue behind the segment at unit i.
func (p *reader) foreignBehind(a *attribution, i int) bool {
	j := i + 1
	for j < len(p.units) && (p.units[j].tag == tComma || p.units[j].tag == tDash) {
		j++
	}
	for k := j; k < len(p.units) && k < j+maxForeignSource; k++ {
		u := p.units[k]
		if u.tag >= tComma {
			return false
		}
		v := p.foreignVerb(k)
		if v == nil {
			continue
		}
		a.verb, a.cue = v, p.span(k, k)
		end := p.foreignSourceEnd(k + 1)
		if end > k+1 && (k == j || k == j+1 && !p.units[j].capital) {
			a.source = p.span(k+1, end-1)
			return true
		}
		if k > j {
			a.source = p.span(j, k-1)
			return true
		}
		return false
	}
	return false
}

// foreignBefore looks for the cue before the segment at unit i.
func (p *reader) foreignBefore(a *attribution, i int) bool {
	j := i - 1
	if j < 0 || p.units[j].tag != tColon && p.units[j].tag != tComma && p.foreignVerb(j) == nil {
		return false
	}
	for k := j; k >= 0 && k > j-maxForeignSource; k-- {
		if p.units[k].tag == tStop || p.units[k].tag == tQuote {
			return false
		}
		v := p.foreignVerb(k)
		if v == nil {
			continue
		}
		start := k
		for start > 0 && start > k-maxForeignSource && p.units[start-1].tag < tComma {
			start--
		}
		if start == k {
			return false
		}
		last := k - 1
		if last > start && p.isForeignAux(last) {
			last--
		}
		a.verb, a.cue, a.source = v, p.span(k, k), p.span(start, last)
		return true
	}
	return false
}

// foreignVerb returns the verb of saying at unit i, or nil.
func (p *reader) foreignVerb(i int) *verb {
	if p.units[i].seg >= 0 || p.units[i].capital {
		return nil
	}
	return foreignCue(p.lang, p.text[p.units[i].start:p.units[i].end])
}

// isForeignAux tells whether unit i is a short auxiliary: "a", "ha", "hat",
// "heeft", "hatte".
func (p *reader) isForeignAux(i int) bool {
	switch p.text[p.units[i].start:p.units[i].end] {
	case "a", "ha", "hat", "heeft", "hatte", "avait", "había", "had", "aveva":
		return true
	}
	return false
}

// foreignSourceEnd returns the unit behind the source at unit i: it runs to
// punctuation, or to a small word behind a name.
func (p *reader) foreignSourceEnd(i int) int {
	named := false
	start := i
	for ; i < len(p.units) && i < start+maxForeignSource; i++ {
		u := p.units[i]
		if u.tag >= tComma {
			break
		}
		if named && !u.capital && !p.isParticle(i) {
			break
		}
		named = named || u.capital && i > start
	}
	return i
}

// foreignNames adds the paragraph's runs of capitalised words as names.
func (p *reader) foreignNames() {
	p.sent = sentence{to: len(p.units), names: len(p.mentions), first: len(p.found)}
	for i := range p.units {
		if u := &p.units[i]; u.tag == tNoun && u.capital && !p.isLittle(i) {
			u.tag = tName
		}
	}
	p.fillNames(0, len(p.units))
}

// isLittle tells whether unit i is one of the common words of some language.
func (p *reader) isLittle(i int) bool {
	u := p.units[i]
	if u.end-u.start > 8 {
		return false
	}
	s := []byte(p.text[u.start:u.end])
	if s[0] >= 'A' && s[0] <= 'Z' {
		s[0] += 'a' - 'A'
	}
	return littleWords().find(s) != 0
}

// mentionIn returns the last name inside the source among the mentions from
// first on, -1 if there is none.
func (p *reader) mentionIn(s Span, first int) int {
	for i := len(p.mentions) - 1; i >= first; i-- {
		if m := p.mentions[i]; s.Start <= m.start && m.end <= s.End {
			return i
		}
	}
	return -1
}
