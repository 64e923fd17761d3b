package main

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/copydesk/copydesk/bench/corpus"
	"github.com/copydesk/copydesk/bench/metrics"
)

// accuracy prints each tool's figures over the pages that have a truth.
func accuracy(w io.Writer, pages []corpus.Page, truths map[string]corpus.Truth, tools []tool) error {
	tw := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(tw, "tool\taeb shingle P\tR\tF1\texact\twcxb word P\tR\tF1\tfundus paragraph P\tR\tF1")
	for _, t := range tools {
		if t.name == baseline {
			continue
		}
		var aeb metrics.Shingle
		var wcxb metrics.Words
		var fundus metrics.Paragraphs
		for _, p := range pages {
			truth, known := truths[p.Name]
			if !known || truth.Body == "" && len(truth.Paragraphs) == 0 {
				continue
			}
			got := t.texts(p)
			switch {
			case truth.Source == "aeb":
				aeb.Add(truth.Body, strings.Join(got, "\n\n"))
			case truth.Source == "wcxb":
				wcxb.Add(truth.Body, strings.Join(got, "\n\n"))
			case truth.Source == "fundus" && (truth.InHTML == nil || *truth.InHTML):
				fundus.Add(truth.Paragraphs, got, truth.Summary)
			}
		}
		a, exact := aeb.Result()
		b, c := wcxb.Result(), fundus.Result()
		fmt.Fprintf(tw, "%s\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f\n",
			t.name, a.P, a.R, a.F1, exact, b.P, b.R, b.F1, c.P, c.R, c.F1)
	}
	return tw.Flush()
}
