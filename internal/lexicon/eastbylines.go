package lexicon

// EastBylines lists the words of bylines in Chinese, Japanese and Korean.
// Field 0 says what a word does, field 1 the role it gives, if any.
func EastBylines() *Table { return eastBylines() }

var eastBylines = table("eastbylines.txt")
