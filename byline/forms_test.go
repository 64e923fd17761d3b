package byline

var forms = []form{
	{"prefix", "By Ana Ruiz", []string{"author: Ana Ruiz"}},
	{"bare name", "Aldgra Fredly", []string{"author: Aldgra Fredly"}},
	{"two people", "By Ana Ruiz and Tom Hale", []string{"author: Ana Ruiz", "author: Tom Hale"}},
	{"title behind a comma", "By Ana Ruiz, Political Editor", []string{"author: Ana Ruiz ~Political Editor"}},
}

var noBylines = []string{"", " ", "By the numbers", "Breaking News", "Copyright 2024 Harbor Post"}

var knownFailures []form
