package lexicon

// HiddenClasses lists the class names of texts that a page doesn't show.
func HiddenClasses() *Table { return hiddenClasses() }

var hiddenClasses = table("hiddenclasses.txt")
