package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/byline"
	"github.com/copydesk/copydesk/caption"
	"github.com/copydesk/copydesk/quote"
)

// A page is what the template shows.
type page struct {
	Lang, Title string
	Rows        []row
	Facts       []fact
	People      []person
	Quotes      int // how many
	Numbers     []int
	Evidence    []article.Evidence
}

// A row is one part of the story, or a piece of residue between two parts.
type row struct {
	Kind   string // its class, and what the template does with it
	Label  string // what the reader is told it is
	Level  int    // of a heading
	Parts  [][]piece
	Table  [][]cell
	Facts  []fact
	Alt    string // of a figure
	Left   []article.Residue
	offset int
}

// A cell is one cell of a table row.
type cell struct {
	Header bool
	Text   []piece
}

// A fact is a value with its name.
type fact struct{ Name, Value string }

// newPage turns an article into what the template shows.
func newPage(a *article.Article) page {
	marks, people := quoteMarks(a.Quotes)
	p := page{
		Lang:     a.Language,
		Title:    cmp.Or(a.Headline, "Untitled story"),
		Facts:    factsOf(a),
		People:   people,
		Quotes:   len(a.Quotes),
		Evidence: a.Evidence,
	}
	for i := range a.Quotes {
		p.Numbers = append(p.Numbers, i+1)
	}
	body := marks[place{}]
	if d := a.Dateline; d.End > d.Start {
		body = append(body, mark{start: d.Start, end: d.End, class: "dateline", title: datelineTitle(d)})
	}
	p.Rows = head(a, marks)
	blocks := make([]row, 0, len(a.Blocks))
	for _, b := range a.Blocks {
		blocks = append(blocks, blockRow(a, b, body, marks))
	}
	p.Rows = append(p.Rows, withResidue(blocks, a.Residue)...)
	return p
}

// head is what stands above the body.
func head(a *article.Article, marks map[place][]mark) []row {
	var rows []row
	line := func(kind, text string, marks []mark) {
		if text != "" {
			rows = append(rows, row{Kind: kind, Label: kind, Parts: [][]piece{pieces(text, 0, len(text), marks)}})
		}
	}
	line("kicker", a.Kicker, nil)
	line("headline", a.Headline, marks[place{where: quote.InHeadline}])
	line("deck", a.Deck, marks[place{where: quote.InDeck}])
	for _, b := range a.Bylines {
		line("byline", b.Raw, creditMarks(b))
	}
	return rows
}

// creditMarks marks those whom a byline credits.
func creditMarks(b byline.Byline) []mark {
	var marks []mark
	for _, c := range b.Credits {
		about := []string{string(c.Role)}
		for _, s := range []string{c.Title, c.Organization, c.Location, c.Email, c.Handle} {
			if s != "" {
				about = append(about, s)
			}
		}
		marks = append(marks, mark{start: c.Start, end: c.End, class: "name", title: strings.Join(about, ", ")})
	}
	return marks
}

// blockRow shows one block of the body.
func blockRow(a *article.Article, b article.Block, body []mark, all map[place][]mark) row {
	r := row{Kind: string(b.Kind), Label: label(b), Level: b.Level, offset: b.Start}
	switch {
	case b.Kind == article.Figure:
		figure(&r, a, b, all)
	case len(b.Items) > 0:
		for _, it := range b.Items {
			r.Parts = append(r.Parts, pieces(a.Text, it.Start, it.End, body))
		}
	case len(b.Rows) > 0:
		for _, cells := range b.Rows {
			var line []cell
			for _, c := range cells {
				line = append(line, cell{Header: c.Header, Text: pieces(a.Text, c.Start, c.End, body)})
			}
			r.Table = append(r.Table, line)
		}
	default:
		r.Parts = [][]piece{pieces(a.Text, b.Start, b.End, body)}
	}
	if b.Media.Provider != "" {
		r.Facts = append(r.Facts, fact{"from", b.Media.Provider})
	}
	return r
}

// label is what a reader calls a block. Paragraphs need no label.
func label(b article.Block) string {
	switch {
	case b.Kind == article.Paragraph:
		return ""
	case b.Kind == article.Heading:
		return "subhead"
	case b.Kind == article.Quotation && b.Pull:
		return "pull quote"
	case b.Note != "":
		return string(b.Note)
	}
	return string(b.Kind)
}

// figure shows a picture's caption: its text, the people in it, the credit.
func figure(r *row, a *article.Article, b article.Block, all map[place][]mark) {
	r.Alt = b.Image.Alt
	if b.Caption == nil {
		if r.Alt == "" && b.Image.URL != "" {
			r.Facts = append(r.Facts, fact{"picture", b.Image.URL}) // an empty box would say nothing
		}
		return
	}
	c := a.Captions[*b.Caption]
	marks := append(captionMarks(c), all[place{quote.InCaption, *b.Caption}]...)
	r.Parts = [][]piece{pieces(c.Raw, 0, len(c.Raw), marks)}
	for _, f := range []fact{
		{"place", c.Place},
		{"date", c.Date},
		{"photo", strings.Join(c.Credit.People, ", ")},
		{"supplied by", strings.Join(c.Credit.Organizations, ", ")},
	} {
		if f.Value != "" {
			r.Facts = append(r.Facts, f)
		}
	}
	if c.Credit.Pool {
		r.Facts = append(r.Facts, fact{"made for", "a press pool"})
	}
}

func captionMarks(c caption.Caption) []mark {
	marks := []mark{{start: c.Credit.Start, end: c.Credit.End, class: "credit", title: "credit"}}
	for _, p := range c.People {
		about := "in the picture"
		if p.Title != "" {
			about += ", " + p.Title
		}
		if p.Position != "" {
			about += ", " + p.Position
		}
		marks = append(marks, mark{start: p.Start, end: p.End, class: "name", title: about})
	}
	return marks
}

// withResidue puts residue between the blocks where it stood.
func withResidue(blocks []row, residue []article.Residue) []row {
	var rows []row
	for _, b := range blocks {
		n := 0
		for n < len(residue) && residue[n].Offset <= b.offset {
			n++
		}
		rows = append(leftOut(rows, residue[:n]), b)
		residue = residue[n:]
	}
	return leftOut(rows, residue)
}

func leftOut(rows []row, residue []article.Residue) []row {
	if len(residue) == 0 {
		return rows
	}
	return append(rows, row{Kind: "residue", Label: "left out", Left: residue})
}

// factsOf lists the fields that stand nowhere in the text.
func factsOf(a *article.Article) []fact {
	var facts []fact
	for _, f := range []fact{
		{"Publisher", a.Publisher.Name},
		{"Address", a.URL},
		{"Published", printed(a.Published)},
		{"Updated", printed(a.Updated)},
		{"Section", a.Section},
		{"Keywords", strings.Join(a.Keywords, ", ")},
		{"Language", a.Language},
		{"Access", string(a.Access)},
		{"Slug", a.Slug},
		{"Dateline", datelineTitle(a.Dateline)},
	} {
		if f.Value != "" {
			facts = append(facts, f)
		}
	}
	return facts
}

// printed shows a time as far as it is known: a day has midnight UTC.
func printed(t time.Time) string {
	switch {
	case t.IsZero():
		return ""
	case t.Equal(t.UTC().Truncate(24*time.Hour)) && t.Location() == time.UTC:
		return t.Format("January 2, 2006")
	}
	return t.Format("January 2, 2006, 15:04 -07:00")
}

func datelineTitle(d article.Dateline) string {
	parts := slices.DeleteFunc([]string{d.City, d.Region, d.Country, d.Date, d.Agency}, func(s string) bool { return s == "" })
	if len(parts) == 0 {
		return ""
	}
	return fmt.Sprintf("dateline: %s", strings.Join(parts, ", "))
}
