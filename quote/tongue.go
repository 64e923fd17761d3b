package quote

import (
	"strings"
	"sync"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// A foreignClass is a set of classes of lexicon's foreignwords.txt.
type foreignClass uint32

const (
	fThat foreignClass = 1 << iota
	fAccording
	fBehind
	fHe
	fShe
	fThey
	fAux
	fStop
	fAnd
	fNot
	fRel
	fMr
	fMrs
	fReported
	fFinite
	fOf
	fWork
	fRole
	fAs
	fDet
	fBut
	fLead // the first word of an entry of several
)

const fPronoun = fHe | fShe | fThey

var foreignClasses = map[string]foreignClass{
	"that": fThat, "according": fAccording, "behind": fBehind, "he": fHe, "she": fShe, "they": fThey,
	"aux": fAux, "stop": fStop, "and": fAnd, "not": fNot, "rel": fRel, "mr": fMr, "mrs": fMrs,
	"reported": fReported, "finite": fFinite, "of": fOf, "work": fWork, "role": fRole, "as": fAs, "det": fDet, "but": fBut,
}

// A foreignWord is what is known of a word of a language other than English.
type foreignWord struct {
	verb  *verb // nil for a word that is no verb of saying
	class foreignClass
}

// A tongue is the vocabulary of one language, in small letters and with
// straight apostrophes.
type tongue map[string]foreignWord

// tongues holds the vocabularies by language.
var tongues = sync.OnceValue(func() map[string]tongue {
	m := make(map[string]tongue)
	add := func(lang, name string, v *verb, c foreignClass) {
		if m[lang] == nil {
			m[lang] = make(tongue)
		}
		w := m[lang][name]
		w.class |= c
		if v != nil {
			w.verb = v
		}
		m[lang][name] = w
	}
	for _, e := range lexicon.ForeignCues().Entries {
		v := &verb{lemma: e.Field(1), class: e.Field(2), frame: takesClause}
		for _, name := range append([]string{e.Name}, e.Aliases...) {
			add(e.Field(0), name, v, 0)
		}
	}
	for _, e := range lexicon.ForeignWords().Entries {
		for _, name := range append([]string{e.Name}, e.Aliases...) {
			add(e.Field(0), name, nil, foreignClasses[e.Field(1)])
			if lead, _, ok := strings.Cut(name, " "); ok {
				add(e.Field(0), lead, nil, fLead)
			}
		}
	}
	return m
})

// A foreignUnit is what is known of a unit of a paragraph in another language.
type foreignUnit struct {
	foreignWord
	split int // the byte at which a pronoun behind a hyphen begins ("dit-il"), 0 without one
}

// fillForeign looks up the paragraph's units.
func (p *reader) fillForeign() {
	p.foreign = p.foreign[:0]
	t := tongues()[p.lang]
	for i := range p.units {
		var f foreignUnit
		if u := p.units[i]; u.seg < 0 && u.end > u.start && u.tag < tComma && t != nil {
			f = t.lookUp(p.text[u.start:u.end], u.start)
		}
		p.foreign = append(p.foreign, f)
	}
}

// lookUp finds the word s that begins at byte at of the text: as it is, without
// a pronoun behind a hyphen ("a-t-il"), or without a vowel lost before an
// apostrophe ("qu'elle", "n'a").
func (t tongue) lookUp(s string, at int) foreignUnit {
	s = strings.ReplaceAll(strings.ToLower(s), "’", "'")
	if w, ok := t[s]; ok {
		return foreignUnit{foreignWord: w}
	}
	if i := strings.LastIndexByte(s, '-'); i > 0 {
		left, right := t[strings.TrimSuffix(s[:i], "-t")], t[s[i+1:]]
		if left.verb != nil || left.class&fAux != 0 {
			f := foreignUnit{foreignWord: left}
			if right.class&fPronoun != 0 {
				f.class |= right.class & fPronoun
				f.split = at + i + 1
			}
			return f
		}
	}
	if i := strings.IndexByte(s, '\''); i > 0 {
		if left := t[s[:i]]; left.class&fThat != 0 {
			return foreignUnit{foreignWord: left}
		}
		return foreignUnit{foreignWord: t[s[i+1:]]}
	}
	return foreignUnit{}
}
