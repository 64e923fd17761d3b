package main

import (
	"bytes"
	"fmt"
	"runtime"
	"slices"
	"time"

	"github.com/copydesk/copydesk/bench/corpus"
	"golang.org/x/net/html"
)

// A cost is what one pass over the pages took, per page.
type cost struct {
	Time   time.Duration
	Bytes  float64 // allocated
	Allocs float64
	Peak   uint64 // the largest heap seen right after a page, garbage included
	Failed int    // pages that returned an error or panicked
}

// rounds measures every tool on every page, n times, page by page and tool by
// tool, so that a slow minute of the machine falls on all of them alike.
func rounds(pages []corpus.Page, tools []tool, n int, fromTree bool, progress func(round int)) [][]cost {
	costs := make([][]cost, len(tools))
	for round := range n {
		progress(round)
		sums := make([]cost, len(tools))
		for _, p := range pages {
			for i, t := range tools {
				if fromTree && t.tree == nil && t.name != baseline {
					continue
				}
				measure(&sums[i], p.Src, t, fromTree && t.name != baseline)
			}
		}
		for i, s := range sums {
			k := len(pages)
			costs[i] = append(costs[i], cost{s.Time / time.Duration(k), s.Bytes / float64(k), s.Allocs / float64(k), s.Peak, s.Failed})
		}
	}
	return costs
}

// measure adds one run of t on src to sum. With fromTree the tree is made
// before the clock starts, since peers change the tree they are given.
func measure(sum *cost, src []byte, t tool, fromTree bool) {
	run := func() error { _, err := t.bytes(src); return err }
	if fromTree {
		doc, err := html.Parse(bytes.NewReader(src))
		if err != nil {
			sum.Failed++
			return
		}
		run = func() error { _, err := t.tree(doc); return err }
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := time.Now()
	err := guarded(run)
	sum.Time += time.Since(start)
	runtime.ReadMemStats(&after)
	sum.Bytes += float64(after.TotalAlloc - before.TotalAlloc)
	sum.Allocs += float64(after.Mallocs - before.Mallocs)
	sum.Peak = max(sum.Peak, after.HeapAlloc)
	if err != nil {
		sum.Failed++
	}
}

// guarded runs f and returns its panic as an error: a peer that panics on one
// page is still measured on the others.
func guarded(f func() error) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("panic: %v", r)
		}
	}()
	return f()
}

// median returns the median cost, field by field.
func median(costs []cost) cost {
	field := func(get func(cost) float64) float64 {
		var xs []float64
		for _, c := range costs {
			xs = append(xs, get(c))
		}
		slices.Sort(xs)
		return xs[len(xs)/2]
	}
	return cost{
		Time:   time.Duration(field(func(c cost) float64 { return float64(c.Time) })),
		Bytes:  field(func(c cost) float64 { return c.Bytes }),
		Allocs: field(func(c cost) float64 { return c.Allocs }),
		Peak:   uint64(field(func(c cost) float64 { return float64(c.Peak) })),
		Failed: costs[len(costs)-1].Failed,
	}
}
