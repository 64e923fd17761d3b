package scan

import "github.com/copydesk/copydesk/internal/lexicon"

// The length in bytes of the longest abbreviation, and of the longest that is
// written with a small letter.
const (
	maxAbbreviation      = 6
	maxSmallAbbreviation = 2
)

// isAbbreviation tells whether a full stop behind w belongs to it: "Mr", "Sen".
func isAbbreviation(w string) bool {
	if len(w) > maxAbbreviation {
		return false
	}
	_, ok := lexicon.Abbreviations()[w]
	return ok
}
