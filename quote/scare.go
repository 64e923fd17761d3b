package quote

// isScare tells whether the segment at unit i is no speech: a title, a
// nickname, a word spoken about.
// Eight words or fewer, most of them with capitals and without a full stop, are a title; a
// sentence of its own is speech where somebody spoke shortly before; else three words or
// fewer are none: the “fake” report.
func (p *reader) isScare(i int) bool {
	s := p.segs[p.units[i].seg]
	if s.work {
		return true
	}
	n, caps := p.countWords(s.inner)
	if n == 0 {
		return true
	}
	if n <= 3 && i > 0 && i+1 < len(p.units) && p.units[i-1].tag == tName && p.units[i+1].tag == tName {
		return true // James “Buddy” Hale
	}
	if n <= 8 && caps*2 > n && n > 0 && !p.endsSentence(p.units[i].seg) {
		return true
	}
	if p.endsSentence(p.units[i].seg) && i > 0 && p.sentenceBreak(i-1) && (i+1 == len(p.units) || p.units[i+1].capital || p.units[i+1].tag == tQuote) {
		return p.carrier() < 0 // a short sentence of its own
	}
	return n <= 3
}

// countWords returns the number of words in the span, and how many of them are
// capitalised.
// Any byte beyond ASCII counts as a letter.
func (p *reader) countWords(s Span) (n, caps int) {
	in := false
	for i := s.Start; i < s.End; i++ {
		c := p.text[i]
		letter := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80 || c >= '0' && c <= '9' || c == '\'' || c == '-'
		if letter && !in {
			n++
			if c >= 'A' && c <= 'Z' {
				caps++
			}
		}
		in = letter
	}
	return n, caps
}
