package article

import (
	"strings"
	"sync"

	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/markup"
)

// hiddenBy returns hiddenText for an attribute by which the page itself hides
// element i, and ariaHidden for one that hides it from screen readers only. For
// the class attribute see screenReaderOnly. A page hides with scripts and style
// sheets too; those aren't read. A part of a page that React streams is sent
// hidden under an id such as "S:1a", for a script to put in its place.
// https://html.spec.whatwg.org/multipage/interaction.html#the-hidden-attribute
func hiddenBy(tree *markup.Tree, i int, a markup.Attr) segmentFlags {
	switch a.Key {
	case "hidden":
		if !strings.EqualFold(a.Value, "until-found") && !isStreamed(tree, i) {
			return hiddenText
		}
	case "aria-hidden":
		if a.Value == "true" {
			return ariaHidden
		}
	case "style":
		if hasDeclaration(a.Value, "display", "none") || hasDeclaration(a.Value, "visibility", "hidden") {
			return hiddenText
		}
	}
	return 0
}

// screenReaderOnly tells whether a class is one by which style sheets keep a text
// for screen readers. It isn't empty.
func screenReaderOnly(class string) bool {
	return hiddenForms().may(class) && lexicon.HiddenClasses().Has(class)
}

// hiddenForms is the cheap look before the table: most class words are no such class.
var hiddenForms = sync.OnceValue(func() *formFilter {
	forms := new(formFilter)
	for _, e := range lexicon.HiddenClasses().Entries {
		forms.addEntry(e)
	}
	return forms
})

// hasDeclaration tells whether a style attribute sets a property to a value.
// "color:red; display : NONE !important" sets display to none.
func hasDeclaration(style, property, value string) bool {
	for style != "" {
		var declaration string
		declaration, style, _ = strings.Cut(style, ";")
		name, set, ok := strings.Cut(declaration, ":")
		if !ok || !strings.EqualFold(strings.TrimSpace(name), property) {
			continue
		}
		set, _, _ = strings.Cut(set, "!")
		if strings.EqualFold(strings.TrimSpace(set), value) {
			return true
		}
	}
	return false
}

// isStreamed tells a part of a page that a script will put in its place.
func isStreamed(tree *markup.Tree, i int) bool { return strings.HasPrefix(tree.ID(i), "S:") }
