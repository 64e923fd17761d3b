package bench_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"golang.org/x/net/html"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/bench/corpus"
	"github.com/copydesk/copydesk/quote"
)

// pages returns the pages under COPYDESK_CORPORA, or the module's own page.
func pages(b *testing.B) []corpus.Page {
	b.Helper()
	dir := filepath.Join("..", "testdata")
	if root := os.Getenv("COPYDESK_CORPORA"); root != "" {
		dir = filepath.Join(root, "web", "html")
	}
	all, err := corpus.Pages(dir)
	if err != nil {
		b.Skip(err)
	}
	return all
}

// each runs f on the pages in turn; an iteration is one page.
func each(b *testing.B, f func(src []byte)) {
	all := pages(b)
	size := 0
	for _, p := range all {
		size += len(p.Src)
	}
	b.SetBytes(int64(size / len(all)))
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		f(all[i%len(all)].Src)
	}
}

func BenchmarkHTMLParse(b *testing.B) {
	each(b, func(src []byte) {
		if _, err := html.Parse(bytes.NewReader(src)); err != nil && b.N == 1 {
			b.Log(err)
		}
	})
}

func BenchmarkArticle(b *testing.B) {
	each(b, func(src []byte) { _, _ = article.Parse(bytes.NewReader(src)) })
}

func BenchmarkQuotes(b *testing.B) {
	src, err := os.ReadFile(filepath.Join("..", "testdata", "kishida.txt"))
	if err != nil {
		b.Fatal(err)
	}
	text := string(src)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		quote.Find(text)
	}
}
