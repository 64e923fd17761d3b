package article_test

import (
	"errors"
	"fmt"
	"strings"

	"golang.org/x/net/html"

	"github.com/copydesk/copydesk/article"
)

const damPage = `<html lang="en"><head><meta property="og:site_name" content="The Harbor Gazette"></head><body>
<nav><a href="/">Home</a></nav>
<article>
<h1>Dam Holds as River Crests</h1>
<p class="byline">By Ana Ruiz</p>
<p>The dam above the town held on Sunday as the river crested at nine metres, a metre below the wall.</p>
<p>“We slept with our shoes on,” Mayor Dana Reyes told reporters at the gate. “Nobody will forget it.”</p>
<p>The bridge to the north bank stays closed until engineers have looked at its piers, she said, and the schools
are closed on Monday. See the <a href="/map">map of the roads</a> that can be used.</p>
</article></body></html>`

func ExampleParse() {
	a, err := article.Parse(strings.NewReader(damPage))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(a.Headline)
	fmt.Println(a.Publisher.Name)
	for _, b := range a.Blocks {
		fmt.Printf("%s at %d: %.28s…\n", b.Kind, b.Start, b.Text)
	}
	// Output:
	// Dam Holds as River Crests
	// The Harbor Gazette
	// paragraph at 0: The dam above the town held …
	// paragraph at 100: “We slept with our shoes on,…
	// paragraph at 209: The bridge to the north bank…
}

func ExampleParse_errors() {
	_, err := article.Parse(strings.NewReader(" \n"))
	fmt.Println(errors.Is(err, article.ErrEmpty))
	fmt.Println(err)
	// Output:
	// true
	// article: empty input
}

func ExampleParseText() {
	a, err := article.ParseText(strings.NewReader(`Dam holds as river crests
By Ana Ruiz

PORT ALDER, Maine (AP) — The dam above the town held on Sunday.

“We slept with our shoes on,” Mayor Dana Reyes told reporters.`))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(a.Headline)
	fmt.Println(a.Bylines[0].Credits[0].Name)
	fmt.Println(a.Dateline.City, a.Dateline.Region, a.Dateline.Agency)
	q := a.Quotes[0]
	fmt.Println(q.Speaker.Name, q.Cue.Text, q.Addressee.Text)
	fmt.Println(a.Text[q.Start:q.End])
	// Output:
	// Dam holds as river crests
	// Ana Ruiz
	// Port Alder Maine AP
	// Dana Reyes told reporters
	// “We slept with our shoes on,”
}

func ExampleParser() {
	p := article.Parser{URL: "https://www.harborgazette.example/dam", MaxBytes: 1 << 20}
	a, err := p.Parse(strings.NewReader(damPage))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, l := range a.Blocks[2].Links {
		fmt.Println(a.Text[l.Start:l.End], l.URL)
	}
	// Output:
	// map of the roads https://www.harborgazette.example/map
}

func ExampleParser_ParseNode() {
	doc, err := html.Parse(strings.NewReader(damPage))
	if err != nil {
		fmt.Println(err)
		return
	}
	a, err := new(article.Parser).ParseNode(doc)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(a.Bylines[0].Credits[0].Name)
	// Output:
	// Ana Ruiz
}
