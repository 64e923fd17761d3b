// Package body decides which blocks of a web page are its article: for each
// block of text it tells how likely it is that a reader would count it to the
// story.
//
// The decision is learned (see internal/train for the recipe). It looks at the
// shape of a block's text, at the elements and class names around it, at the
// blocks like it and next to it, at the section and the part of the page that it
// stands in, and at the page as a whole. No feature knows a language: words are counted by script, and class names are in the English of
// style sheets whatever the page is written in.
package body

import (
	"github.com/copydesk/copydesk/internal/markup"
)

// A Page is a tree with the blocks that its text was cut into.
type Page struct {
	Tree     *markup.Tree
	Text     string // the blocks' text; Block.Start and End cut it
	Blocks   []Block
	Media    []Medium // its pictures and players, in reading order
	Hints    []Hint   // by node
	Headline string   // the story's headline; empty when unknown
	Summary  string   // a description from the page's metadata; may be empty
}

// A Hint has a bit for each part of a page that an element's attributes name. The
// first HintBits are looked at.
type Hint uint32

// A Block is one piece of text between two borders of block elements.
type Block struct {
	Node       int32 // the innermost block element around it, in Page.Tree
	First      int32 // its first text node, in Page.Tree
	Start, End int32 // its text in Page.Text, bytes
	Linked     int32 // bytes of it that stand in anchors
	Bold       int32 // bytes of it that stand in b or strong
	Links      int32 // anchors in it
	Hidden     bool  // the page's own source hides it
	AriaHidden bool  // hidden from screen readers only
	Control    bool  // in a button, label or legend
	AfterBreak bool  // follows a double line break in its element
}

// A Medium is a picture or player.
type Medium struct {
	Node  int32
	Block int32 // the block that follows it or that it stands in
}

// text is the text of block i.
func (p *Page) text(i int) string { return p.Text[p.Blocks[i].Start:p.Blocks[i].End] }
