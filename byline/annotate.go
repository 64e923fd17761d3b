package byline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/person"
)

// annotate sets each token's class and the vocabulary that begins at it, and
// returns s in small letters.
// A compound with a hyphen has its own rules: it is a title where its last part is
// one, and a paper where both parts end papers' names.
func (v *vocab) annotate(s string, tokens []token) string {
	low := lowered(s)
	for i := range tokens {
		t := &tokens[i]
		if t.kind == word {
			t.class = person.ClassifyLower(s[t.start:t.end], low[t.start:t.end])
		}
		if t.kind != tokenEnd {
			for _, p := range v.byFirst[low[t.start:t.end]] {
				t.note(p, s, low, tokens[i:])
			}
			if at := strings.LastIndexByte(low[t.start:t.end], '-'); at > 0 && v.isJob(low[t.start+at+1:t.end]) {
				t.hits[hitJob] = max(t.hits[hitJob], 1) // "dpa-Korrespondentin"
			}
			if head, tail, ok := strings.Cut(low[t.start:t.end], "-"); ok && v.endsOrg(head) && v.endsOrg(tail) {
				t.hits[hitOrgEnd] = max(t.hits[hitOrgEnd], 1) // "Clarion-Ledger"
			}
			if t.kind == word && t.class != person.GivenName && t.hits == [hitKinds]uint8{} {
				v.noteCompound(t, low[t.start:t.end])
			}
		}
	}
	return low
}

// minHead is the least length in bytes of the last part of a compound that is
// looked for: a shorter one ends family names too, "Goodfellow".
const minHead = len("redactie")

// noteCompound records a title or a desk that is the last part of a word, as
// Germanic languages and Finnish write them: "Hauptstadtredaktion",
// "klimajournalist".
// The first part has at least three bytes. The ending of a paper may be shorter than
// that of a title.
func (v *vocab) noteCompound(t *token, word string) {
	for at := range word {
		if at < 3 {
			continue
		}
		if len(word)-at < len("kurier") {
			return
		}
		for _, p := range v.byFirst[word[at:]] {
			switch {
			case len(p.rest) > 0:
			case p.kind == hitOrgHead:
				t.hits[hitOrg] = 1 // "Harzkurier"
			case len(word)-at < minHead:
			case p.kind == hitJob || p.kind == hitJobs || p.kind == hitStaff:
				t.hits[p.kind] = 1
			}
		}
	}
}

// isJob tells whether a word in small letters is a title's noun, endsOrg whether
// it ends the names of papers.
func (v *vocab) isJob(word string) bool   { return v.has(word, hitJob) }
func (v *vocab) endsOrg(word string) bool { return v.has(word, hitOrgEnd) }

// has tells whether a word alone, in small letters, is an entry of that kind.
func (v *vocab) has(word string, kind hit) bool {
	for _, p := range v.byFirst[word] {
		if p.kind == kind && len(p.rest) == 0 {
			return true
		}
	}
	return false
}

// note records the phrase p if it stands at the first of tokens and is longer
// than what its vocabulary has there already.
// "staff" and "staff writer" both begin at "staff": the longer one's number of
// tokens stays.
func (t *token) note(p phrase, s, low string, tokens []token) {
	n := len(p.rest) + 1
	if n > 255 || n >= len(tokens) || int(t.hits[p.kind]) >= n {
		return
	}
	for i, w := range p.rest {
		next := tokens[i+1]
		if low[next.start:next.end] != w {
			return
		}
	}
	if p.exact != "" && !sameCase(s[t.start:tokens[n-1].end], p.exact) {
		return
	}
	if n == 1 && !t.smallWord(p.kind, s, tokens) {
		return
	}
	t.hits[p.kind] = uint8(n)
	switch p.kind {
	case hitRole:
		t.role, t.also, t.field = p.role, p.also, p.field
	case hitVerb:
		t.verb = p.role
	}
}

// sameCase tells whether an organization is written as the table has it: in
// its capitals or in all capitals. Long names may be written in any case.
// The entry "AP" is found in "AP" and "Ap", "dpa" in "DPA", and "Reuters" in
// "reuters"; "ap" is a word.
func sameCase(printed, exact string) bool {
	if printed == exact {
		return true
	}
	if utf8.RuneCountInString(exact) <= 3 {
		return printed == upperFirst(exact) || len(exact) == 3 && isUpper(printed) // "DPA"
	}
	r, _ := utf8.DecodeRuneInString(printed)
	return utf8.RuneCountInString(exact) > 5 && printed == lowered(exact) || unicode.IsUpper(r) || isUpper(exact) || !unicode.IsUpper(firstRune(exact))
}

// upperFirst returns AP as "Ap", which pages make of it.
func upperFirst(s string) string {
	_, size := utf8.DecodeRuneInString(s)
	return s[:size] + lowered(s[size:])
}

// firstRune returns utf8.RuneError for an empty s, which is in no set of letters.
func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// smallWord guards the single words that join or lead on: "In", "Di" and "Y"
// with a capital are names or initials, unless the byline is in capitals.
// "By In Sook Han" is a person; "BY ANA RUIZ IN ROME" has a place.
func (t *token) smallWord(kind hit, s string, tokens []token) bool {
	switch kind {
	case hitAnd, hitIn, hitWeakIn, hitOf, hitOur:
	default:
		return true
	}
	w := s[t.start:t.end]
	r := firstRune(w)
	if !unicode.IsUpper(r) || w == "For" || w == "Of" || w == "From" {
		return true
	}
	next := tokens[1]
	neighbour := s[next.start:next.end]
	return isUpper(w) && next.kind == word && len(neighbour) > 1 && isUpper(neighbour)
}

// isUpper tells whether s has letters and none of them is small.
// "AFP" and "7NEWS" are; "2023", "记者" and "" are not.
func isUpper(s string) bool {
	letters := false
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		letters = letters || unicode.IsUpper(r)
	}
	return letters
}

// lowered returns s in small letters, every letter in as many bytes as before,
// so that offsets into s hold for it.
func lowered(s string) string {
	var b []byte
	for i, r := range s {
		small := unicode.ToLower(r)
		if small == r || utf8.RuneLen(small) != utf8.RuneLen(r) || r == utf8.RuneError {
			continue
		}
		if b == nil {
			b = []byte(s)
		}
		utf8.EncodeRune(b[i:], small)
	}
	if b == nil {
		return s
	}
	return string(b)
}
