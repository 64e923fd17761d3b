package article

import (
	"strings"

	"github.com/copydesk/copydesk/byline"
	"github.com/copydesk/copydesk/caption"
)

// A detacher gathers strings and copies them all into one piece of memory.
type detacher struct {
	strings []*string
	size    int
}

// detach gives an Article strings of its own. While it is put together most of
// them are pieces of the input, and one such piece would keep the whole page in
// memory for as long as the Article lives. The dateline, the blocks and the
// quotations are cut out of what is the Article's own already.
func (d *detacher) detach(a *Article) {
	d.add(&a.Headline, &a.Deck, &a.Kicker, &a.Slug, &a.Language, &a.URL, &a.Section, &a.Publisher.Name, &a.Publisher.URL)
	d.each(a.Keywords)
	for i := range a.Bylines {
		d.byline(&a.Bylines[i])
	}
	for i := range a.Blocks {
		d.block(&a.Blocks[i])
	}
	for i := range a.Captions {
		d.caption(&a.Captions[i])
	}
	for i := range a.Residue {
		d.add(&a.Residue[i].Text)
	}
	for i := range a.Evidence {
		d.evidence(&a.Evidence[i])
	}
	d.copy()
}

// add takes strings to copy, by their place in the Article.
func (d *detacher) add(strings ...*string) {
	for _, s := range strings {
		if *s == "" {
			*s = "" // an empty piece of the page holds on to it as well
			continue
		}
		d.strings = append(d.strings, s)
		d.size += len(*s)
	}
}

// each takes the strings of a list.
func (d *detacher) each(strings []string) {
	for i := range strings {
		d.add(&strings[i])
	}
}

// byline takes the strings of a byline. Its spans count in Raw and stay as they are.
func (d *detacher) byline(b *byline.Byline) {
	d.add(&b.Raw)
	for i := range b.Credits {
		c := &b.Credits[i]
		d.add(&c.Name, &c.Title, &c.Organization, &c.Location, &c.Email, &c.Handle)
	}
}

// block takes the addresses of a block and its service's name. Its Text is cut out of
// Article.Text.
func (d *detacher) block(b *Block) {
	d.add(&b.Media.Provider, &b.Media.URL, &b.Image.URL, &b.Image.Alt)
	for i := range b.Links {
		d.add(&b.Links[i].URL)
	}
}

// caption takes the strings of a caption, its credit and its people.
func (d *detacher) caption(c *caption.Caption) {
	d.add(&c.Raw, &c.Text, &c.Credit.Raw, &c.Place, &c.Date, &c.Image.URL, &c.Image.Alt)
	d.each(c.Credit.People)
	d.each(c.Credit.Organizations)
	for i := range c.People {
		p := &c.People[i]
		d.add(&p.Name, &p.Title, &p.Position)
	}
}

// evidence takes the sources and values of an entry, the losers' too.
func (d *detacher) evidence(e *Evidence) {
	d.add(&e.Source, &e.Value)
	for i := range e.Candidates {
		d.add(&e.Candidates[i].Source, &e.Candidates[i].Value)
	}
}

// copy makes one string of all that add took, and points each at its part of it. It
// leaves d empty, for the next article.
func (d *detacher) copy() {
	var b strings.Builder
	b.Grow(d.size)
	for _, s := range d.strings {
		b.WriteString(*s)
	}
	all := b.String()
	for _, s := range d.strings {
		n := len(*s)
		*s, all = all[:n], all[n:]
	}
	clear(d.strings)
	d.strings, d.size = d.strings[:0], 0
}
