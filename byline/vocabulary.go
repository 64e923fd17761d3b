package byline

import (
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// A hit is a vocabulary whose entries are looked for in a byline.
type hit uint8

const (
	hitRole       hit = iota // what introduces people: "photographs by"
	hitVerb                  // what stands behind them: "contributed reporting"
	hitAnd                   // joins people
	hitIn                    // a place follows
	hitWeakIn                // a known place follows
	hitOf                    // an organization follows
	hitOur                   // "our correspondent"
	hitNewsroom              // "the Bengaluru newsroom"
	hitPossessive            // "our", not "the"
	hitLeadPlace             // a place and a verb follow: "Aus Rom berichtet"
	hitReports               // what is an agency's: "With AP reports"
	hitLeadIn                // "am 3. Mai"
	hitShortDay              // "Mo., 3. Mai"
	hitGenre                 // "Opinion"
	hitResidue               // "Share this article"
	hitStaff                 // "Staff reports"
	hitAgencies              // staff that is no title of the person before it: "agencies"
	hitStaffOrg              // "Editorial Board"
	hitWeakStaff             // staff that is no byline alone
	hitJob                   // noun of a title
	hitJobs                  // the same in the plural
	hitTitleWord             // what stands before that noun
	hitOrg                   // agency or outlet
	hitAgency                // agency
	hitPicture               // picture or stock agency
	hitOrgEnd                // "News", "Zeitung"
	hitBody                  // "Centre", "Institute"
	hitOrgHead               // the last part of a paper's name in one word: "Harzkurier"
	hitOrgBegin              // "Radio", "Agence"
	hitDay                   // name of a weekday
	hitMonth                 // name of a month
	hitRelDay                // "yesterday"
	hitTopic                 // "covering", between a title and its topic
	hitKinds
)

// A phrase is an entry as a row of words in small letters, the first left out.
// "photographs by" is the word "photographs" with the rest {"by"}.
type phrase struct {
	rest  []string
	kind  hit
	role  Role
	also  Role // a second role of the same people: "story and photos by"
	field string
	exact string // an organization as it is printed
}

// All tables are looked up in one go: a token asks once which entries begin
// with its word, and notes for each vocabulary how many tokens the longest one
// that stands there takes. The grammar then reads those notes only.
//
// A vocab holds all phrases by their first word. It is never changed.
type vocab struct {
	byFirst  map[string][]phrase
	glued    map[string]bool // second halves of words that pages glue together
	compound map[string]bool // words with a capital inside that are no glue
}

// vocabulary is built once, when the first byline is read.
var vocabulary = sync.OnceValue(newVocab)

// newVocab reads the tables of package lexicon. The glued words come last, since they
// are taken from what the others have entered.
func newVocab() *vocab {
	v := &vocab{byFirst: make(map[string][]phrase), glued: make(map[string]bool), compound: make(map[string]bool)}
	v.addRoles()
	v.addWords()
	v.addStaff()
	v.addTitles()
	v.addOrgs()
	v.addAll(lexicon.Genres(), hitGenre)
	v.addAll(lexicon.BylineResidue(), hitResidue)
	v.addAll(lexicon.Weekdays(), hitDay)
	v.addAll(lexicon.Months(), hitMonth)
	v.addGlued()
	return v
}

// addRoles adds what introduces people and what follows them. Two roles of one phrase
// are written with a plus: "author+photographer".
func (v *vocab) addRoles() {
	for _, e := range lexicon.BylineRoles().Entries {
		role, also, _ := strings.Cut(e.Field(0), "+")
		for _, name := range names(e) {
			v.add(name, phrase{kind: hitRole, role: Role(role), also: Role(also), field: e.Field(1)})
		}
	}
	for _, e := range lexicon.BylineVerbs().Entries {
		for _, name := range names(e) {
			v.add(name, phrase{kind: hitVerb, role: Role(e.Field(0))})
		}
	}
}

// addWords adds small words by what follows them. "our" is a possessive, and as such
// stands where "the" may: before a title.
func (v *vocab) addWords() {
	kinds := map[string]hit{"and": hitAnd, "in": hitIn, "weakin": hitWeakIn, "of": hitOf, "our": hitOur, "leadin": hitLeadIn, "shortday": hitShortDay, "reports": hitReports, "leadplace": hitLeadPlace, "newsroom": hitNewsroom, "possessive": hitPossessive, "relday": hitRelDay, "topic": hitTopic}
	for _, e := range lexicon.BylineWords().Entries {
		for _, name := range names(e) {
			v.add(name, phrase{kind: kinds[e.Field(0)]})
			if e.Field(0) == "possessive" {
				v.add(name, phrase{kind: hitOur})
			}
		}
	}
}

// addStaff adds words for those without names. Weak ones, "Correspondent", need more than
// themselves; an "org" is credited as an organization: "Editorial Board".
func (v *vocab) addStaff() {
	for _, e := range lexicon.Staff().Entries {
		kind := hitStaff
		switch {
		case e.Field(1) == "weak":
			kind = hitWeakStaff
		case e.Field(0) == "org":
			kind = hitStaffOrg
		}
		v.addNames(e, kind)
		if e.Field(1) == "agencies" {
			v.addNames(e, hitAgencies)
		}
	}
}

// addTitles adds nouns of titles, "many" being plurals, and the words before them.
func (v *vocab) addTitles() {
	for _, e := range lexicon.JobTitles().Entries {
		kind := hitJob
		if e.Field(0) == "many" {
			kind = hitJobs
		}
		for _, name := range names(e) {
			v.add(name, phrase{kind: kind})
		}
	}
	v.addAll(lexicon.TitleWords(), hitTitleWord)
}

// addOrgs adds agencies and outlets. Picture and stock agencies only tell a picture's
// credit; where a name is an ordinary word too, only its form in capitals counts.
func (v *vocab) addOrgs() {
	for _, e := range lexicon.Agencies().Entries {
		what := e.Field(0)
		if what == "picture" || what == "stock" || what == "body" {
			if what != "body" && e.Field(1) != "word" {
				v.addNames(e, hitPicture)
			}
			continue
		}
		for _, name := range names(e) {
			if e.Field(1) == "word" && !isUpper(name) {
				continue
			}
			if what == "agency" {
				v.add(name, phrase{kind: hitAgency, exact: name})
			}
			v.add(name, phrase{kind: hitOrg, exact: name})
			v.compound[strings.ToLower(name)] = true
		}
	}
	for _, e := range lexicon.Outlets().Entries {
		for _, name := range names(e) {
			v.add(name, phrase{kind: hitOrg, exact: name})
			for part := range strings.FieldsSeq(name) {
				v.compound[strings.ToLower(part)] = true
			}
		}
	}
	for _, e := range lexicon.OutletWords().Entries {
		kind := hitOrgEnd
		switch e.Field(0) {
		case "begin":
			kind = hitOrgBegin
		case "head":
			kind = hitOrgHead
		}
		for _, name := range names(e) {
			v.add(name, phrase{kind: kind})
		}
		if e.Field(1) == "body" {
			v.addNames(e, hitBody)
		}
	}
}

// addAll adds all names of a table as one kind, addNames those of one entry.
func (v *vocab) addAll(t *lexicon.Table, kind hit) {
	for _, e := range t.Entries {
		v.addNames(e, kind)
	}
}

func (v *vocab) addNames(e lexicon.Entry, kind hit) {
	for _, name := range names(e) {
		v.add(name, phrase{kind: kind})
	}
}

// addGlued collects the words that pages print behind a name without a blank.
// "FosterTravel" and "FarrowPublished" end in such. Words of two letters are left out,
// since names hold them.
func (v *vocab) addGlued() {
	for first, phrases := range v.byFirst {
		for _, p := range phrases {
			switch p.kind {
			case hitJob, hitJobs, hitTitleWord, hitStaff, hitResidue, hitMonth, hitDay:
				if utf8.RuneCountInString(first) >= 3 {
					v.glued[first] = true
				}
			}
		}
	}
}

// add adds a phrase under its first word, in small letters. It is cut as bylines are.
func (v *vocab) add(name string, p phrase) {
	var space [12]token
	var words []string
	for _, t := range lex0(name, space[:0]) {
		words = append(words, strings.ToLower(name[t.start:t.end]))
	}
	if len(words) == 0 {
		return
	}
	p.rest = words[1:]
	v.byFirst[words[0]] = append(v.byFirst[words[0]], p)
}

// names returns all spellings of an entry, its own name first.
func names(e lexicon.Entry) []string {
	return append([]string{e.Name}, e.Aliases...)
}

// lex0 cuts a table's entry into tokens: as lex, without glue or an end.
func lex0(s string, dst []token) []token {
	l := lexer{s: s, tokens: dst}
	for l.at < len(s) {
		l.next()
	}
	return l.tokens
}
