package quote

import (
	"github.com/copydesk/copydesk/internal/lexicon"
)

// addressee reads the one addressed at unit i, and returns the unit behind and
// the words; i and the zero Span where there is none.
// Samples: "à la presse", "all'agenzia", "gegenüber der Zeitung" behind a word of the class
// "to"; German has the dative alone: "der Presse".
func (p *reader) addressee(i int) (int, Span) {
	if i+1 > p.sent.to || i >= p.sent.to || p.units[i].tag >= tComma {
		return i, Span{}
	}
	f := &p.foreign[i]
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
// At most eight units: "Reuters", "la presse". Cities, countries and regions are no
// listeners: "à Paris" tells where.
func (p *reader) listenerPhraseEnd(i int) (int, bool) {
	start, named, listener := i, false, false
	for ; i < p.sent.to && i < start+8 && p.units[i].tag < tComma; i++ {
		f := &p.foreign[i]
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
