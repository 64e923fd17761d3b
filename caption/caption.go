// Package caption reads picture captions: the descriptive text, the credit
// line with its people and organizations, the people named in the picture with
// their positions, and the place and date.
//
//	c, err := caption.Parse("Ana Ruiz, left, in Seoul, May 7, 2023. Tom Hale/Pool Photo via AP")
//
// The text is never rewritten. Whatever is not understood stays in Text, and
// Raw always holds the whole.
//
// # Credits
//
// A credit stands behind the text, or rarely before or inside it. It is known
// by a label ("Photo:", "Foto von", "© ", "사진 = "), by brackets around an
// agency, or by its shape at the end of a sentence ("Tom Hale/AFP"). People and
// organizations may come in any order:
//
//	(AP Photo/Tom Hale, File)            REUTERS/Tom Hale/Pool
//	Tom Hale/The Ledger via AP           © picture alliance / dpa | Tom Hale
//	Photograph by Tom Hale for The Age   Foto: Tom Hale und Ana Ruiz (Keystone)
//	新华社记者 陈思瑜 摄                    [사진 출처 = 연합뉴스]
//
// Agencies, papers and picture services are a table of the package, which
// Parser.Agencies extends. A name that the table lacks is sorted by its shape:
// known given names, initials and particles make a person, words such as
// "Museum" or "Polizei", acronyms and domains an organization; the place in the
// chain decides the rest. Nobody by name ("Handout", "Supplied", "STR") is no
// entry but a flag. A file photo that brackets only remark upon — "(file photo)"
// — stays in the text.
//
// # The picture
//
// People are those whom the text names as shown: a name with a title or a
// position, or a full name otherwise. Positions come out in English whatever
// the language: "left", "right", "center", "second from right", "far left".
// In a list — "From left: …", "(L-R)" — the first has "from left", the next
// "second from left"; the row stands in front: "back row, from left", and so
// does what is nearer: "vorn links" is "front left". Titles stay as printed, with
// their nation, town or office, without their article: "alcaldesa", "South Korean
// President", "Minister for Manpower", "Prezydent Krakowa".
// Who has no family name keeps the royal style in the name: "King Charles III".
//
// The place is the one beside the date, else one behind "in" that ends a
// sentence, with region and country as printed: "Columbia, S.C.". Dates keep to
// what is printed; "03/04/2024" in an English caption is no date, as it has two
// readings.
//
// # Divergences
//
// A name directly before a bracket with an agency, "… said Tom Hale (Reuters)",
// belongs to the text unless a sentence ends before it. Two capitalised words
// that are no known name and follow a slash are an organization where a person
// was named before.
package caption

import "errors"

// ErrEmpty reports a caption with nothing but white space. Match it with
// errors.Is.
var ErrEmpty = errors.New("caption: empty")

// A Span is a half-open range of byte offsets into the string that was given
// to Parse, which is also Caption.Raw. Both ends lie on rune borders. A span
// with Start equal to End stands for nothing printed.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// A Credit says who made and who supplied a picture. It is zero where the
// caption prints none.
type Credit struct {
	Raw           string   `json:"raw,omitempty"`           // as printed, brackets and label included
	People        []string `json:"people,omitempty"`        // photographers, in printed order
	Organizations []string `json:"organizations,omitempty"` // agencies and suppliers, in printed order
	Pool          bool     `json:"pool,omitempty"`          // made for a press pool
	Handout       bool     `json:"handout,omitempty"`       // supplied by an interested party
	File          bool     `json:"file,omitempty"`          // an archive picture
	Courtesy      bool     `json:"courtesy,omitempty"`      // "Courtesy of …"
	Span                   // of Raw
}

// A Person is somebody whom the caption names as shown.
type Person struct {
	Name     string `json:"name"`               // without title, as printed
	Title    string `json:"title,omitempty"`    // "South Korean President"
	Position string `json:"position,omitempty"` // "right", "left", "center", "second from right", …
	Span            // of Name
}

// An Image is the picture that a caption belongs to, where it is known. Parse
// reads text and leaves it zero; package article fills it.
type Image struct {
	URL string `json:"url,omitempty"`
	Alt string `json:"alt,omitempty"` // alternative text, as in the page
}

// A Caption is a parsed caption.
type Caption struct {
	Raw    string   `json:"raw"`              // the string that was given, unchanged
	Text   string   `json:"text"`             // Raw without the credit, trimmed; may be empty
	Credit Credit   `json:"credit,omitzero"`  // zero where none is printed
	People []Person `json:"people,omitempty"` // in printed order
	Place  string   `json:"place,omitempty"`  // the place shown, "Seoul"
	Date   string   `json:"date,omitempty"`   // ISO 8601, as much as is printed: "2023-05-07", "2023-05", "--05-07"
	Image  Image    `json:"image,omitzero"`
}
