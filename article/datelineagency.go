package article

import (
	"strings"

	"github.com/copydesk/copydesk/internal/lexicon"
)

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
	if words := strings.Fields(name); len(words) > 1 && strings.HasSuffix(words[0], ".") && isAgency(words[1]) {
		name = words[1] // "/Корр. ТАСС Анна Вольская/"
	}
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
