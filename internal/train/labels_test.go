package main

import "testing"

// TestEvenOut holds that a page of four times the weight of another keeps twice its
// weight.
func TestEvenOut(t *testing.T) {
	short, long := make([]example, 150), make([]example, 600)
	for _, page := range [][]example{short, long} {
		for i := range page {
			page[i].weight = 1
		}
		evenOut(page)
	}
	if short[0].weight != 1 || long[0].weight != .5 {
		t.Errorf("weights are %v and %v, want 1 and .5", short[0].weight, long[0].weight)
	}
}

// TestEvenOutNothing holds that a page without examples stays one.
func TestEvenOutNothing(t *testing.T) {
	page := []example{{weight: 0}}
	if evenOut(page); page[0].weight != 0 {
		t.Errorf("weight is %v, want 0", page[0].weight)
	}
}
