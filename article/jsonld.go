package article

import (
	"html"
	"strings"

	"github.com/copydesk/copydesk/internal/laxjson"
	"github.com/copydesk/copydesk/internal/lexicon"
)

// A schemaType is what a schema.org type stands for on a news page.
type schemaType int

const (
	otherType   schemaType = iota
	itemType               // Recipe, VideoObject, Event: may be what a page is about
	pageType               // WebPage, ItemPage
	articleType            // NewsArticle, BlogPosting, Report
)

// typeNamed returns what a type stands for: "NewsArticle",
// "http://schema.org/NewsArticle", "schema:NewsArticle".
// Names that the table doesn't have are of other types: "BreadcrumbList".
func typeNamed(name string) schemaType {
	if i := strings.LastIndexAny(name, "/:#"); i >= 0 {
		name = name[i+1:]
	}
	e, _ := lexicon.SchemaTypes().Find(strings.TrimSpace(name))
	switch e.Field(0) {
	case "article":
		return articleType
	case "page":
		return pageType
	case "item":
		return itemType
	}
	return otherType
}

// A work is an object of the page's JSON-LD that may describe its story.
// A page may have several: its story, the WebPage that holds it, a video in it.
type work struct {
	value  laxjson.Value
	kind   schemaType
	weak   bool // a CreativeWork: the type that says least
	listed bool // stands in a list of stories, or is what another is part of
}

// A linked is the JSON-LD of a page.
type linked struct {
	works    []work
	sites    []laxjson.Value       // objects of type WebSite or an organization
	pictures []laxjson.Value       // objects of type ImageObject
	paths    []laxjson.Value       // objects of type BreadcrumbList
	ids      map[string]identified // objects by @id
}

// An identified is an object with an @id, and how many members it has.
// "#ana" may stand in full under one story and as a reference under another.
type identified struct {
	laxjson.Value
	members int
}

// readLinked reads the scripts of a page.
// A script may hold one object or a list of them. What is no JSON gives nothing.
func readLinked(scripts []string) *linked {
	l := &linked{}
	for _, src := range scripts {
		for v := range laxjson.Parse(src).Items() {
			l.collect(v, false)
		}
	}
	return l
}

// collect files v and the objects in it. Their depth is bounded by laxjson.
// What a list holds, itemListElement, or a story points to, mentions, is about others.
func (l *linked) collect(v laxjson.Value, listed bool) {
	switch v.Kind() {
	case laxjson.Array:
		for item := range v.Items() {
			l.collect(item, listed)
		}
	case laxjson.Object:
		l.file(v, listed)
		for name, member := range v.Members() {
			if k := member.Kind(); k == laxjson.Array || k == laxjson.Object {
				l.collect(member, listed || lexicon.OtherMembers().Has(name))
			}
		}
	}
}

// file keeps an object by its types and its @id.
// Of objects with one @id the fullest counts: {"@id": "#ana"} only refers to it.
func (l *linked) file(v laxjson.Value, listed bool) {
	if id := v.Get("@id").Text(); id != "" {
		if l.ids == nil {
			l.ids = make(map[string]identified)
		}
		if n := members(v); n > l.ids[id].members {
			l.ids[id] = identified{v, n}
		}
	}
	best := work{value: v, listed: listed}
	for t := range v.Get("@type").Items() {
		name := t.Text()
		if kind := typeNamed(name); kind > best.kind {
			best.kind, best.weak = kind, strings.HasSuffix(name, "CreativeWork")
		}
		if strings.HasSuffix(name, "BreadcrumbList") {
			l.paths = append(l.paths, v)
		}
		if strings.HasSuffix(name, "ImageObject") && len(l.pictures) < maxPictures {
			l.pictures = append(l.pictures, v)
		}
		if strings.HasSuffix(name, "WebSite") || isOrganizationType(name) {
			l.sites = append(l.sites, v)
		}
	}
	if best.kind != otherType {
		l.works = append(l.works, best)
	}
}

// sells tells whether the page offers a product and has no story: the days that it
// prints are those of reviews and deliveries.
func (l *linked) sells() bool {
	offers := false
	for _, w := range l.works {
		if w.kind == articleType && !w.weak {
			return false
		}
		offers = offers || !w.listed && w.value.Get("offers").Kind() != laxjson.Missing
	}
	return offers
}

// members counts the members of an object, nested ones as one.
func members(v laxjson.Value) int {
	n := 0
	for range v.Members() {
		n++
	}
	return n
}

// isOrganizationType tells types such as Organization and NewsMediaOrganization.
// "Corporation" and "Brand" are such types as well; "Person" isn't.
func isOrganizationType(name string) bool {
	return strings.HasSuffix(name, "Organization") || strings.HasSuffix(name, "Corporation") || strings.HasSuffix(name, "Brand")
}

// follow returns the object that v refers to by @id, where that says more.
// "author": {"@id": "#ana"} gives {"@type": "Person", "@id": "#ana", "name": "Ana Ruiz"}.
func (l *linked) follow(v laxjson.Value) laxjson.Value {
	if v.Kind() != laxjson.Object {
		return v
	}
	id := v.Get("@id").Text()
	to, ok := l.ids[id]
	if !ok || id == "" || ldText(to.Get("name")) == "" && v.Get("name").Kind() != laxjson.Missing {
		return v
	}
	return to.Value
}

// own returns the works that describe the page's own story, best first. page
// tells of an address, a headline, whether it is the page's.
// Works of equal score keep the order of the page.
func (l *linked) own(isURL, isHeadline func(string) bool) []work {
	out := make([]work, 0, len(l.works))
	scores := make([]int, 0, len(l.works))
	for _, w := range l.works {
		score := l.score(w, isURL, isHeadline)
		if score < 0 {
			continue
		}
		at := len(out)
		for at > 0 && scores[at-1] < score {
			at--
		}
		out = append(out[:at], append([]work{w}, out[at:]...)...)
		scores = append(scores[:at], append([]int{score}, scores[at:]...)...)
		if len(out) > maxWorks {
			out, scores = out[:maxWorks], scores[:maxWorks]
		}
	}
	return out
}

// maxWorks is how many works of a page are looked at: the story, its page, a
// video and a few more.
const maxWorks = 8

// score says how much speaks for w being the page's story; below 0 it is
// another story.
// A story's type counts 12, a page's 8, an item's 4; an address or a headline of the
// page 6 more each.
func (l *linked) score(w work, isURL, isHeadline func(string) bool) int {
	score := 4 * int(w.kind)
	if w.weak {
		score -= 5
	}
	if w.listed {
		score -= 9
	}
	address := ""
	for _, name := range [...]string{"mainEntityOfPage", "url", "@id"} {
		v := w.value.Get(name)
		if address = v.Text(); address == "" {
			address = v.Get("@id").Text()
		}
		if address != "" && isURL(address) {
			score += 6
			break
		}
	}
	if h := workHeadline(w.value); h != "" {
		if isHeadline(h) {
			score += 6
		} else if w.listed {
			score -= 6
		}
	}
	return score
}

// workHeadline returns the headline of a story.
// "" where it has none. "headline" goes before "name", which may be the site's.
func workHeadline(v laxjson.Value) string {
	for _, name := range [...]string{"headline", "name", "title"} {
		if s := ldText(v.Get(name)); s != "" {
			return s
		}
	}
	return ""
}

// ldText returns a text of JSON-LD without HTML: the first of several, and the
// value of a typed one ({"@value": "…"}).
// A number gives its digits, an object without "@value" "".
func ldText(v laxjson.Value) string {
	for item := range v.Items() {
		s := item.Text()
		if s == "" {
			s = item.Get("@value").Text()
		}
		if s = cleanText(s); s != "" {
			return s
		}
	}
	return ""
}

// cleanText decodes entities, drops tags and normalises white space: values of
// metadata are text, but many pages put HTML into them, some of them twice
// escaped.
// "Salt &amp;amp; vinegar" and "<b>Salt</b> &amp; vinegar" give "Salt & vinegar".
func cleanText(s string) string {
	for range 2 {
		if !strings.Contains(s, "&") {
			break
		}
		s = html.UnescapeString(s)
	}
	if strings.Contains(s, "<") {
		s = withoutTags(s)
	}
	return normalSpace(s)
}

// withoutTags drops what looks like HTML tags: "<b>", "</p>".
// "5 < 6" stays, for no letter follows. So does an open "<b" without its end.
func withoutTags(s string) string {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(s, "<")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		if rest == "" || !isTagStart(rest[0]) {
			b.WriteByte('<')
			s = rest
			continue
		}
		end := strings.IndexByte(rest, '>')
		if end < 0 {
			b.WriteByte('<')
			b.WriteString(rest)
			return b.String()
		}
		s = rest[end+1:]
	}
}

// isTagStart tells what opens a tag, an end tag or a comment behind "<".
func isTagStart(c byte) bool { return c == '/' || c == '!' || 'a' <= c|0x20 && c|0x20 <= 'z' }
