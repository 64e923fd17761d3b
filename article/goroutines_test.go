package article_test

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/article"
)

// TestSameFromManyGoroutines reads the inputs from all sides at once. The JSON
// is made when all are read: an Article that pointed into memory that serves
// the next page would show it by then.
func TestSameFromManyGoroutines(t *testing.T) {
	const goroutines, times = 64, 4
	var sources []source
	for _, path := range inputs(t) {
		sources = append(sources, open(t, path))
	}
	if corpora := os.Getenv("COPYDESK_CORPORA"); corpora != "" {
		pages, err := filepath.Glob(filepath.Join(corpora, "web/html/*.html.gz"))
		require.NoError(t, err)
		for i := 0; i < len(pages); i += 8 {
			sources = append(sources, open(t, pages[i]))
		}
	}
	want := make([][]byte, len(sources))
	for i, s := range sources {
		want[i] = marshal(t, s.parse())
	}
	share := max(len(sources)*times/goroutines, min(len(sources), times))
	var wait sync.WaitGroup
	for g := range goroutines {
		wait.Go(func() {
			got := make([]*article.Article, share)
			at := func(k int) int { return (g*share + k) % len(sources) }
			for k := range got {
				got[k] = sources[at(k)].parse()
			}
			for k, a := range got {
				assert.True(t, bytes.Equal(want[at(k)], marshal(t, a)), sources[at(k)].path)
			}
		})
	}
	wait.Wait()
}

// A source is an input in memory.
type source struct {
	path string
	src  []byte
}

func open(t *testing.T, path string) source {
	src, err := os.ReadFile(path)
	require.NoError(t, err)
	if strings.HasSuffix(path, ".gz") {
		z, err := gzip.NewReader(bytes.NewReader(src))
		require.NoError(t, err)
		src, err = io.ReadAll(z)
		require.NoError(t, err)
	}
	return source{path, src}
}

// parse reads the source; a page without an article gives its metadata.
func (s source) parse() *article.Article {
	a, _ := parserFor(strings.TrimSuffix(s.path, ".gz"))(bytes.NewReader(s.src))
	return a
}

func marshal(t *testing.T, a *article.Article) []byte {
	out, err := json.Marshal(a)
	assert.NoError(t, err)
	return out
}
