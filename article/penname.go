package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/copydesk/copydesk/byline"
	"github.com/copydesk/copydesk/internal/date"
	"github.com/copydesk/copydesk/internal/lexicon"
)

// A pen is what a line says of somebody who writes under a name that no table
// knows, behind a by-word.
type pen struct {
	name   string
	dated  bool // a date stands in the line
	verb   bool // the by-word is a phrase that says who posted: "Postado por"
	common bool // the by-word may as well open a name: "De", "Von"
}

// readPen reads a line that names somebody behind a by-word and hardly anything
// else:
//
//	pen  = [label date] byword name [rest]
//	name = up to three words with a capital
//
//	von Karpfenfritz » So 7. Mai 2023, 21:07
//	Publié le 7 mai 2023 par Mamie Sardine, dans Cuisine
//	Postado por Tia Nenzinha em Doces
//
// The rest begins with a mark, a digit or a word in small letters. Desks are no pens.
func readPen(line string) (pen, bool) {
	var out pen
	if _, start, end, ok := date.Find(line); ok {
		out.dated = true
		if start == 0 || start < maxLabel && labelIn(line[:start]) == publishedLabel {
			line = strings.TrimLeft(line[end:], " ,|•·-–»")
		}
	}
	n := byWord(line)
	if n == 0 {
		return pen{}, false
	}
	word := line[:n]
	name := strings.TrimLeft(line[n:], ": |")
	if _, start, _, ok := date.Find(name); ok {
		out.dated = true
		name = name[:start] // "Written by Feb 11, 2019" names nobody
	}
	out.verb = strings.Contains(word, " ") || strings.HasPrefix(line[n:], ":")
	first, _ := utf8.DecodeRuneInString(word)
	out.common = unicode.IsUpper(first) && lexicon.Particles().Has(word)
	out.name = penWords(name)
	return out, out.name != "" && isPen(out.name)
}

// byWord returns the length in bytes of the longest by-word that opens a line, 0
// for none.
func byWord(line string) int {
	n := 0
	for i := range line[:min(len(line), maxSigner)] {
		if c := line[i]; (c == ' ' || c == ':' || c == '|') && i > 0 && lexicon.Signers().Has(line[:i]) {
			n = i
		}
	}
	return n
}

// maxPenWords is how many words a pen name has at most: "Die alte Frau Holm" is
// rather a phrase.
const maxPenWords = 3

// penWords returns the words with capitals with which s begins, "" where there
// are more than maxPenWords.
func penWords(s string) string {
	end := 0
	for n := 0; end < len(s); n++ {
		at := end
		for at < len(s) && s[at] == ' ' {
			at++
		}
		if r, _ := utf8.DecodeRuneInString(s[at:]); !unicode.IsUpper(r) {
			break
		}
		if n == maxPenWords {
			return ""
		}
		for end = at; end < len(s); {
			r, size := utf8.DecodeRuneInString(s[end:])
			if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("'’-_.", r) {
				break
			}
			end += size
		}
		if end < len(s) && s[end] != ' ' {
			break
		}
	}
	return strings.TrimRight(s[:end], ".")
}

// isPen tells whether words with capitals may be how somebody signs.
// "Redaktion" and "Customer Service" sign for nobody.
func isPen(name string) bool {
	if len(name) < 3 || len(name) > maxName || lexicon.NoAuthors().Has(name) || lexicon.Staff().Has(name) {
		return false
	}
	for word := range strings.FieldsSeq(name) {
		if !lexicon.CommonWord(strings.ToLower(word)) {
			return true
		}
	}
	return false
}

// addPen reads a line near the headline that names a pen, where node i holds the
// line. A by-word that is none but in front of a name needs the name in an element of
// its own, or a date beside it: "Von Hand" is no author.
func (p *profile) addPen(c *bylineClaim, i int, line string) bool {
	w, ok := readPen(line)
	if !ok || p.isSite(w.name) || !w.verb && (!w.dated || w.common) && !p.standsAlone(i, w.name) {
		return false
	}
	if isAgency(w.name) {
		c.add(w.name, organization(w.name))
		return true
	}
	n := len(c.credits)
	c.add(w.name, []byline.Credit{{Role: byline.Author, Name: w.name, Span: byline.Span{End: len(w.name)}}})
	if len(c.credits) > n && c.people == 0 {
		c.people++ // who posts is a person under a single word, too
	}
	return true
}

// opensPost tells whether a line says who posted something and when, as each post
// of a thread does: "von Karpfenfritz » So 7. Mai 2023, 21:07".
func opensPost(line string) bool {
	if byWord(line) == 0 {
		return false
	}
	_, _, _, dated := date.Find(line)
	return dated
}

// standsAlone tells whether an element within node i holds a name and nothing
// else: von <b>Karpfenfritz</b>.
func (p *profile) standsAlone(i int, name string) bool {
	for n := i + 1; n < int(p.tree.Nodes[i].End) && n < i+maxPenNodes; n++ {
		if p.isElement(n) && textOf(p.tree, n) == name {
			return true
		}
	}
	return false
}

// maxPenNodes is how many nodes of a line are looked at for a name.
const maxPenNodes = 40
