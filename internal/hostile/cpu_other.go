//go:build !unix

package hostile

import "time"

var start = time.Now()

// CPUTime is the time since the process began: this system doesn't say how much
// of it was computing.
func CPUTime() time.Duration { return time.Since(start) }
