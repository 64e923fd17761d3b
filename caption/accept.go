package caption

import (
	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/person"
)

// accepts tells whether a reading of tokens [i, end) is a credit, given what
// stands in front of it.
// Everything depends on the border: behind a full stop "Ana Ruiz" is a credit, behind
// a word of a sentence it is somebody in the picture.
func (r *reader) accepts(c reading, b border, i, end int) bool {
	if c.lowers > maxLowers && c.lowers > c.capitals || r.hasNumberPart(c) || end-i > window-4 {
		return false
	}
	if b == bracket && (r.onlyFlagsInside(c, i, end) || r.textBehind(i, end) || r.isRegionNote(i, end)) {
		return false
	}
	if c.label {
		return r.acceptsLabel(c, b, i, end)
	}
	if c.lowers > c.capitals || !r.partsFit(c) || c.known == 0 && r.hasEastern(c) {
		return false
	}
	switch b {
	case bracket:
		return r.acceptsBracket(c, i, end)
	case sentence, rule:
		return r.acceptsAfter(c, b, i, end)
	case whole:
		return r.acceptsWhole(c, i, end)
	}
	return r.acceptsInside(c, i)
}

// hasNumberPart tells whether a part is a number, such as a year.
// "The sea / 2018" is text.
func (r *reader) hasNumberPart(c reading) bool {
	for _, p := range c.parts {
		if p.to-p.from == 1 && r.tokens[p.from].shape == number && r.mark(p.from).agency == 0 && r.wordDigits(p.from) {
			return true
		}
	}
	return false
}

// wordDigits tells whether token i is digits only.
func (r *reader) wordDigits(i int) bool {
	return digits(r.word(i)) == len(r.word(i))
}

// onlyFlagsInside tells whether the bracket at i names nobody, though a credit
// follows it: "(file photo) © Ana Ruiz".
func (r *reader) onlyFlagsInside(c reading, i, end int) bool {
	if len(c.parts) == 0 {
		return false
	}
	for k := i + 1; k < end && k < c.parts[0].from; k++ {
		if r.is(k, ")]）］】") {
			return true
		}
	}
	return false
}

// textBehind tells whether ordinary text follows the bracket that opens at i.
// "The mayor (left) opens the fair" goes on; behind "(AP Photo/Tom Hale)" only a sign,
// an agency or "and" may follow.
func (r *reader) textBehind(i, end int) bool {
	after := r.closing(i)
	if _, n := r.positionPhrase(after + 1); r.is(after, "(") && n > 0 && r.is(after+1+n, ")") {
		return true // "Ana Ruiz (CDU) (links) mit dem Bild"
	}
	if after == i || after >= end || r.tokens[after].shape == punct && !r.is(after, ",;:") {
		return false
	}
	m := r.mark(after)
	return m.agency == 0 && m.roles&^(and|client) == 0
}

// isRegionNote tells whether the bracket at i holds the letters of a state or a
// province, behind which a rule parts the credit: "em Canoas (RS) - Ana Ruiz".
func (r *reader) isRegionNote(i, end int) bool {
	return i > 0 && i+3 < end && r.tokens[i-1].named() && r.tokens[i+1].shape == upper && r.tokens[i+1].end-r.tokens[i+1].start <= 3 &&
		r.is(i+2, ")") && r.is(i+3, "-–—|/") && (r.mark(i+1).agency == 0 || r.mark(i+1).uncertain)
}

// acceptsLabel is for credits behind "Photo:", "Photo by", "©": all but an
// ordinary sentence.
// "shows photos by Ana Ruiz" is one: a label in small letters behind a word of the text.
func (r *reader) acceptsLabel(c reading, b border, i, end int) bool {
	if i == 0 && c.lowers > 0 && c.known == 0 && r.is(end-1, ".") {
		return false // "Fotografía de archivo del expresidente Luis Arce."
	}
	if b == inside && r.isLowerWord(i) && !r.is(i-1, ",;:") && !r.isClipped(i) {
		return false // "shows photos by Ana Ruiz"
	}
	if i <= 2 && (c.lowers > 2 || !r.partsFit(c) || c.numbers+c.lowers > 0 && c.known == 0 && len(c.parts) > 1) {
		return false // "© Ana Ruiz Workers in Rome, 2018", "FILE PHOTO: The mayor …"
	}
	if c.hasBy() && c.known == 0 && c.lowers > 0 && c.numbers > 0 {
		return false // "Bilder von Kameras während der Wahl 2021"
	}
	return c.lowers <= max(1, c.capitals) || c.known > 0
}

// partsFit tells whether no part of a credit without a label is longer than
// names are.
// Names have at most six tokens; nine count where an agency, "by" or a word of
// organizations shows a longer one.
func (r *reader) partsFit(c reading) bool {
	for _, p := range c.parts {
		if r.word(p.from) == "of" {
			return false // "Tom Hale, of Reuters"
		}
		if size := p.to - p.from; size > 9 || size > 6 && !p.by && !r.isKnown(p) && r.nameGuess(p.from, p.to) != orgSure {
			return false
		}
	}
	return true
}

// hasEastern tells whether a part is in Chinese, Japanese or Korean, whose
// credits have a reader of their own.
func (r *reader) hasEastern(c reading) bool {
	for _, p := range c.parts {
		for _, t := range r.tokens[p.from:p.to] {
			if t.shape == eastern {
				return true
			}
		}
	}
	return false
}

// acceptsBracket is for credits in brackets at the end.
// An agency, "(AP)", a flag, "(Handout)", or an organization behind a full stop show it.
// "(file photo)" and "the Dunmore Zoo Trust (DZT)" stay in the text.
func (r *reader) acceptsBracket(c reading, i, end int) bool {
	switch {
	case c.lowers > 2 || c.numbers > 2:
		return c.known > 0 && c.lowers <= 4 && c.joints > 0
	case c.known > 0, c.doubtful == 1 && end == i+3 && r.tokens[i+1].shape == upper && r.is(i-1, ".!?"): // "… in Ankara. (AA)"
		return !r.isExpansion(i)
	case c.flags&(pool|handout|staff) != 0, r.isFileOf(c):
		return true
	case len(c.parts) == 0:
		return false // "(file photo)" describes the picture
	case r.isLabelledSurname(c, i):
		return true
	case len(c.parts) == 1 && c.joints == 0 && r.is(i-1, ".") && c.lowers+c.numbers == 0 && r.guess(c.parts[0]) < unsure:
		acronym := r.tokens[i+1].shape == upper && !r.isPlace(i+1, i+2) && !r.isExpansion(i)
		return end > i+3 || acronym // "… in Provo, Utah. (Dunmore Police Department)", "(DMI photo)", "(DOJ)"
	case end == i+3 && r.is(i-1, ".") && r.tokens[i+1].shape == capital:
		if lexicon.Agencies().Has(r.word(i + 1)) {
			return true // "… en Madrid. (Efe)"
		}
		return r.class(i+1) == person.Capital && !r.nounsCapital() && !r.isPlace(i+1, i+2) // "… in Dunmore. (Fotolux)"
	}
	return c.joints > 0 && r.hasSlash(c) && c.lowers == 0 || c.doubtful > 0 && c.joints > 0 || c.labels > 0 && c.capitals > 1
}

// hasSlash tells whether a slash, a dash or "via" parts a person or an acronym
// from others.
// Two single words without a known one, "Salt/Pepper", don't count.
func (r *reader) hasSlash(c reading) bool {
	if len(c.parts) < 2 {
		return false
	}
	parted := false
	for _, p := range c.parts[1:] {
		parted = parted || p.before == slash || p.before == viaOrg || p.before == dash
	}
	if !parted {
		return false
	}
	g := r.guess(c.parts[0])
	return g != unsure || r.guess(c.parts[1]) == orgSure
}

// isExpansion tells whether the bracket at i explains a name before it with
// its initials: "the Dunmore Zoo Trust (DZT)".
// The initials are read backwards from the bracket, small words left out.
func (r *reader) isExpansion(i int) bool {
	acronym := r.word(i + 1)
	if i+2 >= len(r.tokens) || !r.is(i+2, ")]") || r.tokens[i+1].shape != upper || i < len(acronym) {
		return false
	}
	k := i - 1
	for at := len(acronym) - 1; at >= 0 && k >= 0; k-- {
		if r.tokens[k].shape == lower {
			continue
		}
		if r.word(k)[0] != acronym[at] {
			return false
		}
		at--
	}
	return true
}

// acceptsAfter is for credits without a label behind a sentence or a rule.
// It needs an agency, a flag, a slash, "for", a comma before a paper, or one bare name:
// "Dawn/File", "Ana Ruiz for The Ledger", "Ana Ruiz, Dunmore Courier", "Ana Ruiz".
func (r *reader) acceptsAfter(c reading, b border, i, end int) bool {
	last := end - 1
	switch {
	case c.known > 0:
		return c.lowers == 0 && (c.numbers == 0 || c.joints > 0) && (c.joints+c.labels > 0 || r.allKnown(c) || r.allAcronyms(c))
	case len(c.parts) == 0:
		return c.flags&(pool|handout|file|staff|social) != 0 && !r.isLowerWord(i) || c.labels > 0 && c.flags != 0
	case c.lowers > 0 || c.numbers > 0 || r.is(last, ".!?") && c.joints == 0 && !r.isClipped(last-1):
		return false
	case c.doubtful > 0 && !r.isLowerWord(i), len(c.parts) > 1 && r.isShoutedPhoto(c.parts[0].to, reading{parts: c.parts[:1]}):
		return true
	case r.isClipped(last-1) && c.labels == 1 && len(c.parts) == 1 && c.parts[0].to-c.parts[0].from > 1:
		return true // "Jono Jonaičio nuotr."
	case r.isFileOf(c), r.isLabelledPair(c, i), b == rule && c.labels == 1 && len(c.parts) == 1 && r.mark(i).roles&noun != 0 && r.guess(c.parts[0]) == nameSure:
		return true // "— Dawn/File", "Photo Progrès /Ana Ruiz", "- foto Ana Ruiz"
	case c.flags&(pool|handout|staff) != 0 || c.joints > 0 && r.hasSlash(c) || c.hasBy() || r.hasClient(c):
		return true
	case c.flags&file != 0 && r.tokens[i].shape == upper && r.tokens[last].shape == upper:
		return true // "DUNMORE POST FILE"
	case b == sentence && len(c.parts) == 2 && c.parts[1].before == comma && r.guess(c.parts[0]) >= nameLikely && r.guess(c.parts[1]) == orgSure && c.numbers == 0:
		return c.parts[1].to-c.parts[1].from <= 4 // "Ana Ruiz, Dunmore Courier"
	}
	if len(c.parts) == 1 && c.labels == 1 && b == sentence && r.guess(c.parts[0]) == orgLikely && c.parts[0].to-c.parts[0].from == 1 {
		return true // "Photo NR"
	}
	return len(c.parts) == 1 && (c.labels == 0 || r.guess(c.parts[0]) >= nameLikely) && r.acceptsBare(c.parts[0], b, i)
}

// isFileOf tells whether a slash parts one owner, of one word or two, from the word
// for an archive: "Dawn/File", "File | Express".
func (r *reader) isFileOf(c reading) bool {
	return c.flags&file != 0 && c.joints == 1 && len(c.parts) == 1 && c.parts[0].to-c.parts[0].from <= 2
}

// isLabelledPair tells whether a credit that begins with a noun for pictures names
// a person and, parted by a slash, somebody else.
func (r *reader) isLabelledPair(c reading, i int) bool {
	if c.labels == 0 || c.joints == 0 || len(c.parts) != 2 || r.mark(i).roles&noun == 0 {
		return false
	}
	return r.guess(c.parts[0]) == nameSure || r.guess(c.parts[1]) == nameSure
}

// allKnown tells whether every part is an agency of the table, or an agency and
// a person without a sign between.
// "AP", "dpa Ana Ruiz".
func (r *reader) allKnown(c reading) bool {
	for _, p := range c.parts {
		if r.isKnown(p) || r.cut(p) > p.from && r.cut(p) < p.to {
			continue
		}
		if len(c.parts) == 1 || r.guess(p) < nameLikely {
			return false
		}
	}
	return true
}

// allAcronyms tells whether every part is an agency or has capitals inside:
// "NASA, ESA, CSA, STScI".
// Three at least are needed, since two may end a sentence.
func (r *reader) allAcronyms(c reading) bool {
	for _, p := range c.parts {
		if !r.isKnown(p) && (p.to-p.from > 1 || r.guess(p) != orgLikely) {
			return false
		}
	}
	return len(c.parts) > 2
}

// hasClient tells whether a credit is a person's for a client: "Ana Ruiz for The
// Ledger".
func (r *reader) hasClient(c reading) bool {
	return len(c.parts) == 2 && c.parts[1].before == forOrg && r.guess(c.parts[0]) >= nameLikely
}

// hasBy tells whether "photo by" stands before a part.
func (c reading) hasBy() bool {
	for _, p := range c.parts {
		if p.by {
			return true
		}
	}
	return false
}
