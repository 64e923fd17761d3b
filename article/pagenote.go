package article

import "github.com/copydesk/copydesk/byline"

// taglineEnd is how many segments before the end of the body a tagline may
// stand.
const taglineEnd = 4

// noteOf tells which note a paragraph of a page is, or gives "": a correction, a
// word of the editors, or at the story's end the line that credits who else
// worked on it.
func (s *story) noteOf(i int) NoteKind {
	text := s.textOf(i)
	if kind := noteKind(text); kind != "" {
		return kind
	}
	if i < s.last-taglineEnd || len(text) > maxTagline {
		return ""
	}
	if _, ok := parseTagline(text); ok || isNamelessTagline(text) {
		return Tagline
	}
	return ""
}

// findNote looks whether segment i, which was left out for a reason that may be
// wrong, is a correction or a word of the editors, which belong to the body, or
// right behind it a tagline, which names people: pages set them small and apart.
//
//	<div class="footnote"><p>Editor’s note, May 7: This story has been updated …</p></div>
//
// The same line among comments stays there: their reason is a sure one. A tagline that
// names authors says again what the byline said.
func (s *story) findNote(i int) {
	switch s.reasons[i] {
	case Furniture, AuthorBio, Legal, Promotion:
	default:
		return
	}
	seg := &s.segs[i]
	if i < s.begin() || i > s.last+taglineEnd || seg.has(controlText) || seg.list != 0 || seg.cell != 0 || s.isLinkList(i) {
		return
	}
	switch s.noteOf(i) {
	case Correction, EditorNote:
		s.roles[i] = roleBody
	case Tagline:
		if credits, ok := parseTagline(s.textOf(i)); ok && !hasAuthor(credits) && hasName(credits) {
			s.roles[i] = roleField
			s.taglines = append(s.taglines, credits)
		} else {
			s.reasons[i] = AuthorBio
		}
	}
}

// taglineBylines returns the bylines of a story's taglines. A tagline that
// names authors says again what the byline said.
func taglineBylines(blocks []Block) []byline.Byline {
	var found []byline.Byline
	for _, b := range blocks {
		if b.Note != Tagline {
			continue
		}
		if credits, ok := parseTagline(b.Text); ok && !hasAuthor(credits) {
			found = append(found, credits)
		}
	}
	return found
}

// hasAuthor tells whether a tagline names who wrote the story: "Reporting by Ana Ruiz".
func hasAuthor(b byline.Byline) bool {
	for _, c := range b.Credits {
		if c.Role == byline.Author {
			return true
		}
	}
	return false
}

// hasName tells whether a tagline names a person, not agencies alone.
func hasName(b byline.Byline) bool {
	for _, c := range b.Credits {
		if c.Name != "" {
			return true
		}
	}
	return false
}
