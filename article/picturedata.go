package article

import (
	"cmp"
	"strings"

	"github.com/copydesk/copydesk/caption"
	"github.com/copydesk/copydesk/internal/laxjson"
)

// A pictureClaim is what a page's JSON-LD says of a picture.
type pictureClaim struct {
	key             string // of its address
	file            string // the last part of the address, where it names one picture
	caption, credit string
}

// maxPictures is how many pictures of JSON-LD are kept.
const maxPictures = 200

// readPictures reads the ImageObjects of JSON-LD. Captions that repeat the
// headline, and credits that name the page's publisher, are those of templates.
// https://schema.org/ImageObject
//
//	{"@type": "ImageObject", "contentUrl": "https://courier.example/dam-2023.jpg",
//	 "caption": "The dam on Friday.", "creditText": "Ana Ruiz"}
func (p *profile) readPictures(m *metadata) {
	for _, v := range p.linked.pictures {
		c := pictureClaim{key: addressKey(v.Get("contentUrl").Text()), caption: ldText(v.Get("caption"))}
		if c.key == "" {
			c.key = addressKey(v.Get("url").Text())
		}
		for _, name := range [...]string{"creditText", "copyrightNotice", "creator", "author", "copyrightHolder"} {
			if c.credit = p.linked.nameOf(v.Get(name)); c.credit != "" {
				break
			}
		}
		if sameWords(c.caption, m.headline) || sameWords(c.caption, c.credit) || len(c.caption) > maxCaption {
			c.caption = ""
		}
		if p.isSite(c.credit) || len(c.credit) > maxCredit {
			c.credit = ""
		}
		if file := fileOf(c.key); isFileName(file) {
			c.file = file
		}
		if c.key != "" && c.caption+c.credit != "" {
			m.pictures = append(m.pictures, c)
		}
	}
}

// nameOf returns the names that v holds: texts, people, organizations.
func (l *linked) nameOf(v laxjson.Value) string {
	var names []string
	for item := range v.Items() {
		name := ldText(item)
		if item.Kind() == laxjson.Object {
			name = ldText(l.follow(item).Get("name"))
		}
		if name != "" {
			names = append(names, name)
		}
	}
	return strings.Join(names, ", ")
}

// The attributes in which pages keep a picture's caption and credit for a script
// that draws them, most telling first.
var (
	captionData = [...]string{"data-caption", "data-sub-html", "data-image-caption"}
	creditData  = [...]string{"data-credit", "data-image-credit", "data-copyright", "data-photographer", "data-author"}
)

// complete fills in what a figure doesn't print of its caption and credit: from
// the picture's attributes, from JSON-LD, and the credit from an alternative text
// that repeats the caption and goes on with it.
// What the page prints is never overwritten.
func (s *story) complete(f *figure, image caption.Image) {
	if f.image == 0 {
		return
	}
	known := s.pictureNamed(image.URL)
	if f.caption == "" {
		f.caption = s.dataOf(f.image, captionData[:])
	}
	if f.caption == "" {
		f.caption = known.caption
	}
	if f.caption == "" || f.credit != "" {
		return
	}
	parsed, err := caption.Parse(f.caption)
	if err != nil {
		return
	}
	f.parsed = &parsed
	if parsed.Credit.Raw != "" {
		return
	}
	f.credit = cmp.Or(s.dataOf(f.image, creditData[:]), known.credit, creditBehind(image.Alt, f.caption))
	if sameWords(f.credit, f.caption) {
		f.credit = ""
	}
}

// creditBehind returns the credit of an alternative text that says what the
// caption says and then the credit.
// "The dam on Friday. Photo: Ana Ruiz/AP" beside "The dam on Friday." has "Photo: Ana
// Ruiz/AP"; "" for none.
func creditBehind(alt, text string) string {
	if len(alt) <= len(text) {
		return ""
	}
	if parsed, err := caption.Split(alt); err == nil && parsed.Credit.Raw != "" && sameWords(parsed.Text, text) {
		return parsed.Credit.Raw
	}
	return ""
}

// dataOf returns the first of the attributes of a picture that says something.
// A file's name or address in it says nothing.
func (s *story) dataOf(n int, keys []string) string {
	for _, key := range keys {
		if text := cleanText(s.tree.Attr(n, key)); text != "" && len(text) <= maxCaption && !isLocator(text) {
			return text
		}
	}
	return ""
}

// pictureNamed returns what JSON-LD says of the picture at an address.
// The same file under another address, as servers of scaled pictures have it, is the same
// picture. The zero claim is for one that JSON-LD doesn't tell of.
func (s *story) pictureNamed(address string) pictureClaim {
	if address == "" || len(s.pictures) == 0 {
		return pictureClaim{}
	}
	key := addressKey(address)
	file := fileOf(key)
	for _, c := range s.pictures {
		if c.key == key || c.file != "" && c.file == file {
			return c
		}
	}
	return pictureClaim{}
}

// fileOf returns the last part of an address.
func fileOf(address string) string { return address[strings.LastIndexByte(address, '/')+1:] }

// isFileName tells the name of one picture from one that many have: "image.jpg".
// It has a digit and twelve bytes at least.
func isFileName(s string) bool {
	return len(s) >= len("dam-2023.jpg") && strings.ContainsAny(s, "0123456789")
}
