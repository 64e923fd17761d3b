package article

import (
	"strings"

	"github.com/copydesk/copydesk/byline"
	"github.com/copydesk/copydesk/internal/laxjson"
)

// readAuthors finds the bylines.
func (p *profile) readAuthors(m *metadata, works []work) {
	for _, w := range works {
		if b, ok := p.workByline(w); ok {
			m.bylines = []byline.Byline{b}
			m.evidence = append(m.evidence, Evidence{Field: fieldNames[authorField], Source: "json-ld", Value: b.Raw})
			return
		}
	}
	for _, c := range p.claims[authorField] {
		if b, ok := p.makeByline([]string{c.value}); ok {
			m.bylines = []byline.Byline{b}
			m.evidence = append(m.evidence, evidence(authorField, c, b.Raw, p.claims[authorField]))
			return
		}
	}
}

// workByline reads the authors of a work of JSON-LD.
func (p *profile) workByline(w work) (byline.Byline, bool) {
	var names []string
	for _, prop := range [...]string{"author", "creator"} {
		for v := range w.value.Get(prop).Items() {
			v = p.linked.follow(v)
			if v.Kind() == laxjson.Object {
				for n := range v.Get("name").Items() {
					names = append(names, ldText(n))
				}
			} else {
				names = append(names, ldText(v))
			}
		}
		if len(names) > 0 {
			break
		}
	}
	return p.makeByline(names)
}

func (p *profile) makeByline(names []string) (byline.Byline, bool) {
	var b byline.Byline
	for _, n := range names {
		if n == "" || strings.Contains(n, "://") {
			continue
		}
		b.Raw = n
		b.Credits = append(b.Credits, byline.Credit{Role: byline.Author, Name: n})
	}
	return b, len(b.Credits) > 0
}
