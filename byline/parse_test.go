package byline

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A form is a way in which print writes bylines. Its want is one line a credit,
// as show prints it; without any the text is no byline.
type form struct {
	name string // what the form is called in the documentation
	in   string
	want []string
}

// show prints a credit as the tables of forms have it: what stands in Name,
// then title, organization, place, address and handle behind their signs.
func show(c Credit) string {
	var b strings.Builder
	b.WriteString(string(c.Role) + ":")
	for _, part := range [...]struct{ sign, text string }{
		{" ", c.Name}, {" ~", c.Title}, {" #", c.Organization}, {" in ", c.Location}, {" <", c.Email}, {" ", c.Handle},
	} {
		if part.text != "" {
			b.WriteString(part.sign + part.text)
		}
	}
	return b.String()
}

func shown(s string) []string {
	b, err := Parse(s)
	if err != nil {
		return nil
	}
	var lines []string
	for _, c := range b.Credits {
		lines = append(lines, show(c))
	}
	return lines
}

func TestForms(t *testing.T) {
	for _, f := range forms {
		assert.Equal(t, f.want, shown(f.in), "%s: %s", f.name, f.in)
	}
}

func TestNoByline(t *testing.T) {
	for _, s := range noBylines {
		b, err := Parse(s)
		assert.ErrorIs(t, err, ErrNoByline, s)
		assert.Equal(t, s, b.Raw)
		assert.Empty(t, b.Credits, s)
	}
}

// A known failure must fail: one that passes belongs into the table of forms.
func TestKnownFailures(t *testing.T) {
	for _, f := range knownFailures {
		require.NotEmpty(t, f.name)
		assert.NotEqual(t, f.want, shown(f.in), "passes now: %s", f.in)
	}
}

func FuzzParse(f *testing.F) {
	for _, c := range forms {
		f.Add(c.in)
	}
	for _, s := range noBylines {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		b, err := Parse(s)
		require.Equal(t, s, b.Raw)
		if err != nil {
			require.ErrorIs(t, err, ErrNoByline)
			require.Empty(t, b.Credits)
			return
		}
		require.NotEmpty(t, b.Credits)
		for _, c := range b.Credits {
			requireSpan(t, s, c)
		}
		text, err := json.Marshal(b)
		require.NoError(t, err)
		var back Byline
		require.NoError(t, json.Unmarshal(text, &back))
		require.Equal(t, b, back)
	})
}

// requireSpan checks that the credit's span cuts its name, or what stands for
// it, out of the byline.
func requireSpan(t *testing.T, s string, c Credit) {
	require.True(t, 0 <= c.Start && c.Start < c.End && c.End <= len(s), "%+v", c)
	cut := s[c.Start:c.End]
	require.True(t, utf8.ValidString(cut))
	require.NotEmpty(t, c.Role)
	switch {
	case c.Name != "":
		require.Equal(t, c.Name, cut)
	default:
		require.Contains(t, []string{c.Organization, c.Title}, cut)
	}
}

func BenchmarkParse(b *testing.B) {
	for _, s := range []string{"By Ana Ruiz", "By Ana Ruiz in Madrid and Tom Hale, AP Business Writer | May 7, 2023 5:12 PM EDT"} {
		b.Run(s[:11], func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Parse(s); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
