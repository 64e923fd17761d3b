package copydesk_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const module = "github.com/copydesk/copydesk"

// forTests are the packages that only tests import.
var forTests = []string{"internal/golden", "internal/contract", "internal/hostile"}

// nested are the folders that hold modules of their own.
var nested = []string{"bench", "internal/train"}

// imports lists what the files of each library package import, tests left out.
func imports(t *testing.T) map[string][]string {
	t.Helper()
	all := make(map[string][]string)
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		dir := filepath.ToSlash(name)
		if d.IsDir() && (dir == "examples" || strings.HasPrefix(d.Name(), ".") && dir != "." || slices.Contains(nested, dir)) {
			return fs.SkipDir
		}
		if d.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		pkg := path.Dir(dir)
		for _, spec := range file.Imports {
			imported, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			all[pkg] = append(all[pkg], strings.TrimPrefix(imported, module+"/"))
		}
		return nil
	})
	require.NoError(t, err)
	require.Contains(t, all, "article")
	for _, pkg := range forTests {
		delete(all, pkg)
	}
	return all
}

// TestNoWayOut: the library opens no file and no connection, starts no program,
// keeps to safe memory and to the dependencies that go.mod is meant to have.
func TestNoWayOut(t *testing.T) {
	forbidden := []string{"net", "os", "plugin", "unsafe", "syscall", "log", "log/slog", "C"}
	for pkg, imported := range imports(t) {
		for _, name := range imported {
			assert.NotContains(t, forbidden, name, "%s imports it", pkg)
			assert.False(t, strings.HasPrefix(name, "os/") || strings.HasPrefix(name, "net/") && name != "net/url" && name != "net/mail",
				"%s imports %s", pkg, name)
			assert.NotContains(t, forTests, name, "%s imports it outside of a test", pkg)
			if strings.Contains(name, ".") {
				assert.True(t, strings.HasPrefix(name, "golang.org/x/net/html") || strings.HasPrefix(name, "golang.org/x/text/"), "%s imports %s", pkg, name)
			}
		}
	}
}

// leaves are the packages that read plain text.
var leaves = []string{"byline", "caption", "quote"}

// TestArrowsPointDown: article imports the leaves; they don't know each other,
// and internal packages know none of them.
func TestArrowsPointDown(t *testing.T) {
	for pkg, imported := range imports(t) {
		for _, name := range imported {
			assert.False(t, slices.Contains(leaves, name) && pkg != "article", "%s imports %s", pkg, name)
			assert.NotEqual(t, "article", name, "%s imports it", pkg)
		}
	}
}

// TestLeavesKnowNoHTML: not through an internal package either.
func TestLeavesKnowNoHTML(t *testing.T) {
	all := imports(t)
	for _, leaf := range leaves {
		known := []string{leaf}
		for i := 0; i < len(known); i++ {
			for _, name := range all[known[i]] {
				assert.False(t, strings.HasPrefix(name, "golang.org/x/net/html"), "%s knows HTML by %s", leaf, known[i])
				if !slices.Contains(known, name) {
					known = append(known, name)
				}
			}
		}
	}
}
