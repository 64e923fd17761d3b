package lexicon

// EntryLines lists the words that open the line in which a content management
// system says when it published a page, and under what it filed it.
func EntryLines() *Table { return entryLines() }

var entryLines = table("entrylines.txt")
