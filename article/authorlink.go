package article

import "strings"

// authorPaths are the parts of addresses, beside the class words for bylines,
// below which sites keep the pages of their authors.
var authorPaths = map[string]bool{
	"people": true, "person": true, "persons": true, "staff": true, "profile": true, "profiles": true, "profil": true,
	"by": true, "team": true, "user": true, "users": true, "member": true, "members": true, "bio": true, "redaktion": true,
	"expert": true, "experts": true, "bios": true, "persona": true, "firmas": true,
}

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
		if len(part) <= maxClassWord && (authorPaths[part] || words[part]&hintByline != 0) {
			return true
		}
		if rest[0] == '@' && !strings.Contains(rest, "/") {
			return true
		}
		href = rest
	}
}
