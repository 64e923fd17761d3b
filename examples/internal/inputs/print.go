package inputs

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"os"
	"time"
)

// A Line is what a program prints for one input.
type Line interface {
	// Failed tells whether the line reports an error.
	Failed() bool
}

// Print writes lines as JSON to stdout and counts them on stderr where that is
// a terminal. Total is the number of lines that will come, 0 if it isn't known.
// The result is the program's exit status: 1 where a line failed or stdout
// can't be written, else 0.
func Print[L Line](stdout, stderr io.Writer, total int, lines iter.Seq[L]) int {
	out := bufio.NewWriterSize(stdout, 1<<16)
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	status := 0
	p := newProgress(stderr, total)
	defer p.clear()
	for l := range lines {
		if l.Failed() {
			status = 1
		}
		if err := enc.Encode(l); err != nil {
			fmt.Fprintln(stderr, err)
			return 1
		}
		p.step()
	}
	if err := out.Flush(); err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	return status
}

// A progress is a line on a terminal that counts what is done. The nil progress
// shows nothing.
type progress struct {
	terminal    io.Writer
	done, total int
	shown       time.Time
}

// tick is the time between two pictures of a progress line: short enough to
// look alive, long enough to cost nothing.
const tick = 100 * time.Millisecond

const eraseLine = "\r\x1b[K"

// newProgress returns nil where w is no terminal.
func newProgress(w io.Writer, total int) *progress {
	f, ok := w.(*os.File)
	if !ok {
		return nil
	}
	if info, err := f.Stat(); err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return nil
	}
	return &progress{terminal: w, total: total, shown: time.Now()}
}

func (p *progress) step() {
	if p == nil {
		return
	}
	p.done++
	if time.Since(p.shown) < tick {
		return
	}
	p.shown = time.Now()
	fmt.Fprintf(p.terminal, "%s%d", eraseLine, p.done)
	if p.total > 0 {
		fmt.Fprintf(p.terminal, " of %d", p.total)
	}
}

func (p *progress) clear() {
	if p != nil {
		fmt.Fprint(p.terminal, eraseLine)
	}
}
