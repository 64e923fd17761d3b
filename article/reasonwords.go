package article

import (
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// residuePhrases are the words that say what a text is for: "Sign up for", "to your inbox".
var residuePhrases = sync.OnceValue(func() *phraseIndex { return phrases(lexicon.ResiduePhrases()) })

// maxTelling is how many bytes of a text are searched for words that say what it
// is for.
const maxTelling = 400

// wordsReason is why a text is left out by the words with which it begins or
// that it has in it: "Sign up for our letter", "… delivered to your inbox."; ""
// for others. linked tells that the text is a link.
// A phrase of the table counts at the head of a link; one marked "opens" at the head of
// any line up to maxPageLine, one marked "inside" anywhere. "He had begun to follow us,
// she wrote." is left alone.
func wordsReason(text string, linked bool) Reason {
	text = text[:cutLength(text, maxTelling)]
	begun := false // a word of the text was looked at
	known := residuePhrases()
	for i := nextWord(text, 0); i < len(text); {
		word := firstWord(text[i:])
		e, n := known.findFrom(text[i:], word)
		if n > 0 && (e.Field(1) == "inside" || !begun && len(text) <= maxPageLine && (linked || e.Field(1) == "opens")) {
			return Reason(e.Field(0))
		}
		begun = true
		i = nextWord(text, i+len(word))
	}
	return longLineReason(text)
}

// nextWord is where the next word of text begins from i on, or its length.
func nextWord(text string, i int) int {
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		if isWordRune(r) {
			return i
		}
		i += size
	}
	return len(text)
}

// isShareBar tells a line of the names of services, but for one word: "Facebook
// Twitter Email".
// "Facebook buys Twitter for less" has more.
func isShareBar(text string) bool {
	services, others := 0, 0
	for word := range strings.FieldsSeq(text) {
		if e, ok := lexicon.ResidueLines().Find(word); ok && Reason(e.Field(0)) == Share {
			services++
		} else if others++; others > 1 {
			return false
		}
	}
	return services > 1
}

// isShareAddress tells whether a link shares the page.
// "mailto:?subject=Dam" and "facebook.com/sharer/…" do, "mailto:ana@example.com" and
// "facebook.com/valley" don't.
func isShareAddress(href string) bool {
	href = strings.ToLower(href[:cutLength(href, maxTelling)])
	return containsAny(href, lexicon.ShareAddresses().Entries[0])
}

// beginsWithPrice tells "$49 at Rivershop", "€ 52 bei …" from the price of a share,
// "$132.22 (+0.02%)".
func beginsWithPrice(text string) bool {
	if strings.ContainsAny(text, "+−") || strings.Contains(text, "(-") {
		return false
	}
	r, size := utf8.DecodeRuneInString(text)
	rest := strings.TrimLeft(text[size:], " ")
	return strings.ContainsRune("$€£¥₹₩", r) && rest != "" && '0' <= rest[0] && rest[0] <= '9'
}
