package caption

import "strings"

// isCount tells whether "(2)" stands at token i, the number of pictures that the
// one before it took, or the "[M]" of a montage.
// Both are skipped: "Tom Hale (2)/AP", "Foto: Ana Ruiz [M]".
func (r *reader) isCount(i int) bool {
	return r.is(i, "(（") && r.is(i+2, ")）") && r.tokens[i+1].end-r.tokens[i+1].start <= 3 && r.wordDigits(i+1) ||
		r.is(i, "[") && r.is(i+2, "]") && r.word(i+1) == "M"
}

// code returns the number of tokens of a code of an editor, a desk or a picture
// at token i: "ANTARA FOTO/Ana Ruiz/foc.", "UNICEF/UN0640796/Ruiz", "TT / Kod 10080".
// Agencies' codes are up to four capitals with four figures or more behind. It is 0 for
// other words.
func (r *reader) code(i, end int) int {
	word := r.word(i)
	letters := len(word) - len(strings.TrimLeft(word, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
	switch {
	case r.isDeskCode(i, end), letters > 0 && letters <= 4 && len(word) > letters+3 && digits(word[letters:]) == len(word)-letters:
		return 1
	case i+1 < end && strings.EqualFold(word, "kod") && r.tokens[i+1].shape == number:
		return 2
	}
	return 0
}

// isDeskCode tells whether the last word is the code of an editor or a desk:
// "ANTARA FOTO/Ana Ruiz/foc."
// It has up to four letters, all small, and only closing signs stand behind.
func (r *reader) isDeskCode(i, end int) bool {
	t := r.tokens[i]
	return t.shape == lower && t.end-t.start <= 4 && r.mark(i).agency == 0 && r.isClosing(i+1, end)
}

// flag reads a phrase that names nobody, such as "Pool", "Handout", "File
// Photo", where it stands for a whole part or ends one.
// It returns its length in tokens, or 0: in "Pool House" the word is a name's.
func (r *reader) flag(i, end int, c *reading) int {
	const flags = pool | handout | file | staff | social | rights | side
	m := r.mark(i)
	if m.roles&flags == 0 || m.agency > m.length {
		return 0
	}
	if m.roles&handout != 0 && r.tokens[i].shape == upper && len(c.parts) > 0 && r.is(i-1, "©ⓒ") {
		return 0 // "Ana Ruiz © DR": the broadcaster
	}
	after := i + m.length
	if after+1 < end && r.mark(after).roles&and != 0 && r.tokens[after].shape == lower && c.flags&courtesy != 0 {
		c.flags |= m.roles & flags
		return m.length + 1 // "Courtesy of the artist and Dunmore Gallery"
	}
	if after < end && !r.breaks(after, end) && (m.roles&(pool|file) == 0 || r.mark(after).agency == 0) && !(m.roles&file != 0 && after+1 == end && r.tokens[after].shape == upper) {
		return 0 // but "Pool Reuters", "ARCHIVES LA PRESSE"
	}
	c.flags |= m.roles & flags
	if r.is(after, ".") && after+1 < end && r.tokens[after+1].named() {
		return m.length + 1 // "Dok. Humas"
	}
	return m.length
}

// breaks tells whether a part can't go on at token i.
// It can't at the end, a sign, "via", "by" or a noun such as "photo".
func (r *reader) breaks(i, end int) bool {
	if i >= end || r.tokens[i].shape == punct {
		return true
	}
	m := r.mark(i)
	return m.length > 0 && m.roles&(via|rights|bare|courtesy) != 0 ||
		m.roles&by != 0 && r.tokens[i].shape == lower || m.roles&noun != 0 && m.agency == 0 ||
		m.roles&client != 0 && r.tokens[i].shape == lower
}

// isTime tells whether p is a day or a length and names nobody: "26.10.2025 | 2:43
// min".
// A year alone is one, too; an agency that begins with a number, "20 Minutes", is none.
func (r *reader) isTime(p part) bool {
	for i := p.from; i < p.to; i++ {
		if t := r.tokens[i]; t.shape > lower || t.shape == caseless {
			return false
		}
	}
	return r.tokens[p.from].shape == number && r.wordDigits(p.from) && r.mark(p.from).agency == 0
}
