package main

import (
	"slices"
	"testing"
)

// TestAlignCells holds that short cells are found amid the line that a truth makes
// of a row: the first begins the line, and each other follows the one before.
func TestAlignCells(t *testing.T) {
	blocks := []string{"Gate", "State", "Keeper", "First", "open", "Ruiz", "Share", "The keepers wait for the rain to end."}
	lines := []string{"Gate | State | Keeper", "First | open | Ruiz", "The keepers wait for the rain to end."}
	wantShares(t, blocks, lines, 1, 1, 1, 1, 1, 1, 0, 1)
}

// TestAlignMissingCell holds that a row goes on behind a cell that the truth lacks.
func TestAlignMissingCell(t *testing.T) {
	wantShares(t, []string{"First", "Get a quote", "open", "Ruiz"}, []string{"First | open | Ruiz"}, 1, 0, 1, 1)
}

// TestAlignStrayWords holds that a few words of the page's own aren't taken for
// those amid a paragraph.
func TestAlignStrayWords(t *testing.T) {
	blocks := []string{"Share", "The dam held through the night.", "the rain"}
	lines := []string{"The dam held through the night.", "Nobody would share the rain with them."}
	wantShares(t, blocks, lines, 0, 1, 0)
}

func wantShares(t *testing.T, blocks, lines []string, want ...float64) {
	t.Helper()
	if got := align(blocks, lines).share; !slices.Equal(got, want) {
		t.Errorf("align(%q, %q) = %v, want %v", blocks, lines, got, want)
	}
}
