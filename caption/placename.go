package caption

import (
	"strings"

	"github.com/copydesk/copydesk/internal/date"
	"github.com/copydesk/copydesk/internal/person"
	"github.com/copydesk/copydesk/internal/place"
)

// cityOf returns what stands before the first comma of a place.
// "Columbia" of "Columbia, S.C."; all of it without a comma.
func cityOf(name string) string {
	city, _, _ := strings.Cut(name, ",")
	return city
}

// lastComma returns the token behind the last comma of [from, end), or from.
func (r *reader) lastComma(from, end int) int {
	for i := end - 1; i > from; i-- {
		if r.is(i-1, ",") {
			return i
		}
	}
	return from
}

// isDirection tells whether token i is a small word such as "northwest".
// Words that are prepositions too are none.
func (r *reader) isDirection(i int) bool {
	return r.tokenShape(i) == lower && r.kind(i)&geo != 0 && r.kind(i)&inPlace == 0
}

// behindDirection returns the token of [from, end) with which a place begins:
// the direction is a part of "northwest China's Gansu Province", but not of
// "central Rome".
func (r *reader) behindDirection(from, end int) int {
	name := from
	for name+1 < end && r.isDirection(name) {
		name++
	}
	if r.isPossessive(name) {
		return from
	}
	return name
}

// isOf tells whether token i is a word for "of", which stand before places and
// much else.
func (r *reader) isOf(i int) bool { return r.kind(i)&ofWord != 0 && r.tokens[i].shape == lower }

// placeStart walks back from token end over names, commas and the small words
// inside places, and returns where the place begins.
// It returns end where none does. "Columbia, S.C." and "Rio de Janeiro" are taken whole.
func (r *reader) placeStart(a, end int) int {
	i := end
	if r.is(i-1, ")") { // "Madrid (España)"
		k := i - 2
		for k > a && r.tokens[k].named() {
			k--
		}
		if !r.is(k, "(") {
			return end
		}
		i = k
	}
	for i > a {
		switch prev := r.tokens[i-1]; {
		case prev.named() && !r.isDayName(i-1):
		case prev.shape == lower && i < end && r.isPlaceLink(i-1):
		case prev.shape == lower && (i == end || r.is(i, ",")) && r.kind(i-1)&geo != 0 && i-2 >= a && r.tokens[i-2].named():
		case r.is(i-1, ",") && i < end && i-2 >= a && (r.tokens[i-2].named() || r.kind(i-2)&geo != 0):
		default:
			return r.skipGeo(i, end)
		}
		i--
	}
	return i
}

// skipGeo drops a direction that begins a place only behind a comma.
func (r *reader) skipGeo(i, end int) int { return min(i, end) }

// isPlaceLink reports the small words inside names of places: "Rio de Janeiro",
// "Isle of Man", "Frankfurt am Main". "southwest China" behind a comma is one.
func (r *reader) isPlaceLink(i int) bool {
	switch r.word(i) {
	case "de", "del", "la", "le", "les", "du", "des", "da", "do", "dos", "das", "di", "of", "the", "sur", "am", "an", "der", "den", "upon", "und", "and", "ob", "nad", "al", "el", "sous", "en":
		return r.tokens[i-1+boolInt(i == 0)].named() && r.kind(i-1)&(inPlace|atPlace) == 0 && (r.word(i) != "of" && r.word(i) != "and" && r.word(i) != "en" && r.word(i) != "und")
	}
	return r.kind(i)&geo != 0 && r.is(i-1, ",")
}

// namesPlace tells whether [from, to) may be a place: an institution or a month
// is none.
// An institution counts with its city behind a comma: "Dunmore Museum, London".
func (r *reader) namesPlace(from, to int) bool {
	for i := from; i < to; i++ {
		if r.is(i, ",") {
			return true // the institution's city follows
		}
	}
	for i := from; i < to; i++ {
		word := r.word(i)
		if r.isDayName(i) || i > from && r.isOrgWord(i) && !r.lexemes[i].surname && !r.isPlace(from, to) && !isPlaceNoun(word) {
			return false
		}
	}
	if d, _, ok := date.ParsePrefix(r.span(from, to) + " 2000"); ok && d.Month != 0 {
		return false // "in March"
	}
	return true
}

// isPlaceNoun reports words of organizations that end names of places too:
// "Mexico City", "Orange County".
func isPlaceNoun(word string) bool {
	switch lowerASCII(word) {
	case "city", "town", "village", "county", "park", "garden", "gardens", "beach", "borough", "center", "state", "district", "region", "province", "prefecture", "municipality", "governorate", "oblast", "peninsula", "strip":
		return true
	}
	return false
}

// placeFrom reads the place that begins at token i: a name, then its region and
// country. It returns the token behind it too.
// "Wellington, New Zealand", "Madrid (España)": what follows a comma must be known, or
// have a direction before it. The name is "" where no place stands there.
func (r *reader) placeFrom(i, b int) (name string, end int) {
	start := i
	for i+1 < b && r.isDirection(i) {
		i++
	}
	end = r.placeNameEnd(i, b)
	if end == i || !r.namesPlace(i, end) {
		return "", end
	}
	for r.is(end, ",") && end+1 < b {
		from := end + 1
		for from < b && r.tokens[from].shape == lower && r.kind(from)&geo != 0 {
			from++
		}
		next := r.placeNameEnd(from, b)
		if next == from || !(r.isPlace(from, next) || from > end+1) || r.tokens[from].shape == lower {
			break
		}
		for next < b && r.tokens[next].shape == lower && r.kind(next)&geo != 0 && (next+1 == b || r.is(next+1, ",.")) {
			next++
		}
		end = next
	}
	if r.is(end, "(") && end+2 < b && r.is(end+2, ")") && r.isPlace(end+1, end+2) {
		end += 3
	}
	return tidy(r.span(r.behindDirection(start, end), end)), end
}

// isPlaceName tells whether name is a city of the gazetteer.
func (r *reader) isPlaceName(name string) bool {
	_, ok := place.City(name)
	return ok
}

// isTo reports the words for "at" and "to" of the Romance languages, which stand
// before a known city where a sentence ends: "il sindaco a Bologna."
func isTo(word string) bool { return word == "a" || word == "ad" || word == "la" }

// placeNameEnd returns the end of the name at token i.
// It is i where no name begins, or one that is longer than any.
func (r *reader) placeNameEnd(i, b int) int {
	for end := i; ; end++ {
		if end > i+maxRun {
			return i
		}
		if end > i && r.endsInAbbreviation(end-1) && r.isPlace(end-1, end) {
			return end // "Columbia, S.C. Former Gov. …"
		}
		if end < b && r.tokens[end].named() && !r.isDayName(end) {
			continue
		}
		if end > i && end+1 < b && r.tokens[end].shape == lower && r.tokens[end+1].named() && r.isPlaceLink(end) {
			continue
		}
		return end
	}
}

// isAndBefore tells whether the "i" or "u" at token i may be a Slavic or Catalan
// "and" or "with", and no word for "in": before two words or a given name, or
// behind a name, "Ana i Tom". In "foran rådhuset i Svendborg" it is not.
func (r *reader) isAndBefore(i, a, end int) bool {
	if word := r.word(i); word != "i" && word != "u" {
		return false
	}
	return end != i+2 || r.class(i+1) == person.GivenName || i == a || r.tokens[i-1].shape != lower
}
