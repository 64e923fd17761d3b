package caption

import (
	"strings"
	"sync"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// A wordKind is what a word does in a caption's text; words have sets of them.
type wordKind uint32

const (
	job         wordKind = 1 << iota // "President", "alcaldesa"
	jobEnding                        // ends with a job: "Justizminister"
	smallEnding                      // the same, in small letters too: "utenriksminister"
	smallJob                         // "don": a job in small letters only
	bareJob                          // "Prezydent": its town or ministry follows with no word between
	trailing                         // "miniszter": stands behind the name
	prefix                           // "ex-": begins an office
	nation                           // ends as "türkische", before an office
	modifier                         // "opposition" before "leader"
	royal                            // "King": belongs to a single name
	article                          // "the", "die", "la"
	inPlace                          // "in", "near": before places
	atPlace                          // "at", "op": before places beside a date
	orderLeft                        // "from left", "v.l.n.r."
	orderRight                       // "from right"
	row                              // "back row", "standing"
	geo                              // "state", "southern": inside places
	dayWord                          // "on", "le": between place and date
	weekday                          // "Monday", "lunes"
	monthName                        // "May", "mai"
	spot                             // "plaza", "Strand": a place inside a city
	adjective                        // ends as "américain", "español"
	portfolio                        // what a minister looks after, in the genitive: "zdrowia"
	pronoun                          // begins a sentence glued to a name: "She"
	ofWord                           // "of", "de", "von"
	onWord                           // "on": seldom stands before people
)

// wordKinds are the names of kinds in captionwords.txt.
var wordKinds = map[string]wordKind{
	"job": job, "ending": jobEnding, "smallending": smallEnding, "smalljob": smallJob, "bare": bareJob, "trailing": trailing, "prefix": prefix, "nation": nation,
	"adjective": adjective, "spot": spot, "modifier": modifier, "royal": royal, "article": article, "in": inPlace, "at": atPlace,
	"order": orderLeft, "reverse": orderRight, "row": row, "geo": geo, "day": dayWord,
	"portfolio": portfolio, "pronoun": pronoun, "of": ofWord, "on": onWord,
}

// A phraseTable finds phrases of one word or more.
// Keys are as in a vocabulary: small letters, no full stops, a blank between words. "Gov."
// and "gov" are one.
type phraseTable[T any] struct {
	values  map[string]T
	longest map[string]int // first word → words of the longest phrase
}

// enter puts a phrase into the table; merge joins the values of one phrase.
// "second from right" is entered under "second", whose longest phrase then has three words.
func (t *phraseTable[T]) enter(name string, value T, merge func(old, new T) T) {
	var key []byte
	first := ""
	tokens := tokenizeName(name)
	for k, tok := range tokens {
		if k > 0 {
			key = append(key, ' ')
		}
		key = appendKey(key, name[tok.start:tok.end])
		if k == 0 {
			first = string(key)
		}
	}
	old, taken := t.values[string(key)]
	if taken {
		value = merge(old, value)
	}
	t.values[string(key)] = value
	t.longest[first] = max(t.longest[first], len(tokens))
}

// find returns the value of the longest phrase that begins at token i, with its
// length in tokens, 0 where none begins.
// "from left" is found rather than "from".
func (t *phraseTable[T]) find(r *reader, i int) (value T, length int) {
	if i < 0 || i >= len(r.tokens) {
		return value, 0
	}
	var buf [maxKey * 2]byte
	key := appendKey(buf[:0], clip(r.word(i)))
	longest := t.longest[string(key)]
	for n := 1; n <= longest && i+n <= len(r.tokens) && len(key) <= maxKey; n++ {
		if n > 1 {
			key = appendKey(append(key, ' '), clip(r.word(i+n-1)))
		}
		if v, ok := t.values[string(key)]; ok {
			value, length = v, n
		}
	}
	return value, length
}

// A grammar holds the words of captions' text.
type grammar struct {
	words     phraseTable[wordKind]
	positions phraseTable[string]
	ordinals  phraseTable[string] // "zweiter": "second"
	counted   phraseTable[string] // the side behind an ordinal, "von links": "left"
	endings   map[wordKind]endingTable
	prefixes  []string // of jobs
}

// An endingTable has ends of words by their last byte.
type endingTable map[byte][]string

// add enters an ending, which isn't empty.
func (t endingTable) add(ending string) {
	last := ending[len(ending)-1]
	t[last] = append(t[last], ending)
}

// end tells whether key ends with one of the table, with stem bytes at least
// before it.
func (t endingTable) end(key string, stem int) bool {
	if key == "" {
		return false
	}
	for _, ending := range t[key[len(key)-1]] {
		if len(key) >= len(ending)+stem && strings.HasSuffix(key, ending) {
			return true
		}
	}
	return false
}

// endingKinds are the kinds that words have by their end.
const endingKinds = jobEnding | smallEnding | adjective | nation

// captionGrammar reads the tables of words and positions, once.
var captionGrammar = sync.OnceValue(func() *grammar {
	g := &grammar{
		words:     phraseTable[wordKind]{map[string]wordKind{}, map[string]int{}},
		positions: phraseTable[string]{map[string]string{}, map[string]int{}},
		ordinals:  phraseTable[string]{map[string]string{}, map[string]int{}},
		counted:   phraseTable[string]{map[string]string{}, map[string]int{}},
		endings:   map[wordKind]endingTable{},
	}
	for _, e := range lexicon.CaptionWords().Entries {
		kind := wordKinds[e.Field(0)]
		for _, name := range append([]string{e.Name}, e.Aliases...) {
			if kind == prefix {
				g.prefixes = append(g.prefixes, name)
				continue
			}
			if kind&endingKinds != 0 {
				if g.endings[kind] == nil {
					g.endings[kind] = endingTable{}
				}
				g.endings[kind].add(name)
				continue
			}
			g.words.enter(name, kind, func(old, new wordKind) wordKind { return old | new })
		}
	}
	for _, e := range lexicon.Positions().Entries {
		table := &g.positions
		switch e.Field(1) {
		case "list":
			continue // of Chinese, Japanese and Korean
		case "ordinal":
			table = &g.ordinals
		case "counted":
			table = &g.counted
		}
		for _, name := range append([]string{e.Name}, e.Aliases...) {
			table.enter(name, e.Field(0), func(old, _ string) string { return old })
		}
	}
	return g
})
