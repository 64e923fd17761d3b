package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/scan"
)

// A tag is the part of speech that a unit plays in its place.
type tag uint8

const (
	tNoun tag = iota // nouns, adjectives, whatever else stands in a noun phrase
	tName            // capitalised
	tDet
	tPoss // "his", "’s"
	tPron // "he", "everyone"
	tNum
	tPrep
	tTo
	tConj
	tSub
	tRel
	tVerb // finite
	tPart // past participle that isn't finite: "described by"
	tIng
	tInf // base form behind to or a modal
	tAux
	tAdv
	tDay // "Tuesday", "Nov.", "today"
	tComma
	tDash
	tColon
	tSemi
	tOpen
	tClose
	tStop
	tQuote // a segment in marks
	tOther
)

// A unit is a word, a mark of punctuation, or a whole segment in quotation
// marks.
type unit struct {
	start, end int
	word       word
	tag        tag
	capital    bool
	seg        int // index of the segment, or -1
}

// units fills the reader's units with the tokens outside quotation marks and
// the segments.
func (p *reader) fillUnits() {
	p.units = p.units[:0]
	next := 0
	for i := 0; i < len(p.tokens); i++ {
		if next < len(p.segs) && p.segs[next].first == i {
			s := &p.segs[next]
			p.units = append(p.units, unit{start: s.outer.Start, end: s.outer.End, tag: tQuote, seg: next})
			i = s.last
			next++
			if i+1 < len(p.tokens) && p.tokens[i+1].Kind == scan.Mark && !p.tokens[i+1].Spaced {
				i++ // the rest of '''
				if next < len(p.segs) && p.segs[next].first == i {
					i--
				}
			}
			continue
		}
		p.units = append(p.units, p.unit(p.tokens[i]))
	}
}

func (p *reader) unit(t scan.Token) unit {
	u := unit{start: t.Start, end: t.End, seg: -1}
	switch t.Kind {
	case scan.Number:
		u.tag = tNum
	case scan.Clitic:
		u.tag = tPoss
	case scan.Mark:
		u.tag = tOther
		if s := p.text[t.Start:t.End]; s == "'" || s == "’" {
			u.tag = tPoss // the voters’
		}
	case scan.Punct:
		u.tag = punctTag(p.text[t.Start:t.End])
	default:
		s := p.text[t.Start:t.End]
		r, _ := utf8.DecodeRuneInString(s)
		u.capital = r < utf8.RuneSelf && r >= 'A' && r <= 'Z' || r >= utf8.RuneSelf && unicode.IsUpper(r)
		u.word = p.lookUp(s)
	}
	return u
}

// lookUp finds a word in the vocabulary, whatever its case.
func (p *reader) lookUp(s string) word {
	var low [32]byte
	n := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case n == len(low):
			return word{}
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
		case c == 0xe2 && i+2 < len(s) && s[i+1] == 0x80 && s[i+2] == 0x99: // ’
			c = '\''
			i += 2
		}
		low[n] = c
		n++
	}
	if w, ok := p.words[string(low[:n])]; ok {
		return w
	}
	if s[0] >= 'A' && s[0] <= 'Z' {
		return word{} // a name: "Skelly" is no adverb
	}
	return guess(low[:n])
}

// guess tells from a word's ending what it may be.
func guess(s []byte) word {
	n := len(s)
	switch {
	case n > 4 && string(s[n-2:]) == "ly":
		return word{class: isAdv}
	case n > 5 && string(s[n-3:]) == "ing":
		return word{form: ing}
	case n > 4 && string(s[n-2:]) == "ed":
		return word{form: past | perfect}
	}
	return word{}
}

func punctTag(s string) tag {
	switch s {
	case ",":
		return tComma
	case "—", "–", "--", "―", "---", "-":
		return tDash
	case ":":
		return tColon
	case ";":
		return tSemi
	case "(", "[", "{":
		return tOpen
	case ")", "]", "}":
		return tClose
	case ".", "!", "?":
		return tStop
	}
	return tOther
}

// tagUnits chooses a tag for each word from its own classes and the tag before.
func (p *reader) tagUnits(from, to int) {
	for i := from; i < to; i++ {
		u := &p.units[i]
		if u.seg >= 0 || u.tag != tNoun {
			if u.tag == tPoss {
				p.tagClitic(i, from)
			}
			continue
		}
		u.tag = p.tagWord(i, from, to)
	}
}

// tagClitic tells a possessive ("Reyes’s plan") from a verb ("he's said").
func (p *reader) tagClitic(i, from int) {
	s := p.text[p.units[i].start:p.units[i].end]
	last := s[len(s)-1]
	if last != 's' && last != 'S' && len(s) > 3 || len(s) == 2 && last != 's' && s[0] == '\'' || len(s) == 3 && s[1] == 'l' {
		p.units[i].tag = tAux
		return
	}
	if i > from {
		switch prev := p.units[i-1]; {
		case prev.tag == tPron && prev.word.class&isSubj != 0, prev.tag == tRel:
			p.units[i].tag = tAux
		case prev.word.class&(isWh|isAdv) != 0 && prev.tag == tAdv:
			p.units[i].tag = tAux
		}
	}
}

// tagWord tags the word at i, the units from from on before it being tagged.
func (p *reader) tagWord(i, from, to int) tag {
	u := &p.units[i]
	c := u.word.class
	prev, before := p.prevTag(i, from)
	switch {
	case c&(isDay|isMonth) != 0 && (u.capital || c&isDay != 0) && !(c&isModal != 0 && !u.capital) && !(c&isMonth != 0 && p.givenMonth(i, from, to)):
		return tDay
	case p.isNamePart(i, from, to):
		return tName
	case p.lower(i, "there") && i+1 < to && p.units[i+1].word.class&(isBe|isHave|isModal) != 0 || p.lower(i, "there") && i+1 < to && p.units[i+1].tag == tPoss:
		return tPron
	case p.lower(i, "to"):
		return tTo
	case c&(isBe|isHave|isDo|isModal) != 0:
		return tAux
	case p.lower(i, "n't") || c == isNeg || p.lower(i, "not"):
		return tAdv
	case c&isRel != 0:
		return p.tagRelative(i, prev, to)
	case c&(isSubj) != 0:
		return tPron
	case c&isPoss != 0:
		if c&isObj != 0 && !p.nounFollows(i, to) {
			return tPron
		}
		return tPoss
	case c&isObj != 0:
		return tPron
	}
	if t, ok := p.tagVerb(i, prev, before, to); ok {
		return t
	}
	return p.tagFunction(i, prev, from, to)
}

// givenMonth tells whether the month at i is a given name: "April Hale".
func (p *reader) givenMonth(i, from, to int) bool {
	if i+1 >= to || !p.units[i+1].capital || p.text[p.units[i].end-1] == '.' {
		return false
	}
	return i == from || p.units[i-1].tag != tPrep && p.units[i-1].tag != tDay
}

// prevTag returns the tag before i, adverbs left out, and the index of its unit.
func (p *reader) prevTag(i, from int) (tag, int) {
	for j := i - 1; j >= from; j-- {
		if p.units[j].tag != tAdv {
			return p.units[j].tag, j
		}
	}
	return tStop, -1
}

// lower tells whether unit i is the word s, whatever its case.
func (p *reader) lower(i int, s string) bool {
	u := p.units[i]
	if u.end-u.start != len(s) {
		return false
	}
	for k := 0; k < len(s); k++ {
		c := p.text[u.start+k]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c != s[k] {
			return false
		}
	}
	return true
}

// isNamePart tells whether a capitalised word belongs to a name: it isn't a
// little word, and it doesn't stand at the sentence's beginning unless another
// name or a verb follows.
func (p *reader) isNamePart(i, from, to int) bool {
	u := p.units[i]
	const little = isDet | isPoss | isSubj | isObj | isRel | isWh | isPrep | isSub | isConj | isBe | isHave | isDo | isModal | isNeg | isAdv
	if !u.capital || u.word.class&little&^isModal != 0 && !p.insideName(i, from, to) || u.word.class&(isModal) != 0 && u.end-u.start > 4 {
		return false
	}
	if u.end-u.start == 1 && p.text[u.start] == 'I' {
		return false
	}
	if p.headline {
		return u.word.form&(third|past|ing|base) == 0 || u.word.class&isTitle != 0 || !p.verbLikely(i, from, to)
	}
	first := i == from || i == from+1 && p.units[from].tag >= tComma
	if first && u.word.form != 0 && (u.word.form&(ing|perfect) != 0) && u.word.class&isTitle == 0 {
		return false
	}
	return true
}

// insideName tells whether a little word is part of a name: "The" before a
// name is not, "Will" before one is.
func (p *reader) insideName(i, from, to int) bool {
	return i > from && p.units[i-1].tag == tName && p.units[i].word.class&(isAdv) != 0 && !p.headline
}

// verbLikely tells whether a capitalised word of a headline may be its verb.
func (p *reader) verbLikely(i, from, to int) bool {
	if i == from {
		return p.units[i].word.form&(ing) != 0
	}
	prev := p.units[i-1].tag
	if prev == tDet || prev == tPoss || prev == tPrep {
		return false
	}
	return p.units[i].word.verb != nil || p.units[i].word.class&isVerbOnly != 0
}

func (p *reader) tagRelative(i int, prev tag, to int) tag {
	if p.lower(i, "that") {
		if prev == tNoun || prev == tName || prev == tPron || prev == tNum {
			if i+1 < to && p.mayBeVerb(i+1) {
				return tRel
			}
			return tSub
		}
		if prev == tVerb || prev == tIng || prev == tInf || prev == tPart || prev == tDay || prev == tComma {
			return tSub
		}
		if p.nounFollows(i, to) {
			return tDet
		}
		return tPron
	}
	if p.lower(i, "whose") {
		return tPoss
	}
	if p.lower(i, "where") {
		return tSub
	}
	return tRel
}

// mayBeVerb tells whether the word at i could be a finite verb or an auxiliary.
func (p *reader) mayBeVerb(i int) bool {
	w := p.units[i].word
	return w.form&(third|past) != 0 || w.class&(isBe|isHave|isDo|isModal) != 0 || w.class&isAdv != 0 || w.form&base != 0 && w.class&isVerbOnly != 0
}

// nounFollows tells whether the next word may begin or go on with a noun
// phrase.
func (p *reader) nounFollows(i, to int) bool {
	if i+1 >= to {
		return false
	}
	u := p.units[i+1]
	if u.seg >= 0 || u.tag == tNum {
		return true
	}
	if u.tag != tNoun {
		return false
	}
	if u.word.form&(past|third) != 0 && u.word.class&isVerbOnly != 0 && !u.capital {
		return u.word.form&perfect != 0 && i+2 < to && !p.lower(i+2, "to") && p.units[i+2].tag == tNoun && p.units[i+2].word.class&^isPlural == 0 && p.units[i+2].word.form == 0
	}
	if u.word.form&past != 0 && u.word.form&base == 0 && i+2 < to && !u.capital {
		if v := p.units[i+2]; v.word.class&(isDet|isPoss|isSubj|isRel) != 0 || p.lower(i+2, "to") || v.tag == tQuote {
			return false // both promised to
		}
	}
	return u.word.class&(isPrep|isSub|isConj|isBe|isHave|isDo|isModal|isSubj|isRel|isDet|isPoss|isAdv|isDay) == 0
}

// tagVerb tells whether the word at i is a verb there, and which form of it.
func (p *reader) tagVerb(i int, prev tag, before, to int) (tag, bool) {
	u := p.units[i]
	f := u.word.form
	if f == 0 {
		return 0, false
	}
	switch prev {
	case tTo:
		if u.capital {
			return 0, false
		}
		if f&base == 0 && f&ing != 0 {
			return tIng, true
		}
		return tInf, f&base != 0
	case tAux:
		return p.tagAfterAux(i, before)
	case tDet, tPoss:
		return 0, false
	case tNum:
		if u.word.verb == nil || u.word.class&isVerbOnly == 0 || f&ing != 0 {
			return 0, false
		}
	case tPrep:
		return tIng, f&ing != 0
	case tPron, tRel:
		if f&(third|past|base) != 0 {
			if p.units[before].word.class&(isSubj|isRel|isIndef|isWh) != 0 {
				return tVerb, true
			}
		}
	}
	return p.tagOpenVerb(i, prev, before, to)
}

// tagAfterAux tags a verb behind an auxiliary: "has said", "is saying", "was
// told", "would say".
func (p *reader) tagAfterAux(i, aux int) (tag, bool) {
	f := p.units[i].word.form
	c := p.units[aux].word.class
	switch {
	case f&perfect != 0 && c&(isBe|isHave) != 0:
		return tVerb, true
	case f&ing != 0:
		return tVerb, true
	case f&base != 0 && c&(isModal|isDo) != 0:
		return tVerb, true
	case p.units[aux].word.class == 0: // 's, 've, 'd
		return tVerb, f&(perfect|ing|base) != 0
	case f&base != 0 && p.units[i].word.class&isVerbOnly != 0:
		return tVerb, true
	}
	return 0, false
}

// tagOpenVerb tags a word that may be a verb where the word before doesn't
// tell.
func (p *reader) tagOpenVerb(i int, prev tag, before, to int) (tag, bool) {
	u := p.units[i]
	f := u.word.form
	if f&ing != 0 {
		return p.tagParticiple(i, prev, to)
	}
	sure := u.word.class&isVerbOnly != 0
	if f&past != 0 {
		if prev == tVerb && before == i-1 && p.nounFollows(i, to) {
			return 0, false // said retired judge Ana Sol
		}
		if p.nextLower(i, to, "by") && prev != tPron && u.word.verb != nil && u.word.verb.frame&takesObject != 0 {
			return tPart, true
		}
		if u.word.form&third == 0 && f&base != 0 && !sure && prev != tName && !p.nextLower(i, to, "it") { // set, put, cut
			return 0, false
		}
		return tVerb, true
	}
	switch prev {
	case tNoun, tName, tQuote, tClose, tComma, tDash, tConj, tDay, tNum, tPoss, tStop, tPron:
	default:
		return 0, false
	}
	if f&third != 0 {
		return tVerb, (sure || u.word.verb != nil) && p.verbContext(i, prev, before, to)
	}
	if f&base != 0 {
		return tVerb, p.baseVerb(i, prev, before, to)
	}
	return 0, false
}

// verbContext tells a verb in -s from a plural: behind a name, or before what
// only a verb takes.
func (p *reader) verbContext(i int, prev tag, before, to int) bool {
	if prev == tName {
		return p.units[i].word.class&isVerbOnly != 0 || p.clauseFollows(i, to) || p.nounFollows(i, to) && !p.nextLower(i, to, "and")
	}
	if prev == tConj || prev == tComma || prev == tStop {
		return p.units[i].word.class&isVerbOnly != 0
	}
	if p.units[i].word.class&isVerbOnly != 0 {
		return true
	}
	if prev == tNoun && before >= 0 && p.looksAdjective(before) {
		return false
	}
	if i+1 < to && p.units[i+1].tag == tColon {
		return true
	}
	return p.clauseFollows(i, to) && i+1 < to && !p.units[i+1].capital && p.units[i+1].tag == tNoun
}

// baseVerb tells the verb of a plural subject from a noun: "critics say".
func (p *reader) baseVerb(i int, prev tag, before, to int) bool {
	u := p.units[i]
	if u.word.verb == nil && u.word.class&isVerbOnly == 0 {
		return false
	}
	if before < 0 {
		return false
	}
	sure := u.word.class&isVerbOnly != 0
	switch prev {
	case tNoun, tName:
		b := p.units[before]
		plural := b.word.class&isPlural != 0 || p.text[b.end-1] == 's'
		if plural && u.word.verb != nil {
			if q := p.simpleBack(before, 0) - 1; q >= 0 && p.units[q].tag == tQuote && p.endsWithPunct(p.units[q].seg) {
				return true // “It is late,” the Saudis state
			}
		}
		return sure && u.word.verb != nil && u.word.verb.lemma == "say" || plural && (sure || p.clauseFollows(i, to))
	case tPron:
		return p.units[before].word.class&isIndef != 0
	case tNum:
		return sure
	case tConj, tComma, tClose, tDash, tQuote:
		return sure
	}
	return false
}

// looksAdjective tells from its ending whether the word at i is an adjective.
func (p *reader) looksAdjective(i int) bool {
	u := p.units[i]
	s := p.text[u.start:u.end]
	return endsInAny(s, "al", "ive", "ous", "ful", "less", "ary", "ic", "able", "ible", "iar") || len(s) > 6 && strings.IndexByte(s, '-') > 0
}

// clauseFollows tells whether a noun phrase, a clause, "that", "to" or words in
// marks begin behind unit i.
func (p *reader) clauseFollows(i, to int) bool {
	if i+1 >= to {
		return true
	}
	u := p.units[i+1]
	switch u.tag {
	case tQuote, tColon, tComma, tStop:
		return true
	}
	return u.word.class&(isDet|isPoss|isSubj|isObj|isRel|isWh|isDay|isSub) != 0 || u.capital || p.lower(i+1, "to")
}

func (p *reader) nextLower(i, to int, s string) bool {
	return i+1 < to && p.lower(i+1, s)
}

// tagParticiple tells "saying" as a participle from an adjective or a noun.
func (p *reader) tagParticiple(i int, prev tag, to int) (tag, bool) {
	switch prev {
	case tComma, tDash, tConj, tStop, tQuote, tClose, tSub, tOpen, tVerb, tPron, tIng, tDay, tInf:
		return tIng, true
	case tNoun, tName, tNum:
		return tIng, p.clauseFollows(i, to) || p.units[i].word.verb != nil
	}
	return 0, false
}

// tagFunction tags the little words, and leaves the rest nouns.
func (p *reader) tagFunction(i int, prev tag, from, to int) tag {
	u := p.units[i]
	c := u.word.class
	switch {
	case c&isConj != 0:
		return tConj
	case c&isSub != 0 && c&isAdv != 0 && i+1 < to && p.units[i+1].word.form&(past|third) != 0:
		return tAdv // who once said
	case c&isSub != 0 && (c&isPrep == 0 || p.clauseAhead(i, to)):
		return tSub
	case c&isPrep != 0:
		return tPrep
	case c&isDet != 0 && c&isAdv != 0 && (prev == tNoun || prev == tName || prev == tPron) && i+1 < to && p.units[i+1].word.form&(past|base) != 0:
		return tAdv // Reyes and Hale both said
	case c&isDet != 0:
		if c&isIndef != 0 && !p.nounFollows(i, to) {
			return tPron
		}
		return tDet
	case c&isIndef != 0:
		return tPron
	case c&isWh != 0:
		return tSub
	case c&isAdv != 0:
		return tAdv
	case u.capital && i > from:
		return tName
	}
	return tNoun
}

// clauseAhead tells whether a verb follows within a few words, before a comma:
// "after he spoke" against "after the vote".
func (p *reader) clauseAhead(i, to int) bool {
	for j := i + 1; j < to && j < i+8; j++ {
		u := p.units[j]
		if u.tag == tComma || u.tag == tStop || u.seg >= 0 || p.lower(j, "that") {
			return false
		}
		if u.word.class&(isBe|isHave|isDo|isModal) != 0 || u.word.form&past != 0 || u.word.class&isSubj != 0 {
			return true
		}
	}
	return false
}
