package article

import (
	"strings"

	"github.com/copydesk/copydesk/internal/lexicon"
	"github.com/copydesk/copydesk/internal/markup"
)

// visibility returns hiddenText for an element that the page itself hides, and
// ariaHidden for one hidden from screen readers only. A page hides with scripts
// and style sheets too; those aren't read. A part of a page that React streams
// is sent hidden under an id such as "S:1a", for a script to put in its place.
func visibility(tree *markup.Tree, i int) segmentFlags {
	var flags segmentFlags
	for a := range tree.Attrs(i) {
		switch a.Key {
		case "hidden":
			if !strings.EqualFold(a.Value, "until-found") && !strings.HasPrefix(tree.ID(i), "S:") {
				flags |= hiddenText
			}
		case "aria-hidden":
			if a.Value == "true" {
				flags |= ariaHidden
			}
		case "style":
			if hasDeclaration(a.Value, "display", "none") || hasDeclaration(a.Value, "visibility", "hidden") {
				flags |= hiddenText
			}
		case "class":
			if screenReaderOnly(a.Value) {
				flags |= hiddenText
			}
		}
	}
	return flags
}

// screenReaderOnly tells whether a class attribute names one of the classes by
// which style sheets keep a text for screen readers.
func screenReaderOnly(classes string) bool {
	if !strings.ContainsAny(classes, "ridRID") {
		return false
	}
	hidden := lexicon.HiddenClasses()
	for class := range strings.FieldsSeq(classes) {
		if hidden.Has(class) {
			return true
		}
	}
	return false
}

// hasDeclaration tells whether a style attribute sets a property to a value.
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
