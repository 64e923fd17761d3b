package lexicon

// Months lists the names of the months. An entry's fields are the month's
// number, its language, and "weak" for a name that is an ordinary word too.
func Months() *Table { return months() }

// Weekdays lists the names of the days of the week. An entry's first field is
// the day's number, 1 for Monday.
func Weekdays() *Table { return weekdays() }

// DateWords lists the small words inside dates. An entry's field says what they
// do: "link", "ordinal", "year" or "month".
func DateWords() *Table { return dateWords() }

var (
	months    = table("months.txt")
	weekdays  = table("weekdays.txt")
	dateWords = table("datewords.txt")
)
