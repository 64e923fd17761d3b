package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/byline"
	"github.com/copydesk/copydesk/internal/date"
	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/person"
)

// eastAsianDateline reads the datelines of Chinese, Japanese and Korean
// agencies, which set no dash and often no space:
//
//	【北京共同】中国で…                 city and agency
//	【ソウル聯合ニュース】韓国の…
//	［東京　７日　ロイター］ - 日銀は…     city, day, agency
//	【パリ＝中川健太】仏政府は…            city, reporter
//	新华社北京5月7日电（记者李明）记者…    agency, city, date
//	（中央社記者王小明台北7日電）…
//	〔記者王小明／台北報導〕…
//	(서울=연합뉴스) 김하늘 기자 = …      city, agency, reporter
//
// datelineWriter reads the reporter.
func eastAsianDateline(s string) (Dateline, bool) {
	first, size := utf8.DecodeRuneInString(s)
	if first < 0x1100 && first != '(' && first != '[' {
		return Dateline{}, false
	}
	head := s[:cutLength(s, maxDateline)]
	if closing := closingBracket(first); closing != 0 {
		inside, rest, ok := strings.Cut(head[size:], string(closing))
		if !ok || !hasEastAsian(inside) {
			return Dateline{}, false
		}
		d, ok := bracketedDateline(inside)
		if !ok {
			return Dateline{}, false
		}
		d.End = len(head) - len(rest) + behindBracket(rest)
		d.Raw = s[:d.End]
		return d, true
	}
	return chineseDateline(head)
}

// closingBracket is the bracket that closes what first opens, or 0.
func closingBracket(first rune) rune {
	switch first {
	case '【':
		return '】'
	case '［':
		return '］'
	case '[':
		return ']'
	case '(':
		return ')'
	case '（':
		return '）'
	case '〔':
		return '〕'
	}
	return 0
}

// firstHangul is the first letter of East Asia in Unicode.
const firstHangul = 0x1100

// hasEastAsian tells whether s has a letter of East Asia.
// Those are Chinese characters, Hangul and the two kana.
func hasEastAsian(s string) bool {
	for _, r := range s {
		if r >= firstHangul && unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana) {
			return true
		}
	}
	return false
}

// bracketedDateline reads what stands in a dateline's brackets.
// In the order of the rules:
//
//	中央社記者王小明台北7日電      agency, reporter, city, day, "wire"
//	서울=연합뉴스                city = agency, or city = reporter
//	東京　７日　ロイター          city, day, agency, with spaces
//	記者王小明／台北報導          reporter, city, "report"
//	北京共同                     city and agency
func bracketedDateline(inside string) (Dateline, bool) {
	if d, ok := wiredFrom(inside); ok {
		return d, true
	}
	for _, equals := range []string{"=", "＝"} {
		if city, agency, ok := strings.Cut(inside, equals); ok && isEastAsianName(city) && !(hasReporter(agency) && isEastPaper(city)) {
			d := Dateline{City: strings.TrimSpace(city)}
			if lexicon.Newswires().Has(agency) || isHangul(agency) && !hasReporter(agency) {
				d.Agency = agency
			}
			if name, wire, ok := strings.Cut(d.City, " "); ok && isAgency(wire) { // "제네바 로이터=연합뉴스"
				d.City = name
			}
			return d, true
		}
	}
	words := strings.FieldsFunc(inside, unicode.IsSpace)
	if n := len(words); n > 1 && isAgency(words[n-1]) {
		d := Dateline{City: words[0], Agency: words[n-1]}
		if day, _, ok := date.ParsePrefix(strings.Join(words[1:n-1], "")); ok && day.Day > 0 {
			d.Date = day.ISO()
		}
		return d, true
	}
	if d, ok := reportedFrom(inside); ok {
		return d, true
	}
	for i := range inside {
		if i > 0 && lexicon.Newswires().Has(inside[i:]) && isEastAsianName(inside[:i]) {
			return Dateline{City: inside[:i], Agency: inside[i:]}, true
		}
	}
	return Dateline{}, false
}

// isEastPaper tells whether a name ends as those of papers do: "한빛신문", which
// signs its stories "[한빛신문=김하늘 기자]".
func isEastPaper(name string) bool {
	for _, e := range lexicon.EastBylines().Entries {
		if e.Field(0) != "paper" {
			continue
		}
		for _, end := range append([]string{e.Name}, e.Aliases...) {
			if strings.HasSuffix(name, end) {
				return true
			}
		}
	}
	return false
}

// isHangul tells whether s is a word in Korean letters.
// Its first letter decides.
func isHangul(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.Is(unicode.Hangul, r)
}

// reportedFrom reads "記者王小明／台北報導": reporter, city, "report".
// byline.Parse reads the place; without one there is no dateline.
func reportedFrom(inside string) (Dateline, bool) {
	for _, report := range [...]string{"報導", "报道", "報道", "报导"} {
		if !strings.HasSuffix(inside, report) {
			continue
		}
		b, err := byline.Parse(inside)
		if err == nil && b.Credits[0].Location != "" {
			return Dateline{City: b.Credits[0].Location}, true
		}
	}
	return Dateline{}, false
}

// isEastAsianName tells whether s is short enough for a city and of letters.
// It has 2 to 12 letters; longer ones are sentences. A middle dot or the Japanese
// mark of a long vowel may stand in it: "ニューヨーク".
func isEastAsianName(s string) bool {
	n := utf8.RuneCountInString(s)
	return n > 1 && n <= 12 && !strings.ContainsFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && r != '・' && r != 'ー' && r != '·' && r != ' '
	})
}

// behindBracket is the length of what belongs to the dateline behind its
// bracket: a reporter and "=" in Korean, a dash in Japanese.
//
//	(서울=연합뉴스) 김하늘 기자 = …     " 김하늘 기자 ="
//	［東京　７日　ロイター］ - …        " -"
//
// 0 where the story follows the bracket.
func behindBracket(rest string) int {
	if i := strings.IndexAny(rest, "=＝"); i >= 0 && i < maxReporters && hasReporter(rest[:i]) {
		_, size := utf8.DecodeRuneInString(rest[i:])
		return i + size
	}
	if trimmed := strings.TrimLeft(rest, " "); dashAt(trimmed, true) == hyphen || dashAt(trimmed, true) == longDash {
		_, n := dashHere(trimmed, true)
		return len(rest) - len(trimmed) + n
	}
	return 0
}

// maxReporters is the length in bytes of some reporters with their titles.
const maxReporters = 90

// hasReporter tells whether s ends with a reporter's title.
// 기자 and 記者 are reporters, 特派員 and 특파원 correspondents abroad.
func hasReporter(s string) bool {
	s = strings.TrimRight(s, " ")
	for _, title := range [...]string{"기자", "특파원", "통신원", "記者", "记者", "特派員"} {
		if strings.HasSuffix(s, title) {
			return true
		}
	}
	return false
}

// wiredFrom reads "中央社記者王小明台北7日電": agency, reporter, city, day, "wire".
// The day gives no date, for the month isn't printed.
func wiredFrom(s string) (Dateline, bool) {
	body, ok := strings.CutSuffix(s, "電")
	if !ok {
		if body, ok = strings.CutSuffix(s, "电"); !ok {
			return Dateline{}, false
		}
	}
	agency := agencyPrefix(body)
	place := strings.TrimRight(strings.TrimRightFunc(body[len(agency):], func(r rune) bool {
		return unicode.IsDigit(r) || r == '日' || r == '月'
	}), " ")
	if i := strings.Index(place, "記者"); i >= 0 {
		place = place[i+len("記者"):]
		if n := utf8.RuneCountInString(place); n > 3 { // a name of two or three letters, then the city
			place = string([]rune(place)[n-2:])
		}
	}
	if agency == "" || !isEastAsianName(place) {
		return Dateline{}, false
	}
	return Dateline{City: place, Agency: agency}, true
}

// agencyPrefix is the longest agency with which s begins, or "".
// "新华社北京5月7日电" gives 新华社. The bound is a length in bytes that no agency's
// name is above.
func agencyPrefix(s string) string {
	best := ""
	for i := range s {
		if i > len("中国新闻网消息来源") {
			break
		}
		if lexicon.Newswires().Has(s[:i]) {
			best = s[:i]
		}
	}
	return best
}

// chineseDateline reads "新华社北京5月7日电（记者李明）".
//
//	dateline = [ "据" ] [ agency ] city date ( "电" | "電" | "讯" | "訊" | "消息" ) [ "（" reporter "）" ]
//
// A day without a month counts as one too, "7日", and leaves Date empty.
func chineseDateline(head string) (Dateline, bool) {
	at := 0
	if strings.HasPrefix(head, "据") {
		at = len("据")
	}
	agency := agencyPrefix(head[at:])
	at += len(agency)
	digit := strings.IndexFunc(head[at:], unicode.IsDigit)
	if digit <= 0 || !isEastAsianName(head[at:at+digit]) || !hasEastAsian(head[at:at+digit]) {
		return Dateline{}, false
	}
	d := Dateline{City: head[at : at+digit], Agency: agency}
	at += digit
	if day, n, ok := date.ParsePrefix(head[at:]); ok && day.Day > 0 {
		d.Date = day.ISO()
		at += n
	} else {
		n := strings.Index(head[at:], "日")
		if n < 0 || n > 6 {
			return Dateline{}, false
		}
		at += n + len("日")
	}
	for _, wire := range []string{"电", "電", "讯", "訊", "消息"} {
		rest, ok := strings.CutPrefix(head[at:], wire)
		if !ok {
			continue
		}
		if reporter, after, ok := cutReporter(rest); ok && reporter != "" {
			rest = after
		}
		d.End = len(head) - len(rest)
		d.Raw = head[:d.End]
		return d, true
	}
	return Dateline{}, false
}

// cutReporter cuts "（记者 李明）" off the head of s.
// A short name in the bracket is enough, "（李明）"; a sentence is none.
func cutReporter(s string) (reporter, rest string, ok bool) {
	trimmed := strings.TrimLeft(s, " \u3000")
	first, size := utf8.DecodeRuneInString(trimmed)
	closing := closingBracket(first)
	if closing == 0 {
		return "", s, false
	}
	reporter, rest, ok = strings.Cut(trimmed[size:], string(closing))
	named := strings.Contains(reporter, "记者") || strings.Contains(reporter, "記者") || isShortName(reporter)
	if !ok || len(reporter) > maxReporters || !named {
		return "", s, false
	}
	return reporter, rest, true
}

// isShortName tells whether s is one person's name in East Asian letters.
// It has a surname of the table and four letters at most.
func isShortName(s string) bool {
	return utf8.RuneCountInString(s) <= 4 && person.HasEastSurname(s) && hasEastAsian(s)
}
