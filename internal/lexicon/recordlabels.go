package lexicon

// RecordLabels lists the labels of the lines by which catalogues describe a text.
func RecordLabels() *Table { return recordLabels() }

var recordLabels = table("recordlabels.txt")
