package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/byline"
	"github.com/copydesk/copydesk/internal/date"
	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/person"
	"github.com/copydesk/copydesk/internal/place"
)

// bylineLines reads the lines of the page that are bylines by their words alone:
// near the headline, "By Ana Ruiz", or the name by itself next to a date; and
// elsewhere, "Written by Ana Ruiz".
//
//	Dam holds after storm
//	Ana Ruiz                  by itself
//	May 7, 2023
//
// A signature at the end of the story is far, and so is a by-word above a name:
// "Written by" on one line, "Ana Ruiz" on the next.
func (p *profile) bylineLines() (near, far bylineClaim) {
	near = bylineClaim{claim: claim{from: visibleText, rank: rankPrinted}}
	far = bylineClaim{claim: claim{from: visibleText, rank: rankFar}}
	head := -1
	if p.headNode > 0 {
		head = p.segAt(int32(p.headNode))
	}
	for i := range p.segs {
		isNear := head >= 0 && i >= head-headLines && i <= head+tailLines
		if p.size(i) > maxBylineLines || !isNear && (i < head || len(far.credits) > 0) || len(near.credits) > 0 {
			continue
		}
		seg := &p.segs[i]
		wall := p.wallAt(int(seg.textNode))
		if seg.has(hiddenText) || wall != nil && !(wall.aside && isSigner(p.textOf(i))) || p.ofPicture(int(seg.node)) || p.listsStories() && p.underTitle(i) {
			continue
		}
		into := &far
		if isNear {
			into = &near
		}
		for line := range strings.SplitSeq(p.bylineText(i), "\n") {
			line = plainByline(line)
			if len(line) <= maxBylineLine && len(into.credits) == 0 {
				p.addLine(into, i, head, line)
			}
		}
	}
	return near, far
}

// maxBylineLines is the longest block in bytes that may have a byline among its
// lines: "By Ana Ruiz", "Staff writer", "Published May 29, 2004".
const maxBylineLines = 300

// addLine reads a line of segment i, where it is a byline by its words.
// In the order of the cases:
//
//	By Ana Ruiz                      signed; or "Ana Ruiz" beside a date, or "Ana Ruiz,
//	                                 Rotterdam" over the first paragraph
//	김하늘 기자                        the same in East Asia
//	<p align="right">Ana Ruiz</p>    a signature
//	Written by                       a by-word, with the name on the next line
//	May 7, 2023 • Ana Ruiz           parts
//	Posted by Grandma in Pies        a pen name
func (p *profile) addLine(into *bylineClaim, i, head int, line string) {
	isNear := into.rank == rankPrinted
	switch {
	case signed(line), isNear && i != head && p.besideDate(i, head), isNear && i > head && p.isPlacedByline(i, line), i > head && isEastByline(line):
		p.addByline(into, line)
	case i > head && (p.isSignature(i) || p.isBioName(i) || isNear && p.isConfirmedName(i)):
		p.addByline(into, line)
	case isSigner(line) && i+1 < len(p.segs) && len(p.textOf(i+1)) < maxName:
		p.addByline(into, line+" "+p.textOf(i+1))
	case isNear && i != head && i <= head+besideLines && p.addPart(into, line):
	case isNear && i != head:
		p.addPen(into, int(p.segs[i].node), line)
	}
}

// plainByline returns a line that opens with a clause in place of a by-word, "This
// post was written by Ana Ruiz", as the byline that it says; other lines as they
// are.
// A by-word of two words isn't touched: "Written by Ana Ruiz".
func plainByline(line string) string {
	for i := range line[:min(len(line), maxSigner)] {
		if line[i] == ' ' && strings.Count(line[:i], " ") > 1 && strings.HasSuffix(line[:i], " by") && lexicon.Signers().Has(line[:i]) {
			return "By" + line[i:]
		}
	}
	return line
}

// addPart reads a line of parts between marks, a date and a name among them: "May
// 29, 2010 • Ana Ruiz"; or one that is the name of an agency and nothing else.
// "Reuters" by itself is an agency; "Castle Bay Courier" isn't, nor is the site. It
// tells whether the line named somebody.
func (p *profile) addPart(into *bylineClaim, line string) bool {
	if len(line) <= maxName && isAgency(line) && !p.isSite(line) {
		return p.addByline(into, line)
	}
	word := 0
	for i := range len(line) {
		switch {
		case line[i] == ' ':
			word = i + 1
		case line[i] == ':' && isSigner(line[word:i]):
			return p.addByline(into, line[word:]) // "29.05.2014 r. Autor: Anna Kowalska"
		}
	}
	_, start, end, dated := date.Find(line)
	if !dated {
		rest := strings.TrimLeft(line, "0123456789/.-:, ")
		if i := strings.IndexByte(line, '|'); i >= 0 {
			rest = strings.TrimLeft(line[i+1:], " ") // "29.05.14, 17:12 Uhr | Von Ana Ruiz"
		}
		return rest != line && signed(rest) && p.addByline(into, rest)
	}
	if rest := strings.TrimLeft(line[end:], " ,"); start == 0 && (signed(rest) || isPersonsName(rest)) {
		return p.addByline(into, rest) // "03/01/2017 by Ana Ruiz", and without a space behind the year
	}
	if name := strings.TrimRight(line[:start], " ,-–—("); isPersonsName(name) && !place.Known(name) {
		return p.addByline(into, name) // "Ana Ruiz, October 20th, 2023", but not "Charlotte Amalie, October 20th"
	}
	for part := range strings.FieldsFuncSeq(line, isPartMark) {
		if part = strings.TrimSpace(part); isPersonsName(part) || signed(part) {
			return p.addByline(into, part)
		}
	}
	return false
}

// isPartMark tells the marks between the parts of a line.
// A hyphen is none: names have hyphens.
func isPartMark(r rune) bool { return strings.ContainsRune("|•·∙⋅–—", r) }

// bylineText is the text of line i with a space behind a by-word that has an
// element of its own: <span>By</span><span>Ana Ruiz</span>.
// "Byron Hale" in one element stays as it is.
func (p *profile) bylineText(i int) string {
	text := p.textOf(i)
	if len(text) > maxBylineLine || len(text) < 3 {
		return text
	}
	word := textOf(p.tree, int(p.segs[i].textNode))
	rest, ok := strings.CutPrefix(text, word)
	if first, _ := utf8.DecodeRuneInString(rest); ok && unicode.IsUpper(first) && isSigner(word) {
		return word + " " + rest
	}
	return text
}

// isSignature tells whether line i is a name by itself that the page sets to the
// right, as papers sign a story at its end.
//
//	<p align="right">Ana Ruiz</p>   <p style="text-align: right">Ana Ruiz</p>
//
// A single word is none, nor is a line with a digit: "Bonn, May 7".
func (p *profile) isSignature(i int) bool {
	n := int(p.segs[i].node)
	if align := p.tree.Attr(n, "align"); align != "right" && !hasDeclaration(p.tree.Attr(n, "style"), "text-align", "right") {
		return false
	}
	text := p.textOf(i)
	_, ok := person.Parse(text)
	return ok && len(text) <= maxName && strings.Contains(text, " ") && !hasASCIIDigit(text)
}

// maxBylineLine is the longest line in bytes that may be a byline by its words.
const maxBylineLine = 120

// signed tells whether a line has a by-word in front of its first name.
// "By Ana Ruiz" and "Text: Ana Ruiz" are; "By the river" isn't, and neither is "Ana
// Ruiz". The first name stands at byte 3 or later, as behind "By ".
func signed(text string) bool {
	if !opensByline(text) {
		return false
	}
	parsed, err := byline.Parse(text)
	if err != nil || len(parsed.Credits) == 0 {
		return false
	}
	first := parsed.Credits[0]
	return first.Role == byline.Author && first.Name != "" && first.Start >= 3 && first.Start < maxLabel &&
		!strings.Contains(text[:first.Start], "&") // "Journalist & Sommelier"
}

// opensByline tells whether a line begins with a by-word.
// "By Ana Ruiz", "Autor: Anna Kowalska", "Words | Ana Ruiz", and "By" alone.
func opensByline(text string) bool {
	return byWord(text) > 0 || isSigner(text)
}

// isSigner tells a line that is a by-word alone.
// "Written by:", "Von"; "Reviewed by" is none.
func isSigner(text string) bool {
	return len(text) < maxSigner && lexicon.Signers().Has(strings.TrimRight(text, ": "))
}

// maxSigner is more bytes than any by-word has.
const maxSigner = 40

// isPersonsName tells whether s is a whole name with a given name of the table.
// "Ana Ruiz" is; "Ana" is one word, and in "Castle Bay" no word is a given name.
func isPersonsName(s string) bool {
	name, ok := person.Parse(s)
	return ok && len(strings.Fields(s)) >= 2 && person.Gender(name.Given) != ""
}

// besideDate tells whether line i is the name of a person that stands next to a
// date, or right under the headline.
// The date may stand in the line above or in the line below.
func (p *profile) besideDate(i, head int) bool {
	text := p.textOf(i)
	if len(text) > maxName {
		return false
	}
	if !isPersonsName(text) {
		return false
	}
	if i == head+1 {
		return true
	}
	for _, j := range [...]int{i - 1, i + 1} {
		if j < 0 || j >= len(p.segs) || len(p.textOf(j)) > maxName {
			continue
		}
		if _, _, _, ok := date.Find(p.textOf(j)); ok {
			return true
		}
	}
	return false
}
