package quote

// foreignLeft returns the units of the content before the cue that begins at
// unit first; left is negative where there is none.
// Plain words need a comma or a dash behind them, words in marks don't: "Le pont fermera, a
// dit la maire."
func (p *reader) foreignLeft(first int) (left, last int) {
	j := first - 1
	for j >= p.sent.from && (p.units[j].tag == tComma || p.units[j].tag == tDash) {
		j--
	}
	if j < p.sent.from || p.units[j].tag != tQuote && j == first-1 || p.units[j].tag == tQuote && p.segs[p.units[j].seg].claimed {
		return -1, -1
	}
	start := p.foreignStart(j)
	if p.units[j].tag == tQuote && (p.wholeSentence(j, start) || j > start && p.units[j-1].tag == tColon) {
		return j, j
	}
	if start > j || p.units[j].tag != tQuote && (p.foreign[start].class&(fAccording|fRel) != 0 && p.foreign[start].class&fDet == 0 || p.endsAside(j)) {
		return -1, -1
	}
	return start, j
}

// foreignStart returns the first unit of the content that ends at unit last:
// behind the sources and contents before it, a colon or a semicolon.
// It skips "and" at the beginning.
func (p *reader) foreignStart(last int) int {
	start := p.sent.from
	for _, a := range p.found[p.sent.first:] {
		cut := max(a.cue.End, a.source.End, a.end())
		for start <= last && p.units[start].end <= cut {
			start++
		}
	}
	for i := last; i >= start; i-- {
		if t := p.units[i].tag; t == tSemi || t == tColon {
			start = i + 1
			break
		}
	}
	for start < last && (p.units[start].tag >= tComma && p.units[start].tag != tQuote || p.foreign[start].class&fAnd != 0) {
		start++
	}
	return start
}

// endsAside tells whether what ends at unit j before a comma is put in behind
// another comma, and so no content: "Anne Lebrun, maire de Lyle, a déclaré".
func (p *reader) endsAside(j int) bool {
	for i := j; i > p.sent.from; i-- {
		if p.units[i].tag == tComma {
			return j-i < 3
		}
	}
	return false
}

// foreignRight returns the content behind unit i, where the source and its cue
// end; left and last are the units of the content before the cue.
// Samples: "sagte | : „…“", "a dit | que le pont …", "sagte am Montag | , die Brücke werde …".
// Behind an object no "that" clause counts: "explicó el plan que aprobó el pleno".
func (p *reader) foreignRight(i, left, last int) content {
	to := p.sent.to
	start, phrase, object := i, false, false
	for end := min(to, i+maxForeignGap); i < end; i++ {
		switch u, f := &p.units[i], &p.foreign[i]; {
		case u.tag == tQuote && i > start && p.isNameInMarks(i, left):
			continue
		case u.tag == tQuote:
			return p.foreignContent(i)
		case u.tag == tOpen:
			for i+1 < end && p.units[i].tag != tClose {
				i++
			}
		case f.class&fThat != 0:
			if left >= 0 || object {
				return content{}
			}
			return content{first: i, last: p.foreignEnd(i) - 1, ok: true}
		case u.tag == tColon && i+1 < to:
			if p.units[i+1].tag == tQuote {
				return p.foreignContent(i + 1)
			}
			return content{first: i + 1, last: p.foreignEnd(i+1) - 1, ok: left < 0}
		case u.tag == tComma && i+1 < to:
			return p.foreignPause(i+1, left, last, i-start < maxReportGap)
		case u.tag == tDash && i+1 < to && left >= 0 && p.units[i+1].tag == tQuote:
			return p.foreignContent(i + 1)
		case u.tag >= tComma, f.class&fAnd != 0, f.class&fSaid != 0 && !f.capital:
			return content{}
		default:
			phrase = phrase || (f.class|f.left)&(fPrep|fAdv|fTo|fDative) != 0 || u.tag == tNum
			object = object || !phrase && f.class&(fAux|fNot|fPronoun|fClitic) == 0 && u.end-u.start > 3
		}
	}
	return content{}
}

// isNameInMarks tells whether the segment at unit i, with no pause before it, is
// the name of a paper or a show rather than what was said: the content stands
// elsewhere ("sagte dem „Lyler Boten“: „…“").
func (p *reader) isNameInMarks(i, left int) bool {
	if p.units[i-1].tag >= tComma {
		return false
	}
	if f := &p.foreign[i-1]; left >= 0 || p.segs[p.units[i].seg].work || f.class&(fTo|fDative) != 0 && p.foreignWords(p.units[i].seg) < 4 {
		return true
	}
	if i+1 >= p.sent.to {
		return false
	}
	next := i + 1
	if p.units[next].tag == tComma && next+1 < p.sent.to {
		next++
	}
	return p.units[i+1].tag == tColon || p.foreign[next].class&fThat != 0 && !p.endsWithPunct(p.units[i].seg)
}

// maxReportGap is the number of units between a cue and a German clause without
// a conjunction that reports what was said.
const maxReportGap = 9

// foreignPause returns the content that begins at unit i behind a comma; near is
// true where the cue stands near before the comma.
// Without "that", German tells reported speech by the mood of its verb: "die Stadt habe".
func (p *reader) foreignPause(i, left, last int, near bool) content {
	to := p.sent.to
	f := &p.foreign[i]
	switch {
	case p.units[i].tag == tQuote:
		return p.foreignContent(i)
	case f.class&fThat != 0 && left < 0:
		return content{first: i, last: p.foreignEnd(i) - 1, ok: true}
	case left >= 0 && p.units[last].tag != tQuote && last-left < 5 && !p.units[i].capital && f.class&(fThat|fRel) == 0:
		return content{first: i, last: p.foreignEnd(i) - 1, ok: true} // Die Brücke, so Keller, werde schließen
	case left < 0 && p.lang == "de" && near:
		end := p.foreignEnd(i)
		for j := i; j < end; j++ {
			if p.foreign[j].class&fReported != 0 {
				return content{first: i, last: end - 1, ok: true}
			}
		}
	}
	if left >= 0 {
		return content{}
	}
	for j := i; j+1 < to && j < i+maxForeignGap; j++ { // dijo X, alcalde de Y, que …
		if p.units[j].tag == tQuote || p.foreign[j].class&fSaid != 0 {
			break
		}
		if p.units[j].tag == tComma && p.foreign[j+1].class&fThat != 0 {
			return content{first: j + 1, last: p.foreignEnd(j+1) - 1, ok: true}
		}
		if p.units[j].tag == tColon && p.units[j+1].tag == tQuote {
			return p.foreignContent(j + 1)
		}
	}
	return content{}
}

// foreignContent returns the words in marks at unit i with those that a comma or
// a conjunction joins to them.
// Samples: « … » et « … »; “…”, “…”. Words that aren’t closed by punctuation go on: “una
// vergüenza” para todos.
func (p *reader) foreignContent(i int) content {
	last := i
	for j := i + 1; j+1 < p.sent.to && j < last+3; j++ {
		if p.units[j+1].tag == tQuote && (p.units[j].tag == tComma || p.foreign[j].class&fAnd != 0) {
			last = j + 1
		}
	}
	if u := &p.units[i]; last == i && i+1 < p.sent.to && p.units[i+1].tag < tComma && p.foreign[i+1].class&(fAnd|fPrep|fAdv|fTo) == 0 && !p.endsWithPunct(u.seg) && !p.units[i+1].capital {
		last = p.foreignEnd(i) - 1
	}
	return content{first: i, last: last, ok: true, quote: true}
}

// foreignEnd returns the unit behind the content that begins at unit i: the
// sentence's end, or where another cue begins.
func (p *reader) foreignEnd(i int) int {
	to := p.sent.to
	for j := i + 1; j < to; j++ {
		switch p.units[j].tag {
		case tSemi:
			return j
		case tComma, tDash:
			if j+1 < to && (p.foreign[j+1].class&fAccording != 0 || j > i+3 && p.foreign[j+1].class&fBut != 0 && !p.quoteAhead(j, to) || p.cueAhead(j+1)) {
				return j
			}
		}
		if p.foreign[j].class&fAnd != 0 && p.cueAhead(j+1) {
			return j
		}
	}
	for to > i+1 && p.units[to-1].tag == tStop {
		to--
	}
	return to
}

// cueAhead tells whether a cue begins at unit i: its auxiliaries, then the verb.
func (p *reader) cueAhead(i int) bool {
	for ; i < p.sent.to; i++ {
		if p.foreign[i].class&fSaid != 0 && !p.foreign[i].capital {
			return true
		}
		if p.foreign[i].class&(fAux|fNot|fAnd) == 0 {
			return false
		}
	}
	return false
}
