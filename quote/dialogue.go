package quote

// dashDialogue makes segments of the speech of a paragraph that begins with a
// dash, as French, Spanish, Italian and Portuguese print dialogue.
//
//	paragraph = "—" words { "—" verb source "—" words }
//
// It tells whether the paragraph is dialogue.
// Sample: —Tenemos que irnos ahora —dijo la alcaldesa Ana Ruiz—. Es muy tarde. A
// paragraph with quotation marks is none.
func (p *reader) dashDialogue() bool {
	n := len(p.units)
	if n < 3 || p.units[0].tag != tDash || len(p.segs) > 0 || !usesDashes(p.lang) {
		return false
	}
	end := p.dialogueEnd(1)
	p.addDialogue(1, end)
	if end >= n || p.units[end].tag != tDash {
		return true
	}
	for i := end + 1; i < n; i++ {
		if p.units[i].tag == tDash && i+2 < n {
			start := i + 1
			for start < n && (p.units[start].tag == tStop || p.units[start].tag == tComma) {
				start++
			}
			p.addDialogue(start, n)
			break
		}
	}
	return true
}

// usesDashes tells whether a language prints dialogue behind dashes.
func usesDashes(lang string) bool {
	return lang == "fr" || lang == "es" || lang == "it" || lang == "pt"
}

// dialogueEnd returns the unit at which the speech that begins at unit i is
// broken off: a dash, or a comma with a verb of saying behind it.
// Without a verb that is the paragraph's end.
func (p *reader) dialogueEnd(i int) int {
	for ; i < len(p.units); i++ {
		switch p.units[i].tag {
		case tDash:
			return i
		case tComma, tStop:
			if i+1 < len(p.units) && p.saysNext(i+1) {
				return i + 1
			}
		}
	}
	return i
}

// saysNext tells whether a verb of saying, or its auxiliary with it, stands at
// unit i.
func (p *reader) saysNext(i int) bool {
	return p.foreign[i].class&fSaid != 0 || p.foreign[i].class&fAux != 0 && i+1 < len(p.units) && p.foreign[i+1].class&fParticiple != 0
}

// addDialogue makes one unit of the units from..to, a segment without marks.
// The other units of the speech become empty, as commas that nothing looks at.
func (p *reader) addDialogue(from, to int) {
	if from >= to || from >= len(p.units) {
		return
	}
	last := to - 1
	for last > from && (p.units[last].tag == tComma || p.units[last].tag == tDash) {
		last--
	}
	s := p.span(from, last)
	p.segs = append(p.segs, segment{outer: s, inner: s})
	p.units[from] = unit{start: s.Start, end: s.End, word: &unknown, tag: tQuote, seg: len(p.segs) - 1}
	for i := from + 1; i < to; i++ {
		p.units[i] = unit{start: s.End, end: s.End, word: &unknown, tag: tComma, seg: -1}
	}
}
