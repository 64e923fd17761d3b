// Scaling measures copydesk's time against the size of its input, for ordinary
// pages and for the hostile inputs that the library tests itself on, and prints
// a table; -svg FILE draws it.
//
//	go run ./scaling [-max 64] [-svg scaling.svg]
package main

import (
	"flag"
	"fmt"
	"io"
	"log"
	"math"
	"os"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/internal/hostile"
)

// A series is the time of one kind of input at each size.
type series struct {
	name  string
	sizes []int
	times []time.Duration
}

func main() {
	most := flag.Int("max", 64, "largest input in MB")
	svg := flag.String("svg", "", "file to draw the plot to")
	flag.Parse()
	all := measureAll(sizes(*most << 20))
	if err := table(os.Stdout, all); err != nil {
		log.Fatal(err)
	}
	if *svg == "" {
		return
	}
	if err := os.WriteFile(*svg, []byte(plot(all)), 0o644); err != nil {
		log.Fatal(err)
	}
}

// sizes returns 1 KB and each fourfold size up to most.
func sizes(most int) []int {
	var out []int
	for n := 1 << 10; n <= most; n *= 4 {
		out = append(out, n)
	}
	return out
}

func measureAll(sizes []int) []series {
	var all []series
	for _, in := range hostile.Inputs() {
		s := series{name: in.Name}
		for _, n := range sizes {
			src := in.Make(n)
			s.sizes = append(s.sizes, len(src))
			s.times = append(s.times, least(in, src))
			fmt.Fprintf(os.Stderr, "%s: %d bytes in %v\n", in.Name, len(src), s.times[len(s.times)-1])
		}
		all = append(all, s)
	}
	return all
}

// least returns the shortest of several runs, fewer for long ones.
func least(in hostile.Input, src string) time.Duration {
	parser := article.Parser{MaxBytes: 1 << 30}
	var times []time.Duration
	for spent := time.Duration(0); len(times) < 1 || len(times) < 5 && spent < time.Second; {
		start := time.Now()
		if in.Text {
			_, _ = parser.ParseText(strings.NewReader(src))
		} else {
			_, _ = parser.Parse(strings.NewReader(src))
		}
		times = append(times, time.Since(start))
		spent += times[len(times)-1]
	}
	return slices.Min(times)
}

func table(w io.Writer, all []series) error {
	tw := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintf(tw, "input\tbytes\tms\tMB/s\tgrowth a doubling\t\n")
	for _, s := range all {
		last := len(s.sizes) - 1
		growth := "–"
		if last > 0 {
			doublings := math.Log2(float64(s.sizes[last]) / float64(s.sizes[last-1]))
			growth = fmt.Sprintf("%.2f", math.Pow(s.times[last].Seconds()/s.times[last-1].Seconds(), 1/doublings))
		}
		fmt.Fprintf(tw, "%s\t%d\t%.1f\t%.0f\t%s\t\n", s.name, s.sizes[last], s.times[last].Seconds()*1e3,
			float64(s.sizes[last])/1e6/s.times[last].Seconds(), growth)
	}
	return tw.Flush()
}
