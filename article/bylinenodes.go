package article

import (
	"strings"

	"github.com/copydesk/copydesk/byline"
	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/person"
	"golang.org/x/net/html/atom"
)

// printedBylines reads the byline elements: those in and below the headline, those
// over it, where other boxes of the page stand, too, and those elsewhere.
func (p *profile) printedBylines() (near, over, far bylineClaim) {
	near = bylineClaim{claim: claim{from: classMark, rank: rankPrinted}}
	over = near
	far = bylineClaim{claim: claim{from: classMark, rank: rankFar}}
	for n, i := range p.bylines {
		if n > maxBylineNodes || p.inFurniture(i) || p.inSentence(i) || p.ofOtherStory(i) {
			continue
		}
		into := &far
		switch {
		case p.headNode == 0:
		case p.below(i) || p.tree.Within(i, p.headNode):
			into = &near
		case p.above(i):
			into = &over
		}
		if into == &far && len(far.credits) > 0 {
			continue
		}
		if p.holdsByline(n) {
			continue // its parts are read by themselves
		}
		p.addPrinted(into, i)
	}
	if len(near.credits) == 0 && len(over.credits) == 0 {
		p.addOuter(&near)
	}
	return near, over, far
}

// inSentence tells a link to the page of somebody, who may be anybody, in the
// midst of a paragraph: that is somebody whom the story is about.
//
//	Engineers told the mayor, <a href="/people/tom-hale">Tom Hale</a>, that …
func (p *profile) inSentence(i int) bool {
	if p.tree.Nodes[i].Tag != atom.A || p.hints[i]&hintByline != 0 || !isPeopleLink(p.tree.Attr(i, "href")) {
		return false
	}
	seg := p.segAt(int32(i)) - 1 // what begins before the link
	if seg < 0 || !p.isProse(seg) {
		return false
	}
	for _, l := range p.linksOf(seg) {
		if int(l.node) == i {
			return p.segs[seg].end-l.end >= proseBytes && !opensByline(p.textOf(seg))
		}
	}
	return false
}

// wholeLine reads the lines of the page that the elements of a byline stand in:
// of several authors sites often mark only those up that have a page.
//
//	<p>By <a href="/author/ana-ruiz">Ana Ruiz</a> and Tom Hale</p>
//
// A line that has words before its first link begins before that; so the line before
// an element is asked too. Lines longer than maxPrinted are paragraphs.
func (p *profile) wholeLine(near *bylineClaim) bylineClaim {
	c := bylineClaim{claim: claim{from: visibleText, rank: rankPrinted}}
	last := -1
	for _, node := range near.nodes {
		i := p.segAt(int32(node))
		for _, j := range [...]int{i - 1, i} {
			if j <= last || j < 0 || j >= len(p.segs) || len(p.textOf(j)) > maxPrinted {
				continue
			}
			if n := &p.tree.Nodes[node]; p.segs[j].textNode >= n.End || !strings.Contains(p.textOf(j), textOf(p.tree, node)) {
				continue
			}
			last = j
			p.addByline(&c, p.textOf(j))
		}
	}
	c.nodes = near.nodes
	return c
}

// maxBylineNodes is how many byline elements of a page are looked at.
// Lists of stories may have more.
const maxBylineNodes = 300

// holdsByline tells whether the n-th byline element holds another one with
// words.
// <div class="byline"><a class="author">Ana Ruiz</a></div> does. Elements are in the
// order of the page, so that the search ends at the first that stands outside.
func (p *profile) holdsByline(n int) bool {
	i := p.bylines[n]
	for _, inner := range p.bylines[n+1:] {
		if !p.tree.Within(inner, i) {
			return false
		}
		if p.tree.Nodes[inner].Stop > p.tree.Nodes[inner].Start && !p.sidePart(inner) && textOf(p.tree, inner) != "" {
			return true
		}
	}
	return false
}

// addOuter reads byline elements near the headline whose parts by themselves
// were no names.
// <div class="author"><b class="author">By</b> Ana Ruiz</div> has such parts.
func (p *profile) addOuter(c *bylineClaim) {
	for n, i := range p.bylines {
		if n > maxBylineNodes || len(c.credits) > 0 {
			return
		}
		if p.headNode > 0 && (p.below(i) || p.above(i)) && !p.inFurniture(i) && p.holdsByline(n) {
			p.addPrinted(c, i)
		}
	}
}

// addPrinted reads one byline element.
// The claim's name is the class of its first element, or else its tag.
func (p *profile) addPrinted(c *bylineClaim, i int) {
	if p.sidePart(i) || p.ofPicture(i) {
		return
	}
	if len(c.nodes) > 0 && p.isHidden(i) {
		return // a template's
	}
	text := p.nameText(i)
	if len(text) > maxPrinted || text == "" || p.ofChecker(c, i) || !p.besides(c.nodes, i) || len(c.nodes) > 0 && opensPost(text) {
		return
	}
	if p.addByline(c, text) || p.addLinked(c, i, text) || c.rank == rankPrinted && p.addPen(c, i, text) {
		p.personByLink(c, i)
		c.linked = (c.linked || len(c.nodes) == 0) && p.tree.Nodes[i].Tag == atom.A && isAuthorLink(p.tree.Attr(i, "href"))
		c.nodes = append(c.nodes, i)
		if c.name == "" {
			c.name = p.tree.Class(i)
		}
		if c.name == "" {
			c.name = p.tree.Name(i)
		}
	}
}

// ofChecker tells whether element i names somebody who checked the story or gave
// it a hand. Words for it count for all names of a line: "Contributions from Tom
// Hale, Jo Lind".
// "Reviewed by", "Edited by" and "Photos by" are such words. A by-word behind them
// ends what they count for: "Edited by Jo Lind, written by Tom Hale".
func (p *profile) ofChecker(c *bylineClaim, i int) bool {
	before, around := p.before(i)
	if endsIn(before, lexicon.Checkers()) {
		c.checkers = around
		return true
	}
	return c.checkers > 0 && p.tree.Within(i, c.checkers) && !endsIn(before, lexicon.Signers())
}

// addLinked reads the name in a link to the page of an author that is no byline
// by its words: "Richard (R.J.) Hale".
// It needs a known given name and another word: a link that says "Castle Bay" is none.
func (p *profile) addLinked(c *bylineClaim, i int, text string) bool {
	given, _, more := strings.Cut(text, " ")
	if !more || len(text) > maxName || person.Gender(given) == "" || hasASCIIDigit(text) ||
		p.tree.Nodes[i].Tag != atom.A || !isAuthorLink(p.tree.Attr(i, "href")) || p.isSite(text) {
		return false
	}
	c.add(text, []byline.Credit{{Role: byline.Author, Name: text, Span: byline.Span{End: len(text)}}})
	return true
}

// isHidden tells whether element i or one round it is not shown.
func (p *profile) isHidden(i int) bool {
	for n := i; n > 0; n = p.tree.Parent(n) {
		if p.hidden[n]&hiddenText != 0 {
			return true
		}
	}
	return false
}

// personByLink makes a person of a given name alone, which byline.Parse takes for
// an organization, where it links to an author's page: "By Ana".
// The last of the credits is the one that the link added.
func (p *profile) personByLink(c *bylineClaim, i int) {
	if len(c.credits) > 0 && p.tree.Nodes[i].Tag == atom.A {
		personOf(&c.credits[len(c.credits)-1])
	}
}

// personOf makes a person of a credit that is a given name alone.
// "Ana" becomes one. "Reuters" is no given name, and "Ana Ruiz News" has spaces.
func personOf(c *byline.Credit) {
	if c.Name == "" && !strings.Contains(c.Organization, " ") && person.Gender(c.Organization) != "" {
		c.Name, c.Organization = c.Organization, ""
	}
}

// besides tells whether element i stands close behind the elements of a byline
// that was begun.
// A teaser's author further down is none of the story's. The distance counts from the
// last element taken.
func (p *profile) besides(nodes []int, i int) bool {
	if len(nodes) == 0 {
		return true
	}
	last := &p.tree.Nodes[nodes[len(nodes)-1]]
	return p.tree.Nodes[i].Start-last.Stop < maxBetweenNames
}

// maxBetweenNames is how many bytes of source text may stand between the
// elements of one byline: titles, commas, white space.
const maxBetweenNames = 250

// addByline reads a printed byline and tells whether it names an author.
// Those who checked the story are left out, and so are words that stand for nobody:
// "Edited by Tom Hale", "Admin".
func (p *profile) addByline(c *bylineClaim, text string) bool {
	parsed, err := byline.Parse(text)
	if err != nil {
		return false
	}
	var authors []byline.Credit
	for _, credit := range parsed.Credits {
		switch name := credit.Name; {
		case endsIn(text[:min(credit.Start, len(text))], lexicon.Checkers()), lexicon.NoAuthors().Has(credit.Name):
		case name != "" && !p.isSitesOwn(credit), name == "" && credit.Organization != "":
			authors = append(authors, credit)
		}
	}
	c.add(text, authors)
	return len(authors) > 0
}

// isSitesOwn tells a name of the site from that of a person after whom it may be
// called: "Ana Ruiz Blog", "anaruiz.example".
// "Castle Bay Courier" is the site's own, on the pages of that paper.
func (p *profile) isSitesOwn(c byline.Credit) bool {
	return p.isSite(c.Name) && !isKnownName([]byline.Credit{c}) && (person.Gender(c.Name) == "" || p.isSiteName(c.Name))
}

// endsIn tells whether s ends with an entry of a table: "Reviewed by".
// Case doesn't count, nor does a colon behind the entry: "Reviewed by:". An entry begins
// at a word: "overby" doesn't end in "by".
func endsIn(s string, table *lexicon.Table) bool {
	s = strings.ToLower(strings.TrimRight(s, " :"))
	for cut := len(s); cut >= 0 && len(s)-cut < maxLabel; cut-- {
		if cut > 0 && s[cut-1] != ' ' && cut != len(s) {
			continue
		}
		if cut < len(s) && table.Has(s[cut:]) {
			return true
		}
	}
	return false
}

// before returns the words in front of element i in its line, and the innermost
// element that holds them too.
// At most two labels' bytes of the line are read, six elements up. No words and 0 where
// the element opens the line.
func (p *profile) before(i int) (words string, around int) {
	around = p.tree.Parent(i)
	for up := 0; up < 6 && around > 0; up++ {
		s := p.tree.Text[p.tree.Nodes[around].Start:p.tree.Nodes[i].Start]
		if s = normalSpace(s[max(0, len(s)-2*maxLabel):]); s != "" {
			return s, around
		}
		around = p.tree.Parent(around)
	}
	return "", 0
}

// ofPicture tells whether element i belongs to a picture: what holds the headline
// too is no picture, though it may be a slide.
// "By Ana Ruiz" in a figcaption, or in class="photo-credit", is a photographer.
func (p *profile) ofPicture(i int) bool {
	for n, up := i, 0; n > 0 && up < 6; n, up = p.tree.Parent(n), up+1 {
		if p.headNode > 0 && p.tree.Within(p.headNode, n) {
			break
		}
		if tag := p.tree.Nodes[n].Tag; tag == atom.Figure || tag == atom.Figcaption || p.hints[n]&(hintCaption|hintGallery) != 0 {
			return true
		}
	}
	class := strings.ToLower(p.tree.Class(i))
	return strings.Contains(class, "media") || strings.Contains(class, "image") || strings.Contains(class, "photo")
}

// maxPrinted is the longest byline in bytes.
const maxPrinted = 300
