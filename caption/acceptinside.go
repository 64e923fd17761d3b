package caption

import "github.com/copydesk/copydesk/internal/person"

// acceptsWhole is for a caption that is nothing but a credit.
// "Ana Ruiz/AFP", "DNT PHOTO: ANA RUIZ". "Ana Ruiz" alone is a caption's text.
func (r *reader) acceptsWhole(c reading, i, end int) bool {
	if c.lowers > 0 || r.is(end-1, ".!?") && c.joints == 0 {
		return false
	}
	switch {
	case len(c.parts) > 1 && c.parts[1].before == paren && r.guess(c.parts[0]) != nameSure:
		return false // "Ferries in Cairo (Reuters)"
	case len(c.parts) > 0 && r.isTextBeforeAgency(c.parts[0]), c.known == 0 && len(c.parts) > 1 && r.is(c.parts[1].from-1, ":："):
		return false // "Zwei Wanderer im Schnee SRF / Ana Ruiz", "Wird 70: Ana Ruiz (Archivbild)"
	case c.known > 0 && (c.joints > 0 || c.labels > 0 || r.allKnown(c)):
		return true
	case len(c.parts) == 0:
		return c.flags != 0
	case r.hasClient(c):
		return r.guess(c.parts[1]) < unsure // "Ana Ruiz for Dunmore Ledger"
	case c.joints == 0:
		return c.known > 0 && len(c.parts) > 1
	case c.known == 0 && (len(c.parts) > 3 || r.is(end-1, ".")):
		return false // "Ready to go: Ana Ruiz (l) and Tom Hale."
	}
	return r.hasSlash(c)
}

// acceptsInside is for a credit that follows a word of the text directly: it
// needs an agency or a pool, and a sign or a noun that no sentence has.
// "Tom Hale at Augusta GETTY" has the agency in capitals for a sign.
func (r *reader) acceptsInside(c reading, i int) bool {
	if c.lowers > 0 || c.numbers > 0 || r.isLowerWord(i) {
		return false
	}
	if len(c.parts) == 0 {
		return c.flags&(handout|file|social|pool) != 0 && c.labels+boolInt(r.mark(i).length > 1)+boolInt(r.tokens[i].shape == upper) > 0
	}
	if c.parts[0].to-c.parts[0].from > 5 || c.hasBracket() || r.isWordBeforeAgency(c.parts[0]) || r.isTextWord(c.parts[0], i) {
		return false
	}
	if len(c.parts) == 1 && c.labels == 0 && r.isKnown(c.parts[0]) && r.tokens[i].shape == upper && r.tokens[i].end-r.tokens[i].start > 4 && r.tokens[i-1].shape == capital {
		return true // "Tom Hale at Augusta GETTY"
	}
	signs := c.joints > 0 || c.labels > 0
	return signs && (c.known > 0 || c.flags&(pool|handout) != 0)
}

// hasBracket tells whether a bracket opens behind the first part.
func (c reading) hasBracket() bool {
	for _, p := range c.parts[1:] {
		if p.before == paren {
			return true // "in Helena, Mont. (Ana Ruiz/The Ledger via AP)"
		}
	}
	return false
}

// isTextWord tells whether the first part of a credit that follows a word
// directly is rather the text's last: "bei der Pressekonferenz | dpa", "at the
// Roxy Ana Ruiz/AFP".
func (r *reader) isTextWord(p part, i int) bool {
	if r.kind(i-1)&article != 0 && r.tokens[i-1].shape == lower {
		return true
	}
	return p.to-p.from == 1 && r.tokens[p.from].shape == capital && r.mark(p.from).agency == 0 && r.mark(p.from).roles == 0 && r.guess(p) == unsure
}

// isWordBeforeAgency tells whether one word of the text stands before an agency
// in p: "the bridge by Night Getty Images".
func (r *reader) isWordBeforeAgency(p part) bool {
	next := r.mark(p.from + 1)
	return p.to > p.from+1 && r.mark(p.from).agency == 0 && next.agency > 0 && !next.uncertain && p.from+1+next.agency == p.to && !r.isOrgWord(p.from)
}

// isTextBeforeAgency tells whether p is words of a text with an agency behind.
// Three words or more that are no sure name are text.
func (r *reader) isTextBeforeAgency(p part) bool {
	for i := p.from + 3; i < p.to; i++ {
		if m := r.mark(i); m.agency > 0 && !m.uncertain && i+m.agency == p.to {
			return r.nameGuess(p.from, i) != nameSure
		}
	}
	return false
}

// acceptsBare is for one name with nothing else: "… in 2023. Ana Ruiz",
// "… / Ana Ruiz", "… in the race. USATSI".
// Of rules only "|" and "/" count, and a dash before one word in capitals: "… in
// Dunmore. — PID". An organization of one word must be in capitals or behind a sentence.
func (r *reader) acceptsBare(p part, b border, i int) bool {
	lone := p.to-p.from == 1 && r.tokens[p.from].shape == upper
	if b == rule && lone && r.is(i-1, "—–") && r.is(i-2, ".!?”") {
		return r.guess(p) == orgLikely // "… in Dunmore. — PID"
	}
	if b == rule && !r.is(i-1, "|/") || b == sentence && r.endsInAbbreviation(i-1) {
		return false
	}
	size := p.to - p.from
	switch r.guess(p) {
	case nameSure, nameLikely:
		return size >= 2 && size <= 5
	case orgLikely, orgSure:
		return size == 1 && (r.tokens[p.from].shape == upper || b == sentence && r.guess(p) == orgLikely) || size <= 5 && size > 1
	}
	return false
}

// isLabelledSurname tells whether the bracket at i holds a noun for pictures and a
// family name: "(foto Marini)". German nouns look like names: "(Foto Galerie)".
func (r *reader) isLabelledSurname(c reading, i int) bool {
	return c.labels == 1 && len(c.parts) == 1 && c.parts[0].from == i+2 && c.parts[0].to == i+3 && r.mark(i+1).roles&noun != 0 &&
		r.tokens[i+2].shape == capital && (r.class(i+2) == person.Capital || r.class(i+2) == person.GivenName) && !r.nounsCapital() && !r.isPlace(i+2, i+3) && !r.isOrgWord(i+2)
}
