// Annotate shows what copydesk reads in a news article. It prints one HTML page
// that needs nothing else: every part of the story is marked in a colour of its
// own, every quotation leads to its speaker and back, and what was left out
// stands where it stood, with the reason.
//
//	annotate story.html > annotated.html
//	annotate [-text] < story.txt > annotated.html
//
// A file named .txt is plain text, .gz is unpacked; "-" or no argument is
// standard input, a web page unless -text says otherwise.
package main

import (
	"bufio"
	"embed"
	"flag"
	"fmt"
	"html/template"
	"io"
	"os"
	"strings"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/examples/internal/inputs"
)

//go:embed page.tmpl.html style.css
var files embed.FS

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("annotate", flag.ContinueOnError)
	flags.SetOutput(stderr)
	text := flags.Bool("text", false, "read plain text, whatever the file's name")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	if flags.NArg() > 1 {
		fmt.Fprintln(stderr, "annotate: one article at a time")
		return 2
	}
	path := inputs.Stdin
	if flags.NArg() == 1 {
		path = flags.Arg(0)
	}
	a, err := read(path, *text, stdin)
	if err == nil {
		err = write(stdout, a)
	}
	if err != nil {
		fmt.Fprintln(stderr, "annotate:", err)
		return 1
	}
	return 0
}

// read parses the article at path.
func read(path string, text bool, stdin io.Reader) (*article.Article, error) {
	f, err := inputs.Open(path, stdin)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if text || strings.HasSuffix(strings.TrimSuffix(path, ".gz"), ".txt") {
		return article.ParseText(f)
	}
	return article.Parse(f)
}

// write prints the page that shows a.
func write(w io.Writer, a *article.Article) error {
	tmpl, err := template.ParseFS(files, "page.tmpl.html")
	if err != nil {
		return err
	}
	style, err := files.ReadFile("style.css")
	if err != nil {
		return err
	}
	out := bufio.NewWriter(w)
	err = tmpl.Execute(out, struct {
		page
		Style template.CSS
	}{newPage(a), template.CSS(style)})
	if err != nil {
		return err
	}
	return out.Flush()
}
