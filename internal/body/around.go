package body

import (
	"math/bits"

	"golang.org/x/net/html/atom"
)

// far is the distance to an ancestor that doesn't exist.
// It is in elements.
const far = 30

// maxClimb is how many ancestors of a block are looked at.
const maxClimb = 40

// An around is what stands around the children of an element. Blocks often
// stand next to each other in one parent, and share it.
type around struct {
	parent int32 // -1 is the root's; unfilled at first
	// In elements up from a child, to the nearest ancestor.
	kinds [kindCount]float32
	hints [HintBits]float32

	nested [3]float32 // ancestors of the nested kinds
	hinted float32    // ancestors with a hint
	best   [len(otherCost)]way
	direct way
}

// A way leads from an element to the best part of the page: up to the ancestor that
// holds both.
type way struct {
	up     float32
	inside bool // the ancestor is the part itself
}

// unfilled is no element's parent.
const unfilled = -2

// aroundOf returns what stands around the children of parent.
// It is filled anew only where parent is another than last time.
func (r *reader) aroundOf(parent int32) *around {
	a := &r.around
	if a.parent == parent {
		return a
	}
	a.parent = parent
	a.nested, a.hinted = [3]float32{}, 0
	for k := range a.kinds {
		a.kinds[k] = far
	}
	for k := range a.hints {
		a.hints[k] = far
	}
	left := Hint(1<<HintBits - 1)
	for n, up := parent, float32(1); n > 0 && up < maxClimb; n, up = r.nodes[n].Parent, up+1 {
		if k := ancestorKind(r.nodes[n].Tag); k >= 0 {
			a.kinds[k] = min(a.kinds[k], up)
			if nested := nestedKind(k); nested >= 0 {
				a.nested[nested]++
			}
		}
		hints := r.hint(n)
		if hints == 0 {
			continue
		}
		a.hinted++
		for b := hints & left; b != 0; b &= b - 1 {
			a.hints[bits.TrailingZeros32(uint32(b))] = up
		}
		left &^= hints
	}
	for k := range a.best {
		if k > 0 && r.best[k].node == r.best[k-1].node {
			a.best[k] = a.best[k-1] // on most pages prose is best at any cost
			continue
		}
		a.best[k] = r.wayUp(parent, r.best[k].node)
	}
	a.direct = r.wayUp(parent, r.direct.node)
	return a
}

// wayUp is the way from a child of parent, which the target isn't part of.
func (r *reader) wayUp(parent, target int32) way {
	if parent < 0 {
		return way{}
	}
	up, inside := r.climb(parent, target)
	return way{min(up+1, maxClimb), inside}
}

// wayTo returns the way from node to target, above which parent's way is.
func (r *reader) wayTo(node, target int32, above way) way {
	if r.page.Tree.Within(int(target), int(node)) {
		return way{0, node == target}
	}
	return above
}

// Kinds of ancestors, of kindCount.
const (
	articleKind = 0
	sectionKind = 2
	listKind    = 10
	kindCount   = 14
)

// nestedKind is a kind's place among those that are counted, or -1: articles,
// lists and sections stand in their like.
func nestedKind(kind int) int {
	switch kind {
	case articleKind:
		return 0
	case listKind:
		return 1
	case sectionKind:
		return 2
	}
	return -1
}

// ancestorKind is a tag's place among the distances of tagGroup, or -1.
// Elements that say the same count as one kind: ul, ol and dl.
func ancestorKind(tag atom.Atom) int {
	switch tag {
	case atom.Article:
		return articleKind
	case atom.Main:
		return 1
	case atom.Section:
		return sectionKind
	case atom.Aside:
		return 3
	case atom.Header, atom.Hgroup:
		return 4
	case atom.Footer:
		return 5
	case atom.Nav, atom.Menu:
		return 6
	case atom.Form, atom.Fieldset:
		return 7
	case atom.Figure, atom.Figcaption, atom.Picture:
		return 8
	case atom.Table:
		return 9
	case atom.Ul, atom.Ol, atom.Dl:
		return listKind
	case atom.Li, atom.Dd, atom.Dt:
		return 11
	case atom.Blockquote:
		return 12
	case atom.Button, atom.Label, atom.Dialog, atom.Details, atom.Summary, atom.Address:
		return 13
	}
	return -1
}
