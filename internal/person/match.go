package person

import (
	"strings"
	"unicode/utf8"
)

// Matches tells whether short is a shorter or equal form of the full name n:
// "Yoon" or "President Yoon" of "Yoon Suk Yeol", "Kishida" of "Fumio Kishida",
// "J. Biden" of "Joe R. Biden Jr.". Titles, suffixes, particles, full stops,
// accents and capitals don't matter; the words must stand in the same order.
func (n Name) Matches(short string) bool {
	_, short = StripTitle(short)
	if n.joined || strings.HasPrefix(n.Full(), short) && short != "" && short[0] >= 0x80 {
		return n.matchesJoined(short)
	}
	full := strings.Fields(n.Full())
	at, matched := 0, 0
	for word := range strings.FieldsSeq(short) {
		word = strings.TrimSuffix(strings.TrimSuffix(strings.Trim(word, ","), "'s"), "’s")
		if word == "" || isParticle(word) || Classify(word) == Suffix {
			continue
		}
		for at < len(full) && !sameWord(full[at], word) {
			at++
		}
		if at == len(full) {
			return false
		}
		at++
		if utf8.RuneCountInString(strings.Trim(word, ".")) > 1 {
			matched++
		}
	}
	return matched > 0
}

func (n Name) matchesJoined(short string) bool {
	return short != "" && (short == n.Family || short == n.Full() || short == n.Given)
}

// sameWord compares a word of a full name with one of a short form, which may
// be its initial, or one part of a double name ("Cortez" of "Ocasio-Cortez" is
// none: double names are used whole).
func sameWord(full, short string) bool {
	full, short = Fold(full), Fold(short)
	if full == short {
		return true
	}
	first, size := utf8.DecodeRuneInString(short)
	if size == len(short) {
		r, _ := utf8.DecodeRuneInString(full)
		return r == first
	}
	for _, article := range [...]string{"al-", "el-", "d'", "l'"} {
		if strings.TrimPrefix(full, article) == strings.TrimPrefix(short, article) {
			return true
		}
	}
	return false
}

// Fold returns the word in small letters without full stops and accents, for
// comparing names: "Álvaro" and "ALVARO" fold to "alvaro".
func Fold(word string) string {
	word = plain(word)
	plainASCII := true
	for i := range len(word) {
		if word[i] >= utf8.RuneSelf {
			plainASCII = false
			break
		}
	}
	if plainASCII {
		return word
	}
	var b strings.Builder
	for _, r := range word {
		if at := strings.IndexRune(accented, r); at >= 0 {
			r = rune(bases[utf8.RuneCountInString(accented[:at])])
		}
		b.WriteRune(r)
	}
	return b.String()
}

// accented are letters with marks, bases what they fold to, one for one.
const (
	accented = "áàâäãåāăąçćčďđéèêëēęěğíìîïīıłľñńňóòôöõøōőřŕśšşșťţțúùûüūůűýÿźžż"
	bases    = "aaaaaaaaacccddeeeeeeegiiiiiillnnnoooooooorrsssstttuuuuuuuyyzzz"
)
