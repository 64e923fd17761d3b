package date_test

import (
	"fmt"

	"github.com/copydesk/copydesk/internal/date"
)

func ExampleFind() {
	text := "Ana Ruiz in Bonn am Montag, 7. März 2022."
	d, start, end, ok := date.Find(text)
	fmt.Println(d.ISO(), text[start:end], ok)
	// Output: 2022-03-07 Montag, 7. März 2022 true
}

func ExampleParsePrefix() {
	d, n, _ := date.ParsePrefix("2023年5月7日、東京")
	fmt.Println(d.ISO(), n)
	// Output: 2023-05-07 15
}

func ExampleFinder() {
	d, _, _, _ := date.Finder{Language: "en-US"}.Find("seen 03/04/2024")
	fmt.Println(d.ISO())
	// Output: 2024-03-04
}
