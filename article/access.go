package article

import (
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/internal/laxjson"
	"github.com/copydesk/copydesk/internal/lexicon"
)

// readAccess finds out whether the story can be read without paying. A tier of
// the publisher says most: a metered story is marked as not free in JSON-LD
// too.
// A vocabulary of tiers reads the meta element, <meta name="article:content_tier"
// content="metered">. A name that asks, isAccessibleForFree, has yes or no behind it.
// After the meta elements come JSON-LD and a wall that the page prints.
func (p *profile) readAccess(m *metadata, works []work) {
	for _, c := range p.claims[accessField] {
		value := strings.ToLower(c.value)
		tier, _ := lexicon.Tiers().Find(value)
		kind := Access(tier.Field(0))
		if strings.HasPrefix(c.name, "is") || strings.HasSuffix(c.name, "paywall") {
			kind = flagged(value, strings.Contains(c.name, "free"))
		}
		if kind != "" {
			m.access = kind
			m.evidence = append(m.evidence, evidence(accessField, c, string(kind), p.claims[accessField]))
			return
		}
	}
	for _, w := range works {
		if kind, value := linkedAccess(w.value); kind != "" {
			m.access = kind
			m.evidence = append(m.evidence, Evidence{Field: fieldNames[accessField], Source: sourceNames[linkedData], Value: value})
			return
		}
	}
	if kind, where := p.printedWall(); kind != "" {
		m.access = kind
		m.evidence = append(m.evidence, Evidence{Field: fieldNames[accessField], Source: where, Value: string(kind)})
	}
}

// linkedAccess reads what JSON-LD says of a work, or of a part of it: one part
// that is not free makes the story not free.
//
//	"isAccessibleForFree": "False"
//	"hasPart": {"isAccessibleForFree": false, "cssSelector": ".paywall"}
//
// A part that is free says nothing of the whole. The names are those of schema.org.
func linkedAccess(v laxjson.Value) (kind Access, value string) {
	value = strings.ToLower(ldText(v.Get("isAccessibleForFree")))
	if kind = flagged(value, true); kind != "" {
		return kind, value
	}
	for part := range v.Get("hasPart").Items() {
		value = strings.ToLower(ldText(part.Get("isAccessibleForFree")))
		if kind = flagged(value, true); kind == Subscription {
			return kind, value
		}
	}
	return "", ""
}

// printedWall finds a wall that the page prints: an element with a text, whose
// class or id is a word for walls.
// The word has to be the whole of one name: class="box paywall" is a wall,
// class="paywalled-story" is none. Where is that name.
func (p *profile) printedWall() (kind Access, where string) {
	for _, i := range p.wallMarks {
		if size := p.textSize(i); size == 0 || size > maxWallText || p.isHidden(i) || !p.offers(i) {
			continue
		}
		for _, names := range [...]string{p.tree.ID(i), p.tree.Class(i)} {
			for name := range strings.FieldsSeq(names) {
				if e, ok := lexicon.WallWords().Find(strings.ToLower(name)); ok {
					return Access(e.Field(0)), name
				}
			}
		}
	}
	return "", ""
}

// offers tells whether element i has a link or a button, to subscribe or to sign
// in. Paragraphs of the story may be of the wall's class too, and have none.
func (p *profile) offers(i int) bool {
	tag := p.tree.Nodes[i].Tag
	return tag != atom.P && (p.tree.First(i, atom.A) > 0 || p.tree.First(i, atom.Button) > 0)
}

// maxWallText is the longest text in bytes of a wall: a longer one is the story,
// for a script to hide.
const maxWallText = 600

// flagged reads a yes or no: to "is it free", or to "is it paid".
// Other values give "": they are no answer.
func flagged(value string, free bool) Access {
	switch value[strings.LastIndexByte(value, '/')+1:] { // "http://schema.org/True"
	case "true", "yes", "1":
	case "false", "no", "0": // "http://schema.org/False"
		free = !free
	default:
		return ""
	}
	if free {
		return Free
	}
	return Subscription
}
