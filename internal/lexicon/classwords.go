package lexicon

// ClassWords lists the words by which pages name their parts in attributes. An
// entry's first field is the part: "caption", "related", "share" ….
func ClassWords() *Table { return classWords() }

var classWords = table("classwords.txt")
