package markup

import (
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// pages returns the development corpus, every fifth page of it, and its bytes.
func pages(b *testing.B) (srcs []string, size int64) {
	i := 0
	corpusPages(b, func(_ string, src string) {
		if i++; i%5 == 0 {
			srcs = append(srcs, src)
			size += int64(len(src))
		}
	})
	return srcs, size
}

func benchmark(b *testing.B, parse func(src string)) {
	srcs, size := pages(b)
	b.SetBytes(size / int64(len(srcs)))
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		parse(srcs[i%len(srcs)])
		i++
	}
}

func BenchmarkParse(b *testing.B) { benchmark(b, func(src string) { Parse(src) }) }

func BenchmarkHTMLParse(b *testing.B) {
	benchmark(b, func(src string) { _, _ = html.Parse(strings.NewReader(src)) })
}

func BenchmarkTokenizer(b *testing.B) {
	benchmark(b, func(src string) {
		z := html.NewTokenizer(strings.NewReader(src))
		for z.Next() != html.ErrorToken {
		}
	})
}
