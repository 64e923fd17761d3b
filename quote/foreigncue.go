package quote

import (
	"strings"
)

// A foreignCue is a verb of saying at unit last; its auxiliary, if it has one,
// at unit first.
// Samples: "sagte", "a déclaré", "n'a pas dit", "le dijo", "so" before Keller.
type foreignCue struct {
	first, last int
	verb        *verb
	quoth       bool // no verb: "so Keller"
	apart       bool // words stand between the auxiliary and the participle
}

// readCue reads the cue that ends with unit k.
// Capitals tell nouns in German, and elsewhere inside a sentence; "una pregunta" is one.
func (p *reader) readCue(k int) (foreignCue, bool) {
	u, f := &p.units[k], &p.foreign[k]
	if u.seg >= 0 || u.tag >= tComma || u.end == u.start {
		return foreignCue{}, false
	}
	if f.class&fQuoth != 0 && p.pauseBefore(k) && k+1 < p.sent.to {
		return foreignCue{first: k, last: k, verb: quothVerb, quoth: true}, true
	}
	if f.class&fParticiple != 0 || f.class == 0 && f.left == 0 && p.inPause(k) {
		if first := p.auxiliary(k); first >= 0 {
			return p.compound(first, k)
		}
	}
	if f.class&fSaid == 0 {
		return p.strangeVerb(k)
	}
	if f.capital && (k > p.sent.from || p.lang == "de") || k > p.sent.from && p.isNounAt(k) {
		return foreignCue{}, false
	}
	v := p.verbAt(k)
	return foreignCue{first: p.clitics(k), last: k, verb: v}, v != nil
}

// isPluralCue tells whether a German or Dutch cue is in the plural.
// By its last letter, n: "sagten", "zeiden".
func (p *reader) isPluralCue(c foreignCue) bool {
	return (p.lang == "de" || p.lang == "nl") && p.text[p.units[c.first].end-1] == 'n' && !c.quoth
}

// quothVerb is the verb of a cue without one.
var quothVerb = &verb{lemma: "so", class: "neutral", frame: takesClause}

// compound returns the cue of an auxiliary and a participle. One that is no
// verb of saying counts right behind words in marks: "« … », a tonné Roux".
func (p *reader) compound(first, k int) (foreignCue, bool) {
	c := foreignCue{first: p.clitics(first), last: k, apart: k-first > 1}
	for _, v := range p.foreign[k].verbs {
		if v.particle == "" {
			c.verb = v.verb
		}
	}
	if c.verb == nil {
		return c, p.strangeAt(c.first, k)
	}
	return c, true
}

// strangeVerb returns the cue of a word that the vocabulary lacks, which stands
// behind words in marks and ends as a verb does: "“…”, zanjó Lara".
func (p *reader) strangeVerb(k int) (foreignCue, bool) {
	first := p.clitics(k)
	return foreignCue{first: first, last: k}, p.foreign[k].class == 0 && p.strangeAt(first, k)
}

// strangeAt tells whether the units first..k stand behind words in marks and a comma or dash,
// and the last of them ends as a verb does.
func (p *reader) strangeAt(first, k int) bool {
	u := &p.units[k]
	t := p.tongue
	if t == nil || u.capital || first < p.sent.from+2 || k+1 >= p.sent.to || p.units[first-1].tag != tComma && p.units[first-1].tag != tDash || p.units[first-2].tag != tQuote {
		return false
	}
	return t.mayBeVerb(p.text[u.start:u.end])
}

// inPause tells whether unit k stands near behind words in marks.
// Near is within four units.
func (p *reader) inPause(k int) bool {
	for i := k - 1; i >= p.sent.from && i > k-5; i-- {
		if p.units[i].tag == tQuote {
			return true
		}
	}
	return false
}

// auxiliary returns the unit of the auxiliary that the participle at unit k goes
// with, -1 without one. Adverbs, pronouns and the negation stand between them,
// in German and Dutch more.
// Samples: "a | déclaré", "n'a pas dit", "hat Keller am Montag in Lindheim gesagt". Only in
// German and Dutch may more than three units stand between, up to maxBracket.
func (p *reader) auxiliary(k int) int {
	const between = fAdv | fNot | fClitic | fAux
	verbLast := p.lang == "de" || p.lang == "nl"
	for i := k - 1; i >= p.sent.from && i >= k-maxBracket; i-- {
		c := p.foreign[i].class
		switch {
		case p.units[i].tag >= tComma:
			return -1
		case c&fAux != 0 && (c&fClitic == 0 || i == k-1):
			return i
		case !verbLast && (c&between == 0 || i <= k-4):
			return -1
		}
	}
	return -1
}

// clitics returns the first unit of the pronouns and the negation before the
// verb at unit k: "le dijo".
// German and Dutch have none before the verb: "le dijo", "n'a pas dit".
func (p *reader) clitics(k int) int {
	for k > p.sent.from && p.units[k-1].tag < tComma && p.foreign[k-1].class&(fClitic|fNot) != 0 && p.foreign[k-1].class&(fDet|fPronoun) == 0 && p.lang != "de" && p.lang != "nl" {
		k--
	}
	return k
}

// isNounAt tells whether the form of a verb at unit k is a noun: "una pregunta".
func (p *reader) isNounAt(k int) bool {
	f := &p.foreign[k-1]
	if f.class&fClitic != 0 && f.class&fOf == 0 && p.lang != "it" {
		return false
	}
	return p.units[k-1].tag < tComma && (f.class&(fDet|fOf|fTo) != 0 && f.class&(fAux|fPronoun) == 0 && f.left == 0 || p.foreign[k].left&(fDet|fOf) != 0)
}

// verbAt returns the verb of saying at unit k: of those that split, the one
// whose particle ends the clause.
// Sample: "teilte die Polizei am Montag mit" is "mitteilen"; the particle is looked for in
// the next 29 units, up to a colon or words in marks.
func (p *reader) verbAt(k int) *verb {
	var plain *verb
	for _, v := range p.foreign[k].verbs {
		if v.particle == "" {
			if p.foreign[k].class&fSaid != 0 && plain == nil {
				plain = v.verb
			}
			continue
		}
		for i := k + 1; i < p.sent.to && i < k+30 && p.units[i].tag != tQuote && p.units[i].tag != tColon; i++ {
			if p.text[p.units[i].start:p.units[i].end] == v.particle && (i+1 == p.sent.to || p.units[i+1].tag >= tComma || p.foreign[i+1].class&(fAnd|fThat) != 0) {
				return v.verb
			}
		}
	}
	return plain
}

// foreignNegated tells whether a negation stands in the cue or right beside it: "n'a pas dit",
// "sagte nicht".
func (p *reader) foreignNegated(c foreignCue) bool {
	for i := max(c.first-1, p.sent.from); i <= c.last+1 && i < p.sent.to; i++ {
		if p.foreign[i].class&fNot != 0 {
			return true
		}
	}
	return false
}

// cueSpan returns the bytes of a cue, pronouns left out.
// Samples: "dijo" of "le dijo", "dit" of "dit-il" and "a-t-elle dit", "n'a pas dit" whole; of
// "hat Keller gesagt" the participle alone.
func (p *reader) cueSpan(c foreignCue) Span {
	first := c.first
	for first < c.last && p.foreign[first].class&fClitic != 0 && p.foreign[first].class&(fAux|fNot) == 0 {
		first++
	}
	if c.apart && (p.lang == "de" || p.lang == "nl") || p.foreign[first].split > 0 && first < c.last {
		first = c.last
	}
	s := p.span(first, c.last)
	if split := p.foreign[c.last].split; split > 0 {
		for s.End = split - 1; s.End > s.Start+2 && p.text[s.End-2:s.End] == "-t"; s.End -= 2 {
		}
	}
	return s
}

// verbSecond tells whether the subject stands behind the verb at unit first,
// since something else stands before it: "Am Montag sagte Keller".
func (p *reader) verbSecond(first, behind int) bool {
	if behind < p.sent.to && p.isPronoun(behind) && p.foreign[behind].class&fDet == 0 && (p.lang == "de" || p.lang == "nl") {
		return true
	}
	start := p.foreignClauseStart(first - 1)
	for start < first && p.foreign[start].class&fAnd != 0 {
		start++
	}
	f := &p.foreign[start]
	if start >= first || (f.class|f.left)&(fPrep|fAdv|fTo) == 0 || f.class&fDet != 0 {
		return false
	}
	s := p.sourceBehind(behind, false)
	return s.ok && (p.lang == "de" || p.lang == "nl" || !p.plainSource(start, first-1).ok && (p.names(s) || p.holdsTitle(s.first, s.last+1)))
}

// isPluralForm tells whether a Spanish, Italian or Portuguese cue is in the
// plural: "aseguran", "hanno detto".
func (p *reader) isPluralForm(c foreignCue) bool {
	i := c.first
	for i < c.last && p.foreign[i].class&(fAux|fSaid) == 0 {
		i++
	}
	s := p.text[p.units[i].start:p.units[i].end]
	switch p.lang {
	case "es":
		return strings.HasSuffix(s, "n")
	case "it":
		return strings.HasSuffix(s, "no")
	}
	return strings.HasSuffix(s, "m")
}
