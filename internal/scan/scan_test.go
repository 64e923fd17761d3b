package scan

import (
	"fmt"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/internal/lexicon"
)

func TestTokens(t *testing.T) {
	for text, want := range map[string]string{
		"Mr. Hale didn't go.":          "Mr.|Hale|didn't|go|.",
		"Reyes’s plan, he's said":      "Reyes|’s|plan|,|he|'s|said",
		"O’Malley of the U.S. (D-Va.)": "O’Malley|of|the|U.S.|(|D-Va.|)",
		"a 70-year-old at 7.5% -- no":  "a|70-year-old|at|7.5%|--|no",
		"“Now,” ''then'' wait...":      "“|Now|,|”|''|then|''|wait|...",
		"P&G fell 1,200 in 1910–1945":  "P&G|fell|1,200|in|1910–1945",
		"has\u00a0vowed":               "has|vowed",
		"Ana J. Sol, Jr., came":        "Ana|J.|Sol|,|Jr.|,|came",
	} {
		var got []string
		for _, tok := range Tokens(nil, text, 0, len(text)) {
			got = append(got, text[tok.Start:tok.End])
		}
		assert.Equal(t, want, strings.Join(got, "|"), text)
	}
}

// TestTokensOfAnyShape holds the short way through plain words against the long
// one, for every text of four of the characters that matter.
func TestTokensOfAnyShape(t *testing.T) {
	chars := strings.Split("a S 1 . , - ' ’ \" ` & _ é \x80 I \u00a0", " ")
	chars = append(chars, " ", "\n")
	texts := []string{""}
	for range 4 {
		for _, text := range texts {
			for _, c := range chars {
				if len(texts) < 120_000 {
					texts = append(texts, text+c)
				}
			}
		}
	}
	for _, text := range texts {
		require.Equal(t, slowTokens(text), Tokens(nil, text, 0, len(text)), "%q", text)
	}
}

func slowTokens(text string) []Token {
	var tokens []Token
	spaced := true
	for at := 0; at < len(text); {
		if r, n := utf8.DecodeRuneInString(text[at:]); isSpace(r) {
			at, spaced = at+n, true
			continue
		}
		tokens, at = longToken(tokens, text, at, spaced)
		spaced = false
	}
	return tokens
}

func TestTokensOfAbbreviations(t *testing.T) {
	for name := range lexicon.Abbreviations() {
		assert.LessOrEqual(t, len(name), maxAbbreviation, name)
		text := "by " + name + ". Hale"
		tokens := Tokens(nil, text, 0, len(text))
		require.Len(t, tokens, 3, text)
		assert.Equal(t, name+".", text[tokens[1].Start:tokens[1].End])
	}
}

// TestTokenKeys holds the Keys of words against those of lexicon, and the lack of
// them elsewhere.
func TestTokenKeys(t *testing.T) {
	const text = "Reyes's X-ray, 12 “reservations” of Müller, a, U.S. granddaughterlike"
	words := 0
	for _, tok := range Tokens(nil, text, 0, len(text)) {
		var want lexicon.Key
		if tok.Kind == Word {
			want, _ = lexicon.LowerKey(text[tok.Start:tok.End])
			words++
		}
		assert.Equal(t, want, tok.Key, text[tok.Start:tok.End])
	}
	assert.Equal(t, 8, words)
}

func TestParagraphs(t *testing.T) {
	long := strings.Repeat("a line that goes on and on until the margin says stop ", 1)
	for text, want := range map[string][]string{
		"":                     nil,
		" \n\n":                nil,
		"One.\nTwo.\n\nThree.": {"One.", "Two.", "Three."},
		"One.\r\n\r\nTwo.":     {"One.", "Two."},
		long + "\n" + long + "\n" + long + "\n\n" + long + "\n" + long: {long + "\n" + long + "\n" + strings.TrimSpace(long), long + "\n" + strings.TrimSpace(long)},
	} {
		var got []string
		for p := range Paragraphs(text) {
			got = append(got, text[p.Start:p.End])
		}
		assert.Equal(t, want, got, "%q", text)
	}
}

func ExampleTokens() {
	text := "Mr. Hale’s plan"
	for _, t := range Tokens(nil, text, 0, len(text)) {
		fmt.Println(text[t.Start:t.End])
	}
	// Output:
	// Mr.
	// Hale
	// ’s
	// plan
}

func FuzzTokens(f *testing.F) {
	for _, seed := range []string{"", "’", "a’", "'''", "\xff.", "1.2.", "U.S.", "--", "a\n\nb"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		at := 0
		for p := range Paragraphs(text) {
			require.True(t, at <= p.Start && p.Start < p.End && p.End <= len(text), "paragraphs in order")
			require.Empty(t, strings.TrimLeftFunc(text[at:p.Start], func(r rune) bool { return r <= ' ' }), "nothing lost")
			at = p.End
			last := p.Start
			for _, tok := range Tokens(nil, text, p.Start, p.End) {
				require.True(t, last <= tok.Start && tok.Start < tok.End && tok.End <= p.End, "tokens in order")
				if utf8.ValidString(text) {
					require.True(t, utf8.ValidString(text[tok.Start:tok.End]))
				}
				last = tok.End
			}
		}
	})
}

// TestPunctuationBlock holds the short way of isLetter: no rune of the block
// General Punctuation is a letter or a mark on one.
func TestPunctuationBlock(t *testing.T) {
	for r := rune(0x2000); r < 0x2070; r++ {
		assert.False(t, unicode.In(r, unicode.L, unicode.Mn), "%U", r)
	}
}

// TestLetters holds letters against a look at each byte, for words of any length
// and whatever byte stands behind them.
func TestLetters(t *testing.T) {
	for n := range 20 {
		for b := range 256 {
			text := "." + strings.Repeat("aZ", 10)[:n] + string([]byte{byte(b)}) + "b and 8 more"
			want := 1
			for isASCIILetter(text[want]) {
				want++
			}
			require.Equal(t, want, letters(text, 1), "%q", text)
			require.Equal(t, min(want, n+2), letters(text[:n+2], 1), "%q", text[:n+2])
		}
	}
}
