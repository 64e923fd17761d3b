package scan

import "github.com/copydesk/copydesk/internal/lexicon"

// isAbbreviation tells whether a full stop behind w belongs to it: "Mr", "Sen".
func isAbbreviation(w string) bool {
	if len(w) > 5 {
		return false
	}
	_, ok := lexicon.Abbreviations()[w]
	return ok
}
