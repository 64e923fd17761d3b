package article

import (
	"strings"
	"unicode/utf8"
)

// trim takes out of the body what stands at its ends or between its paragraphs
// and reads unlike a story, whatever it is called.
func (s *story) trim() {
	s.dropRecord()
	s.dropTimes()
	s.dropAbove()
	s.dropBios()
	s.dropBelow()
	s.dropPointers()
	s.dropCalls()
	s.shrink()
}

// isLine tells whether segment i is a paragraph of a few words that is no
// sentence.
func (s *story) isLine(i int) bool {
	seg := &s.segs[i]
	return s.roles[i] == roleBody && seg.heading == 0 && seg.list == 0 && seg.cell == 0 && seg.quote == 0 && seg.pre == 0 &&
		s.size(i) <= maxLine && !endsSentence(s.textOf(i)) && !strings.HasSuffix(s.textOf(i), ":")
}

// maxLine is the most bytes of a line that says who, when or where instead of
// telling: a longer one is a paragraph, with a full stop or without.
const maxLine = 80

// dropTimes takes out lines near the top that say when the story was published or how
// long it takes to read, though a paragraph stands above them.
//
//	The keepers stayed awake.    (a deck)
//	Published May 7, 2023, 9:05. Updated May 8, 2023.
func (s *story) dropTimes() {
	for i := s.first; i <= min(s.last, s.first+maxHead); i++ {
		seg := &s.segs[i]
		if s.roles[i] != roleBody || s.size(i) > maxDateLine || seg.heading != 0 || seg.list != 0 || seg.cell != 0 || seg.quote != 0 {
			continue
		}
		if text := s.textOf(i); isReadTime(text) || isTime(text) && isPublishing(labelIn(text)) {
			s.roles[i], s.reasons[i] = roleResidue, TimeLabel
		}
	}
	s.shrink()
}

// dropAbove takes out the lines above the first paragraph: names, dates.
// Four lines and more, or lines over something else than prose, are kept.
func (s *story) dropAbove() {
	end := s.first
	for ; end <= s.last && end < s.first+maxAbove; end++ {
		if s.roles[end] == roleBody && !s.isLine(end) {
			break
		}
	}
	if end > s.last || !s.isProse(end) {
		return
	}
	for i := s.first; i < end; i++ {
		if s.roles[i] == roleBody {
			s.leave(i)
		}
	}
}

// dropBios takes out the paragraphs at the end that stand in an element which calls
// itself the author's: <p class="bio">Ana Ruiz is the author of "Dams".</p>
func (s *story) dropBios() {
	for i := s.last; i > s.first; i-- {
		if s.roles[i] != roleBody {
			continue
		}
		if !s.isBio(i) {
			break
		}
		s.roles[i], s.reasons[i] = roleResidue, AuthorBio
	}
	s.shrink()
}

// isBio tells whether segment i stands in an author's box that isn't the story.
func (s *story) isBio(i int) bool {
	for n := int(s.segs[i].node); n > s.root && !s.holdsBody(n); n = s.tree.Parent(n) {
		if s.hints[n]&hintBio != 0 {
			return true
		}
	}
	return false
}

// dropBelow takes out the lines below the last paragraph: names, sources, when
// it was broadcast. A story ends with a sentence.
func (s *story) dropBelow() {
	end := s.last
	for i := s.last; i > s.first; i-- {
		switch {
		case s.roles[i] != roleBody:
		case s.isLine(i) && end-i < maxBelow && s.size(i) <= maxSign && isWord(s.textOf(i)) && s.noteOf(i) == "" && !hasPhone(s.textOf(i)):
		default:
			if s.isProse(i) {
				s.leaveBehind(i, end)
			}
			return
		}
	}
}

// hasPhone tells whether a line has a telephone number in it, which tells readers whom
// to ask: "Info: Hafenamt (055-555-0131)". A date has fewer digits, or is one.
func hasPhone(text string) bool {
	digits := 0
	for i := range len(text) {
		if isDigit(text[i]) {
			digits++
		}
	}
	return digits > len("20230507") && !hasDate(text)
}

// leaveBehind takes the segments behind i, up to end, out of the body.
func (s *story) leaveBehind(i, end int) {
	for ; end > i; end-- {
		if s.roles[end] == roleBody {
			s.leave(end)
		}
	}
}

const (
	maxAbove = 3  // lines above a story; more of them are a list
	maxBelow = 3  // lines below a story; more of them are a list
	maxSign  = 50 // bytes of a line with a name or a source
)

// isWord tells whether text begins with a letter or digit: a line in brackets
// or behind a dash is a note.
// "(Dam" and "— Dam" begin with neither.
func isWord(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return isWordRune(r)
}

// dropPointers takes out paragraphs that are a label and a link.
//
//	READ MORE: [The dam that held]
//	Les også | [Demningen som holdt]
func (s *story) dropPointers() {
	for i := s.first; i <= s.last; i++ {
		if s.roles[i] == roleBody && s.segs[i].list == 0 && s.segs[i].cell == 0 && s.isPointer(i) {
			s.roles[i], s.reasons[i] = roleResidue, Related
		}
	}
}

const (
	maxCue   = 40 // bytes of the label of a pointer
	minTitle = 20 // bytes of the title that it points to
)

// isPointer tells whether segment i is a label that ends in a colon or the
// like, then a link to its end.
// Two bytes may stand behind the link, for a stop or bracket. A printed address,
// "Site: http://…", is no title.
func (s *story) isPointer(i int) bool {
	links := s.linksOf(i)
	if len(links) != 1 || s.segs[i].heading != 0 {
		return false
	}
	seg, l := &s.segs[i], links[0]
	if seg.end-l.end > 2 || l.end-l.start < minTitle {
		return false
	}
	label := strings.TrimRight(s.page.text[seg.start:l.start], " ")
	if label == "" || len(label) > maxCue || strings.HasPrefix(s.page.text[l.start:l.end], "http") {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(label)
	return strings.ContainsRune(":|：>»–—→", r)
}

// leave takes segment i out of the body.
func (s *story) leave(i int) {
	s.roles[i], s.reasons[i] = roleResidue, s.reason(i)
}
