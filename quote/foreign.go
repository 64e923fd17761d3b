package quote

import (
	"unicode"
	"unicode/utf8"
)

// maxBracket is the number of units between an auxiliary and its participle in
// German and Dutch: "hat Keller am Montag in Lindheim gesagt".
const maxBracket = 14

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
	before := len(p.found)
	if p.tongue != nil {
		p.foreignNames()
		p.foreignSentences()
	}
	p.foreignRest(before)
}

// foreignSentences finds the quotations of the paragraph's sentences whose cue or
// "according to" is known.
func (p *reader) foreignSentences() {
	for from := 0; from < len(p.units); {
		to := p.foreignSentenceEnd(from)
		p.sentences++
		p.sent = sentence{from: from, to: to, first: len(p.found), names: p.mentionBefore(p.units[from].start) + 1}
		p.forSource()
		for k := from; k < to && len(p.found)-p.sent.first < maxAttributions; k++ {
			if p.mayBeCue(k) && !p.taken(k) {
				p.foreignCueAt(k)
			}
		}
		p.foreignAccording()
		from = to
	}
}

// isOrdinal tells whether the number at unit i, with a full stop behind it, goes
// on to a noun: "am 7. Mai", "der 2. Senat".
// It has one or two digits.
func (p *reader) isOrdinal(i int) bool {
	u := &p.units[i]
	if u.tag != tNum || u.end-u.start > 2 {
		return false
	}
	return p.isMonth(i+2) || p.lang == "de" && i > 0 && p.foreign[i-1].class&(fDet|fPrep) != 0 && p.capitalUnit(i+2)
}

// foreignSentenceEnd is sentenceEnd, but for the full stop behind an ordinal.
func (p *reader) foreignSentenceEnd(from int) int {
	to := p.sentenceEnd(from)
	for to < len(p.units) && to < from+maxSentence && to-from > 1 && p.units[to-1].tag == tStop && p.isOrdinal(to-2) {
		to = p.sentenceEnd(to)
	}
	return min(to, from+maxSentence)
}

// taken tells whether unit i stands inside the content or the source of an
// attribution of this sentence.
func (p *reader) taken(i int) bool {
	at := p.units[i].start
	for _, a := range p.found[p.sent.first:] {
		if a.source.Start <= at && at < a.source.End || a.cue.Start <= at && at < a.cue.End {
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

// mayBeCue tells whether unit k may end a cue: a word of a cue's classes or, where
// the paragraph has words in marks, one that the vocabulary lacks.
func (p *reader) mayBeCue(k int) bool {
	c := p.foreign[k].class
	return c&(fSaid|fParticiple|fQuoth|fAs|fAccording) != 0 || c == 0 && len(p.segs) > 0
}

// foreignCueAt adds the attribution whose cue ends with unit k, if one does.
// A cue without a verb ("so Keller") or with a verb that isn't known needs a source.
func (p *reader) foreignCueAt(k int) {
	if p.foreign[k].class&(fAs|fAccording) != 0 && p.asClause(k) {
		return
	}
	c, ok := p.readCue(k)
	if !ok {
		return
	}
	a := attribution{verb: c.verb, para: p.para, basis: Named, negated: p.foreignNegated(c)}
	a.cue = p.cueSpan(c)
	if c.first > p.sent.from && p.isBareRelative(c.first-1) {
		return
	}
	s, ahead := p.sourceOf(c)
	if c.quoth && !s.ok || c.verb == nil && (!s.ok || s.listener.End > 0 && s.end <= s.last) {
		return
	}
	p.setForeign(&a, s)
	if p.isPluralCue(c) {
		a.pronoun = 0 // riefen sie
	}
	p.whoSpoke(&a)
	after := max(c.last+1, s.end)
	if ahead || s.pronoun.End > 0 {
		after = p.skipAdverbial(c.last + 1)
		if end, listener := p.addressee(after); listener.End > 0 && a.listener.End == 0 {
			after, a.listener = end, listener
		}
	}
	p.addContents(&a, c, s, ahead, after)
	if len(a.spans) == 0 {
		return
	}
	if a.source.End == 0 {
		p.sharedSource(&a, c)
		if a.source.End == 0 && a.carried == 0 && (len(a.segs) == 0 || a.spans[0].Start > a.cue.Start) {
			return
		}
	}
	p.add(a)
}

// whoSpoke gives a pronoun the speaker of the quotation right before, where
// nothing tells of another sex and nobody else is named since.
// Only the quotation before counts, in the same paragraph or the one above.
func (p *reader) whoSpoke(a *attribution) {
	n := len(p.found)
	if a.pronoun == 0 || n == p.partFirst {
		return
	}
	last := &p.found[n-1]
	if last.mention == 0 || p.para-last.para > 1 || p.mentions[last.mention-1].org {
		return
	}
	if sex := p.sexOf(&p.mentions[last.mention-1]); sex&^a.pronoun == 0 && !p.namedBetween(last, a.source.Start) {
		a.mention, a.basis = last.mention, Pronoun
	}
}

// sexOf returns the sex that a name or the full one above it tells.
// 0 is for a name that tells none.
func (p *reader) sexOf(m *mention) class {
	if m.given != "" {
		sex, _ := sexOfGiven(m.given)
		return sex | m.sex
	}
	for i, n := p.mentionBefore(m.start), 0; i >= 0 && n < 60 && m.sex == 0; i, n = i-1, n+1 {
		if f := &p.mentions[i]; f.given != "" && f.family == m.family {
			sex, _ := sexOfGiven(f.given)
			return sex | f.sex
		}
	}
	return m.sex
}

// addContents adds what stands before the cue and behind unit after to the
// attribution.
// What stands before a cue in mid-sentence belongs to it only behind a pause: "« … », a dit".
func (p *reader) addContents(a *attribution, c foreignCue, s foreignSource, ahead bool, after int) {
	left, last := -1, -1
	if !ahead && p.pauseBefore(c.first) {
		left, last = p.foreignLeft(c.first)
	} else if ahead && s.ok && p.pauseBefore(s.first) {
		if left, last = p.foreignLeft(s.first); left >= 0 && left != last {
			left = -1
		}
	}
	if left >= 0 && p.units[last].tag != tQuote {
		if r := p.foreignRight(after, -1, -1); c.verb == nil || r.ok && (r.quote || p.foreign[r.first].class&fThat != 0 || p.units[r.first-1].tag == tColon) {
			left = -1
		}
	}
	right := p.foreignRight(after, left, last)
	if ahead && right.ok && s.first == s.last && p.foreign[s.first].class&fRel != 0 {
		right.last = p.beforeComma(right)
	}
	if left >= 0 {
		p.addSpan(a, left, last)
	}
	if right.ok && c.verb != nil || right.quote && left >= 0 {
		p.addRight(a, right)
	}
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

// sourceOf returns the source of a cue, and whether it stands before the cue.
// A pronoun that hangs on the verb comes first ("dit-il"), behind a pause the words behind
// the cue, else those before it: "« … », a dit la maire", but "la maire a dit".
func (p *reader) sourceOf(c foreignCue) (s foreignSource, ahead bool) {
	for _, i := range [...]int{c.last, c.first} {
		if f := &p.foreign[i]; f.split > 0 {
			return foreignSource{pronoun: Span{f.split, p.units[i].end}, sex: sexOf(f.class)}, false
		}
	}
	behind := c.last + 1
	if c.apart && (p.lang == "de" || p.lang == "nl") {
		behind = c.first + 1
	}
	titled := !p.inPause(c.first + 1)
	switch {
	case c.quoth || c.verb == nil:
		return p.sourceBehind(behind, titled), false
	case p.pauseBefore(c.first):
		s = p.sourceBehind(behind, titled)
		if c.first > p.sent.from && p.units[c.first-1].tag != tQuote {
			if t := p.sourceAhead(c.first); t.ok && (!s.ok || p.names(t) && !p.names(s)) {
				return t, true
			}
		}
		return s, false
	case p.verbSecond(c.first, behind):
		return p.sourceBehind(behind, false), false
	}
	if s = p.sourceAhead(c.first); s.ok {
		return s, true
	}
	if p.foreign[c.first-1].class&fAnd != 0 || p.lang != "de" && p.lang != "nl" {
		return foreignSource{}, false
	}
	return p.sourceBehind(behind, false), false
}

// names tells whether a person's name stands in the source.
func (p *reader) names(s foreignSource) bool {
	return s.ok && p.speakerIn(s.first, s.last) >= 0
}

// pauseBefore tells whether unit i stands behind punctuation, words in marks or
// the sentence's beginning.
func (p *reader) pauseBefore(i int) bool {
	return i <= p.sent.from || p.units[i-1].tag >= tComma && !p.isPlainName(i-1)
}

// isPlainName tells whether unit i is a name in marks inside a phrase: in the
// „Abendblatt“.
func (p *reader) isPlainName(i int) bool {
	u := &p.units[i]
	return u.tag == tQuote && i > p.sent.from && p.units[i-1].tag < tComma && p.foreignWords(u.seg) < 4 && p.opensLarge(p.segs[u.seg].inner) && p.isNounQuote(i)
}

// isBareRelative tells whether unit i is a relative pronoun without a comma
// before it, whose clause tells of whoever stands before.
func (p *reader) isBareRelative(i int) bool {
	c := p.foreign[i].class
	return c&fRel != 0 && c&(fDet|fOf) == 0 && i > p.sent.from && p.units[i-1].tag < tComma
}

// sharedSource gives a cue without a source that of the clause before ("met the
// mayor and added that"), or that of the cue before; in languages whose verbs
// need no pronoun also over the full stop, where nobody else is named since.
func (p *reader) sharedSource(a *attribution, c foreignCue) {
	if c.first > p.sent.from && p.foreign[c.first-1].class&fAnd != 0 {
		end := p.foreignPhrase(p.sent.from, c.first, true)
		if end > p.sent.from && p.isSource(p.sent.from, end) && p.foreign[end].class&(fFinite|fAux|fSaid) != 0 {
			p.setForeign(a, foreignSource{first: p.sent.from, last: end - 1, ok: true})
			return
		}
	}
	n := len(p.found)
	if n == p.partFirst {
		return
	}
	last := &p.found[n-1]
	if last.source.End == 0 && last.carried == 0 || last.source.End > 0 && last.head.End == 0 && last.pronoun == 0 && last.mention == 0 {
		return // nobody, or a relative pronoun
	}
	if n > p.sent.first || p.lang != "fr" && p.lang != "de" && p.lang != "nl" && p.para-last.para < 2 && !p.isPluralForm(c) && !p.namedBetween(last, min(a.spans[0].Start, a.cue.Start)) {
		a.carried = n
	}
}

// namedBetween tells whether a person is named between the attribution last and
// the byte to, other than the source of last.
func (p *reader) namedBetween(last *attribution, to int) bool {
	from := max(last.end(), last.source.End, last.cue.End)
	for i := p.mentionBefore(to); i >= 0 && p.mentions[i].start >= from; i-- {
		if m := &p.mentions[i]; !m.org && (last.mention == 0 || p.mentions[last.mention-1].family != m.family) {
			return true
		}
	}
	return false
}

// foreignRest goes over the words in marks that no cue took: they belong to the
// person named before a colon, go on with the quotation before them, or have no
// known speaker.
// One word isn't enough to go on, three not for an unknown speaker.
func (p *reader) foreignRest(before int) {
	if len(p.segs) == 0 {
		return
	}
	for i := range p.units {
		u := &p.units[i]
		if u.tag != tQuote || p.segs[u.seg].claimed || p.segs[u.seg].work || i > 0 && p.foreign[i-1].class&fWork != 0 {
			continue
		}
		n := p.foreignWords(u.seg)
		if n > 1 && i > 1 && p.units[i-1].tag == tColon && p.tongue != nil && p.colonSource(i) {
			continue
		}
		last := len(p.found) - 1
		if last >= before && (p.found[last].source.End > 0 || p.found[last].carried > 0) && len(p.found[last].segs) > 0 && p.sentenceStart(i) && n > 1 {
			p.addSpan(&p.found[last], i, i)
			continue
		}
		if n < 4 || p.isTitleOfWork(u.seg, i) {
			continue
		}
		a := attribution{para: p.para}
		if p.sentenceStart(i) && p.endsSentence(u.seg) {
			p.subjectBefore(&a, i)
		}
		p.addSpan(&a, i, i)
		p.add(a)
	}
}

// isTitleOfWork tells whether words in marks that no cue takes name a thing: a
// noun without a comma stands before them, and their sentence goes on behind.
// Its words are fewer than six, and the first has a capital.
func (p *reader) isTitleOfWork(seg, i int) bool {
	return p.foreignWords(seg) < 6 && i > 0 && p.units[i-1].tag < tComma && i+1 < len(p.units) && p.units[i+1].tag < tComma && p.segs[seg].inner.Start < len(p.text) && p.opensLarge(p.segs[seg].inner)
}

// opensLarge tells whether the first letter in the span is a capital.
func (p *reader) opensLarge(s Span) bool {
	for i := s.Start; i < s.End; {
		r, n := utf8.DecodeRuneInString(p.text[i:])
		if unicode.IsLetter(r) {
			return unicode.IsUpper(r)
		}
		i += n
	}
	return false
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
