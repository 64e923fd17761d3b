// Command train fits the weights by which package body tells a page's article
// from what stands around it, and measures them by cross-validation over sites.
// README.md has the recipe.
package main

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/copydesk/copydesk/internal/boost"
)

type settings struct {
	pages, corpora           string // read
	out, predictions, errors string // written
	seed                     uint64
	folds                    int
	boost                    boost.Options
	fundus, aeb              float64 // weights of the data sets
	drop                     string
	oracle                   bool
}

func main() {
	var s settings
	flag.StringVar(&s.pages, "pages", "", "file of pages, written by the test in package article")
	flag.StringVar(&s.corpora, "corpora", os.Getenv("COPYDESK_CORPORA"), "folder of the corpora")
	flag.StringVar(&s.out, "out", "", "folder to write the weights fitted to all pages to")
	flag.StringVar(&s.predictions, "predictions", "", "write cross-validated probabilities here")
	flag.StringVar(&s.errors, "errors", "", "write the blocks that are kept or dropped wrongly here")
	flag.BoolVar(&s.oracle, "oracle", false, "predict the labels themselves: what segmentation allows")
	flag.Uint64Var(&s.seed, "seed", 1, "seed of folds and fitting")
	flag.IntVar(&s.folds, "folds", 5, "folds of the cross-validation")
	flag.IntVar(&s.boost.Trees, "trees", 300, "trees")
	flag.IntVar(&s.boost.Depth, "depth", 5, "depth of the trees")
	flag.Float64Var(&s.boost.Rate, "rate", .06, "learning rate")
	flag.Float64Var(&s.boost.Rows, "rows", .25, "share of blocks a tree sees")
	flag.Float64Var(&s.boost.Columns, "columns", .5, "share of features a tree sees")
	flag.Float64Var(&s.boost.Least, "least", 10, "least evidence in a leaf")
	flag.IntVar(&s.boost.Workers, "workers", 2, "goroutines")
	flag.Float64Var(&s.fundus, "fundus", 3, "weight of fundus pages")
	flag.Float64Var(&s.aeb, "aeb", 3, "weight of aeb pages")
	flag.Float64Var(&s.boost.Lambda, "lambda", 2, "pull of leaves to 0")
	flag.StringVar(&s.drop, "drop", "", "features to leave out, by prefix, parted by commas")
	flag.Parse()
	if err := run(s); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func run(s settings) error {
	start := time.Now()
	truths, err := readTruths(s.corpora)
	if err != nil {
		return err
	}
	pages, err := readPages(s.pages, truths)
	if err != nil {
		return err
	}
	t := newTrainer(s, pages)
	fmt.Fprintf(os.Stderr, "%d pages, %d blocks, read in %v\n", len(pages), len(t.rows), time.Since(start).Round(time.Millisecond))
	if s.predictions != "" {
		p := t.label
		if !s.oracle {
			p = t.crossValidate()
		}
		if s.errors != "" {
			if err := writeErrors(s, pages, p); err != nil {
				return err
			}
		}
		fmt.Fprintf(os.Stderr, "cross-validated after %v\n", time.Since(start).Round(time.Second))
		if err := writePredictions(s.predictions, pages, p); err != nil {
			return err
		}
	}
	if s.out != "" {
		return t.writeWeights()
	}
	return nil
}

// dropped returns the features to leave out.
func dropped(names []string, prefixes string) map[int]bool {
	out := make(map[int]bool)
	for _, prefix := range strings.Split(prefixes, ",") {
		for i, n := range names {
			if prefix != "" && strings.HasPrefix(n, prefix) {
				out[i] = true
			}
		}
	}
	return out
}
