package person

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// isEastern tells whether words are a romanised name in East Asian order:
// "Yoon Suk Yeol", "Kim Jong-un", "Xi Jinping", "Tsai Ing-wen".
// The first word must be a family name of the table, the others one or two syllables each.
func isEastern(words []string) bool {
	if len(words) < 2 || len(words) > 3 || !lexicon.Surnames().Has(words[0]) {
		return false
	}
	for _, w := range words[1:] {
		if !hasEasternSyllables(w) {
			return false
		}
	}
	if len(words) == 2 { // "Kim Lee": a western given name before a surname
		_, given := lexicon.GivenName(plain(words[0]))
		return !(given && lexicon.Surnames().Has(words[1]) && !strings.Contains(words[1], "-"))
	}
	return true
}

// easternRimes are the ends of syllables in romanised Chinese and Korean.
var easternRimes = []string{
	"a", "ae", "ah", "ai", "ak", "al", "am", "an", "ang", "ao", "ap", "at", "e", "ee", "ei", "ek", "en", "eng", "eo", "eok",
	"eol", "eom", "eon", "eong", "eop", "eu", "euk", "eul", "eum", "eun", "eung", "i", "ia", "ian", "iang", "iao", "ie", "ih", "ik", "il",
	"im", "in", "ing", "iong", "ip", "it", "iu", "o", "oe", "oi", "ok", "ol", "om", "on", "ong", "oo", "oon", "ou", "ook", "u", "ua",
	"uai", "uan", "uang", "ue", "ui", "uk", "ul", "um", "un", "ung", "uo", "up", "wan", "won", "woo", "yu", "yeol", "yeon", "yeong",
	"yun", "yung", "young", "yuk", "yo", "ye", "ya", "yang", "yoo", "you", "eun", "yul", "ui", "wi", "we", "weon", "wa", "wai", "ü", "üe", "uen",
}

// easternInitials are the beginnings of such syllables, longer ones first; "" stands for none.
var easternInitials = []string{
	"zh", "ch", "sh", "ts", "tz", "hs", "kh", "ss", "kk", "jj", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z",
	"c", "s", "y", "w", "",
}

// rimes is the set of easternRimes.
var rimes = sync.OnceValue(func() map[string]bool {
	set := make(map[string]bool, len(easternRimes))
	for _, r := range easternRimes {
		set[r] = true
	}
	return set
})

// hasEasternSyllables tells whether a word is one or two syllables of
// romanised Chinese or Korean, each part of a hyphenated word likewise.
func hasEasternSyllables(word string) bool {
	word = plain(word)
	for part := range strings.SplitSeq(word, "-") {
		if len(part) > 12 || !isSyllables(part, 2) {
			return false
		}
	}
	return true
}

// isSyllables tells whether s is one syllable, or up to most of them: "jin" and "ping" in
// "jinping".
func isSyllables(s string, most int) bool {
	for _, head := range easternInitials {
		tail, ok := strings.CutPrefix(s, head)
		if !ok {
			continue
		}
		if rimes()[tail] {
			return true
		}
		for cut := 1; most > 1 && cut < len(tail) && cut <= 5; cut++ {
			if rimes()[tail[:cut]] && isSyllables(tail[cut:], most-1) {
				return true
			}
		}
	}
	return false
}

// parseIdeographs reads names in Han, kana and Hangul: two to four Han or
// Hangul signs, or a longer run of katakana with "・" between its parts.
// Samples: 岸田文雄, 王 小明, 한서윤, マリア・ルイス. At most seven signs without a dot, 14 with one.
func parseIdeographs(s string) (Name, bool) {
	s = strings.TrimSpace(s)
	if r, _ := utf8.DecodeRuneInString(s); r < 0x3000 {
		return Name{}, false
	}
	count, dots, ok := 0, 0, true
	for _, r := range s {
		switch {
		case r == '・' || r == '·':
			dots++
		case r == ' ' || r == '　':
		case isIdeograph(r):
			count++
		default:
			ok = false
		}
	}
	switch {
	case !ok || count < 2 || count > 14 || dots == 0 && count > 7:
		return Name{}, false
	case dots > 0:
		given, family, _ := strings.Cut(strings.Replace(s, "·", "・", 1), "・")
		return Name{Given: given, Family: family}, true
	}
	return splitIdeographs(s), true
}

// splitIdeographs splits at a blank (王 小明), else behind the family name (岸田|文雄).
func splitIdeographs(s string) Name {
	if family, given, ok := cutBlank(s); ok {
		return Name{Family: family, Given: given, FamilyFirst: true}
	}
	at := FamilyLen(s)
	return Name{Family: s[:at], Given: s[at:], FamilyFirst: true, joined: true}
}

// cutBlank cuts s at its first blank, a wide one (U+3000) among them.
func cutBlank(s string) (before, after string, ok bool) {
	at := strings.IndexAny(s, " 　")
	if at < 0 {
		return s, "", false
	}
	return s[:at], strings.TrimLeft(s[at:], " 　"), true
}

// FamilyLen returns the length in bytes of the family name at the begin of a
// name in Han or Hangul: a known one, or one sign of three and two of four.
func FamilyLen(s string) int {
	var ends [4]int
	count := 0
	for i, r := range s {
		if count < len(ends) {
			ends[count] = i + utf8.RuneLen(r)
		}
		count++
	}
	for signs := min(3, count-1); signs >= 1; signs-- {
		if eastSurnames()[s[:ends[signs-1]]] {
			return ends[signs-1]
		}
	}
	if count >= 4 {
		return ends[1]
	}
	return ends[0]
}

// HasEastSurname tells whether s begins with a family name in Han or Hangul
// that the table knows.
func HasEastSurname(s string) bool { return EastSurnameLen(s) > 0 }

// EastSurnameLen returns the length in bytes of the longest family name in Han
// or Hangul that s begins with and goes on behind, or 0: that of 한 in 한서윤, of
// 남궁 in 남궁혁.
func EastSurnameLen(s string) int {
	longest, runes := 0, 0
	for i := range s {
		if i > 0 && eastSurnames()[s[:i]] {
			longest = i
		}
		if runes++; runes > 3 {
			break
		}
	}
	return longest
}

// eastSurnames is the set of family names in Han and Hangul that the table of surnames has.
var eastSurnames = sync.OnceValue(func() map[string]bool {
	set := make(map[string]bool)
	for _, e := range lexicon.Surnames().Entries {
		for form := range strings.FieldsSeq(e.Field(1)) {
			set[form] = true
		}
	}
	return set
})

// isIdeograph tells whether r is a sign of such names. 々 repeats the sign before it, ー
// lengthens a vowel.
func isIdeograph(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul) || r == '々' || r == 'ー'
}
