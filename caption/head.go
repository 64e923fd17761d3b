package caption

import (
	"strings"

	"github.com/copydesk/copydesk/internal/person"
)

// headWindow is the number of tokens at a caption's start among which a credit
// in front of the text is looked for.
// A label, two names and an agency have some ten.
const headWindow = 20

// splitHead parts a credit from the text that follows it: "© Ana Ruiz Workers
// in Rome", "(AP Photo/Ana Ruiz) Workers in Rome", "The Dunmore Ledger The mayor
// …".
// Three tokens of text at least must follow, the first with a capital.
func (r *reader) splitHead() (text string, credit Credit) {
	n := min(len(r.tokens), headWindow)
	head := &reader{s: r.s, tokens: r.tokens[:n:n], lexemes: r.lexemes[:n], classes: r.classes[:n], agencies: r.agencies}
	head.markTail()
	end, c, ok := head.leading()
	if !ok || len(r.tokens)-end < 3 || !startsText(r.tokens[end:]) {
		return r.splitMiddle()
	}
	credit = head.credit(c)
	credit.Span = Span{r.tokens[0].start, r.tokens[end-1].end}
	credit.Raw = r.s[credit.Start:credit.End]
	text = r.s[r.tokens[end].start:]
	return strings.TrimLeft(text[labelLen(text):], " ,:\n"), credit // "Image source, AP Image caption, …"
}

// startsText tells whether the tokens look like a caption's text: a capital
// first, and a word in small letters.
// Behind a credit alone, "© Ana Ruiz / AFP", nothing does.
func startsText(tokens []token) bool {
	if !tokens[0].named() && tokens[0].shape != number {
		return false
	}
	for _, t := range tokens {
		if t.shape == lower || t.shape == eastern {
			return true
		}
	}
	return false
}

// leading reads the credit that the caption begins with, and returns the token
// behind it.
//
//	leading = "(" credit ")" / label (agency / name) *(("/" / "|" / "via") (agency / name))
//	        / agency, before an article
//
// Without brackets a name has two words here, as nothing tells where a third would end:
// "© Ana Ruiz Workers in Rome".
func (r *reader) leading() (end int, c reading, ok bool) {
	if len(r.tokens) < 4 {
		return 0, reading{}, false
	}
	if r.is(0, "([（［【") && !r.isBareLabel(0) {
		end := r.closing(0)
		c, ok := r.read(0, end)
		return end, c, ok && (c.label || c.known > 0 && r.acceptsBracket(c, 0, end))
	}
	i := 0
	if l := r.label(0, len(r.tokens), &reading{}); l.sure {
		i = l.length
	} else if n := r.mark(0).agency; n == 0 || r.mark(0).uncertain || !isArticle(r.wordAt(n)) {
		return 0, reading{}, false
	}
	for {
		n := r.leadingName(i)
		if n == 0 {
			return 0, reading{}, false
		}
		i += n
		if i+1 >= len(r.tokens) || !r.is(i, "/|") && r.mark(i).roles&via == 0 {
			break
		}
		i++
	}
	c, ok = r.read(0, i)
	return i, c, ok
}

// leadingName returns the length of the agency or the name of two words at
// token i: with initials and particles it is longer.
// It is 0 where no agency stands there and no known given name or initial.
func (r *reader) leadingName(i int) int {
	if n := r.mark(i).agency; n > 0 && !r.mark(i).uncertain {
		return n
	}
	if i >= len(r.tokens) {
		return 0
	}
	if class := r.class(i); class != person.GivenName && class != person.Initial {
		return 0
	}
	n := 1
	for i+n < len(r.tokens) {
		class := r.class(i + n)
		n++
		if class != person.Initial && class != person.Particle {
			break
		}
	}
	if n < 2 || !r.tokens[i+n-1].named() {
		return 0
	}
	return n
}

// wordAt returns the text of token i, or "" behind the last.
func (r *reader) wordAt(i int) string {
	if i >= len(r.tokens) {
		return ""
	}
	return r.word(i)
}

// isArticle reports the articles with which sentences begin.
// A caption's text may begin so behind an agency: "Reuters The mayor opens the fair".
func isArticle(word string) bool {
	switch word {
	case "The", "A", "An", "Der", "Die", "Das", "Ein", "Eine", "Le", "La", "Les", "Un", "Une", "El", "Los", "Las", "Il", "Lo", "Gli", "De", "Het":
		return true
	}
	return false
}

// closing returns the token behind the bracket that closes the one at i, or i
// where none does within a credit's length.
// Brackets inside are counted: "(Ana Ruiz (AP))" closes at its last sign.
func (r *reader) closing(i int) int {
	depth := 0
	for k := i; k < min(i+window, len(r.tokens)); k++ {
		switch {
		case r.is(k, "([（［【"):
			depth++
		case r.is(k, ")]）］】"):
			depth--
			if depth == 0 {
				return k + 1
			}
		}
	}
	return i
}

// splitMiddle takes a credit in brackets out of the text around it: "The mayor
// (AP Photo/Ana Ruiz) opens the fair."
// It must have a label, or an agency with a slash or another joint: "(Reuters)" alone is
// the text's. Without any, the text is the whole and the credit zero.
func (r *reader) splitMiddle() (text string, credit Credit) {
	for i := r.first; i < len(r.tokens); i++ {
		if !r.is(i, "([（［【") || r.isBareLabel(i) {
			continue
		}
		end := r.closing(i)
		if end <= i+2 || end == len(r.tokens) {
			continue
		}
		c, ok := r.read(i, end)
		if !ok || c.lowers > 0 || r.hasNumberPart(c) || !c.label && (c.known == 0 || c.joints == 0) {
			continue
		}
		credit = r.credit(c)
		credit.Span = Span{r.tokens[i].start, r.tokens[end-1].end}
		credit.Raw = r.s[credit.Start:credit.End]
		return trimEnd(r.s[:credit.Start]) + " " + r.s[r.tokens[end].start:], credit
	}
	return r.s, Credit{}
}
