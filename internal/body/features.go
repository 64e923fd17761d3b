package body

import (
	"math/bits"

	"golang.org/x/net/html/atom"
)

// A group is a set of features that are read together. names are parted by
// spaces; fill writes as many numbers about block i.
// A feature is one number of a block; a row holds all features of one block.
type group struct {
	names string
	fill  func(r *reader, i int, x []float32)
}

// groups are all features, in the order of a row. Whoever
// changes them must fit the weights anew.
var groups = [...]group{
	textGroup, markGroup, openGroup, tagGroup, hintGroup, bestGroup, alikeGroup,
	parentGroup, neighbourGroup, placeGroup, pageGroup, evidenceGroup, lineGroup, mediaGroup,
	branchGroup, sectionGroup,
}

// textGroup is the size of a text and what it is made of.
// wordlen is in letters a word, capitals, upper and marks a word, digits a share of letters
// and digits, bold a share of the text's bytes, copies the blocks with the same words.
var textGroup = group{
	"words runes wordlen commas ends quotes breaks capitals upper digits marks linked linkwords links bold copies",
	func(r *reader, i int, x []float32) {
		b, s := &r.page.Blocks[i], &r.shape[i]
		words := max(s.words, 1)
		x[0] = s.words
		x[1] = float32(s.letters + s.digits)
		x[2] = float32(s.letters) / words
		x[3] = float32(s.commas)
		x[4] = float32(s.ends)
		x[5] = float32(s.quotes)
		x[6] = float32(s.lines)
		x[7] = float32(s.capital) / words
		x[8] = float32(s.upper) / words
		x[9] = float32(s.digits) / max(1, x[1])
		x[10] = float32(s.marks) / words
		x[11] = r.linked[i]
		x[12] = r.linked[i] * s.words
		x[13] = float32(b.Links)
		x[14] = float32(b.Bold) / float32(b.End-b.Start)
		x[15] = float32(r.copies[i])
	},
}

// markGroup is how a text begins and ends, and what its element does with it.
// opens and closes are an opening and a closing; flags are four bits: hidden 8, aria-hidden 4,
// a control 2, behind a line break 1.
var markGroup = group{
	"opens closes flags commasperword endsperword",
	func(r *reader, i int, x []float32) {
		b, s := &r.page.Blocks[i], &r.shape[i]
		x[0], x[1] = float32(s.first), float32(s.last)
		x[2] = flag(b.Hidden)*8 + flag(b.AriaHidden)*4 + flag(b.Control)*2 + flag(b.AfterBreak)
		x[3] = float32(s.commas) / max(1, s.words)
		x[4] = float32(s.ends) / max(1, s.words)
	},
}

// flag is 1 for true.
func flag(b bool) float32 {
	if b {
		return 1
	}
	return 0
}

// openGroup is how the texts next to it begin and end.
// -1 stands for no block before or behind; headings are 1 to 6, 0 for none.
var openGroup = group{
	"prevcloses nextopens prevheading nextheading",
	func(r *reader, i int, x []float32) {
		x[0], x[1] = -1, -1
		if i > 0 {
			x[0] = float32(r.shape[i-1].last)
			x[2] = float32(r.heading[i-1])
		}
		if i+1 < len(r.shape) {
			x[1] = float32(r.shape[i+1].first)
			x[3] = float32(r.heading[i+1])
		}
	},
}

// tagGroup is the element and the distance to the nearest ancestor of some
// kinds, in elements; 0 is the block's own element.
// article# to block# count: ancestors of the kind, and the blocks right in the element.
var tagGroup = group{
	"tag heading depth article main section aside header footer nav form figure table list item quote control article# list# section# block#",
	func(r *reader, i int, x []float32) {
		node := r.page.Blocks[i].Node
		x[0] = r.tag[i]
		x[1] = float32(r.heading[i])
		x[2] = float32(r.depth[node])
		a := r.aroundOf(r.nodes[node].Parent)
		copy(x[3:], a.kinds[:])
		copy(x[17:], a.nested[:])
		if k := ancestorKind(r.nodes[node].Tag); k >= 0 {
			x[3+k] = 0
			if n := nestedKind(k); n >= 0 {
				x[17+n]++
			}
		}
		x[20] = r.ownBlocks(node)
	},
}

// tagOrder puts tags into an order in which like ones are neighbours.
// Trees of questions ask whether a number is less than another, so neighbours are cheap to tell
// from the rest.
func tagOrder(tag atom.Atom) float32 {
	switch tag {
	case atom.P:
		return 0
	case atom.Blockquote:
		return 1
	case atom.Pre, atom.Listing, atom.Xmp:
		return 10
	case atom.Div, atom.Center, atom.Section, atom.Article, atom.Main:
		return 2
	case atom.Span, 0:
		return 3
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return 4
	case atom.Td:
		return 5
	case atom.Th, atom.Caption:
		return 6
	case atom.Li, atom.Dd, atom.Dt:
		return 7
	case atom.Figcaption, atom.Figure:
		return 8
	}
	return 9
}

// HintBits is how many bits of a Hint are looked at.
const HintBits = 24

// hintGroup is the distance to the nearest ancestor with each of the hints.
// hints counts the elements that have one. What the bits mean is set by whoever fills the page.
var hintGroup = group{
	"hint0 hint1 hint2 hint3 hint4 hint5 hint6 hint7 hint8 hint9 hint10 hint11 " +
		"hint12 hint13 hint14 hint15 hint16 hint17 hint18 hint19 hint20 hint21 hint22 hint23 hints",
	func(r *reader, i int, x []float32) {
		node := r.page.Blocks[i].Node
		a := r.aroundOf(r.nodes[node].Parent)
		copy(x, a.hints[:])
		x[HintBits] = a.hinted
		if hints := r.hint(node); hints != 0 {
			x[HintBits]++
			for b := hints & (1<<HintBits - 1); b != 0; b &= b - 1 {
				x[bits.TrailingZeros32(uint32(b))] = 0
			}
		}
	},
}

// bestGroup is where a block stands towards the parts of the page that hold the
// most prose.
// in is 1 inside of the part; up counts elements to the one that holds both; words are those
// between, negative before the part. directup is negative outside of it.
var bestGroup = group{
	"in0 up0 words0 in1 up1 words1 in2 up2 words2 directup directwords",
	func(r *reader, i int, x []float32) {
		node := r.page.Blocks[i].Node
		a := r.aroundOf(r.nodes[node].Parent)
		for k, best := range r.best {
			w := r.wayTo(node, best.node, a.best[k])
			x[3*k] = flag(w.inside)
			x[3*k+1] = w.up
			x[3*k+2] = r.between(i, best)
		}
		w := r.wayTo(node, r.direct.node, a.direct)
		x[9] = w.up
		if !w.inside {
			x[9] = -1 - w.up
		}
		x[10] = r.between(i, r.direct)
	},
}

// alikeGroup is about the blocks with the same signature: same element and
// class in the same kind of parent.
// Items of a list of links are alike, and so are an article's paragraphs.
var alikeGroup = group{
	"alike alikewords alikelinked alikeends alikeshare alikein parentalike parentalikewords parentalikelinked",
	func(r *reader, i int, x []float32) {
		own, above := &r.alike[r.signature[i]], &r.alike[r.above[i]]
		x[0], x[1], x[2], x[3] = own.blocks, own.words/own.blocks, own.linked/max(1, own.words), own.ends/own.blocks
		x[4] = own.words / max(1, r.total.words)
		x[5] = own.inside / own.blocks
		x[6], x[7], x[8] = above.blocks, above.words/above.blocks, above.linked/max(1, above.words)
	},
}

// parentGroup is about the nearest three ancestors that each hold more blocks
// than the one before.
// linked and prose are shares of the ancestor's words, up is in elements; p1share and p2share
// are shares of the page's prose. All are 0 where there is no such ancestor.
var parentGroup = group{
	"p1blocks p1words p1linked p1prose p1up p2blocks p2words p2linked p2prose p2up p3blocks p3words p3linked p3prose p3up p1share p2share",
	func(r *reader, i int, x []float32) {
		blocks := float32(1)
		k := 0
		for n, up := r.page.Blocks[i].Node, float32(0); n >= 0 && up < maxClimb && k < 3; n, up = r.nodes[n].Parent, up+1 {
			t := &r.sum[n]
			if t.blocks <= blocks {
				continue
			}
			blocks = t.blocks
			x[5*k], x[5*k+1], x[5*k+2], x[5*k+3] = t.blocks, t.words, t.linked/max(1, t.words), t.prose/max(1, t.words)
			x[5*k+4] = up
			if k < 2 {
				x[15+k] = t.prose / max(1, r.total.prose)
			}
			k++
		}
	},
}

// neighbourGroup is about the two blocks before and after.
// words is -1 where there is none. alike tells the same signature, near how far up the
// element is that holds both.
var neighbourGroup = group{
	"b1words b1linked b1ends b1alike b1near b1tag b2words b2linked b2ends b2alike b2near b2tag " +
		"a1words a1linked a1ends a1alike a1near a1tag a2words a2linked a2ends a2alike a2near a2tag",
	func(r *reader, i int, x []float32) {
		for k, step := range [...]int{-1, -2, 1, 2} {
			j := i + step
			y := x[6*k : 6*k+6]
			if j < 0 || j >= len(r.shape) {
				y[0] = -1
				continue
			}
			y[0], y[1], y[2] = r.shape[j].words, r.linked[j], float32(r.shape[j].ends)
			y[3] = flag(r.signature[i] == r.signature[j])
			y[4] = r.apart(i, j)
			y[5] = r.tag[j]
		}
	},
}

// placeGroup is where on the page a block stands.
// Of a page without a headline, or a block without a heading before it, the distances are far.
var placeGroup = group{
	"index indexshare before beforeprose after afterprose headline headlinewords sinceheading headinglevel headinglinked afterbest afterdirect wrap",
	func(r *reader, i int, x []float32) {
		x[0] = float32(i)
		x[1] = float32(i) / float32(len(r.shape))
		x[2] = r.before[i].words / max(1, r.total.words)
		x[3] = r.before[i].prose
		x[4] = r.total.words - r.before[i].words
		x[5] = r.total.prose - r.before[i].prose
		x[6], x[7] = far*100, far*1000
		if r.headline >= 0 {
			x[6] = float32(i - r.headline)
			x[7] = r.before[i].words - r.before[r.headline].words
		}
		x[8], x[9], x[10] = far, 0, -1
		if h := r.lastHeading[i]; h >= 0 {
			x[8] = float32(i - int(h))
			x[9] = float32(r.heading[h])
			x[10] = r.linked[h]
		}
		x[11], x[12] = r.proseAfter(i, r.best[1]), r.proseAfter(i, r.direct)
		x[13] = r.wrapper(i)
	},
}

// pageGroup is about the page as a whole.
// wordsrel is a block's words against those of a mean block of prose.
var pageGroup = group{
	"pageblocks pagewords pageprose pagelinked pagelong wordsrel declared",
	func(r *reader, i int, x []float32) {
		x[0] = float32(len(r.shape))
		x[1] = r.total.words
		x[2] = r.total.prose
		x[3] = r.total.linked / max(1, r.total.words)
		x[4] = r.proseLength
		x[5] = r.shape[i].words / max(1, r.proseLength)
		x[6] = r.declared
	},
}

// evidenceGroup is what the metadata say of a block's text.
// Each is the share of the block's words that the headline or the summary has; -1 without one.
var evidenceGroup = group{
	"inheadline insummary",
	func(r *reader, i int, x []float32) {
		words := r.wordsOf(i)
		x[0] = r.inHeadline[i]
		x[1] = r.summaryWords.overlap(words)
	},
}
