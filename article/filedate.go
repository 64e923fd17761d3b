package article

import (
	"strings"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// isOfFile tells whether a line is that of a file to be fetched, by its size: the
// state of the file is none of the page.
//
//	PDF (210 KB), Stand 12.05.2023
func isOfFile(line string) bool {
	number := false
	for word := range strings.FieldsFuncSeq(line, func(r rune) bool { return strings.ContainsRune(" ()[]|;:", r) }) {
		unit := strings.TrimLeft(word, "0123456789.,")
		if number || unit != word {
			if e, ok := lexicon.DateLabels().Find(strings.TrimRight(unit, ".,")); ok && e.Field(0) == "size" {
				return true
			}
		}
		number = unit == ""
	}
	return false
}
