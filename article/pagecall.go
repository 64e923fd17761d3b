package article

import (
	"strings"
	"sync"

	"github.com/copydesk/copydesk/internal/lexicon"
)

// pageCalls are the words with which pages call on their readers.
var pageCalls = sync.OnceValue(func() *phraseIndex { return phrases(lexicon.PageCalls()) })

// maxCall is the most bytes of a paragraph that is left out for what it says to
// readers: a longer one tells something besides.
const maxCall = 250

// dropCalls takes out paragraphs in which the page speaks to its readers, and lines that
// tell when the page was changed.
//
//	Follow us on WhatsApp.
//	Watch our films of the dam. Story continues below the video.
//	Last edited by Tom on Mon 12 May 2025, 06:30.
func (s *story) dropCalls() {
	for i := s.first; i <= s.last; i++ {
		if seg := &s.segs[i]; s.roles[i] != roleBody || s.size(i) > maxCall || seg.heading != 0 || seg.quote != 0 || seg.cell != 0 || seg.pre != 0 {
			continue
		}
		if why := callReason(s.textOf(i)); why != "" {
			s.roles[i], s.reasons[i] = roleResidue, why
		}
	}
}

// callReason is why a paragraph is left out that calls on its readers, "" for others.
// A quotation mark in front makes it somebody's words.
func callReason(text string) Reason {
	for i, begun := nextWord(text, 0), false; i < len(text); begun = true {
		e, n := pageCalls().findFrom(text[i:], firstWord(text[i:]))
		if n > 0 && mayCall(e.Field(1), text, i, begun) {
			return Reason(e.Field(0))
		}
		end := strings.IndexAny(text[i:], ".!?|>\n")
		if end < 0 {
			break
		}
		i = nextWord(text, i+end)
	}
	return ""
}

// mayCall tells whether a phrase of the table that begins a sentence at byte i of a text
// calls on readers there; where is the field that says so.
// A line that tells of a change has the day or the time in it, and is no sentence about
// one: "Letzte Änderung am Gesetz war 2019 …".
func mayCall(where, text string, i int, begun bool) bool {
	switch where {
	case "sentence":
		return true
	case "dated":
		return !begun && !isQuoted(text[:i]) && len(text) <= maxDateLine && (hasDate(text[i:]) || hasClock(text[i:]))
	}
	return !begun && !isQuoted(text[:i])
}

// isQuoted tells whether what stands before a text's first word quotes it.
func isQuoted(marks string) bool {
	return strings.ContainsAny(marks, "\"'“„«‘‚»「『-–—")
}
