package main

import (
	"bufio"
	"encoding/gob"
	"fmt"
	"os"
)

// writePredictions writes the probabilities of each page's blocks by file, for
// the test in package article that makes articles of them.
func writePredictions(file string, pages []*page, p []float32) error {
	likely := make(map[string][]float32)
	for _, page := range pages {
		likely[page.File] = p[page.first : page.first+len(page.Texts)]
	}
	f, err := os.Create(file)
	if err != nil {
		return err
	}
	if err := gob.NewEncoder(f).Encode(likely); err != nil {
		return err
	}
	return f.Close()
}

// writeErrors writes the blocks whose label isn't what p says, for reading.
func writeErrors(s settings, pages []*page, p []float32) error {
	f, err := os.Create(s.errors)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(f)
	for _, page := range pages {
		for i, t := range page.Texts {
			e := page.examples[i]
			kept := p[page.first+i] > .5
			if kept == (e.label > .5) || e.weight == 0 && e.label == 0 && !kept {
				continue
			}
			words := page.Sheet.Words[i]
			fmt.Fprintf(w, "%s\t%s\t%d\t%s\t%.3f\t%.2f\t%.0f\t%.2f\t%q\n", page.truth.Source, page.File, i, page.Kinds[i], p[page.first+i], e.label, words, e.weight, t[:min(len(t), 160)])
		}
	}
	if err := w.Flush(); err != nil {
		return err
	}
	return f.Close()
}
