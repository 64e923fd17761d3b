package article

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/copydesk/copydesk/internal/markup"
)

// TestDropCopy cuts the body of each letter into a segment; a capital is a
// heading, and the wanted body is what is left.
func TestDropCopy(t *testing.T) {
	for name, c := range map[string]struct{ body, want string }{
		"nothing twice":            {"Aabcdefgh", "Aabcdefgh"},
		"all of it twice":          {"AabBcdAabBcd", "AabBcd"},
		"three times":              {"AabBcdAabBcdAabBcd", "AabBcd"},
		"a part of it twice":       {"AabBcdxyabBcdz", "AabBcdxyz"},
		"with a line between":      {"AabBcdefAabBxcdef", "AabBcdefx"},
		"with a refrain":           {"AaxbBcxdefxgAaxbBcxdefxg", "AaxbBcxdefxg"},
		"a short run":              {"abcxabcdefghijklmnopqrs", "abcxabcdefghijklmnopqrs"},
		"one line again and again": {"aaaaaaaaaa", "aaaaaaaaaa"},
		"in another order":         {"abcdefdebcfa", "abcdefdebcfa"},
	} {
		t.Run(name, func(t *testing.T) {
			var b strings.Builder
			for _, r := range c.body {
				tag := "p"
				if r < 'a' {
					tag = "h2"
				}
				fmt.Fprintf(&b, "<%s>%c: the keeper said that the dam had held</%s>", tag, r, tag)
			}
			s := &story{page: segmentPage(markup.Parse(b.String()))}
			s.roles = make([]role, len(s.segs))
			s.reasons = make([]Reason, len(s.segs))
			for i := range s.roles {
				s.roles[i] = roleBody
			}
			s.last = len(s.segs) - 1
			s.dropCopy()
			var got strings.Builder
			for _, i := range s.bodySegs() {
				got.WriteString(s.textOf(i)[:1])
			}
			assert.Equal(t, c.want, got.String())
		})
	}
}

func TestRepeatsOnPurpose(t *testing.T) {
	day := func(n int) string {
		return fmt.Sprintf("<p>Day %d begins before sunrise with a glass of water and a walk along the river.</p>", n) +
			"<p>Breakfast: a bowl of rice with two eggs, a cup of green tea and whatever the garden gives.</p>" +
			"<p>Noon: a soup of beans and leeks, with a slice of the bread that was baked on the first day.</p>" +
			"<p>Evening: a fish from the market, grilled, with potatoes that were boiled in their skins, and salt.</p>"
	}
	s := &story{page: segmentPage(markup.Parse(day(1) + day(2) + day(3)))}
	s.last = len(s.segs) - 1
	s.roles = make([]role, len(s.segs))
	for i := range s.roles {
		s.roles[i] = roleBody
	}
	assert.True(t, s.repeatsOnPurpose())
	s.last = 7
	assert.False(t, s.repeatsOnPurpose())
}
