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

// rounds measures every tool on every page, n times. The tools take turns of so
// many pages, so that a slow minute of the machine falls on all of them alike.
// Memory is measured in a pass after them: to read the runtime's statistics empties
// the caches of its allocator, which would count as a tool's time.
func rounds(pages []corpus.Page, tools []tool, n, turn int, fromTree bool, progress func(round int)) [][]cost {
	costs := make([][]cost, len(tools))
	for round := range n {
		progress(round)
		for i, c := range pass(pages, tools, turn, fromTree, addTime) {
			costs[i] = append(costs[i], cost{Time: c.Time / time.Duration(len(pages)), Failed: c.Failed})
		}
	}
	for i, m := range pass(pages, tools, turn, fromTree, addMemory) {
		for k := range costs[i] {
			c := &costs[i][k]
			c.Bytes, c.Allocs, c.Peak = m.Bytes/float64(len(pages)), m.Allocs/float64(len(pages)), m.Peak
		}
	}
	return costs
}

// pass runs every tool on every page, and adds up what each run cost.
func pass(pages []corpus.Page, tools []tool, turn int, fromTree bool, add func(sum *cost, run func() error)) []cost {
	sums := make([]cost, len(tools))
	for some := range slices.Chunk(pages, turn) {
		for i, t := range tools {
			if fromTree && t.tree == nil && t.name != baseline {
				continue
			}
			for _, p := range some {
				if run := runOf(p.Src, t, fromTree && t.name != baseline); run != nil {
					add(&sums[i], run)
				} else {
					sums[i].Failed++
				}
			}
		}
	}
	return sums
}

// runOf is one run of t on src. With fromTree the tree is made now, before the
// clock starts, since peers change the tree they are given; nil where that fails.
func runOf(src []byte, t tool, fromTree bool) func() error {
	if fromTree {
		doc, err := html.Parse(bytes.NewReader(src))
		if err != nil {
			return nil
		}
		return func() error { _, err := t.tree(doc); return err }
	}
	return func() error { _, err := t.bytes(src); return err }
}

// addTime adds the time of a run.
func addTime(sum *cost, run func() error) {
	start := time.Now()
	err := guarded(run)
	sum.Time += time.Since(start)
	if err != nil {
		sum.Failed++
	}
}

// addMemory adds what a run allocates.
func addMemory(sum *cost, run func() error) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_ = guarded(run) // addTime has counted whether it fails
	runtime.ReadMemStats(&after)
	sum.Bytes += float64(after.TotalAlloc - before.TotalAlloc)
	sum.Allocs += float64(after.Mallocs - before.Mallocs)
	sum.Peak = max(sum.Peak, after.HeapAlloc)
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
