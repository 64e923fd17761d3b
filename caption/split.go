package caption

import (
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/person"
)

// A border is what stands between a caption's text and the token at which a
// credit may begin. It decides how much the credit must show.
type border uint8

const (
	inside   border = iota // a word: the text runs into the credit
	whole                  // nothing: the caption may be a credit alone
	sentence               // the end of a sentence
	rule                   // "|", "/", "—", " - "
	bracket                // the credit begins with a bracket
)

// findCredit returns the reading of the credit that ends at token end, with its
// first token. Of several possible beginnings the leftmost counts.
func (r *reader) findCredit(end int) (c reading, from int, ok bool) {
	first, clean := r.firstPossible(end)
	for i := first; i < end; i++ {
		if r.tokens[i].shape == punct && !r.is(i, "([（［【") && !r.isBareLabel(i) {
			continue
		}
		if m := r.mark(i); m.roles&(and|client) != 0 && r.tokens[i].shape == lower && m.agency == 0 {
			continue // "und Ana Ruiz"
		}
		b := r.border(i)
		if b == inside && !r.mayBegin(i, i >= clean) {
			continue
		}
		if c, ok := r.read(i, end); ok && r.accepts(c, b, i, end) {
			return c, i, true
		}
	}
	return reading{}, 0, false
}

// firstPossible returns the first token at which a credit can begin: behind it
// there are no more small words than a credit holds. From clean on there are no
// such words and no numbers at all.
func (r *reader) firstPossible(end int) (first, clean int) {
	first, clean = end, end
	lowers, capitals, numbers := 0, 0, 0
	for i := end - 1; i >= r.first; i-- {
		switch t := r.tokens[i]; {
		case t.named():
			capitals++
		case t.shape == number:
			numbers++
		case t.shape == lower && r.lexemes[i].credit == 0 && !r.isNameParticle(i):
			lowers++
		}
		if lowers+numbers == 0 {
			clean = i
		}
		if lowers <= maxLowers || lowers <= capitals {
			first = i
		}
		if lowers > maxLowers+maxTitle && lowers > 2*capitals {
			break
		}
	}
	return first, clean
}

// border returns what stands in front of token i.
func (r *reader) border(i int) border {
	switch {
	case r.is(i, "([（［【") && !r.isBareLabel(i):
		return bracket
	case i == 0:
		return whole
	case r.tokens[i].glued && r.tokens[i-1].shape != punct && r.mark(i).agency > 0: // "harborGetty Images"
		return sentence
	case r.is(i-1, "|/—–＝"), r.is(i-1, "-−") && !r.tokens[i-1].glued:
		return rule
	case r.is(i-1, ".!?…。！？)]"), r.is(i-1, "\"”»’") && r.is(i-2, ".!?…,"), r.endsInAbbreviation(i - 1):
		return sentence
	}
	return inside
}

// endsInAbbreviation tells whether token i ends with a full stop.
func (r *reader) endsInAbbreviation(i int) bool {
	return r.tokens[i].shape != punct && r.s[r.tokens[i].end-1] == '.'
}

// mayBegin tells whether a credit may begin at token i in the middle of a
// sentence: at a label or flag, or, where all that follows may be a credit, at
// a name behind a word in small letters.
func (r *reader) mayBegin(i int, clean bool) bool {
	t, m := r.tokens[i], r.mark(i)
	if m.length > 0 && m.roles&(noun|bare|courtesy|handout|pool|file|qualifier|staff|social) != 0 && !r.isLowerWord(i) || m.roles&rights != 0 && r.tokenShape(i+m.length) >= capital {
		return true
	}
	if !clean {
		return false
	}
	if m.agency > 0 && !r.isLowerWord(i) || t.shape == eastern {
		return true
	}
	before := r.tokens[i-1]
	if before.shape == lower && r.kind(i-1)&(inPlace|atPlace) != 0 && (r.isPlace(i, i+1) || r.is(i+1, "/|") && !r.tokens[i+1].glued) {
		return false // "a bridge in Rome / Ana Ruiz / PAP"
	}
	if before.named() && i > 1 && r.tokens[i-2].shape == lower && r.kind(i-2)&article != 0 {
		return t.named() // "at the Roxy Ana Ruiz/AFP"
	}
	return t.named() && (before.shape == lower || before.shape == number || before.shape == punct)
}

// isLowerWord tells whether token i begins with a small letter.
func (r *reader) isLowerWord(i int) bool {
	c, _ := utf8.DecodeRuneInString(r.s[r.tokens[i].start:])
	return unicode.IsLower(c)
}

// accepts tells whether a reading of tokens [i, end) is a credit, given what
// stands in front of it.
func (r *reader) accepts(c reading, b border, i, end int) bool {
	if c.lowers > maxLowers && c.lowers > c.capitals || r.hasNumberPart(c) || end-i > window-4 {
		return false
	}
	if b == bracket && (r.onlyFlagsInside(c, i, end) || r.textBehind(i, end)) {
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
func (r *reader) textBehind(i, end int) bool {
	after := r.closing(i)
	if after == i || after >= end || r.tokens[after].shape == punct && !r.is(after, ",;:") {
		return false
	}
	m := r.mark(after)
	return m.agency == 0 && m.roles&^(and|client) == 0
}

// acceptsLabel is for credits behind "Photo:", "Photo by", "©": all but an
// ordinary sentence.
func (r *reader) acceptsLabel(c reading, b border, i, end int) bool {
	if i == 0 && c.lowers > 0 && c.known == 0 && r.is(end-1, ".") {
		return false // "Fotografía de archivo del expresidente Luis Arce."
	}
	if b == inside && r.isLowerWord(i) && !r.is(i-1, ",;:") {
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
func (r *reader) acceptsBracket(c reading, i, end int) bool {
	switch {
	case c.lowers > 2 || c.numbers > 2:
		return c.known > 0 && c.lowers <= 4 && c.joints > 0
	case c.known > 0, c.doubtful == 1 && end == i+3 && r.tokens[i+1].shape == upper && r.is(i-1, ".!?"): // "… in Ankara. (AA)"
		return !r.isExpansion(i)
	case c.flags&(pool|handout|staff) != 0:
		return true
	case len(c.parts) == 0:
		return false // "(file photo)" describes the picture
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
func (r *reader) acceptsAfter(c reading, b border, i, end int) bool {
	last := end - 1
	switch {
	case c.known > 0:
		return c.lowers == 0 && (c.numbers == 0 || c.joints > 0) && (c.joints+c.labels > 0 || r.allKnown(c) || r.allAcronyms(c))
	case len(c.parts) == 0:
		return c.flags&(pool|handout|file|staff|social) != 0 && !r.isLowerWord(i) || c.labels > 0 && c.flags != 0
	case c.lowers > 0 || c.numbers > 0 || r.is(last, ".!?") && c.joints == 0:
		return false
	case c.doubtful > 0 && !r.isLowerWord(i):
		return true
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

// allKnown tells whether every part is an agency of the table, or an agency and
// a person without a sign between.
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

// acceptsBare is for one name with nothing else: "… in 2023. Ana Ruiz",
// "… / Ana Ruiz", "… in the race. USATSI".
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

// acceptsWhole is for a caption that is nothing but a credit.
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
func (r *reader) isTextBeforeAgency(p part) bool {
	for i := p.from + 3; i < p.to; i++ {
		if m := r.mark(i); m.agency > 0 && !m.uncertain && i+m.agency == p.to {
			return r.nameGuess(p.from, i) != nameSure
		}
	}
	return false
}

// acceptsInside is for a credit that follows a word of the text directly: it
// needs an agency or a pool, and a sign or a noun that no sentence has.
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
