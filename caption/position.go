package caption

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// readPosition reads where somebody stands, behind the name, and moves m.after
// behind it.
// An age and a party may stand before it: "Ana Ruiz, 34, left,", "Ana Ruiz, R-Texas,
// right,".
func (r *reader) readPosition(m *mention, b int) {
	i := r.behindCountry(m.after, b)
	switch {
	case r.is(i, "(") || r.is(i, "（") || r.is(i, "["):
		r.positionInBrackets(m, i, b)
		r.positionBehindParty(m, i, b)
	case r.is(i, ","):
		at := i + 1
		if r.tokenShape(at) == number && r.is(at+1, ",") && len(r.word(at)) <= 3 { // the age
			at += 2
		}
		if r.is(at+1, ",") && isPartyTag(r.word(at)) {
			at += 2
		}
		r.positionAt(m, at, b, true)
	default:
		r.positionAt(m, i, b, false)
	}
}

// behindCountry returns the token behind "of Spain" at token i, which sports
// desks write between a name and its position, or i.
func (r *reader) behindCountry(i, b int) int {
	for n := 1; r.wordAt(i) == "of" && n <= 2 && i+1+n < b; n++ {
		if r.is(i+1+n, ",(") && r.isPlace(i+1, i+1+n) {
			return i + 1 + n
		}
	}
	return i
}

// isPartyTag reports the party and state of an American lawmaker: "R-Texas".
// R, D and I are Republican, Democrat and independent.
func isPartyTag(word string) bool {
	return len(word) > 3 && word[1] == '-' && strings.Contains("RDI", word[:1])
}

// tokenShape returns the shape of token i, and punct outside of the caption.
func (r *reader) tokenShape(i int) shape {
	if i < 0 || i >= len(r.tokens) {
		return punct
	}
	return r.tokens[i].shape
}

// positionAt reads a position phrase at token i. Behind a comma a sign or a
// joining word must follow it; without a comma it must have two words, and
// letters alone count in brackets only.
// "Ana Ruiz, left, and Tom Hale", "Ana Ruiz second from right"; "Ana Ruiz left Rome" has
// none, as one word without a comma may be a verb.
func (r *reader) positionAt(m *mention, i, b int, comma bool) {
	if i >= b || r.tokens[i].shape != lower && r.tokens[i].shape != number {
		return
	}
	pos, n := r.positionPhrase(i)
	end := i + n
	if n == 0 || end > b || n == 1 && utf8.RuneCountInString(r.word(i)) <= 2 {
		if comma {
			r.orderBehind(m, i, b)
		}
		return
	}
	closed := end == b || r.is(end, ",.;:)(") || r.mark(end).roles&and != 0 || isJoiner(r.word(end))
	if n == 1 && (!closed || !comma && (r.word(i) == pos || r.isEnglish())) {
		return // "Ana Ruiz left Rome", "Tom Hale left."
	}
	m.position, m.after = pos, end
}

// isJoiner reports the words for "and" that are joined to a list.
func isJoiner(word string) bool {
	switch word {
	case "and", "und", "et", "y", "e", "en", "och", "og", "ja", "i", "a", "ve", "и", "with", "mit", "avec", "con", "com":
		return true
	}
	return false
}

// orderBehind reads "Ana Ruiz, from left, Tom Hale and …": the first of a list.
// It stops before the order, so that the list begins with her and goes on with Tom Hale.
func (r *reader) orderBehind(m *mention, i, b int) {
	kind, n := r.phrase(i)
	if n == 0 || kind&(orderLeft|orderRight) == 0 || i+n < b && !r.is(i+n, ",:") {
		return
	}
	m.position = sideOf(kind)
	m.after = i // the list begins there
}

// sideOf names the side from which a list goes.
func sideOf(kind wordKind) string {
	if kind&orderRight != 0 {
		return "from right"
	}
	return "from left"
}

// A listing is a list of people by where they stand: "From left, Ana Ruiz, Tom
// Hale and Lena Fisk"; "Back row, from left: …".
// Positions are counted from the side. Without a side only the first has one, the row's.
type listing struct {
	side string // "from left", "from right", "" for a row alone
	row  string
	next int // people placed so far
	on   bool
}

// begin reads the head of a list at token i and returns its length. Of a list
// whose order stands behind its names, "Ana Ruiz and Tom Hale (L-R)", it places
// those found.
// It is 0 where none begins. Behind somebody with a position, as in "Ana Ruiz, from left,
// Tom Hale", the list goes on with the second.
func (l *listing) begin(r *reader, i int, found []mention) int {
	rowName, n := l.rowAt(r, i)
	at := i + n
	if n > 0 && (r.is(at, ",") || r.is(at, "(")) {
		at++
	}
	kind, order := r.phrase(at)
	if order == 0 || kind&(orderLeft|orderRight) == 0 {
		first, clockwise := strings.CutPrefix(rowName, "clockwise from ")
		if n == 0 || !r.is(i+n, ":") && !(clockwise && r.is(i+n, ",")) {
			return 0
		}
		*l = listing{row: first, on: true}
		return n + 1
	}
	end := at + order
	if r.is(end, ")") {
		end++
	}
	if r.is(end, ":,") {
		end++
	}
	next := 0
	if k := len(found) - 1; k >= 0 && found[k].after == i && found[k].position != "" {
		next = 1
	}
	if r.placeBehind(found, i, sideOf(kind)) {
		return end - i
	}
	if k := len(found) - 1; k >= 0 && r.opensBefore(found[k].after, i) && found[k].position == "" && rowName == "" {
		found[k].position, next = sideOf(kind), 1 // "Ana Ruiz (von links), Tom Hale und Lena Fisk"
	}
	*l = listing{side: sideOf(kind), row: rowName, next: next, on: true}
	return end - i
}

// opensBefore tells whether a bracket opens at token open, with a party at most
// between it and token i: "(von links)", "(SPD, l-r)".
func (r *reader) opensBefore(open, i int) bool {
	return open < i && i-open <= 3 && r.is(open, "(") && !r.is(i-1, ")")
}

// rowAt reads the name of a row at token i, at the start of a sentence or a
// list.
// name is in small letters, "back row"; n is its length in tokens, 0 where there is none.
func (l *listing) rowAt(r *reader, i int) (name string, n int) {
	kind, n := r.phrase(i)
	if n == 0 || kind&row == 0 {
		return "", 0
	}
	if !r.isSentenceStart(i) && !r.is(i-1, ";,(") {
		return "", 0
	}
	if pos, k := r.positionPhrase(i); k == n && !r.isEnglish() {
		return pos, n // "hinten": "back"
	}
	return strings.ToLower(r.span(i, i+n)), n
}

// placeBehind gives the people of the sentence that ends before "(L-R)" at i
// their positions, where they stand right before it.
// Two at least must have no position yet, in the same sentence.
func (r *reader) placeBehind(found []mention, i int, side string) bool {
	k := len(found)
	if k < 2 || found[k-1].after != i && found[k-1].after != i-1 || !r.is(found[k-1].after, "(") {
		return false
	}
	for k > 0 && found[k-1].position == "" && !r.hasSentenceEnd(found[k-1].name[1], i) {
		k--
	}
	if len(found)-k < 2 {
		return false
	}
	for n := k; n < len(found); n++ {
		found[n].position = ordinalSide(n-k, side)
	}
	return true
}

// hasSentenceEnd tells whether a sentence ends in tokens [i, j).
func (r *reader) hasSentenceEnd(i, j int) bool {
	for ; i < j; i++ {
		if r.endsSentence(i) {
			return true
		}
	}
	return false
}

// place gives m its position in the list.
// A position that is printed beside a name stays.
func (l *listing) place(m *mention) {
	if !l.on {
		return
	}
	if m.position == "" {
		m.position = l.position()
	}
	m.sure = true
	l.next++
}

// position names the place of the next in the list: "from left" for the first,
// then "second from left". Of a row without an order only the first has it.
func (l *listing) position() string {
	if l.side == "" {
		if l.next > 0 {
			return ""
		}
		return l.row
	}
	pos := ordinalSide(l.next, l.side)
	if l.row != "" {
		pos = l.row + ", " + pos
	}
	return pos
}

// ordinals begin the positions in a list behind the first.
var ordinals = [...]string{"", "second ", "third ", "fourth ", "fifth ", "sixth ", "seventh ", "eighth ", "ninth ", "tenth "}

// ordinalSide names the n-th position, counted from 0.
// 0 is "from left", 1 "second from left", 10 "11th from left".
func ordinalSide(n int, side string) string {
	if n < len(ordinals) {
		return ordinals[n] + side
	}
	return strconv.Itoa(n+1) + "th " + side
}
