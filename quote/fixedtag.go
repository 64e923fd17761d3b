package quote

// fixedTag returns the tag that tagWord gives a word in small letters wherever it
// stands, tUnset where that depends on the words beside it. "To" and "there" are
// told by themselves, a preposition is one but behind a possessive ("his past").
// Samples: "he" is a pronoun and "and" a conjunction anywhere; "her", "that" and "after" may
// be two things. The order of the cases is that of tagWord and tagFunction.
func (w *word) fixedTag() tag {
	c := w.class
	switch {
	case c&isDay != 0 && c&(isMonth|isModal) == 0:
		return tDay
	case c&isDay != 0, c&isRel != 0, c&isPoss != 0 && c&isObj != 0:
		return tUnset
	case c&(isBe|isHave|isDo|isModal) != 0:
		return tAux
	case c == isNeg:
		return tAdv
	case c&(isSubj|isObj) != 0:
		return tPron
	case c&isPoss != 0:
		return tPoss
	case w.form != 0:
		return tUnset
	case c&isConj != 0:
		return tConj
	case c&isSub != 0:
		return tUnset
	case c&isPrep != 0:
		return tPrep
	case c&isDet != 0 && c&(isAdv|isIndef) != 0:
		return tUnset
	case c&isDet != 0:
		return tDet
	case c&isIndef != 0:
		return tPron
	case c&isWh != 0:
		return tSub
	case c&isAdv != 0:
		return tAdv
	}
	return tNoun
}
