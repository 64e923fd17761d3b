package article

import (
	"strings"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// isAuthorLink tells whether an address is that of an author's page: a part of
// its path says so and another part follows.
func isAuthorLink(href string) bool {
	href, query, _ := strings.Cut(href, "?")
	if strings.HasPrefix(query, "author=") {
		return true
	}
	if i := strings.Index(href, "://"); i >= 0 {
		href = href[i+len("://"):]
		if i = strings.IndexByte(href, '/'); i < 0 {
			return false
		}
		href = href[i:]
	}
	words := classHints()
	for {
		part, rest, found := strings.Cut(href, "/")
		if !found || rest == "" || rest == "/" {
			return false
		}
		if 0 < len(part) && len(part) <= maxClassWord && (words.find(part)&hintByline != 0 || lexicon.AuthorPaths().Has(part)) {
			return true
		}
		if rest[0] == '@' && !strings.Contains(rest, "/") {
			return true
		}
		href = rest
	}
}
