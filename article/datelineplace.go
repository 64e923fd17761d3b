package article

import (
	"strings"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/date"
	"github.com/copydesk/copydesk/internal/place"
)

// place reads the city or cities, up to a comma, bracket, dash or date.
// "SEOUL", "São Paulo", "ISLAMABAD and KABUL". A name above 60 characters is a
// sentence.
func (r *datelineReader) place() bool {
	name := r.name()
	if name == "" || utf8.RuneCountInString(name) > 60 {
		return false
	}
	r.pos += len(name)
	name = strings.TrimRight(name, " ")
	if city, region, ok := cutRegion(name); ok {
		name, r.Region, r.located = city, region, true
	}
	r.City = name
	r.cityKnown = isCity(name)
	return true
}

// isCity tells whether name is a city of the gazetteer, or each of the cities
// that a slash or "and" joins is.
// "LONDON/PARIS" and "Genf und Bern" are; "LONDON/UPDATE" isn't.
func isCity(name string) bool {
	if _, ok := place.City(name); ok {
		return true
	}
	if first, second, ok := strings.Cut(name, "/"); ok {
		_, known := place.City(first)
		return known && isCity(second)
	}
	for _, and := range []string{" and ", " AND ", " y ", " et ", " und "} {
		if first, second, ok := strings.Cut(name, and); ok {
			_, known := place.City(first)
			return known && isCity(second)
		}
	}
	return false
}

// cutRegion cuts an abbreviated state off a city's name that no comma parts
// from it: "WASHINGTON D.C.".
// "SAN JOSE" has no stop at its end and is left whole.
func cutRegion(name string) (city, region string, ok bool) {
	i := strings.LastIndexByte(name, ' ')
	if i <= 0 || !strings.HasSuffix(name, ".") {
		return "", "", false
	}
	if _, ok := place.Region(name[i+1:]); !ok {
		return "", "", false
	}
	return strings.TrimRight(name[:i], " ,"), name[i+1:], true
}

// segment reads one name behind the city and says what it is.
// In the order of the cases:
//
//	Calif.                          region or country
//	Gaza Strip and JERUSALEM        a country, then another city
//	AP                              agency without brackets
//	and KABUL, near KABUL           another city
//	SPA                             in capitals behind a date: an agency unheard of
//	Westland                        one unknown name of up to four words
func (r *datelineReader) segment() bool {
	name := r.name()
	trimmed := strings.TrimRight(name, " ")
	if trimmed == "" || len(trimmed) > 48 {
		return false
	}
	bare := strings.TrimPrefix(strings.TrimPrefix(trimmed, "and "), "near ")
	switch {
	case r.locate(bare):
	case r.locatedPair(bare):
	case isAgency(bare) && r.City != "":
		r.Agency, r.knownAgency = bare, true
	case bare != trimmed || isCity(bare) && isCapitals(bare):
		r.City += r.s[r.pos-len(r.gap()):r.pos] + bare // ISLAMABAD and KABUL
	case r.Date != "" && isCapitals(bare) && !strings.Contains(bare, " "):
		r.Agency = bare // RIYADH, May 7, SPA --
	case startsUpper(bare) && strings.Count(bare, " ") < 4:
		r.unknown++
		if r.Region == "" {
			r.Region = bare
		}
	default:
		return false
	}
	r.pos += len(name)
	return true
}

// locatedPair reads the first city's country and a second city, which no comma
// parts: "RAFAH, Gaza Strip and JERUSALEM", "KYIV, Ukraine/MOSCOW".
// The second must be a city of the gazetteer or in capitals, the first not in capitals.
func (r *datelineReader) locatedPair(name string) bool {
	for _, join := range [...]string{" and ", " & ", "/"} {
		country, city, ok := strings.Cut(name, join)
		if ok && (isCity(city) || isCapitals(city)) && !isCapitals(country) && r.locate(country) {
			r.City += join + city
			return true
		}
	}
	return false
}

// gap is the separator that stands before pos.
// ", " or " ": it is kept where a second city joins the first.
func (r *datelineReader) gap() string {
	head := strings.TrimRight(r.s[:r.pos], " ,.")
	return r.s[len(head):r.pos]
}

// locate takes name as the region or country of the city.
// "Georgia" is a state and a country: it is the country behind a city that lies there.
func (r *datelineReader) locate(name string) bool {
	city, _ := place.City(r.City)
	region, isRegion := place.Region(name)
	country, isCountry := place.Country(name)
	switch {
	case isRegion && isCountry && len(city.Countries) > 0 && city.In(country.Countries[0]) && !city.In(region.Countries[0]):
		r.Country = name // Tbilisi, Georgia
	case isRegion && r.Region == "":
		r.Region = name
	case isCountry:
		r.Country = name
	case isRegion:
		r.Region = name // HAILEY, Idaho, Calif.: the last is the wire's
	default:
		return false
	}
	r.located = true
	return true
}

// name returns the words up to what ends a name: a comma, bracket, dash, slash
// before an agency, or date. It is asked twice for the name that a dateline opens
// with, as an agency and as a place.
// "" where nothing within the dateline's bytes ends it.
func (r *datelineReader) name() string {
	if !r.named.read || r.named.start != r.pos {
		r.named = namedSpan{r.pos, r.pos + r.nameLen(), true}
	}
	return r.s[r.named.start:r.named.end]
}

// A namedSpan is a name that was read, with its bytes in the text.
type namedSpan struct {
	start, end int
	read       bool
}

// nameLen reads the name for name and returns its length in bytes.
func (r *datelineReader) nameLen() int {
	rest := r.s[r.pos:]
	for i := 0; i < len(rest); i++ {
		switch c := rest[i]; {
		case c == ',' || c == '(' || c == '[' || c == ':' || c == ';' || c == ')':
			return i
		case c == ' ' && r.endsName(i):
			return i
		case c == '-' || c == 0xE2:
			if i > 0 && dashAt(rest[i:], rest[i-1] == ' ') != noDash {
				return i
			}
			if i > 1 && rest[i-1] == '.' && strings.HasPrefix(rest[i:], "- ") { // "SANTIAGO.- El"
				return i - 1
			}
		}
	}
	return 0
}

// endsName tells whether the space at r.s[r.pos+i] ends a name: behind it a
// date begins, an agency in slashes, or a dash.
// "RIYADH May 7": the space before May ends the city. That of "NEW DELHI" doesn't.
func (r *datelineReader) endsName(i int) bool {
	rest := r.s[r.pos+i+1:]
	if rest == "" {
		return true
	}
	if rest[0] == '/' || dashAt(rest, true) != noDash {
		return true
	}
	if before := r.s[r.pos+i-min(1, r.pos+i)]; before == '.' && rest[0] == '/' {
		return true
	}
	if i == 0 || !hasDigit(rest[:min(len(rest), maxDay)]) {
		return false
	}
	if d, _, ok := date.ParsePrefix(rest); ok && d.Day > 0 {
		return true
	}
	_, _, ok := dayAndMonth(rest)
	return ok
}

// maxDay is more bytes than a date has before its first digit: "Wednesday,
// September 6", in whatever language.
const maxDay = 80
