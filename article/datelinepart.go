package article

import (
	"strings"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/date"
	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/place"
)

// A datelineReader reads a dateline from left to right:
//
//	dateline = [ agency [dash] ] [ place ] { [","] part } [ dash [ agency [dash] ] ]
//	part     = region | country | date | clock | agency | "and" place
//	agency   = "(" name ")" | "/" name "/" | "[" name "]" | known-name
//	dash     = "—" | "–" | "--" | "-" | "_" | ":" | ".-" | "." (behind "/name/")
type datelineReader struct {
	Dateline
	s           string
	pos         int
	end         dashKind
	cityKnown   bool // the city is in the gazetteer
	located     bool // a known region or country stands behind the city
	knownAgency bool
	unknown     int // parts that are in no table
}

// A dashKind says what closes a dateline.
type dashKind uint8

const (
	noDash   dashKind = iota
	hyphen            // " - "
	longDash          // "—", "–", "--", "_"
	colon             // ": "
	stop              // ".", behind an agency
)

// read reads the whole dateline and leaves pos behind it.
func (r *datelineReader) read() bool {
	if r.agency() {
		if start := r.pos; r.dash() != noDash || r.City == "" {
			front := *r
			r.space()
			if r.place() && r.parts() && r.end != noDash && (r.Date != "" || r.cityKnown) {
				return true // (ANSA) - ROMA, 03 MAR -
			}
			*r = front
			if r.end == noDash {
				r.pos = start
			}
		}
		return true
	}
	r.date()
	if r.Date == "" && !r.place() {
		return false
	}
	return r.parts()
}

// parts reads what stands between the place and the dash, and the dash.
func (r *datelineReader) parts() bool {
	for range maxParts {
		mark := r.pos
		if r.end = r.dash(); r.end != noDash {
			r.afterDash()
			return true
		}
		r.separator()
		if r.agency() || r.date() || r.clock() {
			continue
		}
		if r.pos == mark || r.Agency != "" || !r.segment() {
			r.pos = mark
			return r.Agency != ""
		}
	}
	return false
}

// maxParts is more than any dateline has.
const maxParts = 10

// afterDash reads an agency, or a date, behind the dash and its second dash:
// "NEW YORK--(BUSINESS WIRE)--", "7 мая - РИА Новости.".
func (r *datelineReader) afterDash() {
	if r.Agency != "" {
		return
	}
	mark := *r
	r.space()
	if r.agency() && r.closes() {
		if at := *r; r.date() && r.dash() == longDash {
			return
		} else {
			*r = at
		}
		return
	}
	*r = mark
	if r.Date == "" {
		return
	}
	r.space()
	if name := r.wordsTo("."); name != "" && isAgency(name) {
		r.Agency, r.knownAgency = name, true
		r.pos += len(name) + len(".")
		return
	}
	*r = mark
}

// closes reads the dash behind an agency that itself stands behind a dash.
func (r *datelineReader) closes() bool {
	kind := r.dash()
	if kind == noDash {
		return r.knownAgency
	}
	r.end = kind
	return true
}

// place reads the city or cities, up to a comma, bracket, dash or date.
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
func (r *datelineReader) segment() bool {
	name := r.name()
	trimmed := strings.TrimRight(name, " ")
	if trimmed == "" || len(trimmed) > 48 {
		return false
	}
	bare := strings.TrimPrefix(strings.TrimPrefix(trimmed, "and "), "near ")
	switch {
	case r.locate(bare):
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

// gap is the separator that stands before pos.
func (r *datelineReader) gap() string {
	head := strings.TrimRight(r.s[:r.pos], " ,.")
	return r.s[len(head):r.pos]
}

// locate takes name as the region or country of the city.
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
// before an agency, or date.
func (r *datelineReader) name() string {
	rest := r.s[r.pos:]
	for i := 0; i < len(rest); i++ {
		switch c := rest[i]; {
		case c == ',' || c == '(' || c == '[' || c == ':' || c == ';' || c == ')':
			return rest[:i]
		case c == ' ' && r.endsName(i):
			return rest[:i]
		case c == '-' || c == 0xE2:
			if i > 0 && dashAt(rest[i:], rest[i-1] == ' ') != noDash {
				return rest[:i]
			}
		}
	}
	return rest[:0]
}

// endsName tells whether the space at r.s[r.pos+i] ends a name: behind it a
// date begins, an agency in slashes, or a dash.
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
	d, _, ok := date.ParsePrefix(rest)
	return ok && d.Day > 0 && i > 0
}

// agency reads an agency in brackets or slashes. What stands in the brackets
// and is a country or region locates the city instead: "KIEV (Ukraine)".
func (r *datelineReader) agency() bool {
	mark := r.pos
	r.space()
	if r.pos == len(r.s) {
		r.pos = mark
		return false
	}
	closing := map[byte]string{'(': ")", '/': "/", '[': "]"}[r.s[r.pos]]
	if closing == "" {
		r.pos = mark
		return false
	}
	inside, _, ok := strings.Cut(r.s[r.pos+1:], closing)
	name := strings.TrimSpace(inside)
	if !ok || name == "" || len(name) > 60 || strings.ContainsAny(name, "()\"“”;") {
		r.pos = mark
		return false
	}
	if r.City != "" && r.locate(name) {
		r.pos += len(inside) + 2
		return true
	}
	if d, n, ok := parseDay(name); ok && n == len(name) && r.Date == "" && r.City != "" {
		r.Date = d.ISO() // DAYTON, Ohio (May 7, 2023) –
		r.pos += len(inside) + 2
		return true
	}
	if r.Agency != "" {
		if r.knownAgency || r.City == "" || r.Country != "" || !knownAgency(name) {
			r.pos = mark
			return false
		}
		r.Country = r.Agency // KISINDI (Tavora) (AFP): a country unheard of
	}
	r.Agency = name
	r.knownAgency = knownAgency(name)
	r.pos += len(inside) + 2
	return true
}

// isAgency tells whether name is a news agency of the tables.
func isAgency(name string) bool {
	return lexicon.Newswires().Has(name) || lexicon.Agencies().Has(name)
}

// knownAgency tells whether name, or a part of it that a slash or hyphen joins
// to others, is in the table: "dpa/lnw", "NTB-AFP".
func knownAgency(name string) bool {
	if isAgency(name) {
		return true
	}
	for part := range strings.FieldsFuncSeq(name, func(c rune) bool { return c == '/' || c == '-' || c == ',' }) {
		if isAgency(strings.TrimSpace(part)) {
			return true
		}
	}
	return false
}

// date reads a date.
func (r *datelineReader) date() bool {
	if r.Date != "" {
		return false
	}
	mark := r.pos
	r.space()
	d, n, ok := parseDay(r.s[r.pos:])
	if !ok {
		r.pos = mark
		return false
	}
	r.Date = d.ISO()
	r.pos += n
	return true
}

// parseDay reads the date, with its day, that s begins with. Where a date is
// expected, a month may stand in lower case though its language writes it large
// or it is also another word: "march 31", "3 mar.".
func parseDay(s string) (date.Date, int, bool) {
	d, n, ok := date.ParsePrefix(s)
	if ok && d.Day > 0 {
		return d, n, true
	}
	i := 0
	for i < len(s) && (s[i] >= '0' && s[i] <= '9' || s[i] == ' ' || s[i] == '.') {
		i++
	}
	if i > 4 || i == len(s) || s[i] < 'a' || s[i] > 'z' {
		return date.Date{}, 0, false
	}
	head := strings.Replace(s[:cutLength(s, 24)], " l ", " 1 ", 1) // typewriters set a small l for 1
	d, n, ok = date.ParsePrefix(head[:i] + string(s[i]-'a'+'A') + head[i+1:])
	return d, n, ok && d.Day > 0
}

// clock skips the time of day behind a date: "10:30", "1030 GMT".
func (r *datelineReader) clock() bool {
	if r.Date == "" {
		return false
	}
	rest := strings.TrimLeft(r.s[r.pos:], " ")
	n := 0
	for n < len(rest) && (rest[n] >= '0' && rest[n] <= '9' || rest[n] == ':') {
		n++
	}
	if n < len("0:00") || n > len("00:00:00") {
		return false
	}
	r.pos = len(r.s) - len(rest) + n
	for _, zone := range []string{" GMT", " UTC", " EST", " EDT"} {
		if strings.HasPrefix(rest[n:], zone) {
			r.pos += len(zone)
		}
	}
	return true
}

// separator skips what stands between parts.
func (r *datelineReader) separator() {
	for r.pos < len(r.s) && (r.s[r.pos] == ' ' || r.s[r.pos] == ',' || r.s[r.pos] == '.') {
		r.pos++
	}
}

// space skips spaces.
func (r *datelineReader) space() {
	for r.pos < len(r.s) && r.s[r.pos] == ' ' {
		r.pos++
	}
}

// wordsTo is what stands before the next end, if that is near.
func (r *datelineReader) wordsTo(end string) string {
	name, _, ok := strings.Cut(r.s[r.pos:], end)
	if !ok || len(name) > 40 {
		return ""
	}
	return name
}

// dash reads the dash, with the space and the full stop or comma before it.
func (r *datelineReader) dash() dashKind {
	i := r.pos
	for i < len(r.s) && (r.s[i] == ' ' || r.s[i] == ',' || r.s[i] == '.') {
		i++
	}
	if i < len(r.s) {
		kind, n := dashHere(r.s[i:], i > r.pos || r.Date != "" || r.Agency != "")
		if kind != noDash {
			r.pos = i + n
			return kind
		}
	}
	if r.Agency != "" && r.pos < len(r.s) && r.s[r.pos] == '.' && r.s[r.pos-1] == '/' {
		r.pos++
		return stop // /TASS/.
	}
	return noDash
}

// dashAt is the kind of dash at the head of s; loose says that what is before
// it lets a plain hyphen be a dash.
func dashAt(s string, loose bool) dashKind {
	kind, _ := dashHere(s, loose)
	return kind
}

// dashHere is dashAt with the dash's length in bytes.
func dashHere(s string, loose bool) (dashKind, int) {
	for _, long := range []string{"—", "–", "―", "‒", "−", "──", "--"} {
		if strings.HasPrefix(s, long) {
			n := len(long)
			for n < len(s) && s[n] == '-' {
				n++
			}
			return longDash, n
		}
	}
	if len(s) < 2 {
		return noDash, 0
	}
	switch {
	case s[0] == '-' && loose && s[1] != '-':
		return hyphen, 1
	case s[0] == '_' && s[1] == ' ' && loose:
		return longDash, 1
	case s[0] == '=' && s[1] == ' ' && loose:
		return longDash, 1
	case s[0] == ':' && s[1] == ' ':
		return colon, 1
	}
	return noDash, 0
}
