package lexicon

// Labels lists words in capitals before a dash that are no place.
func Labels() *Table { return labels() }

// Newswires lists agencies as datelines and end lines print them, beside those
// of Agencies.
func Newswires() *Table { return newswires() }

var (
	labels    = table("labels.txt")
	newswires = table("newswires.txt")
)
