package quote

import (
	"cmp"
	"slices"
	"sort"
	"strings"
)

// Find returns the quotations of text in the order of their first words. Text
// is plain: paragraphs stand apart by a line break. A text without quotations
// gives nil.
func Find(text string) []Quote { return Finder{}.Find(text) }

// A Finder finds quotations. The zero Finder tells a text's language by its
// words.
type Finder struct {
	// Language is the text's language as a BCP 47 tag, "de" or "pt-BR". It
	// counts where the words don't tell, as in a headline.
	Language string
}

// Find returns the quotations of text as the function Find does.
func (f Finder) Find(text string) []Quote { return f.find(text, nil) }

// find is Find for a text of several parts, which begin at the given offsets.
func (f Finder) find(text string, starts []int) []Quote {
	hint, _, _ := strings.Cut(f.Language, "-")
	r := newReader(text, strings.ToLower(hint))
	defer r.release()
	r.starts = starts
	r.read()
	if len(r.found) == 0 {
		return nil
	}
	r.resolve()
	r.carry()
	r.dropLabels()
	return r.quotes()
}

// quotes makes the public values of what was found.
// They are sorted by their first words only where they don't stand so already.
func (p *reader) quotes() []Quote {
	n := 0
	for i := range p.found {
		n += len(p.found[i].segs)
		if parts := len(p.found[i].spans); parts > 1 {
			n += parts
		}
	}
	quotes := make([]Quote, 0, len(p.found))
	room := make(Spans, 0, n)
	sorted := true
	for i := range p.found {
		quotes = append(quotes, p.quote(&p.found[i], &room))
		sorted = sorted && (i == 0 || quotes[i-1].Start <= quotes[i].Start)
	}
	if !sorted {
		sort.SliceStable(quotes, func(i, j int) bool { return quotes[i].Start < quotes[j].Start })
	}
	return quotes
}

// cutCopy returns a copy of list that lies behind what room holds already; nil
// for an empty one.
func cutCopy(room *Spans, list []Span) Spans {
	if len(list) == 0 {
		return nil
	}
	n := len(*room)
	*room = append(*room, list...)
	return (*room)[n:len(*room):len(*room)]
}

// quote makes the public value of an attribution. Its lists of spans go into
// room, which all the text's quotations share.
func (p *reader) quote(a *attribution, room *Spans) Quote {
	slices.SortFunc(a.spans, func(a, b Span) int { return cmp.Compare(a.Start, b.Start) })
	q := Quote{Kind: a.kind(p.text), Span: Span{a.spans[0].Start, a.end()}, Segments: cutCopy(room, a.segs)}
	q.Insertions, q.Ellipses = editorial(p.text, a.segs)
	if len(a.spans) > 1 {
		q.Spans = cutCopy(room, a.spans)
		q.Text = joined(p.text, a.spans)
	} else {
		q.Text = p.text[q.Start:q.End]
	}
	q.Speaker = p.speaker(a)
	if a.cue.End > 0 {
		q.Cue = Cue{Text: p.text[a.cue.Start:a.cue.End], Span: a.cue, Negated: a.negated}
		if a.verb != nil {
			q.Cue.Lemma, q.Cue.Class = a.verb.lemma, a.verb.class
		}
	}
	if a.listener.End > 0 {
		q.Addressee = Addressee{Text: p.text[a.listener.Start:a.listener.End], Span: a.listener}
	}
	return q
}

// joined returns the words of the spans with a space between.
// So Quote.Text joins parts that stood apart.
func joined(text string, spans []Span) string {
	n := len(spans) - 1
	for _, s := range spans {
		n += s.End - s.Start
	}
	var b strings.Builder
	b.Grow(n)
	for i, s := range spans {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(text[s.Start:s.End])
	}
	return b.String()
}

// speaker makes the public value of an attribution's source.
// The zero Speaker stands for nobody known. A common word that only seemed a name gives no
// Name: "Critics said".
func (p *reader) speaker(a *attribution) Speaker {
	if a.source.End == 0 {
		return Speaker{}
	}
	s := Speaker{Mention: p.text[a.source.Start:a.source.End], Span: a.source}
	if a.person >= 0 && !p.humans[a.person].isWord() {
		s.Name = p.humans[a.person].full
		s.Basis = a.basis
	}
	return s
}

// kind tells how much of the content stands in marks.
// Samples: “It is late,” is direct, the plan was “late” mixed, that it was late indirect.
// Words count, punctuation and spaces between the marks don't.
func (a *attribution) kind(text string) Kind {
	if len(a.segs) == 0 {
		return Indirect
	}
	for _, s := range a.spans {
		at := s.Start
		for _, seg := range a.segs {
			if seg.Start < s.Start || seg.End > s.End {
				continue
			}
			if hasWord(text[at:max(at, seg.Start)]) {
				return Mixed
			}
			at = max(at, seg.End)
		}
		if hasWord(text[at:s.End]) {
			return Mixed
		}
	}
	return Direct
}

// hasWord tells whether s has a letter or digit.
// Only ASCII is looked at.
func hasWord(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' {
			return true
		}
	}
	return false
}
