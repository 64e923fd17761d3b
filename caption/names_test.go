package caption

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// otherNames stand in for the names of the forms: given names that no table
// has, hyphens, particles, initials, East Asian order.
var otherNames = []string{
	"Kofi Mensah-Adu", "Mei-Ling Tan", "Ritu Nandakumar", "Bae Hae-won", "Inés de la Vega", "Niamh O'Dwyer", "Samir al-Khatib", "Zbigniew Orlik",
	"Tuva Brandvold", "R. K. Farkas", "Anna-Lena Graf", "Oyelaran Bamgbose", "Xochitl Quetzal", "D'Arcy McKinnon", "Ngozi Eze", "Björn Åkerlund",
}

// TestNames reads the forms with other names in them.
func TestNames(t *testing.T) {
	for _, name := range otherNames {
		replace := strings.NewReplacer("Ana Ruiz", name, "ANA RUIZ", strings.ToUpper(name))
		for _, f := range append(creditForms, languageForms...) {
			if !strings.Contains(strings.ToUpper(f.want), "ANA RUIZ") || f.name == "before the text" {
				continue // a credit in front ends only at a known name
			}
			raw, text, credit := unmarkCredit(replace.Replace(f.caption))
			c, err := Parse(raw)
			require.NoError(t, err)
			assert.Equal(t, replace.Replace(f.want), describe(c.Credit), "%s: %s", f.name, raw)
			assert.Equal(t, []string{text, credit}, []string{c.Text, c.Credit.Raw}, f.name)
		}
	}
}
