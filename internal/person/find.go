package person

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Mention is a name in running text. Start and End are byte offsets into the
// text, half-open: text[Start:End] is the name with its title.
type Mention struct {
	Name       Name
	Start, End int
	Sure       bool // a title, an initial or a known given name shows that it's a person
}

// Find returns the personal names in running text, in order. It takes runs of
// capitalised words: of two words or more, or of one behind a title. Runs that
// aren't Sure may be names of places or organizations, which the caller knows.
// A run ends at punctuation, save for the full stops of initials and titles
// and the comma before a suffix. Scripts without capitals give no mentions.
func Find(text string) []Mention {
	var found []Mention
	for at := 0; at < len(text); {
		start, end := nextWord(text, at)
		if start == len(text) {
			break
		}
		m, ok := mentionAt(text, start)
		if !ok {
			at = end
			continue
		}
		found = append(found, m)
		at = m.End
	}
	return found
}

// nextWord returns the bounds of the first word at or behind at: letters and
// digits with the signs that names hold inside. Without one both are len(text).
func nextWord(text string, at int) (start, end int) {
	start = len(text)
	for i, r := range text[at:] {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			start = at + i
			break
		}
	}
	return start, wordEnd(text, start)
}

// wordEnd returns where the word that begins at start ends. Apostrophes and
// hyphens count inside a word, a full stop behind an initial or a short title.
func wordEnd(text string, start int) int {
	end := start
	for i, r := range text[start:] {
		inside := unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
		if !inside && (!strings.ContainsRune("'’-.", r) || !letterAt(text, start+i+utf8.RuneLen(r))) {
			break
		}
		end = start + i + utf8.RuneLen(r)
	}
	if end < len(text) && text[end] == '.' && stopBelongs(text[start:end]) {
		end++
	}
	return end
}

func letterAt(text string, at int) bool {
	if at >= len(text) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(text[at:])
	return unicode.IsLetter(r)
}

func stopBelongs(word string) bool {
	_, isSuffix := suffixClass(word)
	return isInitial(word) || isTitle(word) && len(word) <= 5 || isSuffix && len(word) <= 3
}

// mentionAt reads a name whose first word begins at start.
func mentionAt(text string, start int) (Mention, bool) {
	words, end := run(text, start)
	if words == 0 {
		return Mention{}, false
	}
	raw := text[start:end]
	raw = strings.TrimSuffix(strings.TrimSuffix(raw, "'s"), "’s")
	title, rest := StripTitle(raw)
	name, ok := Parse(raw)
	if !ok || title == "" && (!strings.Contains(rest, " ") || headIsCommon(rest)) {
		return Mention{}, false
	}
	first, _, _ := strings.Cut(rest, " ")
	class := Classify(first)
	sure := title != "" || class == GivenName || class == Initial
	return Mention{Name: name, Start: start, End: start + len(raw), Sure: sure}, true
}

// headIsCommon tells whether a run begins with a frequent word, as a sentence
// does: "When Ana Ruiz". The run is then read again from its second word.
func headIsCommon(run string) bool {
	first, _, _ := strings.Cut(run, " ")
	return Classify(first) == CommonWord
}

// run returns how many words a run of name words has from start, and its end,
// which lies behind a name word that is no particle.
func run(text string, start int) (words, end int) {
	end = start
	for at := start; words < maxWords+4; {
		stop := wordEnd(text, at)
		class := Classify(text[at:stop])
		if class == None || class == Lower || class == Particle && words == 0 {
			break
		}
		words++
		if class != Particle {
			end = stop
		}
		next, ok := skipBlank(text, stop)
		if !ok || strings.HasSuffix(text[at:stop], "'s") || strings.HasSuffix(text[at:stop], "’s") {
			break
		}
		at = next
	}
	return words, end
}

// skipBlank steps over one blank, also one behind the comma of a suffix.
func skipBlank(text string, at int) (int, bool) {
	comma := strings.HasPrefix(text[at:], ",")
	if comma {
		at++
	}
	r, size := utf8.DecodeRuneInString(text[at:])
	if r != ' ' && r != '\u00a0' || !letterAt(text, at+size) {
		return at, false
	}
	if comma {
		word := text[at+size : wordEnd(text, at+size)]
		if _, ok := suffixClass(word); !ok || Classify(word) != Suffix {
			return at, false
		}
	}
	return at + size, true
}
