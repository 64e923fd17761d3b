package quote

import (
	"strings"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// maxForeignSource is the length in units of a source in another language than
// English, without what is put behind it between commas.
const maxForeignSource = 14

// maxApposition is the length in units of what is put behind a source.
const maxApposition = 18

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
func (p *reader) isSource(first, end int) bool {
	f := p.foreign[first]
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
func (p *reader) isPronoun(i int) bool {
	f := p.foreign[i]
	return f.class&fPronoun != 0 && f.split == 0 && p.units[i].seg < 0
}

// skipWords returns the first unit from i on that is no adverb.
func (p *reader) skipWords(i int) int {
	for i < p.sent.to && p.units[i].tag < tComma && p.foreign[i].class&fAdv != 0 && p.foreign[i].class&(fDet|fTo|fOf) == 0 && !p.foreign[i].capital {
		i++
	}
	return i
}

// skipAdverbial returns the first unit from i on that is no part of an adverb, a
// time or a phrase behind a preposition: "este martes", "am Montag".
func (p *reader) skipAdverbial(i int) int {
	for i < p.sent.to && p.units[i].tag < tComma {
		f := p.foreign[i]
		switch {
		case f.class&fClitic != 0 && f.class&(fPronoun|fDet) == 0 && p.lang == "de":
			i++ // erinnert sich Keller
		case f.class&fAdv != 0 && f.class&fDet == 0 && (!f.capital || p.lang == "de"):
			i++
		case f.class&(fDet|fPrep|fTo) != 0 && i+1 < p.sent.to && (p.foreign[i+1].class&fAdv != 0 && p.foreign[i+1].class&(fDet|fOf) == 0 || p.units[i+1].tag == tNum && (f.class&fDet == 0 || i+2 < p.sent.to && p.isMonth(i+2))):
			i = p.skipDate(i + 2)
		case f.class&fPrep != 0 && f.class&(fDet|fTo) == 0, f.left&fPrep != 0:
			end := p.prepositionEnd(i)
			if end == i {
				return i
			}
			i = end
		default:
			return i
		}
	}
	return i
}

// skipDate returns the unit behind the rest of a date from unit i on.
func (p *reader) skipDate(i int) int {
	for i < p.sent.to && (p.units[i].tag == tNum || p.isMonth(i) || p.foreign[i].class&fOf != 0 && i+1 < p.sent.to && p.isMonth(i+1) || p.units[i].tag == tStop && i+1 < p.sent.to && p.isMonth(i+1)) {
		i++
	}
	return i
}

func (p *reader) isMonth(i int) bool {
	u := p.units[i]
	return u.seg < 0 && u.tag < tComma && lexicon.Months().Has(p.text[u.start:u.end])
}

// prepositionEnd returns the unit behind the phrase that the preposition at unit
// i begins, where a source follows: an article or a name.
func (p *reader) prepositionEnd(i int) int {
	start := i
	i++
	for i < p.sent.to && i < start+8 && p.units[i].tag < tComma {
		f := p.foreign[i]
		switch {
		case i > start+1 && p.foreign[i-1].class&fOf == 0 && (f.class&fDet != 0 && f.class&fOf == 0 || f.left&fDet != 0 || p.isPronoun(i)):
			return i
		case i > start+1 && p.units[i].tag == tName && p.units[i-1].tag != tName && p.foreign[i-1].class&(fOf|fDet) == 0:
			return i
		case f.class&(fThat|fSaid|fRel) != 0 && f.class&fDet == 0:
			return start
		}
		i++
	}
	return start
}

// foreignPhrase returns the unit behind the noun phrase at unit i, with what
// describes it behind prepositions of the class "of". Genitives stand behind a
// bare noun only where whole is true.
func (p *reader) foreignPhrase(i, to int, whole bool) int {
	end := p.phraseAt(i, to, whole)
	for end > i && p.units[end-1].seg < 0 && !p.foreign[end-1].capital && (p.foreign[end-1].class&(fDet|fOf) != 0 && !p.isPronoun(end-1) || p.foreign[end-1].class&fAnd != 0) {
		end--
	}
	return end
}

// phraseAt is foreignPhrase, but for an article or preposition left at the end.
func (p *reader) phraseAt(i, to int, whole bool) int {
	if i < to && p.isPronoun(i) && p.foreign[i].class&fDet == 0 {
		return i + 1
	}
	start, ofAt, named, open := i, i, false, true // open: a small word may follow
	common := i < to && (p.foreign[i].class&fDet != 0 || p.foreign[i].left&fDet != 0) || whole
	genitives := 0
	for ; i < to && i < start+maxForeignSource; i++ {
		f := p.foreign[i]
		if p.units[i].tag >= tComma || p.endsPhraseAt(i, start) && !p.inName(i) {
			break
		}
		switch {
		case p.units[i].tag == tNum && p.units[i].end-p.units[i].start > 4: // der 86-Jährige
			open = p.isSmallAge(i)
			named = !open
		case p.inName(i):
			named, open = true, false
		case (f.class|f.left)&fOf != 0 && i > start:
			if f.left == 0 && (i+1 >= to || p.units[i+1].tag >= tComma) {
				return i
			}
			ofAt = i
			if p.lang == "de" && f.class&fDet != 0 && p.foreign[i-1].class&fOf == 0 { // a genitive
				if genitives++; !common || genitives > 1 && f.class&fDative != 0 {
					return i
				}
			}
			open = f.left == 0
		case f.class&fDet != 0 && (!f.capital || i == p.sent.from) || f.left&fDet != 0 && i > start:
			if i > start && !open {
				return i
			}
			open = f.left == 0
		case f.capital && p.isTitleUnit(i) && p.lang != "de":
			named, open = true, true
		case f.capital:
			if named && !open && p.units[i].tag == tName && !p.foreign[i-1].capital && !p.inName(i-1) && p.lang != "de" {
				return i
			}
			named, open = true, false
		case f.class&fAnd != 0:
			open = true
		case p.lang == "de" && f.class == 0 && i >= 2 && p.units[i-2].tag == tNum && p.lower(i-1, "jahre"):
			open = true // der 33 Jahre alte Torwart
		case named && !open && p.units[i].tag != tNum:
			if ofAt > start && i == ofAt+2 && p.lang != "de" && p.lang != "nl" && f.class|f.left == 0 && p.endsAt(i+1, to) {
				return i + 1 // ministre des Affaires étrangères
			}
			return i
		case p.lang != "de":
			open = false
			if i+1 < to && f.class&fAdv == 0 && p.foreign[i+1].class&(fThat) == 0 {
				named = named && p.foreign[i+1].capital
			}
		}
	}
	return i
}

// isSmallAge tells whether the number at unit i is an adjective: "34-jährige".
func (p *reader) isSmallAge(i int) bool {
	s := p.text[p.units[i].start:p.units[i].end]
	at := strings.IndexByte(s, '-')
	return at > 0 && at+1 < len(s) && s[at+1] >= 'a' && s[at+1] <= 'z'
}

// endsAt tells whether a phrase may end before unit i: at punctuation, a
// preposition, an adverb or a verb.
func (p *reader) endsAt(i, to int) bool {
	return i >= to || p.units[i].tag >= tComma || p.foreign[i].class&(fPrep|fTo|fAdv|fSaid|fAux|fFinite|fThat|fNot) != 0 || p.foreign[i].left != 0
}

// inName tells whether unit i is a small word inside a name: "Piet de Boer".
func (p *reader) inName(i int) bool {
	if p.units[i].capital || !p.isParticle(i) {
		return false
	}
	j := p.mentionBefore(p.units[i].start) + 1
	return j < len(p.mentions) && p.mentions[j].start < p.units[i].start
}

func (p *reader) isTitleUnit(i int) bool { return p.foreign[i].class&fTitle != 0 }

// endsPhraseAt tells whether unit i can be no part of the phrase that begins at
// unit start.
func (p *reader) endsPhraseAt(i, start int) bool {
	f := p.foreign[i]
	if f.capital && i > start && f.class&fSaid == 0 || p.units[i].tag == tNum {
		return false
	}
	if (f.class|f.left)&(fOf|fDet) != 0 {
		return f.class&fTo != 0 && f.class&(fDet|fOf) == 0 || f.class&fAdv != 0 && f.class&fOf == 0 && i > start || f.class&fRel != 0 && f.class&(fDet|fOf) == 0
	}
	if f.class&fSaid != 0 && i > start && (p.foreign[i-1].class&fDet != 0 || p.foreign[i-1].left&fDet != 0) && p.lang != "de" {
		return false // une demande
	}
	const ends = fTo | fPrep | fAdv | fThat | fAccording | fBehind | fAs | fClitic | fAux | fFinite | fReported | fNot | fRel | fSaid | fPronoun
	if f.class&ends != 0 || f.left&(fTo|fPrep|fThat|fNot) != 0 {
		return true
	}
	return f.class&fAnd != 0 && !(i > start && i+1 < p.sent.to && p.foreign[i+1].capital && p.units[i+1].tag < tComma)
}

// isPersonAt tells whether a person's name begins at unit i and ends before a
// comma: "le maire de Lyle, Luc Petit, …".
func (p *reader) isPersonAt(i int) bool {
	j := p.mentionBefore(p.units[i].start) + 1
	if j >= len(p.mentions) || p.mentions[j].start != p.units[i].start || p.mentions[j].org || p.mentions[j].given == "" {
		return false
	}
	for ; i < p.sent.to && p.units[i].start < p.mentions[j].end; i++ {
	}
	return i < p.sent.to && p.units[i].tag == tComma
}

// beginsTitle tells whether what is put behind a source at unit i is in
// brackets, a person's name, or begins with a title: ", maire de Lyle",
// ", la présidente du club".
func (p *reader) beginsTitle(i int) bool {
	if p.units[i].tag == tOpen || i+1 < p.sent.to && (p.isTitleUnit(i+1) || p.isPersonAt(i+1)) {
		return true
	}
	return i+2 < p.sent.to && p.foreign[i+1].class&fDet != 0 && p.isTitleUnit(i+2)
}

// putBehind returns the unit behind what is put behind a source that ends
// before unit i: behind a comma a phrase without a verb, to the next comma or
// the sentence's end; i where there is none.
func (p *reader) putBehind(i int) int {
	if i+1 < p.sent.to && p.units[i].tag == tOpen {
		j := i
		for j < p.sent.to && j < i+8 && p.units[j].tag != tClose {
			j++
		}
		if j < p.sent.to && p.units[j].tag == tClose {
			return max(j+1, p.putBehind(j+1))
		}
		return i
	}
	if i+1 >= p.sent.to || p.units[i].tag != tComma {
		return i
	}
	f := p.foreign[i+1]
	const never = fPrep | fAdv | fThat | fAccording | fAs | fQuoth | fAux | fAnd | fNot | fSaid | fPronoun | fReported | fClitic
	if p.units[i+1].tag >= tComma || p.units[i+1].tag == tNum || f.class&never&^fPronoun != 0 && f.class&fDet == 0 && !f.capital || p.isPronoun(i+1) || f.class&fRel != 0 && f.class&fDet == 0 {
		return i
	}
	j := i + 1
	for ; j < p.sent.to && j < i+maxApposition; j++ {
		u, g := p.units[j], p.foreign[j]
		if u.tag >= tComma && u.tag != tQuote {
			break
		}
		if u.tag == tQuote && !p.isNounQuote(j) || g.class&fTo != 0 && p.lang == "de" {
			break
		}
		if g.class&(fFinite|fReported|fAux) != 0 && g.class&(fTo|fPrep|fDet|fOf) == 0 || g.class&fThat != 0 && g.class&fRel == 0 {
			return i
		}
	}
	if j < p.sent.to && j >= i+maxApposition || j-i < 2 || f.class&fRel != 0 && !p.foreign[j-1].capital {
		return i // der am Ufer eine Bäckerei führt
	}
	return j
}

// addressee reads the one addressed at unit i, and returns the unit behind and
// the words; i and the zero Span where there is none.
func (p *reader) addressee(i int) (int, Span) {
	if i+1 > p.sent.to || i >= p.sent.to || p.units[i].tag >= tComma {
		return i, Span{}
	}
	f := p.foreign[i]
	start := i
	at := f.start
	switch {
	case f.left&fTo != 0:
	case f.class&fTo != 0 && i+1 < p.sent.to:
		start, at = i+1, p.foreign[i+1].start
		if p.foreign[i+1].left&fDet != 0 {
			at = p.units[i+1].start
		}
	case f.class&fDative != 0 && p.lang == "de":
	default:
		return i, Span{}
	}
	end, ok := p.listenerPhraseEnd(start)
	if !ok {
		return i, Span{}
	}
	return end, Span{at, p.units[end-1].end}
}

// listenerPhraseEnd returns the unit behind the one addressed at unit i, and
// whether it may be one: a name that is no place, or a noun such as "presse".
func (p *reader) listenerPhraseEnd(i int) (int, bool) {
	start, named, listener := i, false, false
	for ; i < p.sent.to && i < start+8 && p.units[i].tag < tComma; i++ {
		f := p.foreign[i]
		if f.class&fListener != 0 {
			listener = true
			continue
		}
		if i > start && (f.class&(fDet|fPrep|fTo|fAdv|fThat|fSaid|fParticiple|fAux|fAnd|fNot) != 0 && !f.capital || f.left&fDet != 0) && p.foreign[i].class&fOf == 0 {
			break
		}
		if i > start && named && (p.isGiven(i) || !f.capital && f.class&fOf == 0) {
			break
		}
		if f.capital {
			named = true
		} else if i > start && f.class&fOf == 0 && f.left&fOf == 0 && p.lang != "de" && !listener {
			return i, false
		} else if p.units[i].tag == tNum {
			return i, false
		}
	}
	for i > start && p.foreign[i-1].class&fOf != 0 {
		i--
	}
	if i == start || !named && !listener {
		return i, false
	}
	s := p.text[p.foreign[i-1].start:p.units[i-1].end]
	return i, listener || !lexicon.Cities().Has(s) && !lexicon.Countries().Has(s) && !lexicon.WorldCities().Has(s) && !lexicon.Regions().Has(s)
}

// sourceAhead reads the source that ends before the cue at unit first: the whole
// clause before it, without adverbs, with what stands behind the source between
// commas.
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

func sexOf(c foreignClass) class {
	switch {
	case c&fHe != 0:
		return isMale
	case c&fShe != 0:
		return isFemale
	}
	return 0
}
