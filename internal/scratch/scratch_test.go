package scratch

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestZeroed(t *testing.T) {
	s := Zeroed([]int(nil), 3)
	assert.Equal(t, []int{0, 0, 0}, s)
	s[0], s[2] = 1, 2
	again := Zeroed(s, 2)
	assert.Equal(t, []int{0, 0}, again)
	assert.Same(t, &s[0], &again[0], "in the same memory")
	assert.Len(t, Zeroed(again, 100), 100)
	assert.Empty(t, Zeroed(again, 0))
}
