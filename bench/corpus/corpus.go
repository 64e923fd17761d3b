// Package corpus reads a folder of pages and, where there is one, the truth that
// belongs to it.
package corpus

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

// A Page is one HTML page.
type Page struct {
	Name string // the file's name without its folder and endings
	Src  []byte
}

// Pages reads the .html and .html.gz files of a folder, sorted by name.
func Pages(dir string) ([]Page, error) {
	names, err := filepath.Glob(filepath.Join(dir, "*.html*"))
	if err != nil {
		return nil, err
	}
	sort.Strings(names)
	var pages []Page
	for _, name := range names {
		src, err := read(name)
		if err != nil {
			return nil, fmt.Errorf("corpus: %s: %w", name, err)
		}
		pages = append(pages, Page{Name: Stem(name), Src: src})
	}
	if len(pages) == 0 {
		return nil, fmt.Errorf("corpus: no pages in %s", dir)
	}
	return pages, nil
}

// Stem returns a path's last element without .html and .gz.
func Stem(path string) string {
	return strings.TrimSuffix(strings.TrimSuffix(filepath.Base(path), ".gz"), ".html")
}

func read(name string) ([]byte, error) {
	src, err := os.ReadFile(name)
	if err != nil || !strings.HasSuffix(name, ".gz") {
		return src, err
	}
	z, err := gzip.NewReader(bytes.NewReader(src))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(z)
}

// A Truth is what people say a page holds.
type Truth struct {
	File       string   `json:"file"`
	Source     string   `json:"source"` // the collection: "aeb", "wcxb", "fundus", …
	Body       string   `json:"body"`
	Paragraphs []string `json:"paragraphs"` // fundus only
	Summary    []string `json:"summary"`
	InHTML     *bool    `json:"body_in_html"`
}

// Truths reads a file of truths, one JSON object a line, by page name.
func Truths(path string) (map[string]Truth, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	truths := make(map[string]Truth)
	for dec := json.NewDecoder(f); ; {
		var t Truth
		switch err := dec.Decode(&t); err {
		case nil:
			truths[Stem(t.File)] = t
		case io.EOF:
			return truths, nil
		default:
			return nil, fmt.Errorf("corpus: %s: %w", path, err)
		}
	}
}
