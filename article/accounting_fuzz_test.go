package article_test

import (
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/article"
)

// FuzzAccountingOfTexts holds any text to the law that none of its words is
// lost.
func FuzzAccountingOfTexts(f *testing.F) {
	for _, path := range inputs(f) {
		if strings.HasSuffix(path, ".txt") {
			src, err := os.ReadFile(path)
			require.NoError(f, err)
			f.Add(string(src))
		}
	}
	for _, c := range textCases {
		f.Add(c.text)
	}
	for _, s := range []string{"\x02a", "a\x02b\x03c", "^a", "^a<", "****a", "- a\n- b", "1. a\n2. b", "0\n1) 0\n0) 0", "10. a\n9. b", "선새노선개통\n뉴시스김하늘박도윤기자새여객\na", "東京の橋\n通行止め\n\n東京の橋は\n通行止め。", "01. a\n02. b", "a) a\nb) b", "b\n\na AP", "(Reporting by A)\n", "a\n\u2028b", "0:00", "A — b.", "SEOUL (a", "a（完）"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, src string) {
		if !utf8.ValidString(src) || strings.ContainsFunc(src, unprinted) {
			return // what is printed there is hard to say
		}
		if a, err := article.ParseText(strings.NewReader(src)); err == nil {
			accounted(t, src, a)
		}
	})
}

// unprinted tells whether r has no width, or parts words in a way of its own.
func unprinted(r rune) bool {
	return r < ' ' && r != '\n' && r != '\t' && r != '\r' && r != '\x02' && r != '\x03' || r == 0x7f || r == 0xad ||
		0x200B <= r && r <= 0x200F || 0x202A <= r && r <= 0x202E || 0x2060 <= r && r <= 0x206F || r == 0xFEFF
}
