package quote

// maxForeignSource is the length in units of a source in a language without
// clause rules.
const maxForeignSource = 14

// maxForeignGap is the number of units between a cue and its content.
const maxForeignGap = 16

// foreignParagraph finds the quotations of a paragraph in another language than
// English: sentence by sentence, by the verb of saying beside words in marks,
// before a reported clause or behind one.
//
//	content "," verb source | source verb ( that-clause | [":"] words in marks ) |
//	according source "," content | content "," according source
func (p *reader) foreignParagraph() {
	p.fillForeign()
	if p.dashDialogue() {
		p.fillForeign()
	}
	p.foreignNames()
	before := len(p.found)
	for from := 0; from < len(p.units); {
		to := p.sentenceEnd(from)
		p.sentences++
		p.sent = sentence{from: from, to: to, first: len(p.found), names: p.sent.names}
		p.foreignAccording()
		for k := from; k < to; k++ {
			if p.foreign[k].verb != nil && !p.taken(k) && len(p.found)-p.sent.first < maxAttributions {
				p.foreignCue(k)
			}
		}
		from = to
	}
	p.foreignRest(before)
}

// taken tells whether unit i stands inside the content or the source of an
// attribution of this sentence.
func (p *reader) taken(i int) bool {
	at := p.units[i].start
	for _, a := range p.found[p.sent.first:] {
		if a.source.Start <= at && at < a.source.End {
			return true
		}
		for _, s := range a.spans {
			if s.Start <= at && at < s.End {
				return true
			}
		}
	}
	return false
}

// foreignCue adds the attribution whose cue is the verb at unit k.
func (p *reader) foreignCue(k int) {
	a := attribution{verb: p.foreign[k].verb, para: p.para, basis: Named}
	first := p.foreignFirst(k)
	a.cue = p.span(first, k)
	a.negated = p.foreignNegated(first, k)
	after, before := p.findForeignSource(&a, first, k)
	if after < 0 {
		return
	}
	if as := p.asClause(first); as >= 0 {
		p.asContent(&a, as, after)
		return
	}
	left, last := -1, -1
	if !before {
		left, last = p.foreignLeft(first)
	}
	if left >= 0 {
		p.addSpan(&a, left, last)
	}
	if c := p.foreignRight(after, left, last); c.ok {
		if a.basis == Pronoun && a.source.End-a.source.Start < 6 && p.foreign[p.unitBefore(a.source.End)].class&(fThat|fRel) != 0 {
			c.last = p.beforeComma(c)
		}
		p.addRight(&a, c)
	}
	p.addForeign(&a)
}

// beforeComma returns the last unit of the content before its first comma: a
// relative clause ends there.
func (p *reader) beforeComma(c content) int {
	for i := c.first + 1; i < c.last; i++ {
		if p.units[i].tag == tComma && !p.quoteAhead(i, c.last+1) {
			return i - 1
		}
	}
	return c.last
}

// addForeign adds the attribution, if it has a content and a source, or words in
// marks.
func (p *reader) addForeign(a *attribution) {
	if a.source.End > 0 || a.carried > 0 || len(a.segs) > 0 {
		p.add(*a)
	}
}

// findForeignSource finds the source of the cue in units first..k. It returns
// the unit behind both, -1 where the word is no cue in its place, and whether
// the source stands before the cue, so that no content does.
func (p *reader) findForeignSource(a *attribution, first, k int) (after int, before bool) {
	switch {
	case p.foreign[k].split > 0:
		a.cue.End = p.foreign[k].split - 1
		p.enclitic(a, k)
	case p.foreign[first].split > 0: // a-t-il déclaré
		a.cue = p.span(k, k)
		p.enclitic(a, first)
	case !p.isInvertedForeign(first):
		return k + 1, p.sourceBefore(a, first)
	default:
		end := p.foreignSourceEnd(k + 1)
		so := p.units[k].end-p.units[k].start == 2
		if so && !p.endsSo(k+1, end) {
			return -1, false
		}
		if p.foreignSource(a, k+1, end) {
			return end, false
		}
		if so {
			return -1, false
		}
		if first > p.sent.from && p.units[first-1].tag < tComma {
			return k + 1, p.sourceBefore(a, first)
		}
		if p.apposedSource(a, first) {
			return k + 1, true
		}
		p.sharedSource(a)
	}
	return k + 1, false
}

// endsSo tells whether the units first..end behind German "so" are its source,
// with nothing behind them: "…, so der Bäcker."
func (p *reader) endsSo(first, end int) bool {
	if end >= p.sent.to || p.units[end].tag < tComma {
		return end >= p.sent.to && end > first
	}
	return p.units[first].capital || p.foreign[first].class&(fRel|fDet) != 0
}

// asClause returns the unit of the "as" that begins the clause of the cue at
// unit first ("wie die Polizei mitteilte", "según explicó la alcaldesa"), -1
// where there is none.
func (p *reader) asClause(first int) int {
	for i := first - 1; i >= p.sent.from && i > first-maxForeignSource && p.units[i].tag < tComma; i-- {
		if p.foreign[i].class&(fAs|fAccording) != 0 && (i == p.sent.from || p.units[i-1].tag >= tComma) {
			return i
		}
	}
	return -1
}

// asContent adds the content of the clause that begins with the "as" at unit as
// and ends before unit end: what follows where it begins the sentence, else what
// goes before.
func (p *reader) asContent(a *attribution, as, end int) {
	if as == p.sent.from {
		if end+2 < p.sent.to && p.units[end].tag == tComma {
			p.addSpan(a, end+1, p.foreignEnd(end+1)-1)
		}
	} else if left, last := p.foreignLeft(as); left >= 0 {
		p.addSpan(a, left, last)
	}
	if len(a.spans) > 0 {
		p.addForeign(a)
	}
}

// foreignFirst returns the first unit of the cue whose verb is at unit k: its
// auxiliary, pronouns and the negation stand before it.
func (p *reader) foreignFirst(k int) int {
	first := k
	for i := k - 1; i >= p.sent.from && i > k-4; i-- {
		if p.foreign[i].class&fAux == 0 {
			if p.foreign[i].class&(fNot|fStop) != 0 && i > p.sent.from && p.foreign[i-1].class&fAux != 0 {
				continue // n’a pas dit, ha anche detto
			}
			break
		}
		first = i
	}
	return first
}

func (p *reader) foreignNegated(first, k int) bool {
	for i := max(first-1, p.sent.from); i <= k+1 && i < p.sent.to; i++ {
		if p.foreign[i].class&fNot != 0 {
			return true
		}
	}
	return false
}

// isInvertedForeign tells whether the source of the cue that begins at unit
// first stands behind it: a pause stands before it, or what cannot be its
// subject ("Am Montag sagte Keller").
func (p *reader) isInvertedForeign(first int) bool {
	i := first - 1
	if i < p.sent.from || p.units[i].tag >= tComma || p.foreign[i].class&(fAs|fAccording) != 0 {
		return true
	}
	if p.lang != "de" && p.lang != "nl" && p.lang != "es" {
		return false
	}
	for i > p.sent.from && p.units[i-1].tag < tComma {
		i--
	}
	return p.foreign[i].class&fStop != 0
}

// enclitic makes the pronoun behind the hyphen of unit i the source.
func (p *reader) enclitic(a *attribution, i int) {
	a.source = Span{p.foreign[i].split, p.units[i].end}
	p.foreignPronoun(a, p.foreign[i].class)
}

// foreignPronoun notes what the pronoun that is the source tells: it is who
// spoke last in the paragraph, if the given name allows, or somebody of its sex.
func (p *reader) foreignPronoun(a *attribution, c foreignClass) {
	a.pronoun = sexOf(c)
	if c&fShe != 0 && (p.lang == "de" || p.lang == "nl") && p.text[a.cue.End-1] == 'n' {
		a.pronoun = 0 // riefen sie
	}
	if n := len(p.found); n > 0 && p.found[n-1].para == p.para && p.found[n-1].mention > 0 && a.pronoun != 0 {
		m := p.mentions[p.found[n-1].mention-1]
		if sex, _ := sexOfGiven(m.given); (sex|m.sex)&^a.pronoun == 0 {
			a.mention, a.basis = p.found[n-1].mention, Pronoun
		}
	}
}

func sexOf(c foreignClass) class {
	switch {
	case c&fHe != 0:
		return isMale
	case c&fShe != 0:
		return isFemale
	}
	return 0
}

// foreignSource makes the units first..end the source, if they can be one.
func (p *reader) foreignSource(a *attribution, first, end int) bool {
	if end <= first {
		return false
	}
	capital := false
	for i := first; i < end; i++ {
		capital = capital || p.units[i].capital
	}
	c := p.foreign[first].class
	if c&(fThat|fAnd|fNot|fStop|fAux) != 0 || !capital && c&fPronoun == 0 && end-first < 2 {
		return false
	}
	a.source = p.span(first, end-1)
	a.pronoun = 0
	if end == first+1 && c&fPronoun != 0 {
		p.foreignPronoun(a, c)
		return true
	}
	a.mention = p.mentionIn(a.source, p.sent.names) + 1
	a.head = p.span(end-1, end-1)
	return true
}

// foreignSourceEnd returns the unit behind the source at unit i: it runs to
// punctuation, to a preposition or a verb, or to a small word behind a name.
func (p *reader) foreignSourceEnd(i int) int {
	start := i
	if i < p.sent.to && p.foreign[i].class&fPronoun != 0 && p.foreign[i].class&fRel == 0 {
		return i + 1
	}
	named := false
	for ; i < p.sent.to && i < start+maxForeignSource; i++ {
		u, f := p.units[i], p.foreign[i]
		if u.tag >= tComma || f.verb != nil || f.class&(fThat|fAccording|fBehind) != 0 || f.class&fFinite != 0 && i > start {
			break
		}
		of := f.class&fOf != 0 || p.isParticle(i)
		if f.class&fStop != 0 && !of || f.class&fNot != 0 {
			break
		}
		if named && !u.capital && !(of && p.capitalAhead(i+1)) {
			break
		}
		named = named || u.capital
	}
	return i
}

// capitalAhead tells whether unit i or the next one is capitalised.
func (p *reader) capitalAhead(i int) bool {
	for n := i; n < i+2 && n < p.sent.to; n++ {
		if p.units[n].capital {
			return true
		}
	}
	return false
}

// sourceBefore makes the phrase before the cue that begins at unit first the
// source; it tells whether there is one.
func (p *reader) sourceBefore(a *attribution, first int) bool {
	start := first
	for start > p.sent.from && first-start < maxForeignSource && p.units[start-1].tag < tComma && p.foreign[start-1].class&fThat == 0 && p.foreign[start-1].verb == nil {
		start--
	}
	for start < first && p.foreign[start].class&(fAnd|fAs) != 0 {
		start++
	}
	last := first - 1
	for last > start && p.foreign[last].class&(fNot|fAux|fStop) != 0 {
		last--
	}
	if start <= last && p.foreign[start].class&fStop != 0 { // Tras la reunión Ruiz dijo
		n := last
		for n > start && p.units[n].capital {
			n--
		}
		if start = n + 1; start > last {
			return false
		}
	}
	for n := start + 1; n <= last; n++ { // die Polizei am Montag
		if c := p.foreign[n].class; c&fStop != 0 && c&fOf == 0 {
			last = n - 1
		}
	}
	if start > last {
		if start > p.sent.from && p.foreign[start-1].class&fThat != 0 {
			return p.relativeSource(a, start-1)
		}
		p.sharedSource(a)
		return false
	}
	if start < last || p.foreign[start].class&fRel == 0 {
		return p.foreignSource(a, start, last+1)
	}
	return p.relativeSource(a, start)
}

// relativeSource makes the relative at unit i the source, where a name stands
// before it: "Ruiz, que dijo".
func (p *reader) relativeSource(a *attribution, i int) bool {
	if a.mention = p.mentionEnding(i) + 1; a.mention == 0 {
		return false
	}
	a.source, a.basis = p.span(i, i), Pronoun
	return true
}

// mentionEnding returns the last name of the paragraph before unit i, -1 where
// there is none.
func (p *reader) mentionEnding(i int) int {
	for j := len(p.mentions) - 1; j >= p.sent.names; j-- {
		if p.mentions[j].end <= p.units[i].start {
			return j
		}
	}
	return -1
}

// sharedSource gives a cue without a source that of the one before: "and added
// that"; in languages whose verbs need no pronoun also over the full stop.
func (p *reader) sharedSource(a *attribution) {
	n := len(p.found)
	if n == 0 {
		return
	}
	last := &p.found[n-1]
	if n > p.sent.first || p.lang != "fr" && p.lang != "de" && p.lang != "nl" && p.para-last.para < 2 {
		if last.source.End > 0 || last.carried > 0 {
			a.carried = n
		}
	}
}

// apposedSource finds the source before something put in between commas that
// ends before the cue at unit first: "Anne Lebrun, maire de Lyle, a déclaré".
func (p *reader) apposedSource(a *attribution, first int) bool {
	i := first - 1
	if i < p.sent.from || p.units[i].tag != tComma {
		return false
	}
	for j := i - 1; j > p.sent.from && j > i-maxForeignSource && p.units[j].tag != tQuote; j-- {
		if p.units[j].tag != tComma {
			continue
		}
		start := j
		for start > p.sent.from && p.units[start-1].tag < tComma {
			start--
		}
		if !p.foreignSource(a, start, j) {
			return false
		}
		a.source.End = p.units[i-1].end
		a.mention = p.mentionIn(a.source, p.sent.names) + 1
		return true
	}
	return false
}

// foreignRest goes over the words in marks that no cue took: they go on with
// the quotation before them in the paragraph, or have no known speaker.
func (p *reader) foreignRest(before int) {
	for i := range p.units {
		u := p.units[i]
		if u.tag != tQuote || p.segs[u.seg].claimed || p.segs[u.seg].work || i > 0 && p.foreign[i-1].class&fWork != 0 {
			continue
		}
		last := len(p.found) - 1
		if last >= before && (p.found[last].source.End > 0 || p.found[last].carried > 0) && len(p.found[last].segs) > 0 && p.sentenceStart(i) && p.foreignWords(u.seg) > 1 {
			p.addSpan(&p.found[last], i, i)
			continue
		}
		if p.foreignWords(u.seg) < 4 {
			continue
		}
		a := attribution{para: p.para}
		p.addSpan(&a, i, i)
		p.add(a)
	}
}

// foreignWords returns the number of words in the segment; two characters count
// as one in scripts without spaces.
func (p *reader) foreignWords(seg int) int {
	s := p.segs[seg].inner
	n, _ := p.countWords(s)
	wide := 0
	for _, r := range p.text[s.Start:s.End] {
		if r >= 0x3040 && r < 0xa000 {
			wide++
		}
	}
	return max(n, wide/2)
}

// sentenceStart tells whether a sentence ends before unit i.
func (p *reader) sentenceStart(i int) bool {
	for i > 1 && p.units[i-1].tag == tDash {
		i--
	}
	return i > 0 && p.sentenceBreak(i-1)
}
