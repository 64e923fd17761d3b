package article

import (
	"strings"
)

// dash reads the dash, with the space and the full stop or comma before it.
//
//	SEOUL (AP) —      OSLO (NTB):      SAN MATEO, Calif., March 2 -
//	MADRID (EFE).-    MOSCOW, May 7. /TASS/.
//
// Where there is none it moves nothing.
func (r *datelineReader) dash() dashKind {
	i := r.pos
	for i < len(r.s) && (r.s[i] == ' ' || r.s[i] == ',' || r.s[i] == '.') {
		i++
	}
	if i > r.pos && i < len(r.s) && r.s[i] == '/' && r.Agency != "" && r.Date != "" {
		r.pos = i + 1 // BOSTON, MA / ACCESSWIRE / May 7, 2023 /
		return longDash
	}
	if i < len(r.s) {
		kind, n := dashHere(r.s[i:], i > r.pos || r.Date != "" || r.Agency != "")
		if kind != noDash {
			r.pos = i + n
			return kind
		}
	}
	// A full stop closes an agency in slashes, or a known one in brackets: Köln (epd).
	if r.Agency != "" && r.pos < len(r.s) && r.s[r.pos] == '.' && (r.s[r.pos-1] == '/' || r.s[r.pos-1] == ')' && r.knownAgency && (r.Date != "" || r.cityKnown)) {
		r.pos++
		return stop // /TASS/.
	}
	return noDash
}

// dashAt is the kind of dash at the head of s; loose says that what is before
// it lets a plain hyphen be a dash.
// A plain hyphen at any other place joins words: "SAINT-DENIS".
func dashAt(s string, loose bool) dashKind {
	kind, _ := dashHere(s, loose)
	return kind
}

// dashHere is dashAt with the dash's length in bytes.
// "--" and "—-" are one dash; "=" and "_" are one where a space follows: "PARIS _ The".
func dashHere(s string, loose bool) (dashKind, int) {
	if s != "" && isASCIILetter(s[0]) {
		return noDash, 0 // as behind most spaces
	}
	for _, long := range []string{"—", "–", "―", "‒", "−", "──", "--"} {
		if strings.HasPrefix(s, long) {
			n := len(long)
			for n < len(s) && s[n] == '-' {
				n++
			}
			return longDash, n
		}
	}
	if len(s) < 2 {
		return noDash, 0
	}
	switch {
	case s[0] == '-' && loose && s[1] != '-': // PARIS, Aug 31 (Reuters) -
		return hyphen, 1
	case s[0] == '_' && s[1] == ' ' && loose: // WASHINGTON (AP) _
		return longDash, 1
	case s[0] == '=' && s[1] == ' ' && loose: // BRUXELLES 04/06 (BELGA) =
		return longDash, 1
	case s[0] == ':' && s[1] == ' ': // NEW DELHI:
		return colon, 1
	}
	return noDash, 0
}
