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

// isOfProduct tells whether segment i stands in a list or table of a product's data,
// by a number of the product near it:
//
//	<ul><li>Publisher: Quay Press</li><li>Publication date: 12 May 2023</li><li>ISBN: …</li></ul>
func (p *profile) isOfProduct(i int) bool {
	seg := &p.segs[i]
	if seg.list == 0 && seg.table == 0 {
		return false
	}
	for j := max(0, i-maxProductLines); j < min(len(p.segs), i+maxProductLines+1); j++ {
		o := &p.segs[j]
		if o.list != seg.list || o.table != seg.table || p.size(j) > maxLabel {
			continue
		}
		word, _, _ := strings.Cut(strings.TrimLeft(p.textOf(j), " "), " ")
		if e, ok := lexicon.DateLabels().Find(strings.TrimRight(word, ":")); ok && e.Field(0) == "product" {
			return true
		}
	}
	return false
}

// maxProductLines is how many lines of a product's data are looked at on either side.
const maxProductLines = 8
