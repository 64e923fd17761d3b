package caption

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/person"
)

// easternPeople finds who stands before a position in brackets in Chinese,
// Japanese and Korean text: "岸田文雄首相（左）", "윤석열 대통령(오른쪽)". base is the byte of
// text in the caption.
//
//	person = name [title] "(" position ")"
//
// Brackets that hold no position of the table are passed over: "（中央社）".
func easternPeople(text string, base int) []Person {
	var out []Person
	for at := 0; at < len(text); {
		open := strings.IndexAny(text[at:], "（(")
		if open < 0 {
			break
		}
		open += at
		_, size := utf8.DecodeRuneInString(text[open:])
		at = open + size
		end := strings.IndexAny(text[at:min(len(text), at+maxPosition)], "）)")
		if end < 0 {
			break
		}
		position, ok := lexicon.Positions().Find(strings.TrimSpace(text[at : at+end]))
		if !ok {
			continue
		}
		if p, ok := easternPerson(text, open); ok {
			p.Position = position.Field(0)
			p.Start += base
			p.End += base
			out = append(out, p)
		}
	}
	return out
}

// maxPosition is more bytes than any position in brackets has.
// "（右から2人目）" has 16 between its brackets.
const maxPosition = 60

// easternPerson reads the name and title that end at byte end.
// It is false where nothing before the bracket can be a name: two letters at least, a
// title, or the shape of a name.
func easternPerson(text string, end int) (Person, bool) {
	start := phraseStart(text, end)
	phrase := text[start:end]
	name, title := cutTitle(phrase)
	name = cutCountry(name)
	if korean := strings.ContainsFunc(phrase, isHangul); korean {
		name, title = koreanName(name, title)
	}
	if rest := strings.TrimLeft(name, "与與及跟"); isEastName(rest) {
		name = rest // "市长王建国（左）与李明（右）"
	}
	count := utf8.RuneCountInString(name)
	if count < 2 || count > 14 || title == "" && !plausibleEastern(name) {
		return Person{}, false
	}
	at := start + strings.LastIndex(phrase, name)
	return Person{Name: name, Title: title, Span: Span{at, at + len(name)}}, true
}

// isHangul reports the letters of Korean.
func isHangul(c rune) bool { return unicode.Is(unicode.Hangul, c) }

// plausibleEastern tells whether a run without a title may be a name.
// "アンナ・ベルク" and "オースティン" may be; "市民センター" is none.
func plausibleEastern(name string) bool {
	return isEastName(name) || strings.Contains(name, "・") || !strings.ContainsFunc(name, func(c rune) bool { return !unicode.Is(unicode.Katakana, c) && c != 'ー' })
}

// phraseStart returns where the phrase that ends at byte end begins: behind a
// sign or, in Japanese, behind the last kana of the words before the name.
// "会見する岸田文雄首相" begins behind "る". Korean goes on over blanks, as names and titles
// are parted there; 60 bytes are the most.
func phraseStart(text string, end int) int {
	hangul := false
	at := end
	for at > 0 {
		c, size := utf8.DecodeLastRuneInString(text[:at])
		if isHangul(c) {
			hangul = true
		}
		switch {
		case c == ' ' && hangul, c == '・', c == '·', c == 'ー', c == '々':
		case unicode.Is(unicode.Hiragana, c) && !endsWithAddress(text[at:end], c):
			return at
		case !isEastern(c):
			return at + len(text[at:end]) - len(strings.TrimLeft(text[at:end], " "))
		}
		at -= size
		if end-at > 60 {
			return at
		}
	}
	return at
}

// endsWithAddress tells whether the kana c belongs to "さん", "くん" at the end.
// behind is what stands between the kana and the end: "ん" in "さん".
func endsWithAddress(behind string, c rune) bool {
	return behind == "" && (c == 'ん' || c == 'ま') || behind == "ん" || behind == "ま"
}

// eastOffices are the offices and forms of address by their word.
var eastOffices = sync.OnceValue(func() map[string]string {
	m := make(map[string]string)
	for _, e := range lexicon.EastTitles().Entries {
		if e.Field(0) == "country" {
			continue
		}
		for _, word := range append([]string{e.Name}, e.Aliases...) {
			m[word] = e.Field(0)
		}
	}
	return m
})

// maxOffice is more bytes than any eastern office has.
const maxOffice = 40

// isOffice tells whether s is an eastern office.
// "首相" and "장관" are; "さん", a form of address, is none.
func isOffice(s string) bool { return eastOffices()[s] == "office" }

// cutTitle cuts the title from the end of a phrase, or in Chinese from before
// the name. A form of address is cut, but is no title.
// "岸田文雄首相", "国务院总理李强", "山田さん".
func cutTitle(phrase string) (name, title string) {
	name, title, behind := cutTitleBehind(phrase)
	if title != "" {
		return name, title
	}
	if front, title := titleInFront(phrase); title != "" || !behind { // "台中市長林怡君": 君 is of the name
		return front, title
	}
	return name, ""
}

// cutTitleBehind cuts the longest office or form of address from the end of a
// phrase.
// ok tells whether either was found; title is "" for a form of address.
func cutTitleBehind(phrase string) (name, title string, ok bool) {
	for i := max(1, len(phrase)-maxOffice); i < len(phrase); i++ {
		if !utf8.RuneStart(phrase[i]) || phrase[i-1] != ' ' && strings.Contains(phrase[i:], " ") {
			continue // "국민당 대표" has "대표", not "당 대표"
		}
		switch eastOffices()[phrase[i:]] {
		case "address":
			return strings.TrimSpace(phrase[:i]), "", true
		case "office":
			return strings.TrimSpace(phrase[:i]), phrase[i:], true
		}
	}
	return phrase, "", false
}

// titleInFront reads "国务院总理李强": the name is what follows the last title.
// A name has two to four letters, or the dot of foreign names.
func titleInFront(phrase string) (name, title string) {
	title, cut := lastOffice(phrase)
	rest := phrase[cut:]
	if n := utf8.RuneCountInString(rest); cut > 0 && (n < 2 || n > 4 && !strings.Contains(rest, "·")) {
		return phrase, ""
	}
	return rest, title
}

// lastOffice returns the last office in a phrase that something follows, with
// the byte behind it.
func lastOffice(phrase string) (title string, end int) {
	for i := range phrase {
		for size := min(maxOffice, len(phrase)-i-1); size > 0 && i+size > end; size-- {
			if !utf8.RuneStart(phrase[i+size]) {
				continue
			}
			if word := phrase[i : i+size]; eastOffices()[word] != "" {
				title, end = word, i+size
				break
			}
		}
	}
	return title, end
}

// cutCountry cuts the name of a country that stands between a foreign name and
// a title: "バイデン米", "기시다 후미오 일본".
func cutCountry(name string) string {
	for _, e := range lexicon.EastTitles().Entries {
		if e.Field(0) != "country" {
			continue
		}
		for _, country := range append([]string{e.Name}, e.Aliases...) {
			if rest, ok := strings.CutSuffix(name, country); ok && isForeign(rest) {
				return strings.TrimSpace(rest)
			}
		}
	}
	return name
}

// isForeign tells whether a name is katakana, or has several words.
// Only behind such names a country is cut.
func isForeign(name string) bool {
	c, _ := utf8.DecodeLastRuneInString(name)
	return unicode.Is(unicode.Katakana, c) || c == 'ー' || strings.HasSuffix(name, " ")
}

// isKoreanBody tells whether a word ends as ministries, parties and towns do:
// "국방부", "국민당".
func isKoreanBody(word string) bool {
	last, _ := utf8.DecodeLastRuneInString(word)
	return strings.ContainsRune("부처청당원회군도시구힘", last)
}

// koreanName finds the name among the words before a title: the last word that
// begins with a family name, or the last two of a foreign one.
// What stands between the name and the title is of the title: "김하늘 국토교통부 장관".
func koreanName(phrase, title string) (name, fullTitle string) {
	words := strings.Fields(phrase)
	if len(words) == 0 {
		return "", title
	}
	last := len(words) - 1
	if last == 1 && utf8.RuneCountInString(words[0]) == 3 && utf8.RuneCountInString(words[1]) == 3 && title != "" && !(person.HasEastSurname(words[0]) && isKoreanBody(words[1])) {
		return phrase, title // two words of a foreign name
	}
	for k := last; k >= 0 && last-k < 3; k-- {
		word := words[k]
		if n := utf8.RuneCountInString(word); n >= 2 && n <= 4 && n != 2 && person.HasEastSurname(word) {
			return word, strings.TrimSpace(strings.Join(append(words[k+1:], title), " "))
		}
	}
	if last > 0 && title != "" {
		return words[last-1] + " " + words[last], title
	}
	return words[last], title
}
