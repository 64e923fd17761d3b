package quote

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// A foreignClass is a set of classes of lexicon's foreignwords.txt.
type foreignClass uint32

const (
	fDet foreignClass = 1 << iota
	fDative
	fOf
	fTo
	fPrep
	fAdv
	fThat
	fAccording
	fBehind
	fAs
	fQuoth
	fHe
	fShe
	fThey
	fClitic
	fAux
	fFinite
	fReported
	fAnd
	fNot
	fRel
	fMr
	fMrs
	fTitle
	fListener
	fWork
	fFor
	fBut
	fLead       // the first word of an entry of several
	fParticiple // a past participle of a verb of saying
	fSaid       // a finite form of a verb of saying
)

const fPronoun = fHe | fShe | fThey

var foreignClasses = map[string]foreignClass{
	"det": fDet, "dative": fDet | fDative, "of": fOf, "to": fTo, "prep": fPrep, "adv": fAdv, "that": fThat,
	"according": fAccording, "behind": fBehind, "as": fAs, "quoth": fQuoth, "he": fHe, "she": fShe, "they": fThey,
	"clitic": fClitic, "aux": fAux, "finite": fFinite, "reported": fReported, "and": fAnd, "not": fNot,
	"rel": fRel, "mr": fMr, "mrs": fMrs, "title": fTitle, "listener": fListener, "work": fWork, "for": fFor, "but": fBut,
}

// A foreignVerb is a verb of saying, with the particle that ends its clause
// where it has one: "teilte … mit".
type foreignVerb struct {
	*verb
	particle string
}

// A foreignWord is what is known of a word of a language other than English.
type foreignWord struct {
	class foreignClass
	verbs []foreignVerb // none for a word that is no verb of saying
}

// A tongue is the vocabulary of one language, in small letters and with
// straight apostrophes.
type tongue struct {
	words   map[string]foreignWord
	endings []string // of verbs
	titles  []string // which longer words may end with, longest first
}

// tongues holds the vocabularies by language.
var tongues = sync.OnceValue(func() map[string]*tongue {
	m := make(map[string]*tongue)
	of := func(lang string) *tongue {
		if m[lang] == nil {
			m[lang] = &tongue{words: make(map[string]foreignWord)}
		}
		return m[lang]
	}
	for _, e := range lexicon.ForeignCues().Entries {
		of(e.Field(0)).addVerb(e)
	}
	for _, e := range lexicon.ForeignWords().Entries {
		of(e.Field(0)).addWords(e)
	}
	return m
})

func (t *tongue) add(name string, c foreignClass) {
	w := t.words[name]
	w.class |= c
	t.words[name] = w
}

func (t *tongue) addVerb(e lexicon.Entry) {
	v := &verb{lemma: e.Field(1), class: e.Field(2), frame: takesClause}
	add := func(name string, c foreignClass, particle string) {
		w := t.words[name]
		w.class |= c
		w.verbs = append(w.verbs, foreignVerb{v, particle})
		t.words[name] = w
	}
	for _, name := range append([]string{e.Name}, e.Aliases...) {
		add(name, fSaid, e.Field(4))
	}
	if e.Field(3) != "" {
		add(e.Field(3), fParticiple, "")
	}
}

func (t *tongue) addWords(e lexicon.Entry) {
	for _, name := range append([]string{e.Name}, e.Aliases...) {
		if e.Field(1) == "ending" {
			t.endings = append(t.endings, name[1:])
			continue
		}
		t.add(name, foreignClasses[e.Field(1)])
		if lead, _, ok := strings.Cut(name, " "); ok {
			t.add(lead, fLead)
		}
		if lang := e.Field(0); e.Field(1) == "title" && (lang == "de" || lang == "nl") && len(name) > 3 {
			t.titles = append(t.titles, name)
		}
	}
}

// A foreignUnit is what is known of a unit of a paragraph in another language.
type foreignUnit struct {
	foreignWord
	left    foreignClass // of the letters before an apostrophe: "l'", "dell'"
	start   int          // the byte behind that apostrophe; the unit's start without one
	split   int          // the byte at which a pronoun behind a hyphen begins ("dit-il"), 0 without one
	capital bool         // what begins at start does with a capital
}

// fillForeign looks up the paragraph's units.
func (p *reader) fillForeign() {
	p.foreign = p.foreign[:0]
	t := tongues()[p.lang]
	for i := range p.units {
		u := &p.units[i]
		f := foreignUnit{start: u.start, capital: u.capital}
		if u.seg < 0 && u.end > u.start && u.tag < tComma && t != nil {
			f = t.lookUp(p.text[u.start:u.end], u.start)
		}
		p.foreign = append(p.foreign, f)
	}
}

// lookUp finds the word s that begins at byte at of the text: as it is, without
// a pronoun behind a hyphen ("a-t-il"), or without a vowel lost before an
// apostrophe ("qu'elle", "n'a").
func (t *tongue) lookUp(s string, at int) foreignUnit {
	r, _ := utf8.DecodeRuneInString(s)
	f := foreignUnit{start: at, capital: unicode.IsUpper(r)}
	low := strings.ReplaceAll(strings.ToLower(s), "’", "'")
	if w, ok := t.words[low]; ok {
		f.foreignWord = w
		return f
	}
	if i := strings.LastIndexByte(s, '-'); i > 0 && len(low) == len(s) {
		left, right := t.words[strings.TrimSuffix(low[:i], "-t")], t.words[low[i+1:]]
		if left.class&(fSaid|fAux) != 0 && right.class&fPronoun != 0 {
			f.foreignWord, f.split = left, at+i+1
			f.class |= right.class & fPronoun
			return f
		}
		if left.class&fSaid != 0 && right.class&fClitic != 0 {
			f.foreignWord = left // disse-nos
			return f
		}
	}
	if i := strings.IndexAny(s, "'’"); i > 0 {
		n := i + 1
		if s[i] != '\'' {
			n = i + len("’")
		}
		f.left = t.words[strings.ToLower(s[:i])].class
		f.foreignWord = t.words[strings.ToLower(s[n:])]
		f.start = at + n
		r, _ := utf8.DecodeRuneInString(s[n:])
		f.capital = unicode.IsUpper(r)
		if f.left&fThat != 0 {
			f.class |= fThat
		}
	}
	return f
}

// isTitle tells whether a capitalised or small word is an office or a trade.
func (t *tongue) isTitle(s string) bool {
	low := strings.ToLower(s)
	if t.words[low].class&fTitle != 0 {
		return true
	}
	for _, end := range t.titles {
		if strings.HasSuffix(low, end) {
			return true
		}
	}
	return false
}

// mayBeVerb tells whether a word that the vocabulary lacks ends as a verb does.
func (t *tongue) mayBeVerb(s string) bool {
	for _, end := range t.endings {
		if len(s) > len(end)+1 && strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
}
