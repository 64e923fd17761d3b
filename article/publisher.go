package article

import (
	"net/url"
	"strings"

	"github.com/copydesk/copydesk/internal/laxjson"
)

// readURL finds the canonical address.
// A claim of the front page counts only where the page's own address isn't known or is one,
// too.
func (p *profile) readURL(m *metadata) {
	for pass := range 2 {
		for _, c := range p.claims[urlField] {
			u := p.absolute(c.value)
			if u == "" || pass == 0 && isFront(u) {
				continue // a template says the front page of all pages
			}
			m.url = u
			m.evidence = append(m.evidence, evidence(urlField, c, u, p.claims[urlField]))
			return
		}
		if p.url != "" && pass == 0 && !isFront(p.url) {
			break
		}
	}
	m.url = p.url
}

// isFront tells the address of a site's front page.
// "https://www.example.com/" is one, "https://example.com/?p=7" isn't.
func isFront(address string) bool {
	key := addressKey(address)
	return !strings.Contains(key, "/") && !strings.Contains(address, "?")
}

// linkedURL takes the address that JSON-LD says of the story, where the page and
// its reader know none.
// A front page is no story's address.
//
//	{"@type": "NewsArticle", "mainEntityOfPage": {"@id": "https://courier.example/bridge"}}
func (p *profile) linkedURL(m *metadata, works []work) {
	if m.url != "" || len(works) == 0 || works[0].kind != articleType {
		return
	}
	for _, name := range [...]string{"url", "mainEntityOfPage", "@id"} {
		v := works[0].value.Get(name)
		address := v.Text()
		if address == "" {
			address = v.Get("@id").Text()
		}
		if u := p.absolute(address); u != "" && !isFront(u) {
			c := claim{value: u, from: linkedData, name: name}
			m.url = u
			m.evidence = append(m.evidence, evidence(urlField, c, u, p.claims[urlField]))
			return
		}
	}
}

// absolute resolves an address against the page's own, and returns "" for what
// is no address of a page.
// "mailto:ana@example.com" is none, nor is "/a" where the page's own isn't known.
func (p *profile) absolute(href string) string {
	href = strings.TrimSpace(href)
	if strings.HasPrefix(href, "//") && p.url == "" {
		href = "https:" + href
	}
	u, err := url.Parse(href)
	if err != nil {
		return ""
	}
	if !u.IsAbs() {
		base, err := url.Parse(p.url)
		if err != nil || !base.IsAbs() {
			return ""
		}
		u = base.ResolveReference(u)
	}
	if u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return ""
	}
	return u.String()
}

// addressKey is what addresses of one page have in common: host without "www."
// and path, without scheme, query, fragment and last slash.
// "https://www.example.com/a/?x#y" is "example.com/a".
func addressKey(s string) string {
	_, rest, found := strings.Cut(s, "://")
	if !found {
		rest = strings.TrimPrefix(s, "//")
	}
	rest = strings.TrimPrefix(rest, "www.")
	if i := strings.IndexAny(rest, "?#"); i >= 0 {
		rest = rest[:i]
	}
	return strings.ToLower(strings.TrimRight(rest, "/"))
}

// ownWorks returns the works of the page's JSON-LD that describe its story.
// The page's address speaks for a work, and a headline that is said by a meta element, the
// title or the first heading.
func (p *profile) ownWorks() []work {
	var addresses []string
	for _, c := range p.claims[urlField] {
		addresses = append(addresses, addressKey(c.value))
	}
	if p.url != "" {
		addresses = append(addresses, addressKey(p.url))
	}
	var titles [][]string
	for _, c := range p.claims[headlineField] {
		titles = append(titles, tokens(c.value))
	}
	titles = append(titles, tokens(p.title))
	if h := p.firstHeading(); h > 0 {
		titles = append(titles, tokens(textOf(p.tree, h)))
	}
	isURL := func(s string) bool {
		key := addressKey(s)
		for _, a := range addresses {
			if key == a && strings.Contains(key, "/") {
				return true
			}
		}
		return false
	}
	isHeadline := func(s string) bool {
		words := tokens(s)
		for _, t := range titles {
			if saysHeadline(words, t) {
				return true
			}
		}
		return false
	}
	return p.linked.own(isURL, isHeadline)
}

// saysHeadline tells whether words are those of a title, or two or more of its
// words.
// "Dam holds" says "Dam holds through the night", "Dam" alone or "Dam breaks" doesn't.
func saysHeadline(words, title []string) bool {
	if len(words) == 0 {
		return false
	}
	shared := 2 * float64(overlap(words, title))
	length := len(words) + len(title)
	if len(words) > 1 {
		length = min(length, 2*len(words))
	}
	return shared/float64(length) >= sameHeadline
}

// readPublisher finds the publisher's name and address, and the names by which
// titles call the site.
//
//	{"@type": "NewsArticle", "publisher": {"name": "Castle Bay Courier"}}
//
// Where it says no address, that is the host of the page's own. Names from rank
// 5 on don't cut titles.
func (p *profile) readPublisher(m *metadata, works []work) {
	var all []claim
	for _, w := range works {
		if w.kind == itemType {
			continue
		}
		for v := range w.value.Get("publisher").Items() {
			v = p.linked.follow(v)
			all = append(all, p.publisherClaim(v, 1, m))
		}
	}
	all = append(all, p.claims[publisherField]...)
	for _, v := range p.linked.sites {
		if strings.HasSuffix(v.Get("@type").Text(), "WebSite") {
			all = append(all, p.publisherClaim(v, 2, m))
		}
	}
	best := -1
	for i, c := range all {
		if c.value != "" && len(c.value) < maxSiteName && !strings.Contains(c.value, "://") && (best < 0 || c.rank < all[best].rank) {
			best = i
		}
	}
	if best >= 0 {
		m.publisher.Name = all[best].value
		m.evidence = append(m.evidence, evidence(publisherField, all[best], all[best].value, all))
	}
	if u, err := url.Parse(m.url); err == nil && u.Host != "" {
		if m.publisher.URL == "" && m.publisher.Name != "" {
			m.publisher.URL = u.Scheme + "://" + u.Host
		}
		p.addSite(siteOfHost(u.Host))
		p.addSite(u.Host)
		p.addSite(strings.TrimPrefix(u.Host, "www."))
	}
	for _, c := range all {
		if c.rank < 5 && len(c.value) < maxSiteName && !p.isTitle(c.value) {
			p.addSite(c.value)
		}
	}
}

// isTitle tells whether a name is the whole title of the page, as templates fill
// in what they have.
// So it is no name to cut off titles, unless the title has one part only.
func (p *profile) isTitle(name string) bool {
	if name == p.title {
		return longestPart(name) != "" // else the title is the site's name
	}
	for _, c := range p.claims[headlineField] {
		if c.value == name && longestPart(name) != "" {
			return true
		}
	}
	return false
}

// maxSiteName is more bytes than a publisher's name has.
const maxSiteName = 120

// publisherClaim reads an organization or a name, and its address.
// Only a story's publisher, rank 1, fills in the address.
func (p *profile) publisherClaim(v laxjson.Value, rank int, m *metadata) claim {
	name := ldText(v)
	if v.Kind() == laxjson.Object {
		name = ldText(v.Get("name"))
		if m.publisher.URL == "" && rank == 1 {
			m.publisher.URL = p.absolute(v.Get("url").Text())
		}
	}
	return claim{value: name, from: linkedData, rank: rank}
}

// addSite adds a name by which isSite knows the site. One without a letter or digit is left out.
func (p *profile) addSite(name string) {
	if key := wordKey(name); key != "" {
		p.siteKeys = append(p.siteKeys, key)
	}
}

// siteOfHost returns the part of a host that names the site: "example" of
// "www.example.co.uk".
// It is "bbc" of "bbc.co.uk" and "example" of "news.example.com".
func siteOfHost(host string) string {
	parts := strings.Split(strings.TrimPrefix(host, "www."), ".")
	best := parts[0]
	for _, part := range parts[:max(1, len(parts)-1)] {
		if len(part) >= len(best) || len(part) > 3 {
			best = part
		}
	}
	return best
}
