package article

import (
	"time"

	"github.com/copydesk/copydesk/caption"
)

// A Kind is the kind of a Block.
type Kind string

// The kinds of blocks.
const (
	Paragraph    Kind = "paragraph"
	Heading      Kind = "heading"      // a subhead in the body; Level 2 to 6
	List         Kind = "list"         // Items hold the entries
	Quotation    Kind = "quotation"    // a block quotation or a pull quote
	Table        Kind = "table"        // Rows hold the cells
	Figure       Kind = "figure"       // a picture; Caption says which
	Embed        Kind = "embed"        // a tweet, video, audio, map
	Note         Kind = "note"         // correction, editor's note, disclosure, tagline
	Preformatted Kind = "preformatted" // line breaks and spaces kept
	Post         Kind = "post"         // a live blog's entry heading with its time
)

// A NoteKind says what a block of kind Note is.
type NoteKind string

// The kinds of notes.
const (
	Correction NoteKind = "correction"
	EditorNote NoteKind = "editor's note"
	Disclosure NoteKind = "disclosure"
	Tagline    NoteKind = "tagline" // the contributor line at a story's end
)

// A Block is one part of the body. Text is Article.Text[Start:End] and is empty
// for a figure, and for an embed that prints no words. Blocks never overlap and
// their offsets never decrease.
type Block struct {
	Kind    Kind          `json:"kind"`
	Level   int           `json:"level,omitempty"` // of a heading: 2 to 6
	Note    NoteKind      `json:"note,omitempty"`
	Pull    bool          `json:"pull,omitempty"`    // a pull quote: words of the story set large
	Ordered bool          `json:"ordered,omitempty"` // a numbered list
	Caption *int          `json:"caption,omitempty"` // of a figure: index into Article.Captions; nil when it has none
	Posted  time.Time     `json:"posted,omitzero"`   // of a post; zero when unknown
	Media   Media         `json:"media,omitzero"`    // of an embed
	Items   []Item        `json:"items,omitempty"`   // of a list
	Rows    [][]Cell      `json:"rows,omitempty"`    // of a table
	Links   []Link        `json:"links,omitempty"`   // in printed order
	Image   caption.Image `json:"image,omitzero"`    // of a figure
	Span
	Text string `json:"text"`
}

// An Item is one entry of a list, without its bullet or number. Depth is 0 for
// an entry of the list itself and one more for each list it is nested in.
type Item struct {
	Depth int `json:"depth,omitempty"`
	Span
}

// A Cell is one cell of a table row. An empty cell has Start equal to End.
type Cell struct {
	Header bool `json:"header,omitempty"`
	Span
}

// A Link is an anchor in a block. URL is absolute where a base is known.
type Link struct {
	URL string `json:"url"`
	Span
}

// Media is what an embed shows.
type Media struct {
	Provider string `json:"provider,omitempty"` // "youtube", "x", …; the host's name where none is known
	URL      string `json:"url,omitempty"`
}
