package lexicon

// ReplyLabels lists what stands before the title of what is answered: "Re".
func ReplyLabels() *Table { return replyLabels() }

var replyLabels = table("replylabels.txt")
