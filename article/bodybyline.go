package article

import (
	"strings"
	"unicode/utf8"

	"github.com/copydesk/copydesk/byline"
)

// readReporter keeps a short line below the first paragraph that names a
// reporter with the title, as East Asian papers and agencies print it:
//
//	新华社记者王晓明、李娜
//	김하늘 기자 haneul@paper.example
func (s *wireStory) readReporter(text string) bool {
	if len(text) > maxReporters || !hasEastAsian(text) || endsSentence(text) {
		return false
	}
	b, err := byline.Parse(text)
	if err != nil || !hasTitled(b) {
		return false
	}
	return s.byline(text)
}

// hasTitled tells whether a byline names somebody with a title or a role.
// "김하늘 기자", where 기자 is reporter, has one; "Ana Ruiz" hasn't.
func hasTitled(b byline.Byline) bool {
	for _, c := range b.Credits {
		if c.Name != "" && (c.Title != "" || c.Role != byline.Author) {
			return true
		}
	}
	return false
}

// cutReporterEnd cuts the reporter off the end of a story's last paragraph, where
// a bracket names nobody but the writer: "……述べた。（中川健太）".
// The bracket must stand behind a full stop. One that explains a name in the midst of
// a sentence is none: "市長（中川健太）".
func cutReporterEnd(text string) (rest, writer string) {
	last, size := utf8.DecodeLastRuneInString(text)
	if last != '）' && last != '】' && last != '〕' || len(text) < 40 {
		return text, ""
	}
	for _, open := range [...]string{"（", "【", "〔"} {
		i := strings.LastIndex(text, open)
		if i <= 0 || len(text)-i > maxReporters || closingBracket([]rune(open)[0]) != last || !strings.HasSuffix(strings.TrimRight(text[:i], " "), "。") {
			continue
		}
		inside := text[i+len(open) : len(text)-size]
		if isWriter(inside) {
			return strings.TrimRight(text[:i], " "), inside
		}
	}
	return text, ""
}

// cutReporterHead cuts the reporter off the head of a story's first paragraph, as
// Korean papers print it: "[한빛일보 김하늘 기자] 시는 …".
// A paper that joins its name with "=" is read too: "[한빛일보=김하늘 기자]". "[속보]",
// breaking news, names nobody and stays.
func cutReporterHead(text string) (rest, writer string) {
	open, size := utf8.DecodeRuneInString(text)
	if open != '[' && open != '(' && open != '【' {
		return text, ""
	}
	inside, rest, ok := strings.Cut(text[size:], string(closingBracket(open)))
	if !ok || len(inside) > maxReporters || !hasReporter(inside) || rest == "" {
		return text, ""
	}
	if b, err := byline.Parse(inside); err != nil || !hasTitled(b) {
		return text, ""
	}
	return strings.TrimLeft(rest, " ="), inside
}
