package place_test

import (
	"fmt"

	"github.com/copydesk/copydesk/internal/place"
)

func ExampleCity() {
	p, ok := place.City("SAO PAULO")
	fmt.Println(p.Name, p.Countries, p.Alone, ok)
	// Output: Sao Paulo [BR] true true
}

func ExampleRegion() {
	p, ok := place.Region("N.H.")
	fmt.Println(p.Name, p.Countries, ok)
	// Output: New Hampshire [US] true
}

func ExampleCountry() {
	p, ok := place.Country("Burma")
	fmt.Println(p.Name, ok)
	// Output: Myanmar true
}

func ExampleTitleCase() {
	fmt.Println(place.TitleCase("COEUR D'ALENE"))
	// Output: Coeur d'Alene
}
