package byline

import (
	"strings"

	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/person"
)

// isMononym tells whether a single word can be a person: behind "By", known as
// a given name or in no list of words.
// "By Marquez", "By Sukarno"; without "By" only before a verb: "Osgood and Trent
// reported from Lima". "By Nature" is a phrase.
func (p *parser) isMononym(i int) bool {
	t := p.tokens[i]
	if !p.led || t.hits[hitOrg] > 0 || t.hits[hitStaff] > 0 || t.hits[hitGenre] > 0 || t.hits[hitDay] > 0 || t.hits[hitMonth] > 0 {
		return (t.class == person.Capital || p.joined && t.class == person.GivenName) && p.verbFollows(i+1)
	}
	if e, ok := lexicon.CreditWords().Find(p.low[t.start:t.end]); ok && p.as == Photographer && (e.Field(0) == "file" || e.Field(0) == "handout") {
		return false // "Foto: Archiv"
	}
	next := p.at(i, 1)
	plain := t.class == person.GivenName || t.class == person.Capital && t.end-t.start > 3 && !p.afterWord(i)
	return plain && (len(p.list) == 0 || p.joined || p.sep == comma && next.hits[hitIn] > 0) && next.kind != slash && (next.kind != word || next.residue || next.hits[hitVerb] > 0 || next.hits[hitIn] > 0 || next.hits[hitAnd] > 0)
}

// afterWord tells whether what introduces the i-th token is a small word that
// begins phrases too: "Par", "Por", "Von". The table of frequent words is an
// English one, and doesn't know the nouns of those phrases: "Por Navidad".
// "By Marquez" is a person's byline, "Por Osgood" none; "Por Elena" has a known given
// name.
func (p *parser) afterWord(i int) bool {
	before := p.at(i, -1)
	return before.hits[hitRole] == 1 && before.field == "start"
}

// verbFollows tells whether a verb stands at the i-th token, or behind more
// surnames: "Osgood and Trent reported from Lima".
func (p *parser) verbFollows(i int) bool {
	for k := 0; k < 3 && (p.at(i, 0).hits[hitAnd] == 1 || p.at(i, 0).kind == comma) && (p.at(i, 1).class == person.Capital || p.at(i, 1).class == person.GivenName); k++ {
		i += 2
	}
	t := p.at(i, 0)
	return t.kind == word && t.hits[hitVerb] > 0
}

// isUserName tells whether the word in small letters behind "by" is a user's
// name: in no table, and all there is.
// Shorter than five bytes it is rather a word that the table lacks. A date may follow.
func (p *parser) isUserName(i int) bool {
	t, next := p.tokens[i], p.at(i, 1)
	w := p.text(i, i+1)
	return t.hits == [hitKinds]uint8{} && len(w) >= 5 && !lexicon.CommonWord(w) && (next.kind == tokenEnd || next.residue && (next.kind == number || next.hits[hitMonth]+next.hits[hitDay] > 0))
}

// isUserCode tells whether the word behind "by" is a user's name with figures or
// underscores in it, and all there is: "hale2000", "mira_kessler".
// Three letters or more must stand before the figures, and be no frequent word: "by
// 2030" is none.
func (p *parser) isUserCode(i int) bool {
	t, next := p.at(i, 0), p.at(i, 1)
	w := p.low[t.start:t.end]
	stem := strings.TrimRight(w, "0123456789")
	if !p.led || i != 1 || t.kind != word || t.hits[hitOrg] > 0 || len(w) < 5 || len(stem) < 3 {
		return false
	}
	if next.kind != tokenEnd && !next.residue || stem == w && !strings.Contains(w, "_") || strings.ContainsAny(w, ".&'’") {
		return false
	}
	return !lexicon.CommonWord(stem)
}

// smallName reads a pen name in small letters that is all there is: "oona
// lindqvist". The first word must be a known given name, save behind "by".
// It returns the number of tokens, or 0, as for "written by the victors".
func (p *parser) smallName(i int) int {
	n := 0
	for p.at(i, n).kind == word && p.at(i, n).hits[hitAnd] == 0 && (p.at(i, n).class == person.Lower || p.at(i, n).class == person.Particle) && !p.at(i, n).residue {
		n++
	}
	if n == 1 && p.led && i == 1 && p.isUserName(i) {
		return 1
	}
	if next := p.at(i, n); n < 2 || n > 3 || next.kind == number || next.kind == word && (next.hits[hitAnd] == 0 || p.smallName(i+n+int(next.hits[hitAnd])) == 0) {
		return 0
	}
	if p.at(i, 0).hits[hitOur] > 0 { // "written by the victors"
		return 0
	}
	first := p.low[p.at(i, 0).start:p.at(i, 0).end]
	if _, known := lexicon.GivenName(first); !known && !p.led || known && lexicon.CommonWord(first) || lexicon.CommonWord(p.text(i+n-1, i+n)) {
		return 0
	}
	return n
}

// isSignature tells whether a run of initials is how a writer signs: behind
// "Par" and its kin, or before who helped. "L.P. avec AFP", "J.L./AFP".
// Two to four letters with full stops are a signature.
func (p *parser) isSignature(n nameSpan) bool {
	letters := 0
	for i := n.from; i < n.to; i++ {
		t := p.tokens[i]
		if t.class != person.Initial || t.hits[hitOrg] > 0 || !strings.HasSuffix(p.text(i, i+1), ".") {
			return false
		}
		letters += strings.Count(p.text(i, i+1), ".")
	}
	if letters < 2 || letters > 4 || len(p.list) > 0 && !p.joined {
		return false
	}
	next := p.at(n.end, 0)
	if next.kind == open || next.kind == slash || next.kind == comma {
		next = p.at(n.end, 1)
		return p.led || next.hits[hitAgency] > 0 || next.hits[hitRole] > 0
	}
	return next.hits[hitRole] > 0 || p.led && (next.kind != word || next.residue || next.hits[hitAnd] > 0)
}
