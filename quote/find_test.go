package quote

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// show prints a quotation as the tables of the tests write it:
// kind, mention=name, cue, and the content with " … " between its parts.
func show(text string, q Quote) string {
	parts := []string{text[q.Start:q.End]}
	if len(q.Spans) > 0 {
		parts = parts[:0]
		for _, s := range q.Spans {
			parts = append(parts, text[s.Start:s.End])
		}
	}
	who := q.Speaker.Mention
	if q.Speaker.Name != "" && q.Speaker.Name != who {
		who += "=" + q.Speaker.Name
	}
	return fmt.Sprintf("%s | %s | %s | %s", q.Kind, who, q.Cue.Text, strings.Join(parts, " … "))
}

// check compares the quotations of text with the wanted ones and holds them
// against the laws.
func check(t *testing.T, text string, want ...string) {
	t.Helper()
	var got []string
	for _, q := range Find(text) {
		got = append(got, show(text, q))
	}
	assert.Equal(t, want, got, "in %q", text)
	laws(t, text, Find(text))
}

// laws checks what holds of the quotations of any text: spans lie in range, on
// rune borders, in order, and cut what the values claim.
func laws(t *testing.T, text string, quotes []Quote) {
	t.Helper()
	cut := func(s Span, want string) {
		t.Helper()
		require.True(t, 0 <= s.Start && s.Start <= s.End && s.End <= len(text), "span %v of %d bytes", s, len(text))
		require.True(t, s.Start == len(text) || utf8.RuneStart(text[s.Start]) || !utf8.ValidString(text))
		require.True(t, s.End == len(text) || utf8.RuneStart(text[s.End]) || !utf8.ValidString(text))
		require.Equal(t, want, text[s.Start:s.End])
	}
	last := 0
	for _, q := range quotes {
		require.GreaterOrEqual(t, q.Start, last, "quotations in order")
		last = q.Start
		require.Less(t, q.Start, q.End)
		cut(q.Speaker.Span, q.Speaker.Mention)
		cut(q.Cue.Span, q.Cue.Text)
		cut(q.Addressee.Span, q.Addressee.Text)
		if len(q.Spans) == 0 {
			cut(q.Span, q.Text)
			continue
		}
		parts := make([]string, len(q.Spans))
		for i, s := range q.Spans {
			require.True(t, q.Start <= s.Start && s.Start < s.End && s.End <= q.End)
			require.True(t, i == 0 || q.Spans[i-1].End <= s.Start, "parts in order")
			parts[i] = text[s.Start:s.End]
		}
		require.Equal(t, strings.Join(parts, " "), q.Text)
	}
	for _, q := range quotes {
		for _, list := range [][]Span{q.Segments, q.Insertions, q.Ellipses} {
			for _, s := range list {
				cut(s, text[s.Start:s.End])
				require.True(t, q.Start <= s.Start && s.End <= q.End, "inside the quotation")
			}
		}
	}
}

func TestOrders(t *testing.T) {
	t.Run("source cue content", func(t *testing.T) {
		check(t, "Mayor Dana Reyes said the plan was “dead on arrival.”",
			"mixed | Mayor Dana Reyes=Dana Reyes | said | the plan was “dead on arrival.”")
		check(t, "Reyes said the bridge would close in May.",
			"indirect | Reyes | said | the bridge would close in May")
		check(t, "Reyes said, “It is over.”",
			"direct | Reyes | said | “It is over.”")
	})
	t.Run("content source cue", func(t *testing.T) {
		check(t, "“It is late,” Reyes said.",
			"direct | Reyes | said | “It is late,”")
		check(t, "The bridge will close in May, Reyes said.",
			"indirect | Reyes | said | The bridge will close in May")
	})
	t.Run("content cue source", func(t *testing.T) {
		check(t, "“It is late,” said Dana Reyes, the city's fire chief.",
			"direct | Dana Reyes, the city's fire chief=Dana Reyes | said | “It is late,”")
	})
	t.Run("split", func(t *testing.T) {
		check(t, "“It is late,” Reyes said. “We go home.”",
			"direct | Reyes | said | “It is late,” … “We go home.”")
		check(t, "The bridge, Reyes said, will close in May.",
			"indirect | Reyes | said | The bridge … will close in May")
	})
	t.Run("according to", func(t *testing.T) {
		check(t, "The bridge will close in May, according to the city's fire chief.",
			"indirect | the city's fire chief | according to | The bridge will close in May")
	})
}

func TestNoQuotations(t *testing.T) {
	for _, text := range []string{"", " \n ", "The bridge opened in May.", "“", "''", "«»"} {
		assert.Nil(t, Find(text), "%q", text)
	}
}
