package body

import (
	"sync"

	"github.com/copydesk/copydesk/internal/boost"
	"github.com/copydesk/copydesk/internal/markup"
	"github.com/copydesk/copydesk/internal/scratch"
)

// A reader holds what the features of a page's blocks are read from.
type reader struct {
	page  *Page
	nodes []markup.Node
	depth []int16  // by node
	names []uint64 // by node, what nameHash returned; 0 before

	// By block.
	shape                            []shape
	linked                           []float32 // share of its text in anchors
	copies                           []int32   // blocks of the page with the same words
	counts                           []int32   // by number in texts, the blocks with it
	heading                          []int8    // 1 to 6, 0 for what is no heading
	signature                        []int32   // index in alike
	above                            []int32   // the parent's, likewise
	lastHeading                      []int32   // the heading before it, -1 for none
	inHeadline                       []float32 // share of its words that the headline has; -1 without one
	before                           []tally   // of all blocks before it
	tag                              []float32 // see tagOrder
	lines                            [][len(lineKinds)]float32
	strongestLine                    []float32 // how much of it is a phrase of any kind
	mediaBefore, mediaAfter, mediaIn []float32

	sum         []tally // by node, of the blocks in it
	total       tally
	proseIn     []float32 // by node, the words of prose right in it
	alike       []kinship
	best        [len(otherCost)]part // with the most prose, for growing costs of other text
	direct      part                 // with the most prose right in it
	headline    int                  // the block that says the headline; -1 for none
	proseLength float32              // mean words of a block of prose
	declared    float32              // what the page says it is: see declaredKind

	around around // of the last block that was looked at

	section  []int32 // by block: index in sections
	sections []section

	branches  []branch  // by block
	kins      hashTable // of all branches, by parent and name
	kinCounts []int32   // by number in kins

	words    []uint64 // of all blocks, as hashes
	wordsEnd []int32  // by block, where its words end in words

	signatures hashTable // of all blocks
	texts      hashTable // of all blocks

	headlineWords, summaryWords wordSet

	example boost.Example // the row of the block that was asked for last
}

// A tally counts over blocks.
type tally struct {
	blocks, words, linked, prose float32 // linked and prose in words
}

// add counts u too.
func (t *tally) add(u tally) {
	t.blocks += u.blocks
	t.words += u.words
	t.linked += u.linked
	t.prose += u.prose
}

// A kinship is about the blocks that look alike in their markup.
// ends and inside count blocks, words and linked count words.
type kinship struct {
	blocks, words, linked, ends, inside float32
}

// otherCost is what a word of other text costs against a word of prose in the
// choice of the best nodes.
var otherCost = [...]float32{.3, 1, 3}

// readers keeps readers whose page is done with, for their slices. Nothing of a
// page is left in them but numbers.
var readers = sync.Pool{New: func() any { return new(reader) }}

// maxKept is the largest page, in nodes and in words, whose reader is kept.
const maxKept = 1 << 16

// newReader returns a reader of page, to be given back with release.
func newReader(page *Page) *reader {
	r := readers.Get().(*reader)
	r.page, r.nodes, r.headline = page, page.Tree.Nodes, -1
	r.around.parent = unfilled
	r.measureBlocks()
	r.sumUp()
	r.chooseBest()
	r.findAlike()
	r.cutSections()
	r.findBranches()
	r.headlineWords.fill(page.Headline)
	r.summaryWords.fill(page.Summary)
	r.findHeadline()
	r.placeMedia()
	r.declared = declaredKind(page.Tree.JSONLD)
	return r
}

// maxDepth is the depth at which nodes are counted as equally deep.
const maxDepth = 1000

// release gives the reader back, unless it has grown too large.
func (r *reader) release() {
	r.page, r.nodes = nil, nil
	if cap(r.sum) <= 2*maxKept && cap(r.words) <= 2*maxKept {
		readers.Put(r)
	}
}

// measureBlocks looks at each block's text.
func (r *reader) measureBlocks() {
	n := len(r.page.Blocks)
	r.shape = scratch.Zeroed(r.shape, n)
	r.linked = scratch.Zeroed(r.linked, n)
	r.copies = scratch.Zeroed(r.copies, n)
	r.heading = scratch.Zeroed(r.heading, n)
	r.tag = scratch.Zeroed(r.tag, n)
	r.lines = scratch.Zeroed(r.lines, n)
	r.strongestLine = scratch.Zeroed(r.strongestLine, n)
	r.words = r.words[:0]
	r.wordsEnd = scratch.Zeroed(r.wordsEnd, n)
	r.counts = scratch.Zeroed(r.counts, n)
	r.texts.reset(n)
	known := phrases()
	for i := range r.page.Blocks {
		b := &r.page.Blocks[i]
		r.shape[i], r.words = readText(r.page.text(i), r.words)
		r.linked[i] = min(1, float32(b.Linked)/float32(max(1, b.End-b.Start)))
		r.wordsEnd[i] = int32(len(r.words))
		r.copies[i] = r.texts.add(textHash(r.wordsOf(i)))
		r.counts[r.copies[i]]++
		r.strongestLine[i] = known.read(r.wordsOf(i), &r.lines[i])
		r.heading[i] = r.headingLevel(b.Node)
		r.tag[i] = tagOrder(r.nodes[b.Node].Tag)
	}
	for i := range r.shape {
		r.copies[i] = r.counts[r.copies[i]]
	}
}

// wordsOf are the words of block i.
func (r *reader) wordsOf(i int) []uint64 {
	if i == 0 {
		return r.words[:r.wordsEnd[0]]
	}
	return r.words[r.wordsEnd[i-1]:r.wordsEnd[i]]
}

// headingLevel is the level of the heading that is node or stands right around
// it.
// Its own element and two around it are looked at: <h2><a><span>.
func (r *reader) headingLevel(node int32) int8 {
	for range 3 {
		if node < 0 {
			break
		}
		if level := markup.HeadingLevel(r.nodes[node].Tag); level > 0 {
			return int8(level)
		}
		node = r.nodes[node].Parent
	}
	return 0
}

// tallyOf counts one block. Prose is a text with a sentence end and enough
// words outside of anchors.
// Enough is 8 words with a sentence end, 25 without; less than half of it may be anchors.
func (r *reader) tallyOf(i int) tally {
	s := &r.shape[i]
	t := tally{blocks: 1, words: s.words, linked: s.words * r.linked[i]}
	if free := t.words - t.linked; r.linked[i] < .5 && r.heading[i] == 0 && (free >= 8 && s.ends > 0 || free >= 25) {
		t.prose = free
	}
	return t
}

// sumUp counts the blocks of each node and those before each block.
func (r *reader) sumUp() {
	r.sum = scratch.Zeroed(r.sum, len(r.nodes))
	r.depth = scratch.Zeroed(r.depth, len(r.nodes))
	r.before = scratch.Zeroed(r.before, len(r.shape))
	r.lastHeading = scratch.Zeroed(r.lastHeading, len(r.shape))
	var all tally
	last, long := int32(-1), float32(0)
	for i := range r.shape {
		t := r.tallyOf(i)
		r.sum[r.page.Blocks[i].Node].add(t)
		r.before[i] = all
		all.add(t)
		r.lastHeading[i] = last
		if r.heading[i] > 0 {
			last = int32(i)
		}
		if t.prose > 0 {
			long++
		}
	}
	r.total = all
	r.proseLength = all.prose / max(1, long)
	for n := len(r.nodes) - 1; n > 0; n-- {
		if t := &r.sum[n]; t.blocks > 0 {
			r.sum[r.nodes[n].Parent].add(*t)
		}
	}
	for n := 1; n < len(r.nodes); n++ {
		r.depth[n] = min(r.depth[r.nodes[n].Parent]+1, maxDepth)
	}
}

// chooseBest finds the parts with the most prose.
func (r *reader) chooseBest() {
	var best [len(otherCost)]int32
	var most [len(otherCost)]float32
	for n := range r.sum {
		t := &r.sum[n]
		if t.blocks == 0 {
			continue
		}
		for k, cost := range otherCost {
			if v := t.prose - cost*(t.words-t.prose); v > most[k] {
				most[k], best[k] = v, int32(n)
			}
		}
	}
	for k, n := range best {
		r.best[k] = r.partOf(n)
	}
	r.direct = r.partOf(r.chooseDirect())
}

// chooseDirect finds the node with the most prose right in it, the first where
// several have as much.
// A block behind a line break counts for its own element, another for the parent.
func (r *reader) chooseDirect() int32 {
	r.proseIn = scratch.Zeroed(r.proseIn, len(r.nodes))
	direct, most := int32(0), float32(0)
	for i := range r.shape {
		prose := r.tallyOf(i).prose
		if prose == 0 {
			continue
		}
		parent := r.nodes[r.page.Blocks[i].Node].Parent
		if r.page.Blocks[i].AfterBreak || parent < 0 {
			parent = r.page.Blocks[i].Node
		}
		r.proseIn[parent] += prose
		if v := r.proseIn[parent]; v > most || v == most && parent < direct {
			direct, most = parent, v
		}
	}
	return direct
}

// findAlike groups the blocks by their signatures.
func (r *reader) findAlike() {
	n := len(r.shape)
	r.signatures.reset(2 * n)
	r.alike = scratch.Zeroed(r.alike, 2*n)
	r.signature = scratch.Zeroed(r.signature, n)
	r.above = scratch.Zeroed(r.above, n)
	r.names = scratch.Zeroed(r.names, len(r.nodes))
	for i := range r.shape {
		node := r.page.Blocks[i].Node
		parent := max(0, r.nodes[node].Parent)
		grand := max(0, r.nodes[parent].Parent)
		own, above := r.nameHash(node), r.nameHash(parent)
		r.signature[i] = r.signatures.add(own*31 + above)
		r.above[i] = r.signatures.add((above*31 + r.nameHash(grand)) ^ 0x5bd1e995)
		r.count(r.signature[i], i)
		if r.above[i] != r.signature[i] {
			r.count(r.above[i], i)
		}
	}
}

// count adds block i to kinship k.
func (r *reader) count(k int32, i int) {
	a, s := &r.alike[k], &r.shape[i]
	a.blocks++
	a.words += s.words
	a.linked += s.words * r.linked[i]
	a.ends += float32(min(s.ends, 1))
	a.inside += flag(r.page.Tree.Within(int(r.page.Blocks[i].Node), int(r.best[1].node)))
}

// nameHash is a hash of an element's tag and class, digits apart: they number.
// So "para-12" and "para-13" are alike.
func (r *reader) nameHash(node int32) uint64 {
	if h := r.names[node]; h != 0 {
		return h
	}
	h := classHash(uint64(r.nodes[node].Tag)+hashStart, r.page.Tree.Class(int(node)))
	r.names[node] = h
	return h
}

// findHeadline finds the block that says the headline, the first h1 without
// one.
// More than three in four of its words must be the headline's, and it as long: a shorter one
// counts for as much less. An h1 has .3 more; a text of over 40 words is none.
func (r *reader) findHeadline() {
	best := float32(.75)
	r.inHeadline = scratch.Zeroed(r.inHeadline, len(r.shape))
	for i := range r.shape {
		r.inHeadline[i] = r.headlineWords.overlap(r.wordsOf(i))
		if r.heading[i] == 0 && r.shape[i].words > 40 {
			continue
		}
		words := r.shape[i].words
		o := r.inHeadline[i] * min(1, words/max(1, float32(r.headlineWords.size)))
		if r.heading[i] == 1 {
			o += .3
		}
		if o > best {
			best, r.headline = o, i
		}
	}
	for i := 0; i < len(r.shape) && r.headline < 0; i++ {
		if r.heading[i] == 1 {
			r.headline = i
		}
	}
}

// hint returns the hints of a node, 0 for one beyond the list.
func (r *reader) hint(n int32) Hint {
	if int(n) < len(r.page.Hints) {
		return r.page.Hints[n]
	}
	return 0
}
