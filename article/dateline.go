package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/place"
)

// maxDateline is the length in bytes within which a dateline has to end. The
// longest seen names two cities with their countries, a date and two agencies.
const maxDateline = 200

// splitDateline reads the dateline at the head of a paragraph, whose white
// space is normalised. Its Span cuts Raw out of paragraph; the story begins
// behind it and a space. A paragraph without one gives false.
//
//	SEOUL, South Korea (AP) — The …           AP: city, country, agency, dash
//	CAMBRIDGE, Mass., Dec. 11 (UPI) — A …     UPI: with the date
//	SAN MATEO, Calif., March 2 - Oil …        Reuters before 1990: no agency
//	Berlin (dpa) - Die …                      dpa, AFP: the city as in running text
//	MADRID, 3 mar. (EFE).- El …               EFE
//	(ANSA) - ROMA, 03 MAR - Il …              ANSA: the agency first
//	MOSCOW, May 7. /TASS/. The …              TASS
//	TALLAHASSEE — Two …                       newspapers: the city alone
//	NEW DELHI: The …                          newspapers of South Asia
//	Dec 29 (Reuters) - Shares …               no place
//
// Where only a name and a dash stand there, the name must be a city of the
// gazetteer, or be in capitals and no label ("UPDATE -").
func splitDateline(paragraph string) (Dateline, bool) {
	if d, ok := eastAsianDateline(paragraph); ok {
		return d, true
	}
	r := datelineReader{s: paragraph[:cutLength(paragraph, maxDateline)]}
	if !r.read() || !r.holds(strings.TrimLeft(paragraph[r.pos:], " ")) {
		return stoppedCity(paragraph)
	}
	r.Start, r.End = 0, r.pos
	r.Raw = paragraph[:r.pos]
	r.City = place.TitleCase(withoutStop(r.City))
	return r.Dateline, true
}

// stoppedCity reads a city in capitals that only a full stop parts from the
// story, as papers of Sweden and Germany set it: "LAGOS. En översvämning har".
// "NO. The" is too short, and "Lagos. The" has no capitals.
func stoppedCity(paragraph string) (Dateline, bool) {
	name, rest, ok := strings.Cut(paragraph[:cutLength(paragraph, maxDateline)], ". ")
	if !ok || len(name) < 4 || len(name) > 40 || !isCapitals(name) || !isCity(name) || !isSentence(rest) {
		return Dateline{}, false
	}
	end := len(name) + len(".")
	return Dateline{Raw: paragraph[:end], City: place.TitleCase(name), Span: Span{Start: 0, End: end}}, true
}

// withoutStop takes the full stop off a city's name, "Köln. (epd)", unless its
// last word is an abbreviation: "WASHINGTON D.C."
// A last word of three bytes or fewer keeps it as well.
func withoutStop(city string) string {
	bare := strings.TrimSuffix(city, ".")
	word := bare[strings.LastIndexAny(bare, " /-")+1:]
	if len(word) <= 3 || strings.Contains(word, ".") {
		return city
	}
	return bare
}

// holds weighs what was read: is it a dateline, before a story that goes on
// with rest?
// What may be missing depends on what closes it: a dash needs less before it than a
// colon or no mark at all. "PARIS —" is one, "Paris: The" is none, "Kochi: The" is.
func (r *datelineReader) holds(rest string) bool {
	switch {
	case r.unknown > 1:
		return false
	case r.City == "":
		return r.Agency != "" && r.end != colon && (r.knownAgency || r.Date != "" && r.end != noDash)
	case r.end == noDash:
		return r.bareEnd(rest)
	case r.Agency != "" && (r.Date != "" || r.knownAgency || (r.cityKnown || r.located) && isName(r.Agency)):
		return startsLikePlace(r.City)
	case r.Agency != "":
		return isCapitals(r.City) && len(r.Agency) <= maxUnknownAgency && isName(r.Agency)
	case r.end == colon:
		return startsUpper(rest) && (r.cityKnown && (isCapitals(r.City) || r.Date != "" || inSouthAsia(r.City)) || r.located && isCapitals(r.City))
	case r.Date != "" || r.located:
		return r.cityKnown || startsLikePlace(r.City) && (r.located || isCapitals(r.City))
	case r.unknown > 0:
		return isCapitals(r.City) && startsUpper(rest) && (r.end == longDash || r.cityKnown && len(r.Region) == len("CE")) // "FORTALEZA, CE - O"
	case r.cityKnown:
		first, behind, _ := strings.Cut(rest, " ")
		return isCapitals(r.City) || startsUpper(rest) && startsUpper(r.City) && !isCity(first) && // "Paris - Lyon en deux heures"
			dashAt(behind, true) == noDash // "Washington - Adams - Jefferson"
	}
	return isCapitals(r.City) && isSentence(rest) && !isLabel(r.City) && !r.isGlued()
}

// inSouthAsia tells whether a city lies where papers set a colon behind it, with
// the city as in running text: "Kochi: The".
// The codes are those of ISO 3166: India, Pakistan, Bangladesh, Sri Lanka, Nepal and
// Malaysia.
func inSouthAsia(city string) bool {
	p, _ := place.City(city)
	for _, code := range [...]string{"IN", "PK", "BD", "LK", "NP", "MY"} {
		if p.In(code) {
			return true
		}
	}
	return false
}

// isGlued tells whether the dash stands between two words without a space, as in
// notices of deaths: "HALE--Jerome Arthur, 98, passed away."
func (r *datelineReader) isGlued() bool {
	return len(r.City) < r.pos && r.s[len(r.City)] != ' ' && r.pos < len(r.s) && r.s[r.pos] != ' '
}

// maxUnknownAgency is the most bytes of what stands in brackets behind a city
// in capitals and is taken for an agency unheard of: "(CBSDFW.COM)".
const maxUnknownAgency = 20

// isName tells whether each word of s begins with a capital letter or digit, or
// s is a single word: "1010 WINS", "kfor.com".
// "see page 4" isn't one.
func isName(s string) bool {
	for word := range strings.FieldsSeq(s) {
		if !startsUpper(word) && word != s {
			return false
		}
	}
	return true
}

// bareEnd tells whether a dateline without a dash is one: a known city or date
// and an agency, and a new sentence behind them. "New Delhi, May 7 (PTI) The".
func (r *datelineReader) bareEnd(rest string) bool {
	if r.Agency == "" || !startsUpper(rest) {
		return false
	}
	slashed := r.s[r.pos-1] == '/' // Esbjerg /ritzau/
	return r.Date != "" && startsLikePlace(r.City) || r.knownAgency && (r.cityKnown || r.located || slashed && startsLikePlace(r.City) || isCapitals(r.City))
}

// isLabel tells whether a name in capitals is a word that print sets before a
// dash and that is no place.
// "UPDATE", "NEWS ANALYSIS" and "Q&A" are; "TALLAHASSEE" isn't.
func isLabel(name string) bool {
	if lexicon.Rubrics().Has(name) || isTitledName(name) || isCommonWords(name) {
		return true
	}
	for word := range strings.FieldsSeq(name) {
		if lexicon.Labels().Has(strings.Trim(word, ".'’")) || !strings.ContainsFunc(word, unicode.IsLetter) {
			return true
		}
	}
	return strings.ContainsAny(name, "0123456789<>&+@#?!\"“”$%*")
}

// isCommonWords tells whether all words of a name are everyday English: "CITY
// HALL", "LOOKING BACK".
func isCommonWords(name string) bool {
	for word := range strings.FieldsFuncSeq(name, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' }) {
		if !lexicon.CommonWord(strings.ToLower(word)) {
			return false
		}
	}
	return true
}

// isTitledName tells whether a name in capitals is a person's with the office:
// "MAYOR JOAN HALE".
// "ST. PAUL" isn't: the abbreviation is too short for a title.
func isTitledName(name string) bool {
	title, rest, _ := strings.Cut(name, " ")
	given, _, ok := strings.Cut(rest, " ")
	abbreviated := len(title) > len("ST.") && title[len(title)-1] == '.' // GOV., SEN.
	if !ok || !abbreviated && !lexicon.Roles().Has(title) && !lexicon.JobTitles().Has(title) {
		return false
	}
	_, ok = lexicon.GivenName(given)
	return ok
}

// isCapitals tells whether the letters of s are capitals, but for the "c" of
// "McALLEN" and small words.
// One letter alone isn't enough: "A". Letters without case don't count.
func isCapitals(s string) bool {
	upper, lower := 0, 0
	for word := range strings.FieldsSeq(s) {
		if upper > 0 && len(word) <= 3 && strings.ToLower(word) == word {
			continue // RIO de JANEIRO
		}
		for _, c := range word {
			if unicode.IsUpper(c) {
				upper++
			} else if unicode.IsLower(c) {
				lower++
			}
		}
	}
	return upper > 1 && lower*4 < upper
}

// startsLikePlace tells whether each longer word of s begins with a capital or
// s is in the gazetteer: "sioux falls" is, "the mayor" isn't.
// Small words may stand among the longer ones: "Rio de Janeiro". Eight words are a
// sentence.
func startsLikePlace(s string) bool {
	if _, ok := place.City(s); ok {
		return true
	}
	words := 0
	for word := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ' ' || r == '/' || r == '-' }) {
		if len(word) > 3 && !startsUpper(word) || words == 0 && !startsUpper(word) && len(word) > 2 {
			return false
		}
		if words++; words > 7 {
			return false
		}
	}
	return words > 0
}

// startsUpper tells whether s begins with a capital letter, a letter of a script
// that has no case, or a digit, behind any opening mark.
// "“The", "$5" and "東京" do; "the" doesn't.
func startsUpper(s string) bool {
	s = strings.TrimLeft(s, "\"'“‘«„`(<[¿¡$€£ ")
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r) || unicode.IsDigit(r) || unicode.IsTitle(r) || unicode.IsLetter(r) && !unicode.IsLower(r)
}

// isSentence tells whether s looks like the first sentence of a story: it begins
// with a capital letter and has some words, not all of them in capitals.
// The first 80 bytes have to hold four spaces, so that "The end." is none.
func isSentence(s string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, "\"'“‘«„`<"))
	head := s[:cutLength(s, 80)]
	return unicode.IsUpper(r) && strings.Count(head, " ") >= 4 && !isCapitals(head)
}

// cutLength is n, or the length of s if that is less, moved back to a rune's
// border.
// "café" cut at 4 gives 3: é has two bytes.
func cutLength(s string, n int) int {
	if len(s) <= n {
		return len(s)
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return n
}
