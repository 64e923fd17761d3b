package caption

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestParseCredit(t *testing.T) {
	for raw, want := range map[string]string{
		"":                          "",
		" \n":                       "",
		"Minky":                     " | Minky",
		"26.10.2025 | 2:43 min":     "",
		"3:05 min | dpa":            " | dpa",
		"Ana Ruiz | 12.04.2024":     "Ana Ruiz",
		"Ana Ruiz":                  "Ana Ruiz",
		"Photograph: Ana Ruiz/AP":   "Ana Ruiz | AP",
		"dpa":                       " | dpa",
		"(Foto: Ana Ruiz)":          "Ana Ruiz",
		"Ana Ruiz for Rest of Land": "Ana Ruiz | Rest of Land",
		"연합뉴스":                      " | 연합뉴스",
		"민경석":                       "민경석",
		"Supplied":                  " | | handout",
		"Pool via REUTERS":          " | REUTERS | pool",
		"Dunmore Ledger: Ana Ruiz":  "Ana Ruiz | Dunmore Ledger",
		"Ana Ruiz / UN Photo. Courtesy of the ICJ": "Ana Ruiz | UN Photo + ICJ | courtesy",
	} {
		c := ParseCredit(raw)
		assert.Equal(t, want, describe(c), raw)
		checkSpan(t, raw, c.Span, c.Raw)
	}
}

// TestLabelledSurname: a family name behind a label in brackets is a credit, other words
// behind it tell of the picture.
func TestLabelledSurname(t *testing.T) {
	for raw, want := range map[string]string{
		"Il collaudo del primo tratto, mercoledì (foto Marini)": "(foto Marini)",
		"Le barrage vendredi matin. (Photo Kerzéan)":            "(Photo Kerzéan)",
		"La presa, el viernes (foto Marisma)":                   "(foto Marisma)",
		"The show opens on Friday (photo Gallery)":              "",
		"The dam as it was built (photo Rome)":                  "",
		"Die Galerie am Freitag (Foto Sammlung)":                "",
	} {
		c, err := Parse(raw)
		require.NoError(t, err)
		assert.Equal(t, want, c.Credit.Raw, raw)
	}
}
