package article

import (
	"strings"

	"github.com/copydesk/copydesk/internal/laxjson"
)

// stateBody returns the body that a page holds in its scripts: the longest
// string in them that is HTML with paragraphs; "" for none. A page that a
// script writes carries what it will show, as JSON or as a string of JSON:
//
//	window.state = {"story": {"body": "<p>The dam held.</p>"}}
//	push([1, "{\"body\": \"\u003cp>The dam held.\u003c/p>\"}"])
//
// A string of JSON is looked through once more for strings in it.
func stateBody(scripts []string) string {
	longest := ""
	for _, s := range scripts {
		eachString(s, func(text string) {
			eachString(text, func(inner string) {
				if isMarkup(inner) && len(inner) > len(longest) {
					longest = inner
				}
			})
			if isMarkup(text) && len(text) > len(longest) {
				longest = text
			}
		})
	}
	return longest
}

// isMarkup tells HTML of at least two paragraphs from JSON and scripts.
func isMarkup(text string) bool {
	text = strings.TrimSpace(text)
	if text == "" || strings.ContainsRune("{[", rune(text[0])) || strings.Count(text, "</p>") < 2 {
		return false
	}
	return !strings.Contains(text, `":"`) && !strings.Contains(text, "function(")
}

// eachString calls do with each string of at least minStored bytes that stands
// in double quotation marks on one line of src.
// do gets it without its marks and escapes.
func eachString(src string, do func(string)) {
	for {
		open := strings.IndexByte(src, '"')
		if open < 0 {
			return
		}
		src = src[open:]
		end := stringEnd(src)
		if end >= minStored {
			do(laxjson.Unescape(src[1 : end-1]))
		}
		src = src[end:]
	}
}

// stringEnd is the end of the string that src begins with, or the end of its
// line.
func stringEnd(src string) int {
	for i := 1; i < len(src); i++ {
		switch src[i] {
		case '\\':
			i++
		case '\n':
			return i
		case '"':
			return i + 1
		}
	}
	return len(src)
}

// isPlaceholder tells a mark that a script puts something else for: "$$AD$$".
// "{{ad}}" and "[ad]" are such, too; "$5 off" has a space.
func isPlaceholder(text string) bool {
	if len(text) < 3 || strings.ContainsRune(text, ' ') {
		return false
	}
	return strings.IndexByte("$%#{[@", text[0]) >= 0 && strings.IndexByte("$%#}]@", text[len(text)-1]) >= 0
}
