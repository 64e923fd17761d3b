package byline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/person"
)

// skipReading skips how a name is read, in brackets behind it: 小早川悠（こばやかわ・ゆう）.
// Only kana count: "平尾沙織（編集部）" has a desk in its brackets.
func (p *east) skipReading() {
	if len(p.list) == 0 || p.kind(p.pos-1) != eastRun {
		return
	}
	end := p.pos + 1
	for ; p.kind(end) == eastRun || p.kind(end) == eastAnd; end++ {
		if p.kind(end) == eastRun && !isKana(p.text(end)) {
			return
		}
	}
	if p.kind(end) == eastClose && end > p.pos+1 {
		p.pos = end
	}
}

// isKana tells whether a word has no signs but kana.
func isKana(s string) bool {
	for _, r := range s {
		if !unicode.In(r, unicode.Hiragana, unicode.Katakana) && r != 'ー' {
			return false
		}
	}
	return s != ""
}

// isPaper tells whether a word ends like a paper's or broadcaster's name, and is
// no such word alone.
// "한빛일보" and "江南晚报" are; "新聞", a newspaper, is none.
func isPaper(word string) bool {
	for end := range word {
		if e, ok := eastWords().words[word[end:]]; end > 0 && ok && e.kind == eastPaper {
			return true
		}
	}
	return false
}

// firmName tells whether the run is a whole name of its own: two signs with a
// family name of one, before another such name.
func (p *east) firmName(i int) bool {
	a, b := p.text(i), p.text(i+1)
	return person.HasEastSurname(a) && person.HasEastSurname(b) && utf8.RuneCountInString(b) >= 2
}

// apart returns 2 where a short run and the next one, behind a blank, are one
// name: 藤本 遥, 한 서윤; and more for katakana with dots: アンナ・ベルク.
// It is 0 where they are two names or none. Both have at most three letters, and five
// together: "채용 공고", a job advertisement, has no family name.
func (p *east) apart() int {
	if p.kind(p.pos+1) == eastAnd && p.text(p.pos+1) != "、" && p.kind(p.pos+2) == eastRun && isKatakana(p.text(p.pos)) && isKatakana(p.text(p.pos+2)) {
		return 3
	}
	if p.kind(p.pos+1) != eastRun || !p.tokens[p.pos+1].blank {
		return 0
	}
	family := p.text(p.pos)
	if unicode.Is(unicode.Hangul, firstRune(family)) && person.EastSurnameLen(family+p.text(p.pos+1)) != len(family) {
		return 0 // "채용 공고"
	}
	a, b := utf8.RuneCountInString(family), utf8.RuneCountInString(p.text(p.pos+1))
	if a > 3 || b > 3 || a+b > 5 || a == 3 && b == 3 || hasKana(p.text(p.pos)) {
		return 0
	}
	return 2
}

// isKatakana tells whether a word is katakana, with the dot of foreign names: "アンナ・ベルク".
func isKatakana(s string) bool {
	for _, r := range s {
		if !unicode.Is(unicode.Katakana, r) && r != 'ー' && r != '・' {
			return false
		}
	}
	return s != ""
}

// isHiragana tells whether a word is the kana of grammar: "おすすめ".
func isHiragana(s string) bool {
	for _, r := range s {
		if !unicode.Is(unicode.Hiragana, r) {
			return false
		}
	}
	return s != ""
}

// hasKana tells whether the word holds hiragana of grammar, which names lack.
func hasKana(s string) bool { return strings.ContainsAny(s, "のをはがにでへもた") }

// isName tells whether letters can be a whole name here. Without a role, a
// title, an organization or a place in the byline they must have the length of
// a name, and in Chinese and Korean a known family name.
// "记者林晓峰" shows it by the title; "林晓峰" alone by its family name.
func (p *east) isName(w string) bool {
	n := utf8.RuneCountInString(w)
	hangul := unicode.Is(unicode.Hangul, firstRune(w))
	known := person.HasEastSurname(w)
	switch {
	case isKatakana(w):
		return n >= 3 && p.firm || p.apart() == 3
	case hasKana(w) && n > 2 && !p.firm, n < 2:
		return false
	case isHiragana(w) && p.kind(p.pos-1) == eastTitle && !p.tokens[p.pos].blank: // "編集長おすすめ"
		return false
	case hangul:
		return n <= 5 && p.isHangulName(w, n)
	case !known && n <= 3 && p.gluedReporter(): // "记者站成立"
		return false
	case !known && p.kind(p.pos-1) == eastTitle && !p.tokens[p.pos].blank && beginsWithWord(w): // "特派員協会で会見"
		return false
	case n > 6, !p.firm && !p.titleNear() && (n == 2 && len(p.tokens) == 1 || endsInWord(w) || n > 3 && beginsWithWord(w)):
		return false // "金融", "白皮书"
	case known && (n <= 3 || p.firm && n <= 4 || n == 4 && utf8.RuneCountInString(w[:person.EastSurnameLen(w)]) == 2):
		return true
	case p.firm || p.titleNear():
		return n <= 5 && !strings.HasSuffix(w, "会") && !hasKana(w[len(w)-3:])
	}
	return n >= 3 && n <= 5 && !p.plainWord(w)
}

// gluedReporter tells whether the run is glued to 记者, as Chinese sets a name.
// What is glued there without a known family name is a word: "记者站成立".
func (p *east) gluedReporter() bool {
	if next := p.kind(p.pos + 1); p.kind(p.pos-1) != eastTitle || p.tokens[p.pos].blank || next == eastSign || next == eastAnd || next == eastReport || next == eastPlace {
		return false
	}
	title := p.text(p.pos - 1)
	return strings.HasSuffix(title, "记者") || strings.HasSuffix(title, "記者")
}

// isHangulName tells whether n syllables are a name: with a title, with what
// shows that people follow, or a family name with a given one of two syllables.
func (p *east) isHangulName(w string, n int) bool {
	given := n - utf8.RuneCountInString(w[:person.EastSurnameLen(w)])
	switch {
	case p.titleNear():
		return true
	case !p.firm || p.kind(p.pos-1) == eastRole || p.kind(p.pos-1) == eastTitle: // "사진 없음"
		return given < n && (given == 2 || given == 1 && (p.firm || n == 3)) && !endsInWord(w)
	}
	return n <= 4
}

// endsInWord tells whether w ends in a frequent word that is no name: 金融市場.
func endsInWord(w string) bool {
	for at := range w {
		if e, ok := eastWords().words[w[at:]]; ok && e.kind == eastNoun {
			return true
		}
	}
	return false
}

// beginsWithWord tells whether w begins with a word of bylines or a frequent
// one: 编辑部地址, 文章分类.
func beginsWithWord(w string) bool {
	e, n := eastWords().match(w)
	return n > len("文") && (e.kind == eastNoun || e.kind == eastStaff || e.kind == eastTitle || e.kind == eastRole)
}

// titleNear tells whether a title or a role stands right behind the run.
// Other names of a list may stand between: "한서윤·김민준 기자".
func (p *east) titleNear() bool {
	for i := p.pos + 1; i < len(p.tokens) && i < p.pos+6; i++ {
		switch p.kind(i) {
		case eastTitle:
			return true
		case eastRun, eastAnd:
		default:
			return false
		}
	}
	return false
}

// plainWord reports endings of Japanese and Chinese words that aren't names.
func (p *east) plainWord(w string) bool {
	for _, end := range [...]string{"部", "会", "版", "報", "集", "者", "型", "性", "化", "的", "録", "案", "策", "法", "力", "戦", "率", "額", "件", "年", "月", "日", "社", "国", "県", "市", "論", "説", "中", "後", "前", "内", "上", "下", "記事", "相关", "一覧", "大赛", "新聞", "会議", "問題", "情報", "速報", "特集", "政治", "経済", "社会", "新闻", "会议", "问题", "政策", "经济"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}
