package caption

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A form is a way to print credits, by its name in the documentation. The
// caption has its credit between ⟦ and ⟧; want holds the people, the
// organizations and the flags: "Ana Ruiz + Tom Hale | AP | pool file".
type form struct{ name, caption, want string }

// unmarkCredit splits a marked caption into what Parse gets and must return.
func unmarkCredit(s string) (raw, text, credit string) {
	before, rest, found := strings.Cut(s, "⟦")
	if !found {
		return s, s, ""
	}
	credit, after, _ := strings.Cut(rest, "⟧")
	text = trimEnd(before)
	if after != "" {
		text = strings.TrimSpace(text + " " + strings.TrimSpace(after))
	}
	return before + credit + after, text, credit
}

// describe prints a credit as forms have it.
func describe(c Credit) string {
	var flags []string
	for _, f := range []struct {
		name string
		set  bool
	}{{"pool", c.Pool}, {"handout", c.Handout}, {"file", c.File}, {"courtesy", c.Courtesy}} {
		if f.set {
			flags = append(flags, f.name)
		}
	}
	return strings.TrimRight(strings.ReplaceAll(strings.Join([]string{
		strings.Join(c.People, " + "), strings.Join(c.Organizations, " + "), strings.Join(flags, " "),
	}, " | "), "|  |", "| |"), " |")
}

// allForms returns the forms that are read.
func allForms() []form { return slices.Concat(creditForms, deskForms, languageForms, labelForms) }

func TestCredit(t *testing.T) {
	for _, f := range allForms() {
		raw, text, credit := unmarkCredit(f.caption)
		c, err := Parse(raw)
		require.NoError(t, err, f.name)
		got := describe(c.Credit)
		ok := assert.Equal(t, f.want, got, "%s: %s", f.name, raw)
		if ok {
			assert.Equal(t, credit, c.Credit.Raw, "%s: credit of %s", f.name, raw)
			assert.Equal(t, text, c.Text, "%s: text of %s", f.name, raw)
		}
		checkLaws(t, raw, c)
	}
}

// TestKnownFailures holds forms that are not read yet. One that begins to pass
// must move to creditForms.
func TestKnownFailures(t *testing.T) {
	for _, f := range knownFailures {
		raw, _, _ := unmarkCredit(f.caption)
		c, err := Parse(raw)
		require.NoError(t, err)
		assert.NotEqual(t, f.want, describe(c.Credit), "%s passes now, though %s: move it to the forms", f.name, f.reason)
	}
}

// checkLaws asserts what holds for every caption.
func checkLaws(t *testing.T, raw string, c Caption) {
	t.Helper()
	assert.Equal(t, raw, c.Raw)
	checkSpan(t, raw, c.Credit.Span, c.Credit.Raw)
	for _, p := range c.People {
		checkSpan(t, raw, p.Span, p.Name)
	}
	if !utf8.ValidString(raw) {
		return // JSON has no other strings
	}
	data, err := json.Marshal(c)
	require.NoError(t, err)
	var back Caption
	require.NoError(t, json.Unmarshal(data, &back))
	assert.Equal(t, c, back)
}

// checkSpan asserts that the span cuts want out of raw, on rune borders.
func checkSpan(t *testing.T, raw string, s Span, want string) {
	t.Helper()
	require.True(t, 0 <= s.Start && s.Start <= s.End && s.End <= len(raw), "%v in %q", s, raw)
	assert.Equal(t, tidy(want), tidy(raw[s.Start:s.End]))
	if utf8.ValidString(raw) {
		assert.True(t, s.Start == len(raw) || utf8.RuneStart(raw[s.Start]))
		assert.True(t, s.End == len(raw) || utf8.RuneStart(raw[s.End]))
	}
}

func TestParseEmpty(t *testing.T) {
	for _, s := range []string{"", " \n\u00a0"} {
		c, err := Parse(s)
		require.ErrorIs(t, err, ErrEmpty)
		assert.Equal(t, Caption{Raw: s}, c)
	}
}

func TestSplit(t *testing.T) {
	for _, f := range allForms() {
		raw, _, _ := unmarkCredit(f.caption)
		whole, err := Parse(raw)
		require.NoError(t, err)
		c, err := Split(raw)
		require.NoError(t, err)
		assert.Equal(t, Caption{Raw: raw, Text: whole.Text, Credit: whole.Credit}, c)
	}
	_, err := Split(" ")
	require.ErrorIs(t, err, ErrEmpty)
}

func TestParserAgencies(t *testing.T) {
	const raw = "Boats leave the harbor Lena Fisk/Quayside"
	c, err := Parse(raw)
	require.NoError(t, err)
	assert.Equal(t, raw, c.Text, "nothing tells that Quayside is an agency")
	c, err = Parser{Agencies: []string{"Quayside"}}.Parse(raw)
	require.NoError(t, err)
	assert.Equal(t, "Boats leave the harbor", c.Text)
	assert.Equal(t, "Lena Fisk | Quayside", describe(c.Credit))
}

// TestLongInput parses inputs that no desk wrote. It takes minutes where a
// reader is not linear.
func TestLongInput(t *testing.T) {
	for _, unit := range []string{
		"(", "（", "Ana Ruiz (", "Ana Ruiz, left, ", "in ", "in Rome, ", "A", "a.", "PhotoPhoto", "Photo: ", "Sgt. ", "1/2 ", "© ", "摄", "（左）", "在", "东京、", "Secretary of State Ana Ruiz ", "＝東京、", "May 7 ",
		"Ana Ruiz (L-R) ", "the mayor of ", "hide caption ", "Mayor ", "/", "AP/", "de la ", "\xff",
	} {
		raw := strings.Repeat(unit, 200_000/len(unit))
		start := time.Now()
		_, err := Parse(raw)
		require.NoError(t, err)
		assert.Less(t, time.Since(start), 20*time.Second, "%q", unit)
	}
}

func FuzzParse(f *testing.F) {
	for _, c := range allForms() {
		raw, _, _ := unmarkCredit(c.caption)
		f.Add(raw)
	}
	f.Fuzz(func(t *testing.T, raw string) {
		c, err := Parse(raw)
		if err != nil {
			require.ErrorIs(t, err, ErrEmpty)
		}
		checkLaws(t, raw, c)
	})
}

func BenchmarkParse(b *testing.B) {
	const raw = "President Ana Ruiz, right, shakes hands with Prime Minister Tom Hale during a meeting at the presidential office in Seoul, May 7, 2023. Lena Fisk/Pool Photo via AP"
	_, err := Parse(raw) // the tables are decoded at the first call
	require.NoError(b, err)
	b.ReportAllocs()
	b.SetBytes(int64(len(raw)))
	for b.Loop() {
		if _, err := Parse(raw); err != nil {
			b.Fatal(err)
		}
	}
}
