// Package byline reads bylines: who wrote, edited, photographed or translated
// a story, with the titles, organizations and places that print gives them.
//
//	b, err := byline.Parse("By Ana Ruiz in Madrid and Tom Hale, AP Business Writer")
//
// A byline is a short line of credits. It may name several people and several
// roles ("Story by … Photographs by …"), only an agency ("Reuters"), or only a
// desk ("Staff report"). Page residue that sticks to bylines — dates, read
// times, share labels — belongs to no credit and stays in Raw.
//
// # What is read
//
// People, one or many, with or without "By": "Ana Ruiz", "Von Ute Lang und
// Jörg Achter", "記者陳思瑜". Names keep their capitals, particles, initials and
// suffixes; forms of address ("Dr.") and degrees ("PhD") are dropped.
//
// Roles, before people ("Photographs by", "Fotos:", "Traduit par"), behind them
// ("contributed reporting", "X/文") or in brackets ("(Text)").
//
// Titles, in front ("Staff writer Ana Ruiz"), behind a comma, a bar or nothing
// ("Ana Ruiz Political Editor"). A plural title belongs to all people before
// it, a singular one to the last.
//
// Organizations: those that the tables of agencies and outlets know, those with
// a telling word ("Harbor News", "Corriere del Mare"), and what stands behind
// "for", "of", "Special to". One behind several people belongs to all of them.
//
// Places, behind a preposition, in brackets, behind a comma, or before a dash.
//
// The vocabulary is for twenty languages and some forms of a dozen others, and
// lies in tables of package lexicon: a new word is a new line there. The test
// tables list every form that is read, and those known not to be, with the
// reason.
//
// # What is no byline
//
// Parse gives ErrNoByline for sentences, section labels, headlines that begin
// with "By", copyright lines, dates alone and the credits of pictures. Where a
// line is doubtful, as "Silicon Valley" is, it says no: an author's name that
// isn't one does more harm than a missing one.
package byline

import "errors"

// ErrNoByline reports a text that is no byline, such as "By the numbers" or an
// ordinary sentence. Match it with errors.Is.
var ErrNoByline = errors.New("byline: no byline")

// A Role says what somebody did for the story.
type Role string

// The roles that bylines name. A name alone, or behind "By", is an author.
const (
	Author       Role = "author"
	Contributor  Role = "contributor" // "with reporting by", "Additional reporting by", "Produced by"
	Editor       Role = "editor"
	Photographer Role = "photographer"
	Translator   Role = "translator"
	Illustrator  Role = "illustrator"
)

// A Span is a half-open range of byte offsets into the string that was given
// to Parse, which is also Byline.Raw. Both ends lie on rune borders.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// A Credit is one person, agency or desk with what the byline says of it.
// Empty fields were not printed. Name is a person's name without honorifics,
// as printed, capitals included; it is empty where an agency is credited alone,
// which then stands in Organization, or a desk or staff line, which then stands
// in Title or Organization.
type Credit struct {
	Role         Role   `json:"role"`
	Name         string `json:"name,omitempty"`
	Title        string `json:"title,omitempty"`        // "Business Writer"
	Organization string `json:"organization,omitempty"` // "Associated Press", "AP"
	Location     string `json:"location,omitempty"`     // "Seoul", "Tokyo, Japan"
	Email        string `json:"email,omitempty"`        // without "mailto:"
	Handle       string `json:"handle,omitempty"`       // social handle with its "@"
	Span                // the name, or what stands for it, in Byline.Raw
}

// A Byline is a parsed byline. Credits is never empty in a Byline that Parse
// returned without an error, and stands in printed order.
type Byline struct {
	Raw     string   `json:"raw"` // the string that was given, unchanged
	Credits []Credit `json:"credits"`
}
