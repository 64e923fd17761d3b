package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/byline"
	"github.com/copydesk/copydesk/internal/date"
	"github.com/copydesk/copydesk/internal/lexicon"
)

// A printed is what the fields of an article say that its page may print again.
type printed struct {
	headline string   // its wordKey
	names    []string // of the authors
}

// printedOf gathers what m says that the page may print again.
func printedOf(m *metadata) printed {
	p := printed{headline: wordKey(m.headline)}
	for i := range m.bylines {
		p.names = appendNames(p.names, m.bylines[i].Credits)
	}
	return p
}

// maxRepeated is how many authors are looked for in what is left out.
const maxRepeated = 20

func appendNames(names []string, credits []byline.Credit) []string {
	for i := range credits {
		if name := credits[i].Name; strings.Contains(name, " ") && len(names) < maxRepeated {
			names = append(names, name)
		}
	}
	return names
}

// reason says why segment i is left out, the most telling first: it is the
// headline again, a line that pages print, a date, in elements that are named so,
// a byline, a link.
func (s *story) reason(i int) Reason {
	text := s.textOf(i)
	if found := s.lineReason(text); found != "" {
		return found
	}
	byline := s.repeatsByline(text)
	if !byline && isTime(text) {
		return TimeLabel
	}
	found, ad := s.reasonAround(i)
	switch {
	case found != "":
		return found
	case byline:
		return RepeatedText
	case isClock(text):
		return Player
	case s.hasLinks(i):
		return s.linkReason(i)
	case ad && s.isProse(i):
		return Promotion
	}
	return Furniture
}

// headingReason says why heading i is left out: it heads something that is.
func (s *story) headingReason(i int) Reason {
	if found := s.lineReason(s.textOf(i)); found != "" {
		return found
	}
	return s.reason(min(i+1, len(s.segs)-1))
}

// lineReason is why a line is left out that says so itself: it is the headline
// again, or a line that pages print; "" for others.
func (s *story) lineReason(text string) Reason {
	if s.repeatsTitle(text) {
		return RepeatedHeadline
	}
	return residueReason(text)
}

// repeatsTitle tells whether a text says the headline again.
func (s *story) repeatsTitle(text string) bool {
	want := s.printed.headline
	return want != "" && len(text) < 2*len(want)+20 && wordKey(text) == want
}

// residueReason knows lines that pages print around a story: "Share", "Read
// also: Dam holds", "関連記事".
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

func isNoLetter(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }

// cutColon cuts text at its first colon.
func cutColon(text string) (head, rest string, ok bool) {
	i := strings.IndexAny(text, ":：")
	if i < 0 {
		return text, "", false
	}
	_, size := utf8.DecodeRuneInString(text[i:])
	return text[:i], text[i+size:], true
}

// hintReasons are the reasons that parts named by an element are left out,
// the most telling first.
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
func (s *story) reasonAround(i int) (found Reason, ad bool) {
	for n := range s.outward(int(s.segs[i].node)) {
		ad = ad || s.hints[n]&hintAd != 0
		for _, r := range hintReasons {
			if s.hints[n]&r.hint != 0 && s.mayBe(i, n, r.reason) {
				return r.reason, ad
			}
		}
	}
	return "", ad
}

// mayBe tells whether segment i can be left out for a reason that a class word
// of element n gives.
func (s *story) mayBe(i, n int, r Reason) bool {
	switch r {
	case TimeLabel:
		return s.tellsTime(i)
	case Share: // "social" and "print" are also the classes of a page's large parts
		return s.textSize(n) <= maxShareBar
	case Navigation: // a menu's entries are short
		return !s.isProse(i) && !(s.hasLinks(i) && s.linkReason(i) == Related)
	case Related:
		return !s.segs[i].has(controlText) && !(s.hasLinks(i) && s.leadsInside(i))
	}
	return true
}

// maxShareBar is the most bytes of text of a share bar.
const maxShareBar = 400

// tellsTime tells whether segment i may be a time: "Updated", "9:05", "3 hours
// ago". Much that isn't is of a class such as "data".
func (s *story) tellsTime(i int) bool {
	text := s.textOf(i)
	if len(text) > maxEntryLine {
		return false
	}
	return labelIn(text) != noLabel || hasASCIIDigit(text) && (strings.Contains(text, ":") || hasLetter(text)) || hasDate(text)
}

// hasDate tells whether a text has a date in it.
func hasDate(text string) bool {
	_, _, _, ok := date.Find(text)
	return ok
}

// repeatsByline tells a line that prints an author of the story again and little
// else: "By Ana Ruiz — May 7, 2023".
func (s *story) repeatsByline(text string) bool {
	if len(text) > maxBylineLine {
		return false
	}
	names := s.bytesOfNames(text)
	return names > 0 && len(text)-names <= bareRest
}

// bytesOfNames is how many bytes of text are names of the story's authors.
func (s *story) bytesOfNames(text string) int {
	size := 0
	for _, name := range s.printed.names {
		if strings.Contains(text, name) {
			size += len(name)
		}
	}
	return size
}

// isTime tells a line that is a date or time and little else.
func isTime(text string) bool {
	if len(text) > maxDateLine || !hasASCIIDigit(text) {
		return false
	}
	if isReadTime(strings.TrimFunc(text, unicode.IsPunct)) {
		return true
	}
	rest := len(text) // bytes that belong to no date
	for m := range (date.Finder{}).Moments(text) {
		rest -= m.End - m.Start
	}
	if rest < len(text) {
		return rest <= bareRest
	}
	if len(text) > maxSmallPart || endsSentence(text) {
		return false
	}
	label := labelIn(text)
	return label == publishedLabel || label == updatedLabel
}

// hasLinks tells whether segment i is links for the most part.
func (s *story) hasLinks(i int) bool {
	return s.segs[i].links[1] > s.segs[i].links[0] && s.isLinkList(i)
}

// leadsInside tells whether the first link of segment i leads to a part of the page.
func (s *story) leadsInside(i int) bool {
	before, _, found := strings.Cut(s.tree.Attr(int(s.linksOf(i)[0].node), "href"), "#")
	return found && (before == "" || s.base != nil && addressKey(s.resolve(before)) == addressKey(s.base.String()))
}

const (
	titleWords = 4  // a link of fewer words names a part of the site
	maxSection = 40 // bytes of such a link
)

// linkReason tells a link to another story from one to a part of the page or of
// the site: "#costs", "Opinion".
func (s *story) linkReason(i int) Reason {
	links := s.linksOf(i)
	size := int(s.size(i))
	words := strings.Count(s.textOf(i), " ") + 1
	switch {
	case s.leadsInside(i), size < sentenceBytes,
		words > 1 && words < titleWords*len(links) && size < maxSection*len(links):
		return Navigation
	}
	return Related
}
