package main

import (
	"cmp"
	"hash/fnv"
	"slices"
	"strings"
	"unicode"
)

// A token is a hash of a word in small letters, or of one character of a script
// that sets no spaces.
type token uint64

func unspaced(r rune) bool {
	return 0x0E00 <= r && r < 0x0E80 || 0x3040 <= r && r < 0x3100 || 0x3400 <= r && r < 0xA000 || 0xF900 <= r && r < 0xFB00
}

func tokens(s string) []token {
	var out []token
	h := fnv.New64a()
	n := 0
	flush := func() {
		if n > 0 {
			out = append(out, token(h.Sum64()))
			h.Reset()
			n = 0
		}
	}
	for _, r := range s {
		switch {
		case unspaced(r):
			flush()
			out = append(out, token(r))
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			h.Write([]byte(string(unicode.ToLower(r))))
			n++
		case r == '\u00ad' || r == '\u200b' || r == '\u200d' || r == '\u200c' || unicode.IsMark(r):
		default:
			flush()
		}
	}
	flush()
	return out
}

// A place is where a block's text may stand in the truth.
type place struct {
	block      int
	start, end int // in the truth's tokens
	matched    int
	inner      bool // a few words amid a line: they follow those of a block just before
	score      float64
	before     int // index of the place before it on the best chain; -1
}

// An alignment says of each block how much of it is in the truth.
type alignment struct {
	share    []float64 // of its tokens, at its place on the chain
	anywhere []float64 // of its tokens, wherever they stand
	tokens   []int
}

const gram = 3

func gramOf(t []token) uint64 {
	h := uint64(len(t))
	for _, x := range t {
		h = h*0x9E3779B97F4A7C15 + uint64(x)
		h ^= h >> 29
	}
	return h
}

// align finds the blocks' texts in the truth, in order.
func align(texts []string, lines []string) alignment {
	var all []token
	border := map[int]bool{0: true}
	for _, l := range lines {
		all = append(all, tokens(l)...)
		border[len(all)] = true
	}
	index := make(map[uint64][]int)
	for n := 1; n <= gram; n++ {
		for i := 0; i+n <= len(all); i++ {
			g := gramOf(all[i : i+n])
			index[g] = append(index[g], i)
		}
	}
	a := alignment{share: make([]float64, len(texts)), anywhere: make([]float64, len(texts)), tokens: make([]int, len(texts))}
	var places []place
	for b, text := range texts {
		t := tokens(text)
		a.tokens[b] = len(t)
		if len(t) == 0 {
			continue
		}
		found, anywhere := findPlaces(b, t, index, border)
		a.anywhere[b] = anywhere
		places = append(places, found...)
	}
	for _, p := range bestChain(places, len(all)) {
		a.share[p.block] = float64(p.matched) / float64(a.tokens[p.block])
	}
	return a
}

// findPlaces returns the places where most of t stands in the truth.
func findPlaces(block int, t []token, index map[uint64][]int, border map[int]bool) ([]place, float64) {
	n := min(gram, len(t))
	votes := make(map[int]int) // by start of t in the truth
	anywhere := make([]bool, len(t))
	for j := 0; j+n <= len(t); j++ {
		at := index[gramOf(t[j:j+n])]
		if len(at) > 0 {
			for k := range n {
				anywhere[j+k] = true
			}
		}
		for _, i := range at {
			votes[i-j]++
		}
	}
	all := 0
	for _, v := range anywhere {
		if v {
			all++
		}
	}
	starts := make([]int, 0, len(votes))
	for s := range votes {
		starts = append(starts, s)
	}
	slices.SortFunc(starts, func(a, b int) int {
		return cmp.Or(cmp.Compare(votes[b], votes[a]), cmp.Compare(a, b))
	})
	var out []place
	for k, s := range starts {
		if k >= 30 {
			break
		}
		near := 0 // grams on this diagonal and those next to it: words are missing or added
		for d := -12; d <= 12; d++ {
			near += votes[s+d]
		}
		matched := min(near+n-1, len(t))
		if float64(matched) < .5*float64(len(t)) {
			continue
		}
		from, to := max(0, s), max(0, s+len(t))
		short := len(t) <= gram
		if short && votes[s] < len(t)-n+1 {
			continue
		}
		inner := short && !border[from] && !border[to]
		out = append(out, place{block: block, start: from, end: to, matched: matched, inner: inner})
	}
	return out, float64(all) / float64(len(t))
}

// A chain gathers places in ascending order of block, and knows the best way to
// each.
type chain struct {
	places []place
	best   []int       // Fenwick tree of the best place by end; index+1, 0 for none
	ending map[int]int // by end, the last place that ends there; likewise
}

// top is the best place that ends at i or before, as index+1.
func (c *chain) top(i int) int {
	top := 0
	for i++; i > 0; i -= i & -i {
		if b := c.best[i-1]; b > 0 && (top == 0 || c.places[b-1].score > c.places[top-1].score) {
			top = b
		}
	}
	return top
}

// enter lets later places stand behind place p.
func (c *chain) enter(p, end int) {
	c.ending[end] = p + 1
	for i := end + 1; i <= len(c.best); i += i & -i {
		if b := c.best[i-1]; b == 0 || c.places[p].score > c.places[b-1].score {
			c.best[i-1] = p + 1
		}
	}
}

// follow puts p behind the best place before it, and tells whether it may stand there.
func (c *chain) follow(p *place, size int) bool {
	p.score, p.before = float64(p.matched), c.top(min(p.start+1, size))-1
	if p.inner {
		p.before = c.ending[p.start] - 1
		if p.before < 0 || c.places[p.before].block < p.block-innerReach {
			return false
		}
	}
	if p.before >= 0 {
		p.score += c.places[p.before].score
	}
	return true
}

// innerReach is how many blocks further on a few words amid a line may stand than
// those right before them in the truth.
// A cell between the two may be missing there.
const innerReach = 2

// bestChain picks places in ascending order of block and truth with the most
// words.
func bestChain(places []place, size int) []place {
	c := chain{places: places, best: make([]int, size+2), ending: make(map[int]int)}
	for from := 0; from < len(places); {
		to := from
		var fit []int
		for ; to < len(places) && places[to].block == places[from].block; to++ {
			if c.follow(&places[to], size) {
				fit = append(fit, to)
			}
		}
		for _, i := range fit {
			c.enter(i, min(places[i].end, size))
		}
		from = to
	}
	var found []place
	for at := c.top(size) - 1; at >= 0; at = places[at].before {
		found = append(found, places[at])
	}
	slices.Reverse(found)
	return found
}

// paragraphKey is a text without white space, case and marks.
func paragraphKey(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}
