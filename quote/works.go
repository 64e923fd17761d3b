package quote

import (
	"unicode"
	"unicode/utf8"
)

// maxTitle is the number of words that a title of a work has at the most.
const maxTitle = 12

// markWorks marks the paragraph's segments that are titles of works.
//
//	[ noun of works ] [ "," ] [ "called" ] title | network "’s" title |
//	"on" title | title noun of works | title "," determiner … noun of works
//
// Samples: the film “Harbor Lights”, her memoir, “Cold Water,”, an essay titled “Why Bridges
// Last”, KLYL’s “Lyle This Morning”, the “Harbor Lights” reboot. “Never Again,” Hale said is
// none.
func (p *reader) markWorks() {
	if len(p.segs) == 0 {
		return
	}
	for i := range p.units {
		if seg := p.units[i].seg; seg >= 0 && !p.segs[seg].open {
			p.segs[seg].work = p.isWork(i)
		}
	}
}

// isWork tells whether the segment at unit i is the title of a work.
// Where a noun of works stands before it, small words will do: the song “Walk on home”.
func (p *reader) isWork(i int) bool {
	n, caps := p.titleShape(p.segs[p.units[i].seg].inner)
	if n == 0 || n > maxTitle {
		return false
	}
	return p.workBefore(i) || caps == n && (p.workBehind(i, n) || p.shownOn(i))
}

// isTitle tells whether unit i is the title of a work.
func (p *reader) isTitle(i int) bool {
	return p.units[i].seg >= 0 && p.segs[p.units[i].seg].work
}

// titleShape returns the number of the longer words in s and how many of them
// are capitalised, both up to where s is too long for a title; none where s begins
// small.
func (p *reader) titleShape(s Span) (n, caps int) {
	first := true
	for i := s.Start; i < s.End && n <= maxTitle; {
		r, size := utf8.DecodeRuneInString(p.text[i:s.End])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			i += size
			continue
		}
		start := i
		for i < s.End && !isBlank(p.text[i]) && p.text[i] != '-' {
			i++
		}
		upper := !unicode.IsLower(r)
		if first && !upper {
			return 0, 0
		}
		if first || i-start > 4 || upper {
			n++
			if upper {
				caps++
			}
		}
		first = false
	}
	return n, caps
}

// isBlank tells white space of ASCII.
func isBlank(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }

// workBefore tells whether a noun of works stands before unit i: "her memoir,
// “…”", "an essay titled “…”".
func (p *reader) workBefore(i int) bool {
	i--
	if i >= 0 && p.units[i].tag == tComma {
		i--
	} else if i >= 0 && p.isTitled(i) {
		for i--; i >= 0 && i > 0 && (p.units[i].tag == tComma || p.units[i].word.class&isAdv != 0); i-- {
		}
	}
	return i >= 0 && p.units[i].seg < 0 && p.units[i].word.class&isWork != 0
}

// isTitled tells whether unit i is a participle behind which a name stands.
func (p *reader) isTitled(i int) bool {
	for _, s := range [...]string{"called", "titled", "entitled", "named", "headlined", "dubbed"} {
		if p.lower(i, s) {
			return true
		}
	}
	return false
}

// workBehind tells whether a noun of works stands behind unit i, a title of so
// many words, or is put behind it: "“…” reboot", "“…,” a novel about".
// Up to six words behind the article are looked at; ", which …" will do behind a title of
// several words.
func (p *reader) workBehind(i, words int) bool {
	n := len(p.units)
	if i+1 >= n {
		return false
	}
	if p.units[i+1].word.class&isWork != 0 && !p.endsWithPunct(p.units[i].seg) {
		return true
	}
	j := i + 1
	if p.units[j].tag == tComma {
		j++
	} else if p.lastChar(p.units[i].seg) != ',' {
		return false
	}
	if j >= n || p.units[j].word.class&(isDet|isPoss) == 0 {
		return j < n && words > 1 && p.lower(j, "which")
	}
	for end := min(n, j+6); j < end && p.units[j].tag < tComma; j++ {
		switch c := p.units[j].word.class; {
		case c&isWork != 0:
			return true
		case c&(isPrep|isSubj|isBe|isHave|isModal|isRel) != 0:
			return false
		}
	}
	return false
}

// shownOn tells whether the segment at unit i stands behind a network's name or
// the preposition that goes with a show: "ABC’s “…”", "on “…”".
func (p *reader) shownOn(i int) bool {
	if i == 0 {
		return false
	}
	i--
	if p.lower(i, "on") {
		return true
	}
	return i > 0 && p.units[i].tag == tPoss && p.units[i].word.class == 0 && p.units[i-1].capital
}
