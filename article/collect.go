package article

import (
	"slices"
	"strings"
	"sync"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/markup"
)

// A profile is all that one pass over a tree finds out about a story's metadata.
type profile struct {
	*page
	url       string // where the page came from, or ""
	claims    [fieldCount][]claim
	title     string   // the title element
	siteKeys  []string // wordKey of the names of the site
	headings  []int    // h1 elements
	titles    []int    // other elements that may hold the headline
	bylines   []int    // elements that may hold authors
	authorTo  []int    // links to pages of authors, also among bylines
	times     []int    // time elements and elements that may hold a date
	decks     []int    // elements that may hold the deck
	kickers   []int    // and the kicker
	furniture []int    // elements that may hold other things than the story
	articles  []int    // article elements, which are among furniture
	wallMarks []int    // elements that may be a paywall
	walls     []wall   // of furniture, as soon as they are asked for
	scripts   []string // JSON-LD in meta elements
	linked    *linked
	heading   int // what firstHeading found; 0 before it is asked, -1 for none
	headNode  int // the element that holds the headline; 0 for none
	prose     int // what firstProse found; 0 before it is asked
	dated     int // one more than the dated titles that listsStories found; likewise

	itemHeadline int // the only element that microdata calls the headline; -1 for several
}

// maxMarks bounds each list of a page's elements: real pages have fewer by far,
// but an archive page may have thousands of teasers.
// What comes after the bound is ignored.
const maxMarks = 2000

// maxWalls is how many elements of a page are looked at for a paywall.
const maxWalls = 50

// readProfile collects the metadata of a page.
// Scripts, pictures and form fields say nothing here; JSON-LD was gathered by the
// parser of the markup.
func readProfile(doc *page, url string) *profile {
	t := doc.tree
	p := &profile{page: doc, url: url}
	for i := 1; i < len(t.Nodes); i++ {
		if t.Nodes[i].Kind != markup.Element {
			continue
		}
		switch t.Nodes[i].Tag {
		case atom.Html:
			p.claim(languageField, claim{value: t.Attr(i, "lang"), from: element, name: "html lang", rank: 1, node: i})
		case atom.Meta:
			p.meta(i)
		case atom.Link:
			p.link(i)
		case atom.Title:
			if p.title == "" {
				p.title = textOf(t, i)
			}
		case atom.Base, atom.Script, atom.Style, atom.Img, atom.Br, atom.Input, atom.Source:
		default:
			p.visible(i)
		}
	}
	p.linked = readLinked(slices.Concat(t.JSONLD, p.scripts))
	return p
}

// claim adds a claim, unless it is empty.
// <meta name="author" content=""> says nothing, not that there is no author.
func (p *profile) claim(f field, c claim) {
	if c.value != "" && len(p.claims[f]) < maxMarks {
		p.claims[f] = append(p.claims[f], c)
	}
}

// metaName is what the table says of a meta element's name.
// rank is 1 to 9, from the table's second field: 1 is the best name for its field.
type metaName struct {
	field field
	rank  int
}

var metaNames = sync.OnceValue(func() map[string]metaName {
	out := map[string]metaName{}
	for _, e := range lexicon.MetaNames().Entries {
		f, ok := fieldNamed(e.Field(0))
		if !ok {
			panic("article: unknown field in metanames.txt: " + e.Field(0))
		}
		for _, name := range append([]string{e.Name}, e.Aliases...) {
			if _, taken := out[name]; !taken {
				out[name] = metaName{f, int(e.Field(1)[0] - '0')}
			}
		}
	}
	return out
})

// meta reads a meta element. One may have several names: itemprop and property,
// property="dc:creator twitter:site_name".
// The value may stand in "value", against the standard of HTML, where "content" is
// empty.
func (p *profile) meta(i int) {
	content := p.tree.Attr(i, "content")
	if content == "" {
		content = p.tree.Attr(i, "value")
	}
	if content = cleanText(content); content == "" {
		return
	}
	for _, attr := range [...]string{"property", "name", "itemprop", "http-equiv"} {
		for name := range strings.FieldsSeq(strings.ToLower(p.tree.Attr(i, attr))) {
			from := metaTag
			if attr == "itemprop" {
				from = microdata
			}
			p.named(i, name, claim{value: content, from: from, name: name, node: i})
		}
	}
}

// named files what meta element i says under one of its names.
func (p *profile) named(i int, name string, c claim) {
	m, ok := metaNames()[name]
	if !ok {
		m, ok = guessName(name)
	}
	switch {
	case ok:
		c.rank = m.rank
		p.claim(m.field, c)
	case strings.HasSuffix(name, "ld+json"): // where a framework knows no scripts in the head
		p.scripts = append(p.scripts, p.tree.Attr(i, "content"))
	default:
		p.card(i, name, c.value)
	}
}

// guessName reads the name of a meta element by the words in it.
// Names that the table doesn't list: "acme-publish-date", "post_author". Marks between
// words don't count. "category" has none of the four stems and isn't looked up.
func guessName(name string) (metaName, bool) {
	if !strings.Contains(name, "date") && !strings.Contains(name, "publ") && !strings.Contains(name, "auth") && !strings.Contains(name, "modif") {
		return metaName{}, false
	}
	key := wordKey(name)
	for _, e := range lexicon.MetaWords().Entries {
		if f, ok := fieldNamed(e.Field(0)); ok && containsAny(key, e) {
			return metaName{f, int(e.Field(1)[0] - '0')}, true
		}
	}
	return metaName{}, false
}

// containsAny tells whether one of the entry's names is part of s.
func containsAny(s string, e lexicon.Entry) bool {
	if strings.Contains(s, e.Name) {
		return true
	}
	for _, name := range e.Aliases {
		if strings.Contains(s, name) {
			return true
		}
	}
	return false
}

// card reads the labelled values of a Twitter card: "Written by", "Ana Ruiz".
// The label may stand in front of the value or behind it.
//
//	<meta name="twitter:label1" content="Written by">
//	<meta name="twitter:data1" content="Ana Ruiz">
//
// "Est. reading time" is no by-word, so that its value isn't read. The pair has to
// stand within eight nodes of each other.
func (p *profile) card(i int, name, content string) {
	n, ok := strings.CutPrefix(name, "twitter:label")
	if !ok || len(n) != 1 {
		return
	}
	if !isSigner(content) {
		return
	}
	for j := max(1, i-8); j < min(len(p.tree.Nodes), i+9); j++ {
		if p.tree.Nodes[j].Tag == atom.Meta && strings.HasSuffix(p.tree.Attr(j, "name")+p.tree.Attr(j, "property"), "twitter:data"+n) {
			p.claim(authorField, claim{value: cleanText(p.tree.Attr(j, "content")), from: metaTag, name: "twitter:data" + n, rank: 2, node: j})
			return
		}
	}
}

// link reads a link element.
// <link rel="canonical" href="https://news.example/dam">. Other relations are no
// metadata of the story.
func (p *profile) link(i int) {
	href := p.tree.Attr(i, "href")
	for rel := range strings.FieldsSeq(p.tree.Attr(i, "rel")) {
		if strings.EqualFold(rel, "canonical") {
			p.claim(urlField, claim{value: href, from: linkTag, name: "canonical", rank: 1, node: i})
		}
	}
}

// visible reads an element of the page's body.
// One element may go into several lists: <h2 class="author deck">. Its size is in
// bytes of source text, so that an element that wraps the page is left out.
func (p *profile) visible(i int) {
	t, m := p.tree, p.hints[i]
	tag := t.Nodes[i].Tag
	if p.traits[i]&hasItem != 0 {
		p.item(i, t.Attr(i, "itemprop"))
	}
	size := int(t.Nodes[i].Stop - t.Nodes[i].Start)
	switch {
	case tag == atom.H1:
		p.headings = add(p.headings, i)
	case tag == atom.Time || m&hintTime != 0 && size < maxDateText || (tag == atom.Abbr || tag == atom.Span) && opensYear(t.Attr(i, "title")):
		p.times = add(p.times, i)
	case m&hintHeadline != 0 && size < maxHeadline || tag == atom.H2 || tag == atom.H3:
		p.titles = add(p.titles, i)
	}
	if tag == atom.Article {
		p.articles = add(p.articles, i)
	}
	if tag == atom.Nav || tag == atom.Footer || tag == atom.Aside || tag == atom.Article || m&hintOther != 0 {
		p.furniture = add(p.furniture, i)
	}
	author := tag == atom.A && size < maxAuthorLink && isAuthorLink(t.Attr(i, "href"))
	if author || tag == atom.A && m&hintByline != 0 {
		p.authorTo = add(p.authorTo, i)
	}
	if (author || m&hintByline != 0 || tag == atom.Address) && size < maxByline {
		p.bylines = add(p.bylines, i)
	}
	if p.traits[i]&namesWall != 0 && len(p.wallMarks) < maxWalls {
		p.wallMarks = append(p.wallMarks, i)
	}
	if m&hintDeck != 0 && size < maxDeck {
		p.decks = add(p.decks, i)
	}
	if m&hintKicker != 0 && size < maxKicker {
		p.kickers = add(p.kickers, i)
	}
}

// hintOther are the parts of a page that hold other stories than its own.
// A bio or a share bar isn't among them: both belong to the page's own story.
const hintOther = hintRelated | hintPromotion | hintAd | hintNavigation | hintComments

// The sizes in bytes of source text above which an element is not what its
// class says but something round it.
const (
	maxHeadline   = 600
	maxDateText   = 300
	maxAuthorLink = 120
	maxByline     = 1200
	maxDeck       = 1500
	maxKicker     = 200
)

func add(list []int, i int) []int {
	if len(list) < maxMarks {
		list = append(list, i)
	}
	return list
}

// item reads a microdata property of a visible element: <span
// itemprop="datePublished" content="2023-05-07">.
func (p *profile) item(i int, prop string) {
	for name := range strings.FieldsSeq(prop) {
		m, ok := metaNames()[strings.ToLower(name)]
		if ok && m.field == headlineField && strings.EqualFold(name, "headline") {
			p.addItemHeadline(i)
		}
		if !ok || m.field == headlineField || m.field == deckField || m.field == authorField {
			continue
		}
		value := p.tree.Attr(i, "content")
		if value == "" {
			value = p.tree.Attr(i, "datetime")
		}
		if value == "" && p.tree.Nodes[i].Stop-p.tree.Nodes[i].Start < maxDateText {
			value = textOf(p.tree, i)
		}
		p.claim(m.field, claim{value: cleanText(value), from: microdata, name: name, rank: m.rank, node: i})
	}
}

// addItemHeadline notes an element that microdata calls the headline. Where there
// are several each is that of another story.
// 0 is none yet. An element that is too large counts as several do.
func (p *profile) addItemHeadline(i int) {
	if p.itemHeadline != 0 || p.tree.Nodes[i].Stop-p.tree.Nodes[i].Start > maxHeadline {
		i = -1
	}
	p.itemHeadline = i
}
