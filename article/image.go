package article

import (
	"strconv"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/caption"
)

// isPicture tells an img element from frames and players.
func (p *page) isPicture(n int) bool {
	if p.tree.Nodes[n].Tag == atom.Img {
		return true
	}
	name := p.tree.Name(n)
	return name == "amp-img" || name == "amp-anim"
}

// lazySources are the attributes in which pages keep the address of a picture
// that a script loads later, most telling first.
var lazySources = [...]string{
	"data-src", "data-original", "data-lazy-src", "data-lazy", "data-url", "data-img-url",
	"data-image", "data-full-src", "data-hi-res-src", "data-original-src", "data-default-src",
}

// imageOf returns the address and the alternative text of an img element.
// src counts first, unless it is a placeholder; then what a script loads; then the
// largest of a srcset, and that of a picture element. 0 gives the zero Image.
func (s *story) imageOf(n int) caption.Image {
	if n == 0 {
		return caption.Image{}
	}
	image := caption.Image{Alt: normalSpace(s.tree.Attr(n, "alt"))}
	if src := s.tree.Attr(n, "src"); isAddress(src) {
		image.URL = s.resolve(src)
		return image
	}
	for _, key := range lazySources {
		if src := s.tree.Attr(n, key); isAddress(src) {
			image.URL = s.resolve(src)
			return image
		}
	}
	for _, key := range [...]string{"srcset", "data-srcset", "data-lazy-srcset"} {
		if src := largest(s.tree.Attr(n, key)); isAddress(src) {
			image.URL = s.resolve(src)
			return image
		}
	}
	image.URL = s.pictureSource(n)
	return image
}

// pictureSource looks into the source elements beside an img in a picture.
//
//	<picture><source srcset="dam-1200.jpg 1200w"><img alt="The dam"></picture>
func (s *story) pictureSource(n int) string {
	outer := s.tree.Parent(n)
	if outer < 0 || s.tree.Nodes[outer].Tag != atom.Picture {
		return ""
	}
	address, known := s.sources[outer]
	if !known {
		address = s.firstSource(outer)
		s.sources[outer] = address
	}
	return address
}

// firstSource returns the address of the first source element of a picture.
func (s *story) firstSource(picture int) string {
	for source := range s.tree.Children(picture) {
		if s.tree.Nodes[source].Tag != atom.Source {
			continue
		}
		for _, key := range [...]string{"srcset", "data-srcset"} {
			if src := largest(s.tree.Attr(source, key)); isAddress(src) {
				return s.resolve(src)
			}
		}
	}
	return ""
}

// isAddress tells an address from nothing, from the picture itself and from a
// placeholder.
// "data:image/gif;base64,R0lG…", "#" and "/img/placeholder.png" are none.
func isAddress(src string) bool {
	src = strings.TrimSpace(src)
	if src == "" || strings.HasPrefix(src, "data:") || strings.HasPrefix(src, "blob:") || src[0] == '#' {
		return false
	}
	name := src[strings.LastIndexByte(src, '/')+1:]
	for _, word := range [...]string{"placeholder", "blank.gif", "spacer.", "transparent.", "1x1.", "pixel.gif", "lazyload", "loading.gif"} {
		if strings.Contains(name, word) {
			return false
		}
	}
	return true
}

// largest returns the address of the widest or densest entry of a srcset:
// "a.jpg 480w, b.jpg 1200w".
// An entry without a size counts as 0. "" for an empty srcset. The form is that of the
// HTML standard.
func largest(srcset string) string {
	best, bestSize := "", -1.0
	for entry := range strings.SplitSeq(srcset, ", ") {
		src, size, _ := strings.Cut(strings.Trim(entry, " \t\r\n,"), " ")
		n, _ := strconv.ParseFloat(strings.Trim(size, " wx"), 64)
		if src != "" && n > bestSize {
			best, bestSize = src, n
		}
	}
	return best
}

// resolve returns an address in the page as an absolute one, where the page's
// own is known.
// "/img/dam.jpg" on https://news.example/a gives https://news.example/img/dam.jpg. What
// can't be read as an address stays as it is.
func (p *page) resolve(ref string) string {
	ref = strings.TrimSpace(ref)
	if strings.HasPrefix(ref, "http://") || strings.HasPrefix(ref, "https://") {
		return ref
	}
	if p.base == nil {
		return ref
	}
	abs, err := p.base.Parse(ref)
	if err != nil {
		return ref
	}
	return abs.String()
}

// minPicture is the least width and height in pixels of a picture that
// illustrates: smaller ones are icons and portraits of authors.
const minPicture = 100

// isIcon tells whether an img states a size too small for a news picture.
// "50" and "50px" do; "100%" is no size in pixels, and no size is none either.
func (s *story) isIcon(n int) bool {
	if n == 0 {
		return false
	}
	for _, key := range [...]string{"width", "height"} {
		size, err := strconv.Atoi(strings.TrimSuffix(s.tree.Attr(n, key), "px"))
		if err == nil && size < minPicture {
			return true
		}
	}
	return false
}

// isPictureAddress tells the address of a picture, or of a place on the page, from
// that of another page.
// "/img/dam.jpg?w=900" and "#top" are; "/story/dam.html" isn't.
func isPictureAddress(href string) bool {
	href, _, _ = strings.Cut(href, "?")
	dot := strings.LastIndexByte(href, '.')
	switch strings.ToLower(href[dot+1:]) {
	case "", "jpg", "jpeg", "png", "webp", "gif", "avif":
		return true
	}
	return href[0] == '#'
}
