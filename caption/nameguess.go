package caption

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/person"
)

// A guess says whether a part of a credit names a person.
// Above unsure it is rather a person, below it rather an organization. Many rules ask for
// an order, as in guess >= nameLikely.
type guess int8

// isKnown tells whether p is an agency of the table, or several.
// "AFP", "Getty AFP".
func (r *reader) isKnown(p part) bool {
	for i := p.from; i < p.to; {
		n := r.mark(i).agency
		if n == 0 {
			return false
		}
		i += n
	}
	return true
}

// guess tells what p looks like by itself.
// An agency of the table is surely none, whatever its words look like.
func (r *reader) guess(p part) guess {
	if r.isKnown(p) {
		return orgSure
	}
	return r.nameGuess(p.from, p.to)
}

// maxName is the number of tokens that a person's name may have.
// "María José Pérez de la Vega" has six.
const maxName = 6

// nameGuess tells what the words [from, to) look like.
// "Ana Ruiz" is surely a person, "Dunmore Zoo" and "ABC Rural" are surely none; "Wszebor
// Kowal" is likely one.
func (r *reader) nameGuess(from, to int) guess {
	from = r.skipRank(from, to)
	first := r.word(from)
	if to-from == 1 {
		return r.singleGuess(from)
	}
	if first[0] == '@' {
		return nameSure
	}
	class := r.class(from)
	given := class == person.GivenName || class == person.Initial
	if r.tokens[from].shape == upper && len(first) > 2 && !given && r.tokenShape(from+1) == capital && isASCII(first) {
		return orgSure // "ABC Rural", "OSP Rabka"
	}
	orgs, commons, odd := 0, 0, 0
	english := isASCII(r.span(from, to))
	for i := from; i < to; i++ {
		word := r.word(i)
		switch t := r.tokens[i]; {
		case t.shape == punct && !r.is(i, ".-–"), t.shape == number:
			odd++
		case t.shape == lower && !r.isNameParticle(i), isOrgLink(word):
			odd++
		case t.shape == punct || t.shape == lower:
		case r.isOrgWord(i) || i > from && i == to-1 && r.isBareAcronym(i) && r.tokens[from].shape == capital:
			if !(given && i == to-1 && r.lexemes[i].surname) {
				orgs++
			}
		case english && !given && (i > from || to-from > 2) && r.class(i) == person.CommonWord:
			commons++
		}
	}
	switch {
	case to-from > maxName && orgs == 0:
		return orgLikely
	case orgs > 0 || odd > 0 && !(given && odd == 1 && r.tokens[to-1].shape == lower):
		return orgSure
	case given:
		return nameSure
	case commons > 0 && (to-from > 2 || class == person.CommonWord) || to-from > 5 || r.isPossessive(from):
		return orgLikely
	}
	return r.looseGuess(from, to)
}

// isBareAcronym tells whether token i has capitals and no vowel, as no family
// name has: "PD", "FC".
// It has up to four letters: "Dunmore PD", the police.
func (r *reader) isBareAcronym(i int) bool {
	word := r.word(i)
	return r.tokens[i].shape == upper && len(word) <= 4 && !strings.ContainsAny(word, "AEIOUY.") && isASCII(word) && r.class(i) != person.Suffix
}

// isASCII tells whether s has no letter that English lacks.
// The table of frequent words is an English one, and says nothing of other words.
func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// looseGuess judges two to five capitalised words of which the first is no
// known given name.
// "Brightwater M. Hale" is a sure name by its initial; others are likely ones.
func (r *reader) looseGuess(from, to int) guess {
	for i := from + 1; i < to; i++ {
		if c := r.class(i); c == person.GivenName && i < to-1 || c == person.Initial && i < to-1 || c == person.Particle {
			return nameSure
		}
	}
	if name, ok := person.Parse(r.span(from, to)); ok && name.FamilyFirst {
		return nameSure
	}
	return nameLikely
}

// singleGuess judges one word.
// A name alone is unsure, "Nadia"; a handle is a person's, "@mira", and a domain, "NOAA"
// or "SpaceX" an organization's.
func (r *reader) singleGuess(i int) guess {
	word := r.word(i)
	capitals, letters, digits := 0, 0, 0
	for _, c := range word {
		switch {
		case unicode.IsUpper(c):
			capitals++
			letters++
		case unicode.IsLetter(c):
			letters++
		case unicode.IsDigit(c):
			digits++
		}
	}
	first, _ := utf8.DecodeRuneInString(word)
	switch {
	case word[0] == '@' || strings.Contains(word, "_"):
		return nameSure
	case r.isOrgWord(i) || isDomain(word) || strings.Contains(word, "&"):
		return orgSure
	case capitals == letters && letters <= 7 && letters > 1 && !strings.HasSuffix(word, "."):
		return orgLikely // "NOAA"
	case capitals > 1 && unicode.IsUpper(first) && !strings.ContainsAny(word, "'’-") && !strings.HasPrefix(word, "Mc") && !strings.HasPrefix(word, "Mac") && capitals < letters:
		return orgLikely // "SpaceX", "DigitalVision"
	}
	return unsure
}

// isDomain reports "mbl.is", "stock.adobe.com", "Dunmore.com".
// A capital may begin it only where the end is a known one, or short.
func isDomain(word string) bool {
	dot := strings.LastIndexByte(word, '.')
	tail := word[dot+1:]
	return dot > 1 && len(tail) > 1 && (word == strings.ToLower(word) || len(tail) <= 4 && tail == strings.ToLower(tail) || isDomainEnd(tail))
}
