package article

import (
	"strings"

	"github.com/copydesk/copydesk/byline"
)

// verbless reads a part whose verb stands in the part before it: "Ruiz reported
// from Oakland, Calif.; Hale, from Washington".
// The credit before it must have a place, which tells that the verb was "reported from".
func (t *taglineReader) verbless(start, end int) bool {
	names, _, ok := strings.Cut(t.Raw[start:end], " from ")
	if !ok || len(t.Credits) == 0 || t.Credits[len(t.Credits)-1].Location == "" {
		return false
	}
	return t.from(start, start+len(names), start+len(names)+len(" from "), end, t.Credits[len(t.Credits)-1].Role)
}

// from reads "names reported from place, and names from place".
//
//	Ana Ruiz reported from Madrid, Tom Hale from Rome and Sara Lind from Oslo
//
// nameEnd is behind the first names, placeStart at the first place, all in t.Raw.
func (t *taglineReader) from(start, nameEnd, placeStart, end int, role byline.Role) bool {
	for {
		before := len(t.Credits)
		rest := t.Raw[placeStart:end]
		next := strings.Index(rest, " from ")
		place, more := rest, ""
		if next >= 0 {
			place, more = splitPlace(rest[:next])
		}
		if !isPlaceName(place) || !t.subject(start, nameEnd, role) {
			return false
		}
		locate(t.Credits[before:], strings.TrimRight(place, " ,"))
		if next < 0 {
			return true
		}
		start, nameEnd = placeStart+next-len(more), placeStart+next
		placeStart += next + len(" from ")
	}
}

// splitPlace parts "Midway Atoll, and Mark Lane" into place and names.
// Without a mark all of it is names.
func splitPlace(s string) (place, names string) {
	for _, mark := range [...]string{"; and ", ", and ", "; ", " and ", ", "} {
		if i := strings.Index(s, mark); i >= 0 {
			return s[:i], s[i+len(mark):]
		}
	}
	return "", s
}

// isPlaceName tells whether s is short and of capitalised words, as a place is.
// "Washington, D.C.", "Frankfurt am Main" and "the Hague" are; words of up to three
// letters may be small. "Rome after the vote" is none.
func isPlaceName(s string) bool {
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > 8 || !startsUpper(words[0]) && words[0] != "the" {
		return false
	}
	for _, w := range words {
		if len(w) > 3 && !startsUpper(w) {
			return false
		}
	}
	return true
}

// locate gives the credits that have no place the place they reported from.
// "Ana Ruiz in Rome" has one already and keeps it.
func locate(credits []byline.Credit, place string) {
	for i := range credits {
		if credits[i].Location == "" && credits[i].Name != "" {
			credits[i].Location = place
		}
	}
}
