package quote

import (
	"strings"
)

// A human is a person or group whom the text names.
type human struct {
	full   string // as first printed in full
	given  string
	family string
	sex    class // isMale, isFemale, or 0
	count  int   // mentions
	group  bool  // a word of the name belongs to groups or places
	sure   bool  // a title, a form of address or a given name shows a person
	words  []string
}

// people are those whom the text names.
type people struct {
	mentions []mention
	humans   []human
	byFamily map[string][]int // lower-case family name
	byGiven  map[string][]int
	byFull   map[string]int
}

// resolveNames gives each mention its person, full names first, so that a short
// name may stand before the full one, as in headlines.
func (p *people) resolveNames(text string) {
	p.byFamily = make(map[string][]int)
	p.byGiven = make(map[string][]int)
	p.byFull = make(map[string]int)
	for i := range p.mentions {
		if m := &p.mentions[i]; m.given != "" {
			m.person = p.addFull(m, text[m.start:m.end])
			p.humans[m.person].learn(text, m.before)
			p.humans[m.person].learn(text, m.behind)
		}
	}
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.given != "" {
			continue
		}
		m.person = p.matchShort(m)
		if m.person >= 0 {
			h := &p.humans[m.person]
			h.count++
			h.learn(text, m.before)
			h.learn(text, m.behind)
			if h.sex == 0 {
				h.sex = m.sex
			}
		}
	}
}

// addFull returns the person of a name in full.
func (p *people) addFull(m *mention, full string) int {
	key := strings.ToLower(m.given + " " + m.family)
	i, ok := p.byFull[key]
	if !ok {
		i = len(p.humans)
		p.byFull[key] = i
		p.humans = append(p.humans, human{full: full, given: m.given, family: m.family})
		family := strings.ToLower(m.family)
		p.byFamily[family] = append(p.byFamily[family], i)
		given := strings.ToLower(m.given)
		p.byGiven[given] = append(p.byGiven[given], i)
		p.humans[i].sex, p.humans[i].sure = sexOfGiven(m.given)
	}
	h := &p.humans[i]
	h.count++
	if m.sex != 0 {
		h.sex = m.sex
	}
	h.group = m.org
	h.sure = (h.sure || m.titled) && !m.org
	return i
}

// sexOfGiven returns the sex that a given name tells, 0 where it tells none, and
// whether it is one.
func sexOfGiven(given string) (class, bool) {
	s, ok := givenSex(given)
	switch s {
	case "m":
		return isMale, ok
	case "f":
		return isFemale, ok
	}
	return 0, ok
}

// matchShort returns the person of a name of one word, -1 for nobody. Of several
// people of one family the form of address decides, then who is named most.
func (p *people) matchShort(m *mention) int {
	key := strings.ToLower(m.family)
	best := -1
	for n, list := range [2][]int{p.byFamily[key], p.byGiven[key]} {
		for _, i := range list {
			h := p.humans[i]
			if n == 1 && !h.sure {
				continue
			}
			if m.sex != 0 && h.sex != 0 && m.sex != h.sex {
				continue
			}
			if best < 0 || rank(h) > rank(p.humans[best]) {
				best = i
			}
		}
		if best >= 0 {
			return best
		}
	}
	i := len(p.humans)
	p.humans = append(p.humans, human{full: m.family, family: m.family, sex: m.sex, sure: m.titled})
	p.byFamily[key] = append(p.byFamily[key], i)
	return i
}

func rank(h human) int {
	n := h.count
	if h.sure {
		n += 1000
	}
	return n
}
