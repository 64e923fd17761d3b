package caption

import (
	"strings"

	"github.com/copydesk/copydesk/internal/date"
	"github.com/copydesk/copydesk/internal/place"
)

// dateIn returns the date of the text, with its bytes: the first one with a
// year, or the first.
func (r *reader) dateIn(text string) (d date.Date, start, end int, ok bool) {
	finder := date.Finder{Language: "fr"}
	if r.isEnglish() {
		finder.Language = "" // 03/04 may be March or April
	}
	for m := range finder.All(text) {
		if !ok || m.Date.Year != 0 {
			d, start, end, ok = m.Date, m.Start, m.End, true
		}
		if d.Year != 0 {
			break
		}
	}
	return d, start, end, ok
}

// isEnglish tells whether the caption has small English words. Only in English
// may the month come first in a date of numbers.
func (r *reader) isEnglish() bool {
	for i, t := range r.tokens {
		if t.shape != lower {
			continue
		}
		switch r.word(i) {
		case "the", "of", "and", "during", "at", "on", "with", "for":
			return true
		}
	}
	return false
}

// place finds the place shown in tokens [a, b): where the caption has a date,
// the place beside it, else the last one behind "in" that ends a sentence.
//
//	place = in name *("," name) [","] [day words] date / date [","] in name *("," region)
//	      / in name *("," name) ("." / weekday)
func (r *reader) place(a, b, dateStart, dateEnd int) string {
	if dateEnd > 0 {
		if p := r.placeBesideDate(a, b, dateStart, dateEnd); p != "" {
			return p
		}
		if a < b { // "CHENGDU, May 7, 2023 -- A bridge in Chengdu, May 7, 2023."
			if start, end, ok := r.lastDate(r.span(a, b)); ok && start+r.tokens[a].start > dateEnd {
				if p := r.placeBesideDate(a, b, start+r.tokens[a].start, end+r.tokens[a].start); p != "" {
					return p
				}
			}
		}
	}
	for start := a; start < b; {
		end := start
		for end < b && !r.endsSentence(end) {
			end++
		}
		if p := r.placeInSentence(start, end); p != "" {
			return p
		}
		start = end + 1
	}
	return r.placeOfSpot(a, b)
}

// placeOfSpot reads the city of a square or a street at the end of a sentence:
// "en la Puerta del Sol de Madrid", "am Strand von Bremerhaven".
func (r *reader) placeOfSpot(a, b int) string {
	for i := b - 2; i > a; i-- {
		if r.tokens[i].shape != lower || !isOf(r.word(i)) || !r.tokens[i+1].named() {
			continue
		}
		p, end := r.placeFrom(i+1, b)
		if !r.isPlaceName(p) || end < b && !r.endsSentence(end) {
			continue
		}
		for k := max(a, i-4); k < i; k++ {
			if r.kind(k)&spot != 0 {
				return p
			}
		}
	}
	return ""
}

// placeBesideDate reads the place before a date or, "at Leicester Square on May 7,
// 2023 in London", the one behind it.
func (r *reader) placeBesideDate(a, b, dateStart, dateEnd int) string {
	behind := r.placeBehindDate(r.tokenFrom(dateEnd, b), b)
	if _, known := place.City(cityOf(behind)); known {
		return behind
	}
	if p := r.placeBefore(a, r.tokenBefore(dateStart, b)); p != "" {
		return p
	}
	return behind
}

// cityOf returns what stands before the first comma of a place.
func cityOf(name string) string {
	city, _, _ := strings.Cut(name, ",")
	return city
}

// lastDate returns the bytes of the last date of the text.
func (r *reader) lastDate(text string) (start, end int, ok bool) {
	finder := date.Finder{Language: "fr"}
	if r.isEnglish() {
		finder.Language = ""
	}
	for m := range finder.All(text) {
		start, end, ok = m.Start, m.End, true
	}
	return start, end, ok
}

// tokenBefore returns the number of tokens that end at or before byte at.
func (r *reader) tokenBefore(at, b int) int {
	for b > 0 && r.tokens[b-1].end > at {
		b--
	}
	return b
}

// tokenFrom returns the first token that begins at or behind byte at.
func (r *reader) tokenFrom(at, b int) int {
	i := r.tokenBefore(at, b)
	for i < b && r.tokens[i].start < at {
		i++
	}
	return i
}

// placeBefore reads the place that ends before token end, where a date begins.
func (r *reader) placeBefore(a, end int) string {
	for end > a && (r.is(end-1, ",(") || r.kind(end-1)&dayWord != 0 && (r.tokens[end-1].shape == lower || r.word(end-1) == "Jahr") || r.isDayName(end-1)) {
		end--
	}
	if end > a && isLocative(r.word(end-1)) {
		return r.word(end - 1)[:strings.LastIndexAny(r.word(end-1), "'’")]
	}
	if end > a && r.tokens[end-1].shape == capital && isInessive(r.word(end-1)) {
		return r.word(end - 1)
	}
	slug := end > a+1 && r.is(end-1, "-–—") && !r.tokens[end-1].glued
	end -= boolInt(slug)
	from := r.placeStart(a, end)
	if slug && from == a && end-from > 2 && r.isPlace(r.lastComma(from, end), end) {
		return tidy(r.span(from, end)) // "Nairobi, Kenya — March 18, 2024: …"
	}
	if from == end || from <= a || !r.namesPlace(from, end) {
		return ""
	}
	for !slug && from-1 > a && r.isDirection(from-1) {
		from--
	}
	switch before := from - 1; {
	case slug && r.is(before, "-–—"): // "- Dunmore Stadium, London, Britain - March 4"
	case r.tokens[before].shape == lower && r.kind(before)&(inPlace|atPlace) != 0:
		if p := r.cityBeforeCountry(a, before); p != "" {
			return p
		}
	case r.word(before) == "the" && before > a && r.kind(before-1)&(inPlace|atPlace) != 0 && r.isPlace(from, r.placeNameEnd(from, end)): // "at the Vatican"
	case isOf(r.word(before)) && (r.isPlace(from, r.placeNameEnd(from, end)) || r.isPlace(r.lastComma(from, end), end)): // "the port of Odesa, July 20"
	case r.is(end, ",") && r.tokens[before].shape == lower && r.isPlaceName(cityOf(r.span(from, end))): // "fuient Rafah, le 28 mai"
	default:
		return ""
	}
	return tidy(r.span(r.behindDirection(from, end), end))
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

// cityBeforeCountry returns the city of "à Vienne, en Autriche", whose country's
// preposition is token i, or "".
func (r *reader) cityBeforeCountry(a, i int) string {
	if !r.is(i-1, ",") || i-2 <= a || !r.tokens[i-2].named() {
		return ""
	}
	from := r.placeStart(a, i-1)
	if from == i-1 || from <= a || r.tokens[from-1].shape != lower || r.kind(from-1)&(inPlace|atPlace) == 0 || !r.isPlace(from, i-1) {
		return ""
	}
	return tidy(r.span(from, i-1))
}

// isOf reports the words for "of", which stand before places and much else.
func isOf(word string) bool {
	switch word {
	case "of", "de", "di", "du", "del", "della", "dello", "dei", "delle", "des", "von", "da", "do", "van", "od", "av", "af":
		return true
	}
	return false
}

// placeStart walks back from token end over names, commas and the small words
// inside places, and returns where the place begins.
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

// placeBehindDate reads the place that begins at token i, behind a date.
func (r *reader) placeBehindDate(i, b int) string {
	for i < b && (r.is(i, ",)") || r.tokens[i].shape == lower && r.kind(i)&(inPlace|atPlace) == 0 && r.kind(i)&dayWord != 0) {
		i++
	}
	if i+1 >= b || r.tokens[i].shape != lower || r.kind(i)&(inPlace|atPlace) == 0 {
		return ""
	}
	name, _ := r.placeFrom(i+1, b)
	return name
}

// placeFrom reads the place that begins at token i: a name, then its region and
// country. It returns the token behind it too.
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

// placeInSentence reads the last place in tokens [a, b) that stands behind "in"
// and ends the sentence, or has only a weekday behind it.
func (r *reader) placeInSentence(a, b int) string {
	for i := b - 1; i > a; i-- {
		if word := r.word(i); isLocative(word) && r.tokens[i].named() {
			if stem := word[:strings.LastIndexAny(word, "'’")]; r.isPlaceName(stem) {
				return stem
			}
		}
	}
	for i := b - 2; i >= a; i-- {
		if r.tokens[i].shape != lower || r.kind(i)&inPlace == 0 && !isTo(r.word(i)) || !r.tokens[i+1].named() && !r.isDirection(i+1) {
			continue
		}
		p, end := r.placeFrom(i+1, b)
		if p == "" {
			continue
		}
		for end < b && (r.is(end, ",)") || r.kind(end)&dayWord != 0 || r.tokens[end].shape == number || r.isDayName(end)) {
			end++
		}
		_, known := place.City(p)
		if isTo(r.word(i)) {
			if known && end == b {
				return p
			}
			continue
		}
		if known || end == b && (r.tokens[i].end-r.tokens[i].start > 1 || r.word(i) != "i" && r.word(i) != "u") {
			return p
		}
	}
	return ""
}
