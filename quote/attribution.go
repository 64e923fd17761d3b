package quote

import "github.com/copydesk/copydesk/internal/lexicon"

// sentence finds the attributions of the units from..to.
func (p *reader) sentence(from, to int) {
	p.sent = sentence{from: from, to: to, first: len(p.found)}
	p.fillNames(from, to)
	p.markSubjects()
	for k := range p.groups {
		p.cueGroup(k)
	}
	p.accordingTo()
	p.nounCues()
	if len(p.found) == p.sent.first {
		p.colon()
	}
	p.anyVerb()
	p.dropInner()
	p.continueQuotes()
}

// dropInner drops the sentence's attributions that stand, with their words in
// marks, wholly inside the content of another: the marks are then the outer
// speaker's.
func (p *reader) dropInner() {
	p.inner = p.inner[:0]
	for _, a := range p.found[p.sent.first:] {
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

func (p *reader) isInner(a attribution) bool {
	for _, b := range p.found[p.sent.first:] {
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
	g := p.groups[k]
	if g.verb == nil || p.consumed(g.main) {
		return
	}
	a := attribution{verb: g.verb, negated: g.negated, para: p.para, basis: Named}
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
	if g.passive || g.tag == tPart {
		source = p.agent(k)
		if g.tag == tPart && !source.ok {
			return
		}
	}
	p.addPlain(k, source, right, a)
}

// consumed tells whether unit i stands inside the source of an attribution of
// this sentence.
func (p *reader) consumed(i int) bool {
	at := p.units[i].start
	if at < p.sent.inSource {
		return true
	}
	for _, a := range p.found[p.sent.first:] {
		if a.source.Start <= at && at < a.source.End {
			return true
		}
	}
	return false
}

// isInverted tells whether the subject that was found stands on the far side of
// a quotation: “It is late,” said Reyes.
func (p *reader) isInverted(k int, source phrase) bool {
	i := p.groups[k].first - 1
	if i < p.sent.from {
		return true
	}
	u := p.units[i]
	if u.tag == tQuote {
		return p.endsWithPunct(u.seg)
	}
	return u.tag == tComma && p.lateName(k)
}

// lateName tells whether behind the verb of group k stands a name or a noun
// phrase that no verb follows: "…, said Ana Sol, a lawyer".
func (p *reader) lateName(k int) bool {
	g := p.groups[k]
	i, to := g.main+1, p.sent.to
	if g.first != g.main || g.verb.lemma != "say" || i >= to || p.units[i].tag == tPron {
		return false
	}
	end := p.phraseEnd(i, to)
	if end == i || p.units[i].tag == tQuote {
		return false
	}
	if end >= to {
		return true
	}
	switch p.units[end].tag {
	case tComma, tStop, tRel, tSemi, tIng:
		return true
	case tDay:
		return end+1 >= to || p.units[end+1].tag == tStop
	}
	return false
}

// invertedSource returns the source behind the cue of group k and the unit
// behind it: “It is late,” said Ana Sol, a lawyer for the union.
func (p *reader) invertedSource(k int) (phrase, int) {
	g := p.groups[k]
	to := p.sent.to
	start := g.main + 1
	for start < to && (p.units[start].tag == tAdv) {
		start++
	}
	if start >= to || g.verb.lemma == "put" || g.first != g.main || g.verb.frame&(takesClause|takesQuote) == 0 {
		return phrase{}, 0
	}
	if left := p.leftEdge(g.first); left < 0 && !(g.first == p.sent.from && p.quoteAhead(start, to)) {
		return phrase{}, 0
	}
	end := p.phraseEnd(start, to)
	if end == start || p.units[start].tag == tQuote || p.units[start].tag == tNum && end == start+1 {
		return phrase{}, 0
	}
	np := phrase{first: start, last: end - 1, head: p.headOf(start, end), ok: true}
	end = p.apposition(end, to)
	np.last = end - 1
	return p.trimTime(np), end
}

// trimTime cuts time and place from the end of an inverted source: "said Reyes
// in a statement on Tuesday".
func (p *reader) trimTime(np phrase) phrase {
	for i := np.first + 1; i <= np.last; i++ {
		u := p.units[i]
		if u.tag == tPrep && i+1 <= np.last && (p.lower(i, "in") || p.lower(i, "at") || p.lower(i, "on") || p.lower(i, "during")) && p.isMediumPhrase(i+1, np.last+1) {
			np.last = i - 1
			return np
		}
	}
	return np
}

// apposition returns the unit behind what is put behind a name: ", a lawyer for
// the union who helped draft it". It runs to the sentence's end, or to the next
// words in marks.
func (p *reader) apposition(i, to int) int {
	if i >= to || p.units[i].tag != tComma && p.units[i].tag != tRel || i+1 >= to {
		return i
	}
	if p.units[i].tag == tComma {
		switch p.units[i+1].tag {
		case tDet, tNoun, tRel, tPoss, tNum, tName:
		default:
			return i
		}
		if p.quoteAhead(i+1, i+3) {
			return i
		}
	}
	for j := i + 1; j < to; j++ {
		switch p.units[j].tag {
		case tStop, tSemi, tColon:
			return j
		case tQuote:
			if j > i+1 && p.units[j-1].tag == tComma {
				return j - 1
			}
		case tComma:
			if j+1 < to && (p.units[j+1].tag == tIng && p.units[j+1].word.verb != nil || p.units[j+1].tag == tConj || p.units[j+1].tag == tSub) {
				return j
			}
		}
	}
	return to
}

func (p *reader) quoteAhead(from, to int) bool {
	for i := from; i < to && i < p.sent.to; i++ {
		if p.units[i].tag == tQuote {
			return true
		}
	}
	return false
}

// addInverted adds the attribution of an inverted cue.
func (p *reader) addInverted(k int, source phrase, after int, right content, a attribution) {
	g := p.groups[k]
	left := p.leftEdge(g.first)
	p.setSource(&a, source)
	p.groups[k].subject, p.groups[k].done = source, true
	p.sent.inSource = max(p.sent.inSource, p.units[after-1].end)
	a.cue = p.span(g.first, g.main)
	if left >= 0 {
		p.addSpan(&a, p.leftStart(left), left)
	}
	if right.ok && (right.comma || left < 0) {
		p.addRight(&a, right)
	}
	p.add(a)
}

// addPlain adds the attribution whose source stands before its cue.
func (p *reader) addPlain(k int, source phrase, right content, a attribution) {
	g := p.groups[k]
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
	if left >= 0 && !p.isLeftContent(p.leftStart(left), left, right) {
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
	a.listener = right.listener
	if left >= 0 {
		p.addSpan(&a, p.leftStart(left), left)
	}
	if right.ok && (left < 0 || right.comma) {
		p.addRight(&a, right)
	}
	if len(a.segs) == 0 && !p.isReported(k, source, right) {
		return
	}
	p.add(a)
}

// isReported tells whether content without marks is told as somebody's words.
// What a group's infinitive or a relative clause says mostly isn't, unless as a
// clause of its own: "to argue that".
func (p *reader) isReported(k int, source phrase, right content) bool {
	g := p.groups[k]
	if g.verb.frame&needsMarks != 0 {
		return false
	}
	clause := right.ok && p.units[right.first].tag == tSub
	if g.tag == tInf && !clause {
		return false
	}
	return true
}

// isLeftContent tells whether the units start..last can be what was said: they
// hold words in marks or a verb.
func (p *reader) isLeftContent(start, last int, right content) bool {
	if last-start < 0 {
		return false
	}
	if right.ok && right.comma && !right.quote {
		return true // In May, Reyes said, the bridge would close.
	}
	if !right.ok && p.holdsVerb(start, last) {
		return true
	}
	first := p.units[start]
	switch first.tag {
	case tSub, tPrep, tIng, tPart:
		if n, _ := p.countQuoted(start, last); p.units[last].tag != tQuote && first.tag != tPrep || p.units[last].tag == tQuote && n < 4 {
			return false
		}
	}
	for i := start; i <= last; i++ {
		switch p.units[i].tag {
		case tQuote:
			return true
		case tVerb, tAux:
			if first.tag != tSub && first.tag != tPrep && first.tag != tIng {
				return true
			}
		}
	}
	return last-start >= 1 && p.units[last+1].tag == tComma && first.tag != tPrep && first.tag != tAdv && first.tag != tSub && first.tag != tIng && first.tag != tDay && first.tag != tPart && first.tag != tConj && first.tag != tTo
}

// holdsVerb tells whether a finite verb stands in the units start..last.
func (p *reader) holdsVerb(start, last int) bool {
	for i := start; i <= last; i++ {
		if t := p.units[i].tag; t == tVerb || t == tAux {
			return true
		}
	}
	return false
}

// countQuoted returns how many words, and how many capitalised ones, stand in
// marks in the units start..last.
func (p *reader) countQuoted(start, last int) (n, caps int) {
	for i := start; i <= last; i++ {
		if p.units[i].tag == tQuote {
			a, b := p.countWords(p.segs[p.units[i].seg].inner)
			n, caps = n+a, caps+b
		}
	}
	return n, caps
}

// leftEdge returns the last unit of what may be content before unit i, which
// begins a source or a cue: a segment, or what a comma or dash ends; -1 if there
// is none.
func (p *reader) leftEdge(i int) int {
	j := i - 1
	if j < p.sent.from {
		return p.sentenceBefore(i)
	}
	u := p.units[j]
	switch u.tag {
	case tQuote:
		if p.endsWithPunct(u.seg) || j == p.sent.from && !p.isNounQuote(j) {
			return j
		}
	case tComma, tDash:
		if j > p.sent.from {
			return j - 1
		}
	}
	return -1
}

// sentenceBefore returns the segment that ends the sentence before, where the
// cue follows it as a sentence of its own: “Is it late?” Reyes asked.
func (p *reader) sentenceBefore(i int) int {
	j := p.sent.from - 1
	if i == p.sent.from && j >= 0 && p.units[j].tag == tQuote {
		return j
	}
	return -1
}

// leftStart returns the first unit of the content that ends at unit last.
func (p *reader) leftStart(last int) int {
	if last < p.sent.from {
		return last
	}
	start := p.sent.from
	for _, a := range p.found[p.sent.first:] {
		if a.end() >= p.units[last].end && a.spans[0].Start < p.units[last].start {
			continue // what was said before is itself reported
		}
		cut := max(a.cue.End, a.source.End, a.end())
		for start <= last && p.units[start].end <= cut {
			start++
		}
	}
	for i := last; i >= start; i-- {
		if t := p.units[i].tag; t == tSemi || t == tColon {
			start = i + 1
			break
		}
	}
	for start <= last {
		switch p.units[start].tag {
		case tComma, tStop, tDash, tClose, tOther:
			start++
			continue
		case tConj:
			start++
			continue
		}
		break
	}
	return min(start, last)
}

func (a attribution) end() int {
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

// markSubjects marks the names that are subjects of finite verbs.
func (p *reader) markSubjects() {
	for k := range p.groups {
		if !p.groups[k].finite() {
			continue
		}
		s := p.subjectOf(k, p.sent.from)
		if !s.ok || s.relative {
			continue
		}
		if i := p.nameIn(s); i >= 0 {
			p.mentions[i].subject = true
		}
	}
}

func (p *reader) span(first, last int) Span {
	return Span{p.units[first].start, p.units[last].end}
}

// addSpan adds the units first..last to the content, commas and brackets at
// the edges left out.
func (p *reader) addSpan(a *attribution, first, last int) {
	for last > first && p.units[last].tag >= tComma && p.units[last].tag <= tSemi || last > first && p.units[last].tag == tStop {
		last--
	}
	for first < last && p.units[first].tag >= tComma && p.units[first].tag <= tSemi {
		first++
	}
	if first > last {
		return
	}
	a.spans = append(a.spans, p.span(first, last))
	a.words = true
	for i := first; i <= last; i++ {
		u := p.units[i]
		if u.seg >= 0 {
			p.segs[u.seg].claimed = true
			a.segs = append(a.segs, p.segs[u.seg].inner)
		}
	}
}

func (p *reader) addRight(a *attribution, c content) { p.addSpan(a, c.first, c.last) }

func (p *reader) add(a attribution) {
	if len(a.spans) == 0 {
		return
	}
	p.found = append(p.found, a)
}

// agent returns the source of a passive: "described by Reyes as".
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
