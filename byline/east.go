package byline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/person"
)

// isIdeographic tells whether a byline is written in Han, kana or Hangul.
// Its first letter decides, or a third of all: "NHK記者 藤本遥". A Latin byline
// with a name in brackets, "By Lin Xiaofeng (林晓峰)", is read as a Latin one.
func isIdeographic(s string) bool {
	letters, east := 0, 0
	for _, r := range s {
		if !unicode.IsLetter(r) {
			continue
		}
		letters++
		if isEastern(r) {
			east++
			if letters == 1 {
				return true
			}
		}
	}
	return east > 0 && east*3 >= letters
}

// An east parser reads bylines in Chinese, Japanese and Korean. Words aren't
// parted there: the table's words are cut out first, and the runs of signs that
// remain are names if they have the length of one and, where nothing else shows
// it, a known family name. Titles stand before the name in Chinese (记者林晓峰),
// behind it in Korean (한서윤 기자), in either place in Japanese.
//
//	byline = *(role sign people / [org] title people / people title / place "=" people / …)
//	people = name *(and name)
type east struct {
	s      string
	tokens []eastToken // of s, in order
	pos    int

	list    []Credit // in printed order
	group   int      // first of the people that stand together
	closed  bool     // something stood behind the group
	role    Role     // of the people that follow
	also    Role     // a second role of the people from clause on, or ""
	clause  int
	title   string // title, org and place that wait for people
	org     string
	orgAt   Span
	place   string
	firm    bool // a role, title, organization or place was read
	joined  bool // "、" or a word for "and" stands before the next
	sourced bool // org is the story's source: "来源：新华社 作者：陆晓彤"
	rest    bool // residue: only a role begins anew
}

// parseIdeographic returns nil for a line that is no byline: "編集方針", "기사 목록".
func parseIdeographic(s string) []Credit {
	p := east{s: s, tokens: lexEast(s), role: Author}
	for p.pos < len(p.tokens) {
		if !p.step() {
			return nil
		}
	}
	return p.finish()
}

// text returns the words of the i-th token.
func (p *east) text(i int) string { return p.s[p.tokens[i].start:p.tokens[i].end] }

// kind returns what the i-th token is, or "" behind the last.
func (p *east) kind(i int) eastKind {
	if i < 0 || i >= len(p.tokens) {
		return ""
	}
	return p.tokens[i].kind
}

// step reads one token, or a few. It is false where the line is no byline, as at a
// word of the table's "no": "记者观察", a column's name. Dates and counts end the
// reading up to the next role: "文：陳思瑜　發布時間 2023-05-07　攝影：李立群".
func (p *east) step() bool {
	t := p.tokens[p.pos]
	switch {
	case t.kind == eastNo:
		return false
	case t.kind == eastRole && p.roleHere(), p.sourceHere():
		return true
	case p.rest && len(p.list) == 0 && t.kind == eastRun && p.titleNear(): // "등록 2021-06-02 한서윤 기자"
		p.rest = false
	case p.rest:
		p.pos++
		return true
	}
	switch t.kind {
	case eastRest, eastNumber:
		p.rest = t.kind == eastRest || len(p.list) > 0 && p.kind(p.pos+1) != eastReport && p.kind(p.pos+1) != eastRun
	case eastTitle:
		p.setTitle(p.text(p.pos))
	case eastOrg:
		p.setOrg(p.text(p.pos), Span{t.start, t.end})
	case eastPlace:
		p.setPlace(p.text(p.pos))
	case eastStaff:
		if p.kind(p.pos-1) == eastOpen && len(p.list) > p.group { // "平尾沙織（編集部）"
			p.setTitle(p.text(p.pos))
			break
		}
		p.list = append(p.list, Credit{Role: p.role, Title: p.text(p.pos), Organization: p.org, Span: Span{t.start, t.end}})
		p.org, p.firm = "", true
	case eastEmail:
		if n := len(p.list); n > 0 {
			p.list[n-1].Email = p.text(p.pos)
		}
	case eastRole:
		return p.roleAsTitle()
	case eastAnd:
		p.joined = true
		p.pos++
		return true
	case eastOpen:
		p.skipReading()
	case eastRun:
		return p.run()
	case eastLatin:
		return p.latin()
	}
	p.joined = p.joined && t.kind == eastComma
	p.pos++
	return true
}

// sourceHere reads "来源：新华社" before the author or behind.
// The source is the author's organization where it stands first, and that of the
// people before it otherwise: "作者：林晓峰 来源：江南晚报".
func (p *east) sourceHere() bool {
	word := p.text(p.pos)
	if word != "来源" && word != "來源" || p.kind(p.pos+1) != eastSign {
		return false
	}
	if kind := p.kind(p.pos + 2); kind != eastOrg && (kind != eastRun || !isPaper(p.text(p.pos+2))) {
		return false
	}
	p.pos += 2
	p.firm, p.sourced = true, len(p.list) == 0
	p.setOrg(p.text(p.pos), Span{p.tokens[p.pos].start, p.tokens[p.pos].end})
	p.pos++
	return true
}

// roleHere reads "文：", "撰文 / X" and the role behind a name, "X/文".
// A sign, an equals sign, a joining word or a blank must part the role from its
// people: "文：林晓峰", "정리=한서윤 기자", "写真・北野誠", "취재 한서윤".
func (p *east) roleHere() bool {
	t := p.tokens[p.pos]
	next := p.kind(p.pos + 1)
	blank := p.pos+1 < len(p.tokens) && p.tokens[p.pos+1].blank
	if p.kind(p.pos-1) == eastSign && len(p.list) > 0 && (next != eastSign && next != eastEquals) {
		for i := p.group; i < len(p.list); i++ {
			p.list[i].Role = t.role
		}
		p.list = repeatAs(p.list, p.group, t.also)
		p.closed, p.firm = true, true
		p.pos++
		return true
	}
	if next != eastSign && next != eastEquals && !(next == eastAnd && !p.isWord(p.pos+1)) && !(blank && (next == eastRun || next == eastOrg || next == eastTitle)) {
		return false
	}
	p.startRole(t)
	p.rest = false
	if p.title, p.place = "", ""; !p.sourced {
		p.org = ""
	}
	p.sourced = false
	p.group, p.closed = len(p.list), false
	p.pos += 2
	if next == eastRun || next == eastOrg || next == eastTitle {
		p.pos--
	}
	return true
}

// startRole begins a clause whose people have the roles of t.
func (p *east) startRole(t eastToken) {
	p.list = repeatAs(p.list, p.clause, p.also)
	p.role, p.also, p.clause, p.firm = t.role, t.also, len(p.list), true
}

// isWord tells whether the token that joins is a word and no dot.
func (p *east) isWord(i int) bool { return unicode.IsLetter(firstRune(p.text(i))) }

// roleAsTitle reads role words that stand at a name without a sign: the report
// at the end of "北京报道", 编辑周倩, 周倩摄.
// "编辑推荐", recommended by the editors, is none: no name stands behind.
func (p *east) roleAsTitle() bool {
	word := p.text(p.pos)
	switch {
	case strings.HasPrefix(word, "报道") || strings.HasPrefix(word, "報導"):
	case len(p.list) > 0 && !p.closed && p.kind(p.pos+1) != eastRun:
		for i := p.group; i < len(p.list); i++ {
			p.list[i].Role = p.tokens[p.pos].role
		}
		p.closed = true
	case p.kind(p.pos+1) == eastRun && !p.tokens[p.pos+1].blank && (!person.HasEastSurname(p.text(p.pos+1)) || endsInWord(p.text(p.pos+1))):
		return false
	default:
		p.startRole(p.tokens[p.pos])
		p.group, p.closed = len(p.list), false
	}
	p.pos++
	return true
}

// run reads letters that the table lacks: a name, a name with a place glued to
// it, or a place before "=" or a word such as 报道.
// A run that is neither ends the reading: the line is no byline then, as "金融市場".
func (p *east) run() bool {
	t := p.tokens[p.pos]
	end := p.pos + 1
	word := p.text(p.pos)
	if sign := p.kind(end); len(p.list) == 0 && isPaper(word) && (sign == eastEquals || sign == eastSign) && p.kind(end+1) == eastRun {
		p.setOrg(word, Span{Start: t.start, End: t.end}) // "한빛신문=김하늘 기자"
		p.pos += 2
		return true
	}
	if p.kind(end) == eastReport && p.firm && (len(p.list) > 0 && !p.joined) || p.kind(end) == eastEquals && len(p.list) == 0 && !person.HasEastSurname(word) && p.kind(end+1) != eastPlace {
		p.setPlace(word)
		p.pos += 2
		return true
	}
	if p.kind(p.pos-1) == eastEquals && len(p.list) > 0 && !p.firm {
		p.setPlace(word)
		p.pos++
		return true
	}
	span := Span{Start: t.start, End: t.end}
	if isPaper(word) && (p.kind(end) == eastRun || p.kind(end) == eastTitle || p.isName(word)) { // "한빛일보 김하늘 기자", "作者：江南晚报"
		p.setOrg(word, span)
		p.pos++
		return true
	}
	if !p.isName(word) {
		// "藤本 遥": family and given name apart
		if n := p.apart(); n > 0 {
			span.End = p.tokens[p.pos+n-1].end
			p.addName(span)
			p.pos += n
			return true
		}
		return false
	}
	if n := p.apart(); n == 3 || n > 0 && (utf8.RuneCountInString(word) <= 2 && !p.firmName(p.pos) || utf8.RuneCountInString(p.text(p.pos+1)) == 1) {
		span.End = p.tokens[p.pos+n-1].end
		p.pos += n - 1
	}
	p.addName(span)
	p.pos++
	return true
}

// latin reads a Latin word: an organization such as NHK, or residue.
// Other Latin words before any person are skipped; behind people they are residue.
func (p *east) latin() bool {
	t := p.tokens[p.pos]
	word := p.text(p.pos)
	for _, ph := range vocabulary().byFirst[strings.ToLower(word)] {
		if ph.kind == hitOrg && ph.exact == word {
			p.setOrg(word, Span{t.start, t.end})
			p.pos++
			return true
		}
	}
	p.rest = len(p.list) > 0
	p.pos++
	return true
}
