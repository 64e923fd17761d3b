package quote

// A group is a verb with its auxiliaries.
//
//	group = { auxiliary | adverb } verb
type group struct {
	first, main int // units
	verb        *verb
	tag         tag // of the main verb: tVerb, tPart, tIng, tInf, or tAux for a mere copula
	negated     bool
	passive     bool
	subject     phrase
	done        bool // subject has been looked for
}

// finite tells whether the group has a subject of its own.
func (g group) finite() bool { return g.tag == tVerb || g.tag == tAux }

// A phrase is a noun phrase: units first to last, of which head is the last
// word before the first preposition, comma or relative clause. The zero phrase
// is none.
type phrase struct {
	first, last, head int
	ok                bool
	relative          bool // "who", "which": the phrase before is meant
	of                int  // for a relative, the last unit of the phrase before
}

// fillGroups finds the verb groups of the units from..to.
func (p *reader) fillGroups(from, to int) {
	p.groups = p.groups[:0]
	for i := from; i < to; i++ {
		switch p.units[i].tag {
		case tAux:
			i = p.auxGroup(i, to)
		case tVerb, tPart, tIng, tInf:
			g := group{first: i, main: i, verb: p.units[i].word.verb, tag: p.units[i].tag}
			if (i == from || p.units[i-1].tag == tSub || p.asked(i, from, to)) && g.tag == tVerb && p.units[i].word.form&perfect != 0 && p.units[i].word.form&base == 0 && (g.verb == nil || g.verb.frame&(takesListener|takesObject) != 0) {
				g.tag = tPart // "Asked about the plan, …"
				p.units[i].tag = tPart
			}
			g.passive = g.tag == tPart
			if g.tag == tInf && i > from {
				g.negated = i-1 > from && p.units[i-2].word.class&isNeg != 0
			}
			p.groups = append(p.groups, g)
		}
	}
	p.reduceRelatives()
}

// asked tells whether the verb at i is put in behind a name as a participle:
// "Reyes, asked about the plan, said".
func (p *reader) asked(i, from, to int) bool {
	v := p.units[i].word.verb
	return v != nil && v.frame&takesListener != 0 && i-1 > from && p.units[i-1].tag == tComma && p.endsPhrase(i-2, from) &&
		i+1 < to && (p.units[i+1].tag == tPrep || p.lower(i+1, "about"))
}

// reduceRelatives makes participles of past forms that another finite verb
// follows in the same clause: "officials briefed on the plan said".
func (p *reader) reduceRelatives() {
	for k := 0; k+1 < len(p.groups); k++ {
		g, h := p.groups[k], p.groups[k+1]
		if g.tag != tVerb || g.first != g.main || !h.finite() || g.main+1 >= h.first || g.first == 0 {
			continue
		}
		u := p.units[g.main]
		if u.word.form&perfect == 0 || p.units[g.main+1].tag != tPrep && p.units[g.main+1].tag != tTo && p.units[g.main+1].tag != tDay && p.units[g.main+1].word.class&isWhen == 0 || p.breaksClause(g.main+1, h.first) {
			continue
		}
		if prev := p.units[g.first-1].tag; prev == tNoun || prev == tName {
			p.units[g.main].tag = tPart
			p.groups[k].tag = tPart
			p.groups[k].passive = true
		}
	}
}

// breaksClause tells whether a comma, a conjunction, words in marks or the
// beginning of another clause stand in from..to.
func (p *reader) breaksClause(from, to int) bool {
	for i := from; i < to; i++ {
		switch p.units[i].tag {
		case tComma, tConj, tSub, tRel, tQuote, tDash, tColon, tSemi, tStop, tPron:
			return true
		}
	}
	return false
}

// auxGroup adds the group that begins with the auxiliary at i and returns its
// last unit.
func (p *reader) auxGroup(i, to int) int {
	g := group{first: i, main: i, tag: tAux}
	be := false
	for j := i; j < to && j < i+10; j++ {
		u := p.units[j]
		switch u.tag {
		case tAux:
			g.negated = g.negated || u.word.class&isNeg != 0
			be = u.word.class&isBe != 0
			g.main = j
			continue
		case tAdv:
			g.negated = g.negated || u.word.class&isNeg != 0
			continue
		case tVerb:
			g.main, g.tag, g.verb = j, tVerb, u.word.verb
			g.passive = be && u.word.form&perfect != 0 && !p.isStative(j, to)
		}
		break
	}
	p.groups = append(p.groups, g)
	return g.main
}

// isStative tells whether the participle at j takes a preposition of its own
// rather than an agent: "are worried about".
func (p *reader) isStative(j, to int) bool {
	v := p.units[j].word.verb
	return v != nil && v.frame&(takesObject|takesListener) == 0 && j+1 < to && p.isCuePrep(j+1, v)
}

// subjectOf returns the subject of group k.
func (p *reader) subjectOf(k, from int) phrase {
	g := &p.groups[k]
	if g.done {
		return g.subject
	}
	g.done = true
	switch g.tag {
	case tIng, tInf, tPart:
		g.subject = p.sharedSubject(k, from)
	default:
		g.subject = p.ownSubject(k, from)
	}
	return g.subject
}

// sharedSubject finds the subject of a participle or an infinitive: that of the
// clause it depends on.
func (p *reader) sharedSubject(k, from int) phrase {
	g := p.groups[k]
	if last := p.skipBack(g.first-1, from); g.tag == tIng && p.endsPhrase(last, from) && !p.afterComma(g.first, from) {
		np := p.phraseBack(last, from) // "a spokesman saying"
		if p.startsClause(np.first, from) || p.lower(np.first-1, "with") || np.head > np.first && p.lower(np.first, "with") {
			return np
		}
	}
	best := -1
	for j := k - 1; j >= 0; j-- {
		h := p.groups[j]
		if !h.finite() || p.inRelative(j, from) || g.tag == tIng && p.isEmbedded(j, from) {
			continue
		}
		if best < 0 && p.subjectOf(j, from).ok {
			best = j
		}
		if h.verb != nil && h.verb.frame&takesClause != 0 && g.tag == tIng && p.subjectOf(j, from).ok {
			best = j
			break
		}
	}
	if best >= 0 {
		return p.subjectOf(best, from)
	}
	for j := k + 1; j < len(p.groups) && j < k+6; j++ {
		if p.groups[j].finite() && !p.inRelative(j, from) {
			if s := p.subjectOf(j, from); s.ok && (s.first > g.main || s.last >= g.main) {
				return s
			}
			break
		}
	}
	return phrase{}
}

// isEmbedded tells whether group j is the verb of a clause inside another: its
// subject stands behind "that" or behind a cue.
func (p *reader) isEmbedded(j, from int) bool {
	s := p.subjectOf(j, from)
	if !s.ok || s.first <= from || s.first > p.groups[j].main {
		return false
	}
	u := p.units[s.first-1]
	return u.tag == tSub || (u.tag == tVerb || u.tag == tIng) && u.word.verb != nil && u.word.verb.frame&takesClause != 0
}

// afterComma tells whether a comma, or a segment that ends with one, stands
// right before unit i, adverbs left out.
func (p *reader) afterComma(i, from int) bool {
	for i--; i >= from && p.units[i].tag == tAdv; i-- {
	}
	if i < from {
		return true
	}
	u := p.units[i]
	return u.tag == tComma || u.tag == tDash || u.tag == tQuote && p.endsWithPunct(u.seg)
}

// inRelative tells whether group k is the verb of a relative clause.
func (p *reader) inRelative(k, from int) bool {
	s := p.subjectOf(k, from)
	return s.ok && s.relative
}

// ownSubject finds the subject of a finite verb to its left.
func (p *reader) ownSubject(k, from int) phrase {
	i := p.skipBack(p.groups[k].first-1, from)
	if i < from {
		return phrase{}
	}
	u := p.units[i]
	switch {
	case u.tag == tRel:
		return phrase{first: i, last: i, head: i, ok: true, relative: true, of: p.antecedent(i, from)}
	case u.tag == tComma || u.tag == tDash:
		if np := p.interrupted(i, from); np.ok {
			return np
		}
		return p.coordinated(k, from)
	case u.tag == tConj:
		return p.coordinated(k, from)
	case u.tag == tQuote && k > 0 && p.lastChar(u.seg) == ',' && p.groups[k-1].finite() && p.groups[k].verb != nil:
		return p.coordinated(k, from) // supports “higher pay,” opposes “freezes”
	case p.endsPhrase(i, from):
		np := p.phraseBack(i, from)
		if whole := p.behindRelative(np, k, from); whole.ok {
			return whole
		}
		return np
	}
	return phrase{}
}

// behindRelative returns the phrase that a relative clause without commas
// describes, where np is the end of that clause: "officials who know the plan
// said".
func (p *reader) behindRelative(np phrase, k, from int) phrase {
	j := k - 1
	for j >= 0 && !p.groups[j].finite() {
		j--
	}
	if j < 0 {
		return phrase{}
	}
	h := p.groups[j]
	if h.verb != nil && h.verb.frame&takesClause != 0 && h.verb.lemma != "write" || h.main >= np.first {
		return phrase{}
	}
	s := p.subjectOf(j, from)
	if !s.ok || !s.relative || s.of < 0 || !p.sameClause(j, k) {
		return phrase{}
	}
	whole := p.phraseBack(s.of, from)
	whole.last = np.last
	return whole
}

// antecedent returns the last unit of the phrase which the relative at i takes
// up, or -1.
func (p *reader) antecedent(i, from int) int {
	for i--; i >= from; i-- {
		switch p.units[i].tag {
		case tComma, tPrep, tClose, tDash:
			continue
		}
		if p.endsPhrase(i, from) {
			return i
		}
		return -1
	}
	return -1
}

// skipBack goes left over adverbs, times and brackets.
func (p *reader) skipBack(i, from int) int {
	for i >= from {
		u := p.units[i]
		switch {
		case u.tag == tAdv:
			i--
		case u.word.class&isPeriod != 0 && i > from && p.units[i-1].word.class&isWhen != 0 && i-1 > from:
			i -= 2
		case u.tag == tDay && i > from && p.units[i-1].tag != tPrep:
			i--
		case u.tag == tDay && i > from+1 && p.lower(i-1, "on"):
			i -= 2
		case u.tag == tClose:
			j := i
			for j > from && j > i-30 && p.units[j].tag != tOpen {
				j--
			}
			if p.units[j].tag != tOpen {
				return i
			}
			i = j - 1
		default:
			return i
		}
	}
	return i
}

// endsPhrase tells whether a noun phrase may end at unit i.
func (p *reader) endsPhrase(i, from int) bool {
	if i < from {
		return false
	}
	u := p.units[i]
	switch u.tag {
	case tNoun, tName, tPron, tNum, tDay, tClose:
		return true
	case tDet:
		return u.word.class&isIndef != 0
	case tPoss:
		return u.seg < 0 && (p.lower(i, "'") || p.lower(i, "his") || p.lower(i, "hers"))
	case tQuote:
		return p.isNounQuote(i)
	}
	return false
}

// isNounQuote tells whether the segment at unit i is a part of a noun phrase,
// such as a nickname or a title: few words, and no punctuation at their end.
func (p *reader) isNounQuote(i int) bool {
	s := p.segs[p.units[i].seg]
	return !s.open && s.outer.End-s.outer.Start < 40 && !p.endsWithPunct(p.units[i].seg)
}

// endsWithPunct tells whether the last character in the segment is a comma, a
// full stop or another that ends a clause.
func (p *reader) endsWithPunct(seg int) bool {
	switch p.lastChar(seg) {
	case ',', '.', '?', '!', ';', ':', '-':
		return true
	}
	return p.segs[seg].open
}

// lastChar returns the last byte inside a segment that is no space, 0 if none.
// The last byte of a dash or an ellipsis counts as '-' and '.'.
func (p *reader) lastChar(seg int) byte {
	s := p.segs[seg].inner
	for i := s.End - 1; i >= s.Start; i-- {
		switch c := p.text[i]; c {
		case ' ', '\'', '"', '\t', ')', ']':
			continue
		case 0x99, 0x9d: // ’ ”
			if i-2 >= s.Start && p.text[i-1] == 0x80 {
				i -= 2
				continue
			}
			return c
		case 0x94, 0x93: // — –
			return '-'
		case 0xa6: // …
			return '.'
		case 0xa0: // no-break space
			if i-1 >= s.Start && p.text[i-1] == 0xc2 {
				i--
				continue
			}
			return c
		default:
			return c
		}
	}
	return 0
}

// phraseBack returns the noun phrase that ends at unit i, with the phrases
// before it which it depends on: "a spokesman for the mayor of Lyle".
func (p *reader) phraseBack(i, from int) phrase {
	np := phrase{last: i, head: i, ok: true}
	list := false
	for {
		np.first = p.simpleBack(i, from)
		f := np.first
		if f-1 <= from || f-1 < from || f-2 < from {
			break
		}
		prev := p.units[f-1]
		if (prev.tag == tPrep || prev.tag == tTo) && p.endsPhrase(f-2, from) && p.units[f-2].tag != tDay {
			i = f - 2
			np.head = i
			continue
		}
		if prev.tag == tComma && p.units[f-2].tag == tName && p.units[f].tag == tName && p.units[i].tag == tName && p.inPlace(f-2, from) { // of Lyle, Ohio says
			i = f - 2
			np.head = i
			continue
		}
		if prev.tag == tConj && p.endsPhrase(f-2, from) && (p.startsClause(p.simpleBack(f-2, from), from) || p.units[p.simpleBack(f-2, from)-1].tag == tComma) {
			i = f - 2
			np.head = i
			list = true
			continue
		}
		if list && prev.tag == tComma && p.endsPhrase(f-2, from) && f-3 > from { // artists, writers and actors
			i = f - 2
			np.head = i
			continue
		}
		if j := p.reducedRelative(f-1, from); j >= from {
			i = j
			np.head = i
			continue
		}
		break
	}
	return np
}

// inPlace tells whether the name that ends at unit i stands behind a
// preposition of place: "of Lyle".
func (p *reader) inPlace(i, from int) bool {
	f := p.simpleBack(i, from) - 1
	return f > from && (p.lower(f, "of") || p.lower(f, "from") || p.lower(f, "in") || p.lower(f, "near"))
}

// reducedRelative returns the last unit of the noun phrase that a participle
// describes, where the participle, with or without a preposition, ends at unit
// i: "a source speaking to", "officials briefed on"; else -1.
func (p *reader) reducedRelative(i, from int) int {
	if i > from && (p.units[i].tag == tPrep || p.units[i].tag == tTo) {
		i--
	}
	for i > from && p.units[i].tag == tAdv {
		i--
	}
	if i-1 < from || !p.endsPhrase(i-1, from) {
		return -1
	}
	switch u := p.units[i]; u.tag {
	case tIng, tPart:
		return i - 1
	}
	return -1
}

// startsClause tells whether nothing of the clause stands before unit i.
func (p *reader) startsClause(i, from int) bool {
	if i <= from {
		return true
	}
	switch u := p.units[i-1]; u.tag {
	case tComma, tSub, tSemi, tColon, tDash, tStop, tConj:
		return true
	case tQuote:
		return p.endsWithPunct(u.seg)
	}
	return false
}

// simpleBack returns the first unit of the noun phrase without prepositions
// that ends at unit i.
func (p *reader) simpleBack(i, from int) int {
	first := i
	for j := i; j >= from && j > i-40; j-- {
		u := p.units[j]
		switch u.tag {
		case tNoun, tName, tNum:
			first = j
			continue
		case tClose:
			if k := p.skipBack(j, from); k < j && k >= from {
				j = k + 1
				first = j
				continue
			}
		case tPron:
			if j == i {
				return j
			}
		case tQuote:
			if j == i || p.isNounQuote(j) {
				first = j
				continue
			}
		case tPoss:
			first = j
			if u.word.class&isPoss == 0 { // ’s
				continue
			}
			return first
		case tDet:
			first = j
			if j > from && (p.units[j-1].tag == tDet || p.units[j-1].tag == tPron && p.units[j-1].word.class&isIndef != 0) {
				continue
			}
			return first
		case tAdv:
			if j > from && j < i && (p.units[j-1].tag == tDet || p.units[j-1].tag == tPoss) {
				continue
			}
		case tDay:
			if j+1 <= i && p.units[j+1].tag == tPoss || j == i {
				first = j
				continue
			}
		case tIng:
			if j > from && p.units[j-1].tag == tDet {
				continue
			}
		}
		break
	}
	return first
}

// interrupted finds the subject before something put in between commas that
// ends at the comma i: "Reyes, who has led the board since 2009, said".
func (p *reader) interrupted(i, from int) phrase {
	np := p.interruptedFrom(p.clauseStart(i, from), i)
	if !np.ok {
		np = p.interruptedFrom(p.skipOpening(from, i), i)
	}
	if np.ok {
		return np
	}
	for j := i - 1; j > from && j > i-12; j-- {
		if p.units[j].tag == tComma && p.units[j-1].tag == tRel { // "who, on Friday, said"
			return phrase{first: j - 1, last: j - 1, head: j - 1, ok: true, relative: true, of: p.antecedent(j-1, from)}
		}
	}
	return phrase{}
}

// skipOpening returns the first unit of from..to that is no conjunction or
// adverb.
func (p *reader) skipOpening(from, to int) int {
	for from < to && (p.units[from].tag == tConj || p.units[from].tag == tAdv || p.units[from].tag == tOther) {
		from++
	}
	return from
}

// interruptedFrom looks for the subject that ends before the comma i among the
// phrases that begin at start and behind the next commas.
func (p *reader) interruptedFrom(start, i int) phrase {
	for start < i && (p.units[start].tag == tSub || p.lower(start, "as")) {
		start++
	}
	for tries := 0; tries < 3 && start < i; tries++ {
		end := p.phraseEnd(start, i)
		if end > start && (end < i && p.opensInsertion(end) || end == i && p.units[i-1].tag == tClose) {
			np := phrase{first: start, last: i - 1, head: p.headOf(start, end), ok: true}
			return np
		}
		next := start
		for next < i && p.units[next].tag != tComma {
			next++
		}
		if next >= i {
			break
		}
		start = next + 1
	}
	return phrase{}
}

// opensInsertion tells whether the unit behind a phrase begins something put
// in: a comma, a dash, a bracket.
func (p *reader) opensInsertion(i int) bool {
	switch p.units[i].tag {
	case tComma, tDash, tOpen, tRel:
		return true
	}
	return false
}

// headOf returns the last unit of start..end before the first preposition.
func (p *reader) headOf(start, end int) int {
	for i := start; i < end; i++ {
		if p.units[i].tag == tPrep && i > start {
			return i - 1
		}
	}
	return end - 1
}

// phraseEnd returns the unit behind the noun phrase, with its prepositions,
// that begins at start; start itself where none begins.
func (p *reader) phraseEnd(start, to int) int {
	i := start
	if i < to {
		switch p.units[i].tag {
		case tNoun, tName, tDet, tPoss, tPron, tNum, tQuote:
		default:
			return start
		}
	}
	for i < to {
		u := p.units[i]
		switch u.tag {
		case tNoun, tName, tDet, tPoss, tNum, tPron:
		case tQuote:
			if !p.isNounQuote(i) {
				return i
			}
		case tPrep, tTo:
			if i+1 < to && (p.units[i+1].tag == tIng) {
				return i
			}
		case tConj:
			if i+1 >= to || !p.isNominal(i+1) {
				return i
			}
		case tAdv:
			if i+1 >= to || !p.isNominal(i+1) {
				return i
			}
		case tOpen:
			for i < to && p.units[i].tag != tClose {
				i++
			}
		default:
			return i
		}
		i++
	}
	return min(i, to)
}

// isNominal tells whether unit i may stand inside a noun phrase.
func (p *reader) isNominal(i int) bool {
	switch p.units[i].tag {
	case tNoun, tName, tDet, tPoss, tNum, tPron:
		return true
	}
	return false
}

// clauseStart returns where the clause that holds unit i begins.
func (p *reader) clauseStart(i, from int) int {
	for j := i - 1; j >= from; j-- {
		u := p.units[j]
		switch u.tag {
		case tSemi, tColon, tSub, tStop:
			return j + 1
		case tQuote:
			if p.endsWithPunct(u.seg) {
				return j + 1
			}
		case tVerb:
			if u.word.verb != nil && u.word.verb.frame&takesClause != 0 && j+1 < i && p.isNominal(j+1) && !p.underRelative(j, from) {
				return j + 1
			}
		}
	}
	return p.skipOpening(from, i)
}

// underRelative tells whether a relative pronoun stands shortly before the verb
// at j.
func (p *reader) underRelative(j, from int) bool {
	for k := j - 1; k >= from && k > j-5; k-- {
		switch p.units[k].tag {
		case tRel:
			return true
		case tComma, tQuote:
			return false
		}
	}
	return false
}

// coordinated finds the subject of a verb that shares it with one before:
// "Reyes met voters and said".
func (p *reader) coordinated(k, from int) phrase {
	if g := p.groups[k]; g.verb != nil {
		for j := 0; j < k; j++ {
			h := p.groups[j]
			if h.tag == tVerb && h.verb != nil && !h.passive {
				if s := p.subjectOf(j, from); s.ok && !s.relative && p.units[h.main].word.form&p.units[g.main].word.form != 0 {
					return s
				}
			}
		}
	}
	for j := k - 1; j >= 0; j-- {
		if !p.groups[j].finite() {
			continue
		}
		s := p.subjectOf(j, from)
		if !s.ok {
			continue
		}
		if s.relative && !p.sameClause(j, k) {
			continue
		}
		return s
	}
	return phrase{}
}

// sameClause tells whether no comma stands between groups j and k.
func (p *reader) sameClause(j, k int) bool {
	for i := p.groups[j].main; i < p.groups[k].first; i++ {
		if p.units[i].tag == tComma {
			return false
		}
	}
	return true
}
