package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxBracket is the number of units between an auxiliary and its participle in
// German and Dutch.
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
	p.foreignNames()
	before := len(p.found)
	for from := 0; from < len(p.units); {
		to := p.foreignSentenceEnd(from)
		p.sentences++
		p.sent = sentence{from: from, to: to, first: len(p.found), names: p.mentionBefore(p.units[from].start) + 1}
		p.forSource()
		for k := from; k < to && len(p.found)-p.sent.first < maxAttributions; k++ {
			if !p.taken(k) {
				p.foreignCueAt(k)
			}
		}
		p.foreignAccording()
		from = to
	}
	p.foreignRest(before)
}

// isOrdinal tells whether the number at unit i, with a full stop behind it, goes
// on to a noun: "am 7. Mai", "der 2. Senat".
func (p *reader) isOrdinal(i int) bool {
	u := p.units[i]
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

// A foreignCue is a verb of saying at unit last; its auxiliary, if it has one,
// at unit first.
type foreignCue struct {
	first, last int
	verb        *verb
	quoth       bool // no verb: "so Keller"
	apart       bool // words stand between the auxiliary and the participle
}

// foreignCueAt adds the attribution whose cue ends with unit k, if one does.
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

// readCue reads the cue that ends with unit k.
func (p *reader) readCue(k int) (foreignCue, bool) {
	u, f := p.units[k], p.foreign[k]
	if u.seg >= 0 || u.tag >= tComma || u.end == u.start {
		return foreignCue{}, false
	}
	if f.class&fQuoth != 0 && p.pauseBefore(k) && k+1 < p.sent.to {
		return foreignCue{first: k, last: k, verb: quothVerb, quoth: true}, true
	}
	if f.class&fParticiple != 0 || f.class == 0 && f.left == 0 && p.inPause(k) {
		if first := p.auxiliary(k); first >= 0 {
			return p.compound(first, k)
		}
	}
	if f.class&fSaid == 0 {
		return p.strangeVerb(k)
	}
	if f.capital && (k > p.sent.from || p.lang == "de") || k > p.sent.from && p.isNounAt(k) {
		return foreignCue{}, false
	}
	v := p.verbAt(k)
	return foreignCue{first: p.clitics(k), last: k, verb: v}, v != nil
}

// isPluralCue tells whether a German or Dutch cue is in the plural.
func (p *reader) isPluralCue(c foreignCue) bool {
	return (p.lang == "de" || p.lang == "nl") && p.text[p.units[c.first].end-1] == 'n' && !c.quoth
}

// quothVerb is the verb of a cue without one.
var quothVerb = &verb{lemma: "so", class: "neutral", frame: takesClause}

// compound returns the cue of an auxiliary and a participle. One that is no
// verb of saying counts right behind words in marks: "« … », a tonné Roux".
func (p *reader) compound(first, k int) (foreignCue, bool) {
	c := foreignCue{first: p.clitics(first), last: k, apart: k-first > 1}
	for _, v := range p.foreign[k].verbs {
		if v.particle == "" {
			c.verb = v.verb
		}
	}
	if c.verb == nil {
		return c, p.strangeAt(c.first, k)
	}
	return c, true
}

// strangeVerb returns the cue of a word that the vocabulary lacks, which stands
// behind words in marks and ends as a verb does: "“…”, zanjó Lara".
func (p *reader) strangeVerb(k int) (foreignCue, bool) {
	first := p.clitics(k)
	return foreignCue{first: first, last: k}, p.foreign[k].class == 0 && p.strangeAt(first, k)
}

func (p *reader) strangeAt(first, k int) bool {
	u := p.units[k]
	t := tongues()[p.lang]
	if t == nil || u.capital || first < p.sent.from+2 || k+1 >= p.sent.to || p.units[first-1].tag != tComma && p.units[first-1].tag != tDash || p.units[first-2].tag != tQuote {
		return false
	}
	return t.mayBeVerb(p.text[u.start:u.end])
}

// inPause tells whether unit k stands near behind words in marks.
func (p *reader) inPause(k int) bool {
	for i := k - 1; i >= p.sent.from && i > k-5; i-- {
		if p.units[i].tag == tQuote {
			return true
		}
	}
	return false
}

// auxiliary returns the unit of the auxiliary that the participle at unit k goes
// with, -1 without one. Adverbs, pronouns and the negation stand between them,
// in German and Dutch more.
func (p *reader) auxiliary(k int) int {
	const between = fAdv | fNot | fClitic | fAux
	verbLast := p.lang == "de" || p.lang == "nl"
	for i := k - 1; i >= p.sent.from && i >= k-maxBracket; i-- {
		c := p.foreign[i].class
		switch {
		case p.units[i].tag >= tComma:
			return -1
		case c&fAux != 0 && (c&fClitic == 0 || i == k-1):
			return i
		case !verbLast && (c&between == 0 || i <= k-4):
			return -1
		}
	}
	return -1
}

// clitics returns the first unit of the pronouns and the negation before the
// verb at unit k: "le dijo".
func (p *reader) clitics(k int) int {
	for k > p.sent.from && p.units[k-1].tag < tComma && p.foreign[k-1].class&(fClitic|fNot) != 0 && p.foreign[k-1].class&(fDet|fPronoun) == 0 && p.lang != "de" && p.lang != "nl" {
		k--
	}
	return k
}

// isNounAt tells whether the form of a verb at unit k is a noun: "una pregunta".
func (p *reader) isNounAt(k int) bool {
	f := p.foreign[k-1]
	if f.class&fClitic != 0 && f.class&fOf == 0 && p.lang != "it" {
		return false
	}
	return p.units[k-1].tag < tComma && (f.class&(fDet|fOf|fTo) != 0 && f.class&(fAux|fPronoun) == 0 && f.left == 0 || p.foreign[k].left&(fDet|fOf) != 0)
}

// verbAt returns the verb of saying at unit k: of those that split, the one
// whose particle ends the clause.
func (p *reader) verbAt(k int) *verb {
	var plain *verb
	for _, v := range p.foreign[k].verbs {
		if v.particle == "" {
			if p.foreign[k].class&fSaid != 0 && plain == nil {
				plain = v.verb
			}
			continue
		}
		for i := k + 1; i < p.sent.to && i < k+30 && p.units[i].tag != tQuote && p.units[i].tag != tColon; i++ {
			if p.text[p.units[i].start:p.units[i].end] == v.particle && (i+1 == p.sent.to || p.units[i+1].tag >= tComma || p.foreign[i+1].class&(fAnd|fThat) != 0) {
				return v.verb
			}
		}
	}
	return plain
}

func (p *reader) foreignNegated(c foreignCue) bool {
	for i := max(c.first-1, p.sent.from); i <= c.last+1 && i < p.sent.to; i++ {
		if p.foreign[i].class&fNot != 0 {
			return true
		}
	}
	return false
}

// cueSpan returns the bytes of a cue, pronouns left out.
func (p *reader) cueSpan(c foreignCue) Span {
	first := c.first
	for first < c.last && p.foreign[first].class&fClitic != 0 && p.foreign[first].class&(fAux|fNot) == 0 {
		first++
	}
	if c.apart && (p.lang == "de" || p.lang == "nl") || p.foreign[first].split > 0 && first < c.last {
		first = c.last
	}
	s := p.span(first, c.last)
	if split := p.foreign[c.last].split; split > 0 {
		for s.End = split - 1; s.End > s.Start+2 && p.text[s.End-2:s.End] == "-t"; s.End -= 2 {
		}
	}
	return s
}

// sourceOf returns the source of a cue, and whether it stands before the cue.
func (p *reader) sourceOf(c foreignCue) (s foreignSource, ahead bool) {
	for _, i := range [...]int{c.last, c.first} {
		if f := p.foreign[i]; f.split > 0 {
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
	u := p.units[i]
	return u.tag == tQuote && i > p.sent.from && p.units[i-1].tag < tComma && p.foreignWords(u.seg) < 4 && p.opensLarge(p.segs[u.seg].inner) && p.isNounQuote(i)
}

// verbSecond tells whether the subject stands behind the verb at unit first,
// since something else stands before it: "Am Montag sagte Keller".
func (p *reader) verbSecond(first, behind int) bool {
	if behind < p.sent.to && p.isPronoun(behind) && p.foreign[behind].class&fDet == 0 && (p.lang == "de" || p.lang == "nl") {
		return true
	}
	start := p.foreignClauseStart(first - 1)
	for start < first && p.foreign[start].class&fAnd != 0 {
		start++
	}
	f := p.foreign[start]
	if start >= first || (f.class|f.left)&(fPrep|fAdv|fTo) == 0 || f.class&fDet != 0 {
		return false
	}
	s := p.sourceBehind(behind, false)
	return s.ok && (p.lang == "de" || p.lang == "nl" || !p.plainSource(start, first-1).ok && (p.names(s) || p.holdsTitle(s.first, s.last+1)))
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

// isPluralForm tells whether a Spanish, Italian or Portuguese cue is in the
// plural: "aseguran", "hanno detto".
func (p *reader) isPluralForm(c foreignCue) bool {
	i := c.first
	for i < c.last && p.foreign[i].class&(fAux|fSaid) == 0 {
		i++
	}
	s := p.text[p.units[i].start:p.units[i].end]
	switch p.lang {
	case "es":
		return strings.HasSuffix(s, "n")
	case "it":
		return strings.HasSuffix(s, "no")
	}
	return strings.HasSuffix(s, "m")
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
func (p *reader) foreignRest(before int) {
	for i := range p.units {
		u := p.units[i]
		if u.tag != tQuote || p.segs[u.seg].claimed || p.segs[u.seg].work || i > 0 && p.foreign[i-1].class&fWork != 0 {
			continue
		}
		n := p.foreignWords(u.seg)
		if n > 1 && i > 1 && p.units[i-1].tag == tColon && tongues()[p.lang] != nil && p.colonSource(i) {
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

// colonSource gives the words in marks at unit i, behind a colon, to the person
// of the clause before it: "Ähnlich sieht es Mira Lenz: „…“".
func (p *reader) colonSource(i int) bool {
	from := i - 2
	for from > 0 && p.units[from-1].tag != tQuote && !p.sentenceBreak(from-1) && i-from < 30 {
		from--
	}
	person := -1
	for j := p.mentionBefore(p.units[i].start); j >= 0 && p.mentions[j].start >= p.units[from].start; j-- {
		if m := &p.mentions[j]; !m.org {
			if person >= 0 {
				return false
			}
			person = j
		}
	}
	a := attribution{para: p.para, basis: Named, verb: colonVerb, cue: p.span(i-1, i-1)}
	if person >= 0 {
		m := &p.mentions[person]
		a.source, a.mention = Span{m.start, m.end}, person+1
	} else if k := p.pronounAmong(from, i-1); k >= 0 {
		a.source, a.pronoun = p.span(k, k), sexOf(p.foreign[k].class)
		p.whoSpoke(&a)
	} else if end, ok := p.subjectAt(from, i-1); ok && p.holdsTitle(from, end) {
		p.setForeign(&a, foreignSource{first: from, last: end - 1, ok: true})
	} else {
		return false
	}
	p.addSpan(&a, i, i)
	p.add(a)
	return true
}

// subjectAt returns the unit behind the phrase that begins the sentence at unit
// from, and whether it is the subject of a verb behind it.
func (p *reader) subjectAt(from, to int) (int, bool) {
	p.sent = sentence{from: from, to: to, first: len(p.found), names: p.mentionBefore(p.units[from].start) + 1}
	end := p.foreignPhrase(from, to, true)
	return end, end > from && end+1 < to && p.isSource(from, end) && p.units[end].tag < tComma && !p.foreign[end].capital && p.foreign[end].class&(fPrep|fTo|fThat|fRel|fAnd) == 0
}

func (p *reader) holdsTitle(from, to int) bool {
	t := tongues()[p.lang]
	for i := from; i < to; i++ {
		if u := p.units[i]; u.seg < 0 && t.isTitle(p.text[u.start:u.end]) {
			return true
		}
	}
	return false
}

// subjectBefore makes the person with whom the sentence before the words in
// marks at unit i begins their source: Keller war verärgert. „Das ist zu spät.“
func (p *reader) subjectBefore(a *attribution, i int) {
	from := i - 1
	for from > 0 && !p.sentenceBreak(from-1) && i-from < 60 {
		from--
	}
	if p.units[i-1].tag != tStop || tongues()[p.lang] == nil {
		return
	}
	end, ok := p.subjectAt(from, i)
	if !ok {
		return
	}
	b := attribution{para: p.para, cue: a.cue}
	p.setForeign(&b, foreignSource{first: from, last: end - 1, ok: true})
	if b.pronoun != 0 && p.lang == "de" && p.text[p.units[end].end-1] == 'n' {
		return // sie waren
	}
	if b.mention > 0 && !p.mentions[b.mention-1].org || b.pronoun != 0 {
		a.source, a.mention, a.pronoun, a.head, a.basis = b.source, b.mention, b.pronoun, b.head, Continuation
	}
}

// pronounAmong returns the one unit of from..to that is "he" or "she", else -1.
func (p *reader) pronounAmong(from, to int) int {
	found := -1
	for i := from; i < to; i++ {
		if c := p.foreign[i].class; p.isPronoun(i) && c&(fHe|fShe) != 0 && c&(fDet|fThey) == 0 {
			if found >= 0 {
				return -1
			}
			found = i
		}
	}
	return found
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
