package article_test

import (
	"os"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/article"
)

// words are the runs of letters and digits in s. A character of a script without
// spaces is a word, since lines of them are joined without one.
func words(s string) []string {
	var all []string
	for _, run := range strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		start := 0
		for i, r := range run {
			if unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) {
				if start < i {
					all = append(all, run[start:i])
				}
				start = i + utf8.RuneLen(r)
				all = append(all, run[i:start])
			}
		}
		if start < len(run) {
			all = append(all, run[start:])
		}
	}
	return all
}

// printed lists the texts of a that its input prints: each visible run of the
// input stands in one of them. A slug is read off a line that is residue, the
// byline of a tagline off a note, that of a dateline's writer off the dateline;
// the numbers of a list are where its entries stand.
func printed(a *article.Article) []string {
	texts := []string{a.Headline, a.Deck, a.Kicker, a.Section}
	taglines := make(map[string]bool)
	for _, b := range a.Blocks {
		texts = append(texts, b.Text)
		taglines[b.Text] = b.Note == article.Tagline
		for i := range b.Items {
			if b.Ordered {
				texts = append(texts, strconv.Itoa(i+1))
			}
		}
	}
	for _, b := range a.Bylines {
		named := len(b.Credits) > 0 && b.Credits[0].Name != "" // an agency has a line of its own
		if !taglines[b.Raw] && !(named && strings.Contains(a.Dateline.Raw, b.Raw)) {
			texts = append(texts, b.Raw)
		}
	}
	for _, c := range a.Captions {
		texts = append(texts, c.Raw) // an alternative text printed as a line is residue, too
	}
	for _, r := range a.Residue {
		texts = append(texts, r.Text)
	}
	return texts
}

// accounted checks that every word of visible is printed by a as often as it
// stands there. It returns how often each word is printed beyond that.
func accounted(t testing.TB, visible string, a *article.Article) map[string]int {
	t.Helper()
	balance := make(map[string]int)
	for _, text := range printed(a) {
		for _, w := range words(text) {
			balance[w]++
		}
	}
	lost := make(map[string]int)
	for _, w := range words(visible) {
		if balance[w]--; balance[w] < 0 {
			lost[w]++
		}
	}
	assert.Empty(t, lost, "words that are neither in a field nor in a block nor in the residue")
	for w, n := range balance {
		if n <= 0 {
			delete(balance, w)
		}
	}
	return balance
}

// TestAccountingOfTexts: each word of a text ends in one place and no other.
func TestAccountingOfTexts(t *testing.T) {
	for _, path := range inputs(t) {
		if !strings.HasSuffix(path, ".txt") {
			continue
		}
		src, err := os.ReadFile(path)
		require.NoError(t, err)
		if !utf8.Valid(src) {
			continue // its words are other bytes
		}
		twice := accounted(t, string(src), parseFile(t, path))
		assert.Empty(t, twice, "words of %s in two places", path)
	}
}

// TestAccountingOfPages: each text of the part of a page that holds the article
// ends somewhere.
func TestAccountingOfPages(t *testing.T) {
	for _, path := range inputs(t) {
		if !strings.HasSuffix(path, ".html") {
			continue
		}
		f, err := os.Open(path)
		require.NoError(t, err)
		defer f.Close()
		doc, err := html.Parse(f)
		require.NoError(t, err)
		for n := range doc.Descendants() {
			if n.DataAtom == atom.Article {
				accounted(t, visibleText(n), parseFile(t, path))
			}
		}
	}
}

// visibleText is the text of n as a reader sees it.
func visibleText(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type != html.TextNode {
			continue
		}
		if p := d.Parent.DataAtom; p != atom.Script && p != atom.Style && p != atom.Template {
			b.WriteString(d.Data + "\n")
		}
	}
	return b.String()
}
