package caption_test

import (
	"fmt"

	"github.com/copydesk/copydesk/caption"
)

func ExampleParse() {
	c, err := caption.Parse("Ferries leave the harbor in Busan, May 7, 2023. Tom Hale/Pool Photo via AP")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(c.Text)
	fmt.Println(c.Credit.People, c.Credit.Organizations, c.Credit.Pool)
	// Output:
	// Ferries leave the harbor in Busan, May 7, 2023.
	// [Tom Hale] [AP] true
}

func ExampleParser() {
	p := caption.Parser{Agencies: []string{"Quayside"}}
	c, err := p.Parse("Ferries leave the harbor Tom Hale/Quayside")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(c.Credit.Organizations)
	// Output: [Quayside]
}

// Split is for those who only want to know where a caption ends and its credit
// begins.
func ExampleSplit() {
	c, err := caption.Split("Ana Ruiz, left, in Lima. (Tom Hale/Pool via AP)")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(c.Text)
	fmt.Println(c.Credit.People, c.Credit.Organizations, len(c.People))
	// Output:
	// Ana Ruiz, left, in Lima.
	// [Tom Hale] [AP] 0
}

func ExampleParseCredit() {
	c := caption.ParseCredit("Foto: picture alliance / dpa | Tom Hale")
	fmt.Println(c.People, c.Organizations)
	// Output: [Tom Hale] [picture alliance dpa]
}
