package caption

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/person"
)

const (
	orgSure    guess = -2 // an agency, or a word of organizations
	orgLikely  guess = -1
	unsure     guess = 0 // a single word
	nameLikely guess = 1 // capitalised words that are nothing else
	nameSure   guess = 2 // with a known given name, initials, a handle
)

// credit sorts the parts of a reading into people and organizations.
// Of "(Ana Ruiz/Pool Photo via AP)" Ana Ruiz is the person, AP the organization, and the
// pool a flag. A family is nobody by name, and means a handout.
func (r *reader) credit(c reading) Credit {
	out := Credit{
		Pool: c.flags&pool != 0, Handout: c.flags&handout != 0, File: c.flags&file != 0, Courtesy: c.flags&courtesy != 0,
	}
	parts := slices.DeleteFunc(r.joinNames(r.splitParts(c.parts)), r.isTime)
	guesses := make([]guess, len(parts))
	for i, p := range parts {
		guesses[i] = r.guess(p)
	}
	people := 0
	for i, p := range parts {
		if r.isFamily(p) {
			out.Handout = true
			continue
		}
		if r.isPerson(parts, guesses, i, people) {
			people++
			out.People = appendNew(out.People, r.personName(p))
			continue
		}
		out.Organizations = appendNew(out.Organizations, r.orgName(p))
	}
	return out
}

// isFamily tells whether p is a family, before or behind its name: "the Hale
// family", "Familie Riedel", "family of Tom Hale". "Family Weekly" is none.
func (r *reader) isFamily(p part) bool {
	if r.isKnown(p) {
		return false
	}
	if p.to < len(r.tokens) && r.mark(p.to).roles&kin != 0 || p.to-p.from > 1 && r.mark(p.to-1).roles&kin != 0 {
		return true
	}
	first := p.from
	for first < p.to-1 && r.tokens[first].shape == lower && r.kind(first)&article != 0 {
		first++
	}
	return r.mark(first).roles&kin != 0 && (r.tokens[first].shape == lower || !strings.EqualFold(r.word(first), "family"))
}

// isPerson decides for part i, after people persons have been found.
// A likely name is one only if no person stands before it, or "and" or "by" does: "Photo:
// Wszebor Kowal", but not the second of "Ana Ruiz / Kessler Falls".
func (r *reader) isPerson(parts []part, guesses []guess, i, people int) bool {
	p := parts[i]
	switch g := guesses[i]; g {
	case orgSure, nameSure:
		return g == nameSure
	case orgLikely:
		return false
	case nameLikely:
		if p.before == forOrg || p.before == viaOrg && len(parts) > 1 || p.before == paren && people > 0 {
			return false
		}
		better := false // a sure name elsewhere
		for k, other := range guesses {
			better = better || k != i && other == nameSure
		}
		return p.by || p.before == andSep && people > 0 || people == 0 && !(better && p.before != andSep && !r.nextIsAnd(parts, i))
	}
	return r.singleIsPerson(parts, guesses, i, people)
}

// nextIsAnd tells whether "and" follows part i.
// Two that "and" joins are likely both people.
func (r *reader) nextIsAnd(parts []part, i int) bool {
	return i+1 < len(parts) && parts[i+1].before == andSep
}

// singleIsPerson decides for a single word: "Portra | DigitalVision | Getty
// Images", "WDR / Biernat", "Photo by Nadia" are people; "© Witters" is none.
func (r *reader) singleIsPerson(parts []part, guesses []guess, i, people int) bool {
	p := parts[i]
	switch {
	case people > 0 || p.before == viaOrg || p.before == forOrg || p.before == paren:
		return false
	case p.by:
		return true
	case i == 0 && len(parts) > 1 && (parts[1].before == slash || parts[1].before == paren):
		return guesses[1] == orgSure
	case i > 0 && p.before == slash:
		return guesses[i-1] == orgSure && guesses[0] == orgSure && i == len(parts)-1 && r.isKnown(parts[i-1])
	}
	return false
}

// splitParts takes an agency and a person apart that stand together without a
// sign: "dpa Ana Ruiz", "Ana Ruiz AP", "Getty AFP".
// parts is returned as it is where nothing is to be parted.
func (r *reader) splitParts(parts []part) []part {
	var out []part
	for k, p := range parts {
		cut := r.cut(p)
		if cut == p.from || cut == p.to {
			if out != nil {
				out = append(out, p)
			}
			continue
		}
		if out == nil {
			out = append(make([]part, 0, len(parts)+1), parts[:k]...)
		}
		head, tail := p, p
		head.to, tail.from, tail.before = cut, cut, slash
		out = append(out, head, tail)
	}
	if out == nil {
		return parts
	}
	return out
}

// cut returns where p falls into an agency and a name, or p.to.
// The name must be a sure one: of "AP Images" nothing is cut.
func (r *reader) cut(p part) int {
	m := r.mark(p.from)
	if head := p.from + m.agency; m.agency > 0 && head < p.to {
		next := r.mark(head)
		if head+next.agency == p.to && !next.uncertain || p.to-head >= 2 && r.nameGuess(head, p.to) == nameSure && !r.isArticle(p.from) {
			return head
		}
	}
	for i := p.to - 1; i > p.from; i-- {
		last := r.mark(i)
		if i+last.agency == p.to && last.agency > 0 && !last.uncertain && i-p.from >= 2 && r.nameGuess(p.from, i) == nameSure && !r.isPossessive(i-1) {
			return i
		}
	}
	return p.to
}

// isArticle tells whether token i is "the", in whatever case.
func (r *reader) isArticle(i int) bool { return strings.EqualFold(r.word(i), "the") }

// isPossessive tells whether token i ends in an apostrophe and an "s": "China's".
func (r *reader) isPossessive(i int) bool {
	word := r.word(i)
	return strings.HasSuffix(word, "'s") || strings.HasSuffix(word, "’s")
}

// joinNames puts together what "and" or "&" parted inside the name of an
// organization: "Victoria and Albert Museum". Between two people, or between
// agencies of the table, it stays.
func (r *reader) joinNames(parts []part) []part {
	for i := 1; i < len(parts); i++ {
		a, b := parts[i-1], parts[i]
		if b.before != andSep || r.isKnown(a) || r.isKnown(b) {
			continue
		}
		left, right := r.guess(a), r.guess(b)
		if left > unsure && right > unsure || left == unsure && right == nameSure && b.to-b.from > 1 {
			continue // "Ana and Tom Hale"
		}
		if left > unsure && right < unsure && a.to-a.from > 1 || left < unsure && right == nameSure && b.to-b.from > 1 && a.to-a.from > 1 {
			continue // "Ana Ruiz and Dunmore Zoo"
		}
		parts[i-1].to = b.to
		parts = append(parts[:i], parts[i+1:]...)
		i--
	}
	return parts
}

// skipRank returns the token behind a military rank or a title: "Spc.", "Tech.
// Sgt.".
// "Lance Cpl. Ana Ruiz" and "Petty Officer 2nd Class Ana Ruiz" begin at "Ana". It is from
// where there is none.
func (r *reader) skipRank(from, to int) int {
	for from < to-2 || from == to-2 && strings.HasSuffix(r.word(from), ".") {
		word := r.word(from)
		lance := isAbbreviation(strings.TrimSuffix(r.word(from+1), ".")) && to-from > 3 // "Lance Cpl. Ana Ruiz"
		if len(word) < 3 || !isAbbreviation(strings.TrimSuffix(word, ".")) && r.class(from) != person.CommonWord && !lance || !r.rankAhead(from, to) {
			break
		}
		from++
	}
	for k := from + 1; k < to-1; k++ {
		if !r.isJob(k-1) && r.tokens[k-1].shape != number && r.class(k-1) != person.CommonWord {
			break
		}
		if r.word(k-1) == "Class" && k-2 >= from && r.tokens[k-2].shape == number {
			return k // "Seaman 2nd Class Ana Ruiz"
		}
		if r.class(k) == person.GivenName && r.class(from) != person.GivenName {
			return k // "Petty Officer 2nd Class Ana Ruiz"
		}
	}
	return from
}

// rankAhead tells whether the words from token i on begin with a title.
// A short form with a full stop counts, too: "Sgt."
func (r *reader) rankAhead(i, to int) bool {
	title, _ := person.StripTitle(r.span(i, to))
	return title != "" || strings.HasSuffix(r.word(i), ".")
}

// personName returns the name of a person as printed, without rank.
// A full stop behind it is the sentence's, except of "Jr." and initials.
func (r *reader) personName(p part) string {
	name := tidy(r.span(r.skipRank(p.from, p.to), p.to))
	if c := r.class(p.to - 1); strings.HasSuffix(name, ".") && c != person.Suffix && c != person.Initial {
		name = name[:len(name)-1]
	}
	return name
}

// orgName returns the name of an organization as printed, without the word for
// pictures behind an agency's: "AP" of "AP Photo".
// Of "the Dunmore Zoo" the article goes, and so do quotation marks around a name.
func (r *reader) orgName(p part) string {
	name := strings.TrimPrefix(tidy(strings.Trim(r.span(p.from, p.to), "\"'“”„«»")), "the ")
	if last := p.to - 1; last > p.from && r.mark(last).roles&noun != 0 && r.mark(p.from).agency == p.to-p.from {
		short := tidy(r.span(p.from, last))
		entry, ok := lexicon.Agencies().Find(name)
		alias := ok && entry.Name != name && !strings.EqualFold(r.word(last), "images")
		if alias && (entry.Field(0) == "agency" && lexicon.Agencies().Has(short) || entry.Field(0) == "paper") { // "ST PHOTO"
			return short
		}
	}
	return name
}

// tidy makes every run of white space one blank.
// Captions come with line breaks inside names.
func tidy(s string) string {
	plain := true
	for i := 0; i < len(s) && plain; i++ {
		plain = s[i] != '\n' && s[i] != '\t' && s[i] < utf8.RuneSelf && (s[i] != ' ' || i == 0 || s[i-1] != ' ')
	}
	if plain {
		return s
	}
	return strings.Join(strings.FieldsFunc(s, isBlank), " ")
}

// appendNew appends name to names unless it is there, in whatever case.
// Credits name an agency twice: "AFP via Getty Images/AFP".
func appendNew(names []string, name string) []string {
	for _, n := range names {
		if strings.EqualFold(n, name) {
			return names
		}
	}
	return append(names, name)
}

// unpossessive cuts "'s" from a word.
func unpossessive(word string) string {
	return strings.TrimSuffix(strings.TrimSuffix(word, "'s"), "’s")
}

// isNameParticle tells whether token i, in small letters, may stand inside a name
// of a person or an organization.
func (r *reader) isNameParticle(i int) bool {
	return r.lexemes[i].particle || isOrgLink(r.word(i))
}

// isOrgLink reports the small words of organizations' names: "Office of the
// Mayor".
// "Bank of Dunmore" is one.
func isOrgLink(word string) bool {
	switch word {
	case "of", "the", "The", "for", "für", "der", "des", "im", "am", "dell", "dell'", "at", "do", "du", "della", "del", "pour", "para", "por":
		return word != "der" && word != "do" && word != "du" && word != "della" && word != "del"
	}
	return false
}
