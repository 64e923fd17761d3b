package quote

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestFixedTags holds the tags that words have wherever they stand against those
// that the sentence gives them.
func TestFixedTags(t *testing.T) {
	v := words()
	for i := range v.words {
		w := &v.words[i]
		if w.fixed == tUnset {
			continue
		}
		for _, before := range []tag{tNoun, tName, tPoss, tDet, tAux, tTo, tPrep, tComma, tStop, tPron} {
			p := &reader{text: "xxx xxx xxx", words: v}
			p.units = []unit{{0, 3, &unknown, -1, before, false}, {4, 7, w, -1, tNoun, false}, {8, 11, &unknown, -1, tNoun, false}}
			if w.fixed != tTo {
				assert.Equal(t, w.fixed, p.tagWord(1, 0, 3), "class %b behind %d", w.class, before)
			}
		}
	}
}
