package caption

import (
	"strings"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// pictureLabel returns the length of a word for the picture in front of a caption's text
// that begins with token 0, with its colon and the blanks behind; 0 for none.
//
//	Image: Ben Okonjo celebrates in front of the fans
//
// What follows is the caption where a word in small letters that no name has stands
// behind its first words, with no sign between: of "Foto: Ana Ruiz, Tom Hale" it may be
// a credit that wasn't understood.
func (r *reader) pictureLabel() int {
	if len(r.tokens) < 4 || !r.is(1, ":") {
		return 0
	}
	if e, ok := lexicon.CaptionFurniture().Find(r.word(0) + ":"); !ok || e.Field(0) != "picture" {
		return 0
	}
	if isArticle(r.word(2)) {
		return r.tokens[2].start // "Bild: Die Talsperre am Freitag."
	}
	for i := 2; i < len(r.tokens); i++ {
		switch t := r.tokens[i]; {
		case t.shape == lower && (i == 2 || r.mark(i).roles&(and|via|client|by) != 0):
			return 0
		case t.shape == lower && !r.isNameParticle(i):
			return r.tokens[2].start
		case t.shape != lower && !t.named() && t.shape != number:
			return 0
		}
	}
	return 0
}

// withoutPictureLabel returns the text of a caption without the word for the picture in
// front. A credit in front of the text has that word for its label.
func (r *reader) withoutPictureLabel(text string, c Credit) string {
	if c.Raw != "" && c.Start == 0 {
		return text
	}
	n := r.pictureLabel()
	if n >= len(text) {
		return text
	}
	return strings.TrimSpace(text[n:])
}
