package article

import (
	"cmp"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/byline"
	"github.com/copydesk/copydesk/caption"
	"github.com/copydesk/copydesk/internal/lexicon"
)

// A printed is what the fields of an article say that its page may print again.
type printed struct {
	headline  string   // its wordKey
	deck      string   // likewise
	publisher string   // the wordKey of its name
	names     []string // of the authors
}

// printedOf gathers what m says that the page may print again.
func printedOf(m *metadata) printed {
	p := printed{headline: wordKey(m.headline), deck: wordKey(m.deck), publisher: wordKey(m.publisher.Name)}
	for i := range m.bylines {
		p.names = appendNames(p.names, m.bylines[i].Credits)
	}
	return p
}

// maxRepeated is how many authors are looked for in what is left out.
const maxRepeated = 20

// appendNames adds whom credits name: a person, or else an organization.
func appendNames(names []string, credits []byline.Credit) []string {
	for i := range credits {
		if name := cmp.Or(credits[i].Name, credits[i].Organization); name != "" && len(names) < maxRepeated {
			names = append(names, name)
		}
	}
	return names
}

// reason says why segment i is left out, the most telling first: it is the
// headline again, a line that pages print, a date, in elements that are named so,
// a text that was printed before, a player's clock, a text whose words say it, a
// link.
func (s *story) reason(i int) Reason {
	text := s.textOf(i)
	if found := s.lineReason(text); found != "" {
		return found
	}
	if s.isTrail(i) {
		return Navigation
	}
	byline := s.repeatsByline(text)
	if !byline && isTime(text) {
		return TimeLabel
	}
	if s.hasLinks(i) && s.sells(i) {
		return Advertisement
	}
	found, ad := s.reasonAround(i)
	if found != "" {
		return found
	}
	if byline || saysAgain(s.printed.deck, text) {
		return RepeatedText
	}
	if isClock(text) {
		return Player
	}
	if found := s.ownReason(i); found != "" {
		return found
	}
	if ad && s.isProse(i) {
		return Promotion
	}
	return cmp.Or(s.formReason(i), Furniture)
}

// formReason is what the form is for that segment i stands in, by its button or
// another text of it; "" for none.
//
//	<form><p>Give once, or each month?</p><button>Donate</button></form>
//
// is a promotion. A form to search the site says nothing.
func (s *story) formReason(i int) Reason {
	for n := range s.outward(int(s.segs[i].node)) {
		if s.tree.Nodes[n].Tag != atom.Form {
			continue
		}
		if n != s.form {
			s.form, s.formSays = n, s.readForm(n)
		}
		return s.formSays
	}
	return ""
}

// readForm is what form n is for.
func (s *story) readForm(n int) Reason {
	lo, hi := s.segsIn(n)
	for k := lo; k < min(hi, lo+maxFormTexts); k++ {
		text := s.textOf(k)
		switch found := cmp.Or(residueReason(text), wordsReason(text, false)); found {
		case Promotion, Comments, Advertisement:
			return found
		}
	}
	return ""
}

// maxFormTexts is how many texts of a form are looked at for what it is for.
const maxFormTexts = 20

// ownReason is why segment i is left out by its own words and links, "" where
// they say nothing.
func (s *story) ownReason(i int) Reason {
	text := s.textOf(i)
	switch {
	case isShareBar(text): // "Facebook Twitter Email"
		return Share
	case s.endsInPointer(i): // "When you walk along the river, you hear… [Read more]"
		return Related
	case s.tellsOfAuthor(text): // "Ana Ruiz writes of rivers."
		return AuthorBio
	}
	linked := s.hasLinks(i)
	if found := wordsReason(text, linked); found != "" {
		return found
	}
	if linked {
		return s.linkReason(i)
	}
	return ""
}

// headingReason says why heading i is left out: by itself, or because it heads
// something that is.
// Only a heading without a reason of its own, Furniture, asks what stands below it.
func (s *story) headingReason(i int) Reason {
	own := s.reason(i)
	if own != Furniture || i+1 >= len(s.segs) || s.roles[i+1] == roleBody {
		return own
	}
	switch next := s.reason(i + 1); next {
	case Related, Promotion, Advertisement, Comments, AuthorBio:
		return next
	}
	return own
}

// lineReason is why a line is left out that says so itself: it is the headline
// again, or a line that pages print; "" for others.
func (s *story) lineReason(text string) Reason {
	if saysAgain(s.printed.headline, text) {
		return RepeatedHeadline
	}
	return residueReason(text)
}

// saysAgain tells whether a text says again what has the wordKey want.
// Lengths are compared first, as the cheap part: 20 bytes are room for marks and blanks.
func saysAgain(want, text string) bool {
	return want != "" && len(text) < 2*len(want)+20 && sameWords(text, want)
}

// residueReason knows lines that pages print around a story: "Share", "Read
// also: Dam holds", "関連記事".
// The line, or what stands before its colon, is an entry of the table as a whole, but
// for marks and digits at its ends: "Comments (12)" is, "The share rose" isn't.
func residueReason(text string) Reason {
	if len(text) > maxPageLine {
		return ""
	}
	if e, ok := lexicon.ResidueLines().Find(strings.TrimFunc(text, isNoLetter)); ok {
		return Reason(e.Field(0))
	}
	if head, _, ok := cutColon(text); ok && len(head) <= maxCue {
		if e, ok := lexicon.ResidueLines().Find(strings.TrimFunc(head, isNoLetter)); ok {
			return Reason(e.Field(0))
		}
	}
	return ""
}

// isNoLetter tells what is cut off a line's ends before it is looked up: "» Share (12)".
func isNoLetter(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }

// cutColon cuts text at its first colon.
// It may be the wide one of East Asia: "関連記事：…".
func cutColon(text string) (head, rest string, ok bool) {
	i, before := strings.IndexByte(text, ':'), text
	if i >= 0 {
		before = text[:i]
	}
	if wide := strings.Index(before, "："); wide >= 0 {
		i = wide
	}
	if i < 0 {
		return text, "", false
	}
	_, size := utf8.DecodeRuneInString(text[i:])
	return text[:i], text[i+size:], true
}

// hintReasons are the reasons that parts named by an element are left out,
// the most telling first: class="copyright" or "disclaimer" is legal, "promo" a promotion,
// "tags" navigation, "date" a time.
var hintReasons = [...]struct {
	hint   hint
	reason Reason
}{
	{hintLegal, Legal}, {hintShare, Share}, {hintComments, Comments}, {hintBio, AuthorBio},
	{hintPromotion, Promotion}, {hintRelated, Related}, {hintPlayer, Player},
	{hintNavigation, Navigation}, {hintTime, TimeLabel},
}

// reasonAround says why segment i is left out by what the elements around it are
// named, "" where they say nothing, and whether they call themselves an
// advertisement: "banner" and the like are also the names of a page's own parts.
// A promotion or an author among related stories is that of one of them.
func (s *story) reasonAround(i int) (found Reason, ad bool) {
	for n := range s.outward(int(s.segs[i].node)) {
		if s.holdsBody(n) {
			break
		}
		ad = ad || s.hints[n]&hintAd != 0
		for _, r := range hintReasons {
			if s.hints[n]&r.hint == 0 || found != "" && r.reason != Related || !s.mayBe(i, n, r.reason) {
				continue
			}
			if r.reason != Promotion && r.reason != AuthorBio {
				return r.reason, ad
			}
			found = r.reason
		}
	}
	return found, ad
}

// mayBe tells whether segment i can be left out for a reason that a class word
// of element n gives.
func (s *story) mayBe(i, n int, r Reason) bool {
	switch r {
	case TimeLabel:
		return s.tellsTime(i)
	case Share: // "social" and "print" are also the classes of a page's large parts
		return s.textSize(n) <= maxShareBar && s.hints[n]&hintRelated == 0
	case Legal: // "terms" are also those that a story is filed under
		return s.hints[n]&hintConsent != 0 || s.isProse(i) || isRights(s.textOf(i))
	case Promotion: // "promo" is also the class of a teaser
		return !s.hasLinks(i) || s.ownReason(i) != Related
	case Navigation: // a menu's entries are short
		return !s.isProse(i) && (!s.hasLinks(i) || s.linkReason(i) != Related || s.size(i) < maxSection && s.isShortList(n))
	case Related: // a button or a link into the page is no other story
		return !s.segs[i].has(controlText) && !(s.hasLinks(i) && s.leadsInside(i))
	}
	return true
}

// isRights tells a text that says whose something is: "© Valley Press", "Photo:
// Ana Ruiz/AP".
func isRights(text string) bool {
	if strings.Contains(text, "©") || wordsReason(text, false) == Legal {
		return true
	}
	c, err := caption.Split(text)
	return err == nil && c.Text == ""
}

// maxShareBar is the most bytes of text of a share bar.
const maxShareBar = 400

// repeatsByline tells a line that prints an author of the story again and little
// else: "By Ana Ruiz — May 7, 2023".
func (s *story) repeatsByline(text string) bool {
	if len(text) > maxBylineLine {
		return false
	}
	names := s.bytesOfNames(text)
	return names > 0 && len(text)-names <= bareRest || s.isOneName(text)
}

// isOneName tells an author's name of one word, with a by-word or without: "By
// Newsdesk".
// Names of two words and more are known wherever they stand in the line.
func (s *story) isOneName(text string) bool {
	for _, name := range s.printed.names {
		if before, ok := strings.CutSuffix(text, name); ok && (before == "" || isSigner(before)) {
			return true
		}
	}
	return false
}

// bytesOfNames is how many bytes of text are names of the story's authors.
func (s *story) bytesOfNames(text string) int {
	size := 0
	for _, name := range s.printed.names {
		if isFullName(name) && strings.Contains(text, name) {
			size += len(name)
		}
	}
	return size
}

// tellsOfAuthor tells a text that begins with an author's name and goes on: "Ana
// Ruiz writes of rivers."
func (s *story) tellsOfAuthor(text string) bool {
	for _, name := range s.printed.names {
		if isFullName(name) && strings.HasPrefix(text, name) && len(text)-len(name) > bareRest {
			return true
		}
	}
	return false
}
