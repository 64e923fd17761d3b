package article

import (
	"sort"
	"time"

	"golang.org/x/net/html/atom"
)

const (
	postReach = 4 // how many ancestors of an entry's heading may be the entry
	minPosts  = 2 // entries that make a live blog
)

// findPosts finds the headings of a live blog's entries and their times: an
// entry is the innermost element around a heading that holds a time element,
// inside of one that calls itself a live blog.
//
//	<div class="live-blog"><article><time datetime="2023-05-07T10:00Z">…</time><h3>…</h3>
func (s *story) findPosts() {
	times := s.timeElements()
	if len(times) < minPosts {
		return
	}
	posts := make(map[int]time.Time)
	for i := s.first; i <= s.last; i++ {
		if s.roles[i] != roleBody || s.segs[i].heading == 0 {
			continue
		}
		if at, ok := s.postTime(i, times); ok {
			posts[i] = at
		}
	}
	if len(posts) >= minPosts {
		s.posts = posts
	}
}

// timeElements returns the time elements in the root that state a time.
func (s *story) timeElements() []int {
	var times []int
	for n := range s.tree.Elements(s.root, atom.Time) {
		if s.tree.Attr(n, "datetime") != "" {
			times = append(times, n)
		}
	}
	return times
}

// postTime returns the time of the entry that segment i heads.
// A heading that shares its element with the headline heads the page, no entry.
func (s *story) postTime(i int, times []int) (time.Time, bool) {
	n := int(s.segs[i].heading)
	for range postReach {
		if n = s.tree.Parent(n); n <= s.root || s.holds(n, s.headline) {
			return time.Time{}, false
		}
		k := sort.SearchInts(times, n)
		if k == len(times) || times[k] >= int(s.tree.Nodes[n].End) {
			continue
		}
		at, ok := parseStamp(s.tree.Attr(times[k], "datetime"))
		return at, ok && s.inLive(n)
	}
	return time.Time{}, false
}

// inLive tells whether node n or one around it calls itself a live blog.
// figureReach elements are looked at, n with them.
func (s *story) inLive(n int) bool {
	for range figureReach {
		if n <= 0 {
			return false
		}
		if s.hints[n]&hintLive != 0 {
			return true
		}
		n = s.tree.Parent(n)
	}
	return false
}

// parseStamp reads the value of a datetime attribute that has a time of day.
// "2023-05-07" has none. Without a zone it is UTC.
func parseStamp(s string) (time.Time, bool) {
	for _, layout := range [...]string{time.RFC3339, "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05", "2006-01-02T15:04", "2006-01-02 15:04:05", "2006-01-02 15:04"} {
		if at, err := time.Parse(layout, s); err == nil {
			return at, true
		}
	}
	return time.Time{}, false
}
