package main

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"

	"github.com/copydesk/copydesk/bench/corpus"
)

// A text is what a tool made of a page, in the JSON shape of copydesk's
// examples/parse, so that whatever scores the one can score the other.
type text struct {
	Source  string `json:"source"`
	Article struct {
		Blocks []block `json:"blocks"`
	} `json:"article"`
}

type block struct {
	Kind string `json:"kind"`
	Text string `json:"text"`
}

// writeTexts writes a tool's texts to dir/TOOL.ndjson, a line a page.
func writeTexts(dir string, pages []corpus.Page, t tool) (err error) {
	if t.name == baseline {
		return nil
	}
	f, err := os.Create(filepath.Join(dir, strings.ReplaceAll(t.name, " ", "-")+".ndjson"))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	enc := json.NewEncoder(f)
	for _, p := range pages {
		line := text{Source: p.Name + ".html.gz"}
		for _, s := range t.texts(p) {
			line.Article.Blocks = append(line.Article.Blocks, block{"paragraph", s})
		}
		if err := enc.Encode(line); err != nil {
			return err
		}
	}
	return nil
}

// texts returns the paragraphs that t finds on p. A page on which it fails
// counts as empty.
func (t tool) texts(p corpus.Page) []string {
	var got []string
	_ = guarded(func() (err error) { got, err = t.bytes(p.Src); return err })
	return got
}
