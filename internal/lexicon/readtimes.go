package lexicon

// ReadTimes lists the words round the number of minutes that a story takes to read.
func ReadTimes() *Table { return readTimes() }

var readTimes = table("readtimes.txt")
