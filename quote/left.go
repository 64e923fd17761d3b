package quote

import (
	"unicode"
	"unicode/utf8"
)

// isLeftContent tells whether the units start..last can be what was said: they
// hold words in marks or a verb.
// No content: a title of a work alone, On “Lyle This Morning,” Hale said …; "Asked whether
// it was late, Reyes said"; a phrase where the content stands behind the cue, "In May,
// Reyes said it would close".
func (p *reader) isLeftContent(start, last int, right content) bool {
	if last-start < 0 || start == last && p.isTitle(start) || p.isAsked(start) {
		return false
	}
	if right.ok && right.comma && (!right.quote || !p.beginsLarge(p.units[right.first].seg) && p.units[last].tag != tQuote) {
		return true // In May, Reyes said, the bridge would close.
	}
	if !right.ok && p.holdsVerb(start, last) {
		return true
	}
	first := p.units[start]
	switch first.tag {
	case tSub, tPrep, tIng, tPart:
		if n, _ := p.countQuoted(start, last); p.units[last].tag != tQuote && first.tag != tPrep || p.units[last].tag == tQuote && n < 4 {
			return false
		}
	}
	for i := start; i <= last; i++ {
		switch p.units[i].tag {
		case tQuote:
			if !p.segs[p.units[i].seg].work {
				return true
			}
		case tVerb, tAux:
			if first.tag != tSub && first.tag != tPrep && first.tag != tIng {
				return true
			}
		}
	}
	return last-start >= 1 && p.units[last+1].tag == tComma && first.tag != tPrep && first.tag != tAdv && first.tag != tSub && first.tag != tIng && first.tag != tDay && first.tag != tPart && first.tag != tConj && first.tag != tTo
}

// isAsked tells whether unit i is the participle of a verb of asking: "Asked
// whether …, Reyes said no".
func (p *reader) isAsked(i int) bool {
	u := &p.units[i]
	return u.tag == tPart && u.word.verb != nil && u.word.verb.class == "question"
}

// holdsVerb tells whether a finite verb stands in the units start..last.
func (p *reader) holdsVerb(start, last int) bool {
	for i := start; i <= last; i++ {
		if t := p.units[i].tag; t == tVerb || t == tAux {
			return true
		}
	}
	return false
}

// countQuoted returns how many words, and how many capitalised ones, stand in
// marks in the units start..last.
func (p *reader) countQuoted(start, last int) (n, caps int) {
	for i := start; i <= last; i++ {
		if p.units[i].tag == tQuote {
			a, b := p.countWords(p.segs[p.units[i].seg].inner)
			n, caps = n+a, caps+b
		}
	}
	return n, caps
}

// leftEdge returns the last unit of what may be content before unit i, which
// begins a source or a cue: a segment, or what a comma or dash ends; -1 if there
// is none.
// Samples: “It is late,” | Reyes said; The bridge will close, | Reyes said.
func (p *reader) leftEdge(i int) int {
	j := i - 1
	if j < p.sent.from {
		return p.sentenceBefore(i)
	}
	u := &p.units[j]
	switch u.tag {
	case tQuote:
		if p.endsWithPunct(u.seg) || j == p.sent.from && !p.isNounQuote(j) {
			return j
		}
	case tComma, tDash:
		if j > p.sent.from {
			return j - 1
		}
	}
	return -1
}

// sentenceBefore returns the segment that ends the sentence before, where the
// cue follows it as a sentence of its own: “Is it late?” Reyes asked.
// A segment that has a speaker already must be a sentence of its own.
func (p *reader) sentenceBefore(i int) int {
	j := p.sent.from - 1
	if i == p.sent.from && j >= 0 && p.units[j].tag == tQuote && (j == 0 || !p.segs[p.units[j].seg].claimed || p.sentenceBreak(j-1)) {
		return j
	}
	return -1
}

// leftStart returns the first unit of the content that ends at unit last.
// It stands behind the sentence's attributions before it, a semicolon or colon, and "and"
// or "but": "Hale said no; but | the bridge is late, Reyes said".
func (p *reader) leftStart(last int) int {
	if last < p.sent.from {
		return last
	}
	start := p.sent.from
	for _, a := range p.found[p.sent.first:] {
		if a.end() >= p.units[last].end && a.spans[0].Start <= p.units[last].start {
			continue // what was said before is itself reported
		}
		cut := max(a.cue.End, a.source.End, a.end())
		for start <= last && p.units[start].end <= cut {
			start++
		}
	}
	if p.wholeSentence(last, start) {
		return last
	}
	for i := last; i >= start; i-- {
		if t := p.units[i].tag; t == tSemi || t == tColon {
			start = i + 1
			break
		}
	}
	for start <= last {
		switch p.units[start].tag {
		case tComma, tStop, tDash, tClose, tOther:
			start++
			continue
		case tConj:
			start++
			continue
		}
		break
	}
	return min(start, last)
}

// wholeSentence tells whether the segment at unit i is a sentence of its own,
// which a comma or dash parts from the words before it: Still, “We go home,”
// Reyes said.
// Two words or fewer, or a small letter, don't make a sentence.
func (p *reader) wholeSentence(i, start int) bool {
	u := &p.units[i]
	if u.tag != tQuote || i <= start || p.lastChar(u.seg) != ',' {
		return false
	}
	if t := p.units[i-1].tag; t != tComma && t != tDash {
		return false
	}
	n, _ := p.countWords(p.segs[u.seg].inner)
	return n > 2 && p.beginsLarge(u.seg)
}

// beginsLarge tells whether the segment begins with a capital letter.
func (p *reader) beginsLarge(seg int) bool {
	s := p.segs[seg].inner
	r, _ := utf8.DecodeRuneInString(p.text[s.Start:s.End])
	return unicode.IsUpper(r)
}
