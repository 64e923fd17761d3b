package person

import (
	"strings"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// A Sex is what a name or a form of address tells of a person.
type Sex string

// The sexes. Unknown is the zero value: the table lacks the name. Unisex names
// are known, and name either.
const (
	Unknown Sex = ""
	Male    Sex = "male"
	Female  Sex = "female"
	Unisex  Sex = "unisex"
)

// Gender returns the sex that a given name tells, or Unknown. Of names joined
// by hyphens or blanks ("Jean-Luc", "Ana María") the first known one counts.
func Gender(given string) Sex {
	given = plain(given)
	if sex, ok := lexicon.GivenName(given); ok {
		return sexes(sex)
	}
	for part := range strings.FieldsFuncSeq(given, func(r rune) bool { return r == '-' || r == ' ' || r == '\u00a0' }) {
		if sex, ok := lexicon.GivenName(part); ok && len(part) > 1 {
			return sexes(sex)
		}
	}
	return Unknown
}

// sexes returns the sex that a field of the table of given names stands for: m, f or u.
func sexes(field string) Sex {
	switch field {
	case "m":
		return Male
	case "f":
		return Female
	case "u":
		return Unisex
	}
	return Unknown
}
