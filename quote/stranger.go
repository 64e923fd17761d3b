package quote

// A stranger is a person of known sex whom the text speaks of without a name: "a
// spokeswoman for the union", "her husband".
type stranger struct {
	at   int // byte
	para int
	sex  class
}

// maxStranger is how many paragraphs behind a stranger a pronoun may stand for
// one.
const maxStranger = 2

// noteStranger notes the subject s if it is new to the text and its head word
// tells a sex, or it says something and may be of either. "The woman" is
// somebody named before, perhaps.
func (p *reader) noteStranger(s phrase, says bool) {
	head := &p.units[s.head]
	sex := head.word.class & (isMale | isFemale)
	first := &p.units[s.first]
	if sex == 0 && says && (p.lower(s.first, "a") || p.lower(s.first, "an")) && head.word.class&thing == 0 {
		sex = isMale | isFemale // a farmer
	}
	if sex == 0 || head.tag != tNoun {
		return
	}
	if first.tag != tPoss && first.tag != tNum && (first.tag != tDet || p.lower(s.first, "the")) {
		return
	}
	at := p.units[s.head].start
	if n := len(p.strangers); n == 0 || p.strangers[n-1].at < at {
		p.strangers = append(p.strangers, stranger{at, p.para, sex})
	}
}

// strangerSince tells whether a stranger of the sex stands between byte from and
// a, not far above it; one of unknown sex in the same paragraph. One inside the
// words of a is spoken of.
func (p *reader) strangerSince(a *attribution, sex class, from int) bool {
	for i := len(p.strangers) - 1; i >= 0 && p.strangers[i].at > from; i-- {
		s := &p.strangers[i]
		if s.at < min(a.source.Start, a.spans[0].Start) && (s.sex == sex || s.sex == isMale|isFemale && s.para == a.para) {
			return a.para-s.para <= maxStranger
		}
	}
	return false
}
