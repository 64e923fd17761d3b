package caption

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/person"
)

// easternTitled adds to placed, who have positions, those who are named with an
// office alone: "中川健太首相が", "市长王建国在广州", "김하늘 장관이". base is the byte of
// text in the caption.
//
//	person = name office, before kana or a sign / office name, before a word
//	         that names don't end with / name " " office [particle]
func easternTitled(text string, base int, placed []Person) []Person {
	out := placed
	for at := 0; at < len(text); {
		c, size := utf8.DecodeRuneInString(text[at:])
		if !isNameScript(c) {
			at += size
			continue
		}
		end := runEnd(text, at, isNameScript)
		p, ok := titledIn(text, at, end)
		p.Start += base
		p.End += base
		if ok && !slices.ContainsFunc(out, func(q Person) bool { return p.End > q.Start && p.Start < q.End || p.Name == q.Name }) {
			out = append(out, p)
		}
		at = end
	}
	slices.SortStableFunc(out, func(p, q Person) int { return p.Start - q.Start })
	return out
}

// isNameScript reports what eastern names and offices are written in: no kana
// of words between them.
func isNameScript(c rune) bool {
	return isEastern(c) && !unicode.Is(unicode.Hiragana, c) || c == '・' || c == '·' || c == '々'
}

// titledIn finds a name with an office in the run of signs text[at:end].
func titledIn(text string, at, end int) (Person, bool) {
	run := text[at:end]
	if strings.ContainsFunc(run, isHangul) {
		return titledKorean(text, at, end)
	}
	if name, title, _ := cutTitleBehind(run); title != "" {
		name = cutCountry(name)
		start := at + strings.LastIndex(run, name)
		return Person{Name: name, Title: title, Span: Span{start, start + len(name)}}, isTitledName(name)
	}
	return titledChinese(text, at, end)
}

// isTitledName tells whether what stands before an office is a person's name,
// not a place or a body that has the office: "東京都知事", "自民党総裁".
// A name in katakana has up to 14 letters; others have two to five and a known family name.
func isTitledName(name string) bool {
	count := utf8.RuneCountInString(name)
	if isForeign(name) && count <= 14 && !easternCities()[name] {
		return count >= 2
	}
	if count == 2 && person.HasEastSurname(name+"x") && !person.HasEastSurname(name) {
		return name != "日本" // "岡部首相"
	}
	return count >= 2 && count <= 5 && person.HasEastSurname(name+"x") && !easternCities()[name] && !endsBody(name)
}

// endsBody tells whether name ends like a place or a body.
// "日本" is a family name, too, but more often the country.
func endsBody(name string) bool {
	last, _ := utf8.DecodeLastRuneInString(name)
	return strings.ContainsRune("都道府県市区町村国党省庁社局会會部院校委州黨區縣副", last) || name == "日本"
}

// titledKorean reads "김하늘 장관이": the run is the office with its particle,
// the word before it the name.
// A name has three letters and a known family name: "정부 대변인" is a speaker of the
// government.
func titledKorean(text string, at, end int) (Person, bool) {
	office := withoutParticle(text[at:end])
	if !isOffice(office) || at < 2 || text[at-1] != ' ' || officeFollows(text[end:]) {
		return Person{}, false
	}
	start := strings.LastIndexAny(text[:at-1], " ·(,") + 1
	name := text[start : at-1]
	for n := 0; n < 2 && start > 1 && (isKoreanBody(name) || isOffice(name)); n++ { // "이재훈 국민당 당대표 후보가"
		office = name + " " + office
		at = start
		start = strings.LastIndexAny(text[:at-1], " ·(,") + 1
		name = text[start : at-1]
	}
	if n := utf8.RuneCountInString(name); n < 2 || n > 4 || !person.HasEastSurname(name) || strings.ContainsFunc(name, func(c rune) bool { return !isHangul(c) }) {
		return Person{}, false
	}
	if n := utf8.RuneCountInString(name); n != 3 {
		return Person{}, false // "오전 대표", "정부 대변인"
	}
	return Person{Name: name, Title: office, Span: Span{start, at - 1}}, true
}

// officeFollows tells whether a blank and another office stand at the start of
// rest, so that the title goes on: "당대표 후보".
func officeFollows(rest string) bool {
	rest, ok := strings.CutPrefix(rest, " ")
	return ok && isOffice(withoutParticle(rest[:runEnd(rest, 0, isHangul)]))
}

// withoutParticle cuts the particle from an office: "장관이". Other words stay.
func withoutParticle(word string) string {
	for _, particle := range [...]string{"에게", "이", "가", "은", "는", "을", "를", "과", "와", "의", "도", "께"} {
		if office, ok := strings.CutSuffix(word, particle); ok && isOffice(office) {
			return office
		}
	}
	return word
}

// titledChinese reads "市长王建国在广州": an office, then a name of two or three signs
// before a word of speech, a joining word or a sign.
// A name that holds one of the signs behind names is cut short or missed.
func titledChinese(text string, at, end int) (Person, bool) {
	title, behind := lastOffice(text[at:end])
	if title == "" {
		return Person{}, false
	}
	start := at + behind
	signs := []rune(text[start:min(len(text), start+4*4)])
	for n := min(3, len(signs)); n >= 2; n-- {
		name := string(signs[:n])
		if !person.HasEastSurname(name) || n < len(signs) && !strings.ContainsRune(chineseBehindName, signs[n]) || strings.ContainsAny(name, chineseBehindName) || start+len(name) > end {
			continue
		}
		return Person{Name: name, Title: title, Span: Span{start, start + len(name)}}, true
	}
	return Person{}, false
}

// chineseBehindName are the signs that follow a name and stand in few.
const chineseBehindName = "在与與和及、，,。；：:（( “「出会會发發接主讲講致表说說称稱率抵参參向对對为為等将將于於视視访訪今昨日上下前宣指强調受到走到合手"
