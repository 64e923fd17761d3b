// Peers runs copydesk and the other Go article extractors over a folder of
// pages, in one process and one thread, taking turns, and prints what each costs
// as a ratio to html.Parse.
//
//	go run ./peers -pages DIR [-truth truth.jsonl] [-rounds 5] [-turn 100] [-limit 200] [-write DIR]
//
// A turn is some pages on end, as a program that uses one of the tools reads them.
// With -turn 1 each finds the processor's caches full of what the others left there.
//
// With -truth it prints the accuracy too, by the published metrics; with -write
// it leaves each tool's texts in a file, for another program to score.
package main

import (
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"runtime"
	"text/tabwriter"

	"github.com/copydesk/copydesk/bench/corpus"
)

func main() {
	dir := flag.String("pages", os.Getenv("COPYDESK_CORPORA")+"/web/html", "folder of .html or .html.gz pages")
	truth := flag.String("truth", "", "file of truths, one JSON object a line")
	n := flag.Int("rounds", 5, "rounds; medians are printed")
	turn := flag.Int("turn", 100, "pages that a tool reads before the next one's turn")
	limit := flag.Int("limit", 0, "measure the speed on every k-th page only, so that about this many are used; 0: all")
	only := flag.String("only", "", "one tool's name, to measure it and html.Parse alone")
	write := flag.String("write", "", "folder for a file TOOL.ndjson of each tool's texts")
	flag.Parse()
	if err := run(*dir, *truth, *write, *n, max(1, *turn), *limit, *only); err != nil {
		log.Fatal(err)
	}
}

func run(dir, truth, write string, n, turn, limit int, only string) error {
	runtime.GOMAXPROCS(1)
	pages, err := corpus.Pages(dir)
	if err != nil {
		return err
	}
	chosen := choose(tools(), only)
	if n > 0 {
		sample := every(pages, limit)
		for _, fromTree := range []bool{false, true} {
			costs := rounds(sample, chosen, n, turn, fromTree, func(round int) {
				fmt.Fprintf(os.Stderr, "round %d of %d\n", round+1, n)
			})
			if err := print(os.Stdout, sample, chosen, costs, turn, fromTree); err != nil {
				return err
			}
		}
	}
	if write != "" {
		for _, t := range chosen {
			if err := writeTexts(write, pages, t); err != nil {
				return err
			}
		}
	}
	if truth == "" {
		return nil
	}
	truths, err := corpus.Truths(truth)
	if err != nil {
		return err
	}
	return accuracy(os.Stdout, pages, truths, chosen)
}

func choose(all []tool, only string) []tool {
	if only == "" {
		return all
	}
	var out []tool
	for _, t := range all {
		if t.name == only || t.name == baseline {
			out = append(out, t)
		}
	}
	return out
}

// every returns about limit pages, evenly spaced.
func every(pages []corpus.Page, limit int) []corpus.Page {
	if limit <= 0 || limit >= len(pages) {
		return pages
	}
	var out []corpus.Page
	for i := range limit {
		out = append(out, pages[i*len(pages)/limit])
	}
	return out
}

func print(w io.Writer, pages []corpus.Page, tools []tool, costs [][]cost, turn int, fromTree bool) error {
	size := 0
	for _, p := range pages {
		size += len(p.Src)
	}
	from := "bytes"
	if fromTree {
		from = "a ready html.Parse tree"
	}
	fmt.Fprintf(w, "from %s: %d pages, %.1f MB, medians of %d rounds, turns of %d\n", from, len(pages), float64(size)/1e6, len(costs[0]), turn)
	tw := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(tw, "tool\tms/page\tMB/s\tallocs/page\tkB/page\tpeak heap MB\tfailed\ttime\tallocs\tbytes")
	base := median(costs[0])
	for i, t := range tools {
		c := median(costs[i])
		if c.Time == 0 {
			continue
		}
		perPage := float64(size) / float64(len(pages))
		fmt.Fprintf(tw, "%s\t%.2f\t%.1f\t%.0f\t%.0f\t%.0f\t%d\t%.2f×\t%.2f×\t%.2f×\n", t.name,
			c.Time.Seconds()*1e3, perPage/c.Time.Seconds()/1e6, c.Allocs, c.Bytes/1e3, float64(c.Peak)/1e6, c.Failed,
			float64(c.Time)/float64(base.Time), c.Allocs/base.Allocs, c.Bytes/base.Bytes)
	}
	return tw.Flush()
}
