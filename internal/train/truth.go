package main

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
)

// A truth is what a data set says of a page.
type truth struct {
	ID         string   `json:"id"`
	Source     string   `json:"source"`
	URL        string   `json:"url"`
	Title      string   `json:"title"`
	Body       string   `json:"body"`
	Paragraphs []string `json:"paragraphs"`
	Headings   []string `json:"headings"`
	InHTML     *bool    `json:"body_in_html"`
	Found      float64  `json:"body_found"`
	File       string   `json:"file"`
}

// readTruths returns the truths by the page's base name.
func readTruths(corpora string) (map[string]*truth, error) {
	f, err := os.Open(filepath.Join(corpora, "web/truth.jsonl"))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	byFile := make(map[string]*truth)
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 64<<20)
	for lines.Scan() {
		t := new(truth)
		if err := json.Unmarshal(lines.Bytes(), t); err != nil {
			return nil, err
		}
		byFile[strings.TrimSuffix(filepath.Base(t.File), ".html.gz")] = t
	}
	return byFile, lines.Err()
}
