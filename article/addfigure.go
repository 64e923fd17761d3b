package article

import "github.com/copydesk/copydesk/caption"

// figure appends a figure with its caption. An empty raw is a picture without
// a caption. A caption that stood before is left out and its figure points to
// the first one.
// The residue keeps a second caption's words, with the credit: s.Captions holds each
// once.
func (s *assembly) figure(raw string, image caption.Image) {
	parsed, err := caption.Parse(normalSpace(raw))
	if s.addFigure(parsed, err == nil, image) {
		s.leaveOut(parsed.Raw, RepeatedCaption)
	}
}

// addFigure is figure for a caption that is parsed already; captioned tells
// whether there is one. It tells whether the caption stood before.
func (s *assembly) addFigure(parsed caption.Caption, captioned bool, image caption.Image) (repeated bool) {
	s.begin(Block{Kind: Figure, Image: image})
	if captioned {
		parsed.Image = image
		i := s.knownCaption(&parsed)
		if repeated = i < len(s.Captions); !repeated {
			s.Captions = append(s.Captions, parsed)
		}
		s.block().Caption = &i
	}
	s.end()
	return repeated
}

// knownCaption is the index of the caption that says the same as c, or that c
// will have. A credit alone says nothing of its picture, so that it is that of one
// picture.
// "The dam. Ana Ruiz/AP" under two pictures is one caption. "Ana Ruiz/AP" under two
// pictures is two, and one where the address of the picture is the same.
func (s *assembly) knownCaption(c *caption.Caption) int {
	words := wordKey(c.Raw)
	pictured := words + " " + c.Image.URL
	key := words
	if c.Text == "" {
		key = pictured
	}
	if i, known := s.said[key]; known {
		return i
	}
	for _, key := range [...]string{words, pictured} {
		if _, known := s.said[key]; !known {
			s.said[key] = len(s.Captions)
		}
	}
	return len(s.Captions)
}

// repeatsCaption tells whether b, the last block, is a paragraph that says what the
// caption of the figure right before it does.
func (s *assembly) repeatsCaption(b *Block) bool {
	if b.Kind != Paragraph || b.End-b.Start < minCaption || len(s.Blocks) < 2 {
		return false
	}
	f := &s.Blocks[len(s.Blocks)-2]
	if f.Kind != Figure || f.Caption == nil {
		return false
	}
	c, text := &s.Captions[*f.Caption], s.text.buf[b.Start:b.End]
	return string(text) == c.Text || string(text) == c.Raw
}

// findRepeatedCaptions names the residue that says what a caption says, with its
// credit or without.
// Often that is a picture's alternative text, which a gallery prints as a line.
func (s *assembly) findRepeatedCaptions() {
	if len(s.Captions) == 0 || len(s.Residue) == 0 {
		return
	}
	captions := make(map[string]bool, len(s.Captions))
	for i := range s.Captions {
		if text := s.Captions[i].Text; len(text) >= minCaption {
			captions[text] = true
		}
	}
	for i := range s.Residue {
		if r := &s.Residue[i]; captions[r.Text] {
			r.Reason = RepeatedCaption
		}
	}
}

// minCaption is the least bytes of a caption that isn't repeated by chance.
const minCaption = 20
