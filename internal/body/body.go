package body

import (
	_ "embed" // the weights
	"sync"

	"github.com/copydesk/copydesk/internal/boost"
)

//go:embed body.boost
var table []byte

// weights is the model that the embedded table holds, read once.
var weights = sync.OnceValue(func() *boost.Model { return decode(table) })

// decode reads a table.
func decode(table []byte) *boost.Model {
	m := new(boost.Model)
	if err := m.UnmarshalBinary(table); err != nil {
		panic(err) // the table is embedded: a broken one is a mistake in this package
	}
	return m
}

// Probabilities returns for each block of a page how likely it is part of the
// article's body, from 0 to 1.
func Probabilities(page *Page) []float32 {
	r := newReader(page)
	defer r.release()
	model := weights()
	p := make([]float32, len(page.Blocks))
	var x boost.Example
	row := x[:starts[len(groups)]]
	for i := range p {
		clear(row)
		r.row(i, row)
		p[i] = boost.Probability(model.Score(&x))
	}
	return p
}
