package main

import (
	"bytes"
	"net/url"
	"strings"

	readeck "codeberg.org/readeck/go-readability/v2"
	goose "github.com/advancedlogic/GoOse"
	"github.com/copydesk/copydesk/article"
	shiori "github.com/go-shiori/go-readability"
	distiller "github.com/markusmobius/go-domdistiller"
	"github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"
)

// A tool reads a page and returns its body's paragraphs.
type tool struct {
	name  string
	bytes func(src []byte) ([]string, error)
	tree  func(doc *html.Node) ([]string, error) // nil where the tool takes no tree
}

// page is the address that tools are told: they want one to make links absolute.
var page = &url.URL{Scheme: "https", Host: "news.example", Path: "/story"}

// baseline is the tool that the others are measured against.
const baseline = "html.Parse"

func tools() []tool {
	return []tool{
		{name: baseline, bytes: parseOnly},
		{name: "copydesk", bytes: copydesk, tree: copydeskTree},
		{name: "go-trafilatura", bytes: trafilaturaBytes(false), tree: trafilaturaTree(false)},
		{name: "go-trafilatura fallback", bytes: trafilaturaBytes(true), tree: trafilaturaTree(true)},
		{name: "readeck go-readability v2", bytes: readeckBytes, tree: readeckTree},
		{name: "go-shiori go-readability", bytes: shioriBytes, tree: shioriTree},
		{name: "go-domdistiller", bytes: distillerBytes, tree: distillerTree},
		{name: "GoOse", bytes: gooseBytes},
	}
}

func parseOnly(src []byte) ([]string, error) {
	_, err := html.Parse(bytes.NewReader(src))
	return nil, err
}

func copydesk(src []byte) ([]string, error) {
	return paragraphs(article.Parse(bytes.NewReader(src)))
}

func copydeskTree(doc *html.Node) ([]string, error) {
	return paragraphs(new(article.Parser).ParseNode(doc))
}

func paragraphs(a *article.Article, err error) ([]string, error) {
	if err != nil {
		return nil, err
	}
	var out []string
	for _, b := range a.Blocks {
		if b.Text != "" {
			out = append(out, b.Text)
		}
	}
	return out, nil
}

func trafilaturaBytes(fallback bool) func([]byte) ([]string, error) {
	return func(src []byte) ([]string, error) {
		return trafilaturaResult(trafilatura.Extract(bytes.NewReader(src), trafilatura.Options{EnableFallback: fallback, ExcludeComments: true, OriginalURL: page}))
	}
}

func trafilaturaTree(fallback bool) func(*html.Node) ([]string, error) {
	return func(doc *html.Node) ([]string, error) {
		return trafilaturaResult(trafilatura.ExtractDocument(doc, trafilatura.Options{EnableFallback: fallback, ExcludeComments: true, OriginalURL: page}))
	}
}

func trafilaturaResult(r *trafilatura.ExtractResult, err error) ([]string, error) {
	if err != nil {
		return nil, err
	}
	return treeParagraphs(r.ContentNode), nil // ContentText has no line breaks
}

func readeckBytes(src []byte) ([]string, error) {
	p := readeck.NewParser()
	return readeckResult(p.Parse(bytes.NewReader(src), page))
}

func readeckTree(doc *html.Node) ([]string, error) {
	p := readeck.NewParser()
	return readeckResult(p.ParseAndMutate(doc, page))
}

func readeckResult(a readeck.Article, err error) ([]string, error) {
	if err != nil || a.Node == nil {
		return nil, err
	}
	var text strings.Builder
	if err := a.RenderText(&text); err != nil {
		return nil, err
	}
	return strings.Split(text.String(), "\n"), nil
}

func shioriBytes(src []byte) ([]string, error) {
	return shioriResult(shiori.FromReader(bytes.NewReader(src), page))
}

func shioriTree(doc *html.Node) ([]string, error) {
	return shioriResult(shiori.FromDocument(doc, page))
}

func shioriResult(a shiori.Article, err error) ([]string, error) {
	return strings.Split(a.TextContent, "\n"), err
}

func distillerBytes(src []byte) ([]string, error) {
	return distillerResult(distiller.ApplyForReader(bytes.NewReader(src), &distiller.Options{OriginalURL: page}))
}

func distillerTree(doc *html.Node) ([]string, error) {
	return distillerResult(distiller.Apply(doc, &distiller.Options{OriginalURL: page}))
}

func distillerResult(r *distiller.Result, err error) ([]string, error) {
	if err != nil {
		return nil, err
	}
	return strings.Split(r.Text, "\n"), nil
}

func gooseBytes(src []byte) ([]string, error) {
	g := goose.New()
	a, err := g.ExtractFromRawHTML(string(src), page.String())
	if err != nil || a == nil {
		return nil, err
	}
	return strings.Split(a.CleanedText, "\n"), nil
}
