package article

import (
	"github.com/copydesk/copydesk/byline"

	"time"
)

// metadata is what a page says of its story outside the body.
//
// Of each field the claims stand in this order; within a line, those of the
// page's own story in JSON-LD before those of the page round it.
//
//	headline   the h1 that is most like the page's titles, unless it stands in a
//	           menu, is made for search engines, or is the site's name · JSON-LD
//	           headline · og:title and other titles of meta elements · <title>;
//	           before them, one of these that the page prints as another heading
//	deck       an element of that class under the headline · a subhead there that
//	           says what the description says
//	bylines    JSON-LD author · meta author and kin · byline elements near the
//	           headline · lines there with a by-word · byline elements elsewhere;
//	           or, where nobody is named, at the end of the text (East Asia);
//	           whoever names people before whoever names the site, and a line
//	           with a by-word before a meta author whom the page doesn't print
//	published  JSON-LD datePublished · meta article:published_time and kin,
//	           microdata · <time> near the headline · lines there, those that say
//	           "published" first · the URL · such lines elsewhere · lines with
//	           other words, the day with which the story opens, lines above the
//	           headline · <time> elsewhere · the time of the
//	           last change, but a wiki's; an
//	           earlier day printed under the headline goes before those of the
//	           page's head, and so does a later one that its element calls that
//	           of publication, unless the page was changed then; the day of which
//	           the page says that it is the first goes before later ones without
//	           a word
//	updated    JSON-LD dateModified · meta article:modified_time and kin,
//	           microdata · <time> and lines that say "updated", those near the
//	           headline first where they are later than the head's
//	language   what the script and the little words allow of: <html lang> ·
//	           JSON-LD inLanguage · og:locale · content-language · the words
//	url        link canonical · og:url, those of front pages last · where the page
//	           came from · JSON-LD url
//	publisher  JSON-LD publisher · og:site_name · JSON-LD WebSite · others
//	section, keywords, access   JSON-LD · article:… · other meta elements; a
//	           section by the path of JSON-LD, access by a printed wall
//
// A claim that says less than a lower one of the same content gives way to it:
// a day without time of day to the same day with one.
type metadata struct {
	headline, deck, kicker string
	bylines                []byline.Byline
	published, updated     time.Time
	language, url          string
	publisher              Publisher
	section                string // "Transport"; empty for none
	keywords               []string
	access                 Access
	evidence               []Evidence
	headlineNode           int    // the element that holds the headline; 0 for none
	deckNode, kickerNode   int    // likewise
	isStory                bool   // JSON-LD says that the page is a story
	description            string // what the head says that the page is about; "" for nothing
	storedBody             string // JSON-LD articleBody; may hold HTML
	pictures               []pictureClaim
	bylineNodes            []int // the elements that hold the bylines
	repeatedBylines        []int // elements that print people of the bylines again
}

// readMetadata reads the metadata of a page that came from url, which may be
// empty.
func readMetadata(doc *page, url string) *metadata {
	p := readProfile(doc, url)
	m := &metadata{}
	p.readURL(m)
	works := p.ownWorks()
	p.linkedURL(m, works)
	p.readPublisher(m, works)
	p.readHeadline(m, works)
	p.readLanguage(m, works)
	p.readDates(m, works)
	p.readAuthors(m, works)
	p.readDeck(m)
	p.readTopics(m, works)
	p.readAccess(m, works)
	m.readStored(works)
	p.readPictures(m)
	return m
}

// apply copies the metadata into a. A headline that the page prints in other
// words than those that count becomes Residue.
func (m *metadata) apply(a *assembly) {
	if m.headline != "" {
		if a.Headline != "" && !sameWords(a.Headline, m.headline) {
			a.leaveOut(a.Headline, RepeatedHeadline)
		}
		a.Headline = m.headline
	}
	a.Deck, a.Kicker = m.deck, m.kicker
	a.Bylines = m.bylines
	a.Published, a.Updated = m.published, m.updated
	a.Language, a.URL, a.Publisher = m.language, m.url, m.publisher
	a.Section, a.Keywords, a.Access = m.section, m.keywords, m.access
	a.Evidence = append(m.evidence, a.Evidence...)
}
