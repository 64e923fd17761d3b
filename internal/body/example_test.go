package body_test

import (
	"fmt"

	"github.com/copydesk/copydesk/internal/body"
)

func ExampleIsPageLine() {
	fmt.Println(body.IsPageLine("Read also: Dam in the east is under repair"))
	fmt.Println(body.IsPageLine("The dam held, the mayor said."))
	// Output:
	// true
	// false
}
