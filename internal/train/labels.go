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
	evenOut(out)
	return out
}

const (
	evenWeight  = 150 // of the examples of a page that weigh what they are given
	leastWeight = 16  // of a page: one of three lines doesn't weigh as a story
)

// evenOut takes weight from the examples of long pages and gives it to those of short
// ones, by the root of what a page has: a page of 600 counts as two of 150, not as four.
// Figures are means over pages, whatever their length.
func evenOut(examples []example) {
	sum := 0.0
	for _, e := range examples {
		sum += float64(e.weight)
	}
	factor := float32(math.Sqrt(evenWeight / max(sum, leastWeight)))
	for i := range examples {
		examples[i].weight *= factor
	}
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
