package quote

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestParts(t *testing.T) {
	parts := []string{
		"Norvale’s PM says bridge is “safe and sound”",
		"",
		"NORVALE — Prime Minister Ana Sol of Norvale opened the bridge on Monday. “It will last,” Sol said.\n“It will last for years to come.”",
		"“Nobody had asked us about the bridge.”",
		"Hale said it was “no bridge at all” in a picture of Tom Hale.",
	}
	got := Finder{}.FindParts(parts...)
	require.Len(t, got, len(parts))
	for i, list := range got {
		for _, q := range list {
			if len(q.Spans) == 0 {
				assert.Equal(t, q.Text, parts[i][q.Start:q.End])
			}
			assert.Equal(t, q.Speaker.Mention, parts[i][q.Speaker.Start:q.Speaker.End])
			assert.Equal(t, q.Cue.Text, parts[i][q.Cue.Start:q.Cue.End])
			for _, s := range q.Segments {
				assert.NotContains(t, parts[i][s.Start:s.End], "“")
			}
		}
	}
	require.Len(t, got[0], 1)
	assert.Equal(t, "Ana Sol", got[0][0].Speaker.Name, "named below the headline")
	assert.Empty(t, got[1])
	require.Len(t, got[2], 2)
	assert.Equal(t, Continuation, got[2][1].Speaker.Basis)
	for _, q := range got[3] {
		assert.Empty(t, q.Speaker, "doesn't go on from the part before")
	}
	require.Len(t, got[4], 1)
	assert.Equal(t, "Tom Hale", got[4][0].Speaker.Name)
	assert.Empty(t, Finder{}.FindParts())
}
