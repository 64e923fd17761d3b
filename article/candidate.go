package article

import (
	"cmp"
	"slices"

	"github.com/copydesk/copydesk/internal/markup"
)

// A field is a field of the Article that metadata fills.
type field uint8

const (
	headlineField field = iota
	deckField
	kickerField
	authorField
	publishedField
	updatedField
	languageField
	urlField
	publisherField
	sectionField
	keywordsField
	accessField
	fieldCount
)

// fieldNames are the JSON names of the fields.
var fieldNames = [fieldCount]string{
	"headline", "deck", "kicker", "bylines", "published", "updated", "language", "url", "publisher", "section", "keywords", "access",
}

// fieldNamed returns the field that a vocabulary table names.
// "author" stands for bylines there. A name that is no field gives false.
func fieldNamed(name string) (field, bool) {
	if name == "author" {
		return authorField, true
	}
	for f, n := range fieldNames {
		if n == name {
			return field(f), true
		}
	}
	return 0, false
}

// A source is a kind of place on a page that states metadata.
// The order says nothing of their worth: see rank in claim.
type source uint8

const (
	linkedData  source = iota // JSON-LD
	metaTag                   // <meta name= content=>
	microdata                 // itemprop with content or text
	element                   // an element by its tag: h1, title, time, html
	linkTag                   // <link rel=>
	classMark                 // an element by its class, id or rel
	visibleText               // words of the page
	address                   // the page's URL
)

var sourceNames = [...]string{"json-ld", "meta", "microdata", "", "link", "", "text", "url"}

// A claim is one value that a page states for a field.
// "Dam holds" from <meta property="og:title"> is metaTag, named og:title.
type claim struct {
	value string
	from  source
	name  string // of the meta element, the property, the tag or the class
	rank  int    // among the claims for one field: 1 best
	node  int    // in the tree; 0 for JSON-LD
}

// where names the claim's source: "json-ld", "meta og:title", "h1".
func (c claim) where() string {
	switch kind := sourceNames[c.from]; {
	case kind == "":
		return c.name
	case c.name == "":
		return kind
	default:
		return kind + " " + c.name
	}
}

// evidence tells which claim won a field, and which others there were. Claims
// with the winner's value, and repeated ones, are left out.
// "Dam holds" from og:title isn't listed beside "Dam holds" from the h1; "Dam
// holds after storm" from the title element is.
func evidence(f field, won claim, value string, all []claim) Evidence {
	e := Evidence{Field: fieldNames[f], Source: won.where(), Value: value}
	for _, c := range all {
		if len(e.Candidates) == maxLosers {
			break
		}
		if c.value != "" && c.value != won.value && c.value != value && !e.has(c.value) {
			e.Candidates = append(e.Candidates, Candidate{Source: c.where(), Value: c.value})
		}
	}
	return e
}

// evidenceOrder are the fields that evidence tells of, in the order of Article's.
// A field that isn't among them comes first.
var evidenceOrder = [...]string{
	"headline", "deck", "kicker", "slug", "bylines", "dateline", "published", "updated",
	"language", "url", "publisher", "section", "keywords", "access", "text",
}

// sortEvidence sorts by evidenceOrder; entries of one field keep their order.
func sortEvidence(all []Evidence) {
	slices.SortStableFunc(all, func(a, b Evidence) int {
		return cmp.Compare(slices.Index(evidenceOrder[:], a.Field), slices.Index(evidenceOrder[:], b.Field))
	})
}

// maxLosers is how many losing candidates a field's evidence keeps.
const maxLosers = 8

// has tells whether a candidate with that value is kept already.
func (e *Evidence) has(value string) bool {
	for _, c := range e.Candidates {
		if c.Value == value {
			return true
		}
	}
	return false
}

// textOf returns the text of node i with white space normalised.
// Elements that a page hides are in it; read leaves them out.
func textOf(t *markup.Tree, i int) string { return normalSpace(t.TextOf(i)) }
