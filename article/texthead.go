package article

import (
	"strings"
)

// readHead labels what stands above the story's first paragraph:
//
//	head = { wire line | note } { label } [ kicker { label } ] [ headline ]
//	       { headline again | deck | byline | title | time | label | caption }
func (s *wireStory) readHead() {
	s.readWireLines()
	s.readLabels()
	s.readSections()
	if u := s.next(); u != nil && s.peek(1) != nil && isRubric(u.text, s.peek(1).text) && isHeadline(s.peek(1)) {
		s.Kicker = u.text
		s.at++
		s.readLabels()
	}
	if u := s.next(); u != nil && s.isHeadline(u) {
		rest := s.headlineRest(u)
		text := s.cutStars(bareCaret(u.text))
		for range rest {
			s.at++
			text += " " + s.next().text
		}
		s.at++
		s.headline(text)
	}
	for range maxHead {
		if s.next() == nil || !s.readHeadUnit() {
			return
		}
	}
}

// readSections leaves out the sections of a page above a headline, but for the
// last one: lines of a word each, up to a blank line.
//
//	News
//	Ireland
//
//	Fishermen find chest on sea bed
func (s *wireStory) readSections() {
	n := 0
	for u := s.peek(n); u != nil && n < maxSections && !strings.Contains(u.text, " ") && (n == 0 || !u.first().gap); u = s.peek(n) {
		n++
	}
	if below := s.peek(n); n < 2 || below == nil || !below.first().gap || strings.Count(below.text, " ") < 2 || !isASCII(s.next().text) {
		return
	}
	for ; n > 1; n-- {
		s.leaveOut(s.next().text, Navigation)
		s.at++
	}
}

// maxSections is more sections than stand above a headline.
const maxSections = 6

// readLabels leaves out the labels of a page above a headline: "This article is
// more than 1 year old".
func (s *wireStory) readLabels() {
	for s.peek(1) != nil && lineReason(s.next().text) != "" {
		s.leaveOut(s.next().text, lineReason(s.next().text))
		s.at++
	}
}

// maxHead is more units than stand above a story.
const maxHead = 30

// isHeadline tells whether the story's first unit is its headline and no
// sentence with a full stop.
// A sentence may be one all the same; see isStopped.
func (s *wireStory) isHeadline(u *unit) bool {
	if strings.HasSuffix(u.text, ".") && strings.Count(u.text, " ") > 3 && !isCapitals(u.text) && !strings.ContainsAny(u.text[:1], "*^") {
		return s.isStopped(u)
	}
	return isHeadline(u)
}

// isHeadline tells whether a unit can be a headline: it isn't long, opens with
// no dateline, and is no byline or bullet.
func isHeadline(u *unit) bool {
	text := bareCaret(u.text)
	if u.table && len(u.lines) > 1 || len(text) > maxTextHeadline || isEndMark(text) {
		return false
	}
	if len(text) > 160 && endsSentence(text) && !isCapitals(text) {
		return false
	}
	return !opensStory(text) && !startsBy(text)
}

// readHeadUnit labels the next unit as part of the head, or says that the story
// begins there.
func (s *wireStory) readHeadUnit() bool {
	u := s.next()
	text := bareCaret(u.text)
	switch {
	case u.table, isEndMark(text) && s.peek(1) == nil, s.opensPosts():
		return false
	case s.Headline != "" && sameWords(s.Headline, text):
		s.leaveOut(text, RepeatedHeadline)
	case isStamp(text) && s.readTime(text): // "Lagos - 09 MAR 2024 - 15:12 CET"
	case opensStory(text): // "RIO, Brazil (AP) — The dam"
		return s.joinDateline()
	case s.joinDateline():
		return true
	case isHeaderLine(text): // "BC-Flood, 1st Ld-Writethru"
		s.headerLine(u.text)
	case noteKind(text) != "": // "Eds: UPDATES with quotes."
		s.add(Block{Kind: Note, Note: noteKind(text)}, text)
	case isRule(text): // "-----"
		s.leaveOut(text, Furniture)
	case s.readPoints(): // "* Shares rise 2 pct"
		return true
	case s.readTitle(text), s.readByline(text): // "Staff Writer", "By Ana Ruiz"
	case s.readTime(text): // "Published May 7, 2023"
	case lineReason(text) != "": // "This article is more than 1 year old"
		s.leaveOut(text, lineReason(text))
	case s.readCaption():
		return true
	case s.isDeck(u):
		s.Deck = strings.TrimLeft(s.Deck+" "+text, " ")
	default:
		return false
	}
	s.at++
	return true
}

// readPoints appends the list of points between a headline and the byline or
// dateline: "* Shares rise 2 pct".
func (s *wireStory) readPoints() bool {
	n := listLen(s.units[s.at:])
	if n == 0 || s.Headline == "" || s.peek(n) == nil || isDialogue(s.units[s.at:s.at+n]) {
		return false
	}
	if below := s.peek(n); !startsBy(below.text) && !opensDatelined(below.text) {
		return false
	}
	s.addList(s.units[s.at : s.at+n])
	s.at += n
	return true
}

// opensStory tells whether a unit opens with a dateline, and with one that says
// more than a name: a headline may begin with a name and a dash, too.
// "LONDON (AP) --" and "GWADAR: Fishermen found" do, "Ruiz - what we know" doesn't.
func opensStory(text string) bool {
	d, ok := splitDateline(strings.TrimLeft(text, "*"))
	return ok && (d.Date != "" || d.Agency != "" || d.Region != "" || d.Country != "" || isCity(d.City) && !isCapitals(text))
}

// joinDateline joins a dateline that stands on a line of its own with the
// paragraph below it.
// It needs a day or an agency: "LONDON, May 7 (AP) -". A place alone may be a headline.
func (s *wireStory) joinDateline() bool {
	u, below := s.next(), s.peek(1)
	if below == nil || below.table || len(u.text) > maxDateline || startsBy(u.text) || startsBy(below.text) || opensDatelined(below.text) {
		return false
	}
	d, ok := splitDateline(u.text)
	if !ok {
		d, ok = splitDateline(u.text + " - " + below.text)
		if d.End > len(u.text)+len(" -") {
			return false
		}
	}
	if !ok || d.End < len(u.text) || d.Date == "" && d.Agency == "" {
		return false
	}
	below.text = u.text + " " + below.text
	below.lines = s.units[s.at].lines
	s.at++
	return true
}

// isDeck tells whether a unit is the deck, or a line of it: what stands between
// headline and byline or dateline, or a line that is no sentence, above longer
// ones.
func (s *wireStory) isDeck(u *unit) bool {
	below := s.peek(1)
	if s.Headline == "" || below == nil || below.table || len(u.text) > maxTextHeadline || len(s.Bylines) > 0 || isBullet(u.text) || !mostlyLetters(u.text) {
		return false
	}
	for n := 1; n <= deckReach; n++ {
		if next := s.peek(n); next != nil && (startsBy(next.text) || opensDatelined(next.text) || isStamp(next.text) || n == 1 && !endsSentence(u.text) && isNameLine(next.text)) {
			return true
		} else if next == nil || len(next.text) > maxTextHeadline {
			break
		}
	}
	if s.Deck != "" || strings.Count(u.text, " ") < 3 {
		return false
	}
	return !endsSentence(u.text) && !strings.HasSuffix(u.text, ":") && startsUpper(u.text) && endsSentence(below.text) && len(below.text) > len(u.text)
}

// deckReach is how many units below a line of the deck the byline or dateline
// stands at most.
const deckReach = 2

// opensDatelined tells whether a unit opens with any dateline at all.
// "PARIS — …" does, too, which opensStory leaves as a possible headline.
func opensDatelined(text string) bool {
	_, ok := splitDateline(strings.TrimLeft(text, "*"))
	return ok
}
