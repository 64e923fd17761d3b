package article

import (
	"cmp"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// An embed is a post, player or map of another service.
type embed struct {
	node  int // the element that holds it all
	seg   int // the segment before which it stands, or its first
	media Media

	wordless bool // what stands in node are a placeholder's words, not the embed's
}

// postAt reads the embedded post that begins at node n, if one does: the
// quotation that a service's script turns into its card.
//
//	<blockquote class="twitter-tweet"><p>…</p><a href="https://twitter.com/…">
func (s *story) postAt(n int) (embed, bool) {
	tag := s.tree.Nodes[n].Tag
	if tag != atom.Blockquote && tag != atom.Div || s.hints[n]&hintEmbed == 0 {
		return embed{}, false
	}
	e := embed{node: n, seg: s.segAt(int32(n))}
	for class := range strings.FieldsSeq(s.tree.Class(n)) {
		if entry, ok := lexicon.Embeds().Find(strings.ReplaceAll(class, "-", "")); ok {
			e.media.Provider = entry.Field(0)
			break
		}
	}
	if e.media.Provider == "" {
		return e, false
	}
	for _, key := range [...]string{"data-href", "cite", "data-instgrm-permalink", "data-bluesky-uri"} {
		if e.media.URL == "" {
			e.media.URL = s.tree.Attr(n, key)
		}
	}
	if e.media.URL == "" {
		for a := range s.tree.Elements(n, atom.A) {
			if providerOf(s.tree.Attr(a, "href")) == e.media.Provider {
				e.media.URL = s.tree.Attr(a, "href") // the last one links to the post itself
			}
		}
	}
	return e, true
}

// playerAt reads a frame or player as an embed.
//
//	<iframe src="https://www.youtube.com/embed/abc">
//	<video><source src="dam.mp4"></video>
//	<amp-youtube data-videoid="abc">
//
// A frame of a service that isn't known is none; a player without an address neither.
func (s *story) playerAt(n int) (embed, bool) {
	e := embed{node: n, seg: s.segAt(int32(n))}
	switch name := s.tree.Name(n); {
	case name == "iframe" || name == "embed" || name == "object":
		e.media.URL = s.playerURL(n, "src", "data-src", "data-lazy-src", "data")
		e.media.Provider = providerOf(e.media.URL)
		if e.media.Provider == "" {
			return e, false
		}
	case name == "video" || name == "audio":
		e.media.URL = s.playerURL(n, "src", "data-src")
		if source := s.tree.First(n, atom.Source); e.media.URL == "" && source >= 0 {
			e.media.URL = s.playerURL(source, "src", "data-src")
		}
		e.media.Provider = name
	case strings.HasPrefix(name, "amp-"):
		e.media = s.numbered(n, name)
		if e.media.URL == "" {
			e.media.Provider = cmp.Or(e.media.Provider, strings.TrimPrefix(name, "amp-"))
			e.media.URL = s.playerURL(n, "src", "data-href", "data-src")
		}
	default:
		return e, false
	}
	return e, e.media.URL != ""
}

// playerURL returns the first of the attributes that holds an address.
// The result is absolute where the page's address is known, "" where none holds one.
func (s *story) playerURL(n int, keys ...string) string {
	for _, key := range keys {
		if src := s.tree.Attr(n, key); isAddress(src) && !strings.HasPrefix(src, "about:") && !strings.HasPrefix(src, "javascript:") {
			return s.resolve(src)
		}
	}
	return ""
}

// providerOf names the service that an address belongs to, "" where it is not
// among those that are known: most frames on a page are advertisements.
// "https://www.youtube.com/embed/abc" and "//youtu.be/abc" give youtube. A subdomain
// counts as its parent. Of Google only maps are embeds.
func providerOf(address string) string {
	host := strings.TrimPrefix(strings.TrimPrefix(address, "https:"), "http:")
	host = strings.TrimPrefix(host, "//")
	path := ""
	if i := strings.IndexAny(host, "/?#"); i >= 0 {
		host, path = host[:i], host[i:]
	}
	host = strings.ToLower(strings.TrimPrefix(host, "www."))
	if strings.HasSuffix(host, "google.com") && !strings.HasPrefix(path, "/maps") && !strings.HasPrefix(host, "maps.") {
		return ""
	}
	for host != "" {
		if e, ok := lexicon.Embeds().Find(host); ok {
			return e.Field(0)
		}
		_, rest, found := strings.Cut(host, ".")
		if !found {
			break
		}
		host = rest
	}
	return ""
}

// keepEmbed keeps an embed between the body's first and last segments, and
// marks the segments of the body in it.
// Words that the page hides stay out, unless they were taken for the body.
func (s *story) keepEmbed(e embed) {
	if !s.mayKeep(&e) {
		return
	}
	lo, hi := s.segsIn(e.node)
	for i := lo; i < hi; i++ {
		if s.roles[i] == roleBody || s.roles[i] == roleOutside && !s.segs[i].has(hiddenText) {
			s.roles[i] = roleEmbed
		}
	}
	s.embeds = append(s.embeds, e)
}

// mayKeep tells whether an embed stands in the story.
func (s *story) mayKeep(e *embed) bool {
	return s.begin() <= e.seg && e.seg <= s.last+1 && !s.unwantedEmbed(e.node)
}

// unwantedEmbed tells whether node n stands in an advertisement or the like.
// An element that holds paragraphs of the story is none of these, whatever its class
// says.
func (s *story) unwantedEmbed(n int) bool {
	for n := range s.outward(n) {
		if s.hints[n]&(hintAd|hintShare|hintComments|hintRelated|hintPromotion) != 0 && s.body[n] == 0 {
			return true
		}
	}
	return false
}

// embedsBefore writes the embeds that begin before segment i, or at it, and
// returns the segment to go on with.
// The words of a post that the page prints are the embed's text, a line each.
func (c *composer) embedsBefore(i int) int {
	for ; c.embed < len(c.embeds) && c.embeds[c.embed].seg <= i; c.embed++ {
		e := &c.embeds[c.embed]
		hi := e.seg
		if !e.wordless {
			_, hi = c.segsIn(e.node)
			if hi == e.seg && c.isLastEmbed(e.media) {
				continue
			}
		}
		c.assembly.begin(Block{Kind: Embed, Media: e.media})
		for j := e.seg; j < hi; j++ {
			if c.roles[j] == roleEmbed {
				c.newLine()
				c.segment(j)
			}
		}
		c.end()
		i = max(i, hi)
	}
	return i
}

// isLastEmbed tells whether a player is that of the last block: a page may hold
// one for wide screens and one for narrow ones.
// Addresses are compared up to "#".
func (c *composer) isLastEmbed(m Media) bool {
	last := len(c.Blocks) - 1
	if last < 0 || c.Blocks[last].Kind != Embed {
		return false
	}
	was, _, _ := strings.Cut(c.Blocks[last].Media.URL, "#")
	is, _, _ := strings.Cut(m.URL, "#")
	return was == is
}
