package quote

import (
	"os"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

// TestGrowth holds that a very long text costs time and memory in proportion.
// It takes a minute, and a machine with nothing else to do: COPYDESK_TIMING=1.
func TestGrowth(t *testing.T) {
	if os.Getenv("COPYDESK_TIMING") == "" {
		t.Skip("reads texts of up to 50 MB where COPYDESK_TIMING is set")
	}
	for name, unit := range map[string]string{
		"straight marks": `"`, "curly openers": "“", "marks apart": `" `, "he said": "he said ",
		"he said by line": "he said\n", "he said, marked": "“x,” he said. ", "news": newsText,
	} {
		var last spent
		for _, megabytes := range []int{1, 5, 50} {
			text := strings.Repeat(unit, megabytes*1_000_000/len(unit))
			now := spend(text)
			t.Logf("%-16s %3d MB: %8v, %5.1f MB/s, %7.1f MB in %d allocations, %d quotations", name, megabytes,
				now.time.Round(time.Millisecond), float64(megabytes)/now.time.Seconds(), now.bytes/1e6, now.allocs, now.quotes)
			if megabytes == 50 { // ten times as much, where a doubling may cost 2.3 times
				assert.Less(t, now.time.Seconds(), 16*last.time.Seconds(), name)
				assert.Less(t, now.bytes, 16*last.bytes+1e6, name)
			}
			last = now
		}
	}
}

// A spent is what finding a text's quotations costs.
type spent struct {
	time   time.Duration
	bytes  float64
	allocs uint64
	quotes int
}

func spend(text string) spent {
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	start := time.Now()
	quotes := Find(text)
	took := time.Since(start)
	runtime.ReadMemStats(&after)
	return spent{took, float64(after.TotalAlloc - before.TotalAlloc), after.Mallocs - before.Mallocs, len(quotes)}
}
