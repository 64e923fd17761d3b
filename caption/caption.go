// Package caption reads picture captions: the descriptive text, the credit
// line with its people and organizations, the people named in the picture with
// their positions, and the place and date.
//
//	c, err := caption.Parse("Ana Ruiz, left, in Seoul, May 7, 2023. Tom Hale/Pool Photo via AP")
//
// The text is never rewritten. Whatever is not understood stays in Text, and
// Raw always holds the whole.
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
