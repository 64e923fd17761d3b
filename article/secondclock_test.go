package article_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/copydesk/copydesk/article"
)

// TestRoundUp reads stories that stand under one headline, each with its dateline:
// the first is the article's, as indexes of wires have it, and no story is taken
// for a deck.
func TestRoundUp(t *testing.T) {
	a, err := article.ParseText(strings.NewReader(`Nation in brief

GWADAR: Fishermen found a chest on the bed of the sea, the port authority said.

QUETTA: Two roads were closed by snow, the highway police said on Monday evening.

KARACHI: The council will meet on Tuesday to vote on the budget for its parks.
`))
	require.NoError(t, err)
	assert.Equal(t, "Gwadar", a.Dateline.City)
	assert.Len(t, a.Blocks, 3)
}

// TestSecondClock reads a line of publication whose second time has no day.
func TestSecondClock(t *testing.T) {
	zone := time.FixedZone("IST", 5*3600+1800)
	for line, want := range map[string][2]time.Time{
		"March 04, 2024 09:11 am | Updated 10:15 am IST - CHENNAI": {time.Date(2024, 3, 4, 9, 11, 0, 0, zone), time.Date(2024, 3, 4, 10, 15, 0, 0, zone)},
		"March 04, 2024 09:11 am IST - CHENNAI":                    {time.Date(2024, 3, 4, 9, 11, 0, 0, zone)},
	} {
		a, err := article.ParseText(strings.NewReader("Ferry line opens after a year\n\n" + line + "\n\nThe line opened on Monday, the mayor said.\n\nIt had rained for a week.\n"))
		require.NoError(t, err)
		assert.True(t, want[0].Equal(a.Published), "%s: published %s", line, a.Published)
		assert.True(t, want[1].Equal(a.Updated), "%s: updated %s", line, a.Updated)
	}
}
