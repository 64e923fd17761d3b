package quote

import (
	"strings"
	"sync"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// A foreignClass is a set of classes of lexicon's foreignwords.txt.
// That table tells what each of them is for.
type foreignClass uint32

const (
	fDet    foreignClass = 1 << iota // le, ein, un
	fDative                          // dem, der
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
	fReported // habe, werde
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

// fPronoun are the pronouns that may be a source.
const fPronoun = fHe | fShe | fThey

// foreignClasses are the classes by their names in foreignwords.txt. A dative is a determiner
// too.
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
// The zero foreignWord is a word that the vocabulary lacks.
type foreignWord struct {
	class foreignClass
	verbs []foreignVerb // none for a word that is no verb of saying
}

// A tongue is the vocabulary of one language, in small letters and with
// straight apostrophes.
type tongue struct {
	index   lexicon.Index
	words   []foreignWord // by their number in index
	endings []string      // of verbs
	titles  [256][]string // which longer words may end with, by their last byte
}

// tongues holds the vocabularies by language.
var tongues = sync.OnceValue(func() map[string]*tongue {
	m := make(map[string]*tongue)
	of := func(lang string) *tongue {
		if m[lang] == nil {
			m[lang] = new(tongue)
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

// word returns the entry to fill of a word, a new one where there is none.
// Entries of several languages are kept apart: each has a tongue of its own.
func (t *tongue) word(name string) *foreignWord {
	n := t.index.Add(name)
	if n == len(t.words) {
		t.words = append(t.words, foreignWord{})
	}
	return &t.words[n]
}

// addVerb adds a line of foreigncues.txt: the finite forms of a verb of saying, and its past
// participle where it has one. All of them are given to one verb.
func (t *tongue) addVerb(e lexicon.Entry) {
	v := &verb{lemma: e.Field(1), class: e.Field(2), frame: takesClause}
	add := func(name string, c foreignClass, particle string) {
		w := t.word(name)
		w.class |= c
		w.verbs = append(w.verbs, foreignVerb{v, particle})
	}
	for _, name := range append([]string{e.Name}, e.Aliases...) {
		add(name, fSaid, e.Field(4))
	}
	if e.Field(3) != "" {
		add(e.Field(3), fParticiple, "")
	}
}

// addWords adds a line of foreignwords.txt. Of an entry of several words ("nach Angaben") the
// first is known as a lead. German and Dutch compounds are told by their ends, of more than
// three bytes: "Finanzminister" by "minister".
func (t *tongue) addWords(e lexicon.Entry) {
	for _, name := range append([]string{e.Name}, e.Aliases...) {
		if e.Field(1) == "ending" {
			t.endings = append(t.endings, name[1:])
			continue
		}
		t.word(name).class |= foreignClasses[e.Field(1)]
		if lead, _, ok := strings.Cut(name, " "); ok {
			t.word(lead).class |= fLead
		}
		if lang := e.Field(0); e.Field(1) == "title" && (lang == "de" || lang == "nl") && len(name) > 3 {
			last := name[len(name)-1]
			t.titles[last] = append(t.titles[last], name)
		}
	}
}

// isTitle tells whether a capitalised or small word is an office or a trade.
func (t *tongue) isTitle(s string) bool {
	if t.findPart(s).classes()&fTitle != 0 {
		return true
	}
	if s == "" {
		return false
	}
	var space [64]byte
	low := appendSmall(space[:0], s)
	for _, end := range t.titles[low[len(low)-1]] {
		if n := len(low) - len(end); n >= 0 && string(low[n:]) == end {
			return true
		}
	}
	return false
}

// mayBeVerb tells whether a word that the vocabulary lacks ends as a verb does.
// Such are "zanjó" and "tonné"; two letters before the ending are needed at the least.
func (t *tongue) mayBeVerb(s string) bool {
	for _, end := range t.endings {
		if len(s) > len(end)+1 && strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
}
