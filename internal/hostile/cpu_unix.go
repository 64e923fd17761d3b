//go:build unix

package hostile

import (
	"syscall"
	"time"
)

// CPUTime is the time that this process has computed for so far, on all cores.
// Waits, other processes and what the system does for it, such as handing out
// pages, are not in it.
func CPUTime() time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		return 0
	}
	return time.Duration(usage.Utime.Nano())
}
