package article

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/copydesk/copydesk/caption"
	"github.com/copydesk/copydesk/internal/lexicon"
)

// parseWhole reads a caption together with the credit that an element in it
// holds: the label or brackets round the element are the credit's, too.
//
//	The dam on Friday. (Photo: <cite>Ana Ruiz</cite>)
//
// It is false where the two give other names than the element alone, or the rest of the
// caption, which words is read from, has a credit of its own.
func (f *figure) parseWhole(words *caption.Caption) (caption.Caption, bool) {
	if f.whole == "" || f.credit == "" || words.Credit.Raw != "" {
		return caption.Caption{}, false
	}
	c, err := caption.Parse(f.whole)
	if err != nil || c.Text == "" || !strings.Contains(c.Credit.Raw, f.credit) || strings.Contains(c.Text, f.credit) {
		return caption.Caption{}, false
	}
	return c, sameNames(caption.ParseCredit(f.credit), c.Credit)
}

// parseCredit reads a figure that has a credit and no caption. Some pages call the
// whole caption a credit: it has a sentence of some words in it then.
func (f *figure) parseCredit() caption.Caption {
	c, err := caption.Parse(f.credit)
	if err == nil && c.Credit.Raw != "" && endsSentence(c.Text) && strings.Count(c.Text, " ") >= minSaying {
		c.Text = withoutLabel(c.Text, c.Credit.Raw)
		return c
	}
	return caption.Caption{Raw: f.credit, Credit: caption.ParseCredit(f.credit)}
}

// withoutLabel returns a caption's text without the credit's label in front of it:
// "Foto: Die Talsperre am Freitag." with "Ana Ruiz" as the credit.
func withoutLabel(text, credit string) string {
	label, rest, ok := cutColon(text)
	if !ok || len(label) > maxCue || strings.TrimSpace(rest) == "" {
		return text
	}
	if c, err := caption.Parse(label + ": " + credit); err != nil || c.Text != "" {
		return text
	}
	return strings.TrimSpace(rest)
}

// moveLabel gives the credit the label that stands in front of it where the two stand
// in front of the caption, and tells whether it did.
//
//	Foto: <span class="credit">Ana Ruiz</span> Die Talsperre am Freitag.
func (f *figure) moveLabel(c *caption.Caption) bool {
	before, after, found := strings.Cut(f.whole, f.credit)
	before, after = strings.TrimRight(before, " "), strings.TrimLeft(after, " )]|:–—-")
	if !found || f.credit == "" || before == "" || after == "" || len(before) > maxCue {
		return false
	}
	credit := before + " " + f.credit
	labelled, err := caption.Parse(credit)
	if err != nil || labelled.Text != "" || !sameNames(caption.ParseCredit(f.credit), labelled.Credit) {
		return false
	}
	f.caption, f.credit, f.parsed = after, credit, nil
	return true
}

// sameNames tells whether two credits name the same.
func sameNames(a, b caption.Credit) bool {
	return slices.Equal(a.People, b.People) && slices.Equal(a.Organizations, b.Organizations)
}

// minSaying is the least blanks in a caption that is told from a credit by its length.
const minSaying = 4

// withoutRest cuts off a caption's end what is left there of a credit that was taken
// out of it: "The dam on Friday ( )", "The dam on Friday |".
func withoutRest(text string) string {
	rest := text
	for {
		rest = strings.TrimRight(rest, " |/–—-·•,;")
		n := len(rest)
		for _, pair := range [...]string{"()", "( )", "[]", "[ ]"} {
			rest = strings.TrimSuffix(rest, pair)
		}
		if len(rest) == n {
			break
		}
	}
	if rest == "" {
		return text
	}
	return rest
}

// siteBehind returns the brackets at the end of a caption that hold the site's name
// and no more, "" for none: "The dam on Friday (Harbour Courier)".
// Two words at the name's end stand for it, too: "Harbour Courier" for "The Harbour Courier".
func (s *story) siteBehind(text string) string {
	open := strings.LastIndexByte(text, '(')
	if open <= 0 || len(text)-open > maxCue || text[len(text)-1] != ')' || s.printed.publisher == "" {
		return ""
	}
	name := text[open+1 : len(text)-1]
	key := wordKey(name)
	if key == s.printed.publisher || strings.Contains(name, " ") && strings.HasSuffix(s.printed.publisher, key) {
		return text[open:]
	}
	return ""
}

// tailOf returns the text of the last element of a caption that begins with other
// text, "" for none.
//
//	<p class="caption">The dam on Friday <span>Valley Fire Brigade</span></p>
//
// A line of its own, behind a br, counts as one where it is the second.
func (s *story) tailOf(n int) string {
	for range maxTailDepth {
		last, before, broken := 0, false, false
		for d := range s.tree.Children(n) {
			if s.tree.Nodes[d].Tag == atom.Br {
				broken = last != 0
				continue
			}
			if s.isUnseen(d) {
				continue
			}
			before, broken = before || last != 0, broken && !before
			last = d
		}
		switch {
		case last == 0:
			return ""
		case !s.isElement(last):
			if before && broken {
				return normalSpace(s.tree.TextOf(last))
			}
			return ""
		case before:
			return s.tailText(last)
		}
		n = last
	}
	return ""
}

// maxTailDepth is how many elements may hold nothing but a caption.
const maxTailDepth = 4

// tailText returns the text of element n if it may be a credit by its tag: one that
// is set in italics may be a title, unless it stands in brackets, and a link leads to what the caption speaks of.
func (s *story) tailText(n int) string {
	text := s.read(n, s.isControl)
	switch s.tree.Nodes[n].Tag {
	case atom.Span, atom.P, atom.Div, atom.Small, atom.Cite:
		return text
	case atom.Em, atom.I:
		if strings.HasPrefix(text, "(") {
			return text
		}
	}
	return ""
}

// cutTail takes the last element of a caption for its credit, where it reads as one,
// and tells whether it did. c is what the whole caption says.
// A credit in c that is the element's alone needs no help.
func (f *figure) cutTail(c *caption.Caption) bool {
	head, ok := strings.CutSuffix(f.caption, f.tail)
	head = strings.TrimRight(head, " ")
	if !ok || f.tail == "" || f.credit != "" || len(f.tail) > maxCredit {
		return false
	}
	tail, err := caption.Parse(f.tail)
	sure := err == nil && tail.Text == "" && tail.Credit.Raw != ""
	switch {
	case f.site && c.Credit.Raw == "":
	case c.Credit.Raw == "":
		if !isSaying(head) || !sure && !isNames(f.tail) {
			return false
		}
	case !sure || !endsSentence(head) || c.Credit.Start >= len(head):
		return false
	}
	f.caption, f.credit, f.parsed = head, f.tail, nil
	return true
}

// isSaying tells whether a text can be a caption that ends where an element begins:
// it has some words, one of them in small letters, and its last word isn't one that
// joins others: "The keepers at the gate of".
func isSaying(text string) bool {
	words := strings.Fields(text)
	if len(words) < 3 || strings.ContainsAny(text[len(text)-1:], ",;:/|(-&") {
		return false
	}
	last := words[len(words)-1]
	return slices.ContainsFunc(words, func(w string) bool { return !startsUpper(w) }) &&
		(startsUpper(last) || lexicon.LittleWords().Find(last) == 0)
}

// isNames tells whether a text can be the names of those who made a picture: two words
// or more in capitals, small ones only where names have them, and no date.
// "Policía Local de Rio" can, "Show More" is a button.
func isNames(text string) bool {
	words := strings.Fields(text)
	if len(words) < 2 || len(words) > 8 || endsSentence(text) || strings.ContainsAny(text, "0123456789") || residueReason(text) != "" || lexicon.CaptionFurniture().Has(text) {
		return false
	}
	for i, w := range words {
		if !startsUpper(w) && (i == 0 || i == len(words)-1 || w != "&" && w != "/" && !lexicon.Particles().Has(w)) {
			return false
		}
	}
	return true
}
