package caption

import (
	"testing"

	"github.com/stretchr/testify/assert"
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
