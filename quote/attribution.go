package quote

import "github.com/copydesk/copydesk/internal/lexicon"

// sentence finds the attributions of the units from..to, which have the signs.
func (p *reader) sentence(from, to int, signs sign) {
	p.sent = sentence{from: from, to: to, first: len(p.found)}
	p.sent.names = len(p.mentions)
	p.fillGroups(from, to)
	if signs&hasName != 0 {
		p.fillNames(from, to)
	}
	if signs&(hasName|hasSex|hasCue|hasMake|hasColon|hasMarks) != 0 {
		p.markSubjects()
	}
	if signs&(hasCue|hasMake) != 0 {
		for k := range p.groups {
			p.cueGroup(k)
		}
	}
	if signs&hasAccording != 0 {
		p.accordingTo()
	}
	if signs&hasCueNoun != 0 {
		p.nounCues()
	}
	if signs&hasColon != 0 && len(p.found) == p.sent.first {
		p.colon()
	}
	if signs&hasMarks != 0 {
		p.anyVerb()
	}
	p.dropInner()
	p.continueQuotes()
}

// dropInner drops the sentence's attributions that stand, with their words in
// marks, wholly inside the content of another: the marks are then the outer
// speaker's.
func (p *reader) dropInner() {
	if len(p.found)-p.sent.first < 2 {
		return
	}
	p.inner = p.inner[:0]
	for i := p.sent.first; i < len(p.found); i++ {
		a := &p.found[i]
		p.inner = append(p.inner, len(a.segs) > 0 && p.isInner(a))
	}
	kept := p.sent.first
	for i, inner := range p.inner {
		if !inner {
			p.found[kept] = p.found[p.sent.first+i]
			kept++
		}
	}
	p.found = p.found[:kept]
}

// isInner tells whether content of another attribution of the sentence holds both the cue
// and the content of a.
func (p *reader) isInner(a *attribution) bool {
	for i := p.sent.first; i < len(p.found); i++ {
		b := &p.found[i]
		for _, s := range b.spans {
			if b.cue != a.cue && s.Start <= a.cue.Start && a.cue.End <= s.End && s.Start <= a.spans[0].Start && a.end() <= s.End {
				return true
			}
		}
	}
	return false
}

// A sentence is the range of units that is being read.
type sentence struct {
	from, to int
	first    int // index in found of its first attribution
	names    int // index in mentions of its first name
	inSource int // byte behind the last inverted source
}

// cueGroup adds the attribution whose cue is verb group k, if it is one.
//
//	source cue content | content source cue | content cue source
func (p *reader) cueGroup(k int) {
	g := &p.groups[k]
	if g.verb == nil || len(p.found)-p.sent.first >= maxAttributions || p.consumed(g.main) || p.insideQuestion(k) {
		return
	}
	a := attribution{verb: g.verb, negated: g.negated || g.verb.frame&negates != 0, para: p.para, basis: Named}
	source := p.subjectOf(k, p.sent.from)
	right := p.rightContent(k)
	if g.tag == tVerb && !g.passive && !source.ok || g.tag == tVerb && source.ok && p.isInverted(k, source) {
		if s, after := p.invertedSource(k); s.ok {
			source = s
			right = p.contentFrom(after, g)
			p.addInverted(k, source, after, right, a)
			return
		}
	}
	if (source.relative || g.tag == tInf) && p.insideSubject(k, right) {
		return
	}
	if g.passive || g.tag == tPart {
		source = p.agent(k)
		if g.tag == tPart && (g.first == p.sent.from && source.ok || !source.ok && !(p.isFronted(g) && g.verb.class == "question")) {
			return // Asked by reporters if …, she said; but: Asked whether …, Reyes said
		}
	}
	p.addPlain(k, source, right, a)
}

// insideSubject tells whether group k stands in a relative clause inside the
// subject of one of the next verbs, a cue that content c runs over: "an official
// who spoke of the plan said".
func (p *reader) insideSubject(k int, c content) bool {
	g := &p.groups[k]
	for m := k + 1; m < len(p.groups) && m < k+4; m++ {
		if !p.groups[m].finite() {
			continue
		}
		s := p.subjectOf(m, p.sent.from)
		return c.ok && c.last >= p.groups[m].first && p.groups[m].verb != nil && s.ok && !s.relative && s.first < g.first && s.last >= g.main && p.sameClause(k, m)
	}
	return false
}

// opensQuestion tells whether group k is the participle that opens the sentence
// with a question: "Asked whether it was late, Reyes said".
func (p *reader) opensQuestion(k int) bool {
	g := &p.groups[k]
	return g.first == p.sent.from && g.verb != nil && g.verb.lemma == "ask" && (g.tag == tPart || g.tag == tVerb && !p.subjectOf(k, p.sent.from).ok)
}

// insideQuestion tells whether group k belongs to the question that a participle
// opens the sentence with: "Asked what she would say to him, she paused".
func (p *reader) insideQuestion(k int) bool {
	if k == 0 || !p.opensQuestion(0) {
		return false
	}
	for i := p.groups[0].main; i < p.groups[k].first; i++ {
		if p.units[i].tag == tComma && i+1 < p.sent.to && p.isNominal(i+1) {
			return false
		}
	}
	return true
}

// consumed tells whether unit i stands inside the source of an attribution of
// this sentence.
func (p *reader) consumed(i int) bool {
	at := p.units[i].start
	if at < p.sent.inSource {
		return true
	}
	for i := p.sent.first; i < len(p.found); i++ {
		if a := &p.found[i]; a.source.Start <= at && at < a.source.End {
			return true
		}
	}
	return false
}

// addPlain adds the attribution whose source stands before its cue.
func (p *reader) addPlain(k int, source phrase, right content, a attribution) {
	g := &p.groups[k]
	a.cue = p.span(g.first, right.cueEnd)
	left := -1
	if source.ok && source.first <= g.first && g.finite() && g.verb.frame&(takesClause|takesQuote) != 0 {
		if g.first-source.last <= 6 {
			left = p.leftEdge(source.first)
		}
	}
	if left >= 0 && (right.ok && !right.comma) {
		left = -1
	}
	if left < 0 && right.ok && p.saysLater(k, right) {
		return
	}
	if left >= 0 && (!p.isLeftContent(p.leftStart(left), left, right) || p.isTaken(left, g)) {
		left = -1
	}
	if left < 0 && !right.ok {
		return
	}
	if left < 0 && right.comma && !right.quote && !p.lower(right.first, "that") {
		return
	}
	if left >= 0 && p.units[left].tag == tQuote && right.comma && !right.quote {
		right.ok = false
	}
	if g.verb.frame == takesQuote && !(right.ok && right.quote) && !(left >= 0 && p.units[left].tag == tQuote) && len(g.verb.preps) == 0 {
		return
	}
	if source.ok {
		p.setSource(&a, source)
	}
	a.negated = a.negated || source.ok && p.isNobody(source.first)
	a.listener = right.listener
	if left >= 0 {
		p.addSpan(&a, p.leftStart(left), left)
	}
	if right.ok && (left < 0 || right.comma) {
		p.addRight(&a, right)
	}
	if !a.quoted && !p.isReported(k, source, right) {
		return
	}
	p.add(a)
}

// saysLater tells whether the content of group k is but the medium of another
// cue, a participle: "released a statement saying".
func (p *reader) saysLater(k int, c content) bool {
	end := p.phraseEnd(c.first, p.sent.to)
	if end == c.first || c.quote {
		return false
	}
	for end < p.sent.to && (p.units[end].tag == tDay || p.units[end].tag == tAdv || p.units[end].tag == tComma) {
		end++
	}
	for _, h := range p.groups[k+1:] {
		if h.first >= end {
			return h.first == end && h.tag == tIng && h.verb != nil && h.verb.frame&takesClause != 0 && h.verb.class != "thought" && p.isMediumPhrase(c.first, end)
		}
	}
	return false
}

// isTaken tells whether the segment at unit left, before the source of g, is not
// g's content: a cue that can't report it stands between ("said it was “late,” the
// crowd cheered"), or a verb with an object tells of something else (“Late?” She
// put the paper down.).
func (p *reader) isTaken(left int, g *group) bool {
	u := &p.units[left]
	if u.tag != tQuote || left >= p.sent.from && !p.segs[u.seg].claimed {
		return false
	}
	object := g.main+1 < p.sent.to && p.isNominal(g.main+1) && p.units[g.main+1].tag != tPron && !p.isMediumPhrase(g.main+1, g.main+3)
	if g.verb.frame&takesClause != 0 {
		return left >= p.sent.from && object && g.verb.frame&takesListener == 0
	}
	return left >= p.sent.from || object
}

// isNobody tells whether a phrase that begins at unit i denies its verb:
// "nobody", "neither side", "no official".
func (p *reader) isNobody(i int) bool {
	for _, s := range [...]string{"nobody", "neither", "none", "no"} {
		if p.lower(i, s) {
			return true
		}
	}
	return false
}

// isReported tells whether content without marks is told as somebody's words.
// What a group's infinitive or a relative clause says mostly isn't, unless as a
// clause of its own: "to argue that".
// A verb that needs marks has none: "identified the witness".
func (p *reader) isReported(k int, source phrase, right content) bool {
	g := &p.groups[k]
	if g.verb.frame&needsMarks != 0 {
		return false
	}
	clause := right.ok && p.units[right.first].tag == tSub
	if g.tag == tInf && !clause {
		return false
	}
	return true
}

// end returns the byte behind the last span, 0 without one.
func (a *attribution) end() int {
	if len(a.spans) == 0 {
		return 0
	}
	return a.spans[len(a.spans)-1].End
}

// setSource writes the source phrase into the attribution.
func (p *reader) setSource(a *attribution, s phrase) {
	a.source = p.span(s.first, s.last)
	a.mention = p.nameIn(s) + 1
	a.head = p.span(s.head, s.head)
	if s.head > s.first && p.units[s.head-1].word.class&isField != 0 {
		a.field = p.span(s.head-1, s.head-1)
	}
	a.thing = p.units[s.head].word.class&thing != 0
	if a.mention > 0 && p.mentions[a.mention-1].given == "" && lexicon.Roles().Has(p.mentions[a.mention-1].family) {
		a.mention = 0 // Japan’s PM
	}
	c := p.units[s.head].word.class
	if c&(isSubj|isPoss|isObj) != 0 {
		a.pronoun = c & (isMale | isFemale)
	}
	if s.relative && s.of >= 0 {
		a.mention = p.nameIn(p.phraseBack(s.of, p.sent.from)) + 1
		a.basis = Pronoun
	}
}

// isContentOf tells whether the subject s is that of a clause which a cue takes:
// "Reyes said that Hale was late".
func (p *reader) isContentOf(s phrase) bool {
	i := s.first - 1
	if i > p.sent.from && p.units[i].tag == tSub && p.lower(i, "that") {
		i--
	}
	if i <= p.sent.from {
		return false
	}
	v := p.units[i].word.verb
	return v != nil && v.frame&takesClause != 0 && (p.units[i].tag == tVerb || p.units[i].tag == tIng)
}

// markSubjects marks the names that are subjects of finite verbs, those in what
// somebody says left out, and notes the subjects without a name that a pronoun
// may stand for: those that open a sentence or say something.
func (p *reader) markSubjects() {
	for k := range p.groups {
		if !p.groups[k].finite() {
			continue
		}
		s := p.subjectOf(k, p.sent.from)
		if !s.ok || s.relative || p.isContentOf(s) {
			continue
		}
		if i := p.nameIn(s); i >= 0 {
			p.mentions[i].subject = true
		} else if says := p.groups[k].verb != nil; says || s.first == p.skipOpening(p.sent.from, s.first) {
			p.noteStranger(s, says)
		}
	}
}

// span returns the bytes of the units first to last.
func (p *reader) span(first, last int) Span {
	return Span{p.units[first].start, p.units[last].end}
}

// addSpan adds the units first..last to the content, commas and brackets at
// the edges left out.
func (p *reader) addSpan(a *attribution, first, last int) {
	for last > first && (p.units[last].tag >= tComma && p.units[last].tag <= tSemi || p.units[last].tag == tStop || p.units[last].tag == tClose && p.units[last-1].tag == tQuote && p.endsSentence(p.units[last-1].seg)) {
		last--
	}
	for first < last && p.units[first].tag >= tComma && p.units[first].tag <= tSemi {
		first++
	}
	if first > last {
		return
	}
	if a.spans == nil {
		a.spans = p.lend()
	}
	a.spans = append(a.spans, p.span(first, last))
	for i := first; i <= last; i++ {
		u := &p.units[i]
		if u.seg >= 0 {
			p.segs[u.seg].claimed = true
			a.quoted = a.quoted || !p.segs[u.seg].work
			if inner := p.segs[u.seg].inner; inner.End > inner.Start { // "" holds no words
				if a.segs == nil {
					a.segs = p.lend()
				}
				a.segs = append(a.segs, inner)
			}
		}
	}
}

func (p *reader) addRight(a *attribution, c content) { p.addSpan(a, c.first, c.last) }

// add keeps the attribution, unless it has no content.
func (p *reader) add(a attribution) {
	if len(a.spans) == 0 {
		return
	}
	a.sent = p.sentences
	p.found = append(p.found, a)
}

// agent returns the source of a passive: "described by Reyes as"; "rose by 5 percent" has none.
func (p *reader) agent(k int) phrase {
	to := p.sent.to
	for i := p.groups[k].main + 1; i < to && i < p.groups[k].main+25; i++ {
		switch p.units[i].tag {
		case tVerb, tStop, tSemi:
			return phrase{}
		}
		if p.lower(i, "by") && i+1 < to {
			end := p.phraseEnd(i+1, to)
			if end > i+1 && p.units[i+1].tag != tNum {
				return phrase{first: i + 1, last: end - 1, head: p.headOf(i+1, end), ok: true}
			}
		}
	}
	return phrase{}
}
