package quote

import "github.com/copydesk/copydesk/internal/scan"

// maxIncise is the length in tokens of a cue with its source inside the marks.
const maxIncise = 24

// splitIncises cuts the paragraph's segments where a cue and its source stand
// inside the marks, as French and Italian print them:
//
//	« Les gens sont fatigués, estime Lucie Blanc. Ils veulent du calme. »
func (p *reader) splitIncises() {
	t := p.tongue
	if t == nil || p.lang != "fr" && p.lang != "it" {
		return
	}
	for n := 0; n < len(p.segs); n++ {
		s := p.segs[n]
		from, to := p.incise(t, s.first+1, s.last)
		if from < 0 {
			continue
		}
		left, right := s, s
		left.last, left.open = from-1, false
		left.outer.End = p.tokens[from-1].End
		left.inner.End = left.outer.End
		right.first = to
		right.outer.Start = p.tokens[to].Start
		right.inner.Start = right.outer.Start
		p.segs[n] = left
		if right.inner.Start < right.inner.End {
			p.segs = append(p.segs, segment{})
			copy(p.segs[n+2:], p.segs[n+1:])
			p.segs[n+1] = right
		}
	}
}

// incise returns the tokens of the first cue with its source among the tokens
// from..last: the comma before it, and the first one of the speech behind it;
// -1 where there is none.
// Samples: ", estime Lucie Blanc.", ", a-t-il dit,", ", se réjouit-il.". The source must have
// a capital, an article, a title or a pronoun that hangs on the verb.
func (p *reader) incise(t *tongue, from, last int) (int, int) {
	for i := from + 1; i+2 < last; i++ {
		if !p.isToken(i, ",") || !p.cueToken(t, i+1, last) {
			continue
		}
		capital := false
		for j := i + 2; j < last && j < i+maxIncise; j++ {
			f := t.lookUp(p.text[p.tokens[j].Start:p.tokens[j].End], 0)
			capital = capital || f.capital || f.class&(fDet|fTitle) != 0 || f.left&fDet != 0
			switch {
			case p.tokens[j].Kind == scan.Mark:
				j = last
			case p.isToken(j, "."), p.isToken(j, ",") && !p.titleToken(t, j+1):
				if capital || f.split > 0 || p.splitToken(t, i+1, j) {
					return i, j + 1
				}
				j = last
			}
		}
	}
	return -1, -1
}

// isToken tells whether token i is s as it is.
func (p *reader) isToken(i int, s string) bool {
	return p.text[p.tokens[i].Start:p.tokens[i].End] == s
}

// cueToken tells whether a verb of saying, or its auxiliary and the participle,
// begins at token i.
func (p *reader) cueToken(t *tongue, i, last int) bool {
	f := t.lookUp(p.text[p.tokens[i].Start:p.tokens[i].End], 0)
	if f.capital || f.left != 0 {
		return false
	}
	if f.class&fClitic != 0 && f.class&fDet == 0 && i+2 < last { // se réjouit-il
		return p.cueToken(t, i+1, last)
	}
	if f.class&fAux != 0 {
		for j := i + 1; j < last && j < i+4; j++ {
			if g := t.lookUp(p.text[p.tokens[j].Start:p.tokens[j].End], 0); g.class&fParticiple != 0 {
				return true
			}
		}
	}
	if f.class&fSaid == 0 {
		return false
	}
	g := t.lookUp(p.text[p.tokens[i+1].Start:p.tokens[i+1].End], 0)
	return f.split > 0 || g.capital || g.class&(fDet|fAdv|fMr|fMrs) != 0 || g.left&fDet != 0
}

// splitToken tells whether a pronoun hangs on one of the tokens from..to.
func (p *reader) splitToken(t *tongue, from, to int) bool {
	for i := from; i < to; i++ {
		if t.lookUp(p.text[p.tokens[i].Start:p.tokens[i].End], 1).split > 0 {
			return true
		}
	}
	return false
}

// titleToken tells whether what is put behind a source begins at token i.
func (p *reader) titleToken(t *tongue, i int) bool {
	for n := i; n < i+2 && n < len(p.tokens); n++ {
		if f := t.lookUp(p.text[p.tokens[n].Start:p.tokens[n].End], 0); f.class&fTitle != 0 {
			return true
		} else if f.class&fDet == 0 {
			return false
		}
	}
	return false
}
