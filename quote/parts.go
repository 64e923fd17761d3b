package quote

import (
	"sort"
	"strings"
)

// partBreak stands between the parts of an article when they are read as one.
const partBreak = "\n\n"

// FindParts returns the quotations of texts that belong together, such as an
// article's headline, body and captions: result i holds those of parts[i], with
// offsets into it. A person whom one part names in full is known in the others.
// No quotation goes on from part to part.
func (f Finder) FindParts(parts ...string) [][]Quote {
	starts := make([]int, len(parts))
	at := 0
	for i, s := range parts {
		starts[i] = at
		at += len(s) + len(partBreak)
	}
	found := f.find(strings.Join(parts, partBreak), starts)
	result := make([][]Quote, len(parts))
	for from := 0; from < len(found); {
		i := sort.SearchInts(starts, found[from].Start+1) - 1
		to := from
		for to < len(found) && (i+1 == len(starts) || found[to].Start < starts[i+1]) {
			found[to].shift(-starts[i])
			to++
		}
		result[i] = found[from:to:to]
		from = to
	}
	return result
}

// shift moves the quotation's offsets by d bytes.
func (q *Quote) shift(d int) {
	for _, s := range [...]*Span{&q.Span, &q.Speaker.Span, &q.Cue.Span, &q.Addressee.Span} {
		if s.End > 0 {
			s.Start += d
			s.End += d
		}
	}
	for _, list := range [...]Spans{q.Spans, q.Segments, q.Insertions, q.Ellipses} {
		for i := range list {
			list[i].Start += d
			list[i].End += d
		}
	}
}

// enterPart forgets, at the beginning of a part, what was said in the one
// before.
// It forgets sources of a colon, open marks and speakers who could go on; people stay known.
func (p *reader) enterPart(at int) {
	for len(p.starts) > 0 && at >= p.starts[0] {
		p.starts = p.starts[1:]
		p.partFirst = len(p.found)
		p.ahead, p.open, p.goesOn = attribution{}, 0, false
	}
}
