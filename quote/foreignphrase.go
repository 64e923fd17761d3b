package quote

import (
	"strings"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// maxApposition is the length in units of what is put behind a source.
const maxApposition = 18

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
		f := &p.foreign[i]
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
// Samples: "am 7 | . Mai 2024", "el 7 | de mayo".
func (p *reader) skipDate(i int) int {
	for i < p.sent.to && (p.units[i].tag == tNum || p.isMonth(i) || p.foreign[i].class&fOf != 0 && i+1 < p.sent.to && p.isMonth(i+1) || p.units[i].tag == tStop && i+1 < p.sent.to && p.isMonth(i+1)) {
		i++
	}
	return i
}

// isMonth tells whether unit i is the name of a month, in any of the languages.
func (p *reader) isMonth(i int) bool {
	u := &p.units[i]
	return u.seg < 0 && u.tag < tComma && lexicon.Months().Has(p.text[u.start:u.end])
}

// prepositionEnd returns the unit behind the phrase that the preposition at unit
// i begins, where a source follows: an article or a name.
// At most eight units; a verb or "that" in between, or nothing like a source behind, leave
// it where it was.
func (p *reader) prepositionEnd(i int) int {
	start := i
	i++
	for i < p.sent.to && i < start+8 && p.units[i].tag < tComma {
		f := &p.foreign[i]
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
// Samples: "la maire de Lyon", "der Sprecher der Stadt", "el alcalde Luis Gil".
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
		f := &p.foreign[i]
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
			if named && !open && p.isFresh(i) {
				return i
			}
			named, open = true, false
		case f.class&fAnd != 0:
			open = true
		case p.lang == "de" && f.class == 0 && i >= 2 && p.units[i-2].tag == tNum && p.lower(i-1, "jahre"):
			open = true // der 33 Jahre alte Torwart
		case named && !open && p.units[i].tag != tNum:
			if ofAt > start && i == ofAt+2 && p.endsOffice(i, to) {
				return i + 1
			}
			return i
		case p.lang != "de":
			open = false
			named = named && (i+1 >= to || f.class&fAdv != 0 || p.foreign[i+1].class&fThat != 0 || p.foreign[i+1].capital)
		}
	}
	return i
}

// endsOffice tells whether the small word at unit i ends the name of an office:
// "ministre des Affaires étrangères".
func (p *reader) endsOffice(i, to int) bool {
	f := &p.foreign[i]
	return p.lang != "de" && p.lang != "nl" && f.class|f.left == 0 && p.endsAt(i+1, to)
}

// isFresh tells whether a name begins at unit i behind another that has ended.
// The word before has no capital; in German, where nouns have one, none begins so.
func (p *reader) isFresh(i int) bool {
	return p.units[i].tag == tName && !p.foreign[i-1].capital && !p.inName(i-1) && p.lang != "de"
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

// isTitleUnit tells whether unit i is an office or a trade: "maire", "Sprecher".
func (p *reader) isTitleUnit(i int) bool { return p.foreign[i].class&fTitle != 0 }

// endsPhraseAt tells whether unit i can be no part of the phrase that begins at
// unit start.
func (p *reader) endsPhraseAt(i, start int) bool {
	f := &p.foreign[i]
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
// Samples: ", maire de Lyle,", " (45)", ", der Sprecher der Stadt". A verb within it makes it
// a clause, and so does a preposition or "and" at its head.
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
	f := &p.foreign[i+1]
	const never = fPrep | fAdv | fThat | fAccording | fAs | fQuoth | fAux | fAnd | fNot | fSaid | fPronoun | fReported | fClitic
	if p.units[i+1].tag >= tComma || p.units[i+1].tag == tNum || f.class&never&^fPronoun != 0 && f.class&fDet == 0 && !f.capital || p.isPronoun(i+1) || f.class&fRel != 0 && f.class&fDet == 0 {
		return i
	}
	j := i + 1
	for ; j < p.sent.to && j < i+maxApposition; j++ {
		u, g := &p.units[j], &p.foreign[j]
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
