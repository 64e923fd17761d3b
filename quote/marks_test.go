package quote

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/copydesk/copydesk/internal/scan"
)

func TestPair(t *testing.T) {
	for text, want := range map[string][]string{
		"“Now,” he said. “Or never.”":                    {"Now,", "Or never."},
		`"Now," he said. "Or never."`:                    {"Now,", "Or never."},
		"''Now,'' he said.":                              {"Now,"},
		"''They told us 'soon,''' Ms. Oduya said.":       {"They told us 'soon,"},
		"``Now,'' he said.":                              {"Now,"},
		"“He said ‘no’ to us,” she said.":                {"He said ‘no’ to us,"},
		"“He said “no” to us,” she said.":                {"He said “no” to us,"},
		"“Apparently not,“ she said.":                    {"Apparently not,"},
		"““Radical,” he said.":                           {"“Radical,"},
		"“Go now.’ She saw the film “Drift.”":            {"Go now.", "Drift."},
		"“An unclosed one":                               {"An unclosed one"},
		"Mayor: Budget is 'a mess'":                      {"a mess"},
		"The voters’ anger in the ’90s":                  nil,
		"The voters' anger, rock 'n' roll and '90s hats": nil,
		"„Nein“, sagte er.":                              {"Nein"},
		"»Nein«, sagte er.":                              {"Nein"},
		"« Non », dit-il.":                               {" Non "},
		"「行こう」と彼は言った":                                    {"行こう"},
	} {
		tokens := scan.Tokens(nil, text, 0, len(text))
		var got []string
		for _, s := range pair(nil, text, tokens) {
			got = append(got, text[s.inner.Start:s.inner.End])
		}
		assert.Equal(t, want, got, text)
	}
}
