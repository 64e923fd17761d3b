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
	pages, corpora, out, predictions string
	seed                             uint64
	folds                            int
	nested, oracle                   bool
	errors                           string
	boostFundus, boostAEB            float64
	first, second                    boost.Options
	drop, saved                      string
	certain                          float64
	threshold                        float64
}

func main() {
	var s settings
	flag.StringVar(&s.pages, "pages", "", "file of pages, written by the test in package article")
	flag.StringVar(&s.corpora, "corpora", os.Getenv("COPYDESK_CORPORA"), "folder of the corpora")
	flag.StringVar(&s.out, "out", "", "folder to write the weights fitted to all pages to")
	flag.StringVar(&s.predictions, "predictions", "", "write cross-validated predictions here")
	flag.Uint64Var(&s.seed, "seed", 1, "seed of folds and fitting")
	flag.IntVar(&s.folds, "folds", 5, "folds of the cross-validation")
	flag.BoolVar(&s.nested, "nested", false, "nest the folds of the second look's inputs")
	flag.IntVar(&s.first.Trees, "trees", 120, "trees of the first look")
	flag.IntVar(&s.first.Depth, "depth", 5, "depth of the trees")
	flag.IntVar(&s.second.Trees, "trees2", 120, "trees of the second look")
	flag.Float64Var(&s.first.Rate, "rate", .12, "learning rate")
	flag.Float64Var(&s.first.Columns, "columns", .5, "share of features a tree sees")
	flag.Float64Var(&s.second.Rate, "rate2", .12, "learning rate of the second look")
	flag.Float64Var(&s.first.Least, "least", 2, "least evidence in a leaf")
	flag.Float64Var(&s.second.Least, "least2", 2, "the same, second look")
	flag.Float64Var(&s.certain, "certain", .005, "the second look is spared for probabilities below")
	flag.StringVar(&s.saved, "first", "", "keep the first look's answers in this file")
	flag.Float64Var(&s.threshold, "threshold", .5, "least probability of a block that is kept")
	flag.IntVar(&s.first.Workers, "workers", 2, "goroutines")
	flag.StringVar(&s.drop, "drop", "", "features to leave out, by prefix, parted by commas")
	flag.Float64Var(&s.boostFundus, "fundus", 1, "weight of fundus pages")
	flag.Float64Var(&s.boostAEB, "aeb", 1, "weight of aeb pages")
	flag.BoolVar(&s.oracle, "oracle", false, "predict the labels themselves")
	flag.StringVar(&s.errors, "errors", "", "write the blocks that are kept or dropped wrongly here")
	flag.Parse()
	s.second.Depth, s.second.Columns, s.second.Workers = s.first.Depth, s.first.Columns, s.first.Workers
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
