package scan

import "github.com/copydesk/copydesk/internal/lexicon"

// maxAbbreviation is the length in bytes of the longest abbreviation.
const maxAbbreviation = 5

// isAbbreviation tells whether a full stop behind w belongs to it: "Mr", "Sen".
func isAbbreviation(w string) bool {
	if len(w) > maxAbbreviation {
		return false
	}
	_, ok := lexicon.Abbreviations()[w]
	return ok
}
