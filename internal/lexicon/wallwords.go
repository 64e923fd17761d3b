package lexicon

// WallWords lists the class names and ids of elements by which pages keep readers
// out. An entry's field is the kind of access.
func WallWords() *Table { return wallWords() }

var wallWords = table("wallwords.txt")
