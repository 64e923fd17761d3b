package article

const (
	minTeasers = 8   // linked headings on a front page, at least
	longProse  = 250 // bytes; teasers are shorter
	longBlocks = 3   // long paragraphs that make a page a story for all its teasers
	minWords   = 60  // bytes of body that a page needs where it says nowhere that it is a story
	ownProse   = 900 // bytes of prose that make a page a story if no teasers stand among them
)

// isNone tells whether a page holds no article: nothing that reads as prose, or
// a front page, which is headings that link to stories with a line below each.
//
// A page that says it is a story, by JSON-LD or a day of publication, needs no size: it
// holds none only without any body, or as an index.
func (s *story) isNone(m *metadata) bool {
	if s.last < s.first || s.isIndex() {
		return true
	}
	body, long, teasers, among := 0, 0, 0, 0
	for i := range s.segs {
		size := int(s.size(i))
		switch {
		case s.segs[i].has(hiddenText):
		case s.roles[i] == roleBody && s.isProse(i):
			body += size
			if size >= longProse {
				long++
			}
		case s.segs[i].heading != 0 && s.isLinkList(i):
			teasers++
			if s.first < i && i < s.last {
				among++
			}
		}
	}
	if m.isStory || !m.published.IsZero() {
		return body == 0 && s.body[0] == 0
	}
	if body >= ownProse && among == 0 {
		return false
	}
	return body < minWords || long < longBlocks && teasers >= minTeasers
}

// isIndex tells a page of links to stories, such as a site's front page, from a
// story: there most of the text can be clicked.
// It takes more than two thirds of the body's bytes.
func (s *story) isIndex() bool {
	var text, linked int
	for i := s.first; i <= s.last; i++ {
		if s.roles[i] == roleBody {
			text += int(s.size(i))
			linked += int(s.segs[i].linked)
		}
	}
	return 3*linked > 2*text
}
