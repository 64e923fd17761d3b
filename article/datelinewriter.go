package article

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/copydesk/copydesk/byline"
)

// datelineWriter reads the reporters that a dateline of East Asia names, from
// its Raw:
//
//	(서울=연합뉴스) 김하늘 기자 =        behind the bracket
//	【パリ＝中川健太】                  in it, with the city
//	新华社北京5月7日电（记者李明）        in a bracket of their own
//
// False for an agency alone: "【北京共同】".
func datelineWriter(raw string) (byline.Byline, bool) {
	if !hasEastAsian(raw) {
		return byline.Byline{}, false
	}
	text := raw
	if first, size := utf8.DecodeRuneInString(raw); closingBracket(first) != 0 {
		inside, behind, _ := strings.Cut(raw[size:], string(closingBracket(first)))
		text = strings.Trim(behind, " =＝-—")
		if text == "" {
			text = inside
		}
	} else if i := strings.IndexAny(raw, "（("); i >= 0 {
		text, _, _ = cutReporter(raw[i:])
	} else {
		return byline.Byline{}, false
	}
	b, err := byline.Parse(text)
	if err != nil || !slices.ContainsFunc(b.Credits, func(c byline.Credit) bool { return c.Name != "" }) {
		return byline.Byline{}, false
	}
	return b, true
}

// addDatelineWriter keeps the reporters of the dateline as the story's byline,
// where none of its bylines names an author by more than a login.
func (s *assembly) addDatelineWriter() {
	for _, b := range s.Bylines {
		for _, c := range b.Credits {
			if c.Role == byline.Author && isFullName(c.Name) {
				return
			}
		}
	}
	if b, ok := datelineWriter(s.Dateline.Raw); ok {
		s.Bylines = slices.Insert(s.Bylines, 0, b)
	}
}
