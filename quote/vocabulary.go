package quote

import (
	"strings"
	"sync"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// A class is a set of word classes; a word may be in several.
type class uint64

const (
	isDet   class = 1 << iota // "the", "some"
	isPoss                    // "his", "Reyes’s"
	isSubj                    // "he"
	isObj                     // "him"
	isIndef                   // "everyone", "nobody"
	isRel                     // "who", "that"
	isWh
	isPrep // "of", "about"
	isSub
	isConj // "and"
	isBe   // "was"
	isHave // "has"
	isDo
	isModal  // "would"
	isNeg    // "not", "never"
	isAdv    // "also", "later"
	isDay    // "tuesday", "today"
	isMonth  // "january"
	isPeriod // "night", "week"
	isWhen   // "last", "next", before a period
	isMedium // "interview", "statement", what words are spoken in
	isAccording
	isTitle  // "mr.", "sen."
	isMale   // "he", "mr.", "father"
	isFemale // "she", "ms.", "sister"
	isOrg    // "corp.", "university"
	isPlural // "police", "officials"
	isRole
	isGroup
	isDocument
	isWork     // "film", "memoir", what has a title
	isField    // "health", before "minister"
	isSense    // "see", "show", whose object may act: "saw him shouting"
	isCause    // "prompt", "lead", whose object acts: "led him to say"
	isVerbOnly // hardly ever a noun
)

// thing are the classes of words for groups and things, which are no person.
const thing = isOrg | isGroup | isPlural | isMedium | isDocument | isWork

// isLittle are the classes that give a word another tag than a noun's or a verb's.
const isLittle = isDet | isPoss | isSubj | isObj | isIndef | isRel | isWh | isPrep | isSub | isConj |
	isBe | isHave | isDo | isModal | isNeg | isAdv | isDay | isMonth

// classNames are the classes by their names in grammar.txt.
var classNames = map[string]class{
	"det": isDet, "poss": isPoss, "subj": isSubj, "obj": isObj, "indef": isIndef,
	"rel": isRel, "wh": isWh, "prep": isPrep, "sub": isSub, "conj": isConj,
	"be": isBe, "have": isHave, "do": isDo, "modal": isModal, "neg": isNeg,
	"adv": isAdv, "day": isDay, "month": isMonth, "period": isPeriod, "when": isWhen,
	"speech": isMedium, "according": isAccording, "title": isTitle, "male": isMale,
	"female": isFemale, "org": isOrg, "plural": isPlural, "role": isRole,
	"group": isGroup, "document": isDocument, "work": isWork, "sense": isSense,
	"field": isField, "cause": isCause,
}

// A form is a set of forms of a verb.
type form uint8

const (
	base    form = 1 << iota // say
	third                    // says
	past                     // said
	perfect                  // said, spoken: the past participle
	ing                      // saying
)

// A frame is a set of what may follow a cue; see lexicon's cues.txt.
type frame uint8

const (
	takesClause   frame = 1 << iota // said that it is late
	takesObject                     // criticized the plan
	takesTo                         // vowed to fight
	takesListener                   // told reporters that
	takesQuote                      // “Fine,” he shrugged
	negates                         // what follows was not said
	needsMarks                      // a quotation only where words stand in marks
)

// frameNames are the frames by their names in cues.txt. What takes a clause or an object takes
// words in marks too.
var frameNames = map[string]frame{
	"clause": takesClause | takesQuote, "object": takesObject | takesQuote, "to": takesTo,
	"tell": takesListener | takesQuote, "quote": takesQuote,
	"marked": needsMarks, "not": negates,
}

// A verb is one entry of the table of cues.
type verb struct {
	lemma string
	class string // "neutral", "strong", …
	frame frame
	preps []string // "+for": what the cue may end with
}

// A sign is a set of what rules look for in a sentence: one that lacks it needs
// no look.
type sign uint8

const (
	hasCue       sign = 1 << iota // a verb of saying
	hasCueNoun                    // a noun of speech
	hasAccording                  // "according"
	hasMake                       // a form of "make"
	hasSex                        // a noun that tells a sex: "spokeswoman"
	hasName
	hasColon
	hasMarks // words in marks
)

// A word is what the tables know of one form of a word.
type word struct {
	class class
	form  form
	sign  sign
	fixed tag   // of the word in small letters, whatever stands beside it; tUnset where there is none
	verb  *verb // nil for a word that is no cue
	noun  *verb // nil for a word that is no noun of speech

	guessed bool // by the ending of a word that the vocabulary lacks
}

// words holds what is known of words, in lower case and with straight
// apostrophes.
var words = sync.OnceValue(func() *vocabulary {
	v := new(vocabulary)
	for _, e := range lexicon.Grammar().Entries {
		v.addClass(e.Name, classNames[e.Field(0)])
		for _, alias := range e.Aliases {
			v.addClass(alias, classNames[e.Field(0)])
		}
	}
	irregular := make(map[string][]string)
	for _, e := range lexicon.Verbs().Entries {
		irregular[e.Name] = e.Aliases
		class := class(0)
		if e.Field(0) == "v" {
			class = isVerbOnly
		}
		v.addVerb(e.Name, e.Aliases, nil, class)
	}
	for _, e := range lexicon.Cues().Entries {
		v.addCue(e, irregular)
	}
	for name, noun := range cueNouns() {
		v.word(name).noun = noun
	}
	for _, name := range [...]string{"make", "makes", "made", "making"} {
		v.word(name).sign = hasMake
	}
	v.word("to")
	for i := range v.words {
		v.words[i].setSigns()
		v.words[i].fixed = v.words[i].fixedTag()
	}
	v.word("to").fixed = tTo
	v.word("there").fixed = tUnset
	v.share()
	return v
})

// setSigns sets the signs that follow from what else is known of the word.
func (w *word) setSigns() {
	if w.verb != nil {
		w.sign |= hasCue
	}
	if w.noun != nil {
		w.sign |= hasCueNoun
	}
	if w.class&isAccording != 0 {
		w.sign |= hasAccording
	}
	if w.class&(isMale|isFemale) != 0 && w.class&(isSubj|isPoss|isObj) == 0 {
		w.sign |= hasSex
	}
}

// A vocabulary is a table of words.
type vocabulary struct {
	index  lexicon.Index
	shared []uint16 // by the word's number in index, its number in words
	words  []word
}

// at returns what is known of word n.
func (v *vocabulary) at(n int) *word { return &v.words[v.shared[n]] }

// find returns what is known, or guessed by its ending, of the word with the Key
// k.
func (v *vocabulary) find(k lexicon.Key) *word {
	if n, ok := v.index.FindKey(k); ok {
		return v.at(n)
	}
	return guess(k.Append(make([]byte, 0, 16)))
}

// A recentWord is a word that was looked up, with what is known of it.
type recentWord struct {
	key  lexicon.Key
	word *word
}

// recentWords are words that were looked up of late, by their hash: most words
// of a text are there, near together.
type recentWords [2048]recentWord

// place returns the place of the word with the Key k.
func (r *recentWords) place(k lexicon.Key) *recentWord { return &r[k.Hash()%uint32(len(r))] }

// word returns the entry to fill of a word, a new one where there is none.
func (v *vocabulary) word(name string) *word {
	n := v.index.Add(name)
	if n == len(v.words) {
		v.words = append(v.words, word{})
	}
	return &v.words[n]
}

// share makes one entry of the same entries of several words: of some ten
// thousand words, one in seven is left.
func (v *vocabulary) share() {
	seen := make(map[word]uint16)
	v.shared = make([]uint16, len(v.words))
	var words []word
	for i, w := range v.words {
		n, ok := seen[w]
		if !ok {
			n = uint16(len(words))
			seen[w] = n
			words = append(words, w)
		}
		v.shared[i] = n
	}
	v.words = words
}

// addClass enters a word of a class.
func (v *vocabulary) addClass(name string, c class) { v.word(name).class |= c }

// addCue enters a line of cues.txt with all forms of its verb.
func (v *vocabulary) addCue(e lexicon.Entry, irregular map[string][]string) {
	cue := &verb{lemma: e.Name, class: e.Field(0)}
	for _, f := range strings.Fields(e.Field(1)) {
		if f[0] == '+' {
			cue.preps = append(cue.preps, f[1:])
			continue
		}
		cue.frame |= frameNames[f]
	}
	v.addVerb(e.Name, append(irregular[e.Name], e.Aliases...), cue, 0)
}

// addVerb adds the forms of a verb: the irregular ones given, and the regular
// ones that no irregular one stands for.
func (v *vocabulary) addVerb(lemma string, irregular []string, cue *verb, c class) {
	add := func(s string, f form) {
		w := v.word(s)
		w.form |= f
		w.class |= c
		if cue != nil && w.verb == nil {
			w.verb = cue
		}
	}
	add(lemma, base)
	add(thirdPerson(lemma), third)
	stem, hasPast := lemma, false
	for _, s := range irregular {
		switch {
		case strings.HasSuffix(s, "ing"):
			add(s, ing)
		case s == thirdPerson(lemma):
		default:
			add(s, past|perfect)
			hasPast = true
			if d, ok := strings.CutSuffix(s, "ed"); ok && len(d) == len(lemma)+1 && d[:len(lemma)] == lemma {
				stem = d // admitted: admitting
			}
		}
	}
	if !hasPast {
		add(regularPast(lemma), past|perfect)
	}
	add(participle(stem), ing)
}
