package caption

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/person"
)

// made reads "新华社记者 陈思 摄", "本报记者陈思摄", "山田太郎撮影", "김혜진 기자".
// "市长在记者会上讲话" has the word for a reporter inside another one and is text;
// "本报记者摄" is a credit without a name.
func (e *eastCredit) made(r *reader, s string) bool {
	name, made := cutLongest(s, "maker", strings.CutSuffix)
	name = strings.TrimSpace(name)
	if made {
		name = cutAircraft(name)
	}
	before, after, reporter := cutReporter(name)
	switch {
	case !made && !reporter || name == "":
		return false
	case !made && (!person.HasEastSurname(after) || !isEastName(after)):
		return false // "市长在记者会上讲话"
	case reporter:
		name = after
	case strings.HasSuffix(s, "图") || strings.HasSuffix(s, "画"):
		return false
	}
	if name == "" { // "本报记者摄": nobody by name
		e.marked = true
		return before == "" || e.agency(r, before) || e.whole(before)
	}
	if head, tail, blank := strings.Cut(name, " "); blank && before == "" && isEastName(strings.TrimSpace(tail)) && e.supplier(r, head) {
		name = strings.TrimSpace(tail) // "新華社發 王浩宇攝", "News1 박정호 기자"
	}
	people, ok := makers(name)
	if !ok || endsInClause(name) {
		return false
	}
	if before != "" && !e.whole(before) && !e.agency(r, before) {
		if utf8.RuneCountInString(before) > 8 || strings.Contains(before, " ") {
			return false
		}
		e.org(before)
	}
	for _, p := range people {
		e.People = appendNew(e.People, p)
	}
	e.marked = true
	return true
}

// cutAircraft cuts what a picture was taken from, from the front of its maker's name:
// "本社ヘリから中川健太", "小型無人機から佐々木翔".
func cutAircraft(name string) string {
	at := strings.LastIndex(name, "から")
	if at <= 0 || at+len("から") == len(name) {
		return name
	}
	if _, aloft := cutLongest(name[:at+len("から")], "giver", strings.CutSuffix); !aloft {
		return name
	}
	return name[at+len("から"):]
}

// endsInClause tells whether the words before "撮影" say where, when or by whom in a
// sentence: "京都市で撮影", "友人が撮影", "住民たち撮影", "同日午後撮影".
func endsInClause(name string) bool {
	for _, end := range [...]string{"で", "が", "を", "は", "から", "たち", "午前", "午後", "同日"} {
		if strings.HasSuffix(name, end) {
			return true
		}
	}
	return false
}

// supplier reads an agency that stands before a name, or the Latin name of a
// paper.
// "News1 박정호 기자": the paper is "News1".
func (e *eastCredit) supplier(r *reader, s string) bool {
	if e.agency(r, s) || e.given(r, s) {
		return true
	}
	if strings.ContainsFunc(s, isEastern) {
		return false
	}
	e.org(s)
	return true
}

// cutReporter cuts s round the word for a reporter.
// It cuts at the first such word, the longest there: "新华社记者陈思" gives "新华社" and
// "陈思". after is all of s where there is none.
func cutReporter(s string) (before, after string, ok bool) {
	at, size := -1, 0
	for _, word := range eastWords()["reporter"] {
		if i := strings.Index(s, word); i >= 0 && (at < 0 || i < at || i == at && len(word) > size) {
			at, size = i, len(word)
		}
	}
	if at < 0 {
		return "", s, false
	}
	return strings.TrimSpace(s[:at]), strings.TrimSpace(s[at+size:]), true
}

// makers splits the names of those who took a picture: "陈思 王明".
// ok is false where a word can't be a name.
func makers(s string) (names []string, ok bool) {
	if !isEastName(s) {
		for _, name := range strings.Fields(s) {
			if !isEastName(name) {
				return nil, false
			}
			names = append(names, name)
		}
		return names, len(names) > 0
	}
	return []string{s}, true
}

// isEastName tells whether s may be one person's name.
// Two to four letters, five with a known family name or a given one in hiragana, more
// with a blank or the dot of foreign names: "陈思", "欧阳晓彤", "潮見みなと", "中川 健太",
// "アンナ・ベルク".
func isEastName(s string) bool {
	count := utf8.RuneCountInString(s)
	if strings.Contains(s, "・") || strings.Contains(s, "·") {
		return count <= 16
	}
	family, given, blank := strings.Cut(s, " ")
	if blank && (utf8.RuneCountInString(family) > 3 || utf8.RuneCountInString(given) > 3 || person.HasEastSurname(family+"x") && person.HasEastSurname(given) && utf8.RuneCountInString(family) > 1) {
		return false
	}
	for _, c := range s {
		if !isEastern(c) && c != ' ' && c != '々' {
			return false
		}
	}
	return count >= 2 && (count <= 4 || blank && count <= 6 || count == 5 && (person.HasEastSurname(s) || isKanaGiven(s[2*len("藤"):])))
}

// isKanaGiven tells whether the end of a name is a given name in hiragana, "みなと": a
// family name of two letters before it may be any.
func isKanaGiven(s string) bool {
	return strings.IndexFunc(s, func(c rune) bool { return !isHiragana(c) }) < 0
}

// given reads "X提供", "연합뉴스 제공", "조선DB".
// "爆発があった工場 写真：時事" ends in no such word. It may have up to 20 letters, and kana
// of grammar only without a blank and before "提供".
func (e *eastCredit) given(r *reader, s string) bool {
	name, ok := cutLongest(s, "giver", strings.CutSuffix)
	name = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(name), "より"))
	if !ok || name == "" || utf8.RuneCountInString(name) > 20 || strings.Contains(name, ". ") || strings.ContainsFunc(name, isHiragana) && (!strings.HasSuffix(s, "提供") || strings.Contains(name, " ")) {
		return false // "爆発があった工場 写真：時事"
	}
	if !e.whole(name) && !e.agency(r, name) {
		e.Organizations = appendNew(e.Organizations, name)
	}
	e.marked = true
	return true
}

// isHiragana reports the kana of grammar: a name of an organization seldom has any.
func isHiragana(c rune) bool { return unicode.Is(unicode.Hiragana, c) }

// unlabelled enters a name behind a label: a person where it begins with a
// known family name and is short.
// Latin names of people count too, "Luc ARNAUD"; all else is an organization: "视觉中国".
func (e *eastCredit) unlabelled(s string) {
	count := utf8.RuneCountInString(strings.ReplaceAll(s, " ", ""))
	if isEastName(s) && count <= 4 && person.HasEastSurname(s) && !isOrgEastern(s) {
		e.People = appendNew(e.People, s)
		return
	}
	if isWesternName(s) {
		e.People = appendNew(e.People, s)
		return
	}
	e.Organizations = appendNew(e.Organizations, s)
}

// isWesternName tells whether s is a person's name in Latin letters, of two words
// or more: "Luc ARNAUD", but "Sky Sports".
func isWesternName(s string) bool {
	if !strings.Contains(s, " ") || strings.ContainsFunc(s, isEastern) {
		return false
	}
	r := newReader(s, nil)
	r.markTail()
	return r.nameGuess(0, len(r.tokens)) >= nameLikely && !r.isKnown(part{to: len(r.tokens)})
}

// isOrgEastern tells whether s ends like the name of an organization.
// "社", "局" and "청" end names of companies and offices; "大" and "学" those of schools.
func isOrgEastern(s string) bool {
	for _, end := range [...]string{"社", "局", "部", "省", "庁", "厅", "院", "会", "會", "团", "團", "署", "网", "網", "报", "報", "市", "県", "县", "府", "大", "学", "學", "館", "馆", "청", "부", "시", "군", "사", "단", "회"} {
		if strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
}
