package lexicon

// PageLines lists how the lines of a page read that aren't its story's. An
// entry's first field says what the line is for: "also", "ad", "offer" ….
func PageLines() *Table { return pageLines() }

var pageLines = table("pagelines.txt")
