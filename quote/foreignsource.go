package quote

// maxForeignSource is the length in units of a source in another language than
// English, without what is put behind it between commas.
const maxForeignSource = 14

// A foreignSource is the units first to last that name a speaker; ok is false
// for none. The one addressed may stand before or behind them.
type foreignSource struct {
	first, last int
	pronoun     Span // of a pronoun that hangs on the verb: "dit-il"
	sex         class
	listener    Span
	end         int // the unit behind the source and the one addressed
	ok          bool
}

// sourceBehind reads the source behind a cue, from unit i on.
//
//	source = { adverb | preposition phrase } [ addressee ] ( pronoun | phrase
//	         [ addressee ] [ "," apposition ] )
//
// Where titled is true, only what begins with a title is put behind.
func (p *reader) sourceBehind(i int, titled bool) foreignSource {
	var s foreignSource
	i = p.skipAdverbial(i)
	if end, listener := p.addressee(i); end > i && p.foreign[i].class&(fDative|fOf) != fDative|fOf { // not: der Sprecher
		s.listener = listener
		i = p.skipAdverbial(end)
	}
	s.end = i
	if i >= p.sent.to {
		return s
	}
	end := p.foreignPhrase(i, p.sent.to, false)
	if end == i || p.foreign[i].class&fDative != 0 && p.foreign[i].class&^(fDet|fDative|fRel) == 0 && p.lang == "de" || !p.isSource(i, end) {
		return s
	}
	s.first, s.last, s.end, s.ok = i, end-1, end, true
	if j, listener := p.addressee(p.skipWords(end)); listener.End > 0 {
		s.listener, s.end = listener, j
	}
	if p.foreign[i].class&fPronoun == 0 && s.end == end {
		if j := p.putBehind(end); j > end && (!titled || p.beginsTitle(end)) {
			s.last, s.end = j-1, j
			if j+1 < p.sent.to && p.units[j].tag == tComma && p.foreign[j+1].class&fTo != 0 {
				j++
			}
			if k, listener := p.addressee(j); listener.End > 0 {
				s.listener, s.end = listener, k
			}
		}
	}
	return s
}

// isSource tells whether the units first..end may be a speaker: a pronoun, a
// name, or a phrase with an article.
// A single word must be a pronoun, have a capital or an article: "lui", "Ruiz", "l'élu".
func (p *reader) isSource(first, end int) bool {
	f := &p.foreign[first]
	if end == first+1 {
		return p.isPronoun(first) || f.capital || f.left&fDet != 0
	}
	if f.class&fDet != 0 || f.left&fDet != 0 || f.capital {
		return true
	}
	for i := first; i < end; i++ {
		if p.foreign[i].capital {
			return true
		}
	}
	return f.class&fTitle != 0
}

// isPronoun tells whether unit i is a pronoun that stands for a speaker.
// One that hangs on a verb is no unit of its own: "dit-il".
func (p *reader) isPronoun(i int) bool {
	f := &p.foreign[i]
	return f.class&fPronoun != 0 && f.split == 0 && p.units[i].seg < 0
}

// sourceAhead reads the source that ends before the cue at unit first: the whole
// clause before it, without adverbs, with what stands behind the source between
// commas.
// Samples: "Keller | betonte", "La maire Anne Lebrun | a dit", ", qui | a dit". Behind "and"
// there is none: the clause before has it.
func (p *reader) sourceAhead(first int) foreignSource {
	last := first - 1
	if last >= p.sent.from && p.foreign[last].class&fAnd != 0 {
		return foreignSource{} // and added
	}
	for last > p.sent.from && p.units[last].tag < tComma && p.foreign[last].class&(fNot|fAdv) != 0 && p.foreign[last].class&(fDet|fOf|fRel) == 0 && !p.foreign[last].capital {
		last--
	}
	if last < p.sent.from {
		return foreignSource{}
	}
	if c := p.foreign[last].class; c&fRel != 0 && p.lang != "de" && last > p.sent.from && p.units[last-1].tag == tComma {
		return foreignSource{first: last, last: last, end: first, ok: true}
	}
	if t := p.units[last].tag; t == tComma || t == tClose || t == tDash {
		return p.interruptedSource(last)
	}
	start := p.foreignClauseStart(last)
	for start < last && p.foreign[start].class&fAnd != 0 {
		start++
	}
	return p.plainSource(start, last)
}

// plainSource makes the units start to last the source, where they hold no verb;
// behind a preposition only the name or the phrase at their end counts.
func (p *reader) plainSource(start, last int) foreignSource {
	if last < start || p.units[last].tag >= tComma {
		return foreignSource{}
	}
	if p.lang == "es" && p.lower(start, "desde") {
		start++ // Desde la asociación aseguran
	}
	i := start
	for i < last && p.foreign[i].class&(fAdv|fPrep) != 0 && p.foreign[i].class&fDet == 0 {
		if i = p.skipAdverbial(i); i == start {
			return foreignSource{}
		}
		start = i
	}
	for j := i; j <= last; j++ {
		c := p.foreign[j].class
		if c&(fFinite|fAux|fSaid|fReported) != 0 && c&(fTo|fPrep|fDet|fOf|fListener|fTitle) == 0 && !p.foreign[j].capital || c&fThat != 0 && c&fRel == 0 || c&fClitic != 0 && c&(fDet|fPronoun) == 0 && p.lang == "de" {
			return foreignSource{}
		}
	}
	if last-i >= maxForeignSource || !p.isSource(i, last+1) || p.foreign[i].class&fDative != 0 && p.foreign[i].class&^(fDet|fDative|fRel) == 0 && p.lang == "de" {
		return foreignSource{}
	}
	return foreignSource{first: i, last: last, end: last + 1, ok: true}
}

// interruptedSource reads the source before what is put in between commas and
// ends with the one at unit last: "Anne Lebrun, maire de Lyle, a déclaré".
func (p *reader) interruptedSource(last int) foreignSource {
	until := last - 1
	if p.units[last].tag == tClose {
		until = last
	}
	start := p.sent.from
	for i := last - 1; i > p.sent.from; i-- {
		if t := p.units[i].tag; t == tSemi || t == tColon || t == tQuote && p.endsWithPunct(p.units[i].seg) {
			start = i + 1
			break
		}
	}
	for start < last && (p.foreign[start].class&(fAnd|fAdv) != 0 && p.foreign[start].class&fDet == 0 || p.units[start].tag == tDash) {
		start++
	}
	end := p.foreignPhrase(start, last, true)
	if end > start && end < last && (p.units[end].tag == tComma || p.units[end].tag == tOpen || p.units[end].tag == tDash) && p.isSource(start, end) && p.isInsertion(end, last) {
		return foreignSource{first: start, last: until, end: last, ok: true}
	}
	for i := start; i < last; i++ { // Interrogé par la presse, Jean Dupré, maire de Lyle, a dit
		if p.units[i].tag == tComma && i > start {
			if end := p.foreignPhrase(i+1, last, true); end > i+1 && end < last && p.units[end].tag == tComma && p.isSource(i+1, end) && p.isInsertion(end, last) {
				return foreignSource{first: i + 1, last: until, end: last, ok: true}
			}
			break
		}
	}
	return foreignSource{}
}

// isInsertion tells whether what stands between the units open and last is put
// in behind a source: a relative clause, or words without a verb.
// A bracket that closes must have opened right behind the source: "Keller (45) sagte".
func (p *reader) isInsertion(open, last int) bool {
	if p.units[last].tag == tClose {
		return p.units[open].tag == tOpen
	}
	if open+1 >= last {
		return false
	}
	if p.foreign[open+1].class&fRel != 0 && (p.lang != "de" || p.hasFinite(open+1, last)) {
		return true
	}
	return !p.hasFinite(open+1, last) && p.foreign[open+1].class&(fThat|fSaid|fAux) == 0
}

// hasFinite tells whether a common finite verb stands among the units from..to.
func (p *reader) hasFinite(from, to int) bool {
	for i := from; i < to; i++ {
		if c := p.foreign[i].class; c&(fFinite|fReported|fAux|fSaid) != 0 && c&(fTo|fPrep|fDet|fOf) == 0 && !p.foreign[i].capital {
			return true
		}
	}
	return false
}

// foreignClauseStart returns the first unit of the clause that ends at unit
// last.
// Commas, "that" and, behind a finite verb, "and" end the clause before.
func (p *reader) foreignClauseStart(last int) int {
	i := last
	for i > p.sent.from && (p.units[i-1].tag < tComma || p.units[i-1].tag == tQuote && i <= last && p.units[i].tag < tComma && p.isPlainName(i-1)) {
		c := p.foreign[i-1].class
		if c&fThat != 0 && c&fRel == 0 || c&fAnd != 0 && p.hasFinite(p.sent.from, i-1) {
			break
		}
		i--
	}
	return i
}

// setForeign writes the source into the attribution.
// A relative pronoun stands for the person named last before it in the sentence.
func (p *reader) setForeign(a *attribution, s foreignSource) {
	a.listener = s.listener
	if s.pronoun.End > 0 {
		a.source, a.pronoun = s.pronoun, s.sex
		return
	}
	if !s.ok {
		return
	}
	a.source = p.span(s.first, s.last)
	if s.first == s.last && p.isPronoun(s.first) {
		a.pronoun = sexOf(p.foreign[s.first].class)
		return
	}
	if s.first == s.last && p.foreign[s.first].class&fRel != 0 {
		a.basis = Pronoun
		if j := p.mentionBefore(p.units[s.first].start); j >= p.sent.names && !p.mentions[j].org {
			a.mention = j + 1
		}
		return
	}
	a.mention = p.speakerIn(s.first, s.last) + 1
	a.head = p.span(s.last, s.last)
}

// sexOf returns the sex that a pronoun tells: isMale, isFemale, or 0 for "they".
func sexOf(c foreignClass) class {
	switch {
	case c&fHe != 0:
		return isMale
	case c&fShe != 0:
		return isFemale
	}
	return 0
}
