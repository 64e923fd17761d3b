package markup

import (
	"bytes"
	"testing"

	"golang.org/x/net/html"
)

// pages returns the development corpus, every fifth page of it, and its bytes.
func pages(b *testing.B) (srcs [][]byte, size int64) {
	i := 0
	corpusPages(b, func(_ string, src []byte) {
		if i++; i%5 == 0 {
			srcs = append(srcs, src)
			size += int64(len(src))
		}
	})
	return srcs, size
}

func benchmark(b *testing.B, parse func(src []byte)) {
	srcs, size := pages(b)
	b.SetBytes(size / int64(len(srcs)))
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		parse(srcs[i%len(srcs)])
		i++
	}
}

func BenchmarkParse(b *testing.B) { benchmark(b, func(src []byte) { Parse(src) }) }

func BenchmarkHTMLParse(b *testing.B) {
	benchmark(b, func(src []byte) { _, _ = html.Parse(bytes.NewReader(src)) })
}

func BenchmarkTokenizer(b *testing.B) {
	benchmark(b, func(src []byte) {
		z := html.NewTokenizer(bytes.NewReader(src))
		for z.Next() != html.ErrorToken {
		}
	})
}
