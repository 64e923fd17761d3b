package place

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// TitleCase writes a place name that stands in capitals as running text has it:
// "SAN MATEO" becomes "San Mateo", "RIO DE JANEIRO" "Rio de Janeiro",
// "WINSTON-SALEM" "Winston-Salem", "McALLEN" stays "McAllen". A name with a
// word in lower case is returned as it is, and so are initials ("U.N.").
func TitleCase(name string) string {
	if !isCapitals(name) {
		return name
	}
	var b strings.Builder
	b.Grow(len(name))
	first := true
	for len(name) > 0 {
		n := wordLen(name)
		if n == 0 {
			_, size := utf8.DecodeRuneInString(name)
			b.WriteString(name[:size])
			name = name[size:]
			continue
		}
		writeWord(&b, name[:n], first)
		first = false
		name = name[n:]
	}
	return b.String()
}

// isCapitals tells whether every word of name is in capitals, but for the "c"
// of "McALLEN" and for small words.
// A name without any capital is none.
func isCapitals(name string) bool {
	upper := false
	for _, word := range strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '/' || r == '-' }) {
		if isSmall(word) {
			continue
		}
		lower := 0
		for _, r := range word {
			if unicode.IsUpper(r) {
				upper = true
			} else if unicode.IsLower(r) {
				lower++
			}
		}
		if lower > 1 || lower == 1 && !strings.Contains(word, "c") {
			return false
		}
	}
	return upper
}

// wordLen is the length of the word at the head of s: letters, with the
// apostrophes and full stops inside them.
// It is in bytes: 6 for "O'HARE", 0 where s begins with a space or a hyphen.
func wordLen(s string) int {
	n := 0
	for i, r := range s {
		if !unicode.IsLetter(r) && !unicode.IsMark(r) && (i == 0 || r != '\'' && r != '’' && r != '.') {
			break
		}
		n = i + utf8.RuneLen(r)
	}
	return n
}

// writeWord appends one word in title case.
// first is true for the name's first word, which no small word begins: "LA PAZ" is "La Paz".
func writeWord(b *strings.Builder, word string, first bool) {
	if strings.HasPrefix(word, "İ") { // whose small letter would be two signs
		b.WriteString("İ" + strings.ToLower(word[len("İ"):]))
		return
	}
	lower := strings.ToLower(word)
	switch {
	case !first && isSmall(lower):
		b.WriteString(lower)
		return
	case wordClass(word) == "capitals":
		b.WriteString(word)
		return
	case strings.Contains(strings.TrimRight(word, "."), "."): // "U.N."
		b.WriteString(word)
		return
	}
	if head, tail, ok := cutApostrophe(lower); ok {
		if utf8.RuneCountInString(head) == 1 { // O'Fallon, Coeur d'Alene, N'Djamena
			if head == "d" && !first || head == "l" && !first {
				b.WriteString(lower[:len(lower)-len(tail)])
			} else {
				b.WriteString(strings.ToUpper(head) + lower[len(head):len(lower)-len(tail)])
			}
			b.WriteString(capital(tail))
			return
		}
	}
	if strings.HasPrefix(lower, "mc") && len(lower) > len("mc")+2 {
		b.WriteString("Mc" + capital(lower[2:]))
		return
	}
	b.WriteString(capital(lower))
}

// cutApostrophe cuts word at its first apostrophe.
func cutApostrophe(word string) (head, tail string, ok bool) {
	for i, r := range word {
		if r == '\'' || r == '’' {
			return word[:i], word[i+utf8.RuneLen(r):], true
		}
	}
	return "", "", false
}

// capital writes the first letter of a lower-case word large.
func capital(word string) string {
	r, size := utf8.DecodeRuneInString(word)
	if size == 0 {
		return word
	}
	return string(unicode.ToUpper(r)) + word[size:]
}

// isSmall tells whether a place name keeps word in lower case.
func isSmall(word string) bool { return wordClass(word) == "small" }

// wordClass is "small", "capitals" or "".
// Words of more than five bytes have none. Small is "de", capitals "DC".
func wordClass(word string) string {
	if len(word) > 5 {
		return ""
	}
	e, _ := lexicon.PlaceWords().Find(word)
	return e.Field(0)
}
