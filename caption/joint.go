package caption

// A joint is what stands in front of a part of a credit.
// It weighs for the sorting: behind "via" and "for" stands no photographer.
type joint uint8

// join returns what stands before the next part once j was read behind before.
// The first sign counts, so that "/ for" is a slash, but a comma gives way to any other.
func (c *reading) join(before, j joint) joint {
	if j != comma && j != andSep && j != forOrg && (j != paren || len(c.parts) > 0) {
		c.joints++
	}
	if before == begin || before == comma || before == label && j == viaOrg {
		return j
	}
	return before
}

// joint reads what joins two parts, with its length in tokens.
// It returns 0 tokens where nothing joins. Words need a part before them, and one behind
// that may be a name: "and Ana", "for The Ledger".
func (r *reader) joint(i, end int, c *reading) (joint, int) {
	switch {
	case r.is(i, "/|=＝／｜"), r.is(i, ".") && !r.tokens[i].glued && len(c.parts) > 0 && c.known > 0 && r.tokenShape(i+1) >= capital: // "РИА Новости . Анна Вольская"
		return slash, 1
	case r.is(i, ":：") && len(c.parts) > 0, r.is(i, ".") && r.stopParts(i, end, c):
		return slash, 1
	case r.is(i, "([（［【") && !r.isBareLabel(i):
		return paren, 1
	case r.is(i, "—–−-―•·"):
		return dash, 1
	case r.is(i, ",;，、；،"):
		return comma, 1
	}
	m := r.mark(i)
	lone := r.tokens[i].shape == lower || r.tokens[i].shape == punct
	switch {
	case m.roles&via != 0 && m.length > 0 && i+m.length < end, lone && r.word(i) == "on" && r.mark(i+1).agency > 0:
		return viaOrg, max(m.length, 1)
	case m.roles&client != 0 && m.length > 1 && i+m.length < end:
		return forOrg, m.length
	case len(c.parts) > 0 && m.roles&client != 0 && m.length == 1 && i+2 < end && (r.isShoutedFor(i) || r.is(i-1, "/|") && r.tokens[i].shape == capital):
		return forOrg, 1
	case len(c.parts) == 0 || !lone || i+1 >= end:
		return begin, 0
	case m.roles&client != 0 && (r.tokens[i+1].named() || r.mark(i+1).agency > 0 || r.word(i+1) == "the"):
		return forOrg, 1
	case m.roles&and != 0 && m.length == 1 && r.tokens[i+1].named():
		return andSep, 1
	}
	return begin, 0
}

// stopParts tells whether the full stop at i parts a person from who distributes
// the picture: "(Photo Ana Ruiz. Libération)", "Foto: Ana Ruiz. EFE".
func (r *reader) stopParts(i, end int, c *reading) bool {
	n := len(c.parts)
	if n == 0 || c.lowers+c.numbers > 0 || i+1 >= end || r.tokens[i].glued && r.tokens[i+1].glued {
		return false
	}
	last := c.parts[n-1]
	if !(c.labels > 0 && r.mark(i+1).agency > 0 || c.depth > 0 && end-i <= maxName) || !r.tokens[i+1].named() {
		return false
	}
	return last.to == i && last.to-last.from >= 2 && r.nameGuess(last.from, last.to) >= nameLikely
}

// isShoutedFor tells whether the word for "for" at i stands in a credit that is
// all in capitals: "ÉLODIE GARNIER POUR « LE MONDE »".
func (r *reader) isShoutedFor(i int) bool {
	if i < 2 || r.tokens[i].shape != upper || r.tokens[i].end-r.tokens[i].start < 3 {
		return false
	}
	before := i - 1 - boolInt(r.is(i-1, "'’")) // "AGENCE VU’ POUR LE MONDE"
	return r.tokens[before].shape == upper && (before < i-1 || r.tokens[before-1].named()) && (r.tokens[i+1].shape == upper || r.tokens[i+1].shape == punct)
}

// sign reads a sign that may stand in a credit without meaning: closing
// brackets, quotation marks, the last full stop or one before another label.
// It is 0 for others, such as a question mark, which no credit has.
func (r *reader) sign(i, end int, c *reading) int {
	switch {
	case r.is(i, ")]）］】\"'’‘“”„«»*"):
		return 1
	case r.is(i, ".。") && (i+1 >= end || r.isClosing(i+1, end)):
		return 1
	case r.is(i, ".") && (r.mark(i+1).roles&(courtesy|rights) != 0 || c.label && r.mark(i+1).roles&(noun|bare|qualifier) != 0):
		return 1
	case r.is(i, "+&#") && i+1 < end:
		return 1
	}
	return 0
}

// closes tells whether the sign at i is no closing bracket, or one that was
// opened inside the credit, or the last sign.
// A closing bracket without its opening belongs to the text: "Rome) Ana Ruiz".
func (c *reading) closes(r *reader, i, end int) bool {
	if !r.is(i, ")]）］】") {
		return true
	}
	c.depth--
	return c.depth >= 0 || r.isClosing(i, end)
}

// isClosing tells whether only closing signs are left in [i, end).
func (r *reader) isClosing(i, end int) bool {
	for ; i < end; i++ {
		if !r.is(i, ")]）］】\"'’”».。") {
			return false
		}
	}
	return true
}

// isBareLabel tells whether a label made of signs begins at i: "©", "(c)".
func (r *reader) isBareLabel(i int) bool { return r.mark(i).roles&bare != 0 }
