package lexicon

// ResidueLines lists lines that pages print around a story. An entry's field is
// the reason why such a line is no part of it.
func ResidueLines() *Table { return residueLines() }

var residueLines = table("residuelines.txt")
