package quote

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestForms holds the quotations of each case of testdata/forms against those
// that the case lists.
func TestForms(t *testing.T) {
	files, err := filepath.Glob("testdata/forms/*.txt")
	require.NoError(t, err)
	for _, file := range files {
		lang := strings.TrimSuffix(filepath.Base(file), ".txt")
		src, err := os.ReadFile(file)
		require.NoError(t, err)
		t.Run(lang, func(t *testing.T) {
			for block := range strings.SplitSeq(string(src), "\n\n") {
				testForm(t, lang, block)
			}
		})
	}
}

// testForm tests one case: a text, then the quotations it holds behind ">".
func testForm(t *testing.T, lang, block string) {
	var lines, want []string
	for line := range strings.Lines(block) {
		line = strings.TrimRight(line, "\n")
		if q, ok := strings.CutPrefix(line, ">"); !ok && !strings.HasPrefix(line, "#") {
			lines = append(lines, line)
		} else if q = strings.TrimSpace(q); ok && q != "" {
			want = append(want, q)
		}
	}
	text := strings.Join(lines, "\n")
	if text == "" {
		return
	}
	quotes := Finder{Language: lang}.Find(text)
	var got []string
	for _, q := range quotes {
		s := show(text, q)
		if q.Addressee.Text != "" {
			s += " | " + q.Addressee.Text
		}
		got = append(got, s)
	}
	assert.Equal(t, want, got, "in %q", text)
	laws(t, text, quotes)
}
