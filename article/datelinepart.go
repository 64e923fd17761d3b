package article

import (
	"strings"

	"github.com/copydesk/copydesk/internal/date"
	"github.com/copydesk/copydesk/internal/lexicon"
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
	front       bool      // the agency stands first
	unheard     bool      // the region or country is in no table
	unknown     int       // parts that are in no table
	named       namedSpan // what name found last
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
// It takes what has the form of a dateline; holds weighs whether it is one.
func (r *datelineReader) read() bool {
	if r.agency() {
		r.agencyFirst()
		return true
	}
	if r.bareAgency() {
		return r.agencyFirst() || isCapitals(r.Agency) && lexicon.Newswires().Has(r.Agency) && r.end != noDash && startsUpper(strings.TrimLeft(r.s[r.pos:], " "))
	}
	r.date()
	if r.Date == "" && !r.place() {
		return false
	}
	return r.parts()
}

// bareAgency reads an agency without brackets before a dash: "AFP - PARIS -".
// The cursor stays before the dash. "Reuters said" has none and moves nothing.
func (r *datelineReader) bareAgency() bool {
	name := r.name()
	if !isAgency(name) {
		return false
	}
	mark := r.pos
	r.pos += len(name)
	if r.dash() == noDash {
		r.pos = mark
		return false
	}
	r.Agency, r.knownAgency = name, true
	r.pos = mark + len(name)
	return true
}

// agencyFirst reads the place and date behind an agency: "(ANSA) - ROMA, 03 MAR
// -". Without them it leaves pos behind the agency and its dash.
// It tells whether there was a place or a date behind the agency.
func (r *datelineReader) agencyFirst() bool {
	mark := r.pos
	if r.end = r.dash(); r.end == noDash {
		r.pos = mark
	}
	alone := *r
	r.space()
	r.front = true
	if r.place() && r.parts() && r.end != noDash && (r.Date != "" || r.cityKnown) {
		return true
	}
	*r = alone
	return false
}

// parts reads what stands between the place and the dash, and the dash.
// It fails where neither a part nor a dash comes next, unless an agency was read by
// then: "New Delhi, May 7 (PTI) The". Without a place, parts may open it: "Dec 29
// (Reuters) -".
func (r *datelineReader) parts() bool {
	for range maxParts {
		mark := r.pos
		if r.end = r.dash(); r.end != noDash {
			r.afterDash()
			return true
		}
		r.separator()
		if r.agency() || r.date() || r.dayAlone() || r.clock() || r.weekday() {
			continue
		}
		if r.pos == mark || r.Agency != "" && !r.front || !r.segment() {
			r.pos = mark
			return r.Agency != ""
		}
	}
	return false
}

// maxParts is more than any dateline has.
const maxParts = 10

// afterDash reads what stands behind the dash with a dash of its own: a date, an
// agency, or both.
//
//	NEW YORK--(BUSINESS WIRE)--     SAN JOSE, Calif. – May 7, 2023 –
//	МОСКВА, 7 мая - РИА Новости.
func (r *datelineReader) afterDash() {
	mark := *r
	r.space()
	if r.date() {
		if r.agency(); r.Agency != "" && !r.knownAgency {
			*r = mark
			return
		}
		if kind := r.dash(); kind != noDash {
			r.end = kind
			mark = *r
			r.space()
		} else {
			*r = mark
		}
	} else if r.Agency == "" && r.bareAgency() && r.dash() != noDash { // "SINGAPORE - Newswire - 4 March 2024 -"
		if r.space(); !r.date() || r.dash() == noDash {
			*r = mark
		}
		return
	}
	if r.Agency == "" && r.agency() && r.closes() {
		mark = *r
		if r.space(); r.date() && r.dash() == longDash {
			return
		}
	}
	*r = mark
	if r.Date == "" || r.Agency != "" {
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
// Without a dash a known agency is enough: "SAN JOSE, Calif. – (BUSINESS WIRE) The".
func (r *datelineReader) closes() bool {
	kind := r.dash()
	if kind == noDash {
		return r.knownAgency
	}
	r.end = kind
	return true
}

// date reads a date.
// "March 2", "3 mar.", "7 мая", "May 7, 2023", "04/06" before an agency. A second one
// isn't read.
func (r *datelineReader) date() bool {
	if r.Date != "" {
		return false
	}
	rest := strings.TrimLeft(r.s[r.pos:], " ")
	rest = strings.TrimPrefix(strings.TrimPrefix(rest, "le "), "den ") // Luxembourg, le 14 août 2024
	d, n, ok := parseDay(rest)
	if !ok {
		if d, n, ok = dayAndMonth(rest); !ok {
			return false
		}
	}
	if strings.HasPrefix(rest[n:], " d.") { // "kovo 9 d.", Lithuanian for day
		n += len(" d.")
	}
	r.Date = d.ISO()
	r.pos = len(r.s) - len(rest) + n
	return true
}

// dayAndMonth reads the two numbers that an agency follows: "04/06 (BELGA)".
// Only agencies that put the day first print them so.
// Without a year the date is "--06-04", in the form of ISO 8601.
func dayAndMonth(s string) (d date.Date, n int, ok bool) {
	day, n := leadingNumber(s, 2)
	if n == 0 || n >= len(s) || s[n] != '/' {
		return date.Date{}, 0, false
	}
	month, m := leadingNumber(s[n+1:], 2)
	n += 1 + m
	if m == 0 || !strings.HasPrefix(s[n:], " (") || day < 1 || day > 31 || month < 1 || month > 12 {
		return date.Date{}, 0, false
	}
	return date.Date{Month: month, Day: day}, n, true
}

// dayAlone skips a day without its month behind a city: "São Paulo, 04 -".
// "Paris, 12 monkeys" has no dash behind the number and is left as it is.
func (r *datelineReader) dayAlone() bool {
	rest := strings.TrimLeft(r.s[r.pos:], " ")
	day, n := leadingNumber(rest, 2)
	if n == 0 || day > 31 || !r.cityKnown || r.Date != "" || dashAt(strings.TrimLeft(rest[n:], " "), true) == noDash || rest[n] != ' ' {
		return false
	}
	r.pos = len(r.s) - len(rest) + n
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
	if i > len("2024. ") || i == len(s) || s[i]|0x20 < 'a' || s[i]|0x20 > 'z' {
		return date.Date{}, 0, false
	}
	plain := s[:cutLength(s, 24)]
	head := strings.Replace(plain, " l ", " 1 ", 1) // typewriters set a small l for 1
	if head == plain && s[i] < 'a' {
		return date.Date{}, 0, false
	}
	d, n, ok = date.ParsePrefix(head[:i] + string(s[i]&^0x20) + head[i+1:])
	return d, n, ok && d.Day > 0
}

// clock skips the time of day behind a date: "10:30", "1030 GMT".
// A number without a colon must have four digits or more, and a date must stand before it.
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

// weekday skips the day of the week behind a date: "2024. március 4., hétfő".
// In the languages of the table, as in "hétfő", Monday in Hungarian.
func (r *datelineReader) weekday() bool {
	if r.Date == "" {
		return false
	}
	word := r.name()
	if !lexicon.Weekdays().Has(strings.TrimRight(word, " ")) {
		return false
	}
	r.pos += len(word)
	return true
}

// separator skips what stands between parts.
// Those are spaces, commas and full stops.
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
// "" where it is more than 40 bytes away: it is the end of a sentence then.
func (r *datelineReader) wordsTo(end string) string {
	name, _, ok := strings.Cut(r.s[r.pos:], end)
	if !ok || len(name) > 40 {
		return ""
	}
	return name
}
