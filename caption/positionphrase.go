package caption

import "strings"

// positionPhrase returns the position that a phrase at token i names, in
// English, with the length of the phrase, 0 where none is.
//
//	phrase = row [","] place / depth side / side depth / place
//	place  = side / ordinal side / side ["a"] ordinal
//
// "zweiter von rechts" and "jobbról a második" are "second from right", "vorn links" and
// "links vorn" are "front left".
func (r *reader) positionPhrase(i int) (string, int) {
	first, n := r.placePhrase(i)
	if n == 0 {
		return "", 0
	}
	at := i + n
	row := strings.HasSuffix(first, " row")
	if row && r.is(at, ",") {
		at++
	}
	second, more := r.placePhrase(at)
	switch {
	case more == 0:
	case row && strings.Contains(second, " from "):
		return first + ", " + second, at + more - i
	case (row || isDepth(first)) && (isSide(second) || strings.HasPrefix(second, "far ")):
		return first + " " + second, at + more - i
	case isSide(first) && isDepth(second):
		return second + " " + first, at + more - i
	}
	return first, n
}

// isDepth reports the positions that say how near somebody stands.
func isDepth(position string) bool {
	switch position {
	case "front", "back", "top", "bottom", "foreground", "background", "standing", "seated":
		return true
	}
	return false
}

// isSide reports the plain sides.
func isSide(position string) bool {
	return position == "left" || position == "right" || position == "center"
}

// placePhrase reads a position without a depth before or behind it. The longest
// reading counts: "second left" rather than "second".
func (r *reader) placePhrase(i int) (string, int) {
	if i < 0 || i >= len(r.tokens) || r.lexemes[i].position == 0 && r.tokens[i].shape != number {
		return "", 0
	}
	g := captionGrammar()
	position, n := g.positions.find(r, i)
	if ordinal, length := r.ordinal(i); length > 0 {
		if side, more := r.countedSide(i + length); more > 0 && length+more > n {
			return countedFrom(ordinal, side), length + more
		}
	}
	if side, length := g.counted.find(r, i); length > 0 {
		at := i + length
		if r.wordAt(at) == "a" { // "balról a második"
			at++
		}
		if ordinal, more := r.ordinal(at); more > 0 && at+more-i > n {
			return countedFrom(ordinal, side), at + more - i
		}
	}
	return position, n
}

// countedSide reads the side behind an ordinal: "von rechts", "à droite".
func (r *reader) countedSide(i int) (side string, n int) {
	if i >= len(r.tokens) || r.lexemes[i].position == 0 {
		return "", 0
	}
	g := captionGrammar()
	side, n = g.counted.find(r, i)
	if plain, length := g.positions.find(r, i); length > n && isSide(plain) && plain != "center" {
		return plain, length
	}
	return side, n
}

// countedFrom names a counted place. The first is the outermost.
func countedFrom(ordinal, side string) string {
	if ordinal == "first" {
		return "far " + side
	}
	return ordinal + " from " + side
}

// ordinal reads an ordinal at token i as its English word: "zweiter", "3e", "2.".
func (r *reader) ordinal(i int) (string, int) {
	if i >= len(r.tokens) {
		return "", 0
	}
	if r.tokens[i].shape != number {
		if r.lexemes[i].position == 0 {
			return "", 0
		}
		return captionGrammar().ordinals.find(r, i)
	}
	word := r.word(i)
	if word[0] < '1' || word[0] > '9' || len(word) > 1 && '0' <= word[1] && word[1] <= '9' || len(word) > maxOrdinal {
		return "", 0
	}
	n := 1
	if r.is(i+n, ".:") {
		n++
		if next := r.wordAt(i + n); next == "º" || next == "ª" || next == "a" || next == "e" { // "2.º", "2:a"
			n++
		}
	}
	if word[0] == '1' {
		return "first", n
	}
	return strings.TrimSpace(ordinals[word[0]-'1']), n
}

// maxOrdinal is more bytes than a number of one digit has with its ending:
// "2ème".
const maxOrdinal = 6
