package article

import (
	"strings"
	"unicode/utf8"
)

const (
	minQuestions = 3 // the least bold questions of an interview, its first lines with them
	askedPart    = 3 // and how many of them there are for each subhead
)

// isInterview tells whether the lines in bold type are what the interviewer says: three
// of them or more ask, and there are few other lines in bold type and few headings. They
// are paragraphs, for the answer makes no sense without them. The questions and answers
// for customers below a text of many headings are none.
//
//	<p><b>Who looked at the wall?</b></p><p>I did. Every morning.</p>
//	<p><b>And at night?</b></p><p>Nobody.</p>
func (c *composer) isInterview() bool {
	if c.interview == 0 {
		c.interview = -1
		if asked, others := c.boldLines(); asked >= minQuestions && asked >= askedPart*others {
			c.interview = 1
		}
	}
	return c.interview > 0
}

// boldLines counts the body's paragraphs in bold type that ask, and its headings with those
// that read like a subhead. A sentence in bold type is neither: it stands in interviews, too.
func (s *story) boldLines() (asked, others int) {
	for i := s.first; i <= s.last; i++ {
		if s.roles[i] != roleBody || s.segs[i].list != 0 {
			continue
		}
		switch text := s.textOf(i); {
		case s.segs[i].heading != 0:
			others++
		case !s.isBold(i):
		case isQuestion(text):
			asked++
		case len(text) <= maxBoldLine && !endsClause(text):
			others++
		}
	}
	return asked, others
}

// isBold tells whether segment i stands in bold type, but for a word or two.
func (s *story) isBold(i int) bool { return 10*s.segs[i].bold >= 9*s.size(i) }

// isQuestion tells whether a text ends with a question mark of any script, before the
// marks that close a quotation: "Who pays?", «¿Quién paga?», "費用は誰が払いますか？".
func isQuestion(text string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, " \"'”’“»«›」』)"))
	return strings.ContainsRune("?？؟\u037e", r)
}
