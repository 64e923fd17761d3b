package caption

import (
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/person"
)

// easternOrders are the words that begin a list of people by where they stand,
// with the side: "左起", "左から", "왼쪽부터".
var easternOrders = sync.OnceValue(func() map[string]string {
	m := make(map[string]string)
	for _, e := range lexicon.Positions().Entries {
		for _, word := range append([]string{e.Name}, e.Aliases...) {
			if e.Field(1) == "list" {
				m[word] = e.Field(0)
			}
		}
	}
	return m
})

// easternListed finds the people of the first list in text: "左起：王建国、李明",
// "왼쪽부터 한서윤 대표, 김하늘". base is the byte of text in the caption. One whose name
// stands before the order in brackets is the first: "한서윤(왼쪽부터), 김하늘".
//
//	list = order *sign person *(separator person) / person "(" order ")" separator person …
func easternListed(text string, base int) []Person {
	open, at, side := easternOrder(text)
	if side == "" {
		return nil
	}
	var out []Person
	if before := strings.TrimRight(text[:open], "（("); len(before) < open {
		if p, ok := easternPerson(text, len(before)); ok {
			at += len(text[at:]) - len(strings.TrimLeft(text[at:], ")）"))
			if office, behind := koreanOffice(text, at); office != "" { // "한서윤(왼쪽부터) 대표, 김하늘"
				p.Title, at = office, behind
			}
			out = append(out, p)
		}
	}
	for len(out) < maxPeople {
		at += len(text[at:]) - len(strings.TrimLeft(text[at:], " 　：:、，,)）＝=・·"))
		p, end, ok := listedPerson(text, at)
		if !ok {
			break
		}
		out = append(out, p)
		at = end
		c, size := utf8.DecodeRuneInString(text[at:])
		if !strings.ContainsRune("、，,・·和与與及과와", c) {
			break
		}
		at += size
	}
	if len(out) < 2 {
		return nil
	}
	for n := range out {
		out[n].Position = ordinalSide(n, side)
		out[n].Start += base
		out[n].End += base
	}
	return out
}

// easternOrder finds the first words of order in text: where they begin, where
// what follows begins, and the side. side is "" where none stand.
func easternOrder(text string) (open, end int, side string) {
	open = len(text)
	for word, s := range easternOrders() {
		at := strings.Index(text, word)
		if at >= 0 && (at < open || at == open && at+len(word) > end) {
			open, end, side = at, at+len(word), s
		}
	}
	return open, end, side
}

// listedPerson reads the name at byte at with its title, and returns the byte
// behind both. A word for "and" parts the last two of a list: "李明和陈思瑜".
func listedPerson(text string, at int) (p Person, end int, ok bool) {
	end = runEnd(text, at, isNameScript)
	run := text[at:end]
	if strings.ContainsFunc(run, isHangul) {
		return listedKorean(text, at, end)
	}
	for _, and := range [...]string{"和", "与", "與", "及"} {
		if head, tail, found := strings.Cut(run, and); found && isListedName(head) && isListedName(tail) {
			return Person{Name: head, Span: Span{at, at + len(head)}}, at + len(head), true
		}
	}
	name, title := cutTitle(run)
	start := at + strings.Index(run, name)
	return Person{Name: name, Title: title, Span: Span{start, start + len(name)}}, end, isListedName(name)
}

// isListedName tells whether name may be a person's in a list: with a known family
// name, or foreign.
func isListedName(name string) bool {
	return isEastName(name) && (person.HasEastSurname(name+"x") || isForeign(name))
}

// listedKorean reads a Korean name at text[at:end] and the office behind its
// blank: "한서윤 대표", "이재훈이".
func listedKorean(text string, at, end int) (p Person, behind int, ok bool) {
	name := text[at:end]
	p.Title, behind = koreanOffice(text, end)
	if utf8.RuneCountInString(name) == 4 {
		name = strings.TrimRight(name, "이가은는과와") // "이재훈이 인사하고 있다"
	}
	p.Name, p.Span = name, Span{at, at + len(name)}
	return p, max(behind, p.End), utf8.RuneCountInString(name) == 3 && isEastName(name)
}

// koreanOffice reads the office behind the blank at byte at, with the word for
// "former" before it, and returns the byte behind: " 전 국무총리". office is "" and
// the byte at where none stands.
func koreanOffice(text string, at int) (office string, behind int) {
	from, ok := at+1, strings.HasPrefix(text[at:], " ")
	if !ok {
		return "", at
	}
	word := from
	if strings.HasPrefix(text[from:], "전 ") {
		word += len("전 ")
	}
	office = withoutParticle(text[word:runEnd(text, word, isHangul)])
	if !isOffice(office) {
		return "", at
	}
	return text[from : word+len(office)], word + len(office)
}
