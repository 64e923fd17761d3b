package article

import "github.com/copydesk/copydesk/internal/lexicon"

// sidePart tells whether element i holds something about an author that isn't
// the name.
// "author-bio" and "author-email" are such parts; "author-name" and "byline-title" are
// the name with something round it.
func (p *profile) sidePart(i int) bool {
	side, name := false, false
	for _, class := range [...]string{p.tree.Class(i), p.tree.ID(i)} {
		eachWord(class, func(word []byte) {
			side = side || lexicon.BylineParts().Has(string(word))
			name = name || string(word) == "name" || string(word) == "byline"
		})
	}
	return side && !name
}

// eachWord calls f with the words of a class name in small letters, as
// hintReader parts them.
//
//	"author-name"   author, name
//	"AuthorBio2"    author, bio
//	"BYLINE_box"    byline, box
//
// Words are cut to maxClassWord bytes; digits and marks are left out.
func eachWord(s string, f func([]byte)) {
	var buf [maxClassWord]byte
	n, lower := 0, false
	flush := func() {
		if n > 0 {
			f(buf[:n])
		}
		n, lower = 0, false
	}
	for _, c := range []byte(s[:min(len(s), maxNames)]) {
		switch {
		case 'A' <= c && c <= 'Z':
			if lower {
				flush()
			}
			c |= 0x20
		case 'a' <= c && c <= 'z':
			lower = true
		default:
			flush()
			continue
		}
		if n < len(buf) {
			buf[n] = c
			n++
		}
	}
	flush()
}
