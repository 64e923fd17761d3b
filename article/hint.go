package article

import (
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/internal/body"
	"github.com/copydesk/copydesk/internal/markup"
	"github.com/copydesk/copydesk/internal/scratch"
)

// A hint is a set of parts of a page that an element's attributes name. Hints
// are evidence and no more: a class word is a designer's private name.
type hint = body.Hint

// The parts, as the table of class words names them.
const (
	hintBody       hint = 1 << iota // "article-body", "story-text"
	hintCaption                     // "wp-caption-text"; also what figcaption says
	hintCredit                      // "photo-credit", "photographer"
	hintByline                      // "byline", "author"
	hintDeck                        // "standfirst", "subtitle"
	hintKicker                      // "kicker", "eyebrow"
	hintHeadline                    // "headline", "post-title"
	hintTime                        // "timestamp", "pubdate"; a time element
	hintRelated                     // "related-stories"
	hintShare                       // "share-bar", "social"
	hintPromotion                   // "newsletter", "subscribe"
	hintAd                          // "ad-slot", "advert"
	hintNavigation                  // "menu", "breadcrumb"; a nav element
	hintSide                        // "sidebar", "widget"; an aside or footer
	hintComments                    // "comments", "disqus"
	hintBio                         // "author-bio"
	hintLegal                       // "copyright", "legal"
	hintPlayer                      // "video-player", "listen"
	hintFactbox                     // "factbox", "key-points"
	hintQuote                       // "pull-quote", "blockquote"
	hintNote                        // "correction", "editors-note"
	hintGallery                     // "slideshow", "carousel"
	hintLive                        // "live-blog", "liveticker"
	hintEmbed                       // "twitter-tweet", "embed"
	hintImage                       // "photo", "picture"
	hintConsent                     // "cookie-banner", "gdpr"
)

// hintFurniture are the parts that aren't the story.
const hintFurniture = hintRelated | hintShare | hintPromotion | hintAd | hintNavigation |
	hintSide | hintComments | hintBio | hintLegal

var hintNames = [...]struct {
	name string
	hint hint
}{
	{"body", hintBody}, {"caption", hintCaption}, {"credit", hintCredit}, {"byline", hintByline},
	{"deck", hintDeck}, {"kicker", hintKicker}, {"headline", hintHeadline}, {"time", hintTime},
	{"related", hintRelated}, {"share", hintShare}, {"promotion", hintPromotion},
	{"advertisement", hintAd}, {"navigation", hintNavigation}, {"side", hintSide},
	{"comments", hintComments}, {"bio", hintBio}, {"legal", hintLegal}, {"player", hintPlayer},
	{"factbox", hintFactbox}, {"quote", hintQuote}, {"note", hintNote}, {"gallery", hintGallery},
	{"live", hintLive}, {"embed", hintEmbed}, {"image", hintImage}, {"consent", hintConsent},
}

// readNames reads what the attributes of each node name and what they hide.
// Elements whose text is never shown, scripts and styles, have none.
func (p *page) readNames() {
	nodes := p.tree.Nodes
	p.hints = scratch.Zeroed(p.hints, len(nodes))
	p.hidden = scratch.Zeroed(p.hidden, len(nodes))
	p.traits = scratch.Zeroed(p.traits, len(nodes))
	p.names.begin()
	for i := range nodes {
		if nodes[i].Kind != markup.Element || neverShown(nodes[i].Tag) {
			continue
		}
		p.hints[i] = tagHint(nodes[i].Tag)
		for a := range p.tree.Attrs(i) {
			p.readName(i, a)
		}
	}
}

// readName reads what an attribute of node i names and hides.
// What the attribute's value names becomes a hint, "hidden" or style="display:none"
// hides the node, and some attributes are traits.
func (p *page) readName(i int, a markup.Attr) {
	switch {
	case a.Key == "class":
		c := p.names.class(a.Value)
		p.hints[i] |= c.hint
		p.hidden[i] |= c.hidden
		p.traits[i] |= c.trait
	case a.Key == "id":
		p.traits[i] |= wallTrait(a.Value)
		if markup.HeadingLevel(p.tree.Nodes[i].Tag) > 0 {
			return // an anchor made of the heading's words
		}
		p.hints[i] |= p.names.read(a.Value)
	case namesPart(a.Key):
		if a.Key == "itemprop" {
			p.traits[i] |= hasItem
		}
		p.hints[i] |= p.names.read(a.Value)
	default:
		p.hidden[i] |= hiddenBy(p.tree, i, a)
		if namesFrame(a.Key) {
			p.traits[i] |= standsForFrame
		}
	}
}

// A trait is something else that an element's attributes say.
type trait uint8

const (
	hasItem        trait = 1 << iota // has an itemprop
	namesWall                        // its class or id may be a word for walls
	standsForFrame                   // an attribute says what a script puts into it
)

// wallTrait is quick: printedWall asks the table for the whole word.
func wallTrait(value string) trait {
	if strings.Contains(value, "wall") {
		return namesWall
	}
	return 0
}

// tagHint is what an element's tag says by itself.
// An <aside> says little: pages put facts, quotations and advertisements into it.
func tagHint(tag atom.Atom) hint {
	switch tag {
	case atom.Nav:
		return hintNavigation
	case atom.Aside:
		return hintSide
	case atom.Footer:
		return hintSide
	case atom.Figcaption:
		return hintCaption
	case atom.Time:
		return hintTime
	}
	return 0
}

// namesPart tells the attributes besides class and id by which pages name their parts.
// <div data-testid="byline">, <nav role="navigation">, <a rel="author">.
func namesPart(key string) bool {
	switch key {
	case "itemprop", "role", "rel", "data-testid", "data-component",
		"data-type", "data-module", "data-qa", "data-name", "data-test", "data-block",
		"data-block-name", "data-component-name", "data-element", "data-embed-type":
		return true
	}
	return false
}
