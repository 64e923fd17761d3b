package lexicon

// Zones lists the names of time zones. An entry's first field is the offset
// from UTC, "+02:00"; the second, where there is one, the offset in summer by
// the rule of the United States.
func Zones() *Table { return zones() }

// ClockWords lists the words round a time of day. An entry's field says what
// they do: "am", "pm", "hour", "minute", "second" or "at".
func ClockWords() *Table { return clockWords() }

var (
	zones      = table("zones.txt")
	clockWords = table("clockwords.txt")
)
