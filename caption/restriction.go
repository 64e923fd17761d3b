package caption

import "github.com/copydesk/copydesk/internal/place"

// lastOut returns the token "OUT" that a caption ends with, the close of a note
// on where a picture may not be used, or 0.
//
//	restriction = country *("AND" country) "OUT"
//
// Agencies print it behind the credit: "Ana Ruiz/EPA AUSTRALIA OUT".
func (r *reader) lastOut() int {
	i := len(r.tokens) - 1
	for i > 0 && r.tokens[i].shape == punct {
		i--
	}
	if i > 0 && r.word(i) == "OUT" {
		return i
	}
	return 0
}

// maxCountry is the number of words of the longest country that a restriction
// names: "BOSNIA AND HERZEGOVINA".
const maxCountry = 3

// outLen returns the number of tokens of the restriction that begins at token i
// and ends at out: "AUSTRALIA AND NEW ZEALAND OUT". It is 0 where none begins.
func (r *reader) outLen(i, out int) int {
	if i >= out || r.tokens[i].shape != upper && r.tokens[i].shape != initial {
		return 0
	}
	for at := i; ; at++ {
		n := r.countryLen(at, out)
		if n == 0 {
			return 0
		}
		if at += n; at == out {
			return out + 1 - i
		}
		if !r.is(at, ",/&") && r.word(at) != "AND" {
			return 0
		}
	}
}

// countryLen returns the number of words before token end that are the name of a
// country at token i, the longest where there are several.
func (r *reader) countryLen(i, end int) int {
	for n := min(maxCountry, end-i); n > 0; n-- {
		if _, ok := place.Country(r.span(i, i+n)); ok {
			return n
		}
	}
	return 0
}
