package quote

// A content is what stands behind a cue as its words.
// The zero content is none.
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
	return p.contentFrom(p.groups[k].main+1, &p.groups[k])
}

// contentFrom looks for the content of g's cue from unit i on.
//
//	behind the cue = [ listener ] { time | place | medium } [ "," | ":" ] content
//
// Samples: told reporters | it was late; said last week | that …; said | , “It is late.”;
// said of the plan | : “It is late.” Prepositions before the content are skipped with their
// phrases, but for one of the verb's own.
func (p *reader) contentFrom(i int, g *group) content {
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
		if end := p.cueEnd(i, g, absorbed); end > i { // "called for", "described as"
			c.cueEnd, absorbed = end-1, true
			i = end
			continue
		}
		if end := p.behindAside(i, g, absorbed); end > i {
			i = end
			continue
		}
		u := &p.units[i]
		switch {
		case u.tag == tComma, u.tag == tColon:
			return p.afterPause(i, c, g)
		case p.lower(i, "at") && (p.nextLower(i, to, "least") || p.nextLower(i, to, "most")): // reported at least 20 victims
			return p.takeContent(i, c, g, absorbed)
		case !absorbed && (u.tag == tPrep || u.tag == tTo && !p.isInfinitive(i)):
			end := p.adverbialEnd(i, to)
			if end <= i {
				return c
			}
			if c.listener.End == 0 && p.isSpokenTo(i, end, g) {
				c.listener = p.span(i+1, end-1)
			}
			i = end
			continue
		}
		break
	}
	if i >= to {
		return c
	}
	return p.takeContent(i, c, g, absorbed)
}

// cueEnd returns the unit behind the words at unit i that still belong to the cue
// of g; i where there are none.
// Samples: "for" of "called for", "about" of "talked about"; "as" of "whom she blasted as".
func (p *reader) cueEnd(i int, g *group, absorbed bool) int {
	switch {
	case !absorbed && p.isCuePrep(i, g.verb):
		if i+1 < p.sent.to && p.isCuePrep(i+1, g.verb) {
			return i + 2
		}
		return i + 1
	case i == g.main+1 && p.lower(i, "as") && g.verb.frame&takesObject != 0 && g.subject.ok && g.subject.first > p.sent.from && p.units[g.subject.first-1].tag == tRel:
		return i + 1
	}
	return i
}

// behindAside returns the unit behind what stands between a cue and its content
// and belongs to neither: adverbs, times, brackets; i where nothing does.
// Samples: "later", "Tuesday night", "(in May)", "last week", "it" of "put it this way"; "so"
// is content.
func (p *reader) behindAside(i int, g *group, absorbed bool) int {
	to, u := p.sent.to, p.units[i]
	switch {
	case g.verb.lemma == "put" && p.lower(i, "it"):
		return i + 1
	case u.tag == tAdv && !p.lower(i, "so"), u.tag == tDay, i > g.main+1 && p.units[i-1].tag == tDay && u.word.class&isPeriod != 0:
		return i + 1
	case u.tag == tOpen:
		for i < to && p.units[i].tag != tClose {
			i++
		}
		return i + 1
	case u.tag == tPart || u.tag == tVerb && i > g.main+1:
		return max(i, p.behindParticiple(i))
	case !absorbed && u.word.class&isWhen != 0 && i+1 < to && (p.units[i+1].word.class&isPeriod != 0 || p.units[i+1].tag == tDay):
		return i + 2
	}
	return i
}

// behindParticiple returns the "that" behind the participle at unit i, which
// tells of the occasion: "said in an interview taped before the vote that"; -1
// where there is none before the next comma or clause.
func (p *reader) behindParticiple(i int) int {
	if p.units[i].word.form&perfect == 0 {
		return -1
	}
	for j := i + 1; j < p.sent.to && j < i+12; j++ {
		switch p.units[j].tag {
		case tComma, tQuote, tVerb, tAux, tStop:
			return -1
		case tSub:
			if p.lower(j, "that") {
				return j
			}
			return -1
		}
	}
	return -1
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

// isInfinitive tells whether the "to" at unit i begins an infinitive, "vowed to fight", rather
// than a phrase, "said to reporters".
func (p *reader) isInfinitive(i int) bool {
	return i+1 < p.sent.to && (p.units[i+1].tag == tInf || p.units[i+1].tag == tQuote || p.units[i+1].word.form&base != 0 && !p.units[i+1].capital || p.units[i+1].word.class&(isBe|isHave|isDo) != 0 || p.units[i+1].tag == tAdv)
}

// afterPause takes the content behind a comma or colon: words in marks, or the
// rest of a sentence whose beginning stands before the cue.
// Without marks a comma needs a sentence begun before the cue: "Rather, Reyes said, continued
// delays would cost the town". "That" and words put in between commas may begin one too.
func (p *reader) afterPause(i int, c content, g *group) content {
	to := p.sent.to
	colon := p.units[i].tag == tColon
	for i++; i < to && (p.units[i].tag == tAdv || p.units[i].tag == tComma); i++ {
	}
	if i >= to {
		return c
	}
	c.comma = true
	if p.isTitle(i) && !p.quoteAhead(i+1, to) {
		return c
	}
	if p.units[i].tag == tQuote || colon {
		c.quote = p.units[i].tag == tQuote
		c.ok = true
		c.comma = !colon || c.quote
		c.first = i
		c.last = p.contentEnd(i, g) - 1
		return c
	}
	if p.units[i].tag == tConj && i+1 < to && p.units[i+1].tag == tQuote && !colon {
		c.ok, c.quote, c.first = true, true, i+1
		c.last = p.contentEnd(i+1, g) - 1
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
	case tIng, tPart, tVerb: // she added, continued delays would cost the town
		if !p.isGerundClause(i) || p.units[i].tag == tVerb && (p.units[i].word.form&perfect == 0 || p.units[i+1].tag != tNoun) {
			return c
		}
	case tConj, tSub, tRel, tStop, tDash, tInf, tTo, tPrep, tClose, tNum:
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
// It must end within eight units, and a clause follow. "According", "as" and "because" begin
// what the writer adds.
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
// No other cue may stand before it; the words must follow within 15 units.
func (p *reader) insertedQuote(i int) int {
	switch p.units[i].tag {
	case tSub, tPrep, tIng, tPart:
	default:
		return 0
	}
	for j := i + 1; j+1 < p.sent.to && j < i+16; j++ {
		u := &p.units[j]
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
// The verb's frame tells: takesObject allows "criticized the plan" and "denied taking money",
// takesTo "vowed to leave", takesClause "said that …" and "said it was late". Words in marks
// go with any verb.
func (p *reader) takeContent(i int, c content, g *group, absorbed bool) content {
	f := g.verb.frame
	to := p.sent.to
	u := &p.units[i]
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
		if f&takesObject == 0 && !absorbed && !(u.tag == tIng && f&takesClause != 0 && p.isGerundClause(i)) {
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
	if c.first == c.last && p.isTitle(i) {
		c.ok = false
	}
	return c
}

// isGerundClause tells whether the participle at unit i is the subject of a
// clause: "said having two bridges was enough".
// A comma or another clause before the verb makes it none.
func (p *reader) isGerundClause(i int) bool {
	for j := i + 1; j < p.sent.to; j++ {
		switch u := &p.units[j]; u.tag {
		case tVerb, tAux:
			return u.word.form&(third|past) != 0 || u.word.class&(isBe|isHave|isModal) != 0
		case tComma, tDash, tSub, tRel, tQuote, tColon, tSemi, tStop:
			return false
		case tPron:
			if u.word.class&isSubj != 0 && u.word.class&isObj == 0 {
				return false
			}
		}
	}
	return false
}

// isAdverbialSub tells whether the subordinator at i begins a clause of time or
// reason rather than what was said.
// Sample: "when" of "said when the vote was over"; "that", "whether", "if" and the words of
// questions begin what was said.
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
	case tComma, tOpen, tRel, tPart, tIng, tDash, tSub, tPrep, tTo, tQuote, tPron:
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
