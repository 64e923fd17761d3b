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

// A Judge tells how likely the blocks of one page are part of the article's
// body. Whoever asks for some of them only saves the time for the others.
type Judge struct {
	reader *reader
	model  *boost.Model
}

// NewJudge returns the judge of a page, to be given back with Release.
func NewJudge(page *Page) Judge { return Judge{newReader(page), weights()} }

// Likely returns how likely block i is part of the article's body, from 0 to 1.
func (j Judge) Likely(i int) float32 {
	x := &j.reader.example
	row := x[:starts[len(groups)]]
	clear(row)
	j.reader.row(i, row)
	return boost.Probability(j.model.Score(x))
}

// Release gives the judge's memory back, for the next page. It must not be asked any more.
func (j Judge) Release() { j.reader.release() }
