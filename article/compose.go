package article

import (
	"cmp"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/caption"
	"github.com/copydesk/copydesk/internal/markup"
)

// A composer writes a story's segments into an Article, block by block.
// Both are embedded: the story is read, the assembly written.
type composer struct {
	*story
	*assembly
	figure int // the next figure of the story
	embed  int // and the next embed

	subheadLevel int             // of subheads that are no heading elements
	proseStyles  map[string]bool // the class attributes of the body's paragraphs
	interview    int             // 1 where bold questions are an interviewer's, -1 where not; 0 before it is asked
}

// compose writes the story into a.
// What has no role, such as a deck or a byline that stands in a field, is not written:
// its text is in the metadata.
func (s *story) compose(a *assembly) {
	c := composer{story: s, assembly: a, subheadLevel: s.subheadLevel()}
	c.repeats = s.repeatsOnPurpose()
	lo, hi := s.segsIn(s.root)
	for i := lo; i < hi; {
		c.figuresBefore(i)
		if next := c.embedsBefore(i); next > i {
			i = next
			continue
		}
		switch s.roles[i] {
		case roleBody:
			i = c.block(i)
			continue
		case roleHeadline:
			c.assembly.headline(s.textOf(i))
		case roleResidue:
			c.leaveOut(s.textOf(i), s.reasons[i])
		}
		i++
	}
	c.figuresBefore(len(s.segs))
	c.embedsBefore(len(s.segs))
}

// figuresBefore writes the figures that stand before segment i.
// A picture without address, alternative text and caption is no figure.
func (c *composer) figuresBefore(i int) {
	for ; c.figure < len(c.figures) && c.figures[c.figure].seg <= i; c.figure++ {
		f := &c.figures[c.figure]
		image := c.imageOf(f.image)
		printed := f.printed()
		c.complete(f, image)
		parsed, ok := f.parse()
		if !ok && (image == (caption.Image{}) || c.isLast(image)) {
			continue
		}
		if c.addFigure(parsed, ok, image) && printed {
			c.leaveOut(parsed.Raw, RepeatedCaption)
		}
		for _, text := range f.controls {
			c.leaveOut(text, cmp.Or(residueReason(text), Furniture))
		}
	}
}

// isLast tells whether a picture is that of the last block: a page may hold it
// once for a script to draw and once in a noscript element.
// Pictures without an address are never the same.
func (c *composer) isLast(image caption.Image) bool {
	last := len(c.Blocks) - 1
	return last >= 0 && c.Blocks[last].Kind == Figure && image.URL != "" && c.Blocks[last].Image.URL == image.URL
}

// block writes the block that begins at segment i and returns the segment
// after it.
// The order of the cases decides where a segment is several things: a heading in a
// table is a heading, a list in a quotation is part of the quotation.
func (c *composer) block(i int) int {
	seg := &c.segs[i]
	switch {
	case !c.posts[i].IsZero():
		c.one(i, Block{Kind: Post, Posted: c.posts[i]})
	case seg.heading != 0:
		c.one(i, Block{Kind: Heading, Level: headingLevel(c.tree.Nodes[seg.heading].Tag)})
	case seg.table != 0 && seg.cell != 0 && c.isDataTable(seg.table):
		return c.table(i)
	case seg.quote != 0 && c.isQuotation(seg.quote):
		return c.lines(i, Block{Kind: Quotation}, seg.quote)
	case seg.quote == 0 && seg.heading == 0 && seg.list == 0 && c.quoteBox(i) != 0:
		return c.lines(i, Block{Kind: Quotation}, int32(c.quoteBox(i)))
	case seg.item != 0 && c.isList(c.outerList(i)):
		return c.list(i)
	case seg.pre != 0:
		c.verbatim(i)
	case c.isSubhead(i):
		c.one(i, Block{Kind: Heading, Level: c.subheadLevel})
	default:
		c.paragraph(i)
	}
	return i + 1
}

// headed writes segment i as a subhead, which its first line is, and a paragraph.
func (c *composer) headed(i int, line int32) {
	seg := &c.segs[i]
	c.assembly.begin(Block{Kind: Heading, Level: c.subheadLevel})
	c.part(i, seg.start, seg.start+line)
	c.end()
	c.assembly.begin(Block{Kind: Paragraph})
	c.part(i, seg.start+line+1, seg.end)
	c.end()
}

// paragraph writes segment i as a paragraph, or as the note that it is, or as a
// subhead and its paragraph.
// "Correction: An earlier version misstated the year." becomes a Note.
func (c *composer) paragraph(i int) {
	if kind := c.noteOf(i); kind != "" {
		c.one(i, Block{Kind: Note, Note: kind})
		return
	}
	if line := c.subheadLine(i); line > 0 {
		c.headed(i, line)
		return
	}
	c.one(i, Block{Kind: Paragraph})
}

// headingLevel is 2 to 6: the headline is the only heading of level 1.
func headingLevel(tag atom.Atom) int { return max(2, markup.HeadingLevel(tag)) }

// subheadLevel is one below the body's highest heading, and 2 where it has none.
// <p><b>What comes next</b></p> below an h2 gets level 3. Levels end at 6, as those of
// HTML do.
func (s *story) subheadLevel() int {
	level := 0
	for i := s.first; i <= s.last; i++ {
		if h := s.segs[i].heading; h != 0 && s.roles[i] == roleBody {
			if l := headingLevel(s.tree.Nodes[h].Tag); level == 0 || l < level {
				level = l
			}
		}
	}
	return min(max(level+1, 2), 6)
}

// one writes segment i as a block of its own.
func (c *composer) one(i int, b Block) {
	c.assembly.begin(b)
	c.segment(i)
	c.end()
}

// segment writes the text of segment i to the open block.
func (c *composer) segment(i int) { c.part(i, c.segs[i].start, c.segs[i].end) }

// part writes a part of the text of segment i, with the links in it, to the open block.
// Where the page's address isn't known, a link to a place on the page, href="#notes", is
// text only.
func (c *composer) part(i int, at, end int32) {
	seg := &c.segs[i]
	for _, l := range c.linksOf(i) {
		if l.start < at || l.end > end {
			continue
		}
		c.text(seg, at, l.start)
		start := c.here()
		c.text(seg, l.start, l.end)
		if url := c.resolve(c.tree.Attr(int(l.node), "href")); url != "" && !strings.HasPrefix(url, "#") {
			b := c.assembly.block()
			b.Links = append(b.Links, Link{URL: url, Span: Span{Start: start, End: c.here()}})
		}
		at = l.end
	}
	c.text(seg, at, end)
}

// text writes a range of a segment's text to the open block, line by line.
// A line break in the page, <br>, stands as "\n" in its text. That of a pre element has
// its own blanks; any other went through writeText already. Where a joiner was kept there
// another look is needed: a joiner alone in its node is none between words.
func (c *composer) text(seg *segment, start, end int32) {
	for text, broken := c.page.text[start:end], true; broken; {
		var line string
		line, text, broken = strings.Cut(text, "\n")
		if seg.pre != 0 || c.writer.joins {
			c.write(line)
		} else {
			c.assembly.text.writeAgain(line)
		}
		if broken {
			c.newLine()
		}
	}
}

// verbatim writes segment i with its spaces and line breaks.
//
//	<pre>Rain    12 mm
//	Wind    40 km/h</pre>
func (c *composer) verbatim(i int) {
	c.assembly.begin(Block{Kind: Preformatted})
	c.writeVerbatim(c.textOf(i))
	c.end()
}

// lines writes the segments of the body in node as one block, a line each.
// It returns the segment behind node. What isn't the body in there becomes residue.
func (c *composer) lines(i int, b Block, node int32) int {
	_, hi := c.segsIn(int(node))
	c.assembly.begin(b)
	for ; i < hi; i++ {
		if c.roles[i] == roleBody {
			c.newLine()
			c.segment(i)
		} else if c.roles[i] == roleResidue {
			c.leaveOut(c.textOf(i), c.reasons[i])
		}
	}
	c.end()
	return hi
}
