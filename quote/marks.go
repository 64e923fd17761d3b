package quote

import (
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/scan"
)

// A segment is a run of words in quotation marks: the outermost ones, where
// marks stand inside marks.
//
//	segment = open words ( close | end of paragraph )
type segment struct {
	outer   Span // with its marks
	inner   Span // without
	first   int  // token of the opening mark
	last    int  // token of the closing mark; the last of the paragraph where it is missing
	single  bool // in single marks
	open    bool // the closing mark is missing
	claimed bool
	work    bool // the title of a work
}

// A pairer finds the segments of a paragraph.
type pairer struct {
	text   string
	tokens []scan.Token
	segs   []segment
}

// pair appends the segments of the paragraph's tokens to segs.
// Samples: “It is late,” | "It is late," | ‘It is late,’ | „Es ist spät“ | « Il est tard » |
// 「もう遅い」. A single mark without a closing one is an apostrophe and opens none.
func pair(segs []segment, text string, tokens []scan.Token) []segment {
	p := pairer{text, tokens, segs}
	for i := 0; i < len(tokens); i++ {
		if tokens[i].Kind != scan.Mark {
			continue
		}
		m := p.mark(i)
		last := -1
		switch {
		case m.double && p.opens(i, m):
			last = p.closeDouble(i, m)
		case !m.double && p.opens(i, m):
			last = p.closeSingle(i, m)
			if last < 0 {
				continue
			}
		default:
			continue
		}
		p.add(i, last, !m.double)
		i = max(i, p.segs[len(p.segs)-1].last)
	}
	return p.segs
}

// add appends the segment that opens at token i and closes at token last; last
// is negative where it never closes.
func (p *pairer) add(i, last int, single bool) {
	s := segment{first: i, last: last, single: single}
	s.outer.Start, s.inner.Start = p.tokens[i].Start, p.tokens[i].End
	if last < 0 {
		s.open = true
		s.last = len(p.tokens) - 1
		s.outer.End = p.tokens[s.last].End
		s.inner.End = s.outer.End
	} else {
		s.outer.End, s.inner.End = p.tokens[last].End, p.tokens[last].Start
	}
	p.segs = append(p.segs, s)
}

// A mark is what the shape of a quotation mark tells.
type mark struct {
	double bool
	left   bool // shaped as an opening one: “ ‘ « „ 「
	right  bool // shaped as a closing one: ” ’ » 」
	family byte // marks that pair have one family
}

// mark returns what the mark at token i is; "”" and "“" are double.
func (p *pairer) mark(i int) mark {
	t := p.tokens[i]
	r, n := utf8.DecodeRuneInString(p.text[t.Start:t.End])
	if n < t.End-t.Start { // '' or ``
		return mark{double: true, left: r == '`', family: '"'}
	}
	switch r {
	case '"', '＂':
		return mark{double: true, family: '"'}
	case '“', '‟':
		return mark{double: true, left: true, family: '"'}
	case '”':
		return mark{double: true, right: true, family: '"'}
	case '„':
		return mark{double: true, left: true, family: '"'}
	case '«':
		return mark{double: true, left: true, family: '<'}
	case '»':
		return mark{double: true, right: true, family: '<'}
	case '「', '『':
		return mark{double: true, left: true, family: '['}
	case '」', '』':
		return mark{double: true, right: true, family: '['}
	case '‘', '‚', '‛', '`':
		return mark{left: true, family: '\''}
	case '’':
		return mark{right: true, family: '\''}
	case '‹':
		return mark{left: true, family: '('}
	case '›':
		return mark{right: true, family: '('}
	}
	return mark{family: '\''}
}

// opens tells whether the mark at token i begins a segment, when none is open.
// A straight mark opens behind a space, a bracket or a dash, or right before a word.
func (p *pairer) opens(i int, m mark) bool {
	if i+1 >= len(p.tokens) {
		return false
	}
	if m.double {
		if m.left || m.family == '<' {
			return true
		}
		return p.tokens[i].Spaced || p.afterOpener(i) || !p.tokens[i+1].Spaced && !p.isPunct(i+1)
	}
	if m.right && m.family == '\'' {
		return false
	}
	return (p.tokens[i].Spaced || p.afterOpener(i)) && !p.tokens[i+1].Spaced && !p.isElision(i)
}

// afterOpener tells whether token i stands right behind a bracket, a dash or
// another mark.
func (p *pairer) afterOpener(i int) bool {
	if i == 0 {
		return true
	}
	switch p.text[p.tokens[i-1].Start:p.tokens[i-1].End] {
	case "(", "[", "-", "--", "—", "–", "/", ":":
		return true
	}
	return p.tokens[i-1].Kind == scan.Mark
}

// isElision tells whether the apostrophe at token i stands for lost letters:
// 'em, '90s, rock 'n' roll.
func (p *pairer) isElision(i int) bool {
	next := p.tokens[i+1]
	switch s := p.text[next.Start:next.End]; s {
	case "em", "n", "til", "cause", "tis", "twas", "bout", "round":
		return true
	default:
		return s[0] >= '0' && s[0] <= '9' && len(s) >= 2 && s[len(s)-1] == 's'
	}
}

// isPunct tells whether token i is one of the signs that stand behind a word.
func (p *pairer) isPunct(i int) bool {
	if p.tokens[i].Kind != scan.Punct {
		return false
	}
	switch p.text[p.tokens[i].Start] {
	case ',', '.', ';', '?', '!', ')', ':':
		return p.tokens[i].End-p.tokens[i].Start == 1
	}
	return false
}

// closeDouble returns the token that closes the double mark at token i, or -1.
//
// A mark shaped as a closing one closes; so does a straight one, and one shaped
// as an opening one that stands where only a closing one can, close behind a
// word and before a space (a misprint).
// Marks of the same family inside ("She said “no” to him”) are counted in and out.
func (p *pairer) closeDouble(i int, opener mark) int {
	depth := 0
	low := p.text[p.tokens[i].Start:p.tokens[i].End] == "„"
	for j := i + 1; j < len(p.tokens); j++ {
		if p.tokens[j].Kind != scan.Mark {
			continue
		}
		m := p.mark(j)
		if !m.double || m.family != opener.family {
			continue
		}
		if m.family == '<' && opener.right { // »…«
			m.left, m.right = m.right, m.left
		}
		switch {
		case j == i+1 && m.left && !p.tokens[j].Spaced: // ““Radical
		case m.left && !low && p.looksOpening(j):
			if depth == 0 {
				if k := p.misprint(i, j); k > 0 {
					return k
				}
			}
			depth++
		case m.right && depth > 0 && !p.isLastMark(j):
			depth--
		case !m.left && !m.right && p.looksOpening(j) && p.reopens(j):
			depth++
		case !m.left && !m.right && depth > 0 && !p.isLastMark(j):
			depth--
		default:
			return j
		}
	}
	return -1
}

// misprint returns the single mark behind the end of a sentence that stands for
// the closing double one, in the tokens i..j that open two segments: “Go now.’
// She saw “Drift.”; 0 where there is none.
func (p *pairer) misprint(i, j int) int {
	for k := i + 1; k < j; k++ {
		if p.tokens[k].Kind != scan.Mark {
			continue
		}
		m := p.mark(k)
		if m.double || m.left {
			return 0
		}
		if m.right && p.isPunct(k-1) && p.text[p.tokens[k-1].Start] != ',' && k+1 < j && p.tokens[k+1].Spaced {
			return k
		}
	}
	return 0
}

// reopens tells whether the straight mark at token j, which looks like an
// opening one, has its closing one and another behind it: marks inside marks.
// It looks at 59 tokens.
func (p *pairer) reopens(j int) bool {
	n := 0
	for k := j + 1; k < len(p.tokens) && k < j+60 && n < 2; k++ {
		if p.tokens[k].Kind == scan.Mark && p.mark(k).double {
			if p.looksOpening(k) {
				return false
			}
			n++
		}
	}
	return n == 2
}

// looksOpening tells whether space stands before token j and none behind it.
func (p *pairer) looksOpening(j int) bool {
	if j+1 >= len(p.tokens) || p.tokens[j+1].Spaced {
		return false
	}
	return (p.tokens[j].Spaced || p.afterOpener(j)) && !p.isPunct(j+1)
}

// isLastMark tells whether no double mark stands behind token j.
func (p *pairer) isLastMark(j int) bool {
	for k := j + 1; k < len(p.tokens) && k < j+400; k++ {
		if p.tokens[k].Kind == scan.Mark && p.mark(k).double {
			return p.looksOpening(k)
		}
	}
	return true
}

// closeSingle returns the token that closes the single mark at token i, or -1.
// A plural possessive ("the voters’ anger") closes only where nothing better
// follows in the paragraph.
// It looks at 119 tokens, and not beyond a double mark: those are the outer ones.
func (p *pairer) closeSingle(i int, opener mark) int {
	fallback := -1
	low := p.text[p.tokens[i].Start:p.tokens[i].End] == "‚" // ‚…‘
	for j := i + 1; j < len(p.tokens) && j < i+120; j++ {
		if p.tokens[j].Kind != scan.Mark {
			continue
		}
		m := p.mark(j)
		if m.double && m.family == '"' {
			break
		}
		if m.family != opener.family || m.left && !(low && p.text[p.tokens[j].Start:p.tokens[j].End] == "‘") {
			continue
		}
		if p.tokens[j].Spaced || j+1 < len(p.tokens) && !p.tokens[j+1].Spaced && p.tokens[j+1].Kind == scan.Word {
			continue
		}
		if fallback < 0 {
			fallback = j
		}
		if !p.isPossessive(j) {
			return j
		}
	}
	return fallback
}

// isPossessive tells whether the apostrophe at token j may be the end of a
// plural possessive: behind an s and before a word.
func (p *pairer) isPossessive(j int) bool {
	at := p.tokens[j].Start
	if at == 0 || p.text[at-1] != 's' && p.text[at-1] != 'S' {
		return false
	}
	if j+1 >= len(p.tokens) || p.tokens[j+1].Kind != scan.Word {
		return false
	}
	r, _ := utf8.DecodeRuneInString(p.text[p.tokens[j+1].Start:])
	return unicode.IsLower(r)
}
