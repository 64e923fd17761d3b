package byline

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// An eastToken is a word or sign of a byline in Chinese, Japanese or Korean,
// where words aren't parted by blanks. Offsets are into the byline.
type eastToken struct {
	start, end int
	kind       eastKind
	role, also Role // also is a second one, or ""
	blank      bool // white space stands before it
}

// An eastKind is what an eastToken is: an entry of the table, a run of letters
// that the table lacks, or a sign.
type eastKind string

const (
	eastRole   eastKind = "role"   // introduces people or follows them: "文", "撮影"
	eastTitle  eastKind = "title"  // "记者", "기자"
	eastOrg    eastKind = "org"    // "新华社", a desk
	eastOur    eastKind = "our"    // "本报": this paper's
	eastAnd    eastKind = "and"    // "、", "和", "·"
	eastReport eastKind = "report" // ends a place: "北京报道"
	eastAt     eastKind = "at"     // "驻": stationed in
	eastPlace  eastKind = "place"  // "北京", "ソウル"
	eastStaff  eastKind = "staff"  // a credit without a person: "编辑部"
	eastRest   eastKind = "rest"   // residue: "发布时间"
	eastPaper  eastKind = "paper"  // the end of a paper's name; part of a run
	eastNo     eastKind = "no"     // shows that the line is no byline: "记者观察"
	eastNoun   eastKind = "noun"   // a frequent word that is no name; part of a run
	eastRun    eastKind = "run"    // letters: a name, or a place
	eastLatin  eastKind = "latin"  // a Latin word
	eastNumber eastKind = "number" // a date, a time, a count
	eastEmail  eastKind = "email"
	eastSign   eastKind = "sign"   // : ： | ｜ / ／
	eastEquals eastKind = "equals" // = ＝
	eastOpen   eastKind = "open"   // ( （ [ 【
	eastClose  eastKind = "close"  // ) ） ] 】
	eastComma  eastKind = "comma"  // , ， ; ；
	eastOther  eastKind = "other"  // a sign without meaning here
)

// An eastEntry is what the table says of a word.
type eastEntry struct {
	kind eastKind
	role Role
	also Role // a second role of the same people: 文・写真
}

// eastWords holds the table by word, with the length of its longest one.
// It holds bylines' words and, as orgs, the eastern names of agencies and outlets.
type eastVocab struct {
	words   map[string]eastEntry
	longest int // in bytes
}

// eastWords is built once, when the first eastern byline is read.
var eastWords = sync.OnceValue(func() *eastVocab {
	v := &eastVocab{words: make(map[string]eastEntry)}
	for _, e := range lexicon.EastBylines().Entries {
		role, also, _ := strings.Cut(e.Field(1), "+")
		v.add(names(e), eastEntry{kind: eastKind(e.Field(0)), role: Role(role), also: Role(also)})
	}
	for _, t := range []*lexicon.Table{lexicon.Agencies(), lexicon.Outlets()} {
		for _, e := range t.Entries {
			if f := e.Field(0); f != "picture" && f != "stock" && f != "body" {
				v.add(names(e), eastEntry{kind: eastOrg})
			}
		}
	}
	return v
})

// add keeps the first entry of a word.
// The table of bylines comes first, so that its meaning of a word counts. Latin
// names, "NHK", are left out: they are looked up with the others, in latin.
func (v *eastVocab) add(words []string, e eastEntry) {
	for _, w := range words {
		if _, taken := v.words[w]; !taken && isEastern(firstRune(w)) {
			v.words[w] = e
			v.longest = max(v.longest, len(w))
		}
	}
}

// isEastern reports Han, kana and Hangul, the sign that doubles a vowel or a letter
// ("ー", "々"), and the dots and commas inside names and lists of them.
func isEastern(r rune) bool {
	if r < 0x1100 { // most letters, without a look into the tables
		return r == '·'
	}
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul) || r == 'ー' || r == '々' || isEastMark(r)
}

// isEastMark tells the marks between names, and between the parts of foreign ones.
func isEastMark(r rune) bool { return r == '、' || r == '・' || r == '·' || r == 'ㆍ' }

// match returns the longest entry that s begins with.
// It returns 0 where none does. "首席记者" is found, not the "记者" inside it.
func (v *eastVocab) match(s string) (eastEntry, int) {
	limit := min(len(s), v.longest)
	best, size := eastEntry{}, 0
	for end := range s {
		if end > limit {
			break
		}
		if e, ok := v.words[s[:end]]; ok {
			best, size = e, end
		}
	}
	if len(s) == limit {
		if e, ok := v.words[s]; ok {
			return e, len(s)
		}
	}
	return best, size
}

// lexEast cuts s into tokens. A run of letters ends where an entry begins, so
// that 新华社记者林晓峰 has three tokens.
func lexEast(s string) []eastToken {
	var tokens []eastToken
	blank := true
	for at := 0; at < len(s); {
		r, size := utf8.DecodeRuneInString(s[at:])
		if unicode.IsSpace(r) {
			blank = true
			at += size
			continue
		}
		t := nextEast(s, at, r, size)
		t.start, t.blank = at, blank
		if n := len(tokens); n > 0 && t.kind == eastRun && tokens[n-1].kind == eastRun && !blank {
			tokens[n-1].end = t.end
		} else {
			tokens = append(tokens, t)
		}
		blank, at = false, t.end
	}
	return tokens
}

// nextEast returns the token at s[at:], which begins with r of size bytes. Letters
// come one at a time, and lexEast joins them to a run; its caller sets start.
func nextEast(s string, at int, r rune, size int) eastToken {
	if e, n := eastWords().match(s[at:]); n > 0 && e.kind != eastPaper && e.kind != eastNoun && fitsEast(s, at, n, e) {
		return eastToken{end: at + n, kind: e.kind, role: e.role, also: e.also}
	}
	switch {
	case isEastern(r) && !isEastMark(r):
		return eastToken{end: at + size, kind: eastRun}
	case unicode.IsDigit(r):
		return eastToken{end: at + dateRun(s[at:]), kind: eastNumber}
	case unicode.IsLetter(r) && !isEastMark(r): // a Korean dot is a letter to Unicode
		if n := emailLen(s[at:]); n > 0 {
			return eastToken{end: at + n, kind: eastEmail}
		}
		return eastToken{end: at + latinRun(s[at:]), kind: eastLatin}
	}
	return eastToken{end: at + size, kind: eastSignKind(r)}
}

// fitsEast guards short entries, which may be part of a name: one sign counts
// only at a border, and Hangul words only whole, or behind a name's syllables.
// "文" is a role in "文/林晓峰", but a letter of the name in "文在寅". "기자" is a
// title in "한서윤 기자", and a part of "기자회견", a press conference.
func fitsEast(s string, at, n int, e eastEntry) bool {
	after, _ := utf8.DecodeRuneInString(s[at+n:])
	before, _ := utf8.DecodeLastRuneInString(s[:at])
	one := utf8.RuneCountInString(s[at:at+n]) == 1
	hangul := unicode.Is(unicode.Hangul, firstRune(s[at:]))
	ends := at+n == len(s) || !unicode.IsLetter(after)
	begins := at == 0 || !unicode.IsLetter(before)
	switch {
	case hangul && e.kind == eastAnd:
		return begins && ends
	case e.kind == eastAnd && unicode.IsLetter(firstRune(s[at:])):
		return begins || !ends && !unicode.Is(unicode.Hiragana, after) // not in "藤崎みなと", "王和"
	case hangul && e.kind == eastTitle:
		after, more := eastWords().match(s[at+n:])
		return ends || more > 0 && after.kind == eastRest // "기자입력"
	case hangul && e.kind == eastRest && strings.HasSuffix(s[:at], "기자"):
		return true
	case hangul:
		return begins && ends || e.kind == eastNo && begins
	case one && (e.kind == eastReport || e.kind == eastAt):
		return ends || e.kind == eastAt
	case e.kind == eastStaff:
		_, more := eastWords().match(s[at+n:])
		return ends || more > 0 // "編集部おすすめ"
	case one && e.kind == eastRole:
		return begins && ends || ends && (before == '/' || before == '／' || e.role == Photographer) // "林晓峰摄"
	}
	return true
}

// dateRun takes digits with the signs of dates and times behind them.
// "2023年5月7日", "2022. 2. 3." up to its first blank, "14:22".
func dateRun(s string) int {
	for i, r := range s {
		switch r {
		case '年', '月', '日', '时', '時', '分', '秒', '.', ':', '-', '/', '：', '년', '월', '일', '시', '분':
		default:
			if !unicode.IsDigit(r) {
				return i
			}
		}
	}
	return len(s)
}

// latinRun returns the length of a Latin word, with what may stand inside: "NHK",
// "O'Neill", "bay.example".
func latinRun(s string) int {
	for i, r := range s {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '.' && r != '-' && r != '\'' || isEastern(r) {
			return i
		}
	}
	return len(s)
}

// eastSignKind sorts signs more coarsely than signKind: a colon, a slash and a bar
// do the same between a role and its people. "文：X", "文/X" and "文｜X" are one.
func eastSignKind(r rune) eastKind {
	switch signKind(r) {
	case colon, slash, bar:
		return eastSign
	case equals:
		return eastEquals
	case open:
		return eastOpen
	case closing:
		return eastClose
	case comma, semi:
		return eastComma
	}
	return eastOther
}
