// Package place is the gazetteer that datelines, bylines and captions share: it
// knows the names of cities, of states and provinces with their abbreviations,
// and of countries, present and former.
//
// Names are found in any case, with or without accents and full stops: "SAO
// PAULO", "N.H." and "NH". The tables and their sources are in package lexicon.
package place

import (
	"strings"
	"sync"
	"unicode"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// A Place is an entry of the gazetteer.
type Place struct {
	Name      string   // the usual name
	Countries []string // ISO 3166-1 codes; of a city of a common name several, the largest city's first
	Alone     bool     // a city that stands in datelines without its state or country (AP)
}

// In tells whether p lies in the country with the given code, or one of the
// places of that name does.
func (p Place) In(code string) bool {
	for _, c := range p.Countries {
		if c == code {
			return true
		}
	}
	return false
}

// City finds a city by its name.
func City(name string) (Place, bool) { return find(cities(), name) }

// Region finds a state or province by its name or an abbreviation: "Calif.",
// "N.H.", "Ont.".
func Region(name string) (Place, bool) { return find(regions(), name) }

// Country finds a country or territory by its name, also by one it no longer
// has ("Soviet Union") and by those in the larger languages of Western Europe.
func Country(name string) (Place, bool) { return find(countries(), name) }

// Known tells whether a name is that of a city, region or country.
func Known(name string) bool {
	var space [64]byte
	k := appendKey(space[:0], name)
	if _, ok := cities()[string(k)]; ok {
		return true
	}
	if _, ok := countries()[string(k)]; ok {
		return true
	}
	_, ok := regions()[string(k)]
	return ok
}

// An index finds places by the key of any of their names.
type index map[string]Place

// find looks a name up by its key.
func find(x index, name string) (Place, bool) {
	var space [64]byte
	p, ok := x[string(appendKey(space[:0], name))]
	return p, ok
}

var (
	cities = sync.OnceValue(func() index {
		x := make(index, 6000)
		x.add(lexicon.WorldCities())
		x.add(lexicon.Cities())
		x.add(lexicon.Towns())
		return x
	})
	regions = sync.OnceValue(func() index {
		x := make(index, 500)
		x.add(lexicon.Regions())
		return x
	})
	countries = sync.OnceValue(func() index {
		x := make(index, 1500)
		x.add(lexicon.Countries())
		return x
	})
)

// add enters a table. Of two entries with one name the first counts.
func (x index) add(t *lexicon.Table) {
	for _, e := range t.Entries {
		p := Place{
			Name:      e.Name,
			Countries: strings.Split(strings.TrimPrefix(e.Field(0), "-"), ","),
			Alone:     e.Field(1) == "alone",
		}
		x.enter(e.Name, p)
		for _, name := range e.Aliases {
			x.enter(name, p)
		}
	}
}

// enter files p under a name, unless another place has it.
func (x index) enter(name string, p Place) {
	k := key(name)
	if _, taken := x[k]; !taken {
		x[k] = p
	}
}

// key is the form of a name under which it is filed: lower case, letters
// without accents, no full stops, hyphens as spaces, spaces single.
func key(name string) string { return string(appendKey(nil, name)) }

// appendKey appends the name's key to dst.
// Samples: "SÃO PAULO" gives "sao paulo", "N.H." "nh", "Winston-Salem" "winston salem".
func appendKey(dst []byte, name string) []byte {
	start, space := len(dst), false
	for _, r := range name {
		switch {
		case r == '.':
			continue
		case r == '-' || r == '\u00a0' || unicode.IsSpace(r):
			space = true
			continue
		}
		if space && len(dst) > start {
			dst = append(dst, ' ')
		}
		space = false
		switch {
		case 'A' <= r && r <= 'Z':
			dst = append(dst, byte(r)+'a'-'A')
		case r == '’' || r == '‘' || r == '`':
			dst = append(dst, '\'')
		case r < 0x80:
			dst = append(dst, byte(r))
		default:
			dst = append(dst, plain(r)...)
		}
	}
	return dst
}
