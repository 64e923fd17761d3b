package article_test

import (
	"math"
	"os"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/internal/hostile"
)

const (
	// doubling is the most that time or memory may grow when the input doubles.
	doubling = 2.3
	// perByte is the most that is allocated for a byte of input, garbage
	// included. SECURITY.md promises it.
	perByte = 400
)

// TestHostileInput reads each hostile input and counts what that allocates.
func TestHostileInput(t *testing.T) {
	if raceEnabled {
		t.Skip("the race detector allocates too")
	}
	const size = 1 << 17
	for _, in := range hostile.Inputs() {
		t.Run(in.Name, func(t *testing.T) {
			src := in.Make(size)
			alloc := allocated(func() { parse(in, src) })
			assert.LessOrEqual(t, alloc/size, float64(perByte), "bytes allocated for a byte of input")
		})
	}
}

// TestLinearTime reads each hostile input at one size and at twice that size.
// Time is what the process computed, the least of several batches: what the
// machine adds is noise upwards. It takes some minutes: COPYDESK_TIMING=1 in the
// environment asks for it.
func TestLinearTime(t *testing.T) {
	if os.Getenv("COPYDESK_TIMING") == "" || raceEnabled {
		t.Skip("times input of many sizes where COPYDESK_TIMING is set")
	}
	// How often the collector runs jumps with the size.
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(4 << 30))
	// Where the machine was busy a larger input decides, the largest at its third try.
	sizes := [...]int{1 << 17, 1 << 18, 1 << 19, 1 << 20, 1 << 20, 1 << 20}
	for _, in := range hostile.Inputs() {
		t.Run(in.Name, func(t *testing.T) {
			ratio, bytes := 0.0, 0.0
			for _, size := range sizes {
				src := in.Make(size)
				runs := runsPerBatch(in, src)
				once, _ := computed(in, src, runs)
				twice, alloc := computed(in, in.Make(2*size), runs)
				ratio, bytes = twice.Seconds()/once.Seconds(), alloc/float64(2*size)
				if ratio <= doubling || twice > 5*time.Second {
					break
				}
			}
			assert.LessOrEqual(t, ratio, doubling, "twice the input, so many times the time")
			assert.LessOrEqual(t, bytes, float64(perByte), "bytes allocated for a byte of input")
			t.Logf("time ratio %.2f, %.0f bytes a byte", ratio, bytes)
		})
	}
}

// runsPerBatch is how often src is to be read for a time worth comparing: the
// system counts computing time in ticks of up to ten milliseconds.
func runsPerBatch(in hostile.Input, src string) int {
	const least = 60 * time.Millisecond
	start := time.Now()
	parse(in, src)
	return 1 + int(least/time.Since(start))
}

// computed returns what one run on src computes, by the least of three batches,
// and the bytes that it allocates.
func computed(in hostile.Input, src string, runs int) (time.Duration, float64) {
	least, alloc := time.Duration(math.MaxInt64), 0.0
	for range 3 {
		runtime.GC()
		start := hostile.CPUTime()
		alloc = allocated(func() {
			for range runs {
				parse(in, src)
			}
		})
		least = min(least, hostile.CPUTime()-start)
	}
	return least / time.Duration(runs), alloc / float64(runs)
}

// allocated returns the bytes that f allocates.
func allocated(f func()) float64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return float64(after.TotalAlloc - before.TotalAlloc)
}

// parse reads src; an error is as good an end as an Article.
func parse(in hostile.Input, src string) {
	if in.Text {
		_, _ = article.ParseText(strings.NewReader(src))
		return
	}
	_, _ = article.Parse(strings.NewReader(src))
}
