package copydesk_test

import (
	"fmt"
	"log"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/quote"
)

// The README shows this example; TestReadme keeps the two alike.
func Example() {
	page, err := os.Open("testdata/kishida.html")
	if err != nil {
		log.Fatal(err)
	}
	a, err := article.Parse(page)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(a.Bylines[0].Credits[0].Name, a.Published.Format(time.DateOnly))
	fmt.Println(a.Captions[0].Credit.People, a.Captions[0].Credit.Organizations)
	for _, q := range a.Quotes {
		if q.Kind == quote.Direct {
			fmt.Printf("%s (%s) %s %.52s…\n", q.Speaker.Name, q.Speaker.Mention, q.Cue.Text, q.Text)
		}
	}
	// Output:
	// Aldgra Fredly 2023-05-07
	// [Jung Yeon-je] [AP]
	// Fumio Kishida (Kishida) said “The situation in the international community makes …
	// Fumio Kishida (he) said “Our shuttle diplomacy continues. Two weeks from now…
	// Fumio Kishida (he) said “There are various histories between Japan and South…
	// Yoon Suk Yeol (Yoon) told “In a situation where liberal democracy, which has b…
}

func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	src, err := os.ReadFile("example_test.go")
	require.NoError(t, err)
	_, body, _ := strings.Cut(string(src), "func Example() {\n")
	body, _, _ = strings.Cut(body, "\n}\n")
	code, output, _ := strings.Cut(body, "\t// Output:\n")

	code = strings.ReplaceAll("\n"+code, "\n\t", "\n")
	output = strings.ReplaceAll("\n"+output, "\n\t// ", "\n")
	assert.Contains(t, string(readme), "```go"+code+"```", "the README shows the example's code")
	assert.Contains(t, string(readme), "```text"+output+"\n```", "the README shows the example's output")
}
