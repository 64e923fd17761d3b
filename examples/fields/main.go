// Fields reads bylines or captions, one a line, and prints what is in them, one
// JSON object a line:
//
//	fields -kind byline|caption [FILE ...]
//
//	By Ana Ruiz, AP        →  {"byline": {"raw": …, "credits": [{"role": "author", …}]}}
//	{"id": 7, "raw": "…"}  →  {"id": 7, "byline": …}
//
// A line is the text itself, or a JSON object with the text in "raw" whose "id"
// is passed through. Blank lines are skipped. "-" or no argument is standard
// input. What is no byline has "byline": null and an "error"; only a line or a
// file that can't be read makes the exit status 1.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"iter"
	"os"
	"strings"

	"github.com/copydesk/copydesk/byline"
	"github.com/copydesk/copydesk/caption"
	"github.com/copydesk/copydesk/examples/internal/inputs"
)

// A line is what is printed for one line of input.
type line struct {
	ID      json.RawMessage `json:"id,omitempty"`
	Byline  any             `json:"byline,omitempty"`
	Caption any             `json:"caption,omitempty"`
	Error   string          `json:"error,omitempty"`
	failed  bool
}

// Failed tells whether the line could not be read.
func (l line) Failed() bool { return l.failed }

// null is the value of a field that the text hasn't got.
var null = json.RawMessage("null")

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("fields", flag.ContinueOnError)
	flags.SetOutput(stderr)
	kind := flags.String("kind", "", "what the lines are: byline or caption")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	parse, ok := map[string]func(string) line{"byline": parseByline, "caption": parseCaption}[*kind]
	if !ok {
		fmt.Fprintln(stderr, "fields: -kind must be byline or caption")
		return 2
	}
	files := inputs.Files(flags.Args(), ".txt", ".jsonl")
	lines := inputs.Map(texts(files, stdin), func(in input) line { return read(in, parse) })
	return inputs.Print(stdout, stderr, 0, lines)
}

// An input is one line of a file, or the error that ended the file.
type input struct {
	text string
	err  error
}

// maxLine is the longest line that is read: no byline and no caption is longer.
const maxLine = 1 << 20

// texts yields the lines of files that aren't blank.
func texts(files []string, stdin io.Reader) iter.Seq[input] {
	return func(yield func(input) bool) {
		for _, path := range files {
			if !textsOf(path, stdin, yield) {
				return
			}
		}
	}
}

// textsOf yields the lines of one file. It tells whether more are wanted.
func textsOf(path string, stdin io.Reader, yield func(input) bool) bool {
	f, err := inputs.Open(path, stdin)
	if err != nil {
		return yield(input{err: err})
	}
	defer f.Close()
	scanner := bufio.NewScanner(f)
	scanner.Buffer(nil, maxLine)
	for scanner.Scan() {
		text := scanner.Text()
		if strings.TrimSpace(text) != "" && !yield(input{text: text}) {
			return false
		}
	}
	if err := scanner.Err(); err != nil {
		return yield(input{err: fmt.Errorf("%s: %w", path, err)})
	}
	return true
}

var errNoRaw = errors.New(`fields: no "raw" in JSON object`)

// read parses one line, a text or a JSON object.
func read(in input, parse func(string) line) line {
	if in.err != nil {
		return line{Error: in.err.Error(), failed: true}
	}
	if !strings.HasPrefix(in.text, "{") {
		return parse(in.text)
	}
	var object struct {
		ID  json.RawMessage
		Raw *string
	}
	err := json.Unmarshal([]byte(in.text), &object)
	if err == nil && object.Raw == nil {
		err = errNoRaw
	}
	if err != nil {
		return line{ID: object.ID, Error: err.Error(), failed: true}
	}
	l := parse(*object.Raw)
	l.ID = object.ID
	return l
}

func parseByline(raw string) line {
	b, err := byline.Parse(raw)
	if err != nil {
		return line{Byline: null, Error: err.Error()}
	}
	return line{Byline: b}
}

func parseCaption(raw string) line {
	c, err := caption.Parse(raw)
	if err != nil {
		return line{Caption: null, Error: err.Error()}
	}
	return line{Caption: c}
}
