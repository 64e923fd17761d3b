package article

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestListNumbers: numbers that count from 1 on are where the entries stand; other
// ones, and letters, are part of the text.
func TestListNumbers(t *testing.T) {
	cases := []struct {
		lines   string
		ordered bool
		want    string
	}{
		{"1. The old dam\n2. The mill dam", true, "The old dam\nThe mill dam"},
		{"(1) The old dam\n(2) The mill dam", true, "The old dam\nThe mill dam"},
		{"2. The mill dam\n1. The old dam", false, "2. The mill dam\n1. The old dam"},
		{"a) The old dam\nb) The mill dam", false, "a) The old dam\nb) The mill dam"},
		{"01. The old dam\n02. The mill dam", false, "01. The old dam\n02. The mill dam"},
	}
	for _, c := range cases {
		a, err := ParseText(strings.NewReader("Dams to see\n\nThe valley has dams of all kinds, and two of them are open, the county says.\n\n" + c.lines + "\n\nAll of them are free on Sundays, she said on Friday."))
		require.NoError(t, err)
		require.Len(t, a.Blocks, 3, c.lines)
		assert.Equal(t, List, a.Blocks[1].Kind)
		assert.Equal(t, c.ordered, a.Blocks[1].Ordered, c.lines)
		assert.Equal(t, c.want, a.Blocks[1].Text)
	}
}
