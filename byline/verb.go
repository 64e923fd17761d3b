package byline

// verb reads "contributed reporting", "reported from".
// A phrase of two words counts everywhere, a single verb only at an end or before a place:
// "Ana Ruiz contributed." A place may follow "from": "reported from Lima".
func (p *parser) verb() bool {
	t := p.tokens[p.pos]
	n := int(t.hits[hitVerb])
	if n == 0 || len(p.list) == 0 {
		return false
	}
	if n == 1 && (startsUpper(p.text(p.pos, p.pos+1)) || !p.verbEnds(t.verb)) {
		return false
	}
	p.setVerb(t.verb)
	p.pos += n
	if n > 1 && leadsToPlace(lowered(p.text(p.pos-1, p.pos))) {
		return p.placeHere()
	}
	return true
}

// verbEnds tells whether a single verb ends what is said of its people, as "A
// contributed." does and "A contributed money to" doesn't.
func (p *parser) verbEnds(r Role) bool {
	next := p.at(p.pos, 1)
	switch next.kind {
	case word:
		return next.hits[hitIn] > 0
	case tokenEnd, stop, closing, semi:
		return r != Author
	}
	return false
}

// leadsToPlace reports the last words of verbs behind which a place stands, in small
// letters: "reported from", "berichtet aus".
func leadsToPlace(w string) bool {
	switch w {
	case "from", "aus", "från", "fra", "frá", "desde", "da", "uit", "dari", "из", "з", "in":
		return true
	}
	return false
}
