package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// separators part a headline from the site's name in titles. They are tried in this order.
var separators = [...]string{" | ", " - ", " – ", " — ", " · ", " • ", " :: ", " » ", " « ", " > ", " ‹ ", " / ", " ~ ", "｜", " : ", ": ", "_", "|", " -- ", " @ ", " – "}

// withoutSite cuts the site's name off a title: at its end, or at its front.
// "Bridge to close | Valley | Courier" loses the site, then the section; three rounds at most.
func (p *profile) withoutSite(s string) string {
	for range 3 {
		cut := p.cutSite(s)
		if cut == s {
			break
		}
		s = p.withoutSection(cut)
	}
	return s
}

// withoutSection cuts the story's section off a title that lost its site's name.
// "Bridge to close | Valley" loses the section "Valley" that a claim of the page names.
func (p *profile) withoutSection(s string) string {
	for _, c := range p.claims[sectionField] {
		for _, sep := range separators {
			if i := strings.LastIndex(s, sep); i > 0 && len(s)-i < maxSiteName && sameWords(s[i+len(sep):], c.value) {
				return strings.TrimSpace(s[:i])
			}
		}
	}
	return s
}

// cutSite is withoutSite for one name: "Courier | Bridge to close" is "Bridge to close".
func (p *profile) cutSite(s string) string {
	for i := len(s); i > 0 && len(s)-i < maxSiteName; {
		r, size := utf8.DecodeLastRuneInString(s[:i])
		i -= size
		if i > 0 && partsTitle(s, i, r) && p.isSite(s[i+size:]) {
			return strings.TrimRightFunc(s[:i], isTitleMark)
		}
	}
	for i, r := range s[:min(len(s), maxSiteName)] {
		if i > 0 && partsTitle(s, i, r) && p.isSite(s[:i]) {
			return strings.TrimLeftFunc(s[i:], isTitleMark)
		}
	}
	return s
}

// partsTitle tells whether the mark r at s[i] may part a title from the name of
// its site: a bar, an arrow, a bracket; a dash, hyphen or colon with a space
// beside it.
// "Valley-Courier" has no space beside its hyphen and isn't parted.
// "Bridge to close ★ Courier", "Bridge to close (Courier)" and "Bridge to close—Courier" are
// parted.
func partsTitle(s string, i int, r rune) bool {
	switch r {
	case '-', ':', '/', '~', '@', '<', '>':
		return s[i-1] == ' ' || i+1 < len(s) && (s[i+1] == ' ' || s[i+1] == s[i])
	case '\'', '’', '"', '“', '”', ',', '.', '!', '?', '&', '%', '$', '+', '#':
		return false
	}
	return r > ' ' && (unicode.IsPunct(r) || unicode.IsSymbol(r)) || isBarLetter(r)
}

// isBarLetter tells a letter that is typed for the bar it looks like: the Korean
// vowel, the Chinese stroke and the African click.
func isBarLetter(r rune) bool { return r == 'ㅣ' || r == '丨' || r == 'ǀ' }

// isTitleMark tells what is left of a separator beside a cut.
// Quotation marks and ellipses belong to the headline and stay.
func isTitleMark(r rune) bool {
	if strings.ContainsRune("“”‘’„…", r) {
		return false
	}
	return unicode.IsSpace(r) || strings.ContainsRune("-:/~@<>|([{_", r) || r > unicode.MaxASCII && (unicode.IsPunct(r) || unicode.IsSymbol(r)) || isBarLetter(r)
}

// isSiteName tells whether s is a whole name of the site.
func (p *profile) isSiteName(s string) bool {
	key := wordKey(s)
	for _, name := range p.siteKeys {
		if key == name {
			return true
		}
	}
	return false
}

// isSite tells whether s is a name of the site: of its publisher, or its host.
// A name and a longer one that begins with it are the same, from five bytes on and, where
// s is the longer, up to twelve bytes more: "Castle Bay Courier" and "Castle Bay".
func (p *profile) isSite(s string) bool {
	key := wordKey(s)
	if key == "" {
		return false
	}
	for _, name := range p.siteKeys {
		if key == name || len(key) > 4 && len(name) > 4 && (strings.HasPrefix(name, key) || strings.HasPrefix(key, name) && len(key) < len(name)+12) {
			return true
		}
	}
	return false
}
