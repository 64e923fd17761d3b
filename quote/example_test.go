package quote_test

import (
	"fmt"

	"github.com/copydesk/copydesk/quote"
)

func ExampleFind() {
	text := "“It is late,” Mayor Dana Reyes told reporters. “We go home.”\n" +
		"She said the bridge would close in May."
	for _, q := range quote.Find(text) {
		fmt.Printf("%s, %s: %s\n", q.Speaker.Name, q.Kind, q.Text)
	}
	// Output:
	// Dana Reyes, direct: “It is late,” “We go home.”
	// Dana Reyes, indirect: the bridge would close in May
}
