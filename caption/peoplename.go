package caption

import (
	"github.com/copydesk/copydesk/internal/person"
	"github.com/copydesk/copydesk/internal/place"
)

// isTeam tells whether the job at token i, before a name, belongs to what stands
// before it: "Dunmore Fuel guard Tom Hale".
func (r *reader) isTeam(i, b int) bool {
	return i+1 < b && r.tokens[i].shape == lower && r.kind(i)&job != 0 && r.tokens[i+1].named()
}

// isQuoted tells whether quotation marks enclose the name and nothing else.
// Titles of works are printed so: “Salt Road”.
func (r *reader) isQuoted(name [2]int) bool {
	const marks = "\"'‘’“”„«»‹›"
	return r.is(name[0]-1, marks) && (r.is(name[1], marks) || r.is(name[1], ",.") && r.is(name[1]+1, marks))
}

// nameStart returns where the name begins in a run of capitals with a particle
// before a given name: "Vorhersage von Michel Ruiz", "ministre de la Santé Ana
// Ruiz".
// It is i where the run begins with a given name, or has none inside.
func (r *reader) nameStart(i, end int) int {
	if r.class(i) == person.GivenName {
		return i
	}
	for k := i + 1; k+1 < end; k++ {
		if r.class(k) != person.GivenName {
			continue
		}
		first := r.class(i)
		if r.officeBefore(k, 0) > 0 || r.tokens[k-1].shape == lower || r.nounsCapital() && first != person.Initial || k == i+1 && first == person.CommonWord {
			return k
		}
	}
	return i
}

// isPronoun tells whether token i begins a sentence glued to a name: "Ana Ruiz He".
func (r *reader) isPronoun(i int) bool {
	return r.kind(i)&pronoun != 0 && r.tokens[i].shape != upper && !r.endsInAbbreviation(i) // "Elizabeth A. Hale"
}

// trimName drops words behind the name that only look like one.
// At least two words stay.
func (r *reader) trimName(m *mention) {
	if m.name[1]-m.name[0] > 2 && isInessive(r.word(m.name[1]-1)) && r.tokens[m.name[1]-1].shape == capital {
		m.name[1]-- // "Aino Lehtinen Tampereella"
	}
	for m.name[1]-m.name[0] > 2 && r.tokens[m.name[1]-1].shape == upper && r.tokens[m.name[0]].shape == capital && r.class(m.name[1]-1) != person.Suffix {
		m.name[1]-- // "Ana Ruiz MEP"
	}
}

// isPicturedPerson decides whether a run is a person's name.
// One word is a name with a title or a position only: "King Felipe". Two or more need a
// known given name or a shape that no place and no organization has.
func (r *reader) isPicturedPerson(m *mention) bool {
	from, to := m.name[0], m.name[1]
	size := to - from
	guess := r.nameGuess(from, to)
	titled := m.title[1] > 0
	if size == 1 {
		class := r.class(from)
		short := class == person.GivenName || class == person.Capital
		return short && guess != orgSure && (titled || m.position != "" && !r.afterPlaceWord(from) && !r.isPlace(from, to)) && r.tokens[from].shape != upper
	}
	if guess == orgSure || size > 6 {
		return false
	}
	m.sure = titled || m.position != "" || guess == nameSure
	switch {
	case !titled && m.position == "" && r.isNamedPlace(from, to):
		return false
	case r.kind(from)&royal != 0 && r.isMononym(from+1+boolInt(r.kind(from+1)&royal != 0), to):
		return true
	case r.tokens[from].shape == lower && r.isOf(from) && to-from == 2 && r.isPlace(from+1, to):
		return false // "Bürgermeisterin von Kiel"
	case guess != nameSure && r.isPlace(from, to), !titled && isPlaceNoun(r.word(to-1)) && guess != nameSure:
		return false // "in Wellington, New Zealand, Tuesday", "Sichuan Province"
	case !titled && m.position == "" && from > 0 && r.isInWord(from-1):
		return false // "en Santiago de Chile"
	case titled || m.position != "":
		return guess > orgLikely || titled
	case (r.afterPlaceWord(from) || from > 0 && r.kind(from-1)&onWord != 0) && guess != nameSure, r.isPlace(from, to):
		return false
	case from > 0 && guess != nameSure && (r.kind(from-1)&article != 0 || r.word(from-1) == "of"), from > 0 && (r.word(from-1) == "the" || r.word(from-1) == "des"):
		return false
	case r.nounsCapital():
		return guess == nameSure && r.class(from) != person.Capital
	}
	return guess == nameSure || guess == nameLikely && r.looksPersonal(from, to)
}

// isInWord tells whether token i is a word for "in" that stands before no name:
// "a" and "à" do.
func (r *reader) isInWord(i int) bool {
	switch r.word(i) {
	case "in", "en", "em", "im", "we", "ve", "w", "v", "в", "во", "у", "på":
		return r.tokens[i].shape == lower
	}
	return false
}

// isNamedPlace tells whether [from, to) is rather a street, a park or a body that
// bears a name: "10 Downing Street", "at Victoria Park", "le pont Alexandre III",
// "presidente do Banco Central".
func (r *reader) isNamedPlace(from, to int) bool {
	if isStreet(r.word(to-1)) || isPlaceNoun(r.word(to-1)) && r.afterPlaceWord(from) {
		return true
	}
	before := r.kind(from - 1)
	return before&spot != 0 && r.tokens[from-1].shape == lower || before&ofWord != 0 && r.isOf(from-1) && r.isJob(from-2) && r.class(from) != person.GivenName
}

// isStreet reports the words with which addresses end: "350 Fifth Avenue".
func isStreet(word string) bool {
	switch word {
	case "Street", "St", "St.", "Road", "Rd", "Rd.", "Avenue", "Ave", "Ave.", "Boulevard", "Blvd", "Blvd.", "Highway", "Parkway", "Terrace", "Crescent", "Drive":
		return true
	}
	return false
}

// isListed tells whether a run in a list of people, behind a comma or "and", may
// be a name though no table knows it.
func (r *reader) isListed(m *mention) bool {
	from, to := m.name[0], m.name[1]
	return (r.is(from-1, ",:") || isJoiner(r.word(from-1))) && r.nameGuess(from, to) >= nameLikely && !r.isPlace(from, to) && r.looksPersonal(from, to)
}

// looksPersonal tells whether capitalised words without a known given name may
// be a person: none is an acronym, an agency or half in small letters.
func (r *reader) looksPersonal(from, to int) bool {
	for i := from; i < to; i++ {
		if t := r.tokens[i]; t.shape == upper && r.tokens[from].shape != upper || r.mark(i).agency > 0 || t.named() && r.kind(i)&article != 0 {
			return false
		}
	}
	return true
}

// afterPlaceWord tells whether token i stands behind "in", "at", "from" …
// What stands there is a place, if no known given name is in it.
func (r *reader) afterPlaceWord(i int) bool {
	return i > 0 && r.tokens[i-1].shape == lower && r.kind(i-1)&(inPlace|atPlace) != 0
}

// isPlace tells whether the words [from, to) are a place of the gazetteer.
// Cities, countries and their regions are known to package place: "Rome", "Ohio".
func (r *reader) isPlace(from, to int) bool {
	name := r.span(from, to)
	if _, ok := place.City(name); ok {
		return true
	}
	if _, ok := place.Country(name); ok {
		return true
	}
	_, ok := place.Region(name)
	return ok
}

// nounsCapital tells whether the caption is in a language that writes nouns
// large, so that two capitals make no name: German.
// It looks for small German words, once for a caption.
func (r *reader) nounsCapital() bool {
	return r.hasSmallWord(&r.german, func(word string) bool {
		switch word {
		case "der", "die", "das", "und", "ist", "am", "spricht", "mit", "von", "beim", "auf", "für", "eine", "einem", "einer", "ein", "sich", "im", "zum", "zur",
			"wird", "nicht", "musste", "hat", "auch", "nach", "wie", "oder", "aus", "vor", "ihr", "sein", "seine":
			return true
		}
		return false
	})
}
