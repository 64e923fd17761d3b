package lexicon

// ResiduePhrases lists the words by which lines around a story tell why they are
// no part of it. An entry's fields are the reason and where in a line they stand.
func ResiduePhrases() *Table { return residuePhrases() }

var residuePhrases = table("residuephrases.txt")
