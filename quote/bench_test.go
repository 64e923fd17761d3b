package quote

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const newsText = `City Council Delays Vote on Bridge

Mayor Grace Oduya said on Monday that the council would wait until May to vote on a new bridge over the Lyle River, a project that has divided the town for years.

“It is late, and we are all tired,” Ms. Oduya told reporters after the meeting. “But the engineers need more time, and I would rather be slow than wrong.”

Tom Hale, a lawyer for the shop owners who oppose the plan, called the delay “a gift to nobody.” He said his clients would go to court if the city went ahead without a study.

The old bridge, built in 1931, carries some 12,000 cars a day, according to the county. It was closed twice last winter.

`

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat(newsText, 10)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Find(text)
	}
}

// BenchmarkCorpus reads the articles in the folder quotes/text of
// COPYDESK_CORPORA.
func BenchmarkCorpus(b *testing.B) {
	dir := os.Getenv("COPYDESK_CORPORA")
	if dir == "" {
		b.Skip("COPYDESK_CORPORA isn't set")
	}
	files, err := filepath.Glob(filepath.Join(dir, "quotes", "text", "*.txt"))
	if err != nil || len(files) == 0 {
		b.Skip("no texts in ", dir)
	}
	var texts []string
	n := 0
	for _, f := range files {
		src, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		texts = append(texts, string(src))
		n += len(src)
	}
	b.SetBytes(int64(n))
	b.ReportAllocs()
	for b.Loop() {
		for _, text := range texts {
			Find(text)
		}
	}
}
