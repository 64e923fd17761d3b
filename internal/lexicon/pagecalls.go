package lexicon

// PageCalls lists what pages say to their readers between the paragraphs of a story.
func PageCalls() *Table { return pageCalls() }

var pageCalls = table("pagecalls.txt")
