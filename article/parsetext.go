package article

import (
	"io"
	"strings"

	"github.com/copydesk/copydesk/caption"
)

// ParseText reads a plain-text story with the zero Parser.
func ParseText(r io.Reader) (*Article, error) { return new(Parser).ParseText(r) }

// ParseText reads a plain-text story as a wire service sends it, or as it comes
// out of a clipboard: a headline, perhaps with a byline and a dateline, then
// paragraphs, which may be wrapped or indented or stand one on a line. Wire
// headers and end marks become Residue, and so do the labels and buttons that a
// copied page leaves between the lines.
//
// A text of one line is an Article with that Headline, or, where the line is a
// sentence, with that paragraph. It fails with ErrEmpty, ErrBinary or
// ErrTooLarge, with the error of r, or with ErrNoArticle where there is neither
// headline nor body; the Article is then not nil and holds the Residue. With
// every other error it is nil.
func (p *Parser) ParseText(r io.Reader) (*Article, error) {
	src, err := p.read(r, plainText)
	if err != nil {
		return nil, err
	}
	m := cutMessage(src)
	s := wireStory{assembly: newAssembly()}
	s.repeats = true
	s.readHeader(m.header)
	s.units = units(splitLines(m.body))
	s.readHead()
	s.readBody()
	s.readTrailer(m.trailer)
	s.tellFields()
	a := s.finish()
	datePosts(a, s.posts)
	if a.Headline == "" && len(a.Blocks) == 0 {
		return a, ErrNoArticle
	}
	return a, nil
}

// A wireStory labels the units of a plain-text story, from its head to its end.
type wireStory struct {
	*assembly
	units []unit // of the whole text, in reading order
	at    int    // the next unit
	posts []post
}

// next is the unit that is to be labelled, or nil at the end.
func (s *wireStory) next() *unit { return s.peek(0) }

// peek is the unit n behind the next one, or nil.
func (s *wireStory) peek(n int) *unit {
	if s.at+n >= len(s.units) {
		return nil
	}
	return &s.units[s.at+n]
}

// readHeader leaves out what stands before a message's text, and takes the slug
// from it.
func (s *wireStory) readHeader(header string) {
	for _, l := range splitLines(header) {
		s.headerLine(l.text)
	}
}

// headerLine leaves out one line of the wire's own.
// The first slug of a header counts.
func (s *wireStory) headerLine(text string) {
	if slug, ok := slugOf(bareCaret(text)); ok && s.Slug == "" {
		s.Slug = normalSpace(slug)
	}
	s.leaveOut(text, WireHeader)
}

// readTrailer leaves out what stands behind a message's text.
func (s *wireStory) readTrailer(trailer string) {
	for _, l := range splitLines(trailer) {
		s.leaveOut(l.text, EndMark)
	}
}

// readCaption takes the next unit, or two that print one caption twice, as a
// figure's caption. Of two, the first is the picture's alternative text.
func (s *wireStory) readCaption() bool {
	u := s.next()
	if u.table || !isCaption(u.text) {
		return false
	}
	s.at++
	if twin := s.next(); twin != nil && sameWords(u.text, twin.text) {
		s.figure(twin.text, caption.Image{Alt: u.text})
		s.leaveOut(u.text, RepeatedCaption)
		s.at++
		return true
	}
	s.figure(u.text, caption.Image{})
	return true
}

// isCaption tells whether a paragraph is a picture's caption: it ends with a
// credit line that names a person and who supplied the picture, or says that it
// is of a picture.
//
//	The dam on Tuesday. (AP Photo/Ana Ruiz)
//	A man walks by the dam. Ana Ruiz/Reuters
//	Handout via Reuters
//
// "/Reuters" is none, nor is "Courtesy of the museum": a credit without words before it
// must end with an agency.
func isCaption(text string) bool {
	if len(text) > maxTextCaption || !hintsCredit(text) {
		return false
	}
	c, err := caption.Split(text)
	if err != nil || c.Credit.Raw == "" || c.Credit.End < len(strings.TrimRight(text, " .)]")) {
		return false
	}
	if !startsUpper(c.Credit.Raw) || c.Text == "" && !isAgency(last(c.Credit.Organizations)) {
		return false
	}
	who := len(c.Credit.People) > 0 && len(c.Credit.Organizations) > 0 && !strings.ContainsAny(c.Text, "“\"@")
	return who || c.Credit.Pool || c.Credit.Handout || c.Credit.File || c.Credit.Courtesy || namesPicture(c.Credit.Raw)
}

// hintsCredit tells whether the end of a paragraph has anything that a credit
// line could be known by.
// It is the cheap look before the parse: parts of words spare folding case.
func hintsCredit(text string) bool {
	end := text[max(0, len(text)-maxCreditLine):]
	if strings.ContainsAny(end, "/|©®@") {
		return true
	}
	for _, word := range [...]string{"hoto", "HOTO", "oto", "mage", "IMAGE", "Getty", "GETTY", "ictur", "ourtes", "andout", "ourni", " via ", " VIA ", "redit", "写真", "摄", "사진", "提供"} {
		if strings.Contains(end, word) {
			return true
		}
	}
	return false
}

// maxCreditLine is the length in bytes of a long credit line.
const maxCreditLine = 120

// maxTextCaption is the length in bytes up to which a paragraph may be a caption.
const maxTextCaption = 900

// namesPicture tells whether a credit line says that it is one.
func namesPicture(credit string) bool {
	low := strings.ToLower(credit)
	for _, word := range [...]string{"photo", "foto", "picture", "image", "getty"} {
		if strings.Contains(low, word) {
			return true
		}
	}
	return false
}

// last is the last of list, or "".
func last(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return list[len(list)-1]
}
