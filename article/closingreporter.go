package article

import (
	"strings"
	"unicode/utf8"

	"github.com/copydesk/copydesk/byline"
	"github.com/copydesk/copydesk/internal/lexicon"
)

// closingReporter reads the writer who signs at the end of the last paragraph, or in
// a line of brackets below it, as papers of Japan and China print it:
//
//	……と話した。（中川健太）
//	【中川健太】
//
// The last such end of the page's own text counts.
func (p *profile) closingReporter() bylineClaim {
	c := bylineClaim{claim: claim{from: visibleText, rank: rankPrinted}}
	for i := len(p.segs) - 1; i >= p.firstProse() && i < len(p.segs); i-- {
		seg := &p.segs[i]
		if seg.has(hiddenText) || seg.heading != 0 || seg.quote != 0 {
			continue
		}
		_, writer := cutReporterEnd(p.textOf(i))
		if writer == "" {
			writer = reporterLine(p.textOf(i))
		}
		if writer == "" || p.inFurniture(int(seg.textNode)) || p.ofPicture(int(seg.node)) {
			continue
		}
		p.addByline(&c, writer)
		break
	}
	return c
}

// reporterLine returns the writer whom a line in brackets names, "" for none:
// "（中川健太）".
func reporterLine(line string) string {
	line = strings.TrimSpace(line)
	open, size := utf8.DecodeRuneInString(line)
	if len(line) > maxReporters || open < utf8.RuneSelf || closingBracket(open) == 0 {
		return ""
	}
	inside, ok := strings.CutSuffix(line[size:], string(closingBracket(open)))
	if !ok || !isWriter(inside) {
		return ""
	}
	return inside
}

// isWriter tells whether the words of a bracket name somebody who wrote: "中川健太", but not
// "敬称略", titles left out, nor "写真・中川健太", who took the pictures.
func isWriter(inside string) bool {
	b, err := byline.Parse(inside)
	return err == nil && b.Credits[0].Name != "" && b.Credits[0].Role == byline.Author && !lexicon.NoAuthors().Has(b.Credits[0].Name)
}
