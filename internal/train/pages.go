package main

import (
	"bufio"
	"encoding/gob"
	"errors"
	"io"
	"net/url"
	"os"

	"golang.org/x/net/publicsuffix"

	"github.com/copydesk/copydesk/internal/body"
)

// A page is one page with its truth and labels. The first fields are as the
// test in package article writes them.
type page struct {
	File  string
	Texts []string
	Kinds []string
	Sheet body.Sheet

	truth    *truth
	examples []example
	site     string
	first    int // its first row
}

// trains tells whether the page's labels are right enough to learn from.
func (p *page) trains() bool {
	t := p.truth
	if t == nil || t.Body == "" && len(t.Paragraphs) == 0 || t.Source == "readability" {
		return false
	}
	return t.InHTML == nil || *t.InHTML
}

// readPages reads the file of pages and joins them with their truths.
func readPages(file string, truths map[string]*truth) ([]*page, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	dec := gob.NewDecoder(bufio.NewReaderSize(f, 1<<20))
	var pages []*page
	for {
		p := new(page)
		switch err := dec.Decode(p); {
		case errors.Is(err, io.EOF):
			return pages, nil
		case err != nil:
			return nil, err
		}
		p.truth = truths[p.File]
		if p.truth == nil || p.truth.Source == "readability" {
			continue
		}
		p.site = siteOf(p.truth.URL)
		if p.site == "" {
			p.site = p.File
		}
		p.examples = labelPage(p)
		pages = append(pages, p)
	}
}

// siteOf returns the registered domain of an address.
func siteOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	site, err := publicsuffix.EffectiveTLDPlusOne(u.Hostname())
	if err != nil {
		return u.Hostname()
	}
	return site
}
