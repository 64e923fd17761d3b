package article

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// helperPages are pages whose head has the authors and whose last line says who helped.
var helperPages = []struct{ name, authors, end, want string }{
	{"agency that helped, German", `[{"@type":"Person","name":"Ana Ruiz"},{"@type":"Organization","name":"dpa"}]`, "Mit Material von dpa", "author Ana Ruiz, contributor dpa"},
	{"agency that helped, English", `[{"@type":"Person","name":"Ana Ruiz"},{"@type":"Organization","name":"The Canadian Press"}]`, "With files from The Canadian Press", "author Ana Ruiz, contributor The Canadian Press"},
	{"agency that no table has", `[{"@type":"Person","name":"Ana Ruiz"},{"@type":"Organization","name":"Nordpress-Süd"}]`, "Mit Material von Nordpress-Süd", "author Ana Ruiz, contributor Nordpress-Süd"},
	{"nobody but the agency", `[{"@type":"Organization","name":"dpa"}]`, "Mit Material von dpa", "author dpa, contributor dpa"},
	{"other agency", `[{"@type":"Person","name":"Ana Ruiz"},{"@type":"Organization","name":"Reuters"}]`, "Mit Material von dpa", "author Ana Ruiz, author Reuters, contributor dpa"},
}

func TestHelperPages(t *testing.T) {
	for _, c := range helperPages {
		a, err := Parse(strings.NewReader(`<html><script type="application/ld+json">{"@type":"NewsArticle","headline":"Fähren bleiben im Hafen","author":` + c.authors + `}</script><article><h1>Fähren bleiben im Hafen</h1>` + deText + deText + `<p><em>` + c.end + `</em></p></article>`))
		require.NoError(t, err, c.name)
		var got []string
		for _, b := range a.Bylines {
			for _, credit := range b.Credits {
				got = append(got, string(credit.Role)+" "+credit.Name+credit.Organization)
			}
		}
		assert.Equal(t, c.want, strings.Join(got, ", "), c.name)
	}
}
