package person_test

import (
	"fmt"

	"github.com/copydesk/copydesk/internal/person"
)

func ExampleParse() {
	n, ok := person.Parse("Sen. Femke van der Wit Jr.")
	fmt.Println(ok, n.Title, "/", n.Given, "/", n.Family, "/", n.Suffix)
	fmt.Println(n.Full())
	// Output:
	// true Sen. / Femke / van der Wit / Jr.
	// Femke van der Wit Jr.
}

func ExampleGender() {
	fmt.Println(person.Gender("Fumio"), person.Gender("Ana María"))
	// Output: male female
}

func ExampleStripTitle() {
	fmt.Println(person.StripTitle("Prime Minister Taro Ogata"))
	// Output: Prime Minister Taro Ogata
}
