package article

import "strings"

// The control characters that frame a wire message (ANPA 1312, IPTC 7901).
const (
	stx = "\x02" // the text begins
	etx = "\x03" // the text ends
)

// A message is a wire message cut at its control characters:
//
//	SYN SYN SOH  f0704 US reute
//	u f BC-SLUG,1stLd   02-26 0105
//	STX  headline, copy  ETX
//	AP-WF-02-26-87 1501EST
type message struct {
	header, body, trailer string
}

// cutMessage cuts a message. A text without a frame is all body.
// STX and ETX are the characters 0x02 and 0x03 of ASCII. A header or trailer above
// maxHeader bytes is none: the characters stand in the copy by chance.
func cutMessage(text string) message {
	f := message{body: text}
	if head, rest, ok := strings.Cut(text, stx); ok && len(head) <= maxHeader {
		f.header, f.body = head, rest
		if i := strings.IndexByte(head, '^'); i > 0 && isLineEnd(head[i-1]) { // a headline that stands before STX
			f.header, f.body = head[:i], head[i:]+rest
		}
	}
	if body, rest, ok := strings.Cut(f.body, etx); ok && len(rest) <= maxHeader {
		f.body, f.trailer = body, rest
	}
	f.header, f.body, f.trailer = withoutFrames(f.header), withoutFrames(f.body), withoutFrames(f.trailer)
	return f
}

// withoutFrames puts a space in the place of each STX and ETX that frames nothing:
// the words beside it are two.
func withoutFrames(s string) string {
	return strings.ReplaceAll(strings.ReplaceAll(s, stx, " "), etx, " ")
}

// isLineEnd tells whether c ends a line.
func isLineEnd(c byte) bool { return c == '\n' || c == '\r' }

// maxHeader is more bytes than a message's header or trailer has.
const maxHeader = 2000

// slugOf reads the slug off a header's slug line:
//
//	slug-line = priority category [ cycle "-" ] slug [ MM-DD ] [ words ]
//	cycle     = "BC" | "AM" | "PM"
//
//	u f BC-BAHIA-COCOA-REVIEW   02-26 0105
//	r i PM-Gulf Talks,2ndLd-Writethru 05-07 0456
//
// The slug may have spaces: PM-Gulf Talks. "I visited Bonn" has no cycle and is none.
func slugOf(line string) (string, bool) {
	words := strings.Fields(line)
	for len(words) > 0 && len(words[0]) == 1 {
		words = words[1:]
	}
	if len(words) == 0 || !hasCycle(words[0]) {
		return "", false
	}
	for len(words) > 1 && isSlugNumber(words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	return strings.Join(words, " "), true
}

// hasCycle tells whether a word begins with the cycle of a wire.
// Cycles say which papers a story is for: AM and PM those of the morning and of the
// evening, BC both.
func hasCycle(word string) bool {
	cycle, slug, ok := strings.Cut(word, "-")
	return ok && slug != "" && (cycle == "BC" || cycle == "bc" || cycle == "AM" || cycle == "PM" || cycle == "US" || cycle == "EU")
}

// isSlugNumber tells whether a word of a slug line is its date or its count of
// words: "02-26", "0105", "a0532", "<".
func isSlugNumber(word string) bool {
	return strings.Trim(word, "0123456789-/:<=ap") == "" && strings.ContainsAny(word, "0123456789") && len(word) > 2 || word == "<"
}

// isHeaderLine tells whether a line above a headline belongs to the wire, not
// to the story, where the control characters are lost:
//
//	f0704reute    a0532    ZCZC    r i    d f BC-SLUG  02-26 0105
//	06-04 0230   Bridge,2nd Ld-Writethru,0210
//	URGENT   BULLETIN   1st Ld-Writethru   EMBARGOED FOR 6 P.M.   HFR Sunday
func isHeaderLine(text string) bool {
	if len(text) > 120 {
		return false
	}
	if _, ok := slugOf(text); ok {
		return true
	}
	bare := strings.Trim(text, "^<=*-–—()[]: ")
	if isStoryNumber(bare) || isDateAndCount(bare) || hasVersion(bare) || len(text) == len("r i") && text[1] == ' ' && isWordByte(text[0]) && isWordByte(text[2]) {
		return true
	}
	e, n := headerOpenings().find(bare)
	if n == 0 {
		return false
	}
	return n == len(bare) || e.Field(0) == "starts"
}

// isDateAndCount knows the end of a slug line on a line of its own: "06-04 0230".
func isDateAndCount(text string) bool {
	words := strings.Fields(text)
	for _, word := range words {
		if !isSlugNumber(word) {
			return false
		}
	}
	return len(words) > 1
}

// hasVersion tells whether one of the parts behind the slug says which version of
// the story this is: "Bridge,2nd Ld-Writethru,0210".
// "Bridge, 2nd street" has none.
func hasVersion(text string) bool {
	_, rest, ok := strings.Cut(text, ",")
	for ok {
		var part string
		part, rest, ok = strings.Cut(strings.TrimLeft(rest, " "), ",")
		if _, n := headerOpenings().find(part); n > 0 && isDigit(part[0]) {
			return true
		}
	}
	return false
}

// isStoryNumber knows the number of a story on its circuit: "a0532",
// "f0704 reute", "AP-NY-05-07-23 1501EDT".
func isStoryNumber(text string) bool {
	word, rest, _ := strings.Cut(text, " ")
	if len(text) == 5 && isDigits(text[1:], 4) && 'A' <= text[0] && text[0] <= 'Z' {
		return true // M1204
	}
	if len(word) >= 5 && len(word) <= 14 && isDigits(word[1:5], 4) && 'a' <= word[0] && word[0] <= 'z' {
		return len(rest) <= 8 && strings.Trim(word[5:], "abcdefghijklmnopqrstuvwxyz_") == ""
	}
	return isSignOff(text)
}

// isWordByte tells whether c is a letter or digit of ASCII.
func isWordByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}
