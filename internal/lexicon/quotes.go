package lexicon

import "sync"

// Cues lists the English verbs that report speech, with class and frames.
func Cues() *Table { return cues() }

// Grammar lists the little words of English by class.
func Grammar() *Table { return grammar() }

// Verbs lists the common verbs of English with their irregular forms.
func Verbs() *Table { return verbs() }

// CueNouns lists the English nouns that report speech, with their class.
func CueNouns() *Table { return cueNouns() }

// Roles lists the nouns by which people are described, with the titles they
// stand for.
func Roles() *Table { return roles() }

// Demonyms lists countries with the adjectives of their people.
func Demonyms() *Table { return demonyms() }

// Languages lists the little words of languages, English first.
func Languages() *Table { return languages() }

// ForeignCues lists verbs of saying of other languages than English, with
// language, lemma and class. A form may stand in several languages, so go by
// Entries.
func ForeignCues() *Table { return foreignCues() }

// ForeignWords lists little words of other languages than English, with
// language and class. Go by Entries.
func ForeignWords() *Table { return foreignWords() }

// Abbreviations maps an abbreviation, without its full stop and as printed, to
// its field: "title" where a name follows.
func Abbreviations() map[string]string { return abbreviations() }

var (
	cues    = table("cues.txt")
	grammar = table("grammar.txt")
	verbs   = table("verbs.txt")

	cueNouns = table("cuenouns.txt")
	roles    = table("roles.txt")
	demonyms = table("demonyms.txt")

	languages    = table("languages.txt")
	foreignCues  = table("foreigncues.txt")
	foreignWords = table("foreignwords.txt")

	abbreviations = sync.OnceValue(func() map[string]string {
		m := make(map[string]string)
		for _, e := range table("abbreviations.txt")().Entries {
			m[e.Name] = e.Field(0)
		}
		return m
	})
)
