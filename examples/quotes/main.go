// Quotes finds the quotations of plain-text files and prints them, one JSON
// object a file:
//
//	quotes [FILE-OR-DIR ...]
//
//	{"source": "story.txt", "quotes": [{"kind": "direct", "text": …, "start": …, "speaker": …}]}
//
// Offsets are bytes of the file. Of a directory all .txt files below it are
// read, sorted; "-" or no argument is standard input. What can't be read has an
// "error" in its line and makes the exit status 1.
package main

import (
	"flag"
	"io"
	"os"
	"slices"

	"github.com/copydesk/copydesk/examples/internal/inputs"
	"github.com/copydesk/copydesk/quote"
)

// A line is what is printed for one input.
type line struct {
	Source string        `json:"source"`
	Error  string        `json:"error,omitempty"`
	Quotes []quote.Quote `json:"quotes"`
}

// Failed tells whether the line reports an error.
func (l line) Failed() bool { return l.Error != "" }

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("quotes", flag.ContinueOnError)
	flags.SetOutput(stderr)
	if err := flags.Parse(args); err != nil {
		return 2
	}
	files := inputs.Files(flags.Args(), ".txt")
	lines := inputs.Map(slices.Values(files), func(path string) line { return read(path, stdin) })
	return inputs.Print(stdout, stderr, len(files), lines)
}

// read finds the quotations of one input.
func read(path string, stdin io.Reader) line {
	l := line{Source: path, Quotes: []quote.Quote{}}
	f, err := inputs.Open(path, stdin)
	if err != nil {
		l.Error = err.Error()
		return l
	}
	defer f.Close()
	text, err := io.ReadAll(f)
	if err != nil {
		l.Error = err.Error()
		return l
	}
	l.Quotes = append(l.Quotes, quote.Find(string(text))...)
	return l
}
