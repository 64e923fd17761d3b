package caption

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// easternCities are the places that the table of eastern bylines knows.
// Captions and bylines write them alike: "서울", "上海", "ワシントン".
var easternCities = sync.OnceValue(func() map[string]bool {
	m := make(map[string]bool)
	for _, e := range lexicon.EastBylines().Entries {
		if e.Field(0) != "place" {
			continue
		}
		m[e.Name] = true
		for _, name := range e.Aliases {
			m[name] = true
		}
	}
	return m
})

// easternPlace finds the place shown in Chinese, Japanese and Korean text:
// behind the date that ends at byte dateEnd, "、大阪市", " 부산에서", "在上海，", or
// else a known city behind "在", before "에서" or behind the "＝" of a caption's
// end. dateEnd is 0 where there is no date.
// It is "" where none is known. The tail is read last, as a Japanese caption's end.
func easternPlace(text string, dateEnd int) string {
	if dateEnd > 0 && dateEnd < len(text) {
		if p := placeBehindEasternDate(text[dateEnd:]); p != "" {
			return p
		}
	}
	if _, behind, ok := strings.Cut(text, "在"); ok {
		if p := knownPrefix(behind); p != "" {
			return p
		}
	}
	if before, _, ok := strings.Cut(text, "에서"); ok {
		if p := koreanPlace(before); p != "" {
			return p
		}
	}
	return placeInTail(text)
}

// koreanPlace returns the words at the end of s from a known city on, "서울 중구
// 서울시청", or "".
// The words of a Korean place go from the large to the small: city, district, building.
func koreanPlace(s string) string {
	from := len(s)
	for range maxKoreanPlace {
		from = strings.LastIndexByte(s[:from], ' ')
		word, _, _ := strings.Cut(s[from+1:], " ")
		if easternCities()[word] {
			return s[from+1:]
		}
		if from < 0 {
			break
		}
	}
	return ""
}

// maxKoreanPlace is the number of words of a place before "에서".
// "서울 중구 서울시청" has three.
const maxKoreanPlace = 5

// placeInTail reads the place behind the last "＝" or in the bracket that ends a
// Japanese caption: "＝4日、大阪市役所で", "（4日、東京都千代田区）".
func placeInTail(text string) string {
	tail := strings.TrimRight(text, "＝= 　。")
	if inside, ok := strings.CutSuffix(tail, "）"); ok {
		open := strings.LastIndex(inside, "（")
		if open < 0 {
			return ""
		}
		tail = inside[open+len("（"):]
	} else if end := strings.LastIndexAny(tail, "＝="); end >= 0 {
		tail = strings.TrimLeft(tail[end:], "＝=")
	} else {
		return ""
	}
	for part := range strings.FieldsFuncSeq(tail, func(c rune) bool { return c == '、' || c == '，' }) {
		name := part[:runEnd(part, 0, isNameScript)]
		rest := part[len(name):]
		if knownPrefix(name) != "" && (rest == "" || strings.HasPrefix(rest, "で")) {
			return name
		}
		if p := knownPrefix(name); p != "" {
			return p
		}
		if last, _ := utf8.DecodeLastRuneInString(name); rest == "" && utf8.RuneCountInString(name) <= 12 && strings.ContainsRune(spotEnds, last) {
			return name
		}
	}
	return ""
}

// spotEnds are the signs with which Japanese names of places and buildings end.
// "丸山動物園" is known as a place by its last one.
const spotEnds = "内駅場館港園寺宮院校市区町村県都府道沖島"

// knownPrefix returns the longest known city that s begins with.
// "上海市民" begins with "上海"; it is "" where no city stands there.
func knownPrefix(s string) string {
	best := ""
	for i := range s {
		if i > maxEasternCity {
			break
		}
		if easternCities()[s[:i]] {
			best = s[:i]
		}
	}
	if len(s) <= maxEasternCity && easternCities()[s] {
		best = s
	}
	return best
}

// maxEasternCity is the length in bytes of the longest city's name.
// It is ten letters of three bytes.
const maxEasternCity = 30

// placeBehindEasternDate reads the place at the begin of rest, behind a date.
// Halves of the day and commas between them are passed over: "5月4日午後、大阪市で". It is
// "" where no place follows.
func placeBehindEasternDate(rest string) string {
	for _, half := range [...]string{"午前", "午後", "上午", "下午", "未明", "夜"} {
		rest = strings.TrimPrefix(rest, half)
	}
	rest = strings.TrimLeft(rest, "、，, ")
	if behind, ok := strings.CutPrefix(rest, "在"); ok {
		name, _, found := strings.Cut(behind, "，")
		if found && utf8.RuneCountInString(name) <= 6 {
			return name
		}
		return ""
	}
	word, _, _ := strings.Cut(rest, " ")
	if name, ok := strings.CutSuffix(word, "에서"); ok && strings.ContainsFunc(name, isHangul) {
		return name
	}
	end := strings.IndexFunc(rest, func(c rune) bool { return !unicode.In(c, unicode.Han, unicode.Katakana) && c != 'ー' && c != '・' })
	if end < 0 {
		end = len(rest)
	}
	if _, behind, ok := strings.Cut(rest[:end], "在"); ok { // "市长王建国在广州讲话"
		return knownPrefix(behind)
	}
	if count := utf8.RuneCountInString(rest[:end]); count < 2 || count > 12 || !endsEasternPlace(rest[:end], rest[end:]) {
		return ""
	}
	return rest[:end]
}

// endsEasternPlace tells whether what follows name shows that it is a place. A
// bracket behind somebody with a title holds where the person stands.
// "で" behind it means "at": "大阪市で". A comma, a full stop, a blank or the end do too.
func endsEasternPlace(name, rest string) bool {
	if strings.HasPrefix(rest, "（") {
		_, title := cutTitle(name)
		return title == ""
	}
	return rest == "" || strings.HasPrefix(rest, "で") || rest[0] == ' ' || strings.HasPrefix(rest, "、") || strings.HasPrefix(rest, "。")
}
