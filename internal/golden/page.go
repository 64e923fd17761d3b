package golden

import "strings"

// A Page is a documentation page that a test writes from its table of cases, so
// that it can't say anything but what is tested.
type Page struct{ b strings.Builder }

// Write appends Markdown.
func (p *Page) Write(markdown ...string) {
	for _, s := range markdown {
		p.b.WriteString(s)
	}
}

// Table begins a table under a heading.
func (p *Page) Table(heading string, columns ...string) {
	p.Write("\n## ", heading, "\n\n")
	p.Row(columns...)
	p.Write("|", strings.Repeat(" --- |", len(columns)), "\n")
}

// Row appends a row of plain text to a table.
func (p *Page) Row(cells ...string) {
	for _, cell := range cells {
		p.Write("| ", cellEscaper.Replace(cell), " ")
	}
	p.Write("|\n")
}

// String is the page.
func (p *Page) String() string { return p.b.String() }

// cellEscaper keeps a cell's characters from being read as Markdown or HTML.
var cellEscaper = strings.NewReplacer("|", `\|`, "*", `\*`, "_", `\_`, "`", "\\`", "<", "&lt;", "[", `\[`, "]", `\]`,
	"~", `\~`, "\n", " ", "\t", " ")
