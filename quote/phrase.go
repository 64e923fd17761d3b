package quote

// A phrase is a noun phrase: units first to last, of which head is the last
// word before the first preposition, comma or relative clause. The zero phrase
// is none.
type phrase struct {
	first, last, head int
	ok                bool
	relative          bool // "who", "which": the phrase before is meant
	of                int  // for a relative, the last unit of the phrase before
}

// endsPhrase tells whether a noun phrase may end at unit i.
// Samples: "Reyes", "everyone", "the two", "the voters’".
func (p *reader) endsPhrase(i, from int) bool {
	if i < from {
		return false
	}
	u := &p.units[i]
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
// It has fewer than 40 bytes with its marks: “Buddy” in James “Buddy” Hale.
func (p *reader) isNounQuote(i int) bool {
	s := p.segs[p.units[i].seg]
	return s.work || !s.open && s.outer.End-s.outer.Start < 40 && !p.endsWithPunct(p.units[i].seg)
}

// endsWithPunct tells whether the last character in the segment is a comma, a
// full stop or another that ends a clause.
// So does one that was left open.
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
func (p *reader) phraseBack(i, from int) phrase { return p.phraseBackTo(i, from, 0) }

// phraseBackTo is phraseBack inside depth conjunctions.
// Samples: "artists, writers and actors", "the mayor of Lyle, Ohio", "the Institute for Roads
// and Bridges", "a source speaking to the paper". Three conjunctions inside another are tried.
func (p *reader) phraseBackTo(i, from, depth int) phrase {
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
		if prev.tag == tConj && depth < 3 && p.endsPhrase(f-2, from) {
			if whole := p.phraseBackTo(f-2, from, depth+1); whole.first < p.simpleBack(f-2, from) && p.startsClause(whole.first, from) { // the Institute for Roads and Bridges
				np.first, np.head = whole.first, whole.head
				break
			}
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
	switch u := &p.units[i]; u.tag {
	case tIng, tPart:
		return i - 1
	}
	return -1
}

// startsClause tells whether nothing of the clause stands before unit i.
// A comma, a conjunction or words in marks that end a clause stand before it, or nothing.
func (p *reader) startsClause(i, from int) bool {
	if i <= from {
		return true
	}
	switch u := &p.units[i-1]; u.tag {
	case tComma, tSub, tSemi, tColon, tDash, tStop, tConj:
		return true
	case tQuote:
		return p.endsWithPunct(u.seg)
	}
	return false
}

// simpleBack returns the first unit of the noun phrase without prepositions
// that ends at unit i.
// Samples: "a newly built bridge", "Reyes’s first plan", "Rep. Dana Reyes (D-OH)", "the two".
// It looks at no more than 40 units.
func (p *reader) simpleBack(i, from int) int {
	first := i
	for j := i; j >= from && j > i-40; j-- {
		u := &p.units[j]
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
			if j == i && (u.word.class&isIndef == 0 || j == from || p.units[j-1].tag != tDet) {
				return j
			}
			first = j // the two
			continue
		case tQuote:
			if j == i || p.isNounQuote(j) && !p.endsWithPunct(u.seg) {
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
		case tOther, tDay, tConj:
			if (u.tag != tConj || p.text[u.start] == '&') && p.belongs(j, i, from) {
				first = j
				continue
			}
		case tAdv, tIng:
			if p.describes(j, i, from) {
				continue
			}
		}
		break
	}
	return first
}

// describes tells whether the adverb or participle at unit j stands inside a noun
// phrase that ends at unit i: "a newly built bridge", "the leading party".
func (p *reader) describes(j, i, from int) bool {
	if j == from {
		return false
	}
	t := p.units[j-1].tag
	if p.units[j].tag == tAdv {
		return j < i && (t == tDet || t == tPoss)
	}
	return t == tDet
}

// belongs tells whether the sign or the day at unit j belongs to the noun phrase
// that ends at unit i: "Fight for $15", "Carrow & Sons", "Tuesday's vote".
func (p *reader) belongs(j, i, from int) bool {
	if p.units[j].tag == tDay {
		return j+1 <= i && p.units[j+1].tag == tPoss || j == i
	}
	if j == from || j == i {
		return false
	}
	if p.text[p.units[j].start] == '&' { // Carrow & Sons
		return p.units[j-1].tag == tName && p.units[j+1].tag == tName
	}
	return p.units[j+1].tag == tNum && p.lower(j, "$")
}

// headOf returns the last unit of start..end before the first preposition or
// bracket.
// Sample: "spokesman" of "a spokesman for the mayor".
func (p *reader) headOf(start, end int) int {
	for i := start; i < end; i++ {
		if t := p.units[i].tag; (t == tPrep || t == tOpen) && i > start {
			return i - 1
		}
	}
	return end - 1
}

// phraseEnd returns the unit behind the noun phrase, with its prepositions,
// that begins at start; start itself where none begins.
// A clause that follows isn't part of it: "told The Post | she was tired".
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
		u := &p.units[i]
		switch u.tag {
		case tNoun, tName, tDet, tPoss, tNum:
		case tPron:
			if i > start && u.word.class&isSubj != 0 && u.word.class&isObj == 0 {
				return i // told The Post she
			}
		case tQuote:
			if !p.isNounQuote(i) {
				return i
			}
			if p.endsWithPunct(u.seg) {
				return i + 1
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
