// Package article reads a news article, from a web page or from the plain text
// a wire service sends, and returns its parts as typed values.
//
//	a, err := article.Parse(r)     // HTML
//	a, err := article.ParseText(r) // wire text
//
// The body is Article.Text, the text blocks joined by a blank line; every span
// in the Article counts bytes in it. White space is normalised there (runs of
// spaces, no-break spaces and kin become one space; soft hyphens and zero-width
// characters go) and nothing else is: quotation marks, dashes and spelling stay
// as printed.
//
// Nothing is lost. What is neither a field nor a block is in Residue, with the
// reason why it was left out.
package article

import (
	"time"

	"github.com/copydesk/copydesk/byline"
	"github.com/copydesk/copydesk/caption"
	"github.com/copydesk/copydesk/quote"
)

// An Article is one news story. An empty field is unknown or was not printed.
type Article struct {
	Headline  string            `json:"headline,omitempty"`
	Deck      string            `json:"deck,omitempty"`   // the line or two below the headline; also called standfirst
	Kicker    string            `json:"kicker,omitempty"` // the short label above the headline
	Slug      string            `json:"slug,omitempty"`   // a wire story's keyword name
	Bylines   []byline.Byline   `json:"bylines,omitempty"`
	Dateline  Dateline          `json:"dateline,omitzero"`
	Published time.Time         `json:"published,omitzero"` // zero when unknown; the zone as printed; midnight UTC where only a day is; the time of Updated where a page tells no other
	Updated   time.Time         `json:"updated,omitzero"`   // likewise
	Language  string            `json:"language,omitempty"` // BCP 47: "en", "pt-BR"
	URL       string            `json:"url,omitempty"`      // canonical
	Publisher Publisher         `json:"publisher,omitzero"`
	Section   string            `json:"section,omitempty"`
	Keywords  []string          `json:"keywords,omitempty"`
	Access    Access            `json:"access,omitempty"`
	Text      string            `json:"text"`               // the body: text blocks joined by a blank line
	Blocks    []Block           `json:"blocks,omitempty"`   // in reading order
	Captions  []caption.Caption `json:"captions,omitempty"` // in reading order; spans count in each Caption.Raw
	Quotes    []quote.Quote     `json:"quotes,omitempty"`   // body first, then headline, deck and captions
	Residue   []Residue         `json:"residue,omitempty"`
	Evidence  []Evidence        `json:"evidence,omitempty"` // one entry a field, in the order of the fields above
}

// A Span is a half-open range of byte offsets into Article.Text. Both ends lie
// on rune borders. A span with Start equal to End holds no text and says only
// where something stands.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// A Publisher is the site or paper that printed the story.
type Publisher struct {
	Name string `json:"name,omitempty"`
	URL  string `json:"url,omitempty"`
}

// Access says whether the story can be read without paying.
type Access string

// The kinds of access. The empty Access is unknown.
const (
	Free         Access = "free"
	Metered      Access = "metered"
	Subscription Access = "subscription"
)

// A Dateline is the line that opens a story with its place, date and agency:
// "SEOUL, South Korea (AP) —". It stands at the head of its paragraph in Text
// and Span cuts it out of there.
type Dateline struct {
	Raw     string `json:"raw,omitempty"`     // with its dash
	City    string `json:"city,omitempty"`    // in the case that running text uses: "Seoul"
	Region  string `json:"region,omitempty"`  // state or province, as printed: "Calif."
	Country string `json:"country,omitempty"` // as printed
	Date    string `json:"date,omitempty"`    // ISO 8601; "--03-02" where no year is printed
	Agency  string `json:"agency,omitempty"`  // as printed: "AP"
	Span
}

// A Residue is a piece of visible text that belongs to no field and no block.
type Residue struct {
	Text   string `json:"text"`
	Reason Reason `json:"reason"`
	Offset int    `json:"offset"` // the byte offset in Article.Text before which it stood
}

// A Reason says why a piece of text was left out of the article.
type Reason string

// The reasons.
const (
	RepeatedHeadline Reason = "repeated headline"
	RepeatedCaption  Reason = "repeated caption" // also an alternative text printed as a line
	RepeatedText     Reason = "repeated text"
	TimeLabel        Reason = "time label"     // "Updated:", a date or time that stands in a field, a read time
	Player           Reason = "player"         // an audio or video player's clock and buttons
	Share            Reason = "share"          // share bar
	Navigation       Reason = "navigation"     // menus, breadcrumbs, tags, tables of contents
	Related          Reason = "related"        // related stories, read-also lines
	Promotion        Reason = "promotion"      // newsletter boxes, subscription appeals, app adverts
	Advertisement    Reason = "advertisement"  // and its label; shop links, those that are paid for
	AuthorBio        Reason = "author bio"     // who wrote or checked the story, and what else they do
	Comments         Reason = "comments"       // reader comments and their form
	Legal            Reason = "legal"          // copyright, licence, cookie consent, affiliate disclosure
	EndMark          Reason = "end mark"       // "-30-", "###", "REUTER"
	WireHeader       Reason = "wire header"    // control lines, priority and category, embargo slugs
	Furniture        Reason = "page furniture" // anything else that is not the story
)

// Evidence says where a field's value came from.
type Evidence struct {
	Field      string      `json:"field"`                // the JSON name of the field: "headline"
	Source     string      `json:"source"`               // "json-ld", "meta og:title", "h1", "text", …
	Value      string      `json:"value"`                // what that source says
	Candidates []Candidate `json:"candidates,omitempty"` // those that lost, best first
}

// A Candidate is a value that was considered for a field.
type Candidate struct {
	Source string `json:"source"`
	Value  string `json:"value"`
}
