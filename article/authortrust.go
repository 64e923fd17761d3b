package article

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/byline"
)

// signedInstead returns the claim that counts in place of all[best], a meta
// element: the line below the headline that names by a by-word somebody whom the
// page's head doesn't. Meta elements often name whoever keeps the site.
func (p *profile) signedInstead(all []bylineClaim, best int) int {
	if all[best].rank != rankMetaName {
		return best
	}
	for i := range all {
		c := &all[i]
		if c.rank == rankPrinted && c.people == 1 && len(c.credits) == 1 && isKnownName(c.credits) && signed(c.value) && !named(all, c.credits[0], i) {
			return i
		}
	}
	return best
}

// editedInstead returns the claim that counts in place of all[best]: the line below
// the headline which holds whom that one names, but credits somebody else.
// JSON-LD often names who put a story into the system: Tom Hale, where the page
// prints "By Ana Ruiz, edited by Tom Hale".
func editedInstead(all []bylineClaim, best int) int {
	for i := range all {
		if c := &all[i]; c.rank == rankPrinted && c.people > 0 && all[best].people > 0 && c.helped(all[best].credits) {
			return i
		}
	}
	return best
}

// helped tells whether the byline holds the names of all people of credits, each
// beside its own credits.
func (c *bylineClaim) helped(credits []byline.Credit) bool {
	return !slices.ContainsFunc(credits, func(other byline.Credit) bool {
		at := strings.Index(c.value, other.Name)
		return other.Name != "" && (at < 0 || slices.ContainsFunc(c.credits, func(own byline.Credit) bool {
			return own.Start < at+len(other.Name) && at < own.End
		}))
	})
}

// named tells whether a claim of the page's head names a person.
// Those are JSON-LD and the meta elements. but is the index of a claim not to ask.
func named(all []bylineClaim, person byline.Credit, but int) bool {
	for i := range all {
		if i != but && all[i].rank <= rankMetaName && names(all[i].credits, person.Name) {
			return true
		}
	}
	return false
}

// maxMore is how many more people than the page's head a printed byline may
// name: with more it is a list of something else.
const maxMore = 4

// covers tells whether a names all people of b and a few more.
// A name that is only in a must have a known given name, unless a's names are links
// to the pages of authors: "Ana Ruiz, Read more" doesn't cover "Ana Ruiz".
func covers(a, b *bylineClaim) bool {
	if a.people <= b.people || a.people > b.people+maxMore {
		return false
	}
	for i := range b.credits {
		if b.credits[i].Name != "" && !names(a.credits, b.credits[i].Name) {
			return false
		}
	}
	for i := range a.credits {
		if c := a.credits[i : i+1]; !a.linked && c[0].Name != "" && !names(b.credits, c[0].Name) && !isKnownName(c) {
			return false
		}
	}
	return true
}

// namesOnly tells whether b names all people of a.
// A claim without people names none but those of b.
func namesOnly(a, b *bylineClaim) bool {
	for i := range a.credits {
		if name := a.credits[i].Name; name != "" && !names(b.credits, name) {
			return false
		}
	}
	return true
}

// names tells whether a credit has the same words for a name: "ANA RUIZ" and "Ana Ruiz".
func names(credits []byline.Credit, name string) bool {
	for i := range credits {
		if sameWords(credits[i].Name, name) {
			return true
		}
	}
	return false
}

// isFullName tells a name from a login: it has two words, or is written
// without spaces.
// "Ana Ruiz" and "王小明" are; "aruiz" and "Ana" aren't.
func isFullName(s string) bool {
	if strings.ContainsAny(s, " \u00A0") {
		return true
	}
	for _, r := range s {
		return unicode.In(r, unicode.Han, unicode.Hangul, unicode.Katakana, unicode.Hiragana, unicode.Thai)
	}
	return false
}

// isLogin tells a name that only a system gives: one word in small letters or with
// figures.
// "aruiz", "user_17" and "Ana7" are; "Ana" isn't.
func isLogin(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	return !isFullName(s) && (unicode.IsLower(first) || strings.ContainsAny(s, "0123456789_"))
}
