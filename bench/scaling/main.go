// Scaling measures copydesk's time against the size of its input, for ordinary
// pages and for the hostile inputs that the library tests itself on, and prints
// a table; -svg FILE draws it.
//
//	go run ./scaling [-max 64] [-limit 250ms] [-only NAME] [-svg scaling.svg]
//
// Each input grows fourfold from 1 KB up to -max megabytes, or until a run takes
// half of -limit. Times are what the process computed (its user time, where the
// system tells), of the last doubling the least of several runs. Each begins with
// an empty heap, and the collector waits for gcLimit: how often it runs jumps with
// the size, which is no matter of the parser's.
package main

import (
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"runtime"
	"runtime/debug"
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

// gcLimit is how much memory a run may take before the collector begins.
const gcLimit = 4 << 30

// doubling is the most that twice the input may cost, as SECURITY.md has it.
const doubling = 2.3

func main() {
	most := flag.Int("max", 64, "largest input in MB")
	limit := flag.Duration("limit", 250*time.Millisecond, "an input grows no further once a run takes half of this")
	only := flag.String("only", "", "measure the inputs whose names hold this")
	svg := flag.String("svg", "", "file to draw the plot to")
	flag.Parse()
	debug.SetGCPercent(-1)
	debug.SetMemoryLimit(gcLimit)
	var all []series
	for _, in := range hostile.Inputs() {
		if strings.Contains(in.Name, *only) {
			all = append(all, measure(in, *most<<20, *limit))
			fmt.Fprintln(os.Stderr, in.Name)
		}
	}
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

// measure times an input at each size, and at half of the last one. Where that
// doubling looks steep, the two are timed again, with more runs each time: what
// a busy machine adds is chance, what a parser adds stays.
func measure(in hostile.Input, most int, limit time.Duration) series {
	s := series{name: in.Name}
	n := 1 << 10
	for ; ; n *= 4 {
		src := in.Make(n)
		took := least(in, src, 1)
		if took >= limit/2 || 4*n > most {
			break
		}
		s.sizes = append(s.sizes, len(src))
		s.times = append(s.times, took)
	}
	half, whole := in.Make(n/2), in.Make(n)
	s.sizes = append(s.sizes, len(half), len(whole))
	s.times = append(s.times, least(in, half, runs), least(in, whole, runs))
	for again := runs; s.growth() > doubling && again <= mostRuns; again *= 2 {
		last := len(s.times) - 1
		s.times[last-1] = min(s.times[last-1], least(in, half, again))
		s.times[last] = min(s.times[last], least(in, whole, again))
	}
	return s
}

const (
	runs     = 3  // of the last doubling, of which the least counts
	mostRuns = 12 // of one that looks steep
)

// growth is what the last doubling cost, 2 where time is linear.
func (s *series) growth() float64 {
	last := len(s.times) - 1
	return s.times[last].Seconds() / s.times[last-1].Seconds()
}

// minTick is more than the grain of the system's clock: shorter runs are
// repeated until they take so long together.
const minTick = 10 * time.Millisecond

// least returns the shortest of several runs.
func least(in hostile.Input, src string, runs int) time.Duration {
	best := time.Duration(0)
	for range runs {
		runtime.GC()
		start, spent, n := hostile.CPUTime(), time.Duration(0), 0
		for began := time.Now(); n == 0 || spent < minTick && time.Since(began) < 10*minTick; n++ {
			parse(in, src)
			spent = hostile.CPUTime() - start
		}
		if one := max(spent, 1) / time.Duration(n); best == 0 || one < best {
			best = one
		}
	}
	return best
}

// parse reads src; an error is as good an end as an Article.
func parse(in hostile.Input, src string) {
	parser := article.Parser{MaxBytes: 1 << 30}
	if in.Text {
		_, _ = parser.ParseText(strings.NewReader(src))
		return
	}
	_, _ = parser.Parse(strings.NewReader(src))
}

func table(w io.Writer, all []series) error {
	tw := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintf(tw, "input\tbytes\tms\tMB/s\tlast doubling\t\n")
	steep := 0
	for _, s := range all {
		last := len(s.sizes) - 1
		seconds := s.times[last].Seconds()
		fmt.Fprintf(tw, "%s\t%d\t%.1f\t%.0f\t%.2f\t\n", s.name, s.sizes[last], seconds*1e3, float64(s.sizes[last])/1e6/seconds, s.growth())
		if s.growth() > doubling {
			steep++
		}
	}
	if err := tw.Flush(); err != nil {
		return err
	}
	_, err := fmt.Fprintf(w, "%d of %d inputs above %.1f in the last doubling\n", steep, len(all), doubling)
	return err
}
