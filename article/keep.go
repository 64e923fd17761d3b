package article

import (
	"math"

	"github.com/copydesk/copydesk/internal/body"
)

// keepBlocks returns for each segment how likely it is part of the article's
// body, from 0 to 1. headline and deck may be empty.
//
// The weights behind it were fitted to segments as segmentPage cuts them and to
// hints as readHints reads them. A change of either, or of what the table of
// class words holds, calls for fitting them anew: internal/train/README.md.
func keepBlocks(p *page, headline, deck string) []float64 {
	return p.settle(body.Probabilities(p.bodyPage(headline, deck)))
}

// settle turns the probabilities of single segments into what is kept: the
// items of a list and the cells of a table stand or fall together.
func (p *page) settle(likely []float32) []float64 {
	keep := make([]float64, len(p.segs))
	for i := 0; i < len(p.segs); {
		to := p.wholeFrom(i)
		var sum, weight float64
		for k := i; k < to; k++ {
			w := math.Sqrt(float64(p.size(k)))
			sum += w * float64(likely[k])
			weight += w
		}
		for ; i < to; i++ {
			if s := &p.segs[i]; s.caption == 0 && !s.has(controlText) {
				keep[i] = sum / weight
			}
		}
	}
	return keep
}

// wholeFrom returns the end of the segments from i that stand or fall together:
// those of one list or table, or i alone.
func (p *page) wholeFrom(i int) int {
	node := p.segs[i].table
	if list := p.segs[i].list; node == 0 || list != 0 && list < node {
		node = list
	}
	if node == 0 {
		return i + 1
	}
	_, to := p.segsIn(int(node))
	return max(to, i+1)
}

// bodyPage is p as package body reads it.
func (p *page) bodyPage(headline, deck string) *body.Page {
	b := &body.Page{
		Tree: p.tree, Text: p.text, Headline: headline, Summary: deck,
		Blocks: make([]body.Block, len(p.segs)),
		Media:  make([]body.Medium, 0, len(p.media)),
		Hints:  make([]uint32, len(p.hints)),
	}
	for i := range p.segs {
		s := &p.segs[i]
		b.Blocks[i] = body.Block{
			Node: s.node, First: s.textNode, Start: s.start, End: s.end,
			Linked: s.linked, Bold: s.bold, Links: s.links[1] - s.links[0],
			Hidden: s.has(hiddenText), AriaHidden: s.has(ariaHidden),
			Control: s.has(controlText), AfterBreak: s.has(afterBreak),
		}
	}
	for i, h := range p.hints {
		b.Hints[i] = uint32(h)
	}
	for _, m := range p.media {
		if !m.hidden {
			b.Media = append(b.Media, body.Medium{Node: m.node, Block: m.seg})
		}
	}
	return b
}
