package lexicon

// DateLabels lists the words that pages print with the time of a story. An
// entry's field is "published", "updated" or "other".
func DateLabels() *Table { return dateLabels() }

var dateLabels = table("datelabels.txt")
