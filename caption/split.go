package caption

import (
	"unicode"
	"unicode/utf8"
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
// The leftmost, since "Ana Ruiz/Pool Photo via AP" has a shorter one in "Pool
// Photo via AP".
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
// It keeps long texts cheap: what stands before is not tried at all.
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
// "Jr." and "S.C." end with a full stop, too, so that a credit may follow them.
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
	if m.length > 0 && m.roles&(noun|bare|courtesy|handout|pool|file|qualifier|staff|social) != 0 && !r.isLowerWord(i) || r.isClipped(i) || m.roles&rights != 0 && r.tokenShape(i+m.length) >= capital {
		return true
	}
	if !clean || r.is(i-1, ",") && r.endsInAbbreviation(i) && (t.shape == capital || r.isPlace(i, i+1)) {
		return false // "in Brampton, Ont. Ana Ruiz/The Ledger"
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

// isClipped tells whether a noun that its full stop cuts off stands at token i:
// "Most w Łodzi fot. Ana Ruiz".
func (r *reader) isClipped(i int) bool {
	return r.mark(i).roles&clipped != 0 && r.is(i+1, ".") && r.tokens[i+1].glued
}
