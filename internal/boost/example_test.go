package boost_test

import (
	"fmt"

	"github.com/copydesk/copydesk/internal/boost"
)

// Is a line of text prose? Its number of words and its share of link text say.
func ExampleFit() {
	var rows [][]float32
	var label, weight []float32
	var all []int32
	for i := range int32(100) {
		words := float32(i % 50)
		rows = append(rows, []float32{words, .1})
		label, weight, all = append(label, 0), append(weight, 1), append(all, i)
		if words > 20 {
			label[i] = 1
		}
	}
	model := boost.Fit(boost.NewData(rows, 48), all, label, weight, boost.Options{Columns: 1})
	fmt.Println(boost.Probability(model.Score(&boost.Example{40, .1})) > .5)
	fmt.Println(boost.Probability(model.Score(&boost.Example{3, .1})) > .5)
	// Output:
	// true
	// false
}
