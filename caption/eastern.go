package caption

import (
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// eastWindow is how far from the end, in bytes, a Chinese, Japanese or Korean
// credit may begin: some forty signs.
// A letter of these scripts has three bytes in UTF-8.
const eastWindow = 160

// eastWords are the words of eastern credits, longest first within a kind.
// Keys are the kinds of the table eastcredits.txt: "label", "maker", "giver", "reporter",
// "unnamed", "pool".
var eastWords = sync.OnceValue(func() map[string][]string {
	kinds := map[string][]string{}
	for _, e := range lexicon.EastCredits().Entries {
		kind := e.Field(0)
		kinds[kind] = append(append(kinds[kind], e.Name), e.Aliases...)
	}
	return kinds
})

// cutLongest cuts the longest word of a kind that cut finds at an end of s.
// Of "新华社发 陈思 摄" the maker "摄" is cut; rest is s where no word is found.
func cutLongest(s, kind string, cut func(s, affix string) (string, bool)) (rest string, ok bool) {
	rest = s
	for _, word := range eastWords()[kind] {
		if r, found := cut(s, word); found && len(r) < len(rest) {
			rest, ok = r, true
		}
	}
	return rest, ok
}

// An eastCredit is an eastern credit while it is read.
type eastCredit struct {
	Credit
	marked bool // a label, a maker or an agency shows that it is a credit
}

// findEastern returns the credit that the caption ends with where it is written
// in the eastern way: "（記者陳思瑜攝）", "＝ロイター", "[사진 출처 = X]", "图/X".
// It tries every beginning behind a sign, a bracket or a blank, from the left.
func (r *reader) findEastern() (Credit, bool) {
	if !r.endsEastern() {
		return Credit{}, false
	}
	end := len(strings.TrimRight(r.s, " 　。.\n"))
	for at := max(0, end-eastWindow); at < end; {
		c, size := utf8.DecodeRuneInString(r.s[at:])
		start := at + size
		switch {
		case at == 0 || strings.ContainsRune("（(［[【ⓒ©<〈", c):
			start = at
		case !strings.ContainsRune("。！？!?.…」』”\"\n 　＝=/／、，,|▲）)]】", c):
			at = start
			continue
		}
		at += size
		start += len(r.s[start:end]) - len(strings.TrimLeft(r.s[start:end], " 　＝=/／"))
		if strings.HasPrefix(r.s[start:], "。") || endsInMaker(r.s[start:end]) || strings.LastIndex(r.s[:start], "（") > strings.LastIndex(r.s[:start], "）") {
			continue
		}
		if e, ok := readEastern(r, r.s[start:end], start); ok {
			e.Span = Span{start, end}
			e.Raw = r.s[start:end]
			return e.Credit, true
		}
	}
	return Credit{}, false
}

// endsInMaker tells whether s ends with the bracket of a maker, so that the
// words before it are text: "首相官邸（中川健太撮影）".
func endsInMaker(s string) bool {
	open := strings.LastIndex(s, "（")
	return open > 0 && strings.HasSuffix(s, "撮影）") && !strings.Contains(s[:open], "＝")
}

// endsEastern tells whether eastern script stands among the last words.
// A Latin credit may stand behind eastern text: "首相が会見した＝AP".
func (r *reader) endsEastern() bool {
	for i := len(r.tokens) - 1; i >= 0 && i > len(r.tokens)-12; i-- {
		if r.tokens[i].shape == eastern {
			return true
		}
	}
	return false
}

// readEastern reads all of s, which begins at the caption's byte at, as a credit.
//
//	credit = ["("] [label] item *(("/" / "、" / "＝" / blank) item) [")"]
//	item   = [org] [reporter] name maker / name giver / agency / name
//
// A name alone counts behind a label only.
func readEastern(r *reader, s string, at int) (eastCredit, bool) {
	var e eastCredit
	s, sign := cutCopyright(cutAddress(s))
	s = strings.Trim(s, "（）()［］[]【】<>〈〉 　。")
	if strings.Contains(s, "）") && !strings.Contains(s, "（") {
		return e, false // "（ワシントン）＝AP"
	}
	labelled, maker, given := sign, false, false
	for {
		rest, ok := cutLongest(s, "label", strings.CutPrefix)
		trimmed := strings.TrimLeft(rest, " 　:：=＝/／|・")
		sign := strings.HasPrefix(s, "ⓒ") || strings.HasPrefix(s, "©") || strings.HasPrefix(s, "(") || strings.HasPrefix(s, "（")
		sign = sign || ok && strings.HasSuffix(s[:len(s)-len(rest)], "自")
		if !ok || len(trimmed) == len(rest) && !sign || trimmed == "" {
			break
		}
		label := s[:len(s)-len(rest)]
		maker = strings.ContainsAny(label, "撮摄攝촬") && !strings.HasSuffix(label, "自")
		given = given || strings.HasSuffix(label, "제공") || strings.HasSuffix(label, "提供")
		s, labelled = trimmed, true
	}
	if maker && isEastName(s) && !isAgency(r, s) {
		e.People, e.marked = []string{s}, true
		return e, true
	}
	e.marked = labelled
	if given && utf8.RuneCountInString(s) > 3 && !strings.ContainsAny(s, " /／=＝,、") { // "사진제공=한빛전자"
		return e, e.whole(s) || e.agency(r, s) || e.supplied(s)
	}
	if strings.ContainsAny(s, "。！？") {
		return e, false
	}
	for _, maker := range [...]string{"摄", "攝", "撮影"} {
		s = strings.Replace(strings.Replace(s, "／"+maker, maker, 1), "/"+maker, maker, 1)
	}
	items := 0
	for item := range strings.FieldsFuncSeq(s, func(c rune) bool { return strings.ContainsRune("/／、，,＝=|（）()；;[]［］：:ⓒ©", c) }) {
		items++
		if items > 5 || !e.item(r, strings.Trim(item, " 　「」"), labelled) {
			return e, false
		}
	}
	return e, items > 0 && e.marked
}

// cutCopyright cuts the sign of copyright from the front of s.
// ok tells whether there was one: "©新华社".
func cutCopyright(s string) (rest string, ok bool) {
	for _, sign := range [...]string{"(c)", "(C)", "（c）", "（C）", "ⓒ", "©"} {
		if rest, ok := strings.CutPrefix(s, sign); ok {
			return rest, true
		}
	}
	return s, false
}

// cutAddress cuts a reporter's mail address from the end of s.
// "한서윤 기자 seo@bay.example" ends at "기자".
func cutAddress(s string) string {
	word := strings.LastIndexByte(s, ' ') + 1
	if at := strings.IndexByte(s[word:], '@'); word > 0 && at > 0 {
		return strings.TrimRight(s[:word], " ")
	}
	return s
}

// supplied enters an organization behind a label such as "사진 제공".
// It has at most 24 letters and is no sentence: "사진 제공 = 한빛전자".
func (e *eastCredit) supplied(s string) bool {
	if utf8.RuneCountInString(s) > 24 || strings.ContainsAny(s, "。！？") {
		return false
	}
	e.org(s)
	return true
}

// item reads one item of a credit.
// Behind a label any short item is a name. A city before an agency is skipped:
// "(서울=연합뉴스)". It is false where the item is text.
func (e *eastCredit) item(r *reader, s string, labelled bool) bool {
	if s == "" || strings.Trim(s, "0123456789.") == "" && strings.Contains(s, ".") { // "2024.3.4/뉴스1"
		return true
	}
	if e.whole(s) || e.agency(r, s) || e.made(r, s) || e.given(r, s) || !labelled && easternCities()[s] { // "(서울=연합뉴스)"
		return true
	}
	if head, tail, ok := strings.Cut(s, " "); ok && !labelled {
		return e.item(r, head, false) && e.item(r, strings.TrimSpace(tail), false)
	}
	if !labelled || utf8.RuneCountInString(s) > 24 {
		return false
	}
	if rest, ok := cutLongest(s, "label", strings.CutPrefix); ok && rest == "" {
		return false // two labels and no name
	}
	e.unlabelled(s)
	return true
}

// whole reads an item that names nobody.
// "受访者", the person interviewed, makes it a handout: "受访者供图".
func (e *eastCredit) whole(s string) bool {
	for _, kind := range [...]string{"unnamed", "pool"} {
		if rest, ok := cutLongest(s, kind, strings.CutPrefix); ok && rest == "" {
			e.Pool = e.Pool || kind == "pool"
			e.Handout = e.Handout || kind == "unnamed"
			e.marked = e.marked || kind == "pool"
			return true
		}
	}
	return false
}

// agency reads one agency of the table, or several with blanks between.
// "ロイター", "新华社 路透社".
func (e *eastCredit) agency(r *reader, s string) bool {
	if isAgency(r, s) {
		e.org(s)
		return true
	}
	names := strings.Fields(s)
	for _, name := range names {
		if !isAgency(r, name) {
			return false
		}
	}
	for _, name := range names {
		e.org(name)
	}
	return len(names) > 0
}

// org adds an organization, once, and takes the item for a credit's.
func (e *eastCredit) org(name string) {
	e.marked = true
	e.Organizations = appendNew(e.Organizations, name)
}

// isAgency tells whether s is an agency's name.
// The caller's own count as well as the table's, in whatever case.
func isAgency(r *reader, s string) bool {
	if len(s) > maxKey {
		return false
	}
	for _, own := range r.agencies {
		if strings.EqualFold(own, s) {
			return true
		}
	}
	return lexicon.Agencies().Has(s)
}
