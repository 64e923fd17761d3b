package article_test

import (
	"os"
	"runtime"
	"runtime/debug"
	"slices"
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
			_, alloc := parseCost(in, size, 1)
			assert.LessOrEqual(t, alloc/size, float64(perByte), "bytes allocated for a byte of input")
		})
	}
}

// TestLinearTime reads each hostile input at one size and at twice that size.
// Time is what the process computed, the least of several runs: what the machine
// adds is noise upwards. It takes some minutes: COPYDESK_TIMING=1 in the
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
				once, _ := parseCost(in, size, 3)
				twice, alloc := parseCost(in, 2*size, 3)
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

// parseCost returns the least computing time of so many runs and the bytes that
// one allocates.
func parseCost(in hostile.Input, size, runs int) (time.Duration, float64) {
	src := in.Make(size)
	var times []time.Duration
	var before, after runtime.MemStats
	for range runs {
		runtime.GC()
		runtime.ReadMemStats(&before)
		start := hostile.CPUTime()
		parse(in, src)
		times = append(times, hostile.CPUTime()-start)
		runtime.ReadMemStats(&after)
	}
	return slices.Min(times), float64(after.TotalAlloc - before.TotalAlloc)
}

// parse reads src; an error is as good an end as an Article.
func parse(in hostile.Input, src string) {
	if in.Text {
		_, _ = article.ParseText(strings.NewReader(src))
		return
	}
	_, _ = article.Parse(strings.NewReader(src))
}
