package body

import (
	"strings"
	"sync"

	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/scratch"
)

// lineKinds are the kinds of lines in the table of page lines, in the order of
// their features.
// Samples, likewise: "Read also", "Advertisement", "Sign up for", "Share this story", "Watch
// live", "Written by", "Photo by", "min read", "All rights reserved", "Filed under".
var lineKinds = [...]string{"also", "ad", "offer", "follow", "player", "reporter", "credit", "time", "legal", "label"}

// maxPhrase is the most words of a phrase in the table; where words aren't
// parted, of pairs of characters.
const maxPhrase = 8

// maxLineWords is the most words at a block's beginning that are looked at.
const maxLineWords = 40

// A phraseTable finds phrases by a hash over the hashes of their words.
type phraseTable struct {
	starts hashFilter // of the words that begin a phrase
	alone  hashFilter // of the heads of one word that are a phrase
	pairs  hashFilter // of the heads of two words
	heads  hashTable  // of phrases, and of what longer ones begin with
	kinds  []headKind // by number in heads
}

// A hashFilter tells most hashes that aren't in a set from those that are.
type hashFilter [1 << 9]uint64

// add puts a hash into the set, as one of 32,768 bits: has may be true for a hash that was
// never added, and is never false for one that was.
func (f *hashFilter) add(hash uint64) { f[hash>>55] |= 1 << (hash >> 49 & 63) }

// has tells whether hash may be in the set.
func (f *hashFilter) has(hash uint64) bool { return f[hash>>55]>>(hash>>49&63)&1 != 0 }

// A headKind says what the head of a phrase is by itself.
type headKind struct {
	kind  int8 // of the phrase that it is, -1 for none
	opens bool // it is the beginning of a longer one
}

// phrases is the table of page lines, read once.
var phrases = sync.OnceValue(func() *phraseTable {
	entries := lexicon.PageLines().Entries
	size := 0
	for _, e := range entries {
		size += maxPhrase * (1 + len(e.Aliases))
	}
	t := new(phraseTable)
	t.heads.reset(size)
	for _, e := range entries {
		for k, kind := range lineKinds {
			if kind == e.Field(0) {
				t.add(e.Name, int8(k))
				for _, a := range e.Aliases {
					t.add(a, int8(k))
				}
			}
		}
	}
	return t
})

// add enters a phrase of a kind, and what it begins with as heads: of "read also on" those are
// "read" and "read also". Of two kinds with one phrase the first counts.
func (t *phraseTable) add(phrase string, kind int8) {
	h := uint64(0)
	words := appendWords(nil, phrase)
	for n, word := range words[:min(len(words), maxPhrase)] {
		h = joinHash(h, word)
		switch {
		case n == 0:
			t.starts.add(word)
			if len(words) == 1 {
				t.alone.add(h)
			}
		case n == 1:
			t.pairs.add(h)
		}
		head := t.head(h)
		if n+1 < len(words) {
			head.opens = true
		} else if head.kind < 0 {
			head.kind = kind
		}
	}
}

// head returns what is said of a head, which is entered where it is new.
func (t *phraseTable) head(h uint64) *headKind {
	n := int(t.heads.add(h))
	if n == len(t.kinds) {
		t.kinds = append(t.kinds, headKind{kind: -1})
	}
	return &t.kinds[n]
}

// mayOpen tells whether a phrase may begin with the first of some words.
func (t *phraseTable) mayOpen(words []uint64) bool {
	if !t.starts.has(words[0]) {
		return false
	}
	h := joinHash(0, words[0])
	return t.alone.has(h) || len(words) > 1 && t.pairs.has(joinHash(h, words[1]))
}

// joinHash adds a word's hash to that of the words before it.
func joinHash(h, word uint64) uint64 { return (h ^ word) * 0x9E3779B97F4A7C15 }

// read says of each kind of line how much of a text with these words is a phrase
// of that kind: 0 nothing, 1 a phrase inside, 2 one at its beginning, 3 all of
// it. found must be zero. It returns the most that any kind has.
func (t *phraseTable) read(words []uint64, found *[len(lineKinds)]float32) (most float32) {
	known := words[:min(len(words), maxLineWords)]
	for i := range known {
		if !t.mayOpen(known[i:]) {
			continue
		}
		h := uint64(0)
		for j := i; j < min(len(known), i+maxPhrase); j++ {
			h = joinHash(h, known[j])
			head := t.heads.slot(h).number - 1
			if head < 0 {
				break
			}
			if kind := t.kinds[head].kind; kind >= 0 {
				v := float32(1)
				switch {
				case i == 0 && j+1 == len(words):
					v = 3
				case i == 0:
					v = 2
				}
				found[kind] = max(found[kind], v)
				most = max(most, v)
			}
			if !t.kinds[head].opens {
				break
			}
		}
	}
	return most
}

// maxPointer is the most words of a line that only points to another story.
const maxPointer = 25

// IsPageLine tells a line that is the page's own whatever stands around it: the
// label of an advertisement, or a pointer to another story with a colon behind
// its first words ("Read also: …").
func IsPageLine(text string) bool {
	var space [2 * maxPointer]uint64
	first, _, _ := strings.Cut(text, " ")
	if words := appendWords(space[:0], first); len(words) > 0 && !phrases().starts.has(words[0]) {
		return false
	}
	words := appendWords(space[:0], text)
	if len(words) > maxPointer {
		return false
	}
	var found [len(lineKinds)]float32
	phrases().read(words, &found)
	const also, ad = 0, 1
	if found[ad] == 3 || found[also] < 2 {
		return found[ad] == 3
	}
	colon := strings.IndexAny(text, ":：")
	return 0 < colon && colon < 40
}

// lineGroup is which kinds of page lines a text reads like, and its neighbours.
var lineGroup = group{
	"also ad offer follow player reporter credit time legal label lines lineabove linebelow",
	func(r *reader, i int, x []float32) {
		if r.strongestLine[i] > 0 {
			for k, v := range r.lines[i] {
				x[k] = v
				x[10] += min(v, 1)
			}
		}
		if h := r.lastHeading[i]; h >= 0 {
			x[11] = r.strongestLine[h]
		}
		if i+1 < len(r.lines) {
			x[12] = r.strongestLine[i+1]
		}
	},
}

// mediaGroup is how near the next picture or player is: the number of elements
// up to the one that holds both.
var mediaGroup = group{
	"mediabefore mediaafter mediain",
	func(r *reader, i int, x []float32) {
		x[0], x[1] = r.mediaBefore[i], r.mediaAfter[i]
		x[2] = r.mediaIn[i]
	},
}

// placeMedia measures how far each block is from the pictures right before and
// after it.
func (r *reader) placeMedia() {
	n := len(r.shape)
	r.mediaBefore = scratch.Zeroed(r.mediaBefore, n)
	r.mediaAfter = scratch.Zeroed(r.mediaAfter, n)
	r.mediaIn = scratch.Zeroed(r.mediaIn, n)
	for i := range n {
		r.mediaBefore[i], r.mediaAfter[i] = far, far
	}
	for _, m := range r.page.Media {
		if b := int(m.Block); b < n {
			up, _ := r.climb(r.page.Blocks[b].Node, m.Node)
			if r.page.Tree.Within(int(m.Node), int(r.page.Blocks[b].Node)) {
				r.mediaIn[b]++
			}
			r.mediaBefore[b] = min(r.mediaBefore[b], up)
		}
		if b := int(m.Block) - 1; b >= 0 {
			up, _ := r.climb(r.page.Blocks[b].Node, m.Node)
			r.mediaAfter[b] = min(r.mediaAfter[b], up)
		}
	}
}
