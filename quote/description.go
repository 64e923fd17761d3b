package quote

import (
	"strings"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// maxBeside is the number of words beside a name that are kept to know the
// person by.
const maxBeside = 16

// beside keeps the words before a name, and those put behind it in apposition,
// by which the text may speak of the person later: "Japan’s Prime Minister",
// ", a Democrat who leads the county board".
func (p *reader) beside(m *mention, first, name, end int) {
	start := first
	for start > p.sent.from && first-start < 8 {
		if t := p.units[start-1].tag; t != tNoun && t != tName && t != tPoss && t != tDet {
			break
		}
		start--
	}
	if start < name {
		m.before = Span{p.units[start].start, p.units[name-1].end}
	}
	to := p.sent.to
	if end+1 < to && p.units[end].tag == tPrep && p.units[end+1].tag == tName && p.lower(end, "of") { // President Ana Sol of Norvale
		m.behind = p.span(end+1, p.nameEnd(end+1, to)-1)
		return
	}
	if end+1 >= to || p.units[end].tag != tComma {
		return
	}
	if t := p.units[end+1].tag; t != tDet && t != tNoun && t != tPoss {
		return
	}
	j := end + 1
	for j < to && j < end+12 && p.units[j].tag < tComma {
		j++
	}
	if j > end+1 {
		m.behind = Span{p.units[end+1].start, p.units[j-1].end}
	}
}

// known returns person i with the words that stand beside the mentions, which
// only a description asks for.
func (p *reader) known(i int) *human {
	h := &p.humans[i]
	for j := h.first; j > 0; j = p.mentions[j-1].next {
		h.learn(p.text, p.mentions[j-1].before)
		h.learn(p.text, p.mentions[j-1].behind)
	}
	h.first = 0
	return h
}

// learn adds the words beside a mention to what is known of the person.
func (h *human) learn(text string, s Span) {
	if s.End == 0 || len(h.words) >= maxBeside {
		return
	}
	for w := range strings.FieldsSeq(strings.ToLower(text[s.Start:s.End])) {
		h.words = append(h.words, strings.Trim(w, ",;()"))
	}
}

// describe finds the person whom a description names: the head must be known of
// the person, and of several the one with more words in common counts, then the
// one named last. It returns -1 for nobody.
// Sample: Prime Minister Kenji Mori met Mayor Grace Oduya. "The Japanese leader" is Kenji Mori.
// At most 60 mentions before it are compared, and eight words of it.
func (p *reader) describe(a *attribution) int {
	source := p.text[a.source.Start:a.source.End]
	if a.thing || !isDefinite(source) {
		return -1
	}
	words := strings.Fields(strings.ToLower(source))
	if len(words) > 8 {
		return -1
	}
	head := strings.ToLower(p.text[a.head.Start:a.head.End])
	field := strings.ToLower(p.text[a.field.Start:a.field.End])
	best, score := -1, 0
	for j, n := p.mentionBefore(a.source.Start), 0; j >= 0 && n < 60; j, n = j-1, n+1 {
		i := p.mentions[j].person
		if i < 0 || i == best || p.humans[i].group || !p.humans[i].sure {
			continue
		}
		if s := p.known(i).fits(words, field, head); s > score {
			best, score = i, s
		}
	}
	if best < 0 && p.para < 3 || best < 0 && a.para < 3 {
		return p.describeAhead(words, field, head)
	}
	return best
}

// describeAhead is describe for a headline, whose people are named below it.
// It needs two words in common, and looks at the first 30 mentions.
func (p *reader) describeAhead(words []string, field, head string) int {
	best, score := -1, 1
	for j := 0; j < len(p.mentions) && j < 30; j++ {
		if i := p.mentions[j].person; i >= 0 && i != best && !p.humans[i].group && p.humans[i].sure {
			if s := p.known(i).fits(words, field, head); s > score {
				best, score = i, s
			}
		}
	}
	return best
}

// isDefinite tells whether a source speaks of somebody known: "the senator",
// "Japan’s PM".
func isDefinite(source string) bool {
	first, _ := cutField(source)
	first = strings.ToLower(first)
	return first == "the" || strings.HasSuffix(first, "’s") || strings.HasSuffix(first, "'s")
}

// fits returns how many of the description's words are known of the person, 0
// unless its head is, with the field of an office where the description has one.
func (h *human) fits(words []string, field, head string) int {
	e, ok := lexicon.Roles().Find(head)
	known := false
	for _, w := range h.words {
		known = known || w == head || ok && containsWord(e.Field(0), w)
	}
	if !known || field != "" && !h.holds(field, head) {
		return 0
	}
	n := 1
	for _, d := range words {
		for _, w := range h.words {
			if d != head && d != "the" && sameCountry(d, w) {
				n++
			}
		}
	}
	return n
}

// holds tells whether the person is known by the head word with the word before
// it: "information minister", which a prime minister isn't.
func (h *human) holds(field, head string) bool {
	for i, w := range h.words {
		if w == head && i > 0 && h.words[i-1] == field {
			return true
		}
	}
	return false
}

// containsWord tells whether w is one of the words of list, parted by spaces.
func containsWord(list, w string) bool {
	if !strings.Contains(list, w) {
		return false
	}
	for s := range strings.FieldsSeq(list) {
		if s == w {
			return true
		}
	}
	return false
}

// sameCountry tells whether two words are equal, or are a country and its
// adjective.
// Samples: "Japan’s" and "Japanese".
func sameCountry(a, b string) bool {
	a, b = stripPossessive(a), stripPossessive(b)
	if a == b {
		return true
	}
	x, ok := lexicon.Demonyms().Find(a)
	if !ok {
		return false
	}
	y, ok := lexicon.Demonyms().Find(b)
	return ok && x.Name == y.Name
}

// stripPossessive cuts "’s" from the end of a word.
func stripPossessive(s string) string {
	return strings.TrimSuffix(strings.TrimSuffix(s, "’s"), "'s")
}
