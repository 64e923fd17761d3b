package article

import "strings"

const (
	// minPull is the fewest bytes of letters and digits in a pull quote: shorter
	// words stand twice in a story by chance.
	minPull = 20
	// maxPull is how many quotations are looked for in the story's text, each at
	// the cost of reading all of it.
	maxPull = 50
)

// markPullQuotes marks the quotations that say again what the story says: words
// of it that the page sets large.
// Case, marks and blanks don't count. Quotations are left in their place.
func markPullQuotes(a *Article) {
	rest, looked := "", 0
	for i := range a.Blocks {
		b := &a.Blocks[i]
		if b.Kind != Quotation || looked == maxPull {
			continue
		}
		key := wordKey(b.Text)
		if len(key) < minPull {
			continue
		}
		looked++
		if rest == "" {
			rest = proseKey(a.Blocks)
		}
		b.Pull = containsKey(rest, key)
	}
}

// keySearch is the bytes of a key that are searched for at once: strings.Index has
// quick ways for up to so many.
const keySearch = 31

// containsKey is strings.Contains for a key of minPull bytes and more. Text without
// blanks and capitals holds any byte so often that the first ones are searched
// for together.
func containsKey(text, key string) bool {
	head := key[:min(len(key), keySearch)]
	for range 8 { // more places with the same beginning are no story's
		i := strings.Index(text, head)
		if i < 0 || strings.HasPrefix(text[i:], key) {
			return i >= 0
		}
		text = text[i+1:]
	}
	return strings.Contains(text, key)
}

// proseKey is the words of all paragraphs.
func proseKey(blocks []Block) string {
	var b strings.Builder
	for i := range blocks {
		if blocks[i].Kind == Paragraph {
			b.WriteString(wordKey(blocks[i].Text))
			b.WriteByte(' ')
		}
	}
	return b.String()
}
