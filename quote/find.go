package quote

import (
	"sort"
	"strings"
)

// Find returns the quotations of text in the order of their first words. Text
// is plain: paragraphs stand apart by a line break. A text without quotations
// gives nil.
func Find(text string) []Quote {
	r := newReader(text)
	r.read()
	r.resolve()
	r.carry()
	if len(r.found) == 0 {
		return nil
	}
	quotes := make([]Quote, 0, len(r.found))
	for i := range r.found {
		quotes = append(quotes, r.quote(&r.found[i]))
	}
	sort.SliceStable(quotes, func(i, j int) bool { return quotes[i].Start < quotes[j].Start })
	return quotes
}

// quote makes the public value of an attribution.
func (p *reader) quote(a *attribution) Quote {
	sort.Slice(a.spans, func(i, j int) bool { return a.spans[i].Start < a.spans[j].Start })
	q := Quote{Kind: a.kind(p.text), Span: Span{a.spans[0].Start, a.spans[len(a.spans)-1].End}, Segments: a.segs}
	q.Text = p.text[q.Start:q.End]
	q.Insertions, q.Ellipses = editorial(p.text, a.segs)
	if len(a.spans) > 1 {
		q.Spans = a.spans
		parts := make([]string, len(a.spans))
		for i, s := range a.spans {
			parts[i] = p.text[s.Start:s.End]
		}
		q.Text = strings.Join(parts, " ")
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

// speaker makes the public value of an attribution's source.
func (p *reader) speaker(a *attribution) Speaker {
	if a.source.End == 0 {
		return Speaker{}
	}
	s := Speaker{Mention: p.text[a.source.Start:a.source.End], Span: a.source}
	if a.person >= 0 {
		s.Name = p.humans[a.person].full
		s.Basis = a.basis
	}
	return s
}

// kind tells how much of the content stands in marks.
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
func hasWord(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' {
			return true
		}
	}
	return false
}
