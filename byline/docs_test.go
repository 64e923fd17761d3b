package byline

import (
	"strings"
	"testing"

	"github.com/copydesk/copydesk/internal/golden"
)

// TestDocs holds docs/bylines.md against the tables of forms.
func TestDocs(t *testing.T) {
	var page golden.Page
	page.Write(`# Bylines: the forms that are read

[byline.Parse](../byline) reads the lines below; a test reads each of them and
writes this page from its tables (UPDATE_GOLDEN=1 go test ./byline). People and
papers are invented. A credit is shown as its role and name, then what else is
printed: title behind ~, organization behind #, place behind "in", address and
handle in brackets. See [captions](captions.md) and [plain-text stories](wire.md)
for the others.
`)
	for _, group := range []struct {
		heading string
		forms   []form
	}{
		{"English", englishForms},
		{"Agencies and wires", wireForms},
		{"Desks, two roles, relative days", deskForms},
		{"Names", nameForms},
		{"Romance languages", romanceForms},
		{"Germanic and Nordic languages, Finnish", germanicForms},
		{"Eastern Europe and Turkish", eastEuropeForms},
		{"Asia", asiaForms},
	} {
		page.Table(group.heading, "form", "line", "credits")
		for _, f := range group.forms {
			page.Row(f.name, f.in, strings.Join(f.want, "; "))
		}
	}
	page.Table("No bylines", "line")
	for _, line := range noBylines {
		if strings.TrimSpace(line) != "" {
			page.Row(line)
		}
	}
	page.Table("Known and not read", "why", "line", "right would be")
	for _, f := range knownFailures {
		right := strings.Join(f.want, "; ")
		if right == "" {
			right = "no byline"
		}
		page.Row(f.name, f.in, right)
	}
	golden.Text(t, "../docs/bylines.md", page.String())
}
