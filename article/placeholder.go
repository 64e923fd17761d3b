package article

import "golang.org/x/net/html/atom"

// namesFrame tells the attributes by which an element says what a script will
// put into it: a frame that waits for the reader's consent, or a service's own
// element.
func namesFrame(key string) bool {
	switch key {
	case "data-src", "data-oembed-url", "data-embed-url", "data-embed-src", "data-iframe-src", "data-iframe",
		"data-video-url", "data-tweet-url", "videoid", "data-videoid", "data-tweetid", "data-tweet-id", "data-shortcode":
		return true
	}
	return false
}

// placeholderAt reads an element that stands for the player or post which a
// script puts into it.
//
//	<div data-src="https://www.youtube.com/embed/abc"><p>Show the video?</p></div>
//	<lite-youtube videoid="abc"></lite-youtube>
func (s *story) placeholderAt(n int) (embed, bool) {
	if s.traits[n]&standsForFrame == 0 || s.textSize(n) > maxPlaceholder || s.body[n] > 0 || s.holdsFrame(n) {
		return embed{}, false
	}
	e := embed{node: n, seg: s.segAt(int32(n)), wordless: true}
	if e.media = s.numbered(n, s.tree.Name(n)); e.media.URL != "" {
		return e, true
	}
	e.media.URL = s.playerURL(n, "data-oembed-url", "data-embed-url", "data-embed-src", "data-iframe-src", "data-iframe", "data-video-url", "data-tweet-url", "data-src")
	e.media.Provider = providerOf(e.media.URL)
	return e, e.media.Provider != "" && !isShareAddress(e.media.URL)
}

// holdsFrame tells whether an element is a picture or frame, or holds a frame.
func (s *story) holdsFrame(n int) bool {
	switch s.tree.Nodes[n].Tag {
	case atom.Img, atom.Source, atom.A, atom.Script, atom.Link:
		return true
	}
	lo, hi := s.mediaIn(n)
	for _, m := range s.media[lo:hi] {
		if int(m.node) == n || !s.isPicture(int(m.node)) {
			return true
		}
	}
	return false
}

// maxPlaceholder is the most bytes of text in a placeholder: it asks whether the
// reader agrees, and why.
const maxPlaceholder = 600

// numbered returns the post or video whose number an element of a service gives,
// or the zero Media.
// <lite-youtube videoid="abc"> is https://www.youtube.com/watch?v=abc; an attribute that
// holds a whole address of the service is taken as it is.
func (s *story) numbered(n int, name string) Media {
	for _, service := range [...]struct{ name, key, provider, address, behind string }{
		{"amp-youtube", "data-videoid", "youtube", "https://www.youtube.com/watch?v=", ""},
		{"lite-youtube", "videoid", "youtube", "https://www.youtube.com/watch?v=", ""},
		{"amp-twitter", "data-tweetid", "x", "https://x.com/i/status/", ""},
		{"amp-instagram", "data-shortcode", "instagram", "https://www.instagram.com/p/", "/"},
	} {
		if service.name != name {
			continue
		}
		id := s.tree.Attr(n, service.key)
		switch {
		case id == "":
			return Media{Provider: service.provider}
		case providerOf(id) != "":
			return Media{service.provider, id}
		}
		return Media{service.provider, service.address + id + service.behind}
	}
	return Media{}
}
