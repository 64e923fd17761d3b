package article

import (
	"bytes"
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/copydesk/copydesk/byline"
	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/quote"
)

// An assembly builds an Article from labelled pieces given in reading order. It
// is where a page and a wire story meet: both sides decide what each piece of
// their input is, and the assembly writes Article.Text, keeps every offset, and
// folds what stands twice.
//
//	s := newAssembly()
//	s.headline("Dam holds")               // before the body, if it is known
//	s.byline("By Ana Ruiz")
//	s.add(Block{Kind: Paragraph}, "RIO — The dam …")
//	s.begin(Block{Kind: Paragraph})       // the same in pieces
//	s.write("See ")
//	s.write("the report")
//	s.end()
//	s.figure("The dam. Ana Ruiz/AP", caption.Image{})
//	s.leaveOut("Share", Share)
//	a := s.finish()
//
// Text given to it may hold any white space; it is normalised on the way into
// Article.Text (see writeText). Blocks don't nest. A block that ends without a
// word is dropped, figures and embeds excepted. A paragraph or heading that
// repeats the headline, and a long paragraph that stood before, become Residue.
//
// Fields that need no text of the body (URL, Publisher, Published, …) are set on
// the exported Article at any time.
type assembly struct {
	*Article
	blocks  []Block // memory for the Article's, while it is put together
	text    textWriter
	open    bool           // between begin and end
	repeats bool           // a paragraph may stand twice: in a live report, or as a wire sent it
	waiting int            // index of the first Residue whose Offset isn't known yet
	seen    map[uint64]int // hash of a long paragraph's text → its block
	said    map[string]int // words of a caption, alone and with its picture's address → the first of Captions
	own     detacher
}

// assemblies keeps assemblies that are finished, for the next article. The
// Article takes copies of what they gathered.
var assemblies = sync.Pool{New: func() any { return &assembly{seen: make(map[uint64]int), said: make(map[string]int)} }}

// minBlocks is the blocks that an assembly begins with.
const minBlocks = 32

// keptBlocks is the most blocks whose memory is kept.
const keptBlocks = 1 << 10

// newAssembly returns an empty assembly. finish gives it back.
func newAssembly() *assembly {
	s := assemblies.Get().(*assembly)
	s.Article = &Article{Blocks: s.blocks}
	return s
}

// release keeps the assembly's memory, whose blocks the Article has no more.
func (s *assembly) release(blocks []Block) {
	if cap(blocks) > keptBlocks || cap(s.text.buf) > 16*maxKept {
		return
	}
	clear(blocks[:cap(blocks)])
	clear(s.seen)
	clear(s.said)
	*s = assembly{blocks: blocks[:0], text: textWriter{buf: s.text.buf[:0]}, seen: s.seen, said: s.said, own: s.own}
	assemblies.Put(s)
}

// headline sets the headline, or leaves s out as a repetition where it is set
// already with the same words. It tells whether s was used in either way.
func (s *assembly) headline(text string) bool {
	text = normalSpace(text)
	switch {
	case text == "":
		return false
	case s.Headline == "":
		s.Headline = text
		return true
	case sameWords(s.Headline, text):
		s.leaveOut(text, RepeatedHeadline)
		return true
	}
	return false
}

// byline parses raw and keeps it, and tells whether it is one. One that stands
// already is left out as repeated text.
func (s *assembly) byline(raw string) bool {
	raw = normalSpace(raw)
	parsed, err := byline.Parse(raw)
	if err != nil {
		return false
	}
	for _, b := range s.Bylines {
		if sameWords(b.Raw, raw) {
			s.leaveOut(raw, RepeatedText)
			return true
		}
	}
	s.Bylines = append(s.Bylines, parsed)
	return true
}

// add appends a whole block with its text.
func (s *assembly) add(b Block, text string) {
	s.begin(b)
	s.write(text)
	s.end()
}

// begin opens a block. Its Span, Text, Items, Rows and Links are filled by what
// is written until end.
func (s *assembly) begin(b Block) {
	if s.open {
		s.end()
	}
	s.open = true
	b.Start = s.text.beginBlock()
	if len(s.Blocks) == cap(s.Blocks) {
		s.Blocks = slices.Grow(s.Blocks, max(minBlocks, len(s.Blocks))) // append would copy a long slice every 25 percent
	}
	s.Blocks = append(s.Blocks, b)
}

// block is the block that is open, for setting its fields.
func (s *assembly) block() *Block { return &s.Blocks[len(s.Blocks)-1] }

// write appends running text to the open block.
func (s *assembly) write(text string) { s.text.writeText(text) }

// writeVerbatim appends text with its line breaks and spaces.
func (s *assembly) writeVerbatim(text string) { s.text.writeVerbatim(text) }

// newLine breaks the line inside the open block: between the entries of a list,
// the rows of a table, the lines of a verse.
func (s *assembly) newLine() { s.text.newLine() }

// here is the offset in Article.Text at which the next word will stand, give or
// take a space; end trims the spaces off all spans. For an anchor, take it before
// and after its words and append to block().Links.
func (s *assembly) here() int { return len(s.text.buf) }

// item begins the next entry of the open list; what is written up to the next
// item or to end is its text.
func (s *assembly) item(depth int) {
	b := s.block()
	s.closeItem()
	s.newLine()
	b.Items = append(b.Items, Item{Depth: depth, Span: Span{Start: s.here(), End: -1}})
}

// row begins the next row of the open table.
func (s *assembly) row() {
	s.closeCell()
	s.newLine()
	s.block().Rows = append(s.block().Rows, nil)
}

// cell begins the next cell of the row, which a tab parts from the one before.
func (s *assembly) cell(header bool) {
	s.closeCell()
	b := s.block()
	if len(b.Rows) == 0 {
		b.Rows = append(b.Rows, nil)
	}
	row := &b.Rows[len(b.Rows)-1]
	if len(*row) > 0 {
		s.text.tab()
	}
	*row = append(*row, Cell{Header: header, Span: Span{Start: s.here(), End: -1}})
}

// closeItem ends the last entry of the list where that is open: its End is below 0.
func (s *assembly) closeItem() {
	if items := s.block().Items; len(items) > 0 && items[len(items)-1].End < 0 {
		items[len(items)-1].End = s.here()
	}
}

// closeCell does the same for the last cell of the table.
func (s *assembly) closeCell() {
	rows := s.block().Rows
	if len(rows) == 0 {
		return
	}
	if row := rows[len(rows)-1]; len(row) > 0 && row[len(row)-1].End < 0 {
		row[len(row)-1].End = s.here()
	}
}

// end closes the open block and settles its spans.
func (s *assembly) end() {
	if !s.open {
		return
	}
	s.open = false
	s.closeItem()
	s.closeCell()
	b := s.block()
	b.End = s.text.endBlock()
	switch {
	case b.Start == b.End && b.Kind != Figure && b.Kind != Embed:
		s.drop()
	case b.Kind == Post:
		s.repeats = true
		s.settle(b)
	case s.repeatsHeadline(b):
		s.giveUp(b, RepeatedHeadline)
	case s.repeatsParagraph(b):
		s.giveUp(b, RepeatedText)
	case s.repeatsCaption(b):
		s.giveUp(b, RepeatedCaption)
	default:
		s.settle(b)
	}
}

// giveUp makes residue of b, the last block.
func (s *assembly) giveUp(b *Block, why Reason) {
	text := string(s.text.buf[b.Start:b.End])
	s.drop()
	s.leaveOut(text, why)
}

// drop takes the last block and its text back.
func (s *assembly) drop() {
	s.text.cut(s.block().Start)
	s.Blocks = s.Blocks[:len(s.Blocks)-1]
}

// settle trims the spans inside b and places the residue that waited for it.
func (s *assembly) settle(b *Block) {
	for i := range b.Items {
		s.text.trim(&b.Items[i].Span, b.End)
	}
	for _, row := range b.Rows {
		for i := range row {
			s.text.trim(&row[i].Span, b.End)
		}
	}
	for i := range b.Links {
		s.text.trim(&b.Links[i].Span, b.End)
	}
	if b.Start == b.End {
		return // a figure has no text: what waited goes on waiting
	}
	s.place(b.Start)
}

// place gives the residue and the figures that wait the offset at which the
// text goes on.
func (s *assembly) place(offset int) {
	for ; s.waiting < len(s.Residue); s.waiting++ {
		s.Residue[s.waiting].Offset = offset
	}
}

// repeatsHeadline tells whether b says the headline again.
func (s *assembly) repeatsHeadline(b *Block) bool {
	if s.Headline == "" || b.Kind != Paragraph && b.Kind != Heading {
		return false
	}
	n := b.End - b.Start
	if n > 2*len(s.Headline) || 2*n < len(s.Headline) {
		return false
	}
	return sameWords(s.Headline, withoutReply(string(s.text.buf[b.Start:b.End])))
}

// withoutReply is a title without the mark that it is answered: "Re: Dam holds".
func withoutReply(title string) string {
	if label, rest, ok := cutColon(title); ok && lexicon.ReplyLabels().Has(label) {
		return rest
	}
	return title
}

// minRepeated is the least length in bytes of a paragraph that is left out when
// it stands a second time: below it, repetition is style ("No." "No.").
const minRepeated = 60

// repeatsParagraph tells whether b is a paragraph that stood before, and
// remembers it if not.
func (s *assembly) repeatsParagraph(b *Block) bool {
	if b.Kind != Paragraph || b.End-b.Start < minRepeated || s.repeats {
		return false
	}
	text := s.text.buf[b.Start:b.End]
	key := hash(text)
	if i, ok := s.seen[key]; ok {
		old := s.Blocks[i]
		return bytes.Equal(s.text.buf[old.Start:old.End], text)
	}
	s.seen[key] = len(s.Blocks) - 1
	return false
}

// leaveOut records text that is neither a field nor a block, unless nothing of it
// can be seen. It may be called inside a block; the residue then stands before
// the next one.
func (s *assembly) leaveOut(text string, why Reason) {
	if text = normalSpace(text); strings.ContainsFunc(text, unicode.IsGraphic) {
		if why == Furniture && len(text) >= minRepeated {
			if _, stood := s.seen[hash([]byte(text))]; stood {
				why = RepeatedText
			}
		}
		s.Residue = append(s.Residue, Residue{Text: text, Reason: why})
	}
}

// finish closes the assembly and returns the Article with its Text, dateline
// and quotations.
func (s *assembly) finish() *Article {
	s.end()
	a := s.Article
	a.Text = string(s.text.buf)
	s.place(len(a.Text))
	s.findRepeatedCaptions()
	for i := range a.Blocks {
		b := &a.Blocks[i]
		b.Start, b.End = min(b.Start, len(a.Text)), min(b.End, len(a.Text))
		b.Text = a.Text[b.Start:b.End]
	}
	s.splitDateline()
	s.addDatelineWriter()
	sortEvidence(a.Evidence)
	s.own.detach(a)
	blocks := a.Blocks
	a.Blocks = append([]Block(nil), blocks...)
	s.release(blocks)
	a.Quotes = findQuotes(a)
	return a
}

// splitDateline reads the dateline off the first paragraph, or off one of the
// next two where it says more than a city's name: a line of the deck may have
// been taken for a paragraph.
func (s *assembly) splitDateline() {
	seen := 0
	for _, b := range s.Blocks {
		if b.Kind != Paragraph {
			continue
		}
		d, ok := splitDateline(b.Text)
		if ok && (seen == 0 || d.Agency != "" || d.Date != "" || d.Region != "" || d.Country != "") {
			d.Start += b.Start
			d.End += b.Start
			s.Dateline = d
			s.Evidence = append(s.Evidence, Evidence{Field: "dateline", Source: "text", Value: d.Raw})
			return
		}
		if seen++; seen == datelineReach {
			return
		}
	}
}

// datelineReach is how many paragraphs are searched for the dateline.
const datelineReach = 3

// findQuotes returns the quotations of the body, then those of the headline,
// the deck and the captions, read together so that each part knows whom the
// others name.
func findQuotes(a *Article) []quote.Quote {
	parts := make([]string, 0, 3+len(a.Captions))
	parts = append(parts, a.Headline, a.Deck, a.Text)
	for _, c := range a.Captions {
		parts = append(parts, c.Raw)
	}
	byPart := quote.Finder{Language: a.Language}.FindParts(parts...)
	found := byPart[2]
	in := func(quotes []quote.Quote, where quote.Where, index int) {
		for _, q := range quotes {
			q.Where, q.Index = where, index
			found = append(found, q)
		}
	}
	in(byPart[0], quote.InHeadline, 0)
	in(byPart[1], quote.InDeck, 0)
	for i := range a.Captions {
		in(byPart[3+i], quote.InCaption, i)
	}
	return found
}
