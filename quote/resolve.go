package quote

// resolve finds the names of the speakers.
// What names the speaker is tried in this order: a name, a pronoun, a description ("the
// Japanese leader"). The last six who spoke are kept for pronouns.
func (p *reader) resolve() {
	p.markSilent()
	p.resolveNames(p.text)
	last := make([]int, 0, 8) // people who spoke, the latest at the end
	for i := range p.found {
		a := &p.found[i]
		a.person = -1
		switch {
		case a.source.End == 0:
			continue // see carry
		case a.mention > 0:
			a.person = p.mentions[a.mention-1].person
			if p.mentions[a.mention-1].org {
				a.basis = Group
			}
		case a.pronoun != 0:
			a.basis = Pronoun
			a.person = p.antecedentOf(a, last)
		default:
			a.basis = Description
			a.person = p.describe(a)
		}
		if a.person >= 0 {
			last = append(last, a.person)
			if len(last) > 6 {
				last = append(last[:0], last[1:]...)
			}
		}
	}
}

// dropLabels drops what stands behind a colon without marks where the text
// doesn't know the name before it as a person's: "Menu Planning: Map out your
// meals."
func (p *reader) dropLabels() {
	kept := p.found[:0]
	for _, a := range p.found {
		if !a.label || a.person >= 0 && p.humans[a.person].sure {
			kept = append(kept, a)
		}
	}
	p.found = kept
}

// carry gives the quotations that go on with another's speaker that speaker.
// Chains are followed over 20 links at the most.
func (p *reader) carry() {
	for i := range p.found {
		a := &p.found[i]
		for n := 0; a.carried > 0 && a.source.End == 0 && n < 20; n++ {
			b := &p.found[a.carried-1]
			a.person = b.person
			if b.source.End > 0 {
				a.source = b.source
				a.basis = Continuation
			} else if b.carried == a.carried {
				break
			}
			a.carried = b.carried
		}
	}
}

// antecedentOf returns the person that a pronoun stands for: who spoke last, or
// the subject of a sentence since then; -1 where nobody fits, or a stranger is
// nearer. People whose sex the text and the table of given names leave open come
// second.
// Sample: Mayor Grace Oduya met Tom Hale. She said … is Grace Oduya.
func (p *reader) antecedentOf(a *attribution, spoke []int) int {
	i, at := p.antecedentWith(a, spoke, a.pronoun)
	if p.strangerSince(a, a.pronoun, at) {
		return -1
	}
	if i >= 0 {
		return i
	}
	i, _ = p.antecedentWith(a, spoke, 0)
	if p.lang != "en" { // subjects aren't known: who spoke last, or nobody
		i = -1
		if n := len(spoke); n > 0 && p.humans[spoke[n-1]].sex == 0 && !p.humans[spoke[n-1]].group {
			i = spoke[n-1]
		}
	}
	if i >= 0 {
		p.humans[i].sex = a.pronoun
	}
	return i
}

// maxAntecedent is how many paragraphs above a pronoun its antecedent may stand.
const maxAntecedent = 4

// antecedentWith looks for a person of the given sex; 0 is an unknown one. It
// returns where the person is named too, 0 where that is far above.
// Among the 30 mentions before the pronoun a subject comes first, then a name behind its verb
// in the same paragraph, then whoever spoke last, then any name.
func (p *reader) antecedentWith(a *attribution, spoke []int, sex class) (person, named int) {
	fits := func(i int) bool {
		return i >= 0 && p.humans[i].sex&(isMale|isFemale) == sex && !p.humans[i].group && !p.humans[i].isWord() && !p.humans[i].isAcronym()
	}
	best, named := -1, 0
	at := p.mentionBefore(a.source.Start)
	for j := at; j >= 0 && j > at-30; j-- {
		m := p.mentions[j]
		if a.para-m.para > maxAntecedent || m.org {
			continue
		}
		if m.subject && p.maybe(m.person) {
			p.humans[m.person].sex = sex
			return m.person, m.end
		}
		if !fits(m.person) {
			continue
		}
		if m.subject || m.inverted && m.para == a.para {
			return m.person, m.end
		}
		if best < 0 {
			best, named = m.person, m.end
		}
	}
	for j := len(spoke) - 1; j >= 0; j-- {
		if fits(spoke[j]) {
			return spoke[j], 0
		}
	}
	return best, named
}

// maybe tells whether person i, whose sex nothing tells, has a person's name.
func (p *reader) maybe(i int) bool {
	if i < 0 {
		return false
	}
	h := &p.humans[i]
	return h.sex == 0 && !h.group && !h.isWord() && (h.given != "" || h.sure)
}

// mentionBefore returns the last mention that ends before byte at, -1 if none.
// The mentions stand in the order of the text.
func (p *reader) mentionBefore(at int) int {
	lo, hi := 0, len(p.mentions)
	for lo < hi {
		mid := (lo + hi) / 2
		if p.mentions[mid].end <= at {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo - 1
}
