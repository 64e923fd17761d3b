package article

import (
	"strings"
	"unicode/utf8"

	"github.com/copydesk/copydesk/byline"
	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/place"
)

// isPlacedByline tells whether line i is the names of people, each with the place
// that the report comes from, over the story's first paragraph:
//
//	Ana Ruiz, Castle Bay and Tom Hale, Rotterdam
//
// One of the places must be in the tables: "Radiator Plant (Peperomia)" is none.
func (p *profile) isPlacedByline(i int, line string) bool {
	if i >= p.firstProse() || i+1 >= len(p.segs) || p.size(i+1) < minOpened || len(line) > maxBylineLine {
		return false
	}
	parsed, err := byline.Parse(line)
	if err != nil {
		return false
	}
	known := false
	for _, c := range parsed.Credits {
		if c.Name == "" || c.Location == "" || c.Title != "" || c.Organization != "" {
			return false
		}
		known = known || place.Known(c.Location)
	}
	return known
}

// isEastByline tells whether a short line names its writers as East Asian papers do, by
// a title, a label or brackets: "김하늘 기자", "作者：李晓明", "（山田花子）".
func isEastByline(line string) bool {
	if len(line) > maxReporters || !hasEastAsian(line) || endsSentence(line) {
		return false
	}
	parsed, err := byline.Parse(line)
	if err != nil {
		return false
	}
	for _, c := range parsed.Credits {
		if c.Role != byline.Author || c.Name == "" {
			continue
		}
		first, size := utf8.DecodeRuneInString(line)
		bracketed := size == c.Start && closingBracket(first) != 0 && isShortName(c.Name)
		if c.Title != "" || bracketed || endsIn(strings.TrimRight(line[:c.Start], "：／・ "), lexicon.Signers()) {
			return true
		}
	}
	return false
}

// openingReporter returns what names the reporters at the head of a story's first
// paragraph, as East Asian papers print them in brackets, behind the words for a
// report at most; "" for nothing:
//
//	本报讯（记者 李明）……        〔記者王小明／台北報導〕……       [한빛일보 김하늘 기자] ……
func openingReporter(text string) string {
	head := text[:cutLength(text, maxOpening)]
	open := strings.IndexAny(head, "（([〔【［")
	if open < 0 || utf8.RuneCountInString(head[:open]) > maxReport || open > 0 && !endsReport(head[:open]) {
		return ""
	}
	first, size := utf8.DecodeRuneInString(head[open:])
	inside, _, ok := strings.Cut(head[open+size:], string(closingBracket(first)))
	if !ok || !hasEastAsian(inside) {
		return ""
	}
	if parsed, err := byline.Parse(inside); err != nil || !hasTitled(parsed) && !isShortName(inside) {
		return ""
	}
	return inside
}

// maxReport is how many letters stand before the reporters' bracket: the paper's
// name, the city and the day.
const maxReport = 20

// endsReport tells whether s ends with a word for a report: "本报讯", "新华社北京5月7日电".
func endsReport(s string) bool {
	s = strings.TrimRight(s, " ")
	for _, word := range [...]string{"讯", "訊", "电", "電", "消息", "报道", "報導"} {
		if strings.HasSuffix(s, word) {
			return true
		}
	}
	return false
}

// openingByline reads the reporters at the head of the story's first paragraphs.
// Those below the headline are looked at up to the first of prose.
func (p *profile) openingByline() bylineClaim {
	c := bylineClaim{claim: claim{from: visibleText, rank: rankPrinted}}
	i := p.firstProse()
	if p.headNode > 0 {
		i = p.segAt(int32(p.headNode)) + 1
	}
	for ; i <= p.firstProse() && i < len(p.segs) && len(c.credits) == 0; i++ {
		if p.size(i) < minOpened || p.segs[i].has(hiddenText) || p.inFurniture(int(p.segs[i].textNode)) {
			continue
		}
		if names := openingReporter(p.textOf(i)); names != "" {
			p.addByline(&c, names)
		}
	}
	return c
}
