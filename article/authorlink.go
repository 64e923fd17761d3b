package article

import (
	"strings"
	"sync"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// isAuthorLink tells whether an address is that of an author's page: a part of
// its path says so and another part follows.
//
//	/author/ana-ruiz   /people/tom-hale/   /@anaruiz   /?author=12
//	https://news.example/staff/ana-ruiz
//
// "/authors/" by itself, and "/author" at the end of a path, are lists and none.
func isAuthorLink(href string) bool {
	if i := strings.IndexByte(href, '?'); i >= 0 {
		if key, _, ok := strings.Cut(href[i+1:], "="); ok && strings.HasSuffix(key, "author") {
			return true
		}
		href = href[:i]
	}
	if i := strings.Index(href, "://"); i >= 0 {
		href = href[i+len("://"):]
		if i = strings.IndexByte(href, '/'); i < 0 {
			return false
		}
		href = href[i:]
	}
	forms := authorForms()
	for {
		i := strings.IndexByte(href, '/')
		if i < 0 || len(href)-i <= 1 || href[i+1:] == "/" {
			return false
		}
		if 0 < i && i <= maxClassWord && forms.may(href[:i]) && isAuthorPart(href[:i]) {
			return true
		}
		if href = href[i+1:]; href[0] == '@' && strings.IndexByte(href, '/') < 0 {
			return true
		}
	}
}

// isPeopleLink tells whether an address is that of somebody's page who may be an
// author or somebody in the news.
// "/people/tom-hale" may lead to a mayor; "/author/ana-ruiz" leads to an author.
func isPeopleLink(href string) bool {
	for part := range strings.SplitSeq(href, "/") {
		if e, ok := lexicon.AuthorPaths().Find(part); ok && e.Field(0) == "anybody" {
			return true
		}
	}
	return false
}

// isAuthorPart tells whether a part of an address says that authors follow.
// Class words for bylines count as well as the table of paths: "author", "staff",
// "redaktion", but no "news".
func isAuthorPart(part string) bool {
	return classHints().find(part)&hintByline != 0 || lexicon.AuthorPaths().Has(part)
}

// authorForms are those of all that isAuthorPart tells.
// Most parts of most addresses are refused by them, before a table is asked.
var authorForms = sync.OnceValue(func() *formFilter {
	forms := new(formFilter)
	for _, e := range lexicon.ClassWords().Entries {
		if e.Field(0) == "byline" {
			forms.addEntry(e)
		}
	}
	for _, e := range lexicon.AuthorPaths().Entries {
		forms.addEntry(e)
	}
	return forms
})
