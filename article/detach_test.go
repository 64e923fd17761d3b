package article_test

import (
	"os"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/article"
)

// TestArticleKeepsNoPage parses pages that are a story and a megabyte of script,
// and looks at what the Articles keep alive.
func TestArticleKeepsNoPage(t *testing.T) {
	const pages, script = 20, 1 << 20
	for name, parse := range map[string]func(src string) (*article.Article, error){
		"kishida.html": func(src string) (*article.Article, error) {
			return article.Parse(strings.NewReader(src + "<script>" + strings.Repeat("x", script) + "</script>"))
		},
		"kishida.txt": func(src string) (*article.Article, error) {
			return article.ParseText(strings.NewReader(src + "\n\n" + strings.Repeat(" \n", script/2)))
		},
	} {
		t.Run(name, func(t *testing.T) {
			src, err := os.ReadFile("../testdata/" + name)
			require.NoError(t, err)
			_, err = parse(string(src)) // decodes the tables
			require.NoError(t, err)
			before := heap()
			kept := make([]*article.Article, pages)
			for i := range kept {
				kept[i], err = parse(string(src))
				require.NoError(t, err)
			}
			assert.Less(t, (heap()-before)/pages, int64(script/4), "bytes that an Article keeps")
			runtime.KeepAlive(kept)
		})
	}
}

// heap returns the bytes of all that is alive.
func heap() int64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.GC()
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}
