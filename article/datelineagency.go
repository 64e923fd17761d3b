package article

import (
	"strings"
	"unicode"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// agency reads an agency in brackets or slashes. What stands in the brackets
// and is a country or region locates the city instead: "KIEV (Ukraine)"; so
// does what is in no table and stands before an agency: "KISINDI (Tavora) (AFP)".
func (r *datelineReader) agency() bool {
	name, end := r.bracketed()
	if name == "" {
		return false
	}
	if r.City != "" && r.locate(name) {
		r.pos = end
		return true
	}
	if d, n, ok := parseDay(name); ok && n == len(name) && r.Date == "" && r.City != "" {
		r.Date = d.ISO() // DAYTON, Ohio (May 7, 2023) –
		r.pos = end
		return true
	}
	if !strings.ContainsFunc(name, unicode.IsLetter) {
		return false // "Santiago (25) - a goalkeeper - said"
	}
	if r.Agency != "" && (r.knownAgency || r.City == "" || r.unheard || !knownAgency(name)) {
		return false
	}
	if r.Agency != "" {
		r.unheard = true
		if len(r.Agency) <= len("J&K") && isCapitals(r.Agency) {
			r.Region = r.Agency // Mathura (UP), Jun 4 (PTI)
		} else {
			r.Country = r.Agency
		}
	}
	r.Agency = name
	r.knownAgency = knownAgency(name)
	r.pos = end
	return true
}

// bracketed returns what stands in the brackets or slashes at the cursor, and
// where they end. It is "" where there are none, or they hold a sentence.
// "(AP)" gives AP, "/TASS/" TASS. A sentence is more than 60 bytes, or holds a
// quotation mark, a semicolon or a round bracket.
func (r *datelineReader) bracketed() (name string, end int) {
	rest := strings.TrimLeft(r.s[r.pos:], " ")
	if rest == "" {
		return "", 0
	}
	closing := map[byte]string{'(': ")", '/': "/", '[': "]"}[rest[0]]
	if closing == "" {
		return "", 0
	}
	inside, _, ok := strings.Cut(rest[1:], closing)
	name = strings.TrimSpace(inside)
	if words := strings.Fields(name); len(words) > 1 && strings.HasSuffix(words[0], ".") && isAgency(words[1]) {
		name = words[1] // "/Корр. ТАСС Анна Вольская/"
	}
	if !ok || len(name) > 60 || strings.ContainsAny(name, "()\"“”;") {
		return "", 0
	}
	return name, len(r.s) - len(rest) + len(inside) + 2
}

// isAgency tells whether name is a news agency of the tables.
// "AP" and "Reuters" are; a paper, "Castle Bay Courier", isn't.
func isAgency(name string) bool {
	return lexicon.Newswires().Has(name) || lexicon.Agencies().Has(name)
}

// knownAgency tells whether name, or a part of it that a slash or hyphen joins
// to others, is in the table: "dpa/lnw", "NTB-AFP".
// A space doesn't part: "AP News Desk" is looked up whole.
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
