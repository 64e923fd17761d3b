package article_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/article"
)

// founding parses every input in testdata, by its path.
func founding(t testing.TB) map[string]*article.Article {
	t.Helper()
	articles := make(map[string]*article.Article)
	for _, pattern := range []string{"../testdata/*.html", "../testdata/*.txt"} {
		paths, err := filepath.Glob(pattern)
		require.NoError(t, err)
		for _, path := range paths {
			articles[path] = parseFile(t, path)
		}
	}
	return articles
}

// parseFile reads a page or a text, by its name.
func parseFile(t testing.TB, path string) *article.Article {
	t.Helper()
	f, err := os.Open(path)
	require.NoError(t, err)
	defer f.Close()
	parse := article.Parse
	if strings.HasSuffix(path, ".txt") {
		parse = article.ParseText
	}
	a, err := parse(f)
	require.NoError(t, err, path)
	return a
}
