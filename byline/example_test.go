package byline_test

import (
	"errors"
	"fmt"

	"github.com/copydesk/copydesk/byline"
)

func ExampleParse() {
	b, err := byline.Parse("By Ana Ruiz in Madrid and Tom Hale, AP Business Writer | May 7, 2023")
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, c := range b.Credits {
		fmt.Printf("%s: %s; title %q, organization %q, location %q\n", c.Role, c.Name, c.Title, c.Organization, c.Location)
	}
	// Output:
	// author: Ana Ruiz; title "", organization "", location "Madrid"
	// author: Tom Hale; title "Business Writer", organization "AP", location ""
}

func ExampleParse_noByline() {
	_, err := byline.Parse("By the numbers")
	fmt.Println(errors.Is(err, byline.ErrNoByline))
	// Output: true
}
