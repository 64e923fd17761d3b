package main

import (
	"math"
	"strings"
)

// An example is a block with its label.
type example struct {
	label  float32 // the share of it that is body
	weight float32 // 0 for a block that teaches nothing
}

// labelPage labels a page's blocks by its truth.
func labelPage(p *page) []example {
	t := p.truth
	lines := strings.Split(t.Body, "\n")
	if t.Source == "fundus" {
		lines = t.Paragraphs
	}
	a := align(p.Texts, lines)
	exact := exactKeys(t)
	copies := make(map[string]float64) // the best share among blocks of one text
	for i, text := range p.Texts {
		if k := paragraphKey(text); a.share[i] > copies[k] {
			copies[k] = a.share[i]
		}
	}
	out := make([]example, len(p.Texts))
	for i, text := range p.Texts {
		e := &out[i]
		e.label = float32(a.share[i])
		words := float64(p.Sheet.Words[i])
		e.weight = float32(.3 + math.Log2(1+words)/4)
		k := paragraphKey(text)
		switch {
		case a.tokens[i] == 0:
			e.weight = 0
		case t.Source == "fundus" && exact[k]:
			e.label = 1
		case a.share[i] == 0 && copies[k] > .5: // the same text, once kept
			e.weight = 0
		case a.share[i] == 0 && a.tokens[i] >= 8 && a.anywhere[i] > .8:
			e.weight = 0
		case a.share[i] > .9:
			e.label = 1
		case a.share[i] < .6:
			e.label = float32(max(0, 2*a.share[i]-.6))
			e.weight /= 2
		}
	}
	return out
}

// exactKeys are the texts that a truth with paragraphs holds.
func exactKeys(t *truth) map[string]bool {
	keys := make(map[string]bool)
	if t.Source != "fundus" {
		return keys
	}
	for _, s := range append(append([]string(nil), t.Paragraphs...), t.Headings...) {
		for _, line := range append(strings.Split(s, "\n"), s) {
			if k := paragraphKey(line); k != "" {
				keys[k] = true
			}
		}
	}
	return keys
}
