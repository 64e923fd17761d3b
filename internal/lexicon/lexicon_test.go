package lexicon

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestDecode(t *testing.T) {
	table := Decode("# heading\n\nGetty Images | Getty\tphoto\r\nAP\nGetty\n")
	require.Len(t, table.Entries, 3)
	e, ok := table.Find("GETTY")
	require.True(t, ok)
	assert.Equal(t, Entry{Name: "Getty Images", Aliases: []string{"Getty"}, Fields: []string{"photo"}}, e)
	assert.Equal(t, "photo", e.Field(0))
	assert.Empty(t, e.Field(1))
	assert.False(t, table.Has("heading"))
}

func TestAgencies(t *testing.T) {
	e, ok := Agencies().Find("the associated press")
	require.True(t, ok)
	assert.Equal(t, "AP", e.Name)
}
