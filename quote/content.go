package quote

// A content is what stands behind a cue as its words.
type content struct {
	first, last int // units
	ok          bool
	comma       bool // a comma stands between: "Reyes said, “It is late.”"
	quote       bool // words in marks begin it
	listener    Span
	cueEnd      int // last unit of the cue, a preposition that belongs to it among them
}

// rightContent returns the content behind the cue of group k.
func (p *reader) rightContent(k int) content {
	return p.contentFrom(p.groups[k].main+1, p.groups[k])
}

// contentFrom looks for the content of g's cue from unit i on.
//
//	behind the cue = [ listener ] { time | place | medium } [ "," | ":" ] content
func (p *reader) contentFrom(i int, g group) content {
	c := content{cueEnd: g.main}
	to := p.sent.to
	absorbed := false
	if i < to && g.verb.frame&takesListener != 0 {
		if end := p.listenerEnd(i, to, g.verb); end > i {
			c.listener = p.span(i, p.trimPhrase(i, end)-1)
			i = end
		}
	}
	for i < to {
		u := p.units[i]
		switch {
		case !absorbed && p.isCuePrep(i, g.verb):
			c.cueEnd = i
			absorbed = true
			i++
			if i < to && p.isCuePrep(i, g.verb) {
				c.cueEnd = i
				i++
			}
			continue
		case g.verb.lemma == "put" && p.lower(i, "it"):
			i++
			continue
		case u.tag == tAdv && !p.lower(i, "so"), u.tag == tDay:
			i++
			continue
		case u.tag == tOpen:
			for i < to && p.units[i].tag != tClose {
				i++
			}
			i++
			continue
		case u.tag == tComma, u.tag == tColon:
			return p.afterPause(i, c, g)
		case !absorbed && (u.tag == tPrep || u.tag == tTo && !p.isInfinitive(i)):
			end := p.adverbialEnd(i, to)
			if end <= i {
				return c
			}
			i = end
			continue
		case !absorbed && u.word.class&(isWhen) != 0 && i+1 < to && (p.units[i+1].word.class&isPeriod != 0 || p.units[i+1].tag == tDay):
			i += 2
			continue
		}
		break
	}
	if i >= to {
		return c
	}
	return p.takeContent(i, c, g, absorbed)
}

// isCuePrep tells whether unit i is a preposition or particle of the verb's own.
func (p *reader) isCuePrep(i int, v *verb) bool {
	for _, s := range v.preps {
		if p.lower(i, s) {
			return true
		}
	}
	return false
}

func (p *reader) isInfinitive(i int) bool {
	return i+1 < p.sent.to && (p.units[i+1].tag == tInf || p.units[i+1].tag == tQuote || p.units[i+1].word.form&base != 0 && !p.units[i+1].capital || p.units[i+1].word.class&(isBe|isHave|isDo) != 0 || p.units[i+1].tag == tAdv)
}

// afterPause takes the content behind a comma or colon: words in marks, or the
// rest of a sentence whose beginning stands before the cue.
func (p *reader) afterPause(i int, c content, g group) content {
	to := p.sent.to
	colon := p.units[i].tag == tColon
	for i++; i < to && (p.units[i].tag == tAdv || p.units[i].tag == tComma); i++ {
	}
	if i >= to {
		return c
	}
	c.comma = true
	if p.units[i].tag == tQuote || colon {
		c.quote = p.units[i].tag == tQuote
		c.ok = true
		c.comma = !colon || c.quote
		c.first = i
		c.last = p.contentEnd(i, g) - 1
		return c
	}
	if j := p.insertedQuote(i); j > 0 {
		c.ok, c.quote, c.first = true, true, j
		c.last = p.contentEnd(j, g) - 1
		return c
	}
	if p.lower(i, "that") && p.units[i].tag == tSub || p.insertedClause(i) {
		c.ok, c.first = true, i
		c.last = p.contentEnd(i, g) - 1
		c.comma = p.units[i].tag == tSub && p.lower(i, "that")
		return c
	}
	switch p.units[i].tag {
	case tIng, tConj, tSub, tRel, tPart, tStop, tDash, tVerb, tInf, tTo, tPrep, tClose, tNum:
		return c
	}
	if p.opensInsertionOf(i) {
		return c
	}
	c.ok = true
	c.first = i
	c.last = p.contentEnd(i, g) - 1
	return c
}

// insertedClause tells whether something put in between commas, and then a
// clause, stand at unit i: "said, if elected, she would".
func (p *reader) insertedClause(i int) bool {
	switch p.units[i].tag {
	case tSub, tPrep:
	default:
		return false
	}
	if p.lower(i, "according") || p.lower(i, "as") || p.lower(i, "because") {
		return false
	}
	for j := i + 1; j < p.sent.to && j < i+9; j++ {
		switch p.units[j].tag {
		case tComma:
			return p.clauseAt(j + 1)
		case tQuote, tStop:
			return false
		}
	}
	return false
}

// insertedQuote returns the segment that follows, behind another comma, on what
// is put in at unit i: "said, when the news broke, “It is late.”"; 0 if none does.
func (p *reader) insertedQuote(i int) int {
	switch p.units[i].tag {
	case tSub, tPrep, tIng, tPart:
	default:
		return 0
	}
	for j := i + 1; j+1 < p.sent.to && j < i+16; j++ {
		u := p.units[j]
		if u.tag == tQuote || u.tag == tStop || u.tag != tComma && u.word.verb != nil && u.word.verb.frame&takesClause != 0 && (u.tag == tVerb || u.tag == tIng) {
			return 0
		}
		if u.tag == tComma && p.units[j+1].tag == tQuote {
			return j + 1
		}
	}
	return 0
}

// opensInsertionOf tells whether unit i begins what can't go on with a content.
func (p *reader) opensInsertionOf(i int) bool {
	return p.lower(i, "according") || p.lower(i, "who")
}

// takeContent takes the content that begins at unit i, if the cue allows what
// stands there.
func (p *reader) takeContent(i int, c content, g group, absorbed bool) content {
	f := g.verb.frame
	to := p.sent.to
	u := p.units[i]
	switch u.tag {
	case tStop, tSemi, tDash, tConj, tClose, tOther:
		return c
	case tQuote:
		c.quote = true
	case tTo:
		if f&(takesTo|takesListener) == 0 || g.passive {
			return c
		}
	case tSub:
		if f&(takesClause|takesListener) == 0 && !absorbed && !(f&takesObject != 0 && (p.lower(i, "what") || p.lower(i, "how"))) || p.isAdverbialSub(i) && !(p.lower(i, "because") && p.quoteAhead(i, to)) {
			return c
		}
	case tRel:
		if f&(takesClause|takesListener) == 0 && !absorbed {
			return c
		}
	case tIng, tVerb, tInf, tPart:
		if f&takesObject == 0 && !absorbed {
			return c
		}
	default:
		if f&takesObject == 0 && !absorbed && !(f&takesClause != 0 && p.isClause(i)) && !p.holdsQuote(i) {
			return c
		}
	}
	c.ok = true
	c.first = i
	c.last = p.contentEnd(i, g) - 1
	return c
}

// isAdverbialSub tells whether the subordinator at i begins a clause of time or
// reason rather than what was said.
func (p *reader) isAdverbialSub(i int) bool {
	for _, s := range [...]string{"that", "whether", "if", "how", "why", "what", "who"} {
		if p.lower(i, s) {
			return false
		}
	}
	return true
}

// isClause tells whether a noun phrase and its finite verb begin at unit i;
// something put in may stand between.
func (p *reader) isClause(i int) bool {
	to := p.sent.to
	if p.units[i].tag == tPron && p.units[i].word.class&isSubj != 0 {
		return true
	}
	end := p.phraseEnd(i, to)
	for end < to && p.units[end].tag == tAdv {
		end++
	}
	if end == i || end >= to {
		return false
	}
	switch p.units[end].tag {
	case tVerb, tAux:
		return true
	case tComma, tOpen, tRel, tPart, tIng, tDash, tSub, tPrep, tTo, tQuote:
		for j := end; j < to; j++ {
			if t := p.units[j].tag; t == tVerb || t == tAux {
				return true
			}
		}
	}
	return false
}

// holdsQuote tells whether a segment stands behind unit i before a comma.
func (p *reader) holdsQuote(i int) bool {
	for ; i < p.sent.to; i++ {
		switch p.units[i].tag {
		case tQuote:
			return true
		case tComma, tSemi, tStop:
			return false
		}
	}
	return false
}

// listenerEnd returns the unit behind the one spoken to that begins at unit i; i
// itself where none does.
func (p *reader) listenerEnd(i, to int, v *verb) int {
	end := p.listenerPhrase(i, to)
	if end == i {
		return i
	}
	if v.frame&(takesClause|takesObject) == 0 || v.lemma == "tell" {
		if end < to && (p.units[end].tag == tVerb || p.units[end].tag == tAux) && v.lemma != "tell" {
			return i
		}
		return end
	}
	if end >= to {
		return i
	}
	switch u := p.units[end]; u.tag {
	case tSub:
		if p.lower(end, "that") || p.lower(end, "whether") || p.lower(end, "if") || p.lower(end, "how") || p.lower(end, "why") || p.lower(end, "what") {
			return end
		}
	case tQuote:
		return end
	case tComma, tColon:
		if end+1 < to && p.units[end+1].tag == tQuote {
			return end
		}
	}
	return i
}

// trimPhrase returns end without prepositions at the end of the units i..end.
func (p *reader) trimPhrase(i, end int) int {
	for end > i+1 && (p.units[end-1].tag == tPrep || p.units[end-1].tag == tTo) {
		end--
	}
	return end
}

// listenerPhrase returns the unit behind the noun phrase at i, without a second
// phrase that begins a clause: "told reporters he would leave".
func (p *reader) listenerPhrase(i, to int) int {
	if i < to && p.units[i].tag == tPron {
		return i + 1
	}
	end := p.phraseEnd(i, to)
	for j := i + 1; j < end; j++ {
		u := p.units[j]
		if (u.tag == tDet || u.tag == tPron || u.tag == tPoss && u.word.class&isPoss != 0 || u.tag == tDay) && p.units[j-1].tag != tPrep && p.units[j-1].tag != tConj && p.units[j-1].tag != tTo && p.units[j-1].tag != tDet {
			return j
		}
		if u.tag == tName && p.units[j-1].tag == tNoun && p.units[j-1].word.class&isPlural != 0 {
			return j
		}
	}
	return end
}

// adverbialEnd returns the unit behind the time, place or medium that begins
// with the preposition at unit i, or i.
func (p *reader) adverbialEnd(i, to int) int {
	j := i + 1
	for j < to && j < i+14 {
		switch u := p.units[j]; u.tag {
		case tNoun, tName, tNum, tDay:
			j++
			continue
		case tDet, tPoss:
			if j > i+1 && p.units[j-1].tag != tPrep && u.word.class&isPoss == 0 && u.tag == tDet {
				return j
			}
			if j > i+1 && u.word.class&isPoss != 0 && p.units[j-1].tag != tPrep {
				return j
			}
			j++
			continue
		case tQuote:
			if p.isNounQuote(j) {
				j++
				continue
			}
		case tPron:
			if j == i+1 && u.word.class&isObj != 0 {
				j++
				continue
			}
		case tIng:
			if j == i+1 {
				return i
			}
		case tConj:
			if j+1 < to && p.isNominal(j+1) && j > i+1 {
				j++
				continue
			}
		}
		break
	}
	return j
}

// isMediumPhrase tells whether the noun phrase at i..to is a medium, a time or
// an occasion of speaking.
func (p *reader) isMediumPhrase(i, to int) bool {
	for ; i < to && i < p.sent.to; i++ {
		switch u := p.units[i]; u.tag {
		case tDay:
			return true
		case tPrep, tComma:
			return false
		case tNoun, tName:
			if u.word.class&(isMedium|isPeriod) != 0 {
				return true
			}
		}
	}
	return false
}

// contentEnd returns the unit behind the content of g that begins at unit i:
// the sentence's end, or where another cue of the same speaker begins.
func (p *reader) contentEnd(i int, g group) int {
	to := p.sent.to
	fronted := p.isFronted(g)
	plain := !p.quoteAhead(i, to)
	if p.frontedContent(i) {
		for n := i; n < to; n++ {
			if u := p.units[n]; u.tag == tComma || u.tag == tQuote && p.lastChar(u.seg) == ',' {
				i = n + 1
				break
			}
		}
	}
	for j := i; j < to; j++ {
		u := p.units[j]
		switch u.tag {
		case tSemi:
			return j
		case tColon:
			if j+1 < to && p.units[j+1].tag != tQuote {
				return j
			}
		case tComma, tDash:
			if j > i && (p.newCueAt(j+1, g) || fronted && p.clauseAt(j+1) || plain && p.trails(j+1)) {
				return j
			}
		case tQuote:
			if j+1 < to && p.endsWithPunct(u.seg) && (p.newCueAt(j+1, g) || p.quoteCloses(j, i) || fronted && p.clauseAt(j+1)) {
				return j + 1
			}
		case tPrep:
			if p.headline && plain && j > i && p.isOccasion(j) && p.units[i].tag != tSub {
				return j
			}
			if j > i && p.units[j].word.class&isAccording != 0 && p.nextLower(j, to, "to") {
				return j
			}
		case tSub:
			if plain && j > i && p.lower(j, "as") && p.units[j+1].word.class&isSubj != 0 {
				return j // as he became
			}
		case tConj:
			if j > i && (p.newVerbAt(j+1, g) || g.verb != nil && g.verb.frame&takesClause == 0 && p.newSubjectCue(j+1)) {
				return j
			}
		}
	}
	if to-1 > i && p.units[to-1].tag == tStop {
		return to - 1
	}
	return to
}

// isOccasion tells whether the preposition at unit i begins a headline's time or
// place: "vows change in visit to Lyle".
func (p *reader) isOccasion(i int) bool {
	for _, s := range [...]string{"in", "at", "on", "after", "during", "amid", "before"} {
		if p.lower(i, s) {
			return true
		}
	}
	return false
}

// frontedContent tells whether the content at unit i begins with a phrase that
// a comma ends: "that with the votes she had, …", "if elected, …".
func (p *reader) frontedContent(i int) bool {
	that := p.lower(i, "that")
	if that {
		i++
	}
	if i >= p.sent.to {
		return false
	}
	switch p.units[i].tag {
	case tPrep, tIng:
		return that
	case tSub:
		return !p.lower(i, "whether") && !p.lower(i, "how") && !p.lower(i, "what") && !p.lower(i, "why")
	}
	return false
}

// trails tells whether what stands at unit i behind a comma mostly is the
// writer's and no longer the speaker's: ", which …", ", a Democrat", ", but …".
func (p *reader) trails(i int) bool {
	if i >= p.sent.to {
		return true
	}
	switch p.units[i].tag {
	case tRel, tIng:
		return true
	case tDet:
		return p.lower(i, "a") || p.lower(i, "an") || p.lower(i, "the")
	}
	return p.lower(i, "but") || p.lower(i, "while") || p.lower(i, "compared")
}

// isFronted tells whether g stands in a clause that comes before the main one:
// "When Reyes announced the plan, he …", "Calling the plan a start, she …".
func (p *reader) isFronted(g group) bool {
	i := g.first
	if g.tag != tIng && g.tag != tPart {
		if !g.subject.ok {
			return false
		}
		i = g.subject.first
	}
	for n := 0; i > p.sent.from && n < 4; n++ {
		i--
		switch u := p.units[i]; u.tag {
		case tSub:
			return !p.lower(i, "that")
		case tPrep, tAdv, tConj, tOther, tDay:
			if u.word.class&isSub != 0 && u.tag == tPrep {
				return true
			}
			continue
		}
		return false
	}
	return i == p.sent.from && (g.tag == tIng || g.tag == tPart)
}

// clauseAt tells whether a noun phrase and a finite verb stand at unit i.
func (p *reader) clauseAt(i int) bool {
	to := p.sent.to
	end := p.phraseEnd(i, to)
	if end == i {
		return false
	}
	for end < to && p.units[end].tag == tAdv {
		end++
	}
	if end >= to {
		return false
	}
	switch p.units[end].tag {
	case tVerb, tAux, tComma, tOpen:
		return true
	}
	return false
}

// quoteCloses tells whether the content that begins at unit i ends with the
// segment at unit j: a comma stands inside its marks, and what follows is put
// behind it: "called him “weak,” a jab at".
func (p *reader) quoteCloses(j, i int) bool {
	if p.lastChar(p.units[j].seg) != ',' {
		return false
	}
	switch p.units[j+1].tag {
	case tDet, tNoun, tIng, tVerb, tRel, tName, tPart, tPron, tPoss:
		return true
	}
	return false
}

// newCueAt tells whether another attribution begins at unit i behind a comma:
// "saying", "and added", "Reyes said".
func (p *reader) newCueAt(i int, g group) bool {
	to := p.sent.to
	for i < to && p.units[i].tag == tAdv {
		i++
	}
	if i >= to {
		return false
	}
	u := p.units[i]
	switch u.tag {
	case tIng:
		return u.word.verb != nil && u.word.verb.frame&(takesClause|takesObject) != 0
	case tConj:
		return p.newVerbAt(i+1, g) || p.newSubjectCue(i+1)
	case tRel:
		return p.quoteAhead(i, to) && p.relativeCue(i)
	case tVerb, tAux:
		return g.subject.relative || g.tag == tIng || g.tag == tPart || p.finalCue(i, i) || p.lateCue(i)
	case tSub:
		return !p.lower(i, "that") && p.newSubjectCue(i+1)
	case tPrep:
		if p.lower(i, "with") {
			end := p.phraseEnd(i+1, to)
			for end < to && p.units[end].tag == tAdv {
				end++
			}
			return end > i+1 && end < to && p.units[end].tag == tIng && p.units[end].word.verb != nil
		}
		return u.word.class&isAccording != 0
	case tName, tDet, tPron, tNoun, tPoss:
		end := p.phraseEnd(i, to)
		return end > i && end < to && p.finalCue(end, i)
	}
	return false
}

// lateCue tells whether a cue with its source behind it stands at unit i:
// "…, said Ana Sol, a lawyer".
func (p *reader) lateCue(i int) bool {
	for k := range p.groups {
		if p.groups[k].main == i {
			return p.groups[k].verb != nil && p.lateName(k)
		}
	}
	return false
}

// relativeCue tells whether the relative clause at unit i reports speech: "who
// has said", "whom he called".
func (p *reader) relativeCue(i int) bool {
	end := p.phraseEnd(i+1, p.sent.to)
	for k := range p.groups {
		if h := p.groups[k]; h.first >= end {
			return h.first <= end+1 && h.verb != nil && h.verb.class != "thought"
		}
	}
	return false
}

// newVerbAt tells whether a cue that shares g's subject begins at unit i behind
// "and" or "but".
func (p *reader) newVerbAt(i int, g group) bool {
	for k := range p.groups {
		h := p.groups[k]
		if h.first < i {
			continue
		}
		for i < h.first && p.units[i].tag == tAdv {
			i++
		}
		return h.first == i && h.verb != nil && h.tag == g.tag && p.units[h.main].word.form&p.units[g.main].word.form != 0
	}
	return false
}

// newSubjectCue tells whether a noun phrase with a cue behind it begins at i.
func (p *reader) newSubjectCue(i int) bool {
	end := p.phraseEnd(i, p.sent.to)
	if end == i {
		return false
	}
	for _, h := range p.groups {
		if h.first >= end {
			for end < h.first && p.units[end].tag == tAdv {
				end++
			}
			return h.first == end && h.verb != nil && h.verb.class != "thought" && h.finite()
		}
	}
	return false
}

// finalCue tells whether the verb group at unit i is a cue that stands behind
// its content: nothing that could be content follows it.
func (p *reader) finalCue(i, start int) bool {
	for k := range p.groups {
		h := p.groups[k]
		if h.first < i {
			continue
		}
		if h.first != i || h.verb == nil || h.verb.frame&takesClause == 0 {
			return false
		}
		c := p.contentFromShallow(h.main + 1)
		return c
	}
	return false
}

// contentFromShallow tells whether only times, places and punctuation follow
// unit i.
func (p *reader) contentFromShallow(i int) bool {
	to := p.sent.to
	for i < to {
		switch u := p.units[i]; u.tag {
		case tAdv, tDay:
			i++
			continue
		case tPrep:
			end := p.adverbialEnd(i, to)
			if end <= i {
				return false
			}
			i = end
			continue
		case tComma, tStop, tDash, tSemi:
			return true
		default:
			return false
		}
	}
	return true
}
