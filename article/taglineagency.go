package article

import (
	"strings"

	"github.com/copydesk/copydesk/byline"
	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/place"
)

// agencyAlone takes an agency behind a semicolon for one more of those named
// before: "Contributing: Ana Ruiz; The Associated Press".
// It takes the role of the credit before it, and is none where it stands first.
func (t *taglineReader) agencyAlone(start, end int) bool {
	name := strings.TrimSpace(t.Raw[start:end])
	if len(t.Credits) == 0 || !isAgency(strings.TrimPrefix(name, "The ")) {
		return false
	}
	at := start + strings.Index(t.Raw[start:end], name)
	last := t.Credits[len(t.Credits)-1]
	t.Credits = append(t.Credits, byline.Credit{Role: last.Role, Organization: name, Span: byline.Span{Start: at, End: at + len(name)}})
	return true
}

// isBureaus tells whether a part with an opening names no person but an agency's
// people as such: "Reporting by Reuters bureaus", "Reporting by Lima newsroom".
// They get no credit, but don't fail the tagline.
func isBureaus(text string) bool {
	_, n := taglineOpening(text)
	return n > 0 && isBureau(strings.TrimLeft(text[n:], " "))
}

// isBureau tells whether s is the people of an agency or a place as such: "the
// Nairobi newsroom".
// What stands before the word for people is an agency, a known place or "the".
func isBureau(s string) bool {
	i := strings.LastIndexByte(s, ' ')
	if i < 0 || !lexicon.Staff().Has(s[i+1:]) {
		return false
	}
	where := strings.TrimPrefix(strings.TrimPrefix(s[:i], "the "), "The ")
	return where == "the" || where == "The" || isAgency(where) || place.Known(where)
}

// withoutBureau cuts a bureau off the end of a list of names.
// "Sara Lind in Oslo and the Nairobi newsroom" is "Sara Lind in Oslo".
func withoutBureau(list string) string {
	if i := strings.LastIndex(list, " and "); i > 0 && isBureau(list[i+len(" and "):]) {
		return list[:i]
	}
	return list
}

// inputs reads "With PTI inputs".
// The agency contributed. "(Inputs from ANI)" is an opening of the table instead.
func (t *taglineReader) inputs(start, end int) bool {
	from := start + len("with ")
	if from > end || t.Raw[start:from] != "With " && t.Raw[start:from] != "with " {
		return false
	}
	names, ok := strings.CutSuffix(t.Raw[from:end], " inputs")
	if !ok {
		names, ok = strings.CutSuffix(t.Raw[from:end], " input")
	}
	return ok && t.names(from, from+len(names), byline.Contributor)
}
