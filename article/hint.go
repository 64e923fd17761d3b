package article

import (
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/internal/markup"
	"github.com/copydesk/copydesk/internal/scratch"
)

// A hint is a set of parts of a page that an element's attributes name. Hints
// are evidence and no more: a class word is a designer's private name.
type hint uint32

// The parts, as the table of class words names them.
const (
	hintBody hint = 1 << iota
	hintCaption
	hintCredit
	hintByline
	hintDeck
	hintKicker
	hintHeadline
	hintTime
	hintRelated
	hintShare
	hintPromotion
	hintAd
	hintNavigation
	hintSide
	hintComments
	hintBio
	hintLegal
	hintPlayer
	hintFactbox
	hintQuote
	hintNote
	hintGallery
	hintLive
	hintEmbed
	hintImage
	hintConsent
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
func (p *page) readNames() {
	nodes := p.tree.Nodes
	p.hints = scratch.Zeroed(p.hints, len(nodes))
	p.hidden = scratch.Zeroed(p.hidden, len(nodes))
	p.traits = scratch.Zeroed(p.traits, len(nodes))
	p.names.begin()
	for i := range nodes {
		if nodes[i].Kind != markup.Element {
			continue
		}
		p.hints[i] = tagHint(nodes[i].Tag)
		for a := range p.tree.Attrs(i) {
			p.readName(i, a)
		}
	}
}

// readName reads what an attribute of node i names and hides.
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
	}
}

// A trait is something else that an element's attributes say.
type trait uint8

const (
	hasItem   trait = 1 << iota // has an itemprop
	namesWall                   // its class or id may be a word for walls
)

func wallTrait(value string) trait {
	if strings.Contains(value, "wall") {
		return namesWall
	}
	return 0
}

// tagHint is what an element's tag says by itself.
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
func namesPart(key string) bool {
	switch key {
	case "itemprop", "role", "rel", "data-testid", "data-component",
		"data-type", "data-module", "data-qa", "data-name", "data-test", "data-block",
		"data-block-name", "data-component-name", "data-element", "data-embed-type":
		return true
	}
	return false
}

// A hintReader looks up attribute values, each class attribute once.
type hintReader struct {
	words   *partTable
	classes map[string]classNames
	buf     []byte
	cuts    []int // where words of one name begin in buf
}

// classNames are what a class attribute says.
type classNames struct {
	hint   hint
	hidden segmentFlags
	trait  trait
}

// begin makes r ready for a page.
func (r *hintReader) begin() {
	r.words = classHints()
	if r.classes == nil {
		r.classes = make(map[string]classNames)
	}
	clear(r.classes)
}

// class returns what a class attribute says.
func (r *hintReader) class(value string) classNames {
	c, ok := r.classes[value]
	if ok {
		return c
	}
	c.hint = r.read(value)
	c.trait = wallTrait(value)
	if screenReaderOnly(value) {
		c.hidden = hiddenText
	}
	r.classes[value] = c
	return c
}

const (
	maxNames     = 2000 // bytes of an attribute value that are read: classes beyond are generated
	maxClassWord = 24   // longer than any entry of the table
	minJoined    = 5    // bytes; shorter ones are chance: "a--d"
	maxJoined    = 3    // words of a name that make up one entry: "you-may-like"
)

// read returns the hints of an attribute value: names parted by spaces, each
// made of words parted by hyphens, underscores or capitals.
func (r *hintReader) read(value string) hint {
	var found hint
	r.buf, r.cuts = r.buf[:0], r.cuts[:0]
	value = value[:min(len(value), maxNames)]
	lower := false // the byte before was a small letter
	word := false  // the byte before was part of a word
	for i := 0; i < len(value); {
		c := value[i]
		end := smallEnd(value, i)
		capital := 'A' <= c && c <= 'Z'
		if end > i || capital {
			if !word || capital && lower {
				r.cuts = append(r.cuts, len(r.buf))
			}
			if capital {
				r.buf = append(r.buf, c|0x20)
				end = i + 1
			} else {
				r.buf = append(r.buf, value[i:end]...)
			}
			lower, word, i = !capital, true, end
			continue
		}
		switch {
		case c == ':': // a prefix of utility classes: "print:hidden"
			r.buf, r.cuts = r.buf[:0], r.cuts[:0]
		case c <= ' ' || c == '/' || c == '.':
			found |= r.name()
		}
		lower, word = false, false
		i++
	}
	return found | r.name()
}

// smallEnd returns the end of the small letters and digits from i on.
func smallEnd(s string, i int) int {
	for i < len(s) && ('a' <= s[i] && s[i] <= 'z' || '0' <= s[i] && s[i] <= '9') {
		i++
	}
	return i
}

// name looks up the words of one name, alone and joined with their neighbours.
func (r *hintReader) name() hint {
	var found hint
	if len(r.cuts) > 1 && isNegation(r.buf[:r.cuts[1]]) {
		r.cuts = r.cuts[:0]
	}
	for i, start := range r.cuts {
		for n := 1; n <= maxJoined && i+n <= len(r.cuts); n++ {
			end := len(r.buf)
			if i+n < len(r.cuts) {
				end = r.cuts[i+n]
			}
			if end-start > maxClassWord {
				break
			}
			if n > 1 && end-start < minJoined {
				continue
			}
			word := r.buf[start:end]
			if at, bit := form(word); r.words.forms[at]&bit != 0 {
				found |= r.words.known(string(word))
			}
		}
	}
	r.buf, r.cuts = r.buf[:0], r.cuts[:0]
	return found
}

// isNegation tells the words that make a name say what an element is not, or
// what is in it: "no-share", "has-caption".
func isNegation(word []byte) bool {
	switch string(word) {
	case "no", "not", "has", "with", "without", "hide", "show", "disable":
		return true
	}
	return false
}
