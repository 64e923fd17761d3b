package article

import (
	"slices"
	"strings"

	"github.com/copydesk/copydesk/internal/laxjson"
)

// readTopics finds the section and the keywords.
// A section that is the site's name says nothing. The keywords are those of one source.
//
//	{"@type": "NewsArticle", "articleSection": "Valley", "keywords": ["Dams", "Rio"]}
//
// https://schema.org/articleSection
func (p *profile) readTopics(m *metadata, works []work) {
	var sections, keys []claim
	for _, w := range works {
		if w.kind != articleType {
			continue
		}
		for v := range w.value.Get("articleSection").Items() {
			sections = append(sections, claim{value: ldText(v), from: linkedData, rank: 1})
		}
		for v := range w.value.Get("keywords").Items() {
			name := ldText(v)
			if v.Kind() == laxjson.Object {
				name = ldText(v.Get("name"))
			}
			keys = append(keys, claim{value: name, from: linkedData, rank: 1})
		}
	}
	sections = append(sections, p.claims[sectionField]...)
	if len(sections) == 0 {
		sections = append(sections, p.crumb(m)...)
	}
	sections = slices.DeleteFunc(sections, func(c claim) bool { return p.isSite(c.value) })
	if c, ok := bestClaim(sections); ok && len(c.value) < maxSiteName {
		m.section = c.value
		m.evidence = append(m.evidence, evidence(sectionField, c, c.value, sections))
	}
	keys = append(keys, p.claims[keywordsField]...)
	c, ok := bestClaim(keys)
	if !ok {
		return
	}
	seen := map[string]bool{}
	for _, k := range keys {
		if k.from == c.from && k.name == c.name {
			m.keywords = addKeywords(m.keywords, seen, k.value)
		}
	}
	m.evidence = append(m.evidence, evidence(keywordsField, c, strings.Join(m.keywords, ", "), joinSources(keys)))
}

// joinSources makes one claim of those that one place states one by one: a meta
// element for each keyword.
//
//	<meta property="article:tag" content="Dams"> <meta property="article:tag" content="Rio">
//
// is one claim, "Dams, Rio".
func joinSources(keys []claim) []claim {
	var all []claim
	for _, k := range keys {
		if last := len(all) - 1; last >= 0 && all[last].from == k.from && all[last].name == k.name && len(all[last].value) < maxJoinedKeys {
			all[last].value += ", " + k.value
		} else if last < 0 || all[last].from != k.from || all[last].name != k.name {
			all = append(all, k)
		}
	}
	return all
}

// maxJoinedKeys is about how many bytes of keywords are told of a place that lost.
const maxJoinedKeys = 1000

// crumb returns the name of the page above the story, by the path that JSON-LD
// tells: the last but the story itself and the front page.
//
// "Home > Valley > Dam holds" gives "Valley". A path of one name gives nothing.
// https://schema.org/BreadcrumbList
func (p *profile) crumb(m *metadata) []claim {
	for _, list := range p.linked.paths {
		var names []string
		for item := range list.Get("itemListElement").Items() {
			name := ldText(item.Get("name"))
			if name == "" {
				name = ldText(item.Get("item").Get("name"))
			}
			names = append(names, name)
		}
		if n := len(names); n > 0 && likeness(tokens(names[n-1]), tokens(m.headline)) >= sameHeadline {
			names = names[:n-1]
		}
		if n := len(names); n > 1 && names[n-1] != "" && !p.isSite(names[n-1]) {
			return []claim{{value: names[n-1], from: linkedData, name: "BreadcrumbList", rank: 4}}
		}
	}
	return nil
}

// bestClaim returns the first claim of the lowest rank.
// It is false where no claim has a value.
func bestClaim(all []claim) (claim, bool) {
	best := -1
	for i, c := range all {
		if c.value != "" && (best < 0 || c.rank < all[best].rank) {
			best = i
		}
	}
	if best < 0 {
		return claim{}, false
	}
	return all[best], true
}

// maxKeywords keeps pages that list their whole vocabulary short.
const maxKeywords = 64

// addKeywords splits a list of keywords at commas, else at semicolons or bars,
// and adds what is new.
// "dam, River; flood" has a comma and is "dam" and "River; flood". Case doesn't count in
// what is new.
func addKeywords(list []string, seen map[string]bool, s string) []string {
	sep := ","
	for _, other := range [...]string{";", "|", "、", "،"} {
		if !strings.Contains(s, ",") && strings.Contains(s, other) {
			sep = other
		}
	}
	for word := range strings.SplitSeq(s, sep) {
		word = strings.TrimSpace(word)
		key := strings.ToLower(word)
		if word != "" && !seen[key] && len(list) < maxKeywords {
			seen[key] = true
			list = append(list, word)
		}
	}
	return list
}
