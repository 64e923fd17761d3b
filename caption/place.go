package caption

import (
	"strings"

	"github.com/copydesk/copydesk/internal/date"
	"github.com/copydesk/copydesk/internal/place"
)

// dateIn returns the date of the text, with its bytes: the first one with a
// year, or the first.
// Without a date end is 0. Numbers are read with the day first, but for English.
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
// "in" is left out, being German, Italian and Dutch, too.
func (r *reader) isEnglish() bool {
	return r.hasSmallWord(&r.english, func(word string) bool {
		switch word {
		case "the", "of", "and", "during", "at", "on", "with", "for":
			return true
		}
		return false
	})
}

// hasSmallWord tells whether the caption has a word in small letters for which
// is holds. It looks once and keeps what it saw in known: 0 not looked yet, 1 yes,
// -1 no.
func (r *reader) hasSmallWord(known *int8, is func(string) bool) bool {
	if *known == 0 {
		*known = -1
		for i, t := range r.tokens {
			if t.shape == lower && is(r.word(i)) {
				*known = 1
				break
			}
		}
	}
	return *known > 0
}

// place finds the place shown in tokens [a, b): where the caption has a date,
// the place beside it, else the last one behind "in" that ends a sentence.
//
//	place = in name *("," name) [","] [day words] date / date [","] in name *("," region)
//	      / in name *("," name) ("." / weekday)
//
// dateStart and dateEnd are bytes of r.s; dateEnd is 0 without a date. "" is none.
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
// The word for the spot must stand at most four words before: "Puerta", "Strand".
func (r *reader) placeOfSpot(a, b int) string {
	for i := b - 2; i > a; i-- {
		if r.tokens[i].shape != lower || !r.isOf(i) || !r.tokens[i+1].named() {
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
// The city behind must be a known one to win.
func (r *reader) placeBesideDate(a, b, dateStart, dateEnd int) string {
	behind := r.placeBehindDate(r.tokenFrom(dateEnd, b), b)
	if _, known := place.City(cityOf(behind)); known {
		return behind
	}
	if p := r.placeBefore(a, r.beforeCapitalOf(a, r.tokenBefore(dateStart, b))); p != "" {
		return p
	}
	return behind
}

// beforeCapitalOf returns the token before the comma of ", capital of China,"
// where that ends before token end, as Xinhua writes behind a city, or end.
func (r *reader) beforeCapitalOf(a, end int) int {
	for i := end - 1; i > a+1 && end-i < maxTitle && !r.endsSentence(i); i-- {
		if r.word(i) == "capital" && r.word(i+1) == "of" {
			for i > a && r.tokens[i-1].shape == lower {
				i--
			}
			if r.is(i-1, ",") {
				return i - 1
			}
			return end
		}
	}
	return end
}

// lastDate returns the bytes of the last date of the text.
// A dateline's caption has two: "CHENGDU, May 7, 2023 -- A bridge in Chengdu, May 7, 2023."
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
// It is b where none does.
func (r *reader) tokenFrom(at, b int) int {
	i := r.tokenBefore(at, b)
	for i < b && r.tokens[i].start < at {
		i++
	}
	return i
}

// placeBefore reads the place that ends before token end, where a date begins.
// "in Rome on May 7", "the port of Odesa, July 20", "Nairobi, Kenya — March 18, 2024". It
// is "" where nothing introduces a place. A direction goes: "in central Rome" is Rome.
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
	case r.isOf(before) && (r.isPlace(from, r.placeNameEnd(from, end)) || r.isPlace(r.lastComma(from, end), end)): // "the port of Odesa, July 20"
	case r.is(end, ",") && r.tokens[before].shape == lower && r.isPlaceName(cityOf(r.span(from, end))): // "fuient Rafah, le 28 mai"
	default:
		return ""
	}
	return tidy(r.span(r.behindDirection(from, end), end))
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

// placeBehindDate reads the place that begins at token i, behind a date.
// "May 7, 2023, in London": a word for "in" must introduce it.
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

// placeInSentence reads the last place in tokens [a, b) that stands behind "in"
// and ends the sentence, or has only a weekday behind it.
// A known city counts wherever it stands, another name only at the end.
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
		if !known && (isJoiner(r.word(i)) || r.word(i) == "di") && r.nameGuess(i+1, end) == nameSure && !r.isPlace(end-1, end) || r.endsInAbbreviation(i) {
			continue // "Joost Bakker en Femke de Wit.", "Pfarrer i. R. Max Lang"
		}
		if isTo(r.word(i)) {
			if known && end == b {
				return p
			}
			continue
		}
		if known || strings.Contains(p, ",") || end == b && !r.isAndBefore(i, a, end) {
			return p
		}
	}
	return ""
}
