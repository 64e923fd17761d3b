// Parse reads news articles and prints what is in them, one JSON object a line:
//
//	parse [-text] [FILE-OR-DIR ...]
//
//	{"source": "story.html", "article": {"headline": …, "bylines": …, …}}
//
// It reads web pages (.html, .html.gz) and plain-text stories (.txt); of a
// directory, all of them below it, sorted. "-" or no argument is standard input,
// a web page unless -text says otherwise.
//
// What can't be read as an article has an "error" in its line, with what was
// found beside it, and makes the exit status 1.
package main

import (
	"flag"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/examples/internal/inputs"
)

// A line is what is printed for one input.
type line struct {
	Source  string           `json:"source"`
	Error   string           `json:"error,omitempty"`
	Article *article.Article `json:"article,omitempty"`
}

// Failed tells whether the line reports an error.
func (l line) Failed() bool { return l.Error != "" }

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("parse", flag.ContinueOnError)
	flags.SetOutput(stderr)
	text := flags.Bool("text", false, "read every input as plain text, whatever its name")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	files := inputs.Files(flags.Args(), ".html", ".htm", ".html.gz", ".txt")
	lines := inputs.Map(slices.Values(files), func(path string) line {
		return read(path, *text, stdin)
	})
	return inputs.Print(stdout, stderr, len(files), lines)
}

// read parses one input.
func read(path string, text bool, stdin io.Reader) line {
	f, err := inputs.Open(path, stdin)
	if err != nil {
		return line{Source: path, Error: err.Error()}
	}
	defer f.Close()
	parse := article.Parse
	if text || strings.HasSuffix(path, ".txt") {
		parse = article.ParseText
	}
	a, err := parse(f)
	if err != nil {
		return line{Source: path, Error: err.Error(), Article: a}
	}
	return line{Source: path, Article: a}
}
